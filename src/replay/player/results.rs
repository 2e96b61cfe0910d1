//! What the code sees when a task begins: results, messages, cancellation.

use super::meet::expected;
use super::{Divergence, Player, State};
use crate::lints::profile::{CommandKind, DefinitionKind, HistoryFact};
use crate::replay::event::Event;
use crate::shape::automaton::{Outcome, Outstanding, Status};

impl Player<'_> {
    /// Lets a state see the results, and the messages that the step answers: the states that it
    /// may then be in.
    pub(super) fn prepared(
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
}
