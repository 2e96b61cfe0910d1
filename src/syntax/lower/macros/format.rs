//! `format_args!` and macros that take its input.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Token};

use crate::syntax::ast::{ExprId, FormatArg, Literal, Opened};
use crate::syntax::lower::body::BodyLowering;
use crate::syntax::lower::slice::name;
use crate::syntax::text::{Name, Span};

use super::loose::argument_name;
use super::template::{Argument, Template};

/// An argument of `format_args!`, the format string included.
pub(super) type NamedExpr = (Option<syn::Ident>, Expr);

/// The arguments behind a format string.
#[derive(Default)]
pub(super) struct Arguments {
    /// All of them, in order: named ones can be referred to by position, too.
    pub positional: Vec<ExprId>,
    pub named: Vec<(Name, ExprId)>,
}

impl BodyLowering<'_> {
    pub(super) fn read_format(&mut self, tokens: &TokenStream) -> Option<Opened> {
        let mut inputs = parse_arguments.parse2(tokens.clone()).ok()?;
        let is_string = |(name, expr): &NamedExpr| name.is_none() && string_literal(expr).is_some();
        let is_macro = |(name, expr): &NamedExpr| name.is_none() && matches!(expr, Expr::Macro(_));
        let string = inputs.iter().position(is_string);
        let Some(at) = string.or_else(|| inputs.iter().position(is_macro)) else {
            let before = self.exprs(inputs.into_iter().map(|(_, expr)| expr));
            let args = Vec::new();
            return Some(Opened::Format { before, args });
        };
        let behind = inputs.split_off(at + 1);
        let string = inputs.pop()?.1;
        let mut before = self.exprs(inputs.into_iter().map(|(_, expr)| expr));
        let template = match string_literal(&string) {
            Some(literal) => Some(self.written_template(literal)),
            None => self.computed_template(string, &mut before),
        };
        let arguments = self.arguments(behind);
        let args = self.format_args(template, arguments, &mut before);
        Some(Opened::Format { before, args })
    }

    /// The template, and where its literal stands.
    pub(super) fn written_template(&self, literal: &syn::LitStr) -> (Template, Span) {
        let span = self.slice.span(literal.span());
        (Template::literal(self.written(span)), span)
    }

    /// A format string that a macro such as `concat!` makes. Where it is not known, the
    /// macro is one of the expressions before.
    fn computed_template(
        &mut self,
        string: Expr,
        before: &mut Vec<ExprId>,
    ) -> Option<(Template, Span)> {
        let id = self.expr(string);
        if let Some(Literal::String(content)) = self.constant(id) {
            return Some((Template::computed(content), self.span_of(id)));
        }
        before.push(id);
        None
    }

    pub(super) fn arguments(&mut self, behind: Vec<NamedExpr>) -> Arguments {
        let mut arguments = Arguments::default();
        for (ident, expr) in behind {
            let id = self.expr(expr);
            arguments.positional.push(id);
            if let Some(ident) = ident {
                arguments.named.push((name(&ident), id));
            }
        }
        arguments
    }

    /// Every use of an argument by the format string. What no placeholder prints is
    /// evaluated all the same and goes to `before`.
    pub(super) fn format_args(
        &mut self,
        template: Option<(Template, Span)>,
        arguments: Arguments,
        before: &mut Vec<ExprId>,
    ) -> Vec<FormatArg> {
        let mut uses = Vec::new();
        if let Some((template, literal)) = template {
            match template.placeholders() {
                Some(placeholders) => {
                    for placeholder in placeholders {
                        for count in placeholder.counts {
                            let id = self.argument(&count, &arguments, literal);
                            before.extend(id);
                        }
                        let id = self.argument(&placeholder.value, &arguments, literal);
                        uses.extend(id.map(|expr| FormatArg {
                            expr,
                            trait_name: Name::new(placeholder.trait_name),
                        }));
                    }
                }
                None => self.error(literal, "this format string is not understood"),
            }
        }
        for id in arguments.positional {
            if !before.contains(&id) && uses.iter().all(|used| used.expr != id) {
                before.push(id);
            }
        }
        uses
    }

    fn argument(
        &mut self,
        argument: &Argument,
        arguments: &Arguments,
        literal: Span,
    ) -> Option<ExprId> {
        match argument {
            Argument::Position(position) => arguments.positional.get(*position).copied(),
            Argument::Named { name, place } => {
                let name = Name::new(name);
                if let Some((_, id)) = arguments.named.iter().find(|(n, _)| *n == name) {
                    return Some(*id);
                }
                let span = match place {
                    Some((from, to)) => Span {
                        text: literal.text,
                        start: literal.start + from,
                        end: literal.start + to,
                    },
                    None => literal,
                };
                Some(self.name_expr(name, span))
            }
        }
    }
}

pub(super) fn string_literal(expr: &Expr) -> Option<&syn::LitStr> {
    match expr {
        Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(literal),
            ..
        }) => Some(literal),
        Expr::Group(group) => match &*group.expr {
            Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(literal),
                ..
            }) => Some(literal),
            _ => None,
        },
        _ => None,
    }
}

fn parse_arguments(input: ParseStream<'_>) -> syn::Result<Vec<NamedExpr>> {
    let mut found = Vec::new();
    while !input.is_empty() {
        let name = argument_name(input)?;
        found.push((name, input.parse()?));
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(found)
}
