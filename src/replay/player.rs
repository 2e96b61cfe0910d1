//! Runs one history against one workflow's code.
//!
//! What the code does where it depends on values is not known, so every way is followed that
//! fits the history: a set of states. The history replays when some way fits to its end, and
//! breaks at the event that no way fits.
//!
//! A history is worked off in steps: the results that a task saw, then what was recorded as
//! issued in it. Where the SDK records no tasks, every result is a step.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::event::Event;
use crate::lints::profile::{CommandKind, Compared, DefinitionKind, HistoryFact, Profile};
use crate::shape::automaton::{
    End, Instruction, Issued, IssuedKind, LabelId, Names, Oracle, Outcome, Outstanding, Pc,
    Program, Question, Rules, RunEnd, Side, Status, TextId, Texts, run,
};
use crate::shape::named::{self, CommandName};
use crate::shape::tree::{Command, Text, WorkflowShape};

/// States beyond this are too many to follow.
const MOST_STATES: usize = 1_000;

/// Ways through one task beyond this are too many to follow.
const MOST_WAYS: usize = 20_000;

/// A workflow's code, ready to be run against histories.
#[derive(Debug)]
pub struct Code<'a> {
    /// Its shape.
    pub workflow: &'a WorkflowShape,
    program: Program,
    texts: Texts,
    rules: Rules,
    /// It cancels commands, so that what it issues may be taken back.
    cancels: bool,
}

impl<'a> Code<'a> {
    /// Compiles a workflow.
    #[must_use]
    pub fn new(workflow: &'a WorkflowShape, profile: &'a Profile) -> Self {
        let mut texts = Texts::default();
        let program = Program::compile(&workflow.shape, &workflow.handlers, &mut texts);
        let cancels = program
            .code
            .iter()
            .any(|it| matches!(it, Instruction::Cancel { .. }));
        Self {
            workflow,
            program,
            texts,
            rules: Rules::new(&profile.replay),
            cancels,
        }
    }

    fn command(&self, issued: &Issued) -> Option<&Command> {
        match issued.kind {
            IssuedKind::Command(index) => self.program.command(index),
            _ => None,
        }
    }

    fn handler(&self, kind: DefinitionKind, name: &str) -> Option<u32> {
        let at = self
            .program
            .handlers
            .iter()
            .position(|it| it.kind == kind && it.name == name)?;
        u32::try_from(at).ok()
    }
}

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

    /// Lets a state see the results, and the messages that the step answers: the states that it
    /// may then be in.
    fn prepared(
        &self,
        state: State,
        taken: &[Event],
        step: &[Event],
    ) -> Result<Vec<State>, Box<Divergence>> {
        let mut states = vec![state];
        for event in taken {
            if event.fact == Some(HistoryFact::ExecutionCancelRequested) {
                let cancelled: Vec<State> = states
                    .iter()
                    .flat_map(|state| self.cancelled(state, step))
                    .collect();
                states.extend(cancelled);
                continue;
            }
            for state in &mut states {
                self.sees(state, event)?;
            }
        }
        for state in &mut states {
            self.starts_updates(state, step);
        }
        Ok(states)
    }

    /// What an execution that is asked to cancel may be, where that cancels what it waits for:
    /// all of that, or where some of it is detached from that, what the history cancels there.
    /// That it does nothing of the kind is another way: older versions of an SDK may not.
    fn cancelled(&self, state: &State, step: &[Event]) -> Vec<State> {
        let kinds = &self.code.rules.replay().cancelled_with_execution;
        let ended = state.side.ended.is_some() || state.over || state.side.cancelled;
        if kinds.is_empty() || ended {
            return Vec::new();
        }
        let mut ways = Vec::new();
        let all: Vec<u64> = state.issued.keys().copied().collect();
        let in_history: Vec<u64> = step
            .iter()
            .filter(|event| event.fact == Some(HistoryFact::CancelRequested))
            .filter_map(|event| event.answers)
            .filter(|event| state.issued.contains_key(event))
            .collect();
        let detached = in_history.len() < all.len();
        for events in [Some(all), detached.then_some(in_history)]
            .into_iter()
            .flatten()
        {
            let targets: Vec<Outstanding> = events
                .iter()
                .filter_map(|event| state.issued.get(event).copied())
                .collect();
            let mut way = state.clone();
            way.side.cancel(&self.code.program, &targets, &|kind| {
                kinds.get(&kind).copied()
            });
            ways.push(way);
        }
        ways
    }

    fn sees(&self, state: &mut State, event: &Event) -> Result<(), Box<Divergence>> {
        let outcome = match event.fact {
            Some(HistoryFact::Succeeded) => Outcome::Succeeded,
            Some(HistoryFact::Failed | HistoryFact::Cancelled) => Outcome::Failed,
            Some(HistoryFact::Signalled) => {
                self.signal(state, event);
                return Ok(());
            }
            _ => return Ok(()),
        };
        let Some(answers) = event.answers else {
            return Ok(());
        };
        if state.shifted.contains(&answers) {
            return Err(Box::new(Divergence {
                event: event.id,
                expected: expected(event),
                found: None,
            }));
        }
        if let Some(issued) = state.issued.remove(&answers) {
            state.side.complete(issued.number, outcome);
        }
        Ok(())
    }

    fn starts_updates(&self, state: &mut State, step: &[Event]) {
        for event in step {
            if event.fact == Some(HistoryFact::Updated)
                && let Some(name) = &event.name
                && let Some(handler) = self.code.handler(DefinitionKind::Update, name)
            {
                state.side.start(&self.code.program, handler);
            }
        }
    }

    /// A message starts its handler, or ends the oldest wait for it. One that nobody knows is
    /// ignored.
    fn signal(&self, state: &mut State, event: &Event) {
        let Some(name) = &event.name else {
            return;
        };
        if let Some(handler) = self.code.handler(DefinitionKind::Signal, name) {
            if state.side.ended.is_none() {
                state.side.start(&self.code.program, handler);
            }
            return;
        }
        let waiting = state
            .side
            .handles()
            .into_iter()
            .filter(|handle| handle.status == Status::Pending && handle.number < 0)
            .filter(|handle| {
                self.code.program.command(handle.command).is_some_and(|it| {
                    it.kind == CommandKind::WaitEvent
                        && it.name.as_ref().is_none_or(|it| it == name)
                })
            })
            .map(|handle| handle.number)
            .min();
        if let Some(number) = waiting {
            state.side.complete(number, Outcome::Succeeded);
        }
    }

    /// Runs a state in every way, and lets what it issues meet the step from an event on.
    fn go_on(
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
        let mut script = Vec::new();
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
                at: 0,
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
            if !next_script(&mut script) {
                return;
            }
            if done.len() + todo.len() > MOST_STATES * 4 {
                self.unknown = Some("the code can have gone too many ways".to_owned());
                return;
            }
        }
    }

    fn meet(
        &self,
        mut state: State,
        step: &[Event],
        from: usize,
        todo: &mut Vec<(State, usize)>,
        done: &mut Vec<State>,
        misfits: &mut Misfits,
    ) {
        let mut after_patch = from
            .checked_sub(1)
            .and_then(|before| step.get(before))
            .is_some_and(|event| event.fact == Some(HistoryFact::Patched));
        for (at, event) in step.iter().enumerate().skip(from) {
            if state.over {
                break;
            }
            let own = &self.code.rules.replay().patch_also_records;
            let by_engine = after_patch && event.command.is_some_and(|kind| own.contains(&kind));
            if by_engine {
                // Or the code's own: both ways are followed.
                self.meet(state.clone(), step, at + 1, todo, done, misfits);
            }
            after_patch = event.fact == Some(HistoryFact::Patched);
            match self.take(&mut state, event) {
                Taken::Fits => {}
                Taken::Goes => {
                    todo.push((state, at + 1));
                    return;
                }
                Taken::Unknown(reason) => {
                    misfits.unknown.get_or_insert(reason);
                    return;
                }
                Taken::Misfit(_) if by_engine => return,
                Taken::Misfit(found) => {
                    let found =
                        found.map(|it| named::issued(&self.code.texts, &self.code.program, &it));
                    misfits.note(Divergence {
                        event: event.id,
                        expected: expected(event),
                        found,
                    });
                    return;
                }
            }
        }
        done.push(state);
    }

    fn take(&self, state: &mut State, event: &Event) -> Taken {
        let replay = self.code.rules.replay();
        if event.fact == Some(HistoryFact::Patched) {
            let front = state.side.queue.first().map(|front| front.kind.clone());
            let fits = match (&front, &event.name) {
                (Some(IssuedKind::Marker { id, computed, .. }), Some(name)) => {
                    *computed || self.code.texts.text(*id) == name
                }
                (Some(IssuedKind::Marker { .. }), None) => true,
                _ => false,
            };
            if fits {
                state.side.queue.remove(0);
                return Taken::Fits;
            }
            if event.deprecated {
                return Taken::Fits;
            }
            if let Some(IssuedKind::Opaque(reason)) = front {
                return self.opaque(reason);
            }
            return Taken::Misfit(state.side.queue.first().cloned());
        }
        while let Some(IssuedKind::Marker { .. }) = state.side.queue.first().map(|it| &it.kind) {
            state.side.queue.remove(0);
        }
        let ends = matches!(
            event.fact,
            Some(
                HistoryFact::Completed
                    | HistoryFact::ExecutionFailed
                    | HistoryFact::ExecutionCancelled
                    | HistoryFact::ContinuedAsNew
            )
        );
        if ends && !replay.closed_are_replayed {
            state.over = true;
            return Taken::Fits;
        }
        let Some(front) = state.side.queue.first().cloned() else {
            return Taken::Misfit(None);
        };
        if let IssuedKind::Opaque(reason) = front.kind {
            return self.opaque(reason);
        }
        if let IssuedKind::End(end) = front.kind {
            let fits = match event.fact {
                Some(HistoryFact::Completed) => end == End::Return,
                Some(HistoryFact::ExecutionFailed) => end == End::Error,
                // An error that says that it was cancelled ends the run as cancelled.
                Some(HistoryFact::ExecutionCancelled) => {
                    matches!(end, End::Cancelled | End::Error)
                }
                Some(HistoryFact::ContinuedAsNew) => matches!(end, End::ContinueAsNew(_)),
                _ if replay.early_end_tolerated => {
                    state.over = true;
                    return Taken::Fits;
                }
                _ => false,
            };
            if !fits {
                return Taken::Misfit(Some(front));
            }
            state.side.queue.remove(0);
            state.over = true;
            return Taken::Fits;
        }
        let fits = match (event.fact, &front.kind) {
            (Some(HistoryFact::Issued), IssuedKind::Command(_)) => {
                return self.take_command(state, event, &front);
            }
            (Some(HistoryFact::CancelRequested), &IssuedKind::Cancel { number, command }) => {
                let kind = self.code.program.command(command).map(|it| it.kind);
                event.command.is_none_or(|it| Some(it) == kind)
                    && event
                        .answers
                        .and_then(|answers| state.issued.get(&answers))
                        .is_none_or(|it| it.number == number)
            }
            (Some(HistoryFact::Updated), IssuedKind::Accepted(handler)) => {
                let handler = self.code.program.handlers.get(*handler as usize);
                event
                    .name
                    .as_ref()
                    .is_none_or(|name| handler.is_some_and(|it| it.name == *name))
            }
            (Some(HistoryFact::UpdateAnswered), IssuedKind::Answered(_)) => true,
            _ => false,
        };
        if !fits {
            return Taken::Misfit(Some(front));
        }
        state.side.queue.remove(0);
        Taken::Fits
    }

    fn opaque(&self, reason: TextId) -> Taken {
        let why = self.code.texts.text(reason);
        Taken::Unknown(format!("what the code does there is not known: {why}"))
    }

    fn take_command(&self, state: &mut State, event: &Event, front: &Issued) -> Taken {
        let (&IssuedKind::Command(index), Some(command)) = (&front.kind, self.code.command(front))
        else {
            return Taken::Misfit(Some(front.clone()));
        };
        if !fits(self.code, command, event) {
            return Taken::Misfit(Some(front.clone()));
        }
        if self.counted_ids == Some(true)
            && command.id.is_none()
            && let Some(counter) = self.code.rules.counter(command.kind)
            && let (Some(count), Some(id)) = (front.counters.get(counter), &event.command_id)
            && count.to_string() != *id
        {
            if self.code.rules.compares(command.kind, Compared::Id) {
                return Taken::Misfit(Some(front.clone()));
            }
            if self.code.rules.compares(command.kind, Compared::Number) {
                state.shifted.push(event.id);
            }
        }
        let number = front.number;
        state.side.queue.remove(0);
        state.side.recorded(1);
        for other in state.issued.values_mut() {
            other.number -= 1;
        }
        if let Some(number) = number {
            let number = number - 1;
            if event.at_once {
                state.side.complete(number, Outcome::Succeeded);
                return Taken::Goes;
            }
            let command = index;
            state
                .issued
                .insert(event.id, Outstanding { number, command });
        }
        Taken::Fits
    }
}

enum Taken {
    Fits,
    /// It does, and its result is there as well: the code goes on.
    Goes,
    Misfit(Option<Issued>),
    Unknown(String),
}

/// Where ways ended that did not fit.
#[derive(Debug, Default)]
struct Misfits {
    unknown: Option<String>,
    furthest: Option<(u64, Divergence)>,
}

impl Misfits {
    fn note(&mut self, divergence: Divergence) {
        let better = self.furthest.as_ref().is_none_or(|(event, known)| {
            divergence.event > *event
                || (divergence.event == *event
                    && known.found.is_none()
                    && divergence.found.is_some())
        });
        if better {
            self.furthest = Some((divergence.event, divergence));
        }
    }
}

/// Whether a command can be what an event recorded, ids made from counters aside.
fn fits(code: &Code<'_>, command: &Command, event: &Event) -> bool {
    let rules = &code.rules;
    if rules.replay().ignores_kind {
        return true;
    }
    if event.command != Some(command.kind) {
        return false;
    }
    if rules.compares(command.kind, Compared::Name)
        && let (Some(name), Some(recorded)) = (&command.name, &event.name)
        && name != recorded
    {
        return false;
    }
    if rules.compares(command.kind, Compared::Id)
        && let (Some(Text::Value(id)), Some(recorded)) = (&command.id, &event.command_id)
        && id != recorded
    {
        return false;
    }
    if rules.compares(command.kind, Compared::Input)
        && let (Some(Text::Value(input)), Some(recorded)) = (&command.input, &event.input)
        && input != recorded
    {
        // A typed call writes its argument as JSON.
        return serde_json::from_str::<String>(recorded).is_ok_and(|it| it == *input);
    }
    true
}

fn expected(event: &Event) -> CommandName {
    let kind = match event.fact {
        Some(HistoryFact::Patched) => "patch".to_owned(),
        Some(HistoryFact::CancelRequested) => match event.command {
            Some(kind) => format!("cancel {}", kind.as_str()),
            None => "cancel".to_owned(),
        },
        Some(HistoryFact::Updated) => "update_accepted".to_owned(),
        Some(HistoryFact::UpdateAnswered) => "update_completed".to_owned(),
        Some(HistoryFact::Completed) => named::end_word(End::Return).to_owned(),
        Some(HistoryFact::ExecutionFailed) => named::end_word(End::Error).to_owned(),
        Some(HistoryFact::ExecutionCancelled) => named::end_word(End::Cancelled).to_owned(),
        Some(HistoryFact::ContinuedAsNew) => named::end_word(End::ContinueAsNew(None)).to_owned(),
        _ => event
            .command
            .map_or("event", CommandKind::as_str)
            .to_owned(),
    };
    let mut name = CommandName::word(&kind, None);
    if event.fact != Some(HistoryFact::ContinuedAsNew) {
        name.name.clone_from(&event.name);
    }
    name
}

fn next_script(script: &mut Vec<(u32, u32)>) -> bool {
    while let Some((answer, ways)) = script.last_mut() {
        if *answer + 1 < *ways {
            *answer += 1;
            return true;
        }
        script.pop();
    }
    false
}

/// Answers by trying every way, and gives up those that the history already refutes.
struct Guess<'a> {
    code: &'a Code<'a>,
    script: &'a mut Vec<(u32, u32)>,
    at: usize,
    /// How often a loop can go round in this step, and more.
    rounds: u32,
    /// How many patches the step records that no call has met.
    markers: usize,
    awaited: &'a [&'a Event],
    patches: &'a [String],
    asked: BTreeMap<Pc, u32>,
    furthest: &'a mut Misfits,
}

impl Guess<'_> {
    fn answer(&mut self, ways: u32) -> u32 {
        let answer = match self.script.get(self.at) {
            Some(&(answer, _)) => answer,
            None => {
                self.script.push((0, ways));
                0
            }
        };
        self.at += 1;
        answer
    }
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
            Question::Wait { .. } | Question::Sent => Some(self.answer(2)),
            Question::Each { .. } => Some(self.answer(rounds + 2)),
            Question::Way {
                repeats, ways, at, ..
            } => {
                let times = self.asked.entry(at).or_default();
                *times += 1;
                if *times > rounds + 4 {
                    return repeats.then_some(1);
                }
                Some(self.answer(ways.max(1)))
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
