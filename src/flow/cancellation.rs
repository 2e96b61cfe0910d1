//! Loops that take a request to cancel for one more failed attempt.

use super::Problem;
use super::body::Body;
use super::loops::endless;
use crate::calls::exprs::subtree;
use crate::lints::profile::{CommandKind, MeaningKind};
use crate::syntax::ast::*;

pub const SWALLOWED: &str = "swallowed_cancellation";

/// Commands whose error says that they were cancelled.
fn is_cancellable(kind: CommandKind) -> bool {
    matches!(
        kind,
        CommandKind::Activity
            | CommandKind::LocalActivity
            | CommandKind::ChildWorkflow
            | CommandKind::NexusOperation
            | CommandKind::Call
            | CommandKind::SideEffect
    )
}

pub(super) fn find(body: &Body<'_>, found: &mut Vec<Problem>) {
    for call in body.own_calls() {
        if !call.commands().any(|command| is_cancellable(command.kind)) {
            continue;
        }
        let Some(awaited) = awaited(body, call.expr) else {
            continue;
        };
        let Some(around) = unbounded_loop(body, call.expr) else {
            continue;
        };
        if swallows(body, awaited, around) && !knows_of_cancelling(body, around) {
            found.push(body.problem(SWALLOWED, call));
        }
    }
}

/// The `await` of a command, past the methods of its builder.
fn awaited(body: &Body<'_>, expr: ExprId) -> Option<ExprId> {
    let code = &body.code;
    let mut at = expr;
    loop {
        let parent = code.parent(at)?;
        match code.kind(parent) {
            ExprKind::Await(_) => return Some(parent),
            ExprKind::MethodCall { receiver, .. } if *receiver == at => at = parent,
            _ => return None,
        }
    }
}

/// The loop around a command that goes on for as long as it fails.
fn unbounded_loop(body: &Body<'_>, expr: ExprId) -> Option<ExprId> {
    let code = &body.code;
    for ancestor in code.ancestors(expr) {
        match code.kind(ancestor) {
            ExprKind::Loop { .. } | ExprKind::While { .. } => return Some(ancestor),
            ExprKind::For { .. } => return endless(code, ancestor).map(|_| ancestor),
            ExprKind::Closure(_) | ExprKind::Async { .. } => return None,
            _ => {}
        }
    }
    None
}

/// Whether a failure leads into the next round without being looked at.
fn swallows(body: &Body<'_>, awaited: ExprId, around: ExprId) -> bool {
    let code = &body.code;
    let Some(parent) = code.parent(awaited) else {
        return false;
    };
    match code.kind(parent) {
        // `while ctx.…await.is_err() {}`
        ExprKind::MethodCall { method, .. } if *method == "is_err" => {
            matches!(code.kind(around), ExprKind::While { condition, .. } if *condition == parent)
        }
        // `while let Err(_) = ctx.…await {}`
        ExprKind::Let { pat, .. } => {
            let is_loop = matches!(code.kind(around), ExprKind::While { condition, .. }
                if *condition == parent);
            let is_if = code.parent(parent).is_some_and(|grand| {
                matches!(code.kind(grand), ExprKind::If { condition, otherwise, .. }
                    if *condition == parent
                        && otherwise.is_none_or(|other| goes_on(body, other))
                        && leaves_loop(body, grand))
            });
            (is_loop && is_any(body, *pat, "Err")) || (is_if && is_any_ok(body, *pat))
        }
        ExprKind::Match { scrutinee, arms } if *scrutinee == awaited => {
            let fails = arms
                .iter()
                .filter(|arm| is_any(body, arm.pat, "Err") || is_rest(body, arm.pat));
            let mut fails = fails.peekable();
            // A first arm that tells failures apart has seen the cancellation.
            let only = arms
                .iter()
                .filter(|arm| names(body, arm.pat, "Err"))
                .count()
                <= 1;
            let is_retry = |arm: &Arm| arm.guard.is_none() && goes_on(body, arm.body);
            only && fails.peek().is_some() && fails.all(is_retry)
        }
        _ => false,
    }
}

/// Whether something in an `if` leaves the loop, so that success ends it.
fn leaves_loop(body: &Body<'_>, expr: ExprId) -> bool {
    let code = &body.code;
    match code.kind(expr) {
        ExprKind::If { then, .. } => code
            .subtree(*then)
            .into_iter()
            .any(|e| matches!(code.kind(e), ExprKind::Break { .. } | ExprKind::Return(_))),
        _ => false,
    }
}

/// Whether an arm neither leaves nor looks at the error.
fn goes_on(body: &Body<'_>, arm: ExprId) -> bool {
    let code = &body.code;
    let mut inside = rustc_hash::FxHashSet::default();
    subtree(&code.body, arm, &mut inside);
    inside.iter().all(|&expr| {
        !matches!(
            code.kind(expr),
            ExprKind::Break { .. }
                | ExprKind::Return(_)
                | ExprKind::Try(_)
                | ExprKind::Match { .. }
                | ExprKind::If { .. }
        )
    })
}

fn names(body: &Body<'_>, pat: PatId, variant: &str) -> bool {
    match &body.code.body.pat(pat).kind {
        PatKind::TupleStruct { path, .. } => {
            path.segments.last().is_some_and(|s| s.name == variant)
        }
        _ => false,
    }
}

/// `Err(_)`, or `Err(error)` where the error goes nowhere but into log lines.
fn is_any(body: &Body<'_>, pat: PatId, variant: &str) -> bool {
    let code = &body.code;
    match &code.body.pat(pat).kind {
        PatKind::TupleStruct { fields, .. } if names(body, pat, variant) => {
            fields.iter().all(|field| match code.body.pat(*field).kind {
                PatKind::Wild | PatKind::Rest => true,
                PatKind::Bind {
                    local, sub: None, ..
                } => code.uses(local).iter().all(|used| code.in_log(*used)),
                _ => false,
            })
        }
        _ => false,
    }
}

fn is_any_ok(body: &Body<'_>, pat: PatId) -> bool {
    names(body, pat, "Ok")
}

fn is_rest(body: &Body<'_>, pat: PatId) -> bool {
    matches!(body.code.body.pat(pat).kind, PatKind::Wild)
}

/// Whether the loop asks elsewhere whether it is to stop, or waits for something whose own
/// cancellation leaves it.
fn knows_of_cancelling(body: &Body<'_>, around: ExprId) -> bool {
    let code = &body.code;
    body.calls_in(around).any(|call| {
        let is_tried = || {
            awaited(body, call.expr)
                .and_then(|awaited| code.parent(awaited))
                .is_some_and(|parent| matches!(code.kind(parent), ExprKind::Try(_)))
        };
        call.means(MeaningKind::Cancelled) || (call.commands().next().is_some() && is_tried())
    })
}
