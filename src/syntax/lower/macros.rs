//! Macro calls: what is in them, as far as [`super::Context`] says how to read it.

mod format;
mod log;
mod loose;
mod select;
mod template;

use proc_macro2::TokenStream;
use syn::parse::{Parse as _, ParseStream, Parser as _};

use crate::syntax::ast::{
    BlockKind, ExprId, ExprKind, Literal, LowerError, MacroCall, Opened, Statement, TypeRef,
};
use crate::syntax::text::{Name, Span, TextId};

use super::body::{BodyLowering, MAX_EXPANSIONS};
use super::types::{lower_path, lower_type};
use super::{LiteralMacro, MacroInput, MacroMeaning, MacroPosition, MacroUse};

impl BodyLowering<'_> {
    /// Records a call: its index in the body, its span, and what the macro is.
    pub(super) fn ask(
        &mut self,
        call: &syn::Macro,
        position: MacroPosition,
    ) -> (usize, Span, MacroMeaning) {
        let path = lower_path(self, None, &call.path);
        let tokens = self.inside_delimiters(call);
        let span = path.span.to(self.slice.close(*call.delimiter.span()));
        let meaning = self.context.open(MacroUse {
            path: &path,
            tokens,
            span,
            position,
            scope: self.scope,
            depth: self.expansions,
        });
        let index = self.body.macro_calls.len();
        self.body.macro_calls.push(MacroCall {
            path,
            span,
            definition: meaning.definition,
        });
        (index, span, meaning)
    }

    fn inside_delimiters(&self, call: &syn::Macro) -> Span {
        let group = *call.delimiter.span();
        Span {
            text: self.slice.text,
            start: self.slice.open(group).end,
            end: self.slice.close(group).start,
        }
    }

    /// Reads an expansion as if it stood at the call, unless that is the last of too
    /// many in each other. What goes wrong is recorded.
    pub(super) fn expand<R>(
        &mut self,
        text: TextId,
        call: Span,
        read: impl FnOnce(&mut Self) -> Result<R, LowerError>,
    ) -> Option<R> {
        if self.expansions >= MAX_EXPANSIONS {
            self.error(call, "macros expand to macros too deep");
            return None;
        }
        match self.inside(text, read) {
            Ok(result) => Some(result),
            Err(error) => {
                self.body.errors.push(error);
                None
            }
        }
    }

    pub(super) fn macro_type(&mut self, call: &syn::Macro) -> TypeRef {
        let (_, span, meaning) = self.ask(call, MacroPosition::Type);
        let MacroInput::Expansion(text) = meaning.input else {
            return TypeRef::Unknown;
        };
        let ty = self.expand(text, span, |lowering| {
            let ty = lowering.parse(syn::Type::parse)?;
            Ok(lower_type(lowering, &ty))
        });
        ty.unwrap_or(TypeRef::Unknown)
    }

    pub(super) fn macro_expr(&mut self, call: &syn::Macro) -> (ExprId, Span) {
        let (index, span, meaning) = self.ask(call, MacroPosition::Expression);
        let id = match meaning.input {
            MacroInput::Expansion(text) => {
                let value = self.expand(text, span, Self::expanded_value);
                self.expanded(index, span, value)
            }
            input => self.opened(call, index, span, input),
        };
        (id, span)
    }

    fn expanded(&mut self, call: usize, span: Span, value: Option<ExprId>) -> ExprId {
        let kind = match value {
            Some(value) => ExprKind::Macro {
                call,
                opened: Opened::Expansion(value),
            },
            None => ExprKind::Unknown,
        };
        self.push(kind, span)
    }

    /// The text that is being read, as the value that it has in an expression. Statements
    /// are a block there, nothing is the unit value.
    fn expanded_value(&mut self) -> Result<ExprId, LowerError> {
        let lone = |input: ParseStream<'_>| {
            let expr = input.parse::<syn::Expr>()?;
            input.parse::<Option<syn::Token![;]>>()?;
            Ok(expr)
        };
        let error = match self.parse(lone) {
            Ok(expr) => return Ok(self.expr(expr)),
            Err(error) => error,
        };
        let statements = self.parse(syn::Block::parse_within).map_err(|_| error)?;
        let start = self.slice.start;
        let span = Span {
            start,
            ..self.slice.end()
        };
        let block = self.block_inside(start, statements, BlockKind::Plain, None);
        Ok(self.push(ExprKind::Block(block), span))
    }

    /// The value of a call in statement position, if it has one. The statements of an
    /// expansion are added to those of the block in which the call stands.
    pub(super) fn open_macro(
        &mut self,
        call: &syn::Macro,
        position: MacroPosition,
        statements: &mut Vec<Statement>,
    ) -> Option<ExprId> {
        let (index, span, meaning) = self.ask(call, position);
        let MacroInput::Expansion(text) = meaning.input else {
            return Some(self.opened(call, index, span, meaning.input));
        };
        let before = statements.len();
        let read = self.expand(text, span, |lowering| {
            let parsed = lowering.parse(syn::Block::parse_within)?;
            Ok(lowering.statements(parsed, statements))
        });
        let Some(value) = read else {
            return Some(self.expanded(index, span, None));
        };
        match (value, &mut statements[before..]) {
            (Some(value), _) => Some(self.expanded(index, span, Some(value))),
            // `value;` is what most macros expand to: it keeps its call, too.
            (None, [Statement::Expr { expr, .. }]) => {
                let inner = *expr;
                let kind = ExprKind::Macro {
                    call: index,
                    opened: Opened::Expansion(inner),
                };
                // As in `push`.
                *expr = ExprId(self.body.exprs.len() as u32);
                self.body
                    .exprs
                    .push(crate::syntax::ast::Expr { kind, span });
                None
            }
            (None, _) => None,
        }
    }

    /// What the tokens of a call are, when it is not expanded.
    fn opened(&mut self, call: &syn::Macro, index: usize, span: Span, input: MacroInput) -> ExprId {
        let tokens = &call.tokens;
        let read = match input {
            MacroInput::Nothing => Some(Opened::Nothing),
            MacroInput::Format => self.read_format(tokens),
            MacroInput::Log => self.read_log(tokens),
            MacroInput::Exprs => self.read_exprs(tokens).map(Opened::Exprs),
            MacroInput::Select => self.read_select(tokens),
            MacroInput::Join => self.read_join(tokens).map(Opened::Join),
            MacroInput::Block => self.read_statements(call).map(Opened::Expansion),
            MacroInput::Json => self.read_json(tokens).map(Opened::Exprs),
            MacroInput::Literal(which) => Some(self.read_literal(call, which)),
            MacroInput::Cfg => Some(Opened::Literal(Literal::Bool(self.configured(call)))),
            // Whoever calls this expands by itself.
            MacroInput::Unknown | MacroInput::Expansion(_) => None,
        };
        let opened = match read {
            Some(opened) => opened,
            None => self.read_unknown(call, span, input),
        };
        let kind = ExprKind::Macro {
            call: index,
            opened,
        };
        self.push(kind, span)
    }

    /// What is in a macro that is not known, or not as it is known.
    fn read_unknown(&mut self, call: &syn::Macro, span: Span, input: MacroInput) -> Opened {
        if let Some(exprs) = self.read_exprs(&call.tokens) {
            return Opened::Exprs(exprs);
        }
        if let Some(block) = self.read_statements(call) {
            return Opened::Exprs(vec![block]);
        }
        if input != MacroInput::Unknown {
            self.error(span, "the input of this macro is not understood");
        }
        Opened::Opaque
    }

    fn read_statements(&mut self, call: &syn::Macro) -> Option<ExprId> {
        let statements = syn::Block::parse_within.parse2(call.tokens.clone()).ok()?;
        let group = *call.delimiter.span();
        let open = self.slice.open(group);
        let span = open.to(self.slice.close(group));
        let block = self.block_inside(open.start, statements, BlockKind::Plain, None);
        Some(self.push(ExprKind::Block(block), span))
    }

    fn configured(&self, call: &syn::Macro) -> bool {
        self.context.cfg(self.written(self.inside_delimiters(call)))
    }

    fn read_literal(&mut self, call: &syn::Macro, which: LiteralMacro) -> Opened {
        Opened::Literal(match which {
            LiteralMacro::Concat => return self.read_concat(&call.tokens),
            LiteralMacro::Stringify => {
                let tokens = self.written(self.inside_delimiters(call)).trim();
                Literal::String(tokens.into())
            }
            LiteralMacro::String => Literal::UnknownString,
            LiteralMacro::Integer => Literal::Integer {
                value: None,
                suffix: Some(Name::new("u32")),
            },
            LiteralMacro::Bytes => Literal::ByteString(Box::default()),
        })
    }

    fn read_concat(&mut self, tokens: &TokenStream) -> Opened {
        let Some(parts) = self.read_exprs(tokens) else {
            return Opened::Literal(Literal::UnknownString);
        };
        let mut whole = String::new();
        for part in parts {
            match self.constant_text(part) {
                Some(text) => whole.push_str(&text),
                None => return Opened::Literal(Literal::UnknownString),
            }
        }
        Opened::Literal(Literal::String(whole.into()))
    }

    /// What `concat!` makes of an expression.
    fn constant_text(&self, id: ExprId) -> Option<String> {
        match self.constant(id)? {
            Literal::String(text) => Some(text.to_string()),
            Literal::Char(character) => Some(character.to_string()),
            Literal::Bool(value) => Some(value.to_string()),
            Literal::Integer { value, .. } => Some((*value)?.to_string()),
            _ => None,
        }
    }

    /// The literal that an expression is, through the macros that it may come from.
    fn constant(&self, id: ExprId) -> Option<&Literal> {
        let mut id = id;
        loop {
            match &self.body.expr(id).kind {
                ExprKind::Literal(literal) => return Some(literal),
                ExprKind::Macro { opened, .. } => match opened {
                    Opened::Literal(literal) => return Some(literal),
                    Opened::Expansion(value) => id = *value,
                    _ => return None,
                },
                _ => return None,
            }
        }
    }
}
