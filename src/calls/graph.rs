//! The resolved call graph, as `graph` prints it.

use rayon::prelude::*;

use super::resolve::{Calls, ResolvedCall};
use crate::call_graph::{self, CallGraph};
use crate::diagnostic;
use crate::names::{CrateOrigin, DefId, DefKind};
use crate::syntax::position::{Place, Places};
use crate::types::infer::{CallKind, Target};

fn kind(kind: CallKind) -> call_graph::CallKind {
    match kind {
        CallKind::Path => call_graph::CallKind::Path,
        CallKind::Method => call_graph::CallKind::Method,
        CallKind::Macro => call_graph::CallKind::Macro,
        CallKind::Operator => call_graph::CallKind::Operator,
        CallKind::Callback => call_graph::CallKind::Callback,
        CallKind::For => call_graph::CallKind::For,
    }
}

/// Every function, constant and static of the members, in order.
pub fn functions_of_members(calls: &Calls<'_>) -> Vec<DefId> {
    let db = &calls.types.db;
    let mut found = Vec::new();
    for (krate, info) in db.crates() {
        if info.origin != CrateOrigin::Member {
            continue;
        }
        for (index, def) in db.krate(krate).defs.iter().enumerate() {
            if matches!(
                def.kind,
                DefKind::Function | DefKind::Const | DefKind::Static
            ) {
                found.push(DefId {
                    krate,
                    index: index as u32,
                });
            }
        }
    }
    found
}

/// The calls of these functions, each for all that its parameters may be.
pub fn graph(calls: &Calls<'_>, places: &Places<'_>, functions: &[DefId]) -> CallGraph {
    let functions = functions
        .par_iter()
        .filter_map(|&def| function(calls, places, def))
        .collect();
    let mut graph = CallGraph { functions };
    graph.sort();
    graph
}

fn function(calls: &Calls<'_>, places: &Places<'_>, def: DefId) -> Option<call_graph::Function> {
    let types = calls.types;
    let instance = calls.generic_instance(def);
    let is_own = |text| types.db.is_member_text(text);
    let mut listed = Vec::new();
    for resolved in calls.calls_of(&instance).iter() {
        if resolved.call.implicit && !is_conversion(calls, resolved) {
            continue;
        }
        // A closure's or pointer's code stands where it was made.
        if resolved.is_value && resolved.callees.is_empty() {
            continue;
        }
        let Some((place, by_macro)) = places.own(resolved.call.span, is_own) else {
            continue;
        };
        listed.push(call_graph::Call {
            place: place.into(),
            kind: kind(if by_macro {
                CallKind::Macro
            } else {
                resolved.call.kind
            }),
            callees: resolved.callees.iter().map(|c| calls.name_of(c)).collect(),
            confidence: resolved.confidence,
        });
    }
    let (place, _) = places.own(types.db.name_span(def)?, is_own)?;
    Some(call_graph::Function {
        id: types.name_of(def),
        at: at(&place),
        calls: listed,
    })
}

/// Whether a call is the conversion of an error by `?` to one of another type.
fn is_conversion(calls: &Calls<'_>, resolved: &ResolvedCall) -> bool {
    match &resolved.call.target {
        Target::TraitMethod { trait_ref, .. } => {
            calls.types.is_std(trait_ref.def, "convert::From")
                && trait_ref
                    .args
                    .get(1)
                    .is_some_and(|from| from != trait_ref.self_ty())
        }
        _ => false,
    }
}

fn at(place: &Place) -> diagnostic::Position {
    diagnostic::Place::from(place.clone()).at
}
