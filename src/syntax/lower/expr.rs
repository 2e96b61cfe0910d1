//! Expressions.

use syn::Expr as Syn;
use syn::spanned::Spanned as _;

use crate::syntax::ast::{
    Arm, Block, BlockKind, Closure, ExprId, ExprKind, FieldValue, LabelId, Statement, TypeRef,
    UnaryOp,
};
use crate::syntax::text::{Name, Span};

use super::attributes::attributes_of;
use super::body::{BodyLowering, MAX_DEPTH};
use super::literal::lower_literal;
use super::slice::{Slice, name};
use super::types::{TypeSite as _, lower_output, lower_path};

/// A lowered expression and the place that it takes with its parentheses, which are
/// not kept.
type Placed = (ExprId, Span);

impl BodyLowering<'_> {
    pub(super) fn expr(&mut self, expr: Syn) -> ExprId {
        self.placed(expr).0
    }

    pub(super) fn placed(&mut self, expr: Syn) -> Placed {
        if is_link(&expr) {
            return self.chain(expr);
        }
        if self.depth >= MAX_DEPTH {
            return self.too_deep(&expr);
        }
        self.depth += 1;
        let placed = self.unchained(expr);
        self.depth -= 1;
        placed
    }

    pub(super) fn too_deep(&mut self, expr: &Syn) -> Placed {
        // The span of the whole costs as much as the expression is long, but only once:
        // nothing in it is read.
        let span = self.slice.span(expr.span());
        self.error(span, "this expression is nested too deep");
        (self.push(ExprKind::Unknown, span), span)
    }

    pub(super) fn exprs(&mut self, exprs: impl IntoIterator<Item = Syn>) -> Vec<ExprId> {
        let mut ids = Vec::new();
        for expr in exprs {
            if self.holds(attributes_of(&expr)) {
                ids.push(self.expr(expr));
            }
        }
        ids
    }

    fn optional(&mut self, expr: Option<Box<Syn>>) -> Option<Placed> {
        expr.map(|expr| self.placed(*expr))
    }

    /// An expression that is no link of a chain.
    fn unchained(&mut self, expr: Syn) -> Placed {
        let slice = self.slice;
        let (kind, span) = match expr {
            Syn::Paren(paren) => {
                let group = paren.paren_token.span;
                let (id, _) = self.placed(*paren.expr);
                return (id, slice.open(group).to(slice.close(group)));
            }
            Syn::Group(group) => return self.placed(*group.expr),
            Syn::Path(path) => return self.path(path),
            Syn::Lit(literal) => return self.literal(&literal.lit),
            Syn::Macro(call) => return self.macro_expr(&call.mac),
            Syn::If(it) => return self.conditions(it),
            Syn::Match(it) => self.match_expr(it),
            Syn::Closure(it) => self.closure(it),
            Syn::Struct(it) => self.struct_expr(it),
            Syn::Block(_) | Syn::Unsafe(_) | Syn::Const(_) | Syn::TryBlock(_) | Syn::Async(_) => {
                self.block_like(expr)
            }
            Syn::Loop(_) | Syn::While(_) | Syn::ForLoop(_) => self.loop_like(expr),
            Syn::Break(_) | Syn::Continue(_) | Syn::Return(_) => self.jump(expr),
            Syn::Array(list) => {
                let group = list.bracket_token.span;
                let span = slice.open(group).to(slice.close(group));
                (ExprKind::Array(self.exprs(list.elems)), span)
            }
            Syn::Tuple(list) => {
                let group = list.paren_token.span;
                let span = slice.open(group).to(slice.close(group));
                (ExprKind::Tuple(self.exprs(list.elems)), span)
            }
            Syn::Repeat(repeat) => {
                let group = repeat.bracket_token.span;
                let span = slice.open(group).to(slice.close(group));
                let element = self.expr(*repeat.expr);
                let length = self.expr(*repeat.len);
                (ExprKind::Repeat { element, length }, span)
            }
            Syn::Assign(assign) => {
                let (left, start) = self.placed(*assign.left);
                let (right, end) = self.placed(*assign.right);
                (ExprKind::Assign { left, right }, start.to(end))
            }
            Syn::Let(it) => {
                let start = slice.span(it.let_token.span);
                let (expr, end) = self.placed(*it.expr);
                let pat = self.pattern(*it.pat);
                (ExprKind::Let { pat, expr }, start.to(end))
            }
            Syn::Range(_) | Syn::Unary(_) | Syn::Reference(_) | Syn::RawAddr(_) => {
                self.operator(expr)
            }
            Syn::Yield(it) => self.yield_expr(it),
            Syn::Infer(it) => (
                ExprKind::Underscore,
                slice.span(it.underscore_token.spans[0]),
            ),
            other => {
                let span = slice.span(other.span());
                self.error(span, "this expression is not understood");
                (ExprKind::Unknown, span)
            }
        };
        (self.push(kind, span), span)
    }

    fn path(&mut self, it: syn::ExprPath) -> Placed {
        if it.qself.is_none()
            && let Some(ident) = it.path.get_ident()
        {
            let span = self.slice.span(ident.span());
            return (self.name_expr(name(ident), span), span);
        }
        let path = lower_path(self, it.qself.as_ref(), &it.path);
        let span = path.span;
        (self.push(ExprKind::Path(Box::new(path)), span), span)
    }

    fn literal(&mut self, literal: &syn::Lit) -> Placed {
        let span = self.slice.span(literal.span());
        let Some((lowered, negative)) = lower_literal(literal) else {
            self.error(span, "this literal is not understood");
            return (self.push(ExprKind::Unknown, span), span);
        };
        let mut id = self.push(ExprKind::Literal(lowered), span);
        if negative {
            let kind = ExprKind::Unary {
                op: UnaryOp::Neg,
                operand: id,
            };
            id = self.push(kind, span);
        }
        (id, span)
    }

    /// `if … else if … else …`, without recursion along the chain.
    fn conditions(&mut self, first: syn::ExprIf) -> Placed {
        let mut branches = Vec::new();
        let mut next = Some(first);
        let mut otherwise = None;
        let depth = self.depth;
        while let Some(branch) = next.take() {
            let start = self.slice.span(branch.if_token.span);
            let (condition, then) = self.scoped(|lowering| {
                let condition = lowering.expr(*branch.cond);
                (condition, lowering.block_expr(branch.then_branch))
            });
            branches.push((start, condition, then));
            match branch.else_branch {
                Some((_, last)) if self.depth >= MAX_DEPTH => {
                    otherwise = Some(self.too_deep(&last));
                }
                Some((_, last)) => match *last {
                    Syn::If(branch) => next = Some(branch),
                    last => otherwise = Some(self.placed(last)),
                },
                None => {}
            }
            self.depth += 1;
        }
        self.depth = depth;
        let mut value = otherwise;
        for (start, condition, then) in branches.into_iter().rev() {
            let end = value.map_or_else(|| self.span_of(then), |(_, span)| span);
            let span = start.to(end);
            let kind = ExprKind::If {
                condition,
                then,
                otherwise: value.map(|(id, _)| id),
            };
            value = Some((self.push(kind, span), span));
        }
        // The first branch is always there.
        value.unwrap_or_else(|| {
            let end = self.slice.end();
            (self.push(ExprKind::Unknown, end), end)
        })
    }

    fn match_expr(&mut self, it: syn::ExprMatch) -> (ExprKind, Span) {
        let start = self.slice.span(it.match_token.span);
        let span = start.to(self.slice.close(it.brace_token.span));
        let scrutinee = self.expr(*it.expr);
        let mut arms = Vec::with_capacity(it.arms.len());
        for arm in it.arms {
            if self.holds(&arm.attrs) {
                let (pat, body) = (arm.pat, *arm.body);
                arms.push(self.scoped(|lowering| lowering.arm(pat, body)));
            }
        }
        (ExprKind::Match { scrutinee, arms }, span)
    }

    fn arm(&mut self, pat: syn::Pat, body: Syn) -> Arm {
        let (pat, guard) = match pat {
            syn::Pat::Guard(guarded) => (*guarded.pat, Some(*guarded.guard)),
            pat => (pat, None),
        };
        Arm {
            pat: self.pattern(pat),
            guard: guard.map(|guard| self.expr(guard)),
            body: self.expr(body),
        }
    }

    fn closure(&mut self, it: syn::ExprClosure) -> (ExprKind, Span) {
        let first = match (&it.constness, &it.asyncness, &it.capture) {
            (Some(token), ..) => token.span,
            (None, Some(token), _) => token.span,
            (None, None, Some(token)) => token.span,
            (None, None, None) => it.inputs_begin.spans[0],
        };
        let start = self.slice.span(first);
        let is_async = it.asyncness.is_some();
        let moves = it.capture.is_some();
        let (inputs, output, body) = (it.inputs, it.output, *it.body);
        self.scoped(|lowering| {
            let mut params = Vec::with_capacity(inputs.len());
            for input in inputs {
                params.push(lowering.typed_pattern(input));
            }
            let output = match &output {
                syn::ReturnType::Default => None,
                written => Some(lower_output(lowering, written)),
            };
            let (body, end) = lowering.placed(body);
            let closure = Closure {
                params,
                output,
                body,
                is_async,
                moves,
            };
            (ExprKind::Closure(Box::new(closure)), start.to(end))
        })
    }

    fn struct_expr(&mut self, it: syn::ExprStruct) -> (ExprKind, Span) {
        let path = lower_path(self, it.qself.as_ref(), &it.path);
        let span = path.span.to(self.slice.close(it.brace_token.span));
        let mut fields = Vec::with_capacity(it.fields.len());
        for field in it.fields {
            if !self.holds(&field.attrs) {
                continue;
            }
            let (name, name_span) = member(self.slice, &field.member);
            let value = self.expr(field.expr);
            fields.push(FieldValue {
                name,
                name_span,
                value,
            });
        }
        let base = it.rest.map(|base| self.expr(*base));
        let path = Box::new(path);
        (ExprKind::Struct { path, fields, base }, span)
    }

    fn block_like(&mut self, expr: Syn) -> (ExprKind, Span) {
        let (first, block, kind, label) = match expr {
            Syn::Unsafe(it) => (
                Some(it.unsafe_token.span),
                it.block,
                BlockKind::Unsafe,
                None,
            ),
            Syn::Const(it) => (Some(it.const_token.span), it.block, BlockKind::Const, None),
            Syn::TryBlock(it) => (Some(it.try_token.span), it.block, BlockKind::Try, None),
            Syn::Async(it) => {
                let start = self.slice.span(it.async_token.span);
                let (block, span) = self.block(it.block, BlockKind::Plain, None);
                let moves = it.capture.is_some();
                return (ExprKind::Async { block, moves }, start.to(span));
            }
            Syn::Block(it) => {
                let first = it.label.as_ref().map(|label| label.name.apostrophe);
                (first, it.block, BlockKind::Plain, it.label)
            }
            other => {
                let span = self.slice.span(other.span());
                return (ExprKind::Unknown, span);
            }
        };
        self.scoped(|lowering| {
            let label = lowering.define_label(label.as_ref());
            let (block, span) = lowering.block(block, kind, label);
            let start = first.map_or(span, |first| lowering.slice.span(first));
            (ExprKind::Block(block), start.to(span))
        })
    }

    fn loop_like(&mut self, expr: Syn) -> (ExprKind, Span) {
        self.scoped(|lowering| {
            let (first, kind, body) = match expr {
                Syn::Loop(it) => {
                    let first = keyword_or_label(it.loop_token.span, it.label.as_ref());
                    let label = lowering.define_label(it.label.as_ref());
                    let body = lowering.block_expr(it.body);
                    (first, ExprKind::Loop { body, label }, body)
                }
                Syn::While(it) => {
                    let first = keyword_or_label(it.while_token.span, it.label.as_ref());
                    let label = lowering.define_label(it.label.as_ref());
                    let condition = lowering.expr(*it.cond);
                    let body = lowering.block_expr(it.body);
                    let kind = ExprKind::While {
                        condition,
                        body,
                        label,
                    };
                    (first, kind, body)
                }
                Syn::ForLoop(it) => {
                    let first = keyword_or_label(it.for_token.span, it.label.as_ref());
                    let iterable = lowering.expr(*it.expr);
                    let label = lowering.define_label(it.label.as_ref());
                    let pat = lowering.pattern(*it.pat);
                    let body = lowering.block_expr(it.body);
                    let kind = ExprKind::For {
                        pat,
                        iterable,
                        body,
                        label,
                    };
                    (first, kind, body)
                }
                other => {
                    let span = lowering.slice.span(other.span());
                    return (ExprKind::Unknown, span);
                }
            };
            let span = lowering.slice.span(first).to(lowering.span_of(body));
            (kind, span)
        })
    }

    fn jump(&mut self, expr: Syn) -> (ExprKind, Span) {
        match expr {
            Syn::Break(it) => {
                let start = self.slice.span(it.break_token.span);
                let (label, named) = self.jump_target(it.label.as_ref(), start);
                let value = self.optional(it.expr);
                let end = value.map_or(named, |(_, span)| span);
                let value = value.map(|(id, _)| id);
                (ExprKind::Break { label, value }, start.to(end))
            }
            Syn::Continue(it) => {
                let start = self.slice.span(it.continue_token.span);
                let (label, end) = self.jump_target(it.label.as_ref(), start);
                (ExprKind::Continue { label }, start.to(end))
            }
            Syn::Return(it) => {
                let start = self.slice.span(it.return_token.span);
                let value = self.optional(it.expr);
                let end = value.map_or(start, |(_, span)| span);
                (ExprKind::Return(value.map(|(id, _)| id)), start.to(end))
            }
            other => (ExprKind::Unknown, self.slice.span(other.span())),
        }
    }

    /// `yield x`, as macros for streams have it: `x` is evaluated, the value is the unit.
    fn yield_expr(&mut self, it: syn::ExprYield) -> (ExprKind, Span) {
        let start = self.slice.span(it.yield_token.span);
        let Some((expr, end)) = self.optional(it.expr) else {
            return (ExprKind::Tuple(Vec::new()), start);
        };
        let semicolon = true;
        let block = Block {
            kind: BlockKind::Plain,
            label: None,
            statements: vec![Statement::Expr { expr, semicolon }],
            tail: None,
            scope: None,
        };
        (ExprKind::Block(block), start.to(end))
    }

    /// The label of a jump and where it ends, which is `start` where there is none.
    fn jump_target(
        &mut self,
        label: Option<&syn::Lifetime>,
        start: Span,
    ) -> (Option<LabelId>, Span) {
        let Some(label) = label else {
            return (None, start);
        };
        let span = self.slice.span(label.ident.span());
        (self.visible.label(name(&label.ident)), span)
    }

    fn operator(&mut self, expr: Syn) -> (ExprKind, Span) {
        let slice = self.slice;
        match expr {
            Syn::Range(it) => {
                let (first, last, inclusive) = match it.limits {
                    syn::RangeLimits::HalfOpen(dots) => (dots.spans[0], dots.spans[1], false),
                    syn::RangeLimits::Closed(dots) => (dots.spans[0], dots.spans[2], true),
                };
                let start = self.optional(it.start);
                let end = self.optional(it.end);
                let from = start.map_or_else(|| slice.span(first), |(_, span)| span);
                let to = end.map_or_else(|| slice.span(last), |(_, span)| span);
                let kind = ExprKind::Range {
                    start: start.map(|(id, _)| id),
                    end: end.map(|(id, _)| id),
                    inclusive,
                };
                (kind, from.to(to))
            }
            Syn::Unary(it) => {
                let (op, token) = match it.op {
                    syn::UnOp::Deref(token) => (UnaryOp::Deref, token.spans[0]),
                    syn::UnOp::Not(token) => (UnaryOp::Not, token.spans[0]),
                    syn::UnOp::Neg(token) => (UnaryOp::Neg, token.spans[0]),
                    other => {
                        let span = slice.span(other.span());
                        self.error(span, "this operator is not understood");
                        return (ExprKind::Unknown, span);
                    }
                };
                let (operand, end) = self.placed(*it.expr);
                (ExprKind::Unary { op, operand }, slice.span(token).to(end))
            }
            Syn::Reference(it) => {
                let start = slice.span(it.and_token.spans[0]);
                let mutable = it.mutability.is_some();
                let (operand, end) = self.placed(*it.expr);
                (ExprKind::Reference { mutable, operand }, start.to(end))
            }
            Syn::RawAddr(it) => {
                let start = slice.span(it.and_token.spans[0]);
                let mutable = matches!(it.mutability, syn::PointerMutability::Mut(_));
                let (operand, end) = self.placed(*it.expr);
                (ExprKind::RawReference { mutable, operand }, start.to(end))
            }
            other => (ExprKind::Unknown, slice.span(other.span())),
        }
    }

    /// The type of a cast or turbofish.
    pub(super) fn written_type(&mut self, ty: &syn::Type) -> TypeRef {
        super::types::lower_type(self, ty)
    }
}

fn keyword_or_label(keyword: proc_macro2::Span, label: Option<&syn::Label>) -> proc_macro2::Span {
    label.map_or(keyword, |label| label.name.apostrophe)
}

/// Whether it is what [`BodyLowering::chain`] lowers.
fn is_link(expr: &Syn) -> bool {
    matches!(
        expr,
        Syn::Binary(_)
            | Syn::MethodCall(_)
            | Syn::Call(_)
            | Syn::Field(_)
            | Syn::Index(_)
            | Syn::Try(_)
            | Syn::Await(_)
            | Syn::Cast(_)
    )
}

/// The name of a field, `0` for the first one of a tuple.
pub(super) fn member(slice: Slice, member: &syn::Member) -> (Name, Span) {
    match member {
        syn::Member::Named(ident) => (name(ident), slice.span(ident.span())),
        syn::Member::Unnamed(index) => {
            (Name::new(&index.index.to_string()), slice.span(index.span))
        }
    }
}
