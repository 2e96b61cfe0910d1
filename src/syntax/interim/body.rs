//! Bodies: expressions and statements, with local variables resolved.

use syn::parse::ParseStream;

use super::Context;
use super::parse::{Origin, with_parsed};
use super::types::{self, is_enabled};
use crate::syntax::ast::*;
use crate::syntax::items::ByteRange;
use crate::syntax::text::{Name, Span, TextId, Texts};

/// Expressions inside each other: deeper ones are unknown instead of overflowing the
/// stack.
const MAX_DEPTH: u32 = 400;

/// Lowers the body of a function: `body` is what stands between its braces, `head` its
/// signature, for the parameter patterns.
pub fn lower_body(
    texts: &Texts,
    text: TextId,
    content: &str,
    body: ByteRange,
    head: ByteRange,
    context: &mut dyn Context,
) -> Body {
    let mut lowering = Lowering::new(texts, context, text);
    let signature = |input: ParseStream<'_>| {
        input.parse::<syn::Visibility>()?;
        // `default` of a specialised method.
        if input.peek(syn::Ident) && !input.peek(syn::Token![fn]) {
            let is_default = input.cursor().ident().is_some_and(|(i, _)| i == "default");
            if is_default {
                input.parse::<syn::Ident>()?;
            }
        }
        input.parse::<syn::Signature>()
    };
    let params = with_parsed(signature, text, content, head, |sig, origin| {
        lowering.origin = origin;
        lowering.params(&sig);
    });
    if let Err(failure) = params {
        lowering.error(failure.span, failure.message);
    }
    let brace = body.start.saturating_sub(1);
    let whole = Span::new(text, brace..body.end + 1);
    let parsed = with_parsed(
        syn::Block::parse_within,
        text,
        content,
        body,
        |stmts, origin| {
            lowering.origin = origin;
            let block = lowering.statements(&stmts, Some((text, brace)), BlockKind::Plain, None);
            lowering.add(ExprKind::Block(block), whole)
        },
    );
    lowering.finish(parsed.map_err(|f| (f.span, f.message)), whole)
}

/// Lowers the initializer of a constant or static.
pub fn lower_initializer(
    texts: &Texts,
    text: TextId,
    content: &str,
    body: ByteRange,
    context: &mut dyn Context,
) -> Body {
    let mut lowering = Lowering::new(texts, context, text);
    let whole = Span::new(text, body.clone());
    let parser = |input: ParseStream<'_>| input.parse::<syn::Expr>();
    let parsed = with_parsed(parser, text, content, body, |expr, origin| {
        lowering.origin = origin;
        lowering.expr(&expr)
    });
    lowering.finish(parsed.map_err(|f| (f.span, f.message)), whole)
}

pub(super) struct Lowering<'a> {
    pub texts: &'a Texts,
    pub context: &'a mut dyn Context,
    pub origin: Origin,
    pub body: Body,
    /// Local variables in scope, innermost last.
    locals: Vec<(Name, LocalId)>,
    labels: Vec<(Name, LabelId)>,
    pub scopes: Vec<BlockScope>,
    depth: u32,
    /// How many expansions the code at hand stands in.
    pub expansions: u32,
}

impl<'a> Lowering<'a> {
    fn new(texts: &'a Texts, context: &'a mut dyn Context, text: TextId) -> Lowering<'a> {
        Lowering {
            texts,
            context,
            origin: Origin { text, offset: 0 },
            body: Body::default(),
            locals: Vec::new(),
            labels: Vec::new(),
            scopes: Vec::new(),
            depth: 0,
            expansions: 0,
        }
    }

    fn finish(mut self, root: Result<ExprId, (Span, String)>, whole: Span) -> Body {
        match root {
            Ok(root) => self.body.root = Some(root),
            Err((span, message)) => {
                self.error(span, message);
                self.body.root = Some(self.add(ExprKind::Unknown, whole));
            }
        }
        self.body
    }

    pub fn add(&mut self, kind: ExprKind, span: Span) -> ExprId {
        self.body.exprs.push(Expr { kind, span });
        ExprId(self.body.exprs.len() as u32 - 1)
    }

    pub fn error(&mut self, span: Span, message: impl Into<String>) {
        self.body.errors.push(LowerError {
            span,
            message: message.into(),
        });
    }

    pub fn span(&self, span: proc_macro2::Span) -> Span {
        self.origin.span(span)
    }

    pub fn cfg(&self, attrs: &[syn::Attribute]) -> bool {
        attrs.is_empty() || is_enabled(attrs, &|p| self.context.cfg(p))
    }

    pub fn scope(&self) -> Option<BlockScope> {
        self.scopes.last().copied()
    }

    /// Runs `f` in a scope of local variables of its own.
    pub fn scoped<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let (locals, labels) = (self.locals.len(), self.labels.len());
        let result = f(self);
        self.locals.truncate(locals);
        self.labels.truncate(labels);
        result
    }

    pub fn local(&self, name: Name) -> Option<LocalId> {
        self.locals
            .iter()
            .rev()
            .find(|(n, _)| *n == name)
            .map(|(_, id)| *id)
    }

    pub fn label(&mut self, label: &syn::Lifetime) -> LabelId {
        let name = Name::new(&label.ident.to_string());
        self.body.labels.push(name);
        let id = LabelId(self.body.labels.len() as u32 - 1);
        self.labels.push((name, id));
        id
    }

    pub fn find_label(&self, label: &syn::Lifetime) -> Option<LabelId> {
        let name = Name::new(&label.ident.to_string());
        self.labels
            .iter()
            .rev()
            .find(|(n, _)| *n == name)
            .map(|(_, id)| *id)
    }

    pub fn declare(&mut self, name: Name, span: Span, mutable: bool) -> LocalId {
        self.body.locals.push(Local {
            name,
            span,
            mutable,
        });
        let id = LocalId(self.body.locals.len() as u32 - 1);
        self.locals.push((name, id));
        id
    }

    /// The locals that were declared since `mark`: for the alternatives of a pattern.
    pub fn locals_since(&self, mark: usize) -> &[(Name, LocalId)] {
        self.locals.get(mark..).unwrap_or(&[])
    }

    pub fn mark(&self) -> usize {
        self.locals.len()
    }

    fn params(&mut self, sig: &syn::Signature) {
        for input in &sig.inputs {
            let pat = match input {
                syn::FnArg::Receiver(receiver) => {
                    let span = self.span(receiver.self_token.span);
                    let local =
                        self.declare(Name::new("self"), span, receiver.mutability.is_some());
                    self.add_pat(
                        PatKind::Bind {
                            local,
                            by_ref: None,
                            sub: None,
                        },
                        span,
                    )
                }
                syn::FnArg::Typed(param) => {
                    if !self.cfg(&param.attrs) {
                        continue;
                    }
                    self.pat(&param.pat)
                }
            };
            self.body.params.push(pat);
        }
    }

    /// The statements of a block. `brace` is where its `{` stands.
    pub fn statements(
        &mut self,
        stmts: &[syn::Stmt],
        brace: Option<(TextId, u32)>,
        kind: BlockKind,
        label: Option<LabelId>,
    ) -> Block {
        let scope = brace.and_then(|(text, at)| self.context.block_scope(text, at));
        self.scopes.extend(scope);
        let mut block = Block {
            kind,
            label,
            statements: Vec::new(),
            tail: None,
            scope,
        };
        self.scoped(|l| l.append_statements(stmts, &mut block));
        if scope.is_some() {
            self.scopes.pop();
        }
        block
    }

    pub fn append_statements(&mut self, stmts: &[syn::Stmt], block: &mut Block) {
        for (i, stmt) in stmts.iter().enumerate() {
            let is_last = i + 1 == stmts.len();
            match stmt {
                syn::Stmt::Item(_) => {}
                syn::Stmt::Local(local) => self.let_statement(local, block),
                syn::Stmt::Expr(expr, semi) => {
                    if !self.cfg(expr_attrs(expr)) {
                        continue;
                    }
                    // The statement before was no tail after all.
                    flush_tail(block);
                    if let (syn::Expr::Macro(call), None, true) = (expr, semi, is_last) {
                        let id = self.macro_expr(&call.mac);
                        block.tail = Some(id);
                        continue;
                    }
                    let id = self.expr(expr);
                    match semi {
                        None if is_last => block.tail = Some(id),
                        _ => block.statements.push(Statement::Expr {
                            expr: id,
                            semicolon: semi.is_some(),
                        }),
                    }
                }
                syn::Stmt::Macro(call) => {
                    if !self.cfg(&call.attrs) {
                        continue;
                    }
                    flush_tail(block);
                    let keeps_value = is_last && call.semi_token.is_none();
                    self.macro_statement(&call.mac, keeps_value, block);
                }
            }
        }
    }

    fn let_statement(&mut self, local: &syn::Local, block: &mut Block) {
        if !self.cfg(&local.attrs) {
            return;
        }
        flush_tail(block);
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(types::ty(&typed.ty, self.origin))),
            other => (other, None),
        };
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let otherwise = local
            .init
            .as_ref()
            .and_then(|init| init.diverge.as_ref())
            .map(|(_, expr)| self.scoped(|l| l.expr(expr)));
        let pat = self.pat(pat);
        block.statements.push(Statement::Let {
            pat,
            ty,
            init,
            otherwise,
        });
    }

    pub fn expr(&mut self, expr: &syn::Expr) -> ExprId {
        self.spanned(expr).0
    }

    pub fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e syn::Expr>) -> Vec<ExprId> {
        let mut lowered = Vec::new();
        for expr in exprs {
            if self.cfg(expr_attrs(expr)) {
                lowered.push(self.expr(expr));
            }
        }
        lowered
    }

    /// The expression and where it stands with its parentheses.
    pub fn spanned(&mut self, expr: &syn::Expr) -> (ExprId, Span) {
        if self.depth >= MAX_DEPTH {
            let span = self.span(first_span(expr));
            self.error(span, format!("expressions nest deeper than {MAX_DEPTH}"));
            return (self.add(ExprKind::Unknown, span), span);
        }
        self.depth += 1;
        let lowered = self.spanned_inner(expr);
        self.depth -= 1;
        lowered
    }
}

/// A tail that turns out not to be the last statement.
pub(super) fn flush_tail(block: &mut Block) {
    if let Some(expr) = block.tail.take() {
        block.statements.push(Statement::Expr {
            expr,
            semicolon: false,
        });
    }
}

pub(super) fn expr_attrs(expr: &syn::Expr) -> &[syn::Attribute] {
    use syn::Expr::*;
    match expr {
        Array(e) => &e.attrs,
        Assign(e) => &e.attrs,
        Async(e) => &e.attrs,
        Await(e) => &e.attrs,
        Binary(e) => &e.attrs,
        Block(e) => &e.attrs,
        Break(e) => &e.attrs,
        Call(e) => &e.attrs,
        Cast(e) => &e.attrs,
        Closure(e) => &e.attrs,
        Field(e) => &e.attrs,
        ForLoop(e) => &e.attrs,
        If(e) => &e.attrs,
        Index(e) => &e.attrs,
        Lit(e) => &e.attrs,
        Loop(e) => &e.attrs,
        Macro(e) => &e.attrs,
        Match(e) => &e.attrs,
        MethodCall(e) => &e.attrs,
        Paren(e) => &e.attrs,
        Path(e) => &e.attrs,
        Reference(e) => &e.attrs,
        Return(e) => &e.attrs,
        Struct(e) => &e.attrs,
        Try(e) => &e.attrs,
        Tuple(e) => &e.attrs,
        Unary(e) => &e.attrs,
        Unsafe(e) => &e.attrs,
        While(e) => &e.attrs,
        _ => &[],
    }
}

/// The span of an expression's first token, without printing the expression.
fn first_span(expr: &syn::Expr) -> proc_macro2::Span {
    let mut at = expr;
    loop {
        at = match at {
            syn::Expr::Binary(e) => &e.left,
            syn::Expr::MethodCall(e) => &e.receiver,
            syn::Expr::Field(e) => &e.base,
            syn::Expr::Call(e) => &e.func,
            syn::Expr::Index(e) => &e.expr,
            syn::Expr::Try(e) => &e.expr,
            syn::Expr::Await(e) => &e.base,
            syn::Expr::Cast(e) => &e.expr,
            syn::Expr::Assign(e) => &e.left,
            syn::Expr::Paren(e) => return e.paren_token.span.open(),
            syn::Expr::Unary(e) => return syn::spanned::Spanned::span(&e.op),
            syn::Expr::Reference(e) => return e.and_token.span,
            syn::Expr::Block(e) => return e.block.brace_token.span.open(),
            _ => return proc_macro2::Span::call_site(),
        };
    }
}
