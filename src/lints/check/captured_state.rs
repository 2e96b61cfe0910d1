//! State that the closure of a workflow shares with all executions on the worker: an atomic or a
//! cell around it.

use rustc_hash::{FxHashMap, FxHashSet};

use super::LocalEffect;
use super::code::Code;
use super::global_state::calls_on_state;
use crate::calls::{Confidence, exprs};
use crate::syntax::ast::*;
use crate::types::lang::LangTrait;

/// Where code in the closure `entry` asks such state for a value; counting and recording alone
/// changes nothing of what the workflow does.
pub fn find(code: &Code<'_>, entry: ExprId, found: &mut Vec<LocalEffect>) {
    let initial: FxHashMap<LocalId, ExprId> = code.body.named_values().collect();
    for (call, callee, receiver) in calls_on_state(code) {
        let declared = code.declared(callee);
        if !declared.always.is_empty() || is_unused(code, call.call.expr) {
            continue;
        }
        if let Some(local) = captured(code, &initial, entry, receiver) {
            for &lint in &declared.if_static {
                found.push(LocalEffect {
                    lint,
                    expr: call.call.expr,
                    span: call.call.span,
                    callee: code.calls.name_of(callee),
                    confidence: call.confidence.max(Confidence::Likely),
                    detail: Some(format!(
                        "`{}` is captured, and one for all executions",
                        code.body.local(local).name
                    )),
                });
            }
        }
    }
}

/// Whether nothing is done with a value: `runs.fetch_add(1, Relaxed);`
fn is_unused(code: &Code<'_>, expr: ExprId) -> bool {
    let Some(ExprKind::Block(block) | ExprKind::Async { block, .. }) =
        code.parent(expr).map(|parent| code.kind(parent))
    else {
        return false;
    };
    block.statements.iter().any(|statement| {
        matches!(statement, Statement::Expr { expr: own, semicolon: true } if *own == expr)
    })
}

/// The variable outside of the closure that a place lies in, or is a clone of.
fn captured(
    code: &Code<'_>,
    initial: &FxHashMap<LocalId, ExprId>,
    entry: ExprId,
    place: ExprId,
) -> Option<LocalId> {
    let around = code.body.expr(entry).span;
    let mut seen = FxHashSet::default();
    let mut at = place;
    loop {
        let root = exprs::place_root(&code.body, at);
        at = match code.kind(root) {
            ExprKind::Local(local) => {
                let written = code.body.local(*local).span;
                let is_inside = written.text == around.text
                    && around.start <= written.start
                    && written.end <= around.end;
                if !is_inside {
                    return Some(*local);
                }
                if !seen.insert(*local) {
                    return None;
                }
                *initial.get(local)?
            }
            ExprKind::MethodCall { receiver, .. } if is_clone(code, root) => *receiver,
            ExprKind::Call { args, .. } if is_clone(code, root) => *args.first()?,
            _ => return None,
        };
    }
}

/// Whether a call clones a pointer: what it points to stays the same.
fn is_clone(code: &Code<'_>, call: ExprId) -> bool {
    let types = code.types();
    let is_of_clone = |method| {
        let of = types.db.parent(method);
        of.and_then(|of| types.lang_trait(of)) == Some(LangTrait::Clone)
    };
    code.implements(&code.ty(call), "ops::Deref")
        && code.call_at(call).is_some_and(|call| {
            let mut callees = call.callees.iter();
            callees.any(|callee| callee.trait_method.is_some_and(is_of_clone))
        })
}
