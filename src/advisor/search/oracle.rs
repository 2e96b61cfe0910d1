//! Who answers what depends on values: every sequence of answers for BASE; for HEAD what BASE was
//! answered, and everything where it was not asked.

use std::collections::{BTreeMap, BTreeSet};

use super::{COPIES, ROUNDS};
use crate::shape::automaton::{Oracle, Question, Script, Side, TextId};

/// Counts how often something is asked in a task, and bounds loops by it.
fn bounded(asked: &mut BTreeMap<u32, u32>, question: Question) -> Option<Option<u32>> {
    let (repeats, at) = match question {
        Question::Way { repeats, at, .. } => (repeats, at),
        Question::PatchedWith { at, .. } => (false, at),
        _ => return Some(None),
    };
    let times = asked.entry(at).or_default();
    *times += 1;
    if *times <= ROUNDS {
        Some(None)
    } else if repeats {
        Some(Some(1))
    } else if *times > ROUNDS + 1 {
        None
    } else {
        Some(None)
    }
}

fn ways(question: Question) -> u32 {
    match question {
        Question::Way { ways, .. } => ways.max(1),
        Question::Each { .. } => COPIES + 1,
        Question::Wait { .. }
        | Question::Patched { .. }
        | Question::PatchedWith { .. }
        | Question::Sent
        | Question::Deprecated { .. } => 2,
    }
}

pub(super) struct BaseOracle<'a> {
    pub script: &'a mut Script,
    pub retired: &'a BTreeSet<TextId>,
    pub asked: BTreeMap<u32, u32>,
    pub log: Vec<(Question, u32)>,
}

impl Oracle for BaseOracle<'_> {
    fn ask(&mut self, question: Question) -> Option<u32> {
        let answer = match (bounded(&mut self.asked, question)?, question) {
            (Some(forced), _) => forced,
            (None, Question::Patched { id } | Question::Deprecated { id })
                if self.retired.contains(&id) =>
            {
                1
            }
            (None, _) => self.script.answer(ways(question)),
        };
        self.log.push((question, answer));
        Some(answer)
    }
}

pub(super) struct HeadOracle<'a> {
    pub script: &'a mut Script,
    pub log: &'a [(Question, u32)],
    pub used: BTreeSet<usize>,
    pub base: &'a Side,
    pub asked: BTreeMap<u32, u32>,
}

impl HeadOracle<'_> {
    /// What BASE was answered to the same question in this task.
    fn as_base(&mut self, question: Question) -> Option<u32> {
        let same = |other: &Question| match (question, *other) {
            (
                Question::Way { text, repeats, .. },
                Question::Way {
                    text: other,
                    repeats: other_repeats,
                    ..
                },
            ) => text == other && repeats == other_repeats,
            (Question::Wait { text }, Question::Wait { text: other })
            | (Question::Each { text }, Question::Each { text: other })
            | (Question::PatchedWith { text, .. }, Question::PatchedWith { text: other, .. }) => {
                text == other
            }
            _ => false,
        };
        let mut matching = self
            .log
            .iter()
            .enumerate()
            .filter(|(_, (other, _))| same(other));
        if let Some((at, &(_, answer))) = matching.clone().find(|(at, _)| !self.used.contains(at)) {
            self.used.insert(at);
            return Some(answer);
        }
        // A wait that is asked for again in the task is where it was.
        match question {
            Question::Wait { .. } => matching.next_back().map(|(_, &(_, answer))| answer),
            _ => None,
        }
    }
}

impl Oracle for HeadOracle<'_> {
    fn ask(&mut self, question: Question) -> Option<u32> {
        match question {
            // A marker counts once it is recorded, in this task or before.
            Question::Patched { id } | Question::Deprecated { id } => {
                return Some(u32::from(self.base.patch(id) == Some(true)));
            }
            Question::Way { .. }
            | Question::Wait { .. }
            | Question::Each { .. }
            | Question::PatchedWith { .. }
            | Question::Sent => {}
        }
        if let Some(answer) = self.as_base(question) {
            return Some(answer);
        }
        match bounded(&mut self.asked, question)? {
            Some(forced) => Some(forced),
            None => Some(self.script.answer(ways(question))),
        }
    }
}
