//! What the code issued meets what the history recorded.

use super::{Divergence, Player, State};
use crate::lints::profile::{CommandKind, Compared, HistoryFact};
use crate::replay::code::Code;
use crate::replay::event::Event;
use crate::shape::automaton::{End, Issued, IssuedKind, Outcome, Outstanding, TextId};
use crate::shape::named::{self, CommandName};
use crate::shape::tree::{Command, Text};

impl Player<'_> {
    pub(super) fn meet(
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
pub(super) struct Misfits {
    pub(super) unknown: Option<String>,
    pub(super) furthest: Option<(u64, Divergence)>,
}

impl Misfits {
    pub(super) fn note(&mut self, divergence: Divergence) {
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
pub(super) fn fits(code: &Code<'_>, command: &Command, event: &Event) -> bool {
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

/// What an event has there, in words.
pub(super) fn expected(event: &Event) -> CommandName {
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
