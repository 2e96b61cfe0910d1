//! Effects that are declared on macros.

use super::LocalEffect;
use super::code::Code;
use crate::calls::Confidence;
use crate::names::db::attr_argument;
use crate::names::split_commas;
use crate::syntax::ast::*;
use crate::syntax::text::Name;

pub fn find(code: &Code<'_>, found: &mut Vec<LocalEffect>) {
    let db = &code.types().db;
    for &expr in &code.order {
        let ExprKind::Macro { call, opened } = code.kind(expr) else {
            continue;
        };
        let Some(call) = code.body.macro_calls.get(*call) else {
            continue;
        };
        let Some(def) = db.macro_of_call(call) else {
            continue;
        };
        let is_biased = matches!(opened, Opened::Select { biased: true, .. });
        for (path, tokens) in db.macro_attrs(def) {
            let counts = path == "effect" || path == "effect_unless_biased" && !is_biased;
            if !counts {
                continue;
            }
            for lint in split_commas(attr_argument(&tokens)) {
                if lint == "none" {
                    continue;
                }
                found.push(LocalEffect {
                    lint: Name::new(lint),
                    expr,
                    span: call.span,
                    callee: format!("{}!", code.types().name_of(def)),
                    confidence: Confidence::Certain,
                    detail: None,
                });
            }
        }
    }
}
