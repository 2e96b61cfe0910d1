//! Patterns: types of what they bind.

use super::*;
use crate::names::{Namespace, Resolution};

/// How a binding sees its value through the references that a pattern skipped.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Move,
    Ref,
    RefMut,
}

impl Infer<'_> {
    /// Matches a pattern against a type.
    pub(super) fn pat(&mut self, pat: PatId, ty: &Ty) {
        self.pat_in(pat, ty, Mode::Move);
    }

    fn pat_in(&mut self, id: PatId, ty: &Ty, mode: Mode) {
        let body = self.body;
        let pat = body.pat(id);
        // Default binding modes: a pattern with structure looks through references.
        let looks_through = matches!(
            pat.kind,
            PatKind::Tuple(_)
                | PatKind::Slice(_)
                | PatKind::TupleStruct { .. }
                | PatKind::Struct { .. }
        ) || matches!(&pat.kind, PatKind::Path(_));
        let (mut ty, mut mode) = (ty.clone(), mode);
        if looks_through {
            ty = self.structural(&ty);
            while let Ty::Reference(mutable, inner) = &ty {
                mode = if *mutable && mode != Mode::Ref {
                    Mode::RefMut
                } else {
                    Mode::Ref
                };
                ty = self.structural(&inner.clone());
            }
        }
        match &pat.kind {
            PatKind::Wild | PatKind::Rest => {}
            PatKind::Bind { local, by_ref, sub } => {
                let bound = match (by_ref, mode) {
                    (Some(mutable), _) => Ty::reference(*mutable, ty.clone()),
                    (None, Mode::Move) => ty.clone(),
                    (None, Mode::Ref) => Ty::reference(false, ty.clone()),
                    (None, Mode::RefMut) => Ty::reference(true, ty.clone()),
                };
                let local_ty = self
                    .locals
                    .get(local.0 as usize)
                    .cloned()
                    .unwrap_or(Ty::Unknown);
                self.unify(&local_ty, &bound);
                if let Some(sub) = sub {
                    self.pat_in(*sub, &ty, mode);
                }
            }
            PatKind::Literal(expr) => {
                let found = self.expr(*expr, &Expect::Type(ty.strip_references().clone()));
                // A string literal matches `str` behind any reference.
                if matches!(found, Ty::Infer(_)) {
                    let stripped = self.structural(&ty);
                    let stripped = stripped.strip_references().clone();
                    self.unify(&found, &stripped);
                }
            }
            PatKind::Range { start, end } => {
                for expr in [start, end].into_iter().flatten() {
                    let found = self.expr(*expr, &Expect::Type(ty.clone()));
                    let stripped = self.structural(&ty);
                    self.unify(&found, stripped.strip_references());
                }
            }
            PatKind::Reference { inner, .. } => {
                let ty = self.structural(&ty);
                let below = match (&ty, mode) {
                    (Ty::Reference(_, below), _) => (**below).clone(),
                    // `&` undoes a default binding mode.
                    (_, Mode::Ref | Mode::RefMut) => return self.pat_in(*inner, &ty, Mode::Move),
                    (Ty::Infer(_), _) => {
                        let below = self.fresh();
                        let reference = Ty::reference(false, below.clone());
                        self.unify(&ty, &reference);
                        below
                    }
                    _ => Ty::Unknown,
                };
                self.pat_in(*inner, &below, Mode::Move);
            }
            PatKind::Tuple(pats) => self.tuple_pat(pats, &ty, mode),
            PatKind::Slice(pats) => {
                let element = match &ty {
                    Ty::Slice(element) | Ty::Array(element, _) => (**element).clone(),
                    _ => Ty::Unknown,
                };
                for &sub in pats {
                    let is_rest = |k: &PatKind| matches!(k, PatKind::Rest);
                    let rest_binding = match &body.pat(sub).kind {
                        PatKind::Bind {
                            sub: Some(rest), ..
                        } => is_rest(&body.pat(*rest).kind),
                        kind => is_rest(kind),
                    };
                    let sub_ty = if rest_binding {
                        Ty::Slice(std::sync::Arc::new(element.clone()))
                    } else {
                        element.clone()
                    };
                    self.pat_in(sub, &sub_ty, mode);
                }
            }
            PatKind::Path(path) => {
                if let Some((adt, _)) = self.variant_of(path) {
                    self.unify(&adt, &ty);
                }
            }
            PatKind::TupleStruct { path, fields } => {
                let types = match self.variant_of(path) {
                    Some((adt, variant)) => {
                        self.unify(&adt, &ty);
                        self.field_types(&adt, variant)
                    }
                    None => Vec::new(),
                };
                self.sequence_pats(
                    fields,
                    &types.into_iter().map(|(_, t)| t).collect::<Vec<_>>(),
                    mode,
                );
            }
            PatKind::Struct { path, fields, .. } => {
                let types = match self.variant_of(path) {
                    Some((adt, variant)) => {
                        self.unify(&adt, &ty);
                        self.field_types(&adt, variant)
                    }
                    None => Vec::new(),
                };
                for field in fields {
                    let ty = types
                        .iter()
                        .find(|(name, _)| *name == field.name)
                        .map_or(Ty::Unknown, |(_, t)| t.clone());
                    self.pat_in(field.pat, &ty, mode);
                }
            }
            PatKind::Or(pats) => {
                for &sub in pats {
                    self.pat_in(sub, &ty, mode);
                }
            }
        }
    }

    fn tuple_pat(&mut self, pats: &[PatId], ty: &Ty, mode: Mode) {
        let has_rest = pats
            .iter()
            .any(|&p| matches!(self.body.pat(p).kind, PatKind::Rest));
        let types: Vec<Ty> = match ty {
            Ty::Tuple(types) => types.to_vec(),
            Ty::Infer(_) if !has_rest => {
                let types: Vec<Ty> = pats.iter().map(|_| self.fresh()).collect();
                let tuple = Ty::tuple(types.iter().cloned());
                self.unify(ty, &tuple);
                types
            }
            _ => Vec::new(),
        };
        self.sequence_pats(pats, &types, mode);
    }

    /// Patterns by position, where one may be `..`.
    fn sequence_pats(&mut self, pats: &[PatId], types: &[Ty], mode: Mode) {
        let rest = pats
            .iter()
            .position(|&p| matches!(self.body.pat(p).kind, PatKind::Rest));
        for (i, &sub) in pats.iter().enumerate() {
            let index = match rest {
                Some(at) if i > at => (types.len() + i).checked_sub(pats.len()),
                _ => Some(i),
            };
            let ty = index
                .and_then(|i| types.get(i))
                .cloned()
                .unwrap_or(Ty::Unknown);
            self.pat_in(sub, &ty, mode);
        }
    }

    /// The struct or enum (with fresh arguments) and variant that a path names in a
    /// pattern or struct literal.
    pub(super) fn variant_of(&mut self, path: &Path) -> Option<(Ty, u32)> {
        let place = self.place();
        let db = &self.types.db;
        let found = if path.qself.is_none() {
            let types = db.resolve(place, path, Namespace::Types);
            types.or_else(|| db.resolve(place, path, Namespace::Values))
        } else {
            None
        };
        let found = found?;
        match (found.target, found.rest) {
            (Resolution::Variant(def, index), 0) => {
                let enum_segment = path.segments.len().checked_sub(2);
                let args = enum_segment.and_then(|i| path.segments[i].args.clone());
                let last = path.segments.last().and_then(|s| s.args.clone());
                let args = args.or(last);
                Some((self.adt_with(def, args.as_deref()), index))
            }
            (Resolution::Def(def, kind), 0) if kind.is_adt() => {
                let args = path.segments.last().and_then(|s| s.args.clone());
                Some((self.adt_with(def, args.as_deref()), 0))
            }
            (Resolution::Def(_, DefKind::TypeAlias) | Resolution::SelfType(_), 0) => {
                let ty = self.written(&TypeRef::Path(path.clone()));
                let ty = self.structural(&ty);
                matches!(ty, Ty::Adt(..)).then_some((ty, 0))
            }
            // `Self::Variant`, `Alias::Variant`
            (_, 1) => {
                let (last, front) = path.segments.split_last()?;
                let base = Path {
                    segments: front.to_vec(),
                    global: path.global,
                    qself: None,
                    span: path.span,
                };
                let ty = self.written(&TypeRef::Path(base));
                let ty = self.structural(&ty);
                let Ty::Adt(def, _) = &ty else { return None };
                match self.types.db.variant(*def, last.name)? {
                    Resolution::Variant(_, index) => Some((ty, index)),
                    _ => None,
                }
            }
            // A constant: nothing to look into.
            _ => None,
        }
    }

    /// A struct or enum with the arguments that are written, the others fresh.
    pub(super) fn adt_with(&mut self, def: DefId, written: Option<&GenericArgs>) -> Ty {
        let place = self.place();
        let types = self.types;
        let kind = types.db.kind(def);
        let table = &mut self.solver.table;
        let mut fresh = || table.fresh();
        let mut scope = TypeScope::new(types, place);
        scope.fresh = Some(&mut fresh);
        let ty = scope.resolved(Resolution::Def(def, kind), written);
        self.solver.normalize(&ty)
    }

    /// The fields of a struct or variant, for the arguments of this very type.
    pub(super) fn field_types(&mut self, adt: &Ty, variant: u32) -> Vec<(Name, Ty)> {
        let Ty::Adt(def, args) = adt else {
            return Vec::new();
        };
        let subst = Subst::of(*def, args.clone());
        let fields = self.types.fields(*def, variant);
        fields
            .iter()
            .map(|(name, ty)| (*name, self.solver.normalize(&ty.subst(&subst))))
            .collect()
    }
}
