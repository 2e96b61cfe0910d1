//! What workflow code issues, in words, and what the arguments of a command are to it.

use super::Impacts;
use crate::calls::Callee;
use crate::calls::reach::Unit;
use crate::diagnostic::Impact;
use crate::flow::body::Body;
use crate::lints::profile::pattern::Place;
use crate::lints::profile::{Command, CommandKind, Compared};
use crate::sdk::{Role, Site, Value};
use crate::syntax::ast::*;
use crate::syntax::text::Span;
use crate::types::ty::Ty;

/// Something that replay meets.
#[derive(Clone, Debug)]
pub struct Issue {
    /// What happens, as what follows "whether": `"refund" is scheduled`.
    pub happens: String,
    pub site: Span,
}

/// Closures that call closures, at most.
const MAX_CLOSURES: u32 = 8;

impl<'a> Impacts<'a> {
    /// The first command in a part of a body, with all that is called there.
    pub(super) fn issued_in(&mut self, body: &Body<'a>, part: ExprId) -> Option<Issue> {
        self.issued(body, part, 0)
    }

    fn issued(&mut self, body: &Body<'a>, part: ExprId, depth: u32) -> Option<Issue> {
        let inside = body.code.subtree(part);
        inside
            .into_iter()
            .filter(|&expr| !body.is_elsewhere(expr))
            .find_map(|expr| self.issued_at(body, expr, depth))
    }

    /// What an expression issues by itself, or the function that it calls.
    pub(super) fn issued_at(&mut self, body: &Body<'a>, expr: ExprId, depth: u32) -> Option<Issue> {
        let span = body.code.body.expr(expr).span;
        match body.code.kind(expr) {
            // What was issued before is waited for here, or something that no command is.
            ExprKind::Await(inner) => {
                let called = body.code.call_at(*inner);
                let waits = match called {
                    Some(call) => {
                        let is_known = |callee: &Callee| {
                            let def = callee.instance.def;
                            self.calls.effects.is_known(def.krate)
                                && !self.sdks.is_sdk_crate(def.krate)
                        };
                        body.call_at(*inner).is_none() && call.callees.iter().any(is_known)
                    }
                    None => matches!(
                        body.code.kind(body.code.chain_root(*inner)),
                        ExprKind::Local(_)
                    ),
                };
                return waits.then(|| Issue {
                    happens: "something is waited for".to_owned(),
                    site: span,
                });
            }
            ExprKind::Macro { call, .. } => {
                let call = body.code.body.macro_calls.get(*call)?;
                let roles = self.sdks.macro_roles(call);
                return roles.iter().find_map(|role| match role {
                    Role::Command(command) => Some(Issue {
                        happens: happens(command.kind, None),
                        site: span,
                    }),
                    Role::Combinator(combinator) => combinator.issues.map(|kind| Issue {
                        happens: happens(kind, None),
                        site: span,
                    }),
                    _ => None,
                });
            }
            _ => {}
        }
        if let Some(call) = body.call_at(expr) {
            if let Some(command) = call.commands().next() {
                let name = name_of(body, command, Site::Call(&call.call));
                return Some(Issue {
                    happens: happens(command.kind, name.as_deref()),
                    site: call.call.call.span,
                });
            }
            if call.patch().is_some() {
                return Some(Issue {
                    happens: "a patch is asked for".to_owned(),
                    site: call.call.call.span,
                });
            }
        }
        let resolved = body.code.call_at(expr)?.clone();
        if resolved.is_value
            && let ExprKind::Call { callee, .. } = body.code.kind(expr)
            && let Ty::Closure(id, subst) = body.code.ty(*callee).strip_references()
            && depth < MAX_CLOSURES
        {
            if id.owner == body.owner() {
                return self.issued(body, id.expr, depth + 1);
            }
            return self.first(&Unit {
                instance: crate::calls::Instance::new(id.owner, subst.clone()),
                within: Some(id.expr),
            });
        }
        resolved.callees.into_iter().find_map(|callee| {
            let unit = Unit {
                instance: callee.instance,
                within: None,
            };
            self.is_own(unit.instance.def)
                .then(|| self.first(&unit))
                .flatten()
        })
    }

    /// The first command of a function.
    pub(super) fn first(&mut self, unit: &Unit) -> Option<Issue> {
        if let Some(known) = self.first.get(unit) {
            return known.clone();
        }
        self.first.insert(unit.clone(), None);
        let body = self.body(unit);
        let part = unit.within.or(body.code.body.root)?;
        let found = self.issued_in(&body, part);
        self.first.insert(unit.clone(), found.clone());
        found
    }

    /// What it means for a command that one of its arguments is nondeterministic.
    pub(super) fn argument_of(
        &self,
        body: &Body<'a>,
        command: &Command,
        site: Site<'_>,
        arg: ExprId,
    ) -> (Impact, String) {
        let holds = |place: &Place| {
            let found = self.sdks.exprs_at(body.owner(), site, place);
            found.into_iter().any(|at| {
                at.owner == body.owner()
                    && (at.expr == arg
                        || body.code.subtree(arg).contains(&at.expr)
                        || body.code.subtree(at.expr).contains(&arg))
            })
        };
        let name = name_of(body, command, site);
        let subject = subject(command.kind, name.as_deref());
        if command.name.iter().any(holds) {
            let says = format!("decides which {} is issued", word(command.kind));
            return (Impact::ControlFlow, says);
        }
        if command.condition.iter().any(holds) {
            let says = "decides when the workflow goes on".to_owned();
            return (Impact::ControlFlow, says);
        }
        let parts = [
            (&command.id, "is the id of", Compared::Id),
            (&command.key, "is the key of", Compared::Key),
            (
                &command.idempotency_key,
                "is the idempotency key of",
                Compared::IdempotencyKey,
            ),
            (&command.session, "is the session of", Compared::Session),
            (&command.tag, "is the tag of", Compared::Tag),
        ];
        for (place, says, compared) in parts {
            if place.iter().any(holds) {
                let compared = self.compared(command.kind, compared);
                return (Impact::CommandInput, format!("{says} {subject}{compared}"));
            }
        }
        let says = if command.duration.iter().any(holds) {
            format!("decides how long {subject} takes")
        } else if command.options.iter().any(holds) {
            format!("is in the options of {subject}")
        } else if command.journaled.iter().any(holds) {
            format!("is captured by {subject}")
        } else {
            let compared = self.compared(command.kind, Compared::Input);
            format!("is part of the input of {subject}{compared}")
        };
        (Impact::CommandInput, says)
    }

    fn compared(&self, kind: CommandKind, what: Compared) -> &'static str {
        let profile = self.profile;
        let compares = profile.and_then(|profile| profile.replay.compares.get(&kind));
        match compares.is_some_and(|all| all.contains(&what)) {
            true => ", which replay compares",
            false => "",
        }
    }

    /// The command whose recorded code an expression stands in.
    pub(super) fn captured_by(&self, body: &Body<'a>, expr: ExprId) -> Option<(String, Span)> {
        let above: Vec<ExprId> = std::iter::once(expr)
            .chain(body.code.ancestors(expr))
            .collect();
        let calls = body.calls.iter();
        calls
            .flat_map(|call| call.commands().map(move |command| (call, command)))
            .find_map(|(call, command)| {
                let site = Site::Call(&call.call);
                let place = command.journaled.as_ref()?;
                let found = self.sdks.exprs_at(body.owner(), site, place);
                let is_it = found.into_iter().any(|at| above.contains(&at.expr));
                is_it.then(|| {
                    let name = name_of(body, command, site);
                    let subject = subject(command.kind, name.as_deref());
                    (subject, call.call.call.span)
                })
            })
    }
}

fn name_of(body: &Body<'_>, command: &Command, site: Site<'_>) -> Option<String> {
    if let Some(name) = &command.fixed_name {
        return Some(name.clone());
    }
    let values = command.name.iter();
    let value = values
        .filter_map(|place| body.sdks.value_at(body.owner(), site, place))
        .next()?;
    match value {
        Value::Text(name) | Value::Definition { name, .. } => Some(name),
        Value::Parameter { .. } | Value::Unknown(_) => None,
    }
}

/// What a kind of command is called in a sentence.
fn word(kind: CommandKind) -> &'static str {
    match kind {
        CommandKind::Activity => "activity",
        CommandKind::LocalActivity => "local activity",
        CommandKind::Timer => "timer",
        CommandKind::ChildWorkflow => "child workflow",
        CommandKind::SignalExternal => "signal",
        CommandKind::CancelExternal => "cancellation",
        CommandKind::ContinueAsNew => "new run",
        CommandKind::UpsertSearchAttributes => "search attributes",
        CommandKind::UpsertMemo => "status",
        CommandKind::NexusOperation => "operation",
        CommandKind::SideEffect => "step",
        CommandKind::WaitCondition => "condition",
        CommandKind::WaitEvent => "event",
        CommandKind::StateAccess => "state entry",
        CommandKind::Call => "call",
        CommandKind::Send => "message",
        CommandKind::Awakeable => "awakeable",
        CommandKind::Promise => "promise",
    }
}

fn subject(kind: CommandKind, name: Option<&str>) -> String {
    match name {
        Some(name) if !matches!(kind, CommandKind::Timer | CommandKind::StateAccess) => {
            format!("`{name}`")
        }
        _ => match kind {
            CommandKind::UpsertSearchAttributes => "the search attributes".to_owned(),
            CommandKind::UpsertMemo => "the status".to_owned(),
            CommandKind::ContinueAsNew => "the next run".to_owned(),
            CommandKind::Activity
            | CommandKind::NexusOperation
            | CommandKind::WaitEvent
            | CommandKind::Awakeable => format!("an {}", word(kind)),
            _ => format!("a {}", word(kind)),
        },
    }
}

fn happens(kind: CommandKind, name: Option<&str>) -> String {
    let verb = match kind {
        CommandKind::Activity | CommandKind::LocalActivity => "is scheduled",
        CommandKind::Timer | CommandKind::ChildWorkflow | CommandKind::NexusOperation => {
            "is started"
        }
        CommandKind::SignalExternal
        | CommandKind::CancelExternal
        | CommandKind::Send
        | CommandKind::Call => "is sent",
        CommandKind::ContinueAsNew => return "the workflow continues as new".to_owned(),
        CommandKind::UpsertSearchAttributes => return "search attributes are set".to_owned(),
        CommandKind::UpsertMemo => "is set",
        CommandKind::SideEffect => "is run",
        CommandKind::WaitCondition | CommandKind::WaitEvent => "is waited for",
        CommandKind::StateAccess => "is read or written",
        CommandKind::Awakeable | CommandKind::Promise => "is made or settled",
    };
    format!("{} {verb}", subject(kind, name))
}
