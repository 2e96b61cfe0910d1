//! Patterns.

use syn::spanned::Spanned;

use super::body::Lowering;
use super::types;
use crate::syntax::ast::*;
use crate::syntax::text::{Name, Span};

impl Lowering<'_> {
    pub(super) fn add_pat(&mut self, kind: PatKind, span: Span) -> PatId {
        self.body.pats.push(Pat { kind, span });
        PatId(self.body.pats.len() as u32 - 1)
    }

    pub(super) fn pat(&mut self, pat: &syn::Pat) -> PatId {
        self.pat_in(pat, &mut Vec::new())
    }

    /// `shared` are the variables that an earlier alternative of the same pattern bound.
    fn pat_in(&mut self, pat: &syn::Pat, shared: &mut Vec<(Name, LocalId)>) -> PatId {
        let span = self.span(pat_span(pat));
        let kind = match pat {
            syn::Pat::Ident(ident) => self.identifier(ident, shared),
            syn::Pat::Wild(_) => PatKind::Wild,
            syn::Pat::Rest(_) => PatKind::Rest,
            syn::Pat::Paren(paren) => return self.pat_in(&paren.pat, shared),
            syn::Pat::Type(typed) => return self.pat_in(&typed.pat, shared),
            syn::Pat::Guard(guarded) => return self.pat_in(&guarded.pat, shared),
            syn::Pat::Lit(lit) => PatKind::Literal(self.expr(&syn::Expr::Lit(lit.clone()))),
            syn::Pat::Const(block) => PatKind::Literal(self.expr(&syn::Expr::Const(block.clone()))),
            syn::Pat::Range(range) => PatKind::Range {
                start: range.start.as_ref().map(|e| self.expr(e)),
                end: range.end.as_ref().map(|e| self.expr(e)),
            },
            syn::Pat::Reference(reference) => PatKind::Reference {
                mutable: reference.mutability.is_some(),
                inner: self.pat_in(&reference.pat, shared),
            },
            syn::Pat::Path(path) => {
                PatKind::Path(types::path(&path.path, path.qself.as_ref(), self.origin))
            }
            syn::Pat::Tuple(tuple) => PatKind::Tuple(self.pats(&tuple.elems, shared)),
            syn::Pat::Slice(slice) => PatKind::Slice(self.pats(&slice.elems, shared)),
            syn::Pat::TupleStruct(tuple) => PatKind::TupleStruct {
                path: types::path(&tuple.path, tuple.qself.as_ref(), self.origin),
                fields: self.pats(&tuple.elems, shared),
            },
            syn::Pat::Struct(s) => {
                let path = types::path(&s.path, s.qself.as_ref(), self.origin);
                let mut fields = Vec::with_capacity(s.fields.len());
                for field in &s.fields {
                    if !self.cfg(&field.attrs) {
                        continue;
                    }
                    let name = match &field.member {
                        syn::Member::Named(ident) => types::name(ident),
                        syn::Member::Unnamed(index) => Name::new(&index.index.to_string()),
                    };
                    let pat = match (&*field.pat, field.colon_token) {
                        // `S { x }` binds, whatever constants there are.
                        (syn::Pat::Ident(ident), None) => {
                            let kind = self.binding(ident, shared);
                            let span = self.span(ident.ident.span());
                            self.add_pat(kind, span)
                        }
                        (pat, _) => self.pat_in(pat, shared),
                    };
                    fields.push(FieldPat { name, pat });
                }
                PatKind::Struct {
                    path,
                    fields,
                    rest: s.rest.is_some(),
                }
            }
            syn::Pat::Or(alternatives) => {
                let mark = self.mark();
                let mut pats = Vec::with_capacity(alternatives.cases.len());
                for case in &alternatives.cases {
                    pats.push(self.pat_in(case, shared));
                    let bound = self.locals_since(mark).to_vec();
                    shared.extend(bound);
                }
                PatKind::Or(pats)
            }
            syn::Pat::Macro(call) => return self.macro_pat(&call.mac, span),
            _ => {
                // A negative literal and the like, which `syn` leaves as tokens.
                PatKind::Wild
            }
        };
        self.add_pat(kind, span)
    }

    fn pats<'p>(
        &mut self,
        pats: impl IntoIterator<Item = &'p syn::Pat>,
        shared: &mut Vec<(Name, LocalId)>,
    ) -> Vec<PatId> {
        pats.into_iter().map(|p| self.pat_in(p, shared)).collect()
    }

    fn identifier(&mut self, ident: &syn::PatIdent, shared: &mut Vec<(Name, LocalId)>) -> PatKind {
        let name = types::name(&ident.ident);
        let plain = ident.by_ref.is_none() && ident.mutability.is_none() && ident.subpat.is_none();
        if plain && self.context.is_constant(name, self.scope()) {
            let span = self.span(ident.ident.span());
            return PatKind::Path(Path {
                global: false,
                qself: None,
                segments: vec![Segment {
                    name,
                    span,
                    args: None,
                }],
                span,
            });
        }
        self.binding(ident, shared)
    }

    fn binding(&mut self, ident: &syn::PatIdent, shared: &mut Vec<(Name, LocalId)>) -> PatKind {
        let name = types::name(&ident.ident);
        let span = self.span(ident.ident.span());
        let known = shared.iter().find(|(n, _)| *n == name).map(|(_, id)| *id);
        let local = known.unwrap_or_else(|| self.declare(name, span, ident.mutability.is_some()));
        let by_ref = ident.by_ref.map(|_| ident.mutability.is_some());
        let sub = ident
            .subpat
            .as_ref()
            .map(|(_, pat)| self.pat_in(pat, shared));
        PatKind::Bind { local, by_ref, sub }
    }
}

/// Where a pattern begins: enough to point at, and cheap.
fn pat_span(pat: &syn::Pat) -> proc_macro2::Span {
    match pat {
        syn::Pat::Ident(ident) => ident.ident.span(),
        syn::Pat::Tuple(tuple) => tuple.paren_token.span.open(),
        syn::Pat::Slice(slice) => slice.bracket_token.span.open(),
        other => other.span(),
    }
}
