//! Chains: `a.b().c?.d + e + f`, which are long to the left. They are taken apart by a
//! loop, so that neither reading nor dropping a long one takes stack.

use syn::Expr as Syn;
use syn::punctuated::Punctuated;

use crate::syntax::ast::{BinaryOp, ExprId, ExprKind};
use crate::syntax::text::Span;

use super::body::{BodyLowering, MAX_DEPTH};
use super::expr::member;
use super::slice::name;
use super::types::lower_generic_args;

/// What follows an operand.
enum Link {
    Binary(syn::BinOp, Syn),
    MethodCall(Box<MethodLink>),
    Call(Punctuated<Syn, syn::Token![,]>, syn::token::Paren),
    Field(syn::Member),
    Index(Syn, syn::token::Bracket),
    Try(syn::Token![?]),
    Await(syn::Token![await]),
    Cast(syn::Type),
}

struct MethodLink {
    method: syn::Ident,
    turbofish: Option<syn::AngleBracketedGenericArguments>,
    paren: syn::token::Paren,
    args: Punctuated<Syn, syn::Token![,]>,
}

impl BodyLowering<'_> {
    pub(super) fn chain(&mut self, expr: Syn) -> (ExprId, Span) {
        let mut links = Vec::new();
        let mut operand = expr;
        loop {
            let (link, inner) = match operand {
                Syn::Binary(it) => (Link::Binary(it.op, *it.right), it.left),
                Syn::MethodCall(it) => {
                    let link = MethodLink {
                        method: it.method,
                        turbofish: it.turbofish,
                        paren: it.paren_token,
                        args: it.args,
                    };
                    (Link::MethodCall(Box::new(link)), it.receiver)
                }
                Syn::Call(it) => (Link::Call(it.args, it.paren_token), it.func),
                Syn::Field(it) => (Link::Field(it.member), it.base),
                Syn::Index(it) => (Link::Index(*it.index, it.bracket_token), it.expr),
                Syn::Try(it) => (Link::Try(it.question_token), it.expr),
                Syn::Await(it) => (Link::Await(it.await_token), it.base),
                Syn::Cast(it) => (Link::Cast(*it.ty), it.expr),
                _ => break,
            };
            links.push(link);
            operand = *inner;
        }
        let length = u32::try_from(links.len()).unwrap_or(u32::MAX);
        if self.depth.saturating_add(length) >= MAX_DEPTH {
            return self.too_deep(&operand);
        }
        self.depth += length;
        let (mut id, mut span) = self.placed(operand);
        for link in links.into_iter().rev() {
            let (kind, whole) = self.link(id, span, link);
            id = self.push(kind, whole);
            span = whole;
            self.depth -= 1;
        }
        (id, span)
    }

    fn link(&mut self, operand: ExprId, from: Span, link: Link) -> (ExprKind, Span) {
        let slice = self.slice;
        match link {
            Link::Binary(op, right) => {
                let Some((op, assigns, op_span)) = self.binary_op(op) else {
                    let (right, end) = self.placed(right);
                    self.error(from.to(end), "this operator is not understood");
                    // Both sides are evaluated, whatever the operator does.
                    return (ExprKind::Tuple(vec![operand, right]), from.to(end));
                };
                let (right, end) = self.placed(right);
                let left = operand;
                let kind = if assigns {
                    ExprKind::AssignOp {
                        op,
                        left,
                        right,
                        op_span,
                    }
                } else {
                    ExprKind::Binary {
                        op,
                        left,
                        right,
                        op_span,
                    }
                };
                (kind, from.to(end))
            }
            Link::MethodCall(call) => {
                let generic_args = call.turbofish.as_ref();
                let generic_args =
                    generic_args.map(|args| Box::new(lower_generic_args(self, args)));
                let kind = ExprKind::MethodCall {
                    receiver: operand,
                    method: name(&call.method),
                    method_span: slice.span(call.method.span()),
                    generic_args,
                    args: self.exprs(call.args),
                };
                (kind, from.to(slice.close(call.paren.span)))
            }
            Link::Call(args, paren) => {
                let args = self.exprs(args);
                let callee = operand;
                let span = from.to(slice.close(paren.span));
                (ExprKind::Call { callee, args }, span)
            }
            Link::Field(field) => {
                let (name, name_span) = member(slice, &field);
                let kind = ExprKind::Field {
                    base: operand,
                    name,
                    name_span,
                };
                (kind, from.to(name_span))
            }
            Link::Index(index, bracket) => {
                let index = self.expr(index);
                let base = operand;
                let span = from.to(slice.close(bracket.span));
                (ExprKind::Index { base, index }, span)
            }
            Link::Try(mark) => (ExprKind::Try(operand), from.to(slice.span(mark.spans[0]))),
            Link::Await(word) => (ExprKind::Await(operand), from.to(slice.span(word.span))),
            Link::Cast(ty) => {
                use syn::spanned::Spanned as _;
                let span = from.to(slice.span(ty.span()));
                let ty = self.written_type(&ty);
                let ty = Box::new(ty);
                (ExprKind::Cast { operand, ty }, span)
            }
        }
    }

    /// The operator, whether it assigns, and where it stands.
    fn binary_op(&self, op: syn::BinOp) -> Option<(BinaryOp, bool, Span)> {
        use syn::BinOp as Syn;
        macro_rules! lowered {
            ($token:ident, $op:ident, $assigns:literal) => {{
                let spans = &$token.spans;
                let first = self.slice.span(spans[0]);
                let last = self.slice.span(spans[spans.len() - 1]);
                (BinaryOp::$op, $assigns, first.to(last))
            }};
        }
        Some(match op {
            Syn::Add(t) => lowered!(t, Add, false),
            Syn::Sub(t) => lowered!(t, Sub, false),
            Syn::Mul(t) => lowered!(t, Mul, false),
            Syn::Div(t) => lowered!(t, Div, false),
            Syn::Rem(t) => lowered!(t, Rem, false),
            Syn::And(t) => lowered!(t, And, false),
            Syn::Or(t) => lowered!(t, Or, false),
            Syn::BitXor(t) => lowered!(t, BitXor, false),
            Syn::BitAnd(t) => lowered!(t, BitAnd, false),
            Syn::BitOr(t) => lowered!(t, BitOr, false),
            Syn::Shl(t) => lowered!(t, Shl, false),
            Syn::Shr(t) => lowered!(t, Shr, false),
            Syn::Eq(t) => lowered!(t, Eq, false),
            Syn::Lt(t) => lowered!(t, Lt, false),
            Syn::Le(t) => lowered!(t, Le, false),
            Syn::Ne(t) => lowered!(t, Ne, false),
            Syn::Ge(t) => lowered!(t, Ge, false),
            Syn::Gt(t) => lowered!(t, Gt, false),
            Syn::AddAssign(t) => lowered!(t, Add, true),
            Syn::SubAssign(t) => lowered!(t, Sub, true),
            Syn::MulAssign(t) => lowered!(t, Mul, true),
            Syn::DivAssign(t) => lowered!(t, Div, true),
            Syn::RemAssign(t) => lowered!(t, Rem, true),
            Syn::BitXorAssign(t) => lowered!(t, BitXor, true),
            Syn::BitAndAssign(t) => lowered!(t, BitAnd, true),
            Syn::BitOrAssign(t) => lowered!(t, BitOr, true),
            Syn::ShlAssign(t) => lowered!(t, Shl, true),
            Syn::ShrAssign(t) => lowered!(t, Shr, true),
            _ => return None,
        })
    }
}
