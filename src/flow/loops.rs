//! Loops: those that go on for ever and fill the history, and writes in every round.

use super::body::{Body, SdkCall};
use super::summary::{Doing, of_call};
use super::{Flow, Problem};
use crate::calls::reach::NodeId;
use crate::lints::check::code::Code;
use crate::lints::profile::CommandKind;
use crate::syntax::ast::*;
use crate::syntax::text::Span;

pub const UNBOUNDED: &str = "unbounded_history";
pub const UPSERT: &str = "upsert_in_loop";

/// Rounds of a loop that are too few to matter.
const FEW: u128 = 10;

pub(super) fn find(flow: &Flow<'_>, node: NodeId, body: &Body<'_>, found: &mut Vec<Problem>) {
    let continues = body.sdks.active().any(|profile| {
        let mut commands = profile.commands.iter();
        commands.any(|command| command.kind == CommandKind::ContinueAsNew)
    });
    for &expr in &body.code.order {
        if body.is_elsewhere(expr) {
            continue;
        }
        let Some(inner) = endless(&body.code, expr) else {
            continue;
        };
        if !continues || is_left(&body.code, expr) {
            continue;
        }
        let doing = flow.summaries.of_part(flow.reach, node, body, inner);
        if doing.has(Doing::ISSUES) && !doing.has(Doing::CONTINUES) {
            let span = body.code.body.expr(expr).span;
            found.push(Problem::at(
                UNBOUNDED,
                expr,
                head(body, expr).unwrap_or(span),
            ));
        }
    }
    for call in body.own_calls() {
        let upserts = |kind| {
            matches!(
                kind,
                CommandKind::UpsertSearchAttributes | CommandKind::UpsertMemo
            )
        };
        if call.commands().any(|command| upserts(command.kind))
            && in_every_round(flow, node, body, call)
        {
            found.push(body.problem(UPSERT, call));
        }
    }
}

/// The keyword and the label of a loop, without its body: what a report points at.
pub fn head(body: &Body<'_>, expr: ExprId) -> Option<Span> {
    let whole = body.code.body.expr(expr).span;
    let inner = match body.code.kind(expr) {
        ExprKind::Loop { body: inner, .. }
        | ExprKind::While { body: inner, .. }
        | ExprKind::For { body: inner, .. } => body.code.body.expr(*inner).span,
        _ => return None,
    };
    (inner.text == whole.text && inner.start > whole.start).then_some(Span {
        end: inner.start,
        ..whole
    })
}

/// The body of a loop that only its exits end.
pub fn endless(code: &Code<'_>, expr: ExprId) -> Option<ExprId> {
    match code.kind(expr) {
        ExprKind::Loop { body, .. } => Some(*body),
        ExprKind::While {
            condition, body, ..
        } => matches!(
            code.kind(*condition),
            ExprKind::Literal(Literal::Bool(true))
        )
        .then_some(*body),
        ExprKind::For { iterable, body, .. } => matches!(
            code.kind(*iterable),
            ExprKind::Range {
                start: Some(_),
                end: None,
                ..
            }
        )
        .then_some(*body),
        _ => None,
    }
}

/// Whether something in a loop leaves it, but for a failure that `?` hands on.
pub fn is_left(code: &Code<'_>, of: ExprId) -> bool {
    let own = match code.kind(of) {
        ExprKind::Loop { label, .. }
        | ExprKind::While { label, .. }
        | ExprKind::For { label, .. } => *label,
        _ => None,
    };
    // What stands inside, with whether a `break` without a label is this loop's.
    let mut open: Vec<(ExprId, bool)> = Vec::new();
    let inside = |expr: ExprId, open: &mut Vec<(ExprId, bool)>, is_own: bool| {
        crate::calls::exprs::children(&code.body, expr, &mut |child| open.push((child, is_own)));
    };
    inside(of, &mut open, true);
    let labels_inside: Vec<LabelId> = code
        .subtree(of)
        .into_iter()
        .filter(|expr| *expr != of)
        .filter_map(|expr| match code.kind(expr) {
            ExprKind::Loop { label, .. }
            | ExprKind::While { label, .. }
            | ExprKind::For { label, .. } => *label,
            ExprKind::Block(block) => block.label,
            _ => None,
        })
        .collect();
    while let Some((expr, is_own)) = open.pop() {
        match code.kind(expr) {
            ExprKind::Return(_) => return true,
            ExprKind::Break { label: None, .. } if is_own => return true,
            ExprKind::Break {
                label: Some(label), ..
            } if Some(*label) == own || !labels_inside.contains(label) => return true,
            ExprKind::Continue { label: Some(label) }
                if Some(*label) != own && !labels_inside.contains(label) =>
            {
                return true;
            }
            // What leaves these does not leave the loop.
            ExprKind::Closure(_) | ExprKind::Async { .. } => {}
            ExprKind::Macro {
                opened: Opened::Opaque,
                ..
            } => return true,
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => {
                inside(expr, &mut open, false);
            }
            _ => inside(expr, &mut open, is_own),
        }
    }
    false
}

/// Whether a body's value is never reached: it ends in a loop that nothing leaves, and
/// nothing before returns.
pub fn never_ends(code: &Code<'_>, root: ExprId) -> bool {
    let mut at = root;
    loop {
        match code.kind(at) {
            ExprKind::Block(block) => {
                let last = match block.statements.last() {
                    Some(Statement::Expr { expr, .. }) => Some(*expr),
                    _ => None,
                };
                match block.tail.or(last) {
                    Some(tail) => at = tail,
                    None => return false,
                }
            }
            _ => return endless(code, at).is_some() && !is_left(code, at),
        }
    }
}

/// Whether a call is made in each round of a loop that may have many, and whose rounds are no
/// stages of the workflow by themselves.
fn in_every_round(flow: &Flow<'_>, node: NodeId, body: &Body<'_>, call: &SdkCall<'_>) -> bool {
    let code = &body.code;
    let mut at = call.expr;
    while let Some(parent) = code.parent(at) {
        match code.kind(parent) {
            // Only sometimes.
            ExprKind::If { condition, .. } if *condition != at => return false,
            ExprKind::Match { scrutinee, .. } if *scrutinee != at => return false,
            ExprKind::Closure(_) | ExprKind::Async { .. } => return false,
            ExprKind::Macro {
                opened: Opened::Select { .. },
                ..
            } => return false,
            ExprKind::Loop { body: inner, .. }
            | ExprKind::While { body: inner, .. }
            | ExprKind::For { body: inner, .. }
                if *inner == at =>
            {
                return goes_round_and_round(flow, node, body, parent, *inner);
            }
            _ => {}
        }
        at = parent;
    }
    false
}

fn goes_round_and_round(
    flow: &Flow<'_>,
    node: NodeId,
    body: &Body<'_>,
    expr: ExprId,
    inner: ExprId,
) -> bool {
    let code = &body.code;
    if let ExprKind::For { iterable, .. } = code.kind(expr)
        && rounds(code, *iterable).is_some_and(|rounds| rounds <= FEW)
    {
        return false;
    }
    // A round that ends the loop whatever happens is the only one.
    if let ExprKind::Block(block) = code.kind(inner)
        && let Some(last) = block.tail.or(match block.statements.last() {
            Some(Statement::Expr { expr, .. }) => Some(*expr),
            _ => None,
        })
        && matches!(
            code.kind(last),
            ExprKind::Break { .. } | ExprKind::Return(_)
        )
    {
        return false;
    }
    let own = body.calls_in(expr).filter(|call| !call.is_elsewhere);
    let doing = own.fold(
        flow.summaries.of_part(flow.reach, node, body, inner),
        |doing, call| doing | of_call(call),
    );
    !doing.has(Doing::WAITS_FOR_EVENTS)
}

/// How often a `for` runs, where that is written.
fn rounds(code: &Code<'_>, iterable: ExprId) -> Option<u128> {
    let integer = |expr: Option<ExprId>| match code.kind(expr?) {
        ExprKind::Literal(Literal::Integer { value, .. }) => *value,
        _ => None,
    };
    match code.kind(iterable) {
        ExprKind::Range { start, end, .. } => integer(*end)?.checked_sub(integer(*start)?),
        ExprKind::Array(items) => Some(items.len() as u128),
        ExprKind::Reference { operand, .. } => rounds(code, *operand),
        ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => rounds(code, *receiver),
        _ => None,
    }
}
