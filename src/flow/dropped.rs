//! Commands whose result nobody waits for.

use super::Problem;
use super::body::{Body, Fate, SdkCall};
use crate::lints::profile::{Command, CommandKind, Issued};
use crate::syntax::ast::*;

pub const DROPPED: &str = "dropped_command";

pub(super) fn find(body: &Body<'_>, found: &mut Vec<Problem>) {
    for call in body.own_calls() {
        let commands: Vec<&Command> = call.commands().collect();
        let Some(first) = commands.first() else {
            continue;
        };
        let waits = |command: &&Command| !command.ends_run && !command.complete_at_call;
        let only_issues = |command: &Command| {
            command.issued != Issued::Terminal
                && matches!(
                    command.kind,
                    CommandKind::SignalExternal | CommandKind::CancelExternal | CommandKind::Send
                )
        };
        if !commands.iter().any(waits) || only_issues(first) {
            continue;
        }
        let end = end(body, call, &commands);
        let (fate, awaited) = (end.fate, end.awaited);
        if end.result_lost {
            found.push(body.problem(DROPPED, call));
            continue;
        }
        let is_dropped = match fate {
            Fate::Used => false,
            Fate::Dropped => true,
            // Kept to the end of the block, it is issued, and that may be all that is meant.
            Fate::KeptUnused => first.issued != Issued::Call,
        };
        if !is_dropped || awaited || end.finished {
            continue;
        }
        let problem = body.problem(DROPPED, call);
        let cancels = body.sdks.active().any(|profile| {
            profile.replay.drop_cancels && profile.commands.iter().any(|c| std::ptr::eq(c, *first))
        });
        found.push(match first.issued {
            Issued::Call if cancels => problem.variant("cancelled"),
            Issued::Call => problem,
            Issued::Terminal if first.numbered_at_call => problem.variant("numbered"),
            Issued::FirstPoll | Issued::Terminal => problem.variant("not_issued"),
        });
    }
}

/// Where a command ends: past the methods of its builder.
struct End {
    fate: Fate,
    awaited: bool,
    /// A method issues it.
    finished: bool,
    /// That method gives a result, and nobody waits for it.
    result_lost: bool,
}

fn end(body: &Body<'_>, call: &SdkCall<'_>, commands: &[&Command]) -> End {
    let code = &body.code;
    let mut at = call.expr;
    let mut finished = false;
    let mut gives_result = false;
    let of_builder = commands
        .iter()
        .any(|command| command.issued != Issued::Call || names_later_method(command));
    while let Some(parent) = code.parent(at) {
        match code.kind(parent) {
            ExprKind::MethodCall {
                receiver, method, ..
            } if *receiver == at && of_builder => {
                let terminals = commands.iter().flat_map(|command| &command.terminals);
                finished |= terminals.into_iter().any(|t| *method == t.as_str());
                let awaited = commands.iter().flat_map(|command| &command.awaited);
                gives_result |= awaited.into_iter().any(|t| *method == t.as_str());
                at = parent;
            }
            _ => break,
        }
    }
    let (fate, way) = body.fate(at);
    End {
        fate,
        awaited: way.awaited,
        finished,
        result_lost: gives_result && fate == Fate::Dropped && !way.awaited,
    }
}

fn names_later_method(command: &Command) -> bool {
    let places = command.name.iter().chain(&command.tag);
    places.chain(&command.idempotency_key).any(|place| {
        matches!(
            place.root,
            crate::lints::profile::pattern::PlaceRoot::Builder { .. }
        )
    })
}
