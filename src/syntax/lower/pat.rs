//! Patterns.

use crate::syntax::ast::{ExprId, ExprKind, FieldPat, LocalId, PatId, PatKind};
use crate::syntax::text::{Name, Span};

use super::MacroInput;
use super::MacroPosition;
use super::body::BodyLowering;
use super::expr::member;
use super::slice::name;
use super::types::{TypeSite as _, lower_path, plain_path};

impl BodyLowering<'_> {
    /// A whole pattern; its locals are visible afterwards.
    pub(super) fn pattern(&mut self, pat: syn::Pat) -> PatId {
        let around = std::mem::take(&mut self.in_pattern);
        let id = self.part(pat);
        for (name, local) in std::mem::replace(&mut self.in_pattern, around) {
            self.visible.declare(name, local);
        }
        id
    }

    fn part(&mut self, pat: syn::Pat) -> PatId {
        if !self.enter() {
            use syn::spanned::Spanned as _;
            let span = self.slice.span(pat.span());
            self.error(span, "this pattern is nested too deep");
            return self.push_pat(PatKind::Wild, span);
        }
        let (kind, span) = self.part_inside(pat);
        self.leave();
        self.push_pat(kind, span)
    }

    fn parts(&mut self, pats: impl IntoIterator<Item = syn::Pat>) -> Vec<PatId> {
        let mut ids = Vec::new();
        for pat in pats {
            ids.push(self.part(pat));
        }
        ids
    }

    fn part_inside(&mut self, pat: syn::Pat) -> (PatKind, Span) {
        let slice = self.slice;
        match pat {
            syn::Pat::Ident(ident) => self.identifier(ident),
            syn::Pat::Wild(wild) => (PatKind::Wild, slice.span(wild.underscore_token.spans[0])),
            syn::Pat::Rest(rest) => {
                let dots = rest.dot2_token.spans;
                (PatKind::Rest, slice.span(dots[0]).to(slice.span(dots[1])))
            }
            syn::Pat::Path(path) => {
                let path = lower_path(self, path.qself.as_ref(), &path.path);
                let span = path.span;
                (PatKind::Path(Box::new(path)), span)
            }
            syn::Pat::Lit(literal) => {
                let id = self.expr(syn::Expr::Lit(literal));
                (PatKind::Literal(id), self.span_of(id))
            }
            syn::Pat::Const(block) => {
                let id = self.expr(syn::Expr::Const(block));
                (PatKind::Literal(id), self.span_of(id))
            }
            syn::Pat::Range(range) => self.range(range),
            syn::Pat::Reference(reference) => {
                let start = slice.span(reference.and_token.spans[0]);
                let mutable = reference.mutability.is_some();
                let inner = self.part(*reference.pat);
                let span = start.to(self.pat_span(inner));
                (PatKind::Reference { mutable, inner }, span)
            }
            syn::Pat::Tuple(tuple) => {
                let group = tuple.paren_token.span;
                let span = slice.open(group).to(slice.close(group));
                (PatKind::Tuple(self.parts(tuple.elems)), span)
            }
            syn::Pat::Slice(list) => {
                let group = list.bracket_token.span;
                let span = slice.open(group).to(slice.close(group));
                (PatKind::Slice(self.parts(list.elems)), span)
            }
            syn::Pat::TupleStruct(tuple) => {
                let path = lower_path(self, tuple.qself.as_ref(), &tuple.path);
                let span = path.span.to(slice.close(tuple.paren_token.span));
                let fields = self.parts(tuple.elems);
                let path = Box::new(path);
                (PatKind::TupleStruct { path, fields }, span)
            }
            syn::Pat::Struct(it) => self.struct_pattern(it),
            syn::Pat::Or(or) => {
                let cases = self.parts(or.cases);
                let span = match (cases.first(), cases.last()) {
                    (Some(&first), Some(&last)) => self.pat_span(first).to(self.pat_span(last)),
                    _ => slice.end(),
                };
                (PatKind::Or(cases), span)
            }
            syn::Pat::Paren(paren) => self.part_inside(*paren.pat),
            // Types stand at the pattern of a `let` or parameter, which takes them off;
            // guards inside patterns are not stable.
            syn::Pat::Type(typed) => self.part_inside(*typed.pat),
            syn::Pat::Guard(guard) => self.part_inside(*guard.pat),
            syn::Pat::Macro(call) => self.macro_pattern(&call.mac),
            other => {
                use syn::spanned::Spanned as _;
                let span = slice.span(other.span());
                self.error(span, "this pattern is not understood");
                (PatKind::Wild, span)
            }
        }
    }

    fn identifier(&mut self, it: syn::PatIdent) -> (PatKind, Span) {
        let place = self.slice.span(it.ident.span());
        let name = name(&it.ident);
        let is_plain = it.by_ref.is_none() && it.mutability.is_none() && it.subpat.is_none();
        if is_plain && name != "self" && self.context.is_constant(name, self.scope) {
            return (PatKind::Path(Box::new(plain_path(name, place))), place);
        }
        self.binding(it)
    }

    fn binding(&mut self, it: syn::PatIdent) -> (PatKind, Span) {
        let slice = self.slice;
        let place = slice.span(it.ident.span());
        let mutable = it.mutability.is_some();
        let local = self.bind(name(&it.ident), place, mutable && it.by_ref.is_none());
        let start = match (&it.by_ref, &it.mutability) {
            (Some(by_ref), _) => slice.span(by_ref.span),
            (None, Some(mutability)) => slice.span(mutability.span),
            (None, None) => place,
        };
        let by_ref = it.by_ref.map(|_| mutable);
        let sub = it.subpat.map(|(_, sub)| self.part(*sub));
        let end = sub.map_or(place, |sub| self.pat_span(sub));
        (PatKind::Bind { local, by_ref, sub }, start.to(end))
    }

    fn bind(&mut self, name: Name, span: Span, mutable: bool) -> LocalId {
        let known = self.in_pattern.iter().find(|(n, _)| *n == name);
        if let Some(&(_, local)) = known {
            return local;
        }
        let local = self.local(name, span, mutable);
        self.in_pattern.push((name, local));
        local
    }

    fn struct_pattern(&mut self, it: syn::PatStruct) -> (PatKind, Span) {
        let path = lower_path(self, it.qself.as_ref(), &it.path);
        let span = path.span.to(self.slice.close(it.brace_token.span));
        let mut fields = Vec::with_capacity(it.fields.len());
        for field in it.fields {
            if !self.holds(&field.attrs) {
                continue;
            }
            let (name, _) = member(self.slice, &field.member);
            let pat = match *field.pat {
                // `{ x }` binds whatever `x` may name elsewhere.
                syn::Pat::Ident(ident) if field.colon_token.is_none() => {
                    let (kind, span) = self.binding(ident);
                    self.push_pat(kind, span)
                }
                pat => self.part(pat),
            };
            fields.push(FieldPat { name, pat });
        }
        let rest = it.rest.is_some();
        let path = Box::new(path);
        (PatKind::Struct { path, fields, rest }, span)
    }

    fn range(&mut self, range: syn::PatRange) -> (PatKind, Span) {
        let dots: Vec<_> = match range.limits {
            syn::RangeLimits::HalfOpen(dots) => dots.spans.to_vec(),
            syn::RangeLimits::Closed(dots) => dots.spans.to_vec(),
        };
        let start = range.start.map(|bound| self.expr(*bound));
        let end = range.end.map(|bound| self.expr(*bound));
        let dot = |index: Option<&proc_macro2::Span>| match index {
            Some(dot) => self.slice.span(*dot),
            None => self.slice.end(),
        };
        let first = start.map_or_else(|| dot(dots.first()), |id| self.span_of(id));
        let last = end.map_or_else(|| dot(dots.last()), |id| self.span_of(id));
        (PatKind::Range { start, end }, first.to(last))
    }

    fn macro_pattern(&mut self, call: &syn::Macro) -> (PatKind, Span) {
        let (_, span, meaning) = self.ask(call, MacroPosition::Pattern);
        let MacroInput::Expansion(text) = meaning.input else {
            return (PatKind::Wild, span);
        };
        let kind = self.expand(text, span, |lowering| {
            let pat = lowering.parse(syn::Pat::parse_multi_with_leading_vert)?;
            Ok(lowering.part_inside(pat).0)
        });
        (kind.unwrap_or(PatKind::Wild), span)
    }

    pub(super) fn pat_span(&self, id: PatId) -> Span {
        self.body.pat(id).span
    }

    pub(super) fn span_of(&self, id: ExprId) -> Span {
        self.body.expr(id).span
    }

    /// An identifier in an expression.
    pub(super) fn name_expr(&mut self, name: Name, span: Span) -> ExprId {
        let kind = match self.visible.local(name) {
            Some(local) => ExprKind::Local(local),
            None => ExprKind::Path(Box::new(plain_path(name, span))),
        };
        self.push(kind, span)
    }
}
