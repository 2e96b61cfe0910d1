//! Paths as values: functions, constants, constructors, associated items.

use std::sync::Arc;

use super::*;
use crate::names::{Namespace, Resolution};

impl Infer<'_> {
    pub(super) fn path(&mut self, expr: ExprId, path: &Path) -> Ty {
        if path.qself.is_some() {
            return self.qualified_path(expr, path);
        }
        let place = self.place();
        let Some(found) = self.types.db.resolve(place, path, Namespace::Values) else {
            return Ty::Unknown;
        };
        let last = path.segments.last().and_then(|s| s.args.clone());
        match (found.target, found.rest) {
            (target, 0) => self.value(expr, target, path, last.as_deref()),
            (Resolution::Extern(_), _) => Ty::Unknown,
            (target, rest) => {
                let Some((segment, front)) = path.segments.split_last() else {
                    return Ty::Unknown;
                };
                if rest == 1
                    && let Resolution::Def(def, DefKind::Trait) = target
                {
                    return self.trait_path(expr, def, front.last(), segment);
                }
                let base = Path {
                    global: path.global,
                    qself: None,
                    segments: front.to_vec(),
                    span: path.span,
                };
                let ty = self.written(&TypeRef::Path(base));
                self.associated_value(expr, &ty, segment)
            }
        }
    }

    fn value(
        &mut self,
        expr: ExprId,
        target: Resolution,
        path: &Path,
        last: Option<&GenericArgs>,
    ) -> Ty {
        match target {
            Resolution::Def(def, DefKind::Function) => {
                let subst = self.bind_function(def, Subst::default(), last);
                Ty::Function(Callable::Function(def), Arc::new(subst))
            }
            Resolution::Def(def, DefKind::Const | DefKind::Static) => {
                self.mentions.push((expr, def));
                let ty = self.types.value_ty(def);
                self.solver.normalize(&ty)
            }
            Resolution::Def(def, DefKind::Struct) => {
                let adt = self.adt_with(def, last);
                self.constructor(&adt, Callable::Struct(def), 0)
            }
            Resolution::Variant(def, index) => {
                let enum_args = path
                    .segments
                    .len()
                    .checked_sub(2)
                    .and_then(|i| path.segments[i].args.clone());
                let adt = self.adt_with(def, enum_args.as_deref().or(last));
                self.constructor(&adt, Callable::Variant(def, index), index)
            }
            // `Self(…)` of a tuple struct.
            Resolution::SelfType(_) => {
                let ty = self.written(&TypeRef::Path(path.clone()));
                match self.structural(&ty) {
                    Ty::Adt(def, args) => {
                        self.constructor(&Ty::Adt(def, args), Callable::Struct(def), 0)
                    }
                    _ => Ty::Unknown,
                }
            }
            // A const parameter; nearly all are sizes.
            Resolution::Param(..) => Ty::usize(),
            _ => Ty::Unknown,
        }
    }

    /// A constructor as a value: a function, or the value itself where it has no fields.
    fn constructor(&mut self, adt: &Ty, callable: Callable, variant: u32) -> Ty {
        let Ty::Adt(def, args) = adt else {
            return Ty::Unknown;
        };
        let shape = self
            .types
            .db
            .adt_item(*def)
            .and_then(|item| item.variants.get(variant as usize).map(|v| v.shape));
        match shape {
            Some(VariantShape::Tuple) => {
                Ty::Function(callable, Arc::new(Subst::of(*def, args.clone())))
            }
            Some(_) => adt.clone(),
            None => Ty::Unknown,
        }
    }

    /// Binds a function's own parameters: those written, the others fresh.
    pub(super) fn bind_function(
        &mut self,
        def: DefId,
        outer: Subst,
        written: Option<&GenericArgs>,
    ) -> Subst {
        let generics = self.types.generics(def);
        if generics.count == 0 {
            return outer;
        }
        let mut args: Vec<Ty> = Vec::with_capacity(generics.count as usize);
        for arg in written
            .into_iter()
            .flat_map(|w| &w.args)
            .take(generics.written as usize)
        {
            args.push(match arg {
                GenericArg::Type(ty) => self.written(ty),
                GenericArg::Const(ConstValue::Integer(value)) => {
                    Ty::Const(u64::try_from(*value).ok())
                }
                GenericArg::Const(_) => Ty::Const(None),
            });
        }
        while args.len() < generics.count as usize {
            args.push(self.fresh());
        }
        outer.with(def, args.into())
    }

    /// `Trait::method` or `Trait::<Args>::method`.
    fn trait_path(
        &mut self,
        expr: ExprId,
        def: DefId,
        written: Option<&Segment>,
        segment: &Segment,
    ) -> Ty {
        let mut args = vec![self.fresh()];
        for arg in written
            .and_then(|s| s.args.as_deref())
            .into_iter()
            .flat_map(|w| &w.args)
        {
            if let GenericArg::Type(ty) = arg {
                args.push(self.written(ty));
            }
        }
        let count = self.types.generics(def).count as usize;
        while args.len() < count {
            args.push(self.fresh());
        }
        let trait_ref = TraitRef {
            def,
            args: args.into(),
        };
        self.trait_value(expr, trait_ref, segment)
    }

    /// A method or constant of a trait, for a known trait reference.
    fn trait_value(&mut self, expr: ExprId, trait_ref: TraitRef, segment: &Segment) -> Ty {
        let predicate = Clause {
            trait_ref,
            bindings: Vec::new(),
        };
        for above in self.types.elaborate(&predicate) {
            let Some(member) = self.types.trait_member(above.trait_ref.def, segment.name) else {
                continue;
            };
            let trait_ref = above.trait_ref;
            let outer = Subst::of(trait_ref.def, trait_ref.args.clone());
            return match self.types.db.kind(member) {
                DefKind::Function => {
                    let subst = self.bind_function(member, outer, segment.args.as_deref());
                    self.solver.require(Clause {
                        trait_ref,
                        bindings: Vec::new(),
                    });
                    Ty::Function(Callable::Function(member), Arc::new(subst))
                }
                DefKind::Const => {
                    self.mentions.push((expr, member));
                    let ty = self.types.value_ty(member).subst(&outer);
                    self.solver.normalize(&ty)
                }
                _ => Ty::Unknown,
            };
        }
        Ty::Unknown
    }

    /// `<T as Trait>::name` and `<T>::name`.
    fn qualified_path(&mut self, expr: ExprId, path: &Path) -> Ty {
        let Some(qself) = &path.qself else {
            return Ty::Unknown;
        };
        let (written, trait_segments) = (&qself.0, qself.1);
        let base = self.written(written);
        let Some((segment, front)) = path.segments.split_last() else {
            return base;
        };
        if front.len() > trait_segments {
            // `<T as Trait>::Assoc::name`
            let assoc = Path {
                segments: front.to_vec(),
                ..path.clone()
            };
            let ty = self.written(&TypeRef::Path(assoc));
            return self.associated_value(expr, &ty, segment);
        }
        if trait_segments == 0 {
            return self.associated_value(expr, &base, segment);
        }
        let trait_path = Path {
            global: path.global,
            qself: None,
            segments: front.to_vec(),
            span: path.span,
        };
        let place = self.place();
        let types = self.types;
        let table = &mut self.solver.table;
        let mut fresh = || table.fresh();
        let mut scope = TypeScope::new(types, place);
        scope.fresh = Some(&mut fresh);
        let Some(trait_ref) = scope.trait_ref(&trait_path, &base, &mut Vec::new()) else {
            return Ty::Unknown;
        };
        let trait_ref = TraitRef {
            def: trait_ref.def,
            args: trait_ref
                .args
                .iter()
                .map(|a| self.solver.normalize(a))
                .collect(),
        };
        self.trait_value(expr, trait_ref, segment)
    }

    /// `Type::name`: a variant, an inherent function or constant, or a trait's.
    fn associated_value(&mut self, expr: ExprId, ty: &Ty, segment: &Segment) -> Ty {
        let ty = self.structural(ty);
        if let Ty::Adt(def, _) = &ty
            && self.types.db.kind(*def) == DefKind::Enum
            && let Some(Resolution::Variant(_, index)) = self.types.db.variant(*def, segment.name)
        {
            return self.constructor(&ty.clone(), Callable::Variant(*def, index), index);
        }
        let scope = self.place().scope;
        let mut inherent = self.types.inherent_members(&ty, segment.name);
        if inherent.len() > 1 {
            let visible = inherent.iter().copied();
            inherent = visible
                .filter(|&m| self.types.db.is_visible_from(m, scope))
                .collect();
        }
        // `[T]::method` through an array, `str` through `String`: not in paths.
        if inherent.len() > 1 {
            inherent = inherent
                .iter()
                .copied()
                .filter(|&m| self.impl_could_be(m, &ty))
                .collect();
        }
        for &member in inherent.iter() {
            let Some(outer) = self.bind_impl(member, &ty) else {
                continue;
            };
            return match self.types.db.kind(member) {
                DefKind::Function => {
                    let subst = self.bind_function(member, outer, segment.args.as_deref());
                    Ty::Function(Callable::Function(member), Arc::new(subst))
                }
                DefKind::Const => {
                    self.mentions.push((expr, member));
                    let value = self.types.value_ty(member).subst(&outer);
                    self.solver.normalize(&value)
                }
                _ => Ty::Unknown,
            };
        }
        self.associated_of_trait(expr, &ty, segment)
    }

    /// Whether the `impl` that a member stands in could be one of the type.
    fn impl_could_be(&mut self, member: DefId, ty: &Ty) -> bool {
        let mark = self.solver.mark();
        let fits = self.bind_impl(member, ty).is_some();
        self.solver.undo(mark);
        fits
    }

    /// Unifies the self type of a member's `impl` with a type.
    pub(super) fn bind_impl(&mut self, member: DefId, ty: &Ty) -> Option<Subst> {
        let parent = self.types.db.parent(member)?;
        let head = self.types.impl_head(parent)?;
        let table = &mut self.solver.table;
        let subst = self.types.bind_all(parent, |_, _| table.fresh());
        let self_ty = head.self_ty.subst(&subst);
        self.unify(&self_ty, ty).then_some(subst)
    }

    fn associated_of_trait(&mut self, expr: ExprId, ty: &Ty, segment: &Segment) -> Ty {
        // What bounds say comes first: `T::default()`.
        for bound in self.solver.all_bounds(ty) {
            if self
                .types
                .trait_member(bound.trait_ref.def, segment.name)
                .is_some()
            {
                return self.trait_value(expr, bound.trait_ref, segment);
            }
        }
        let scope = self.place().scope;
        let traits = self.types.db.traits_in_scope(scope);
        let around = self.types.trait_around(self.owner);
        let mut fitting = Vec::new();
        for &trait_def in traits.iter().chain(&around) {
            let Some(member) = self.types.trait_member(trait_def, segment.name) else {
                continue;
            };
            if !matches!(
                self.types.db.kind(member),
                DefKind::Function | DefKind::Const
            ) {
                continue;
            }
            let count = self.types.generics(trait_def).count;
            let mut args = vec![ty.clone()];
            while args.len() < count as usize {
                args.push(self.fresh());
            }
            let trait_ref = TraitRef {
                def: trait_def,
                args: args.into(),
            };
            let selection = self.solver.probe(|s| s.select(&trait_ref));
            if !matches!(selection, super::solve::Selection::No) {
                fitting.push(trait_ref);
            }
        }
        match fitting.into_iter().next() {
            Some(trait_ref) => self.trait_value(expr, trait_ref, segment),
            None => Ty::Unknown,
        }
    }
}
