//! Lists of expressions, JSON, and what may be a list of expressions.

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::{Parse as _, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Expr, Token, token};

use crate::syntax::ast::ExprId;
use crate::syntax::lower::body::BodyLowering;

impl BodyLowering<'_> {
    /// Futures, behind `biased;` where tokio's macro is told so.
    pub(super) fn read_join(&mut self, tokens: &TokenStream) -> Option<Vec<ExprId>> {
        let parser = |input: ParseStream<'_>| {
            biased(input)?;
            Punctuated::<Expr, Token![,]>::parse_terminated(input)
        };
        let futures = parser.parse2(tokens.clone()).ok()?;
        Some(self.exprs(futures))
    }

    /// Expressions with names, keys or nothing in front.
    pub(super) fn read_exprs(&mut self, tokens: &TokenStream) -> Option<Vec<ExprId>> {
        let exprs = named_exprs.parse2(tokens.clone()).ok()?;
        Some(self.exprs(exprs))
    }

    /// The expressions in JSON: values, and keys in parentheses.
    pub(super) fn read_json(&mut self, tokens: &TokenStream) -> Option<Vec<ExprId>> {
        let mut found = Vec::new();
        let parser = |input: ParseStream<'_>| json_value(input, &mut found);
        parser.parse2(tokens.clone()).ok()?;
        Some(self.exprs(found))
    }
}

/// Takes `biased;` off, and says whether it was there.
pub(super) fn biased(input: ParseStream<'_>) -> syn::Result<bool> {
    let ahead = input.fork();
    let is_biased = ahead
        .parse::<syn::Ident>()
        .is_ok_and(|ident| ident == "biased");
    if !(is_biased && ahead.peek(Token![;])) {
        return Ok(false);
    }
    input.parse::<syn::Ident>()?;
    input.parse::<Token![;]>()?;
    Ok(true)
}

/// Whether a lone `=` is next. `peek` would take the beginning of `==` and `=>`, too.
pub(super) fn peek_assign(input: ParseStream<'_>) -> bool {
    input.peek(Token![=]) && !input.peek(Token![==]) && !input.peek(Token![=>])
}

/// Takes `name =` off, where that is next.
pub(super) fn argument_name(input: ParseStream<'_>) -> syn::Result<Option<syn::Ident>> {
    let ahead = input.fork();
    if ahead.call(syn::Ident::parse_any).is_err() || !peek_assign(&ahead) {
        return Ok(None);
    }
    let name = input.call(syn::Ident::parse_any)?;
    input.parse::<Token![=]>()?;
    Ok(Some(name))
}

fn named_exprs(input: ParseStream<'_>) -> syn::Result<Vec<Expr>> {
    let mut found = Vec::new();
    if input.peek(Token![let]) {
        return Err(input.error("expected expressions"));
    }
    while !input.is_empty() {
        if argument_name(input)?.is_none() {
            let ahead = input.fork();
            let named = ahead.call(syn::Ident::parse_any).is_ok();
            if named && ahead.peek(Token![:]) && !ahead.peek(Token![::]) {
                input.call(syn::Ident::parse_any)?;
                input.parse::<Token![:]>()?;
            }
        }
        found.push(input.parse()?);
        if input.parse::<Option<Token![=>]>>()?.is_some() {
            found.push(input.parse()?);
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(found)
}

/// Reads one value. Its nesting is that of the text, which was checked before.
fn json_value(input: ParseStream<'_>, found: &mut Vec<Expr>) -> syn::Result<()> {
    if input.peek(token::Bracket) {
        let elements;
        syn::bracketed!(elements in input);
        while !elements.is_empty() {
            json_value(&elements, found)?;
            if !elements.is_empty() {
                elements.parse::<Token![,]>()?;
            }
        }
        return Ok(());
    }
    if input.peek(token::Brace) {
        let entries;
        syn::braced!(entries in input);
        while !entries.is_empty() {
            json_key(&entries, found)?;
            entries.parse::<Token![:]>()?;
            json_value(&entries, found)?;
            if !entries.is_empty() {
                entries.parse::<Token![,]>()?;
            }
        }
        return Ok(());
    }
    let ahead = input.fork();
    let is_null = ahead
        .parse::<syn::Ident>()
        .is_ok_and(|ident| ident == "null");
    if is_null && (ahead.is_empty() || ahead.peek(Token![,])) {
        input.parse::<syn::Ident>()?;
        return Ok(());
    }
    found.push(input.parse()?);
    Ok(())
}

fn json_key(input: ParseStream<'_>, found: &mut Vec<Expr>) -> syn::Result<()> {
    if input.peek(syn::LitStr) {
        input.parse::<syn::LitStr>()?;
    } else {
        found.push(Expr::parse(input)?);
    }
    Ok(())
}
