//! Macro calls in bodies: expansions, and tokens that are declared to hold expressions.

use std::sync::Arc;

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Token, token};

use super::body::{Lowering, flush_tail};
use super::expr::literal;
use super::parse::with_parsed;
use super::types;
use super::{LiteralMacro, MacroInput, MacroPosition, MacroUse};
use crate::syntax::ast::*;
use crate::syntax::text::{Name, Span, TextId};

/// Expansions inside each other, as rustc's own limit.
const MAX_EXPANSIONS: u32 = 128;

impl Lowering<'_> {
    fn call_span(&self, mac: &syn::Macro) -> (Span, Span) {
        let delimiter = match &mac.delimiter {
            syn::MacroDelimiter::Paren(t) => t.span,
            syn::MacroDelimiter::Brace(t) => t.span,
            syn::MacroDelimiter::Bracket(t) => t.span,
        };
        let (open, close) = (self.span(delimiter.open()), self.span(delimiter.close()));
        let start = mac
            .path
            .segments
            .first()
            .map_or(open, |s| self.span(s.ident.span()));
        let inner = Span {
            start: open.end,
            end: close.start.max(open.end),
            ..open
        };
        (start.to(close), inner)
    }

    /// Asks what a macro is, and notes the call.
    fn open(&mut self, mac: &syn::Macro, position: MacroPosition) -> (usize, MacroInput, Span) {
        let path = types::path(&mac.path, None, self.origin);
        let (span, tokens) = self.call_span(mac);
        let scope = self.scope();
        let meaning = if self.expansions >= MAX_EXPANSIONS {
            self.error(span, "macro expansions nest too deeply");
            super::MacroMeaning {
                definition: None,
                input: MacroInput::Unknown,
            }
        } else {
            let depth = self.expansions;
            self.context.open(MacroUse {
                path: &path,
                tokens,
                span,
                position,
                scope,
                depth,
            })
        };
        self.body.macro_calls.push(MacroCall {
            path,
            span,
            definition: meaning.definition,
        });
        (self.body.macro_calls.len() - 1, meaning.input, span)
    }

    pub(super) fn macro_expr(&mut self, mac: &syn::Macro) -> ExprId {
        let (call, input, span) = self.open(mac, MacroPosition::Expression);
        let opened = self.opened(mac, input, span);
        self.add(ExprKind::Macro { call, opened }, span)
    }

    /// A macro call as a statement: what it expands to are statements of the block.
    pub(super) fn macro_statement(
        &mut self,
        mac: &syn::Macro,
        keeps_value: bool,
        block: &mut Block,
    ) {
        let (call, input, span) = self.open(mac, MacroPosition::Statement);
        if let MacroInput::Expansion(text) = input {
            let parsed = self.in_expansion(text, syn::Block::parse_within, |l, stmts| {
                l.append_statements(&stmts, block);
            });
            match parsed {
                Ok(()) if !keeps_value => flush_tail(block),
                Ok(()) => {}
                Err(message) => {
                    self.error(span, message);
                    let unknown = ExprKind::Macro {
                        call,
                        opened: Opened::Opaque,
                    };
                    let expr = self.add(unknown, span);
                    block.statements.push(Statement::Expr {
                        expr,
                        semicolon: true,
                    });
                }
            }
            return;
        }
        let opened = self.opened(mac, input, span);
        let expr = self.add(ExprKind::Macro { call, opened }, span);
        if keeps_value {
            block.tail = Some(expr);
        } else {
            block.statements.push(Statement::Expr {
                expr,
                semicolon: true,
            });
        }
    }

    pub(super) fn macro_pat(&mut self, mac: &syn::Macro, span: Span) -> PatId {
        let (_, input, _) = self.open(mac, MacroPosition::Pattern);
        if let MacroInput::Expansion(text) = input {
            let mut made = None;
            let parsed =
                self.in_expansion(text, syn::Pat::parse_multi_with_leading_vert, |l, pat| {
                    made = Some(l.pat(&pat));
                });
            if let (Ok(()), Some(made)) = (parsed, made) {
                return made;
            }
        }
        self.error(span, "this macro in a pattern is not understood");
        self.add_pat(PatKind::Wild, span)
    }

    /// Parses an expansion and lowers it in its own text.
    fn in_expansion<P: Parser>(
        &mut self,
        text: TextId,
        parser: P,
        lower: impl FnOnce(&mut Self, P::Output),
    ) -> Result<(), String> {
        let content: Arc<str> = self.texts.get(text).content.clone();
        let outer = self.origin;
        self.expansions += 1;
        let range = 0..content.len() as u32;
        let result = with_parsed(parser, text, &content, range, |tree, origin| {
            self.origin = origin;
            lower(self, tree);
        });
        self.expansions -= 1;
        self.origin = outer;
        result.map_err(|failure| failure.message)
    }

    fn opened(&mut self, mac: &syn::Macro, input: MacroInput, span: Span) -> Opened {
        let tokens = mac.tokens.clone();
        let opened = match input {
            MacroInput::Expansion(text) => return self.expansion(text, span),
            MacroInput::Format => parse_format.parse2(tokens).map(|f| self.format(&f)),
            MacroInput::Log => parse_log.parse2(tokens).map(|log| self.log(&log)),
            MacroInput::Exprs => parse_exprs
                .parse2(tokens)
                .map(|e| Opened::Exprs(self.values(&e))),
            MacroInput::Join => parse_join
                .parse2(tokens)
                .map(|e| Opened::Join(self.values(&e))),
            MacroInput::Select => parse_select.parse2(tokens).map(|s| self.select(&s)),
            MacroInput::Block => return self.statements_macro(tokens, span),
            MacroInput::Json => {
                let mut found = Vec::new();
                let parser = |input: ParseStream<'_>| parse_json(input, &mut found);
                match parser.parse2(tokens) {
                    Ok(()) => Ok(Opened::Exprs(self.values(&found))),
                    Err(error) => Err(error),
                }
            }
            MacroInput::Literal(kind) => return self.literal_macro(kind, tokens),
            MacroInput::Cfg => {
                let holds = self.context.cfg(&tokens.to_string());
                return Opened::Literal(Literal::Bool(holds));
            }
            MacroInput::Nothing => return Opened::Nothing,
            MacroInput::Unknown => return self.unknown(tokens),
        };
        opened.unwrap_or_else(|error| {
            self.error(span, error.to_string());
            Opened::Opaque
        })
    }

    fn expansion(&mut self, text: TextId, span: Span) -> Opened {
        let mut made = None;
        let content: Arc<str> = self.texts.get(text).content.clone();
        let whole = Span::new(text, 0..content.len() as u32);
        let parsed = self.in_expansion(text, syn::Block::parse_within, |l, stmts| {
            made = Some(match stmts.as_slice() {
                [syn::Stmt::Expr(expr, None)] => l.expr(expr),
                stmts => {
                    let block = l.statements(stmts, None, BlockKind::Plain, None);
                    l.add(ExprKind::Block(block), whole)
                }
            });
        });
        match (parsed, made) {
            (Ok(()), Some(expr)) => Opened::Expansion(expr),
            (Err(message), _) => {
                self.error(span, message);
                Opened::Opaque
            }
            (Ok(()), None) => Opened::Nothing,
        }
    }

    fn values(&mut self, exprs: &[syn::Expr]) -> Vec<ExprId> {
        self.exprs(exprs)
    }

    fn statements_macro(&mut self, tokens: TokenStream, span: Span) -> Opened {
        match syn::Block::parse_within.parse2(tokens) {
            Ok(stmts) => {
                let block = self.statements(&stmts, None, BlockKind::Plain, None);
                Opened::Expansion(self.add(ExprKind::Block(block), span))
            }
            Err(error) => {
                self.error(span, error.to_string());
                Opened::Opaque
            }
        }
    }

    /// A macro of which nothing is known: its tokens as expressions, if they are.
    fn unknown(&mut self, tokens: TokenStream) -> Opened {
        if tokens.is_empty() {
            return Opened::Opaque;
        }
        if let Ok(exprs) = parse_exprs.parse2(tokens.clone()) {
            return Opened::Exprs(self.values(&exprs));
        }
        if let Ok(stmts) = syn::Block::parse_within.parse2(tokens) {
            let block = self.statements(&stmts, None, BlockKind::Plain, None);
            let span = self.origin.span(proc_macro2::Span::call_site());
            let id = self.add(ExprKind::Block(block), span);
            return Opened::Exprs(vec![id]);
        }
        Opened::Opaque
    }

    fn literal_macro(&mut self, kind: LiteralMacro, tokens: TokenStream) -> Opened {
        Opened::Literal(match kind {
            LiteralMacro::Concat => Literal::String(concat(tokens).unwrap_or_default().into()),
            LiteralMacro::Stringify => Literal::String(tokens.to_string().into()),
            LiteralMacro::String => Literal::String("".into()),
            LiteralMacro::Integer => Literal::Integer {
                value: None,
                suffix: Some(Name::new("u32")),
            },
            LiteralMacro::Bytes => Literal::ByteString(Box::from([])),
        })
    }

    fn select(&mut self, select: &Select) -> Opened {
        let mut arms = Vec::with_capacity(select.arms.len());
        for arm in &select.arms {
            let future = self.expr(&arm.future);
            let arm = self.scoped(|l| {
                let pat = l.pat(&arm.pat);
                let guard = arm.guard.as_ref().map(|e| l.expr(e));
                SelectArm {
                    pat,
                    future,
                    guard,
                    handler: l.expr(&arm.handler),
                }
            });
            arms.push(arm);
        }
        let otherwise = select.otherwise.first().map(|e| self.expr(e));
        for more in select.otherwise.iter().skip(1) {
            self.expr(more);
        }
        Opened::Select {
            biased: select.biased,
            arms,
            otherwise,
        }
    }

    fn log(&mut self, log: &Log) -> Opened {
        let mut before = Vec::new();
        let mut args = Vec::new();
        for (sigil, expr) in &log.fields {
            let expr = self.expr(expr);
            match sigil {
                Some(trait_name) => {
                    args.push(FormatArg {
                        expr,
                        trait_name: Name::new(trait_name),
                    });
                }
                None => before.push(expr),
            }
        }
        if let Some(format) = &log.message {
            let Opened::Format {
                before: more,
                args: formatted,
            } = self.format(format)
            else {
                return Opened::Opaque;
            };
            before.extend(more);
            args.extend(formatted);
        }
        Opened::Format { before, args }
    }

    fn format(&mut self, format: &Format) -> Opened {
        let before = self.values(&format.before);
        let mut positional = Vec::new();
        let mut named: Vec<(Name, ExprId)> = Vec::new();
        for (name, value) in &format.args {
            let id = self.expr(value);
            positional.push(id);
            named.extend(name.map(|n| (n, id)));
        }
        let mut args: Vec<FormatArg> = Vec::new();
        let mut used = vec![false; positional.len()];
        let mut next = 0;
        if let Some(template) = &format.template {
            let at = self.span(template.span());
            for hole in holes(&template.token().to_string()) {
                if hole.precision_argument {
                    if let Some(slot) = used.get_mut(next) {
                        *slot = true;
                    }
                    next += 1;
                }
                let trait_name = Name::new(hole.trait_name);
                let index = match hole.argument {
                    Argument::Next => {
                        next += 1;
                        Some(next - 1)
                    }
                    Argument::Index(index) => Some(index),
                    Argument::Named(ref name, offset) => {
                        let name = Name::new(name);
                        let known = named.iter().find(|(n, _)| *n == name).map(|(_, id)| *id);
                        let expr = known.unwrap_or_else(|| self.captured(name, at, offset));
                        if let Some(i) = positional.iter().position(|id| *id == expr) {
                            used[i] = true;
                        }
                        args.push(FormatArg { expr, trait_name });
                        None
                    }
                };
                if let Some(index) = index
                    && let Some(&expr) = positional.get(index)
                {
                    used[index] = true;
                    args.push(FormatArg { expr, trait_name });
                }
            }
        }
        // Widths, and all arguments of a template that is not a literal.
        let mut before = before;
        before.extend(
            positional
                .iter()
                .zip(&used)
                .filter(|(_, used)| !**used)
                .map(|(id, _)| *id),
        );
        Opened::Format { before, args }
    }

    /// `{name}` in a format string: a variable or constant, `offset` bytes into it.
    fn captured(&mut self, name: Name, template: Span, offset: usize) -> ExprId {
        let start = template.start + offset as u32;
        let span = Span {
            start,
            end: start + name.as_str().len() as u32,
            ..template
        };
        let kind = match self.local(name) {
            Some(local) => ExprKind::Local(local),
            None => ExprKind::Path(Path {
                global: false,
                qself: None,
                segments: vec![Segment {
                    name,
                    span,
                    args: None,
                }],
                span,
            }),
        };
        self.add(kind, span)
    }
}

/// `concat!` of literals; none where an argument is not one.
fn concat(tokens: TokenStream) -> Option<String> {
    let parts = parse_exprs.parse2(tokens).ok()?;
    let mut text = String::new();
    for part in &parts {
        match part {
            syn::Expr::Lit(lit) => match literal(&lit.lit) {
                Literal::String(s) => text.push_str(&s),
                Literal::Char(c) => text.push(c),
                Literal::Integer {
                    value: Some(value), ..
                } => text.push_str(&value.to_string()),
                Literal::Bool(b) => text.push_str(if b { "true" } else { "false" }),
                _ => return None,
            },
            syn::Expr::Macro(inner) if inner.mac.path.is_ident("concat") => {
                text.push_str(&concat(inner.mac.tokens.clone())?);
            }
            syn::Expr::Macro(inner) if inner.mac.path.is_ident("stringify") => {
                text.push_str(&inner.mac.tokens.to_string());
            }
            _ => return None,
        }
    }
    Some(text)
}

/// Comma-separated expressions; `name = value` and `name: value` give their values.
fn parse_exprs(input: ParseStream<'_>) -> syn::Result<Vec<syn::Expr>> {
    let mut found = Vec::new();
    while !input.is_empty() {
        if input.peek(syn::Ident)
            && (input.peek2(Token![=]) && !input.peek2(Token![==]) && !input.peek2(Token![=>])
                || input.peek2(Token![:]) && !input.peek2(Token![::]))
        {
            input.parse::<syn::Ident>()?;
            if input.parse::<Option<Token![=]>>()?.is_none() {
                input.parse::<Token![:]>()?;
            }
        }
        found.push(input.parse()?);
        if input.parse::<Option<Token![,]>>()?.is_none() {
            input.parse::<Option<Token![;]>>()?;
        }
    }
    Ok(found)
}

/// `biased;` may stand before the futures of a join.
fn parse_join(input: ParseStream<'_>) -> syn::Result<Vec<syn::Expr>> {
    parse_biased(input)?;
    parse_exprs(input)
}

fn parse_biased(input: ParseStream<'_>) -> syn::Result<bool> {
    let is_biased = input.cursor().ident().is_some_and(|(i, _)| i == "biased");
    if is_biased && input.peek2(Token![;]) {
        input.parse::<syn::Ident>()?;
        input.parse::<Token![;]>()?;
        return Ok(true);
    }
    Ok(false)
}

struct Select {
    biased: bool,
    arms: Vec<Arm>,
    otherwise: Vec<syn::Expr>,
}

struct Arm {
    pat: syn::Pat,
    future: syn::Expr,
    guard: Option<syn::Expr>,
    handler: syn::Expr,
}

fn parse_select(input: ParseStream<'_>) -> syn::Result<Select> {
    let biased = parse_biased(input)?;
    let mut select = Select {
        biased,
        arms: Vec::new(),
        otherwise: Vec::new(),
    };
    while !input.is_empty() {
        let is_otherwise = input.peek(Token![else])
            || input
                .cursor()
                .ident()
                .is_some_and(|(i, _)| i == "default" || i == "complete")
                && input.peek2(Token![=>]);
        if is_otherwise {
            input.call(<syn::Ident as syn::ext::IdentExt>::parse_any)?;
            input.parse::<Token![=>]>()?;
            select.otherwise.push(parse_handler(input)?);
        } else {
            let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
            input.parse::<Token![=]>()?;
            let future = input.parse()?;
            let mut guard = None;
            if input.peek(Token![,]) && input.peek2(Token![if]) {
                input.parse::<Token![,]>()?;
                input.parse::<Token![if]>()?;
                guard = Some(input.parse()?);
            }
            input.parse::<Token![=>]>()?;
            let handler = parse_handler(input)?;
            select.arms.push(Arm {
                pat,
                future,
                guard,
                handler,
            });
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(select)
}

/// A block ends an arm without a comma.
fn parse_handler(input: ParseStream<'_>) -> syn::Result<syn::Expr> {
    if input.peek(token::Brace) {
        return Ok(syn::Expr::Block(input.parse()?));
    }
    input.parse()
}

struct Format {
    before: Vec<syn::Expr>,
    template: Option<syn::LitStr>,
    args: Vec<(Option<Name>, syn::Expr)>,
}

struct FormatInput {
    name: Option<Name>,
    value: syn::Expr,
}

impl Parse for FormatInput {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let is_named = input.peek(syn::Ident)
            && input.peek2(Token![=])
            && !input.peek2(Token![==])
            && !input.peek2(Token![=>]);
        let name = if is_named {
            let ident: syn::Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            Some(types::name(&ident))
        } else {
            None
        };
        Ok(FormatInput {
            name,
            value: input.parse()?,
        })
    }
}

fn parse_format(input: ParseStream<'_>) -> syn::Result<Format> {
    let parts = Punctuated::<FormatInput, Token![,]>::parse_terminated(input)?;
    let mut format = Format {
        before: Vec::new(),
        template: None,
        args: Vec::new(),
    };
    let mut seen = false;
    for part in parts {
        let is_template = !seen && part.name.is_none();
        match part.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) if is_template => {
                format.template = Some(text);
                seen = true;
            }
            // A template that is made by a macro.
            syn::Expr::Macro(call)
                if is_template
                    && (call.mac.path.is_ident("concat")
                        || call.mac.path.is_ident("stringify")) =>
            {
                seen = true;
            }
            value if seen => format.args.push((part.name, value)),
            value => format.before.push(value),
        }
    }
    Ok(format)
}

struct Log {
    /// Fields and settings, with the format trait where a sigil names one.
    fields: Vec<(Option<&'static str>, syn::Expr)>,
    message: Option<Format>,
}

fn parse_log(input: ParseStream<'_>) -> syn::Result<Log> {
    let mut log = Log {
        fields: Vec::new(),
        message: None,
    };
    while !input.is_empty() {
        if input.peek(syn::LitStr) && !input.peek2(Token![=]) {
            log.message = Some(parse_format(input)?);
            break;
        }
        if input.peek(token::Brace) {
            let inner;
            syn::braced!(inner in input);
            let nested = parse_log(&inner)?;
            log.fields.extend(nested.fields);
        } else {
            log.fields.push(parse_field(input)?);
        }
        if input.parse::<Option<Token![,]>>()?.is_none() {
            input.parse::<Option<Token![;]>>()?;
        }
    }
    Ok(log)
}

fn parse_sigil(input: ParseStream<'_>) -> syn::Result<Option<&'static str>> {
    if input.parse::<Option<Token![%]>>()?.is_some() {
        return Ok(Some("Display"));
    }
    if input.parse::<Option<Token![?]>>()?.is_some() {
        return Ok(Some("Debug"));
    }
    Ok(None)
}

fn parse_field(input: ParseStream<'_>) -> syn::Result<(Option<&'static str>, syn::Expr)> {
    if let Some(sigil) = parse_sigil(input)? {
        return Ok((Some(sigil), input.parse()?));
    }
    // `target: x`, `a.b = x`, `"a b" = x`; else an expression.
    let ahead = input.fork();
    let is_key = (|| -> syn::Result<bool> {
        if ahead.parse::<Option<syn::LitStr>>()?.is_none() {
            ahead.call(<syn::Ident as syn::ext::IdentExt>::parse_any)?;
            while ahead.parse::<Option<Token![.]>>()?.is_some() {
                ahead.call(<syn::Ident as syn::ext::IdentExt>::parse_any)?;
            }
        }
        let colon = ahead.peek(Token![:]) && !ahead.peek(Token![::]);
        Ok(colon || ahead.peek(Token![=]) && !ahead.peek(Token![==]))
    })();
    if is_key.unwrap_or(false) {
        if input.parse::<Option<syn::LitStr>>()?.is_none() {
            input.call(<syn::Ident as syn::ext::IdentExt>::parse_any)?;
            while input.parse::<Option<Token![.]>>()?.is_some() {
                input.call(<syn::Ident as syn::ext::IdentExt>::parse_any)?;
            }
        }
        if input.parse::<Option<Token![:]>>()?.is_some() {
            // `key:?` and `key:%` of the `log` crate.
            if let Some(sigil) = parse_sigil(input)? {
                input.parse::<Option<Token![=]>>()?;
                return Ok((Some(sigil), input.parse()?));
            }
            return Ok((None, input.parse()?));
        }
        input.parse::<Token![=]>()?;
        let sigil = parse_sigil(input)?;
        return Ok((sigil, input.parse()?));
    }
    Ok((None, input.parse()?))
}

fn parse_json(input: ParseStream<'_>, found: &mut Vec<syn::Expr>) -> syn::Result<()> {
    while !input.is_empty() {
        parse_json_value(input, found)?;
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(())
}

fn parse_json_value(input: ParseStream<'_>, found: &mut Vec<syn::Expr>) -> syn::Result<()> {
    if input.peek(token::Brace) {
        let inner;
        syn::braced!(inner in input);
        while !inner.is_empty() {
            let key: syn::Expr = if inner.peek(syn::Lit) {
                syn::Expr::Lit(inner.parse()?)
            } else if inner.peek(token::Paren) {
                let keyed;
                syn::parenthesized!(keyed in inner);
                keyed.parse()?
            } else {
                syn::Expr::Path(inner.parse()?)
            };
            found.push(key);
            inner.parse::<Token![:]>()?;
            parse_json_value(&inner, found)?;
            if inner.parse::<Option<Token![,]>>()?.is_none() {
                break;
            }
        }
        return Ok(());
    }
    if input.peek(token::Bracket) {
        let inner;
        syn::bracketed!(inner in input);
        return parse_json(&inner, found);
    }
    if input.cursor().ident().is_some_and(|(i, _)| i == "null") {
        input.parse::<syn::Ident>()?;
        return Ok(());
    }
    found.push(input.parse()?);
    Ok(())
}

/// One `{…}` of a format string.
struct Hole {
    argument: Argument,
    trait_name: &'static str,
    /// `.*` takes an argument of its own, before the value.
    precision_argument: bool,
}

enum Argument {
    Next,
    Index(usize),
    /// And where the name stands in the token, in bytes.
    Named(String, usize),
}

/// The holes of a format string, from its token as written.
fn holes(token: &str) -> Vec<Hole> {
    let mut found = Vec::new();
    let is_raw = token.starts_with('r');
    let mut at = token.find('"').map_or(0, |quote| quote + 1);
    let bytes = token.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' if !is_raw => {
                // `\u{…}` has braces of its own.
                if token[at..].starts_with("\\u{") {
                    at += token[at..].find('}').map_or(1, |end| end);
                } else {
                    at += 1;
                }
            }
            b'{' if bytes.get(at + 1) == Some(&b'{') => at += 1,
            b'}' => {}
            b'{' => {
                let Some(length) = token[at..].find('}') else {
                    break;
                };
                found.push(hole(&token[at + 1..at + length], at + 1));
                at += length;
            }
            _ => {}
        }
        at += 1;
        while at < token.len() && !token.is_char_boundary(at) {
            at += 1;
        }
    }
    found
}

fn hole(inner: &str, offset: usize) -> Hole {
    let (argument, spec) = inner.split_once(':').unwrap_or((inner, ""));
    let trimmed = argument.trim();
    let argument = if trimmed.is_empty() {
        Argument::Next
    } else if let Ok(index) = trimmed.parse() {
        Argument::Index(index)
    } else {
        let lead = argument.len() - argument.trim_start().len();
        Argument::Named(trimmed.to_owned(), offset + lead)
    };
    let spec = spec.trim_end();
    let trait_name = match spec.chars().next_back() {
        Some('?') => "Debug",
        Some('x') => "LowerHex",
        Some('X') => "UpperHex",
        Some('o') => "Octal",
        Some('b') => "Binary",
        Some('e') => "LowerExp",
        Some('E') => "UpperExp",
        Some('p') => "Pointer",
        _ => "Display",
    };
    Hole {
        argument,
        trait_name,
        precision_argument: spec.contains(".*"),
    }
}
