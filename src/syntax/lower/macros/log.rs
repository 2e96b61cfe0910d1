//! The input of `tracing`'s, `log`'s and `slog`'s macros.

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Token, token};

use crate::syntax::ast::{ExprId, FormatArg, Opened};
use crate::syntax::lower::body::BodyLowering;
use crate::syntax::text::Name;

use super::format::NamedExpr;
use super::loose::{argument_name, peek_assign};

#[derive(Default)]
struct Log {
    /// `target: …`, levels, and the fields that are recorded as they are.
    plain: Vec<Expr>,
    /// Fields that are printed: the trait of `std::fmt` and the value.
    printed: Vec<(&'static str, Expr)>,
    message: Option<syn::LitStr>,
    /// What stands behind the message.
    arguments: Vec<NamedExpr>,
}

impl BodyLowering<'_> {
    pub(super) fn read_log(&mut self, tokens: &TokenStream) -> Option<Opened> {
        let parser = |input: ParseStream<'_>| {
            let mut log = Log::default();
            parse_items(input, &mut log)?;
            Ok(log)
        };
        let log = parser.parse2(tokens.clone()).ok()?;
        let mut before: Vec<ExprId> = self.exprs(log.plain);
        let mut args = Vec::new();
        for (trait_name, expr) in log.printed {
            args.push(FormatArg {
                expr: self.expr(expr),
                trait_name: Name::new(trait_name),
            });
        }
        let template = log.message.as_ref();
        let template = template.map(|literal| self.written_template(literal));
        let arguments = self.arguments(log.arguments);
        args.extend(self.format_args(template, arguments, &mut before));
        Some(Opened::Format { before, args })
    }
}

fn parse_items(input: ParseStream<'_>, log: &mut Log) -> syn::Result<()> {
    while !input.is_empty() {
        parse_item(input, log)?;
        if input.is_empty() {
            break;
        }
        if input.parse::<Option<Token![;]>>()?.is_none() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(())
}

fn parse_item(input: ParseStream<'_>, log: &mut Log) -> syn::Result<()> {
    if let Some(printed) = parse_printed(input)? {
        log.printed.push(printed);
        return Ok(());
    }
    if parse_field(input, log)? || parse_setting(input, log)? || parse_group(input, log)? {
        return Ok(());
    }
    if log.message.is_some() {
        let name = argument_name(input)?;
        let value = input.parse()?;
        log.arguments.push((name, value));
        return Ok(());
    }
    if input.peek(syn::LitStr) {
        let ahead = input.fork();
        let literal: syn::LitStr = ahead.parse()?;
        if ahead.is_empty() || ahead.peek(Token![,]) || ahead.peek(Token![;]) {
            input.advance_to(&ahead);
            log.message = Some(literal);
            return Ok(());
        }
    }
    log.plain.push(input.parse()?);
    Ok(())
}

/// `%value` and `?value`.
fn parse_printed(input: ParseStream<'_>) -> syn::Result<Option<(&'static str, Expr)>> {
    let trait_name = if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
        "Display"
    } else if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
        "Debug"
    } else {
        return Ok(None);
    };
    Ok(Some((trait_name, input.parse()?)))
}

/// `a.b = value`, `"a b" = value`, `{ NAME } = value`, and slog's `"a" => value`.
fn parse_field(input: ParseStream<'_>, log: &mut Log) -> syn::Result<bool> {
    let ahead = input.fork();
    let is_plain_name = ahead.peek(syn::Ident) && (ahead.peek2(Token![=]));
    if parse_key(&ahead).is_err() {
        return Ok(false);
    }
    if ahead.peek(Token![=>]) {
        ahead.parse::<Token![=>]>()?;
    } else if peek_assign(&ahead) {
        // Behind the message it is a named argument of the format string.
        if is_plain_name && log.message.is_some() && !is_printed_next(&ahead) {
            return Ok(false);
        }
        ahead.parse::<Token![=]>()?;
    } else {
        return Ok(false);
    }
    input.advance_to(&ahead);
    match parse_printed(input)? {
        Some(printed) => log.printed.push(printed),
        None => log.plain.push(input.parse()?),
    }
    Ok(true)
}

fn is_printed_next(input: ParseStream<'_>) -> bool {
    input.peek2(Token![%]) || input.peek2(Token![?])
}

fn parse_key(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(token::Brace) {
        // A constant that has the name.
        input.parse::<proc_macro2::TokenTree>()?;
        return Ok(());
    }
    if input.peek(syn::LitStr) {
        input.parse::<syn::LitStr>()?;
        return Ok(());
    }
    input.call(syn::Ident::parse_any)?;
    while input.peek(Token![.]) && !input.peek(Token![..]) {
        input.parse::<Token![.]>()?;
        input.call(syn::Ident::parse_any)?;
    }
    Ok(())
}

/// `target: value`, and `log`'s `key:?`, `key:% = value`, `key:serde = value`.
fn parse_setting(input: ParseStream<'_>, log: &mut Log) -> syn::Result<bool> {
    let ahead = input.fork();
    let Ok(key) = ahead.call(syn::Ident::parse_any) else {
        return Ok(false);
    };
    if !ahead.peek(Token![:]) || ahead.peek(Token![::]) {
        return Ok(false);
    }
    ahead.parse::<Token![:]>()?;
    let trait_name = if ahead.parse::<Option<Token![?]>>()?.is_some() {
        Some("Debug")
    } else if ahead.parse::<Option<Token![%]>>()?.is_some() {
        Some("Display")
    } else {
        let word = ahead.fork();
        let capture = word.call(syn::Ident::parse_any).ok();
        let ends = peek_assign(&word) || word.peek(Token![,]) || word.peek(Token![;]);
        match capture {
            Some(capture) if ends => {
                let known = captured_with(&capture.to_string());
                if known.is_some() {
                    ahead.advance_to(&word);
                }
                known
            }
            _ => None,
        }
    };
    input.advance_to(&ahead);
    let value = match trait_name {
        Some(_) if input.is_empty() || input.peek(Token![,]) || input.peek(Token![;]) => {
            identifier(key)
        }
        Some(_) => {
            input.parse::<Token![=]>()?;
            input.parse()?
        }
        None => input.parse()?,
    };
    match trait_name {
        Some(trait_name) if !trait_name.is_empty() => log.printed.push((trait_name, value)),
        _ => log.plain.push(value),
    }
    Ok(true)
}

/// `log`'s words for how a value is captured; empty where no trait of `std::fmt` is used.
fn captured_with(word: &str) -> Option<&'static str> {
    match word {
        "debug" => Some("Debug"),
        "display" => Some("Display"),
        "err" | "sval" | "serde" => Some(""),
        _ => None,
    }
}

fn identifier(ident: syn::Ident) -> Expr {
    Expr::Path(syn::ExprPath {
        attrs: Vec::new(),
        qself: None,
        path: ident.into(),
    })
}

/// Fields in braces, in front of the message.
fn parse_group(input: ParseStream<'_>, log: &mut Log) -> syn::Result<bool> {
    if !input.peek(token::Brace) || log.message.is_some() {
        return Ok(false);
    }
    let ahead = input.fork();
    let inside;
    syn::braced!(inside in ahead);
    let mut fields = Log::default();
    let fits = ahead.is_empty() || ahead.peek(Token![,]);
    if !fits || parse_items(&inside, &mut fields).is_err() {
        return Ok(false);
    }
    input.advance_to(&ahead);
    log.plain.append(&mut fields.plain);
    log.printed.append(&mut fields.printed);
    Ok(true)
}
