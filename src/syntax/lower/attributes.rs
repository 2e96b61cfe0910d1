//! `#[cfg(…)]` inside items and bodies, and attributes that are kept as text.

use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Expr, Meta, Token};

use crate::syntax::ast::AttrItem;
use crate::syntax::text::Name;

use super::slice::Slice;

/// How attributes are read where a slice stands.
#[derive(Clone, Copy)]
pub(super) struct Attributes<'a> {
    pub slice: Slice,
    /// The whole text.
    pub content: &'a str,
    pub cfg: &'a dyn Fn(&str) -> bool,
}

impl Attributes<'_> {
    /// Whether all `cfg`s among the attributes hold.
    pub(super) fn hold(&self, attributes: &[syn::Attribute]) -> bool {
        attributes
            .iter()
            .all(|attribute| self.holds(&attribute.meta))
    }

    fn holds(&self, meta: &Meta) -> bool {
        let Meta::List(list) = meta else { return true };
        if list.path.is_ident("cfg") {
            return (self.cfg)(self.text_inside(list));
        }
        if list.path.is_ident("cfg_attr") {
            let under = self.attributes_under(list);
            return under.iter().all(|meta| self.holds(meta));
        }
        true
    }

    /// What `cfg_attr` puts there.
    pub(super) fn attributes_under(&self, list: &syn::MetaList) -> Vec<Meta> {
        let parsed = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        let Ok(parsed) = parsed else {
            return Vec::new();
        };
        let mut parsed = parsed.into_iter();
        let Some(first) = parsed.next() else {
            return Vec::new();
        };
        let span = self
            .slice
            .span(first_span(&first))
            .to(self.slice.span(last_span(&first)));
        let predicate = self.content.get(span.range()).unwrap_or("");
        if (self.cfg)(predicate) {
            parsed.collect()
        } else {
            Vec::new()
        }
    }

    fn text_inside(&self, list: &syn::MetaList) -> &str {
        let group = list.delimiter.span();
        let from = self.slice.open(*group).end as usize;
        let to = self.slice.close(*group).start as usize;
        self.content.get(from..to).unwrap_or("")
    }

    /// All but doc comments and `cfg`.
    pub(super) fn keep(&self, attributes: &[syn::Attribute]) -> Vec<AttrItem> {
        let mut kept = Vec::new();
        for attribute in attributes {
            let path = attribute.path();
            if path.is_ident("doc") || path.is_ident("cfg") {
                continue;
            }
            let bracket = attribute.bracket_token.span;
            let close = self.slice.close(bracket);
            let span = self.slice.span(attribute.pound_token.spans[0]).to(close);
            if path.is_ident("cfg_attr")
                && let Meta::List(list) = &attribute.meta
            {
                for meta in self.attributes_under(list) {
                    let end = self.slice.span(last_span(&meta)).end;
                    let item = self.attr_item(&meta, end as usize);
                    kept.push(AttrItem { span, ..item });
                }
                continue;
            }
            let item = self.attr_item(&attribute.meta, close.start as usize);
            kept.push(AttrItem { span, ..item });
        }
        kept
    }

    /// The attribute whose text ends at byte `end`.
    fn attr_item(&self, meta: &Meta, end: usize) -> AttrItem {
        let segments = &meta.path().segments;
        let names: Vec<String> = segments.iter().map(|s| s.ident.to_string()).collect();
        let span = match segments.last() {
            Some(last) => self.slice.span(last.ident.span()),
            None => self.slice.end(),
        };
        let tokens = self.content.get(span.end as usize..end).unwrap_or("");
        AttrItem {
            path: Name::new(&names.join("::")),
            tokens: tokens.trim().to_owned(),
            span,
        }
    }
}

fn first_span(meta: &Meta) -> proc_macro2::Span {
    let first = meta.path().segments.first();
    first.map_or_else(proc_macro2::Span::call_site, |s| s.ident.span())
}

fn last_span(meta: &Meta) -> proc_macro2::Span {
    match meta {
        Meta::Path(path) => {
            let last = path.segments.last();
            last.map_or_else(proc_macro2::Span::call_site, |s| s.ident.span())
        }
        Meta::List(list) => list.delimiter.span().close(),
        Meta::NameValue(pair) => pair.value.span(),
    }
}

/// The attributes in front of an expression. `syn` hangs them on the operand that
/// follows them; they are meant for the whole.
pub(super) fn attributes_of(expr: &Expr) -> &[syn::Attribute] {
    let mut expr = expr;
    loop {
        return match expr {
            Expr::Assign(it) => {
                expr = &it.left;
                continue;
            }
            Expr::Binary(it) => {
                expr = &it.left;
                continue;
            }
            Expr::Cast(it) => {
                expr = &it.expr;
                continue;
            }
            Expr::Array(it) => &it.attrs,
            Expr::Async(it) => &it.attrs,
            Expr::Await(it) => &it.attrs,
            Expr::Block(it) => &it.attrs,
            Expr::Break(it) => &it.attrs,
            Expr::Call(it) => &it.attrs,
            Expr::Closure(it) => &it.attrs,
            Expr::Const(it) => &it.attrs,
            Expr::Continue(it) => &it.attrs,
            Expr::Field(it) => &it.attrs,
            Expr::ForLoop(it) => &it.attrs,
            Expr::Group(it) => &it.attrs,
            Expr::If(it) => &it.attrs,
            Expr::Index(it) => &it.attrs,
            Expr::Infer(it) => &it.attrs,
            Expr::Let(it) => &it.attrs,
            Expr::Lit(it) => &it.attrs,
            Expr::Loop(it) => &it.attrs,
            Expr::Macro(it) => &it.attrs,
            Expr::Match(it) => &it.attrs,
            Expr::MethodCall(it) => &it.attrs,
            Expr::Paren(it) => &it.attrs,
            Expr::Path(it) => &it.attrs,
            Expr::Range(it) => &it.attrs,
            Expr::RawAddr(it) => &it.attrs,
            Expr::Reference(it) => &it.attrs,
            Expr::Repeat(it) => &it.attrs,
            Expr::Return(it) => &it.attrs,
            Expr::Struct(it) => &it.attrs,
            Expr::Try(it) => &it.attrs,
            Expr::TryBlock(it) => &it.attrs,
            Expr::Tuple(it) => &it.attrs,
            Expr::Unary(it) => &it.attrs,
            Expr::Unsafe(it) => &it.attrs,
            Expr::While(it) => &it.attrs,
            Expr::Yield(it) => &it.attrs,
            _ => &[],
        };
    }
}
