//! The resolved call graph, as `graph` prints it.

use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;

use super::resolve::{Calls, Confidence};
use crate::names::collect::CrateData;
use crate::names::{CrateId, CrateOrigin, DefId, DefKind};
use crate::syntax::position::{Place, Places};
use crate::types::infer::CallKind;

/// The JSON of `graph`, by contract.
#[derive(Clone, Debug, Serialize)]
pub struct GraphReport {
    pub version: u32,
    pub functions: Vec<GraphFunction>,
}

#[derive(Clone, Debug, Serialize, PartialEq, Eq, PartialOrd, Ord)]
pub struct GraphFunction {
    pub file: Arc<str>,
    pub line: u32,
    pub column: u32,
    pub id: String,
    pub calls: Vec<GraphCall>,
}

#[derive(Clone, Debug, Serialize, PartialEq, Eq, PartialOrd, Ord)]
pub struct GraphCall {
    pub file: Arc<str>,
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
    pub kind: &'static str,
    pub callees: Vec<String>,
    pub confidence: &'static str,
}

pub fn kind_name(kind: CallKind) -> &'static str {
    match kind {
        CallKind::Path => "path",
        CallKind::Method => "method",
        CallKind::Macro => "macro",
        CallKind::Operator => "operator",
        CallKind::Callback => "callback",
        CallKind::For => "for",
    }
}

pub fn confidence_name(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Certain => "certain",
        Confidence::Likely => "likely",
        Confidence::Possible => "possible",
    }
}

/// Every function, constant and static of the members.
pub fn functions_of_members(calls: &Calls<'_>) -> Vec<DefId> {
    let db = &calls.types.db;
    let mut found = Vec::new();
    for (krate, info) in db.crates() {
        if info.origin == CrateOrigin::Member {
            found.extend(functions_of(krate, db.krate(krate)));
        }
    }
    found
}

fn functions_of(krate: CrateId, data: &CrateData) -> impl Iterator<Item = DefId> {
    data.defs
        .iter()
        .enumerate()
        .filter_map(move |(index, def)| {
            let is_code = matches!(
                def.kind,
                DefKind::Function | DefKind::Const | DefKind::Static
            );
            is_code.then_some(DefId {
                krate,
                index: index as u32,
            })
        })
}

/// The calls of these functions, each for all that its parameters may be.
pub fn graph(calls: &Calls<'_>, places: &Places<'_>, functions: &[DefId]) -> GraphReport {
    let mut rendered: Vec<GraphFunction> = functions
        .par_iter()
        .filter_map(|&def| function(calls, places, def))
        .collect();
    rendered.sort();
    GraphReport {
        version: 1,
        functions: rendered,
    }
}

fn function(calls: &Calls<'_>, places: &Places<'_>, def: DefId) -> Option<GraphFunction> {
    let types = calls.types;
    let instance = calls.generic_instance(def);
    let is_own = |text| types.db.is_member_text(text);
    let mut listed: Vec<GraphCall> = Vec::new();
    for resolved in calls.calls_of(&instance) {
        if resolved.call.implicit {
            continue;
        }
        if resolved.is_value && resolved.callees.is_empty() {
            // A closure or pointer: its code stands where it was made.
            continue;
        }
        let Some((Place { file, start, end }, by_macro)) = places.own(resolved.call.span, is_own)
        else {
            continue;
        };
        let mut callees: Vec<String> = resolved.callees.iter().map(|c| calls.name_of(c)).collect();
        callees.sort();
        callees.dedup();
        let kind = if by_macro {
            CallKind::Macro
        } else {
            resolved.call.kind
        };
        listed.push(GraphCall {
            file,
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            kind: kind_name(kind),
            callees,
            confidence: confidence_name(resolved.confidence),
        });
    }
    listed.sort();
    let name = types.db.name_span(def)?;
    let (Place { file, start, .. }, _) = places.own(name, is_own)?;
    Some(GraphFunction {
        file,
        line: start.line,
        column: start.column,
        id: types.name_of(def),
        calls: listed,
    })
}
