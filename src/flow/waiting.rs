//! Loops that look again and again instead of waiting.

use super::body::{Body, SdkCall};
use super::summary::Doing;
use super::{Flow, Problem, loops};
use crate::calls::reach::NodeId;
use crate::lints::profile::{CommandKind, MeaningKind};
use crate::syntax::ast::*;

pub const BUSY: &str = "busy_wait";

pub(super) fn find(flow: &Flow<'_>, node: NodeId, body: &Body<'_>, found: &mut Vec<Problem>) {
    let code = &body.code;
    for &expr in &code.order {
        let (condition, inner) = match code.kind(expr) {
            ExprKind::While {
                condition, body, ..
            } => (Some(*condition), *body),
            ExprKind::Loop { body, .. } => (None, *body),
            _ => continue,
        };
        if body.is_elsewhere(expr) {
            continue;
        }
        let span = loops::head(body, expr).unwrap_or(code.body.expr(expr).span);
        let awaits = code
            .subtree(expr)
            .into_iter()
            .any(|e| matches!(code.kind(e), ExprKind::Await(_)));
        let doing = || flow.summaries.of_part(flow.reach, node, body, expr);
        let looks = looks_at_state(body, condition, inner);
        if !awaits {
            let goes_on = match condition {
                // The state cannot change while nothing is awaited.
                Some(_) => looks && !loops::is_left(code, expr),
                None => looks || (is_idle(body, inner) && !loops::is_left(code, expr)),
            };
            let is_still = || !doing().has(Doing::WRITES_STATE | Doing::ISSUES);
            if goes_on && is_still() && !changes_what_it_reads(body, expr) {
                found.push(Problem::at(BUSY, expr, span).variant("no_await"));
            }
            continue;
        }
        if looks && only_sleeps(body, expr, doing()) {
            found.push(Problem::at(BUSY, expr, span));
        }
    }
}

/// Whether what ends a loop is read from the workflow's own state: by the condition, or by
/// that of an `if` around a `break`.
fn looks_at_state(body: &Body<'_>, condition: Option<ExprId>, inner: ExprId) -> bool {
    let code = &body.code;
    match condition {
        Some(condition) => reads_state(body, condition),
        None => {
            let ExprKind::Block(block) = code.kind(inner) else {
                return false;
            };
            let statements = block.statements.iter().filter_map(|s| match s {
                Statement::Expr { expr, .. } => Some(*expr),
                Statement::Let { .. } => None,
            });
            let exits: Vec<ExprId> = statements
                .chain(block.tail)
                .filter(|e| leaves(body, *e))
                .collect();
            !exits.is_empty()
                && exits.iter().all(|exit| {
                    matches!(code.kind(*exit), ExprKind::If { condition, then, otherwise: None }
                        if reads_state(body, *condition) && leaves(body, *then))
                })
        }
    }
}

fn leaves(body: &Body<'_>, expr: ExprId) -> bool {
    body.code.subtree(expr).into_iter().any(|e| {
        matches!(
            body.code.kind(e),
            ExprKind::Break { .. } | ExprKind::Return(_)
        )
    })
}

/// Whether a loop changes variables, so that what it looks at may differ in the next round.
fn changes_what_it_reads(body: &Body<'_>, expr: ExprId) -> bool {
    let code = &body.code;
    code.subtree(expr)
        .into_iter()
        .any(|inner| match code.kind(inner) {
            ExprKind::Assign { .. } | ExprKind::AssignOp { .. } => true,
            ExprKind::MethodCall { .. } if body.call_at(inner).is_none() => code
                .call_at(inner)
                .is_none_or(|call| call.callees.iter().any(|callee| code.mutates(callee, 0))),
            ExprKind::Macro {
                opened: Opened::Opaque,
                ..
            } => true,
            _ => false,
        })
}

/// Whether nothing but the workflow's state is asked.
fn reads_state(body: &Body<'_>, condition: ExprId) -> bool {
    let mut calls = body.calls_in(condition).peekable();
    calls.peek().is_some()
        && calls.all(|call| {
            call.means(MeaningKind::StateRead)
                || call.means(MeaningKind::HandlersFinished)
                || is_state_access(call)
        })
}

fn is_state_access(call: &SdkCall<'_>) -> bool {
    call.commands()
        .any(|command| command.kind == CommandKind::StateAccess)
}

/// Whether all that a loop does is to let time pass.
fn only_sleeps(body: &Body<'_>, expr: ExprId, doing: Doing) -> bool {
    let mut sleeps = false;
    for call in body.calls_in(expr) {
        for command in call.commands() {
            match command.kind {
                CommandKind::Timer => sleeps = true,
                CommandKind::StateAccess if call.means(MeaningKind::StateRead) => {}
                _ => return false,
            }
        }
        if call.means(MeaningKind::StateWrite) {
            return false;
        }
    }
    sleeps && !doing.has(Doing::WAITS_FOR_EVENTS | Doing::CONTINUES | Doing::UPSERTS)
}

/// A loop's body in which nothing happens that could end it.
fn is_idle(body: &Body<'_>, inner: ExprId) -> bool {
    let code = &body.code;
    code.subtree(inner).into_iter().all(
        |expr| matches!(code.kind(expr), ExprKind::Block(block) if block.statements.is_empty()),
    )
}
