//! `select!`, as tokio, futures and crossbeam have it.

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Expr, Pat, Token, token};

use crate::syntax::ast::{ExprId, ExprKind, Opened, PatId, PatKind, SelectArm};
use crate::syntax::lower::body::BodyLowering;
use crate::syntax::lower::slice::name;

use super::loose::{biased, peek_assign};

struct Select {
    biased: bool,
    arms: Vec<Arm>,
    /// `else`, `default` and `complete`.
    otherwise: Vec<Expr>,
}

struct Arm {
    pat: Option<Pat>,
    future: Future,
    guard: Option<Expr>,
    handler: Expr,
}

enum Future {
    Expr(Expr),
    /// `recv(channel) -> …`, `send(channel, message) -> …`: a method of the channel.
    Operation {
        method: syn::Ident,
        paren: token::Paren,
        args: Punctuated<Expr, Token![,]>,
    },
}

impl BodyLowering<'_> {
    pub(super) fn read_select(&mut self, tokens: &TokenStream) -> Option<Opened> {
        let select = parse_select.parse2(tokens.clone()).ok()?;
        let mut arms = Vec::with_capacity(select.arms.len());
        for arm in select.arms {
            let lowered = self.scoped(|lowering| lowering.select_arm(arm));
            arms.push(lowered);
        }
        let mut others = select.otherwise.into_iter().map(|expr| self.expr(expr));
        let otherwise = others.next();
        let rest: Vec<ExprId> = others.collect();
        for handler in rest {
            let span = self.span_of(handler);
            let future = self.push(ExprKind::Tuple(Vec::new()), span);
            arms.push(SelectArm {
                pat: self.push_pat(PatKind::Wild, span),
                future,
                guard: None,
                handler,
            });
        }
        Some(Opened::Select {
            biased: select.biased,
            arms,
            otherwise,
        })
    }

    fn select_arm(&mut self, arm: Arm) -> SelectArm {
        let future = match arm.future {
            Future::Expr(expr) => self.expr(expr),
            Future::Operation {
                method,
                paren,
                args,
            } => self.channel_operation(&method, paren, args),
        };
        let guard = arm.guard.map(|guard| self.expr(guard));
        let pat: PatId = match arm.pat {
            Some(pat) => self.pattern(pat),
            None => {
                let span = self.span_of(future);
                self.push_pat(PatKind::Wild, span)
            }
        };
        SelectArm {
            pat,
            future,
            guard,
            handler: self.expr(arm.handler),
        }
    }

    fn channel_operation(
        &mut self,
        method: &syn::Ident,
        paren: token::Paren,
        args: Punctuated<Expr, Token![,]>,
    ) -> ExprId {
        let method_span = self.slice.span(method.span());
        let span = method_span.to(self.slice.close(paren.span));
        let mut args = self.exprs(args).into_iter();
        let kind = match args.next() {
            Some(receiver) => ExprKind::MethodCall {
                receiver,
                method: name(method),
                method_span,
                generic_args: None,
                args: args.collect(),
            },
            None => ExprKind::Unknown,
        };
        self.push(kind, span)
    }
}

fn parse_select(input: ParseStream<'_>) -> syn::Result<Select> {
    let mut select = Select {
        biased: biased(input)?,
        arms: Vec::new(),
        otherwise: Vec::new(),
    };
    while !input.is_empty() {
        if peek_otherwise(input) {
            input.call(syn::Ident::parse_any)?;
            if input.peek(token::Paren) {
                // How long `default(…)` waits.
                let timeout;
                syn::parenthesized!(timeout in input);
                timeout.parse::<TokenStream>()?;
            }
            input.parse::<Token![=>]>()?;
            select.otherwise.push(parse_handler(input)?);
            continue;
        }
        let (pat, future) = parse_future(input)?;
        let mut guard = None;
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            input.parse::<Token![if]>()?;
            guard = Some(input.parse()?);
        }
        input.parse::<Token![=>]>()?;
        select.arms.push(Arm {
            pat,
            future,
            guard,
            handler: parse_handler(input)?,
        });
    }
    Ok(select)
}

fn peek_otherwise(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(syn::Ident::parse_any) else {
        return false;
    };
    let is_word = word == "else" || word == "default" || word == "complete";
    is_word && (ahead.peek(Token![=>]) || ahead.peek(token::Paren) && ahead.peek2(Token![=>]))
}

fn parse_future(input: ParseStream<'_>) -> syn::Result<(Option<Pat>, Future)> {
    if input.peek(syn::Ident) && input.peek2(token::Paren) && input.peek3(Token![->]) {
        let method = input.parse()?;
        let inside;
        let paren = syn::parenthesized!(inside in input);
        let args = Punctuated::parse_terminated(&inside)?;
        input.parse::<Token![->]>()?;
        let operation = Future::Operation {
            method,
            paren,
            args,
        };
        let pat = Pat::parse_multi_with_leading_vert(input)?;
        return Ok((Some(pat), operation));
    }
    let ahead = input.fork();
    let has_pattern = ahead.call(Pat::parse_multi_with_leading_vert).is_ok() && peek_assign(&ahead);
    if !has_pattern {
        return Ok((None, Future::Expr(input.parse()?)));
    }
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    input.parse::<Token![=]>()?;
    Ok((Some(pat), Future::Expr(input.parse()?)))
}

/// A block needs no comma behind it.
fn parse_handler(input: ParseStream<'_>) -> syn::Result<Expr> {
    let handler = if input.peek(token::Brace) {
        Expr::parse_with_earlier_boundary_rule(input)?
    } else {
        input.parse()?
    };
    input.parse::<Option<Token![,]>>()?;
    Ok(handler)
}
