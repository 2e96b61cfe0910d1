//! Expressions.

use syn::spanned::Spanned;

use super::body::Lowering;
use super::types;
use crate::syntax::ast::*;
use crate::syntax::text::{Name, Span};

impl Lowering<'_> {
    pub(super) fn spanned_inner(&mut self, expr: &syn::Expr) -> (ExprId, Span) {
        // Parentheses belong to the outer span only.
        match expr {
            syn::Expr::Paren(paren) => {
                let (id, _) = self.spanned(&paren.expr);
                let span = paren.paren_token.span;
                return (id, self.origin.between(span.open(), span.close()));
            }
            syn::Expr::Group(group) => return self.spanned(&group.expr),
            _ => {}
        }
        let (kind, span) = self.kind(expr);
        (self.add(kind, span), span)
    }

    fn kind(&mut self, expr: &syn::Expr) -> (ExprKind, Span) {
        match expr {
            syn::Expr::Lit(lit) => {
                let span = self.span(lit.lit.span());
                (ExprKind::Literal(literal(&lit.lit)), span)
            }
            syn::Expr::Path(path) => self.path_expr(path),
            syn::Expr::MethodCall(call) => self.method_call(call),
            syn::Expr::Call(call) => {
                let (callee, start) = self.spanned(&call.func);
                let args = self.exprs(&call.args);
                let span = start.to(self.span(call.paren_token.span.close()));
                (ExprKind::Call { callee, args }, span)
            }
            syn::Expr::Field(field) => {
                let (base, start) = self.spanned(&field.base);
                let (name, at) = match &field.member {
                    syn::Member::Named(ident) => (types::name(ident), ident.span()),
                    syn::Member::Unnamed(index) => {
                        (Name::new(&index.index.to_string()), index.span)
                    }
                };
                let name_span = self.span(at);
                (
                    ExprKind::Field {
                        base,
                        name,
                        name_span,
                    },
                    start.to(name_span),
                )
            }
            syn::Expr::Await(inner) => {
                let (base, start) = self.spanned(&inner.base);
                (
                    ExprKind::Await(base),
                    start.to(self.span(inner.await_token.span)),
                )
            }
            syn::Expr::Try(inner) => {
                let (base, start) = self.spanned(&inner.expr);
                (
                    ExprKind::Try(base),
                    start.to(self.span(inner.question_token.span)),
                )
            }
            syn::Expr::Index(index) => {
                let (base, start) = self.spanned(&index.expr);
                let at = self.expr(&index.index);
                let end = self.span(index.bracket_token.span.close());
                (ExprKind::Index { base, index: at }, start.to(end))
            }
            syn::Expr::Binary(binary) => self.binary(binary),
            syn::Expr::Unary(unary) => {
                let (operand, end) = self.spanned(&unary.expr);
                let op = match unary.op {
                    syn::UnOp::Deref(_) => UnaryOp::Deref,
                    syn::UnOp::Not(_) => UnaryOp::Not,
                    _ => UnaryOp::Neg,
                };
                (
                    ExprKind::Unary { op, operand },
                    self.span(unary.op.span()).to(end),
                )
            }
            syn::Expr::Reference(reference) => {
                let (operand, end) = self.spanned(&reference.expr);
                let mutable = reference.mutability.is_some();
                let start = self.span(reference.and_token.span);
                (ExprKind::Reference { mutable, operand }, start.to(end))
            }
            syn::Expr::RawAddr(raw) => {
                let (operand, end) = self.spanned(&raw.expr);
                let mutable = matches!(raw.mutability, syn::PointerMutability::Mut(_));
                let start = self.span(raw.and_token.span);
                (ExprKind::RawReference { mutable, operand }, start.to(end))
            }
            syn::Expr::Assign(assign) => {
                let (left, start) = self.spanned(&assign.left);
                let (right, end) = self.spanned(&assign.right);
                (ExprKind::Assign { left, right }, start.to(end))
            }
            syn::Expr::Cast(cast) => {
                let (operand, start) = self.spanned(&cast.expr);
                let end = self.span(cast.as_token.span);
                let ty = types::ty(&cast.ty, self.origin);
                (ExprKind::Cast { operand, ty }, start.to(end))
            }
            syn::Expr::Range(range) => self.range(range),
            syn::Expr::Tuple(tuple) => {
                let items = self.exprs(&tuple.elems);
                let span = tuple.paren_token.span;
                (
                    ExprKind::Tuple(items),
                    self.origin.between(span.open(), span.close()),
                )
            }
            syn::Expr::Array(array) => {
                let items = self.exprs(&array.elems);
                let span = array.bracket_token.span;
                (
                    ExprKind::Array(items),
                    self.origin.between(span.open(), span.close()),
                )
            }
            syn::Expr::Repeat(repeat) => {
                let element = self.expr(&repeat.expr);
                let length = self.expr(&repeat.len);
                let span = repeat.bracket_token.span;
                let span = self.origin.between(span.open(), span.close());
                (ExprKind::Repeat { element, length }, span)
            }
            syn::Expr::Struct(literal) => self.struct_literal(literal),
            syn::Expr::Macro(call) => {
                let id = self.macro_expr(&call.mac);
                // Taken out again, so that every expression is added in one place.
                let made = self.body.expr(id).clone();
                (made.kind, made.span)
            }
            other => self.control_flow(other),
        }
    }

    fn control_flow(&mut self, expr: &syn::Expr) -> (ExprKind, Span) {
        match expr {
            syn::Expr::Block(block) => {
                let span = self.block_span(&block.block);
                let label = block.label.as_ref().map(|l| self.label(&l.name));
                let block = self.block(&block.block, BlockKind::Plain, label);
                (ExprKind::Block(block), span)
            }
            syn::Expr::Unsafe(block) => {
                let span = self
                    .span(block.unsafe_token.span)
                    .to(self.block_span(&block.block));
                let block = self.block(&block.block, BlockKind::Unsafe, None);
                (ExprKind::Block(block), span)
            }
            syn::Expr::Const(block) => {
                let span = self
                    .span(block.const_token.span)
                    .to(self.block_span(&block.block));
                let block = self.block(&block.block, BlockKind::Const, None);
                (ExprKind::Block(block), span)
            }
            syn::Expr::TryBlock(block) => {
                let span = self
                    .span(block.try_token.span)
                    .to(self.block_span(&block.block));
                let block = self.block(&block.block, BlockKind::Try, None);
                (ExprKind::Block(block), span)
            }
            syn::Expr::Async(block) => {
                let span = self
                    .span(block.async_token.span)
                    .to(self.block_span(&block.block));
                let moves = block.capture.is_some();
                let block = self.block(&block.block, BlockKind::Plain, None);
                (ExprKind::Async { block, moves }, span)
            }
            syn::Expr::If(branch) => self.if_expr(branch),
            syn::Expr::Let(binding) => {
                let (expr, end) = self.spanned(&binding.expr);
                let pat = self.pat(&binding.pat);
                (
                    ExprKind::Let { pat, expr },
                    self.span(binding.let_token.span).to(end),
                )
            }
            syn::Expr::Match(matching) => self.match_expr(matching),
            syn::Expr::Loop(looping) => {
                let span = self
                    .span(looping.loop_token.span)
                    .to(self.block_span(&looping.body));
                let (label, body) = self.loop_body(looping.label.as_ref(), &looping.body);
                (ExprKind::Loop { body, label }, span)
            }
            syn::Expr::While(looping) => {
                let span = self
                    .span(looping.while_token.span)
                    .to(self.block_span(&looping.body));
                let (condition, label, body) = self.scoped(|l| {
                    let condition = l.expr(&looping.cond);
                    let (label, body) = l.loop_body(looping.label.as_ref(), &looping.body);
                    (condition, label, body)
                });
                (
                    ExprKind::While {
                        condition,
                        body,
                        label,
                    },
                    span,
                )
            }
            syn::Expr::ForLoop(looping) => {
                let span = self
                    .span(looping.for_token.span)
                    .to(self.block_span(&looping.body));
                let iterable = self.expr(&looping.expr);
                let (pat, label, body) = self.scoped(|l| {
                    let pat = l.pat(&looping.pat);
                    let (label, body) = l.loop_body(looping.label.as_ref(), &looping.body);
                    (pat, label, body)
                });
                (
                    ExprKind::For {
                        pat,
                        iterable,
                        body,
                        label,
                    },
                    span,
                )
            }
            syn::Expr::Closure(closure) => self.closure(closure),
            syn::Expr::Break(leave) => {
                let start = self.span(leave.break_token.span);
                let label = leave.label.as_ref().and_then(|l| self.find_label(l));
                let value = leave.expr.as_ref().map(|e| self.spanned(e));
                let end = value.map_or(start, |(_, span)| span);
                (
                    ExprKind::Break {
                        label,
                        value: value.map(|(id, _)| id),
                    },
                    start.to(end),
                )
            }
            syn::Expr::Continue(next) => {
                let label = next.label.as_ref().and_then(|l| self.find_label(l));
                (
                    ExprKind::Continue { label },
                    self.span(next.continue_token.span),
                )
            }
            syn::Expr::Return(leave) => {
                let start = self.span(leave.return_token.span);
                let value = leave.expr.as_ref().map(|e| self.spanned(e));
                let end = value.map_or(start, |(_, span)| span);
                (ExprKind::Return(value.map(|(id, _)| id)), start.to(end))
            }
            syn::Expr::Infer(hole) => (ExprKind::Underscore, self.span(hole.underscore_token.span)),
            other => {
                let span = self.span(other.span());
                self.error(span, "this expression is not understood");
                (ExprKind::Unknown, span)
            }
        }
    }

    fn path_expr(&mut self, expr: &syn::ExprPath) -> (ExprKind, Span) {
        let path = types::path(&expr.path, expr.qself.as_ref(), self.origin);
        let span = path.span;
        if path.qself.is_none()
            && !path.global
            && let [only] = path.segments.as_slice()
            && only.args.is_none()
            && let Some(local) = self.local(only.name)
        {
            return (ExprKind::Local(local), span);
        }
        (ExprKind::Path(path), span)
    }

    fn method_call(&mut self, call: &syn::ExprMethodCall) -> (ExprKind, Span) {
        let (receiver, start) = self.spanned(&call.receiver);
        let args = self.exprs(&call.args);
        let span = start.to(self.span(call.paren_token.span.close()));
        let generic_args = call
            .turbofish
            .as_ref()
            .map(|t| Box::new(types::generic_args(t, self.origin)));
        let kind = ExprKind::MethodCall {
            receiver,
            method: types::name(&call.method),
            method_span: self.span(call.method.span()),
            generic_args,
            args,
        };
        (kind, span)
    }

    fn binary(&mut self, binary: &syn::ExprBinary) -> (ExprKind, Span) {
        let (left, start) = self.spanned(&binary.left);
        let (right, end) = self.spanned(&binary.right);
        let op_span = self.span(binary.op.span());
        use syn::BinOp::*;
        let (op, assign) = match binary.op {
            Add(_) => (BinaryOp::Add, false),
            Sub(_) => (BinaryOp::Sub, false),
            Mul(_) => (BinaryOp::Mul, false),
            Div(_) => (BinaryOp::Div, false),
            Rem(_) => (BinaryOp::Rem, false),
            And(_) => (BinaryOp::And, false),
            Or(_) => (BinaryOp::Or, false),
            BitXor(_) => (BinaryOp::BitXor, false),
            BitAnd(_) => (BinaryOp::BitAnd, false),
            BitOr(_) => (BinaryOp::BitOr, false),
            Shl(_) => (BinaryOp::Shl, false),
            Shr(_) => (BinaryOp::Shr, false),
            Eq(_) => (BinaryOp::Eq, false),
            Lt(_) => (BinaryOp::Lt, false),
            Le(_) => (BinaryOp::Le, false),
            Ne(_) => (BinaryOp::Ne, false),
            Ge(_) => (BinaryOp::Ge, false),
            Gt(_) => (BinaryOp::Gt, false),
            AddAssign(_) => (BinaryOp::Add, true),
            SubAssign(_) => (BinaryOp::Sub, true),
            MulAssign(_) => (BinaryOp::Mul, true),
            DivAssign(_) => (BinaryOp::Div, true),
            RemAssign(_) => (BinaryOp::Rem, true),
            BitXorAssign(_) => (BinaryOp::BitXor, true),
            BitAndAssign(_) => (BinaryOp::BitAnd, true),
            BitOrAssign(_) => (BinaryOp::BitOr, true),
            ShlAssign(_) => (BinaryOp::Shl, true),
            ShrAssign(_) => (BinaryOp::Shr, true),
            _ => {
                self.error(op_span, "this operator is not understood");
                return (ExprKind::Unknown, start.to(end));
            }
        };
        let kind = if assign {
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
        (kind, start.to(end))
    }

    fn range(&mut self, range: &syn::ExprRange) -> (ExprKind, Span) {
        let start = range.start.as_ref().map(|e| self.spanned(e));
        let end = range.end.as_ref().map(|e| self.spanned(e));
        let dots = self.span(range.limits.span());
        let span = start
            .map_or(dots, |(_, s)| s)
            .to(end.map_or(dots, |(_, s)| s));
        let kind = ExprKind::Range {
            start: start.map(|(id, _)| id),
            end: end.map(|(id, _)| id),
            inclusive: matches!(range.limits, syn::RangeLimits::Closed(_)),
        };
        (kind, span)
    }

    fn struct_literal(&mut self, literal: &syn::ExprStruct) -> (ExprKind, Span) {
        let path = types::path(&literal.path, literal.qself.as_ref(), self.origin);
        let mut fields = Vec::with_capacity(literal.fields.len());
        for field in &literal.fields {
            if !self.cfg(&field.attrs) {
                continue;
            }
            let (name, at) = match &field.member {
                syn::Member::Named(ident) => (types::name(ident), ident.span()),
                syn::Member::Unnamed(index) => (Name::new(&index.index.to_string()), index.span),
            };
            let value = self.expr(&field.expr);
            fields.push(FieldValue {
                name,
                name_span: self.span(at),
                value,
            });
        }
        let base = literal.rest.as_ref().map(|e| self.expr(e));
        let span = path.span.to(self.span(literal.brace_token.span.close()));
        (ExprKind::Struct { path, fields, base }, span)
    }

    fn if_expr(&mut self, branch: &syn::ExprIf) -> (ExprKind, Span) {
        let start = self.span(branch.if_token.span);
        let (condition, then, then_span) = self.scoped(|l| {
            let condition = l.expr(&branch.cond);
            let span = l.block_span(&branch.then_branch);
            let then = l.block(&branch.then_branch, BlockKind::Plain, None);
            (condition, l.add(ExprKind::Block(then), span), span)
        });
        let otherwise = branch.else_branch.as_ref().map(|(_, e)| self.spanned(e));
        let end = otherwise.map_or(then_span, |(_, span)| span);
        let otherwise = otherwise.map(|(id, _)| id);
        (
            ExprKind::If {
                condition,
                then,
                otherwise,
            },
            start.to(end),
        )
    }

    fn match_expr(&mut self, matching: &syn::ExprMatch) -> (ExprKind, Span) {
        let scrutinee = self.expr(&matching.expr);
        let mut arms = Vec::with_capacity(matching.arms.len());
        for arm in &matching.arms {
            if !self.cfg(&arm.attrs) {
                continue;
            }
            let arm = self.scoped(|l| {
                let (pat, guard) = match &arm.pat {
                    syn::Pat::Guard(guarded) => {
                        let pat = l.pat(&guarded.pat);
                        (pat, Some(l.expr(&guarded.guard)))
                    }
                    pat => (l.pat(pat), None),
                };
                Arm {
                    pat,
                    guard,
                    body: l.expr(&arm.body),
                }
            });
            arms.push(arm);
        }
        let end = self.span(matching.brace_token.span.close());
        let span = self.span(matching.match_token.span).to(end);
        (ExprKind::Match { scrutinee, arms }, span)
    }

    fn closure(&mut self, closure: &syn::ExprClosure) -> (ExprKind, Span) {
        let start = closure
            .asyncness
            .map(|t| t.span)
            .or(closure.capture.map(|t| t.span))
            .unwrap_or(closure.inputs_begin.span);
        let start = self.span(start);
        let (lowered, end) = self.scoped(|l| {
            let mut params = Vec::with_capacity(closure.inputs.len());
            for input in &closure.inputs {
                params.push(match input {
                    syn::Pat::Type(typed) => {
                        let ty = types::ty(&typed.ty, l.origin);
                        (l.pat(&typed.pat), Some(ty))
                    }
                    other => (l.pat(other), None),
                });
            }
            let output = match &closure.output {
                syn::ReturnType::Default => None,
                syn::ReturnType::Type(_, ty) => Some(types::ty(ty, l.origin)),
            };
            let (body, end) = l.spanned(&closure.body);
            let lowered = Closure {
                params,
                output,
                body,
                is_async: closure.asyncness.is_some(),
                moves: closure.capture.is_some(),
            };
            (lowered, end)
        });
        (ExprKind::Closure(Box::new(lowered)), start.to(end))
    }

    pub(super) fn block_span(&self, block: &syn::Block) -> Span {
        let span = block.brace_token.span;
        self.origin.between(span.open(), span.close())
    }

    pub(super) fn block(
        &mut self,
        block: &syn::Block,
        kind: BlockKind,
        label: Option<LabelId>,
    ) -> Block {
        let at = self.span(block.brace_token.span.open());
        self.statements(&block.stmts, Some((at.text, at.start)), kind, label)
    }

    fn loop_body(
        &mut self,
        label: Option<&syn::Label>,
        body: &syn::Block,
    ) -> (Option<LabelId>, ExprId) {
        self.scoped(|l| {
            let label = label.map(|label| l.label(&label.name));
            let span = l.block_span(body);
            let block = l.block(body, BlockKind::Plain, None);
            (label, l.add(ExprKind::Block(block), span))
        })
    }
}

pub(super) fn literal(lit: &syn::Lit) -> Literal {
    let suffix = |text: &str| (!text.is_empty()).then(|| Name::new(text));
    match lit {
        syn::Lit::Str(s) => Literal::String(s.value().into()),
        syn::Lit::ByteStr(s) => Literal::ByteString(s.value().into()),
        syn::Lit::CStr(_) => Literal::CString,
        syn::Lit::Byte(b) => Literal::Byte(b.value()),
        syn::Lit::Char(c) => Literal::Char(c.value()),
        syn::Lit::Int(int) => Literal::Integer {
            value: int.base10_parse().ok(),
            suffix: suffix(int.suffix()),
        },
        syn::Lit::Float(float) => Literal::Float {
            suffix: suffix(float.suffix()),
        },
        syn::Lit::Bool(b) => Literal::Bool(b.value),
        _ => Literal::CString,
    }
}
