//! The resolved call graph, as `graph` prints it.

use rayon::prelude::*;

use super::resolve::{Calls, ResolvedCall};
use super::values::Flows;
use crate::call_graph::{self, CallGraph};
use crate::diagnostic;
use crate::names::{CrateOrigin, DefId, DefKind};
use crate::syntax::position::{Place, Places};
use crate::types::infer::{CallKind, Target};
use crate::types::ty::Ty;

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
    let listed: Vec<Listed> = functions
        .par_iter()
        .filter_map(|&def| function(calls, places, def))
        .collect();
    let mut flows = Flows::default();
    let mut functions = Vec::with_capacity(listed.len());
    let mut called_values = Vec::new();
    for listed in listed {
        flows.extend(listed.flows);
        functions.push(listed.function);
        called_values.push((listed.def, listed.values));
    }
    let candidates = flows.candidates();
    for (function, (def, values)) in functions.iter_mut().zip(called_values) {
        for (index, ty) in values {
            if let Some(call) = function.calls.get_mut(index) {
                (call.callees, call.confidence) = candidates.of(calls, def, &ty);
            }
        }
    }
    let mut graph = CallGraph { functions };
    graph.sort();
    graph
}

/// A function whose calls of values wait until it is known what these may be.
struct Listed {
    def: DefId,
    function: call_graph::Function,
    /// Those calls, by their index, with the values' types.
    values: Vec<(usize, Ty)>,
    flows: Flows,
}

fn function(calls: &Calls<'_>, places: &Places<'_>, def: DefId) -> Option<Listed> {
    let types = calls.types;
    let instance = calls.generic_instance(def);
    let is_own = |text| types.db.is_member_text(text);
    let mut listed = Vec::new();
    let mut values = Vec::new();
    for resolved in calls.calls_of(&instance).iter() {
        if resolved.call.implicit && !is_conversion(calls, resolved) {
            continue;
        }
        let Some((place, by_macro)) = places.own(resolved.call.span, is_own) else {
            continue;
        };
        if resolved.is_value
            && resolved.callees.is_empty()
            && let Target::Value(ty) = &resolved.call.target
        {
            values.push((listed.len(), ty.clone()));
        }
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
    Some(Listed {
        def,
        function: call_graph::Function {
            id: types.name_of(def),
            at: at(&place),
            calls: listed,
        },
        values,
        flows: Flows::of(calls, &calls.inference(def)),
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
