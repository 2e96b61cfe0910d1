//! Behaviour that hangs on whether the code is being replayed.

use rustc_hash::FxHashSet;

use super::body::{Body, Fate};
use super::summary::Doing;
use super::{Flow, Problem};
use crate::calls::exprs::place_root;
use crate::calls::reach::NodeId;
use crate::lints::profile::MeaningKind;
use crate::syntax::ast::*;

pub const BRANCH: &str = "replay_branch";

/// What replay must do alike.
fn behaviour() -> Doing {
    Doing::ISSUES | Doing::WAITS | Doing::WRITES_STATE | Doing::PATCHES | Doing::CONTINUES
}

pub(super) fn find(flow: &Flow<'_>, node: NodeId, body: &Body<'_>, found: &mut Vec<Problem>) {
    for call in body.own_calls() {
        if !call.means(MeaningKind::ReplayFlag) {
            continue;
        }
        let mut seen = FxHashSet::default();
        let mut open = vec![call.expr];
        let mut decides = false;
        while let Some(flag) = open.pop() {
            if seen.insert(flag) {
                decides |= follow(flow, node, body, flag, &mut open);
            }
        }
        if decides {
            found.push(body.problem(BRANCH, call));
        }
    }
}

/// Whether the flag, or what is made of it by `!`, `&&` and `||`, decides something; where a
/// variable holds it, its uses are put into `more`.
fn follow(
    flow: &Flow<'_>,
    node: NodeId,
    body: &Body<'_>,
    flag: ExprId,
    more: &mut Vec<ExprId>,
) -> bool {
    let code = &body.code;
    let mut at = flag;
    while let Some(parent) = code.parent(at) {
        match code.kind(parent) {
            ExprKind::Unary {
                op: UnaryOp::Not, ..
            }
            | ExprKind::Binary {
                op: BinaryOp::And | BinaryOp::Or,
                ..
            } => {
                // `!ctx.is_replaying() && ctx.patched("…")`
                if let ExprKind::Binary { left, right, .. } = code.kind(parent)
                    && *left == at
                    && does(flow, node, body, *right)
                {
                    return true;
                }
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } if *condition == at => {
                return std::iter::once(*then)
                    .chain(*otherwise)
                    .any(|way| does(flow, node, body, way))
                    || gives_value(body, parent);
            }
            ExprKind::Match { scrutinee, arms } if *scrutinee == at => {
                return arms.iter().any(|arm| does(flow, node, body, arm.body))
                    || gives_value(body, parent);
            }
            ExprKind::While { condition, .. } => return *condition == at,
            // Put into the state, or into a command.
            ExprKind::Assign { left, right } => {
                return *right == at && matches!(code.kind(*left), ExprKind::Field { .. });
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                return body
                    .call_at(parent)
                    .is_some_and(|call| super::summary::of_call(call).has(Doing::ISSUES));
            }
            ExprKind::Block(block) | ExprKind::Async { block, .. } => {
                let bound = block.bound_to(at).map(|pat| code.bound_by(pat));
                let bound = bound.iter().flatten();
                more.extend(bound.flat_map(|local| code.uses(*local)));
                return false;
            }
            ExprKind::Reference { .. } => {}
            _ => return false,
        }
        at = parent;
    }
    false
}

/// Whether an `if` has a value with which something is done but logging.
fn gives_value(body: &Body<'_>, expr: ExprId) -> bool {
    let code = &body.code;
    let is_unit = |expr: ExprId| match code.kind(expr) {
        ExprKind::Block(block) => block.tail.is_none(),
        _ => false,
    };
    if let ExprKind::If { then, .. } = code.kind(expr)
        && is_unit(*then)
    {
        return false;
    }
    match body.fate(expr).0 {
        Fate::Used => {
            let ty = code.ty(expr);
            let is_unit = matches!(&ty, crate::types::ty::Ty::Tuple(items) if items.is_empty());
            !is_unit && !ty.is_unknown() && !code.in_log(expr) && !is_label(body, expr)
        }
        Fate::Dropped | Fate::KeptUnused => false,
    }
}

/// Whether a value only ever gets into log lines: `let mode = if … { "replay" } else { "live" };`
fn is_label(body: &Body<'_>, expr: ExprId) -> bool {
    let code = &body.code;
    let Some(parent) = code.parent(expr) else {
        return false;
    };
    let (ExprKind::Block(block) | ExprKind::Async { block, .. }) = code.kind(parent) else {
        return false;
    };
    block.bound_to(expr).is_some_and(|pat| {
        let bound = code.bound_by(pat);
        let mut uses = bound.iter().flat_map(|local| code.uses(*local));
        uses.all(|used| code.in_log(*used))
    })
}

/// Whether a way does something that replay must do alike.
fn does(flow: &Flow<'_>, node: NodeId, body: &Body<'_>, way: ExprId) -> bool {
    let code = &body.code;
    if flow
        .summaries
        .of_part(flow.reach, node, body, way)
        .has(behaviour())
    {
        return true;
    }
    let inside = code.subtree(way);
    inside.iter().any(|&expr| match code.kind(expr) {
        ExprKind::Return(Some(_)) | ExprKind::Break { .. } | ExprKind::Continue { .. } => {
            !stays_inside(body, expr, way)
        }
        ExprKind::Return(None) => !only_logs_behind(flow, node, body, way),
        ExprKind::Assign { left, .. } | ExprKind::AssignOp { left, .. } => {
            changes_outside(body, &inside, *left)
        }
        _ => false,
    })
}

/// Whether a jump goes no further than a loop or closure inside the way.
fn stays_inside(body: &Body<'_>, expr: ExprId, way: ExprId) -> bool {
    let code = &body.code;
    code.ancestors(expr)
        .take_while(|ancestor| *ancestor != way)
        .any(|ancestor| match code.kind(ancestor) {
            ExprKind::Closure(_) | ExprKind::Async { .. } => true,
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => {
                !matches!(code.kind(expr), ExprKind::Return(_))
            }
            _ => false,
        })
}

/// `if ctx.is_replaying() { return; }` in a function that only logs.
fn only_logs_behind(flow: &Flow<'_>, node: NodeId, body: &Body<'_>, way: ExprId) -> bool {
    let Some(root) = body.code.body.root else {
        return true;
    };
    let all = flow.summaries.of_part(flow.reach, node, body, root);
    let inside = body.code.subtree(way);
    !all.has(behaviour())
        && !body.code.order.iter().any(|&expr| {
            matches!(
                body.code.kind(expr),
                ExprKind::Assign { .. } | ExprKind::AssignOp { .. }
            ) && !inside.contains(&expr)
        })
}

/// Whether a place that is assigned lies outside, and is more than a note of what was logged.
fn changes_outside(body: &Body<'_>, inside: &[ExprId], place: ExprId) -> bool {
    let code = &body.code;
    let root = place_root(&code.body, place);
    match code.kind(root) {
        ExprKind::Local(local) => {
            let bound = inside
                .iter()
                .flat_map(|&expr| code.patterns_of(expr))
                .flat_map(|pat| code.bound_by(pat));
            let is_own = bound.into_iter().any(|own| own == *local);
            let elsewhere = code
                .uses(*local)
                .iter()
                .any(|used| !inside.contains(used) && !code.in_log(*used));
            !is_own && elsewhere
        }
        _ => false,
    }
}
