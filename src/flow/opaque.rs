//! Calls into what cannot be read: foreign functions, and calls that were not resolved.

use super::{Flow, Problem};
use crate::calls::reach::NodeId;
use crate::lints::check::code::Code;
use crate::names::CrateOrigin;

pub const CALL: &str = "opaque_call";

pub(super) fn find(flow: &Flow<'_>, node: NodeId, found: &mut Vec<Problem>) {
    let types = flow.calls.types;
    let reached = flow.reach.node(node);
    let owner = reached.unit.instance.def;
    if types.db.info(owner.krate).origin != CrateOrigin::Member {
        return;
    }
    let resolved = flow.calls.calls_of(&reached.unit.instance);
    let mut note = |site, callee, expr| {
        found.push(Problem::at(CALL, expr, site).callee(callee));
    };
    for call in resolved.iter() {
        let foreign = call.callees.iter().find(|callee| {
            let def = callee.instance.def;
            types.db.info(def.krate).origin == CrateOrigin::Member
                && callee.trait_method.is_none()
                && types.db.fn_item(def).is_some()
                && types.body(def).root.is_none()
        });
        if let Some(foreign) = foreign {
            note(call.call.span, flow.calls.name_of(foreign), call.call.expr);
        }
    }
    let code = Code::of(flow.calls, reached.unit.instance.clone());
    let body = flow.body(node);
    for unresolved in &reached.unresolved {
        let call = resolved
            .iter()
            .find(|call| call.call.span == unresolved.site);
        let Some(expr) = call.map(|call| call.call.expr) else {
            continue;
        };
        // Clients and builders that the SDK's macros make are known by what they are for.
        let is_command = body.is_some_and(|body| body.call_at(expr).is_some());
        if is_command || flow.is_of_sdk(&code, code.chain_root(expr)) {
            continue;
        }
        note(unresolved.site, unresolved.name.to_string(), expr);
    }
}
