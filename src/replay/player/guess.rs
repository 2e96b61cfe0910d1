//! What depends on values: every way is tried that the history does not refute at once.

use std::collections::BTreeMap;

use super::meet::{Misfits, expected, fits};
use super::{Divergence, MOST_STATES, Player, State};
use crate::lints::profile::HistoryFact;
use crate::replay::code::Code;
use crate::replay::event::Event;
use crate::shape::automaton::{Issued, Oracle, Pc, Question, RunEnd, Script, run};
use crate::shape::named;
use crate::shape::tree::Command;

/// Ways through one task beyond this are too many to follow.
const MOST_WAYS: usize = 20_000;

impl Player<'_> {
    /// Runs a state in every way, and lets what it issues meet the step from an event on.
    pub(super) fn go_on(
        &mut self,
        state: State,
        step: &[Event],
        from: usize,
        todo: &mut Vec<(State, usize)>,
        done: &mut Vec<State>,
        misfits: &mut Misfits,
    ) {
        if state.side.ended.is_some() || state.over {
            self.meet(state, step, from, todo, done, misfits);
            return;
        }
        let awaited: Vec<&Event> = step
            .get(from..)
            .unwrap_or_default()
            .iter()
            .filter(|event| event.fact == Some(HistoryFact::Issued))
            .filter(|event| {
                let own = &self.code.rules.replay().patch_also_records;
                event.command.is_none_or(|kind| !own.contains(&kind))
            })
            .collect();
        let markers = step
            .iter()
            .skip(from)
            .filter(|event| event.fact == Some(HistoryFact::Patched))
            .count();
        let mut script = Script::default();
        for way in 0.. {
            if way >= MOST_WAYS {
                self.unknown = Some("the code can have gone too many ways in one task".to_owned());
                return;
            }
            let mut next = state.clone();
            let mut oracle = Guess {
                code: self.code,
                rounds: u32::try_from(step.len()).unwrap_or(u32::MAX - 8),
                script: &mut script,
                markers,
                awaited: &awaited,
                patches: &self.patches,
                asked: BTreeMap::new(),
                furthest: misfits,
            };
            let run = run(
                &self.code.program,
                &self.code.rules,
                &mut next.side,
                &mut oracle,
            );
            match run.end {
                RunEnd::Waiting | RunEnd::Ended => {
                    self.meet(next, step, from, todo, done, misfits);
                }
                RunEnd::TaskFailed | RunEnd::GivenUp | RunEnd::Endless => {}
            }
            if !script.advance() {
                return;
            }
            if done.len() + todo.len() > MOST_STATES * 4 {
                self.unknown = Some("the code can have gone too many ways".to_owned());
                return;
            }
        }
    }
}

/// Answers by trying every way, and gives up those that the history already refutes.
struct Guess<'a> {
    code: &'a Code<'a>,
    script: &'a mut Script,
    /// How often a loop can go round in this step, and more.
    rounds: u32,
    /// How many patches the step records that no call has met.
    markers: usize,
    awaited: &'a [&'a Event],
    patches: &'a [String],
    asked: BTreeMap<Pc, u32>,
    furthest: &'a mut Misfits,
}

impl Oracle for Guess<'_> {
    fn ask(&mut self, question: Question) -> Option<u32> {
        let rounds = self.rounds;
        match question {
            Question::Patched { id } | Question::Deprecated { id } => {
                let name = self.code.texts.text(id);
                Some(u32::from(self.patches.iter().any(|it| it == name)))
            }
            // Markers are recorded in the order in which the code asks.
            Question::PatchedWith { .. } => {
                let left = self.markers > 0;
                self.markers = self.markers.saturating_sub(1);
                Some(u32::from(left))
            }
            Question::Wait { .. } | Question::Sent => Some(self.script.answer(2)),
            Question::Each { .. } => Some(self.script.answer(rounds + 2)),
            Question::Way {
                repeats, ways, at, ..
            } => {
                let times = self.asked.entry(at).or_default();
                *times += 1;
                if *times > rounds + 4 {
                    return repeats.then_some(1);
                }
                Some(self.script.answer(ways.max(1)))
            }
        }
    }

    fn issued(&mut self, queue: &[Issued]) -> bool {
        if self.code.cancels {
            return true;
        }
        let own = &self.code.rules.replay().patch_also_records;
        let commands: Vec<&Command> = queue
            .iter()
            .filter_map(|issued| self.code.command(issued))
            .filter(|command| !own.contains(&command.kind))
            .collect();
        let Some(command) = commands.last().filter(|command| {
            let newest = queue.last().and_then(|issued| self.code.command(issued));
            newest.is_some_and(|newest| std::ptr::eq(newest, **command))
        }) else {
            return true;
        };
        match self.awaited.get(commands.len() - 1) {
            Some(event) if !fits(self.code, command, event) => {
                self.furthest.note(Divergence {
                    event: event.id,
                    expected: expected(event),
                    found: Some(named::command(command)),
                });
                false
            }
            _ => true,
        }
    }
}
