//! Values that only code whose result is recorded has to do with: a channel between two steps.

use rustc_hash::FxHashSet;

use crate::calls::{Calls, Instance};
use crate::lints::check::code::Code;
use crate::syntax::ast::*;

/// Whether all that a function call gives goes into code that is not workflow code. `elsewhere`
/// are the roots of what is none.
pub fn is_only_captured(
    calls: &Calls<'_>,
    instance: &Instance,
    elsewhere: &[ExprId],
    call: ExprId,
) -> bool {
    if elsewhere.is_empty() {
        return false;
    }
    let code = Code::of(calls, instance.clone());
    if !matches!(code.kind(call), ExprKind::Call { .. }) {
        return false;
    }
    let mut seen = FxHashSet::default();
    let mut open = vec![call];
    let mut is_captured = false;
    while let Some(expr) = open.pop() {
        let is_inside = |at: ExprId| elsewhere.contains(&at);
        if is_inside(expr) || code.ancestors(expr).any(is_inside) {
            is_captured = true;
            continue;
        }
        // Bound to a variable, as it is or in a constructor: `let mut slot = Some(receiver);`
        let mut at = expr;
        let bound = loop {
            let Some(parent) = code.parent(at) else {
                return false;
            };
            match code.kind(parent) {
                ExprKind::Call { callee, .. }
                    if *callee != at && code.call_at(parent).is_none() =>
                {
                    at = parent;
                }
                ExprKind::Block(block) | ExprKind::Async { block, .. } => {
                    break block.bound_to(at);
                }
                _ => return false,
            }
        };
        let Some(pat) = bound else { return false };
        for local in code.bound_by(pat) {
            if seen.insert(local) {
                open.extend(code.uses(local));
            }
        }
    }
    is_captured
}
