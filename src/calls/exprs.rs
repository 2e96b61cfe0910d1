//! Walking the expressions of a body.

use rustc_hash::FxHashSet;

use crate::syntax::ast::*;

/// Calls `f` with each expression that is directly part of this one, in the order of
/// evaluation.
pub fn children(body: &Body, expr: ExprId, f: &mut dyn FnMut(ExprId)) {
    match &body.expr(expr).kind {
        ExprKind::Unknown
        | ExprKind::Literal(_)
        | ExprKind::Local(_)
        | ExprKind::Path(_)
        | ExprKind::Continue { .. }
        | ExprKind::Underscore => {}
        ExprKind::Block(block) | ExprKind::Async { block, .. } => block_children(body, block, f),
        ExprKind::If {
            condition,
            then,
            otherwise,
        } => {
            f(*condition);
            f(*then);
            otherwise.iter().for_each(|e| f(*e));
        }
        ExprKind::Let { pat, expr } => {
            f(*expr);
            pat_children(body, *pat, f);
        }
        ExprKind::Match { scrutinee, arms } => {
            f(*scrutinee);
            for arm in arms {
                pat_children(body, arm.pat, f);
                arm.guard.iter().for_each(|e| f(*e));
                f(arm.body);
            }
        }
        ExprKind::Loop { body: inner, .. } => f(*inner),
        ExprKind::While {
            condition,
            body: inner,
            ..
        } => {
            f(*condition);
            f(*inner);
        }
        ExprKind::For {
            pat,
            iterable,
            body: inner,
            ..
        } => {
            f(*iterable);
            pat_children(body, *pat, f);
            f(*inner);
        }
        ExprKind::Call { callee, args } => {
            f(*callee);
            args.iter().for_each(|e| f(*e));
        }
        ExprKind::MethodCall { receiver, args, .. } => {
            f(*receiver);
            args.iter().for_each(|e| f(*e));
        }
        ExprKind::Field { base, .. } => f(*base),
        ExprKind::Index { base, index } => {
            f(*base);
            f(*index);
        }
        ExprKind::Range { start, end, .. } => start.iter().chain(end).for_each(|e| f(*e)),
        ExprKind::Unary { operand, .. }
        | ExprKind::Reference { operand, .. }
        | ExprKind::RawReference { operand, .. }
        | ExprKind::Cast { operand, .. } => f(*operand),
        ExprKind::Binary { left, right, .. }
        | ExprKind::AssignOp { left, right, .. }
        | ExprKind::Assign { left, right } => {
            f(*left);
            f(*right);
        }
        ExprKind::Tuple(items) | ExprKind::Array(items) => items.iter().for_each(|e| f(*e)),
        ExprKind::Repeat { element, length } => {
            f(*element);
            f(*length);
        }
        ExprKind::Struct { fields, base, .. } => {
            fields.iter().for_each(|field| f(field.value));
            base.iter().for_each(|e| f(*e));
        }
        ExprKind::Closure(closure) => f(closure.body),
        ExprKind::Await(inner) | ExprKind::Try(inner) => f(*inner),
        ExprKind::Break { value, .. } | ExprKind::Return(value) => {
            value.iter().for_each(|e| f(*e));
        }
        ExprKind::Macro { opened, .. } => opened_children(body, opened, f),
    }
}

fn block_children(body: &Body, block: &Block, f: &mut dyn FnMut(ExprId)) {
    for statement in &block.statements {
        match statement {
            Statement::Let {
                pat,
                init,
                otherwise,
                ..
            } => {
                init.iter().for_each(|e| f(*e));
                pat_children(body, *pat, f);
                otherwise.iter().for_each(|e| f(*e));
            }
            Statement::Expr { expr, .. } => f(*expr),
        }
    }
    block.tail.iter().for_each(|e| f(*e));
}

fn opened_children(body: &Body, opened: &Opened, f: &mut dyn FnMut(ExprId)) {
    match opened {
        Opened::Expansion(expr) => f(*expr),
        Opened::Format { before, args } => {
            before.iter().for_each(|e| f(*e));
            let mut seen = FxHashSet::default();
            for arg in args {
                if seen.insert(arg.expr) {
                    f(arg.expr);
                }
            }
        }
        Opened::Select {
            arms, otherwise, ..
        } => {
            for arm in arms {
                f(arm.future);
                pat_children(body, arm.pat, f);
                arm.guard.iter().for_each(|e| f(*e));
                f(arm.handler);
            }
            otherwise.iter().for_each(|e| f(*e));
        }
        Opened::Join(exprs) | Opened::Exprs(exprs) => exprs.iter().for_each(|e| f(*e)),
        Opened::Literal(_) | Opened::Nothing | Opened::Opaque => {}
    }
}

/// Literals and range bounds in a pattern.
fn pat_children(body: &Body, pat: PatId, f: &mut dyn FnMut(ExprId)) {
    match &body.pat(pat).kind {
        PatKind::Wild | PatKind::Rest | PatKind::Path(_) => {}
        PatKind::Bind { sub, .. } => sub.iter().for_each(|p| pat_children(body, *p, f)),
        PatKind::Literal(expr) => f(*expr),
        PatKind::Range { start, end } => start.iter().chain(end).for_each(|e| f(*e)),
        PatKind::Reference { inner, .. } => pat_children(body, *inner, f),
        PatKind::Tuple(pats)
        | PatKind::Slice(pats)
        | PatKind::Or(pats)
        | PatKind::TupleStruct { fields: pats, .. } => {
            pats.iter().for_each(|p| pat_children(body, *p, f));
        }
        PatKind::Struct { fields, .. } => {
            fields
                .iter()
                .for_each(|field| pat_children(body, field.pat, f));
        }
    }
}

/// Adds an expression and all that is part of it.
pub fn subtree(body: &Body, root: ExprId, into: &mut FxHashSet<ExprId>) {
    let mut open = vec![root];
    while let Some(expr) = open.pop() {
        if into.insert(expr) {
            children(body, expr, &mut |child| open.push(child));
        }
    }
}

/// The expression behind references, derefs, fields, indexing and parentheses: what a
/// place expression starts from.
pub fn place_root(body: &Body, mut expr: ExprId) -> ExprId {
    loop {
        expr = match &body.expr(expr).kind {
            ExprKind::Reference { operand, .. }
            | ExprKind::Unary {
                op: UnaryOp::Deref,
                operand,
            } => *operand,
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => *base,
            _ => return expr,
        };
    }
}
