//! Closures that combine or compare items.

use super::body::commutes;
use super::{Flow, is_number};
use crate::syntax::ast::*;
use crate::types::ty::Ty;

impl Flow<'_> {
    /// The value of a closure's body, through blocks without statements.
    fn value_of(&self, closure: &Closure) -> ExprId {
        let mut expr = closure.body;
        loop {
            match self.code.kind(expr) {
                ExprKind::Block(block) if block.statements.is_empty() => match block.tail {
                    Some(tail) => expr = tail,
                    None => return expr,
                },
                _ => return expr,
            }
        }
    }

    fn param(&self, closure: &Closure, index: usize) -> Option<LocalId> {
        let (pat, _) = closure.params.get(index)?;
        let mut pat = *pat;
        loop {
            match &self.code.body.pat(pat).kind {
                PatKind::Bind { local, .. } => return Some(*local),
                PatKind::Reference { inner, .. } => pat = *inner,
                _ => return None,
            }
        }
    }

    fn mentions(&self, expr: ExprId, local: LocalId) -> bool {
        let inside = self.code.subtree(expr);
        inside
            .into_iter()
            .any(|e| matches!(self.code.kind(e), ExprKind::Local(l) if *l == local))
    }

    fn is_local(&self, expr: ExprId, local: LocalId) -> bool {
        matches!(self.code.kind(self.peeled(expr)), ExprKind::Local(l) if *l == local)
    }

    /// Behind references, derefs and copies of the same value.
    fn peeled(&self, mut expr: ExprId) -> ExprId {
        loop {
            expr = match self.code.kind(expr) {
                ExprKind::Reference { operand, .. }
                | ExprKind::Unary {
                    op: UnaryOp::Deref,
                    operand,
                } => *operand,
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } if args.is_empty()
                    && [
                        "clone",
                        "to_owned",
                        "to_string",
                        "as_str",
                        "as_ref",
                        "borrow",
                    ]
                    .iter()
                    .any(|copy| *method == *copy) =>
                {
                    *receiver
                }
                _ => return expr,
            }
        }
    }

    /// `|sum, x| sum + x` and its kind, of integers.
    pub(super) fn folds_evenly(&self, closure: &Closure) -> bool {
        let code = self.code;
        let Some(state) = self.param(closure, 0) else {
            return false;
        };
        let value = self.value_of(closure);
        match code.kind(value) {
            ExprKind::Binary {
                op, left, right, ..
            } => {
                let (own, other) = if self.is_local(*left, state) {
                    (*left, *right)
                } else {
                    (*right, *left)
                };
                self.is_local(own, state)
                    && !self.mentions(other, state)
                    && commutes(*op, &code.ty(value))
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                let is_even = [
                    "max",
                    "min",
                    "wrapping_add",
                    "wrapping_mul",
                    "saturating_add",
                ]
                .iter()
                .any(|name| *method == *name);
                is_even
                    && self.is_local(*receiver, state)
                    && is_number(&code.ty(value))
                    && !args.iter().any(|&a| self.mentions(a, state))
            }
            _ => false,
        }
    }

    /// `|a, b| a.total_cmp(b)` of numbers, where equal ones are the same, and
    /// comparisons that say how to break a tie.
    pub(super) fn compares_whole(&self, closure: &Closure) -> bool {
        let code = self.code;
        let mut value = self.value_of(closure);
        loop {
            let ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } = code.kind(value)
            else {
                return false;
            };
            match method.as_str() {
                "then" | "then_with" => return true,
                "unwrap" | "expect" | "unwrap_or" | "reverse" => value = *receiver,
                "cmp" | "partial_cmp" | "total_cmp" => {
                    let (Some(a), Some(b)) = (self.param(closure, 0), self.param(closure, 1))
                    else {
                        return false;
                    };
                    let [other] = args.as_slice() else {
                        return false;
                    };
                    let is_pair = self.is_local(*receiver, a) && self.is_local(*other, b)
                        || self.is_local(*receiver, b) && self.is_local(*other, a);
                    return is_pair && is_number(&code.local_ty(a));
                }
                _ => return false,
            }
        }
    }

    /// Whether an expression is what no two items have in common: the key of a map's
    /// entry, or the whole item.
    fn is_key(&self, closure: &Closure, expr: ExprId) -> bool {
        let code = self.code;
        let expr = self.peeled(expr);
        let Some((pat, _)) = closure.params.first() else {
            return false;
        };
        let mut pat = *pat;
        while let PatKind::Reference { inner, .. } = &code.body.pat(pat).kind {
            pat = *inner;
        }
        match &code.body.pat(pat).kind {
            PatKind::Bind { local, .. } => {
                let is_entry = matches!(code.local_ty(*local).strip_references(), Ty::Tuple(_));
                match code.kind(expr) {
                    ExprKind::Local(l) => l == local && !is_entry,
                    ExprKind::Field { base, name, .. } => {
                        is_entry && *name == "0" && self.is_local(*base, *local)
                    }
                    _ => false,
                }
            }
            PatKind::Tuple(parts) => {
                let Some(key) = parts.first() else {
                    return false;
                };
                matches!(code.kind(expr), ExprKind::Local(l) if code.bound_by(*key).contains(l))
            }
            _ => false,
        }
    }

    /// `|(key, count)| (*count, key.clone())`: no two are equal.
    pub(super) fn key_is_unique(&self, closure: &Closure) -> bool {
        let value = self.peeled(self.value_of(closure));
        match self.code.kind(value) {
            ExprKind::Tuple(parts) => parts.iter().any(|&part| self.is_key(closure, part)),
            ExprKind::Call { args, .. } => args.iter().any(|&arg| self.is_key(closure, arg)),
            _ => self.is_key(closure, value),
        }
    }

    /// `|(key, _)| key == wanted`: at most one fits.
    pub(super) fn finds_by_key(&self, closure: &Closure) -> bool {
        let ExprKind::Binary {
            op: BinaryOp::Eq,
            left,
            right,
            ..
        } = self.code.kind(self.value_of(closure))
        else {
            return false;
        };
        self.is_key(closure, *left) != self.is_key(closure, *right)
    }
}
