//! Commands inside closures whose result is recorded: replay skips them.

use rustc_hash::FxHashSet;

use super::Problem;
use super::body::Body;
use crate::calls::{Calls, Instance};
use crate::lints::profile::Command;
use crate::names::CrateOrigin;
use crate::sdk::{ContextKind, Role, Sdks};

pub const COMMAND: &str = "command_in_side_effect";

/// Functions that are looked through below one call.
const MOST_FUNCTIONS: usize = 64;

pub(super) fn find(body: &Body<'_>, found: &mut Vec<Problem>) {
    for call in body.calls.iter().filter(|call| call.is_elsewhere) {
        if call.commands().any(is_fault) {
            found.push(body.problem(COMMAND, call));
        }
    }
    let code = &body.code;
    for call in code.resolved.iter() {
        let is_own = body.is_elsewhere(call.call.expr) && body.call_at(call.call.expr).is_none();
        // Where no context is handed on, what is called knows none.
        let hands_on = |expr: &_| {
            let context = body.sdks.context_of(&code.ty(*expr));
            matches!(context, Some((_, ContextKind::Full)))
        };
        if call.call.implicit || !is_own || !call.call.args.iter().any(hands_on) {
            continue;
        }
        let entered = call.callees.iter().map(|callee| callee.instance.clone());
        if let Some(command) = issued_below(code.calls, body.sdks, entered.collect()) {
            let problem = Problem::at(COMMAND, call.call.expr, call.call.span)
                .confidence(call.confidence)
                .callee(command);
            found.push(problem);
        }
    }
}

fn is_fault(command: &Command) -> bool {
    !command.nests
}

/// The first command that functions issue, with what they call.
fn issued_below(calls: &Calls<'_>, sdks: &Sdks<'_>, mut open: Vec<Instance>) -> Option<String> {
    let mut seen = FxHashSet::default();
    while let Some(instance) = open.pop() {
        let def = instance.def;
        let is_own = calls.types.db.info(def.krate).origin == CrateOrigin::Member;
        if !is_own || seen.len() >= MOST_FUNCTIONS || !seen.insert(instance.clone()) {
            continue;
        }
        for call in calls.calls_of(&instance).iter() {
            let issues =
                |role: &Role<'_>| matches!(role, Role::Command(command) if is_fault(command));
            if sdks.roles(def, call).iter().any(issues) {
                return call.callees.first().map(|callee| calls.name_of(callee));
            }
            open.extend(call.callees.iter().map(|callee| callee.instance.clone()));
        }
    }
    None
}
