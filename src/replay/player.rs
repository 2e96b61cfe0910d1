//! Runs one history against one workflow's code.
//!
//! What the code does where it depends on values is not known, so every way is followed that
//! fits the history: a set of states. The history replays when some way fits to its end, and
//! breaks at the event that no way fits.
//!
//! A history is worked off in steps: the results that a task saw, then what was recorded as
//! issued in it. Where the SDK records no tasks, every result is a step.

mod guess;
mod meet;
mod results;

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::code::Code;
use super::event::Event;
use crate::lints::profile::HistoryFact;
use crate::shape::automaton::{LabelId, Names, Outstanding, Pc, Side, TextId};
use crate::shape::named::CommandName;
use meet::Misfits;

/// States beyond this are too many to follow.
const MOST_STATES: usize = 1_000;

/// Where a history and the code part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Divergence {
    /// The event that the code does not fit.
    pub event: u64,
    /// What the history has there.
    pub expected: CommandName,
    /// What the code issues there, on the way that fits longest.
    pub found: Option<CommandName>,
}

/// What came of a history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Played {
    /// Some way through the code fits.
    Replays,
    /// None does.
    Breaks(Divergence),
    /// It cannot be told, for this reason.
    Unknown(String),
}

/// One way through the code, so far.
#[derive(Debug, Clone)]
struct State {
    side: Side,
    /// Events that issued commands which are not done.
    issued: BTreeMap<u64, Outstanding>,
    /// Of these, those whose number the history writes otherwise, which shows when they are done.
    shifted: Vec<u64>,
    /// The engine does not look at what follows.
    over: bool,
}

/// One history on its way.
#[derive(Debug)]
pub struct Player<'a> {
    code: &'a Code<'a>,
    states: Vec<State>,
    /// Results that no task has seen.
    outcomes: Vec<Event>,
    /// How many of them the task that began will see.
    seen: usize,
    /// Results that the current step begins with.
    taken: Vec<Event>,
    /// What was recorded as issued in the current step; `None` between steps.
    step: Option<Vec<Event>>,
    /// The SDK records tasks.
    has_tasks: bool,
    /// Ids are made from the same counters as here: the history is by this SDK.
    counted_ids: Option<bool>,
    patches: Vec<String>,
    broken: Option<Divergence>,
    unknown: Option<String>,
}

impl<'a> Player<'a> {
    /// At the beginning of a history.
    #[must_use]
    pub fn new(code: &'a Code<'a>, has_tasks: bool) -> Self {
        let side = Side::new(&code.program, code.rules.counter_count);
        Self {
            code,
            states: vec![State {
                side,
                issued: BTreeMap::new(),
                shifted: Vec::new(),
                over: false,
            }],
            outcomes: Vec::new(),
            seen: 0,
            taken: Vec::new(),
            step: (!has_tasks).then(Vec::new),
            has_tasks,
            counted_ids: None,
            patches: Vec::new(),
            broken: None,
            unknown: None,
        }
    }

    /// Whether more events change nothing.
    #[must_use]
    pub fn is_decided(&self) -> bool {
        self.broken.is_some() || self.unknown.is_some()
    }

    /// Takes the next event.
    pub fn event(&mut self, event: Event) {
        let Some(fact) = event.fact.filter(|_| !self.is_decided()) else {
            return;
        };
        match fact {
            HistoryFact::Started | HistoryFact::Began | HistoryFact::Terminated => {}
            HistoryFact::TaskStarted => {
                self.finish_step();
                self.seen = self.outcomes.len();
            }
            HistoryFact::TaskFailed => self.seen = 0,
            HistoryFact::TaskCompleted => {
                self.finish_step();
                let rest = self.outcomes.split_off(self.seen.min(self.outcomes.len()));
                self.taken = std::mem::replace(&mut self.outcomes, rest);
                self.seen = 0;
                self.step = Some(Vec::new());
            }
            HistoryFact::Succeeded
            | HistoryFact::Failed
            | HistoryFact::Cancelled
            | HistoryFact::Signalled
            | HistoryFact::ExecutionCancelRequested => {
                if self.has_tasks {
                    self.outcomes.push(event);
                } else {
                    self.finish_step();
                    self.taken.push(event);
                    self.step = Some(Vec::new());
                }
            }
            // A drop, which the engine compares as a set and not in order.
            HistoryFact::CancelRequested if self.code.rules.replay().drop_cancels => {}
            HistoryFact::Issued
            | HistoryFact::CancelRequested
            | HistoryFact::Patched
            | HistoryFact::Updated
            | HistoryFact::UpdateAnswered
            | HistoryFact::Completed
            | HistoryFact::ExecutionFailed
            | HistoryFact::ExecutionCancelled
            | HistoryFact::ContinuedAsNew => {
                if fact == HistoryFact::Issued && self.counted_ids.is_none() {
                    self.notice_ids(&event);
                }
                match &mut self.step {
                    Some(step) => step.push(event),
                    None => {
                        self.unknown = Some(format!(
                            "event {} records a command outside of any task",
                            event.id
                        ));
                    }
                }
            }
        }
    }

    /// What follows cannot be compared, for this reason.
    pub fn give_up(&mut self, reason: String) {
        self.finish_step();
        if !self.is_decided() {
            self.unknown = Some(reason);
        }
    }

    /// The history is over, or ends here for now.
    #[must_use]
    pub fn finish(mut self) -> Played {
        self.finish_step();
        match (self.broken, self.unknown) {
            (Some(divergence), _) => Played::Breaks(divergence),
            (None, Some(reason)) => Played::Unknown(reason),
            (None, None) => Played::Replays,
        }
    }

    /// Other SDKs make ids in other ways, of which the first one made by a counter tells.
    fn notice_ids(&mut self, event: &Event) {
        if let (Some(kind), Some(id)) = (event.command, &event.command_id)
            && self.code.rules.counter(kind).is_some()
        {
            self.counted_ids = Some(id == "1");
        }
    }

    fn finish_step(&mut self) {
        let Some(step) = self.step.take() else {
            return;
        };
        let taken = std::mem::take(&mut self.taken);
        if self.is_decided() {
            return;
        }
        for event in &step {
            if event.fact == Some(HistoryFact::Patched) {
                self.patches.extend(event.name.clone());
            }
        }
        let mut todo = Vec::new();
        for state in std::mem::take(&mut self.states) {
            match self.prepared(state, &taken, &step) {
                Ok(states) => todo.extend(states.into_iter().map(|state| (state, 0))),
                Err(divergence) => {
                    self.broken.get_or_insert(*divergence);
                }
            }
        }
        if todo.is_empty() {
            return;
        }
        self.broken = None;
        let mut done: Vec<State> = Vec::new();
        let mut misfits = Misfits::default();
        while let Some((state, from)) = todo.pop() {
            self.go_on(state, &step, from, &mut todo, &mut done, &mut misfits);
            if self.unknown.is_some() {
                return;
            }
        }
        self.keep(done);
        if self.states.is_empty() {
            match (misfits.unknown, misfits.furthest) {
                (Some(reason), _) => self.unknown = Some(reason),
                (None, Some((_, divergence))) => self.broken = Some(divergence),
                (None, None) => {
                    self.unknown =
                        Some("the code fails its task, or goes round without waiting".to_owned());
                }
            }
        }
    }

    /// Keeps each state once.
    fn keep(&mut self, done: Vec<State>) {
        let mut known = FxHashSet::default();
        for state in done {
            let mut words = Vec::new();
            state.side.encode(&Itself, &mut words);
            words.push(u32::from(state.over));
            for (event, issued) in &state.issued {
                words.push(u32::try_from(*event).unwrap_or(u32::MAX));
                words.extend([issued.number.cast_unsigned(), issued.command]);
            }
            if known.insert(words) {
                self.states.push(state);
            }
        }
        if self.states.len() > MOST_STATES {
            self.unknown = Some("the code can have gone too many ways".to_owned());
        }
    }
}

/// Places and labels called by their own numbers.
struct Itself;

impl Names for Itself {
    fn place(&self, pc: Pc) -> u32 {
        pc
    }

    fn label(&self, label: LabelId) -> u32 {
        label
    }

    fn patch(&self, _: TextId) -> bool {
        true
    }

    fn handler(&self, handler: u32) -> u32 {
        handler
    }

    fn command(&self, command: u32) -> u32 {
        command
    }
}
