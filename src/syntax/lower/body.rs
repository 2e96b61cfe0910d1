//! Bodies: what is in scope where, statements and blocks.

use std::sync::Arc;

use syn::parse::{Parse, Parser};
use syn::{FnArg, Stmt};

use crate::syntax::ast::{
    Block, BlockKind, BlockScope, Body, Expr, ExprId, ExprKind, LabelId, Local, LocalId,
    LowerError, Pat, PatId, PatKind, Statement, TypeRef,
};
use crate::syntax::items::ByteRange;
use crate::syntax::text::{Name, Span, TextId, Texts};

use super::attributes::{Attributes, attributes_of};
use super::item::FnHead;
use super::locals::Visible;
use super::slice::{Slice, SpanMemory, name};
use super::types::{TypeSite, lower_type};
use super::{Context, MacroPosition};

/// Expressions, patterns and types nested deeper than this are given up: whoever walks
/// the body recurses as deep. Chains such as `a.b().c()` count with all their links.
pub(super) const MAX_DEPTH: u32 = 1000;

/// Expansions inside expansions, as in rustc's default `recursion_limit`.
pub(super) const MAX_EXPANSIONS: u32 = 128;

/// Lowers a function's body, and its parameters' patterns from the head; without a body
/// only those. What cannot be parsed is in [`Body::errors`].
pub fn lower_fn_body(
    texts: &Texts,
    text: TextId,
    head: &ByteRange,
    body: Option<&ByteRange>,
    context: &mut dyn Context,
) -> Body {
    let _memory = SpanMemory::keep();
    let mut lowering = BodyLowering::new(texts, text, head, context);
    lowering.params();
    if let Some(body) = body {
        lowering.slice = Slice::new(text, &lowering.content, body);
        lowering.function_block();
    }
    lowering.body
}

/// Lowers the initializer of a constant or static, or any other lone expression.
pub fn lower_initializer(
    texts: &Texts,
    text: TextId,
    initializer: &ByteRange,
    context: &mut dyn Context,
) -> Body {
    let _memory = SpanMemory::keep();
    let mut lowering = BodyLowering::new(texts, text, initializer, context);
    let root = match lowering.parse(syn::Expr::parse) {
        Ok(expr) => lowering.expr(expr),
        Err(error) => lowering.failed(error),
    };
    lowering.body.root = Some(root);
    lowering.body
}

pub(super) struct BodyLowering<'c> {
    pub context: &'c mut dyn Context,
    texts: &'c Texts,
    pub body: Body,
    /// What is being read, and the text that it is part of.
    pub slice: Slice,
    content: Arc<str>,
    pub visible: Visible,
    /// The locals of the pattern that is being read: all alternatives of an or-pattern
    /// share them.
    pub in_pattern: Vec<(Name, LocalId)>,
    pub scope: Option<BlockScope>,
    pub depth: u32,
    pub expansions: u32,
}

impl TypeSite for BodyLowering<'_> {
    fn slice(&self) -> Slice {
        self.slice
    }

    fn holds(&self, attributes: &[syn::Attribute]) -> bool {
        if attributes.is_empty() {
            return true;
        }
        let attributes_here = Attributes {
            slice: self.slice,
            content: &self.content,
            cfg: &|predicate| self.context.cfg(predicate),
        };
        attributes_here.hold(attributes)
    }

    fn open_type_macro(&mut self, call: &syn::Macro) -> TypeRef {
        self.macro_type(call)
    }

    fn enter(&mut self) -> bool {
        let fits = self.depth < MAX_DEPTH;
        self.depth += u32::from(fits);
        fits
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }
}

impl<'c> BodyLowering<'c> {
    fn new(
        texts: &'c Texts,
        text: TextId,
        range: &ByteRange,
        context: &'c mut dyn Context,
    ) -> BodyLowering<'c> {
        let content = texts.get(text).content();
        BodyLowering {
            context,
            texts,
            body: Body::default(),
            slice: Slice::new(text, &content, range),
            content,
            visible: Visible::default(),
            in_pattern: Vec::new(),
            scope: None,
            depth: 0,
            expansions: 0,
        }
    }

    fn params(&mut self) {
        let signature = match self.parse(FnHead::parse) {
            Ok(FnHead(signature)) => signature,
            Err(error) => return self.body.errors.push(error),
        };
        for input in signature.inputs {
            let pat = match input {
                FnArg::Receiver(receiver) if self.holds(&receiver.attrs) => {
                    let span = self.slice.span(receiver.self_token.span);
                    let local = self.local(Name::new("self"), span, receiver.mutability.is_some());
                    self.visible.declare(Name::new("self"), local);
                    let (by_ref, sub) = (None, None);
                    self.push_pat(PatKind::Bind { local, by_ref, sub }, span)
                }
                FnArg::Typed(typed) if self.holds(&typed.attrs) => self.pattern(*typed.pat),
                _ => continue,
            };
            self.body.params.push(pat);
        }
    }

    fn function_block(&mut self) {
        let inside = self.slice;
        let braces = Span {
            text: inside.text,
            start: inside.start.saturating_sub(1),
            end: inside.end.saturating_add(1),
        };
        let root = match self.parse(|input: syn::parse::ParseStream<'_>| {
            syn::Attribute::parse_inner(input)?;
            syn::Block::parse_within(input)
        }) {
            Ok(statements) => {
                let block = self.block_inside(braces.start, statements, BlockKind::Plain, None);
                self.push(ExprKind::Block(block), braces)
            }
            Err(error) => self.failed(error),
        };
        self.body.root = Some(root);
    }

    /// The part of the current text that a span denotes.
    pub(super) fn written(&self, span: Span) -> &str {
        self.content.get(span.range()).unwrap_or("")
    }

    /// Parses the current slice.
    pub(super) fn parse<P: Parser>(&self, parser: P) -> Result<P::Output, LowerError> {
        let range = self.slice.start as usize..self.slice.end as usize;
        let string = self.content.get(range).unwrap_or("");
        self.slice.parse(parser, string)
    }

    /// Runs `read` on an expansion as if it stood here.
    pub(super) fn inside<R>(&mut self, text: TextId, read: impl FnOnce(&mut Self) -> R) -> R {
        let expansion = self.texts.get(text).content();
        let end = u32::try_from(expansion.len()).unwrap_or(u32::MAX);
        let whole = Slice::new(text, &expansion, &(0..end));
        let slice = std::mem::replace(&mut self.slice, whole);
        let content = std::mem::replace(&mut self.content, expansion);
        self.expansions += 1;
        let result = read(self);
        self.expansions -= 1;
        self.content = content;
        self.slice = slice;
        result
    }

    pub(super) fn push(&mut self, kind: ExprKind, span: Span) -> ExprId {
        // An expression takes at least a byte of a text that is smaller than 4 GiB, and
        // expansions are limited by their own.
        let id = ExprId(self.body.exprs.len() as u32);
        self.body.exprs.push(Expr { kind, span });
        id
    }

    pub(super) fn push_pat(&mut self, kind: PatKind, span: Span) -> PatId {
        // As above.
        let id = PatId(self.body.pats.len() as u32);
        self.body.pats.push(Pat { kind, span });
        id
    }

    pub(super) fn local(&mut self, name: Name, span: Span, mutable: bool) -> LocalId {
        // As above.
        let id = LocalId(self.body.locals.len() as u32);
        self.body.locals.push(Local {
            name,
            span,
            mutable,
        });
        id
    }

    /// Records an error; the expression stands for what it hit.
    pub(super) fn failed(&mut self, error: LowerError) -> ExprId {
        let span = error.span;
        self.body.errors.push(error);
        self.push(ExprKind::Unknown, span)
    }

    pub(super) fn error(&mut self, span: Span, message: &str) {
        self.body.errors.push(LowerError {
            span,
            message: message.to_owned(),
        });
    }

    /// Runs `read` in a scope of its own for locals and labels.
    pub(super) fn scoped<R>(&mut self, read: impl FnOnce(&mut Self) -> R) -> R {
        let mark = self.visible.mark();
        let result = read(self);
        self.visible.leave(mark);
        result
    }

    pub(super) fn define_label(&mut self, label: Option<&syn::Label>) -> Option<LabelId> {
        let name = name(&label?.name.ident);
        // One per label in the text; see `push`.
        let id = LabelId(self.body.labels.len() as u32);
        self.body.labels.push(name);
        self.visible.declare_label(name, id);
        Some(id)
    }

    pub(super) fn block(
        &mut self,
        block: syn::Block,
        kind: BlockKind,
        label: Option<LabelId>,
    ) -> (Block, Span) {
        let group = block.brace_token.span;
        let open = self.slice.open(group);
        let span = open.to(self.slice.close(group));
        let block = self.block_inside(open.start, block.stmts, kind, label);
        (block, span)
    }

    pub(super) fn block_expr(&mut self, block: syn::Block) -> ExprId {
        let (block, span) = self.block(block, BlockKind::Plain, None);
        self.push(ExprKind::Block(block), span)
    }

    /// `brace` is the byte offset of what opens the block.
    pub(super) fn block_inside(
        &mut self,
        brace: u32,
        statements: Vec<Stmt>,
        kind: BlockKind,
        label: Option<LabelId>,
    ) -> Block {
        let scope = self.context.block_scope(self.slice.text, brace);
        let around = self.scope;
        self.scope = scope.or(around);
        let mark = self.visible.mark();
        let mut lowered = Vec::with_capacity(statements.len());
        let tail = self.statements(statements, &mut lowered);
        self.visible.leave(mark);
        self.scope = around;
        Block {
            kind,
            label,
            statements: lowered,
            tail,
            scope,
        }
    }

    /// Answers with the expression that is the value of the block, if it ends with one.
    pub(super) fn statements(
        &mut self,
        mut statements: Vec<Stmt>,
        lowered: &mut Vec<Statement>,
    ) -> Option<ExprId> {
        statements.retain(|statement| self.statement_holds(statement));
        let last = statements.len().saturating_sub(1);
        let mut tail = None;
        for (index, statement) in statements.into_iter().enumerate() {
            let is_last = index == last;
            match statement {
                // Items are collected from what is written; those that a macro makes in a body
                // are known in the body alone.
                Stmt::Item(syn::Item::Const(it)) if self.expansions > 0 => {
                    self.local_constant(it.ident, &it.ty, *it.expr, lowered);
                }
                Stmt::Item(syn::Item::Static(it)) if self.expansions > 0 => {
                    self.local_constant(it.ident, &it.ty, *it.expr, lowered);
                }
                Stmt::Item(_) => {}
                Stmt::Local(local) => self.let_statement(local, lowered),
                Stmt::Macro(call) => {
                    let semicolon = call.semi_token.is_some();
                    tail = self.macro_statement(&call.mac, semicolon, is_last, lowered);
                }
                Stmt::Expr(syn::Expr::Macro(call), None) => {
                    tail = self.macro_statement(&call.mac, false, is_last, lowered);
                }
                Stmt::Expr(expr, semicolon) => {
                    let expr = self.expr(expr);
                    if is_last && semicolon.is_none() {
                        tail = Some(expr);
                    } else {
                        let semicolon = semicolon.is_some();
                        lowered.push(Statement::Expr { expr, semicolon });
                    }
                }
            }
        }
        tail
    }

    fn statement_holds(&self, statement: &Stmt) -> bool {
        match statement {
            Stmt::Local(local) => self.holds(&local.attrs),
            Stmt::Macro(call) => self.holds(&call.attrs),
            // A lone `;`.
            Stmt::Expr(syn::Expr::Verbatim(tokens), Some(_)) if tokens.is_empty() => false,
            Stmt::Expr(expr, _) => self.holds(attributes_of(expr)),
            Stmt::Item(_) => true,
        }
    }

    fn let_statement(&mut self, local: syn::Local, lowered: &mut Vec<Statement>) {
        let (init, otherwise) = match local.init {
            None => (None, None),
            Some(init) => {
                let value = self.expr(*init.expr);
                let otherwise = init.diverge.map(|(_, block)| self.expr(*block));
                (Some(value), otherwise)
            }
        };
        let (pat, ty) = self.typed_pattern(local.pat);
        lowered.push(Statement::Let {
            pat,
            ty,
            init,
            otherwise,
        });
    }

    fn local_constant(
        &mut self,
        ident: syn::Ident,
        ty: &syn::Type,
        value: syn::Expr,
        lowered: &mut Vec<Statement>,
    ) {
        let init = Some(self.expr(value));
        let ty = Some(lower_type(self, ty));
        let pat = self.pattern(syn::Pat::Ident(syn::PatIdent {
            attrs: Vec::new(),
            by_ref: None,
            mutability: None,
            ident,
            subpat: None,
        }));
        lowered.push(Statement::Let {
            pat,
            ty,
            init,
            otherwise: None,
        });
    }

    /// A pattern with the type that is written at it.
    pub(super) fn typed_pattern(&mut self, pat: syn::Pat) -> (PatId, Option<TypeRef>) {
        match pat {
            syn::Pat::Type(typed) => {
                let ty = lower_type(self, &typed.ty);
                (self.pattern(*typed.pat), Some(ty))
            }
            pat => (self.pattern(pat), None),
        }
    }

    /// The value of a macro call that is a statement or the end of a block, where that
    /// is the block's value. What else it expands to becomes statements of the block.
    fn macro_statement(
        &mut self,
        call: &syn::Macro,
        semicolon: bool,
        is_last: bool,
        lowered: &mut Vec<Statement>,
    ) -> Option<ExprId> {
        let value = self.open_macro(call, MacroPosition::Statement, lowered)?;
        if is_last && !semicolon {
            return Some(value);
        }
        let expr = value;
        lowered.push(Statement::Expr { expr, semicolon });
        None
    }
}
