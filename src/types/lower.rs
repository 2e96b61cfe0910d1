//! Types as they are written, to types as they are.

use std::sync::Arc;

use super::env::Types;
use super::ty::*;
use crate::names::resolve::Place;
use crate::names::{DefId, DefKind, Namespace, Resolution};
use crate::syntax::ast::*;
use crate::syntax::text::Name;

/// Type aliases that stand for each other, and bounds in bounds.
const MAX_DEPTH: u32 = 64;

/// What `impl Trait` means where a type is written.
#[derive(Clone, Copy, Debug)]
pub enum ImplTrait {
    /// Not allowed here.
    Unknown,
    /// A parameter of this function, numbered from `next` on.
    Param { function: DefId, next: u32 },
    /// An opaque type of this function's result.
    Opaque { function: DefId, next: u32 },
}

/// Turns written types into [`Ty`]s at one place.
pub struct TypeScope<'a> {
    types: &'a Types,
    pub place: Place,
    pub impl_trait: ImplTrait,
    /// What `_` and missing generic arguments become; unknown outside of bodies.
    pub fresh: Option<&'a mut dyn FnMut() -> Ty>,
    /// What the `impl Trait`s met so far are bound by.
    pub found: Vec<Clause>,
    depth: u32,
}

impl<'a> TypeScope<'a> {
    pub fn new(types: &'a Types, place: Place) -> TypeScope<'a> {
        TypeScope {
            types,
            place,
            impl_trait: ImplTrait::Unknown,
            fresh: None,
            found: Vec::new(),
            depth: 0,
        }
    }

    fn hole(&mut self) -> Ty {
        match &mut self.fresh {
            Some(fresh) => fresh(),
            None => Ty::Unknown,
        }
    }

    pub fn ty(&mut self, ty: &TypeRef) -> Ty {
        if self.depth >= MAX_DEPTH {
            return Ty::Unknown;
        }
        self.depth += 1;
        let lowered = self.ty_inner(ty);
        self.depth -= 1;
        lowered
    }

    fn ty_inner(&mut self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Reference { mutable, inner } => Ty::reference(*mutable, self.ty(inner)),
            TypeRef::Pointer { mutable, inner } => Ty::Pointer(*mutable, Arc::new(self.ty(inner))),
            TypeRef::Slice(inner) => Ty::Slice(Arc::new(self.ty(inner))),
            TypeRef::Array(inner, len) => {
                let inner = self.ty(inner);
                Ty::Array(Arc::new(inner), Arc::new(self.constant(len)))
            }
            TypeRef::Tuple(items) => Ty::Tuple(items.iter().map(|t| self.ty(t)).collect()),
            TypeRef::Never => Ty::Never,
            TypeRef::Infer => self.hole(),
            TypeRef::FnPointer { params, output } => {
                let params = params.iter().map(|t| self.ty(t)).collect();
                Ty::FnPointer(params, Arc::new(self.ty(output)))
            }
            TypeRef::ImplTrait(bounds) => self.impl_trait(bounds),
            TypeRef::DynTrait(bounds) => self.dyn_trait(bounds),
            TypeRef::Unknown => Ty::Unknown,
        }
    }

    fn constant(&mut self, value: &ConstValue) -> Ty {
        match value {
            ConstValue::Integer(value) => Ty::Const(u64::try_from(*value).ok()),
            ConstValue::Path(path) => {
                match self.types.db.resolve(self.place, path, Namespace::Values) {
                    Some(found) if found.rest == 0 => match found.target {
                        Resolution::Param(def, index) => self.param(def, index),
                        _ => Ty::Const(None),
                    },
                    _ => Ty::Const(None),
                }
            }
            ConstValue::Unknown => Ty::Const(None),
        }
    }

    /// The parameter as numbered in [`Ty::Param`]: a trait's own come after `Self`.
    fn param(&self, def: DefId, index: u32) -> Ty {
        let is_trait = self.types.db.kind(def) == DefKind::Trait;
        Ty::Param(def, index + u32::from(is_trait))
    }

    fn impl_trait(&mut self, bounds: &[Bound]) -> Ty {
        let subject = match &mut self.impl_trait {
            ImplTrait::Unknown => return self.hole(),
            ImplTrait::Param { function, next } => {
                *next += 1;
                Ty::Param(*function, *next - 1)
            }
            ImplTrait::Opaque { function, next } => {
                *next += 1;
                let (function, index) = (*function, *next - 1);
                // The identity only counts parameters, it does not lower this result again.
                Ty::Opaque(function, index, Arc::new(self.types.identity(function)))
            }
        };
        let mut found = Vec::new();
        self.bounds(&subject, bounds, &mut found);
        self.found.append(&mut found);
        subject
    }

    fn dyn_trait(&mut self, bounds: &[Bound]) -> Ty {
        let mut all = Vec::new();
        self.bounds(&Ty::Unknown, bounds, &mut all);
        let bounds: Arc<[DynBound]> = all
            .into_iter()
            .filter(|p| p.trait_ref.self_ty().is_unknown())
            .map(|p| DynBound {
                def: p.trait_ref.def,
                args: p.trait_ref.args.iter().skip(1).cloned().collect(),
                bindings: p.bindings.into(),
            })
            .collect();
        if bounds.is_empty() {
            Ty::Unknown
        } else {
            Ty::Dyn(bounds)
        }
    }

    /// What `subject: bounds` says.
    pub fn bounds(&mut self, subject: &Ty, bounds: &[Bound], found: &mut Vec<Clause>) {
        for bound in bounds.iter().filter(|b| !b.maybe) {
            let mut bindings = Vec::new();
            let mut nested = Vec::new();
            let Some(trait_ref) =
                self.trait_ref_with(&bound.path, subject, &mut bindings, &mut nested)
            else {
                continue;
            };
            found.push(Clause {
                trait_ref,
                bindings,
            });
            found.append(&mut nested);
        }
    }

    /// `subject: path`; what the path's angle brackets bind goes to `bindings`.
    pub fn trait_ref(
        &mut self,
        path: &Path,
        subject: &Ty,
        bindings: &mut Vec<(Name, Ty)>,
    ) -> Option<TraitRef> {
        self.trait_ref_with(path, subject, bindings, &mut Vec::new())
    }

    fn trait_ref_with(
        &mut self,
        path: &Path,
        subject: &Ty,
        bindings: &mut Vec<(Name, Ty)>,
        nested: &mut Vec<Clause>,
    ) -> Option<TraitRef> {
        let found = self.types.db.resolve(self.place, path, Namespace::Types)?;
        let (Resolution::Def(def, DefKind::Trait), 0) = (found.target, found.rest) else {
            return None;
        };
        let written = path.segments.last().and_then(|s| s.args.as_deref());
        let mut args = vec![subject.clone()];
        self.generic_args(def, written, &mut args);
        let trait_ref = TraitRef {
            def,
            args: args.into(),
        };
        for binding in written.into_iter().flat_map(|w| &w.bindings) {
            match &binding.kind {
                BindingKind::Equals(ty) => bindings.push((binding.name, self.ty(ty))),
                BindingKind::Bounds(bounds) => {
                    let subject = Ty::Projection(Arc::new(Projection {
                        trait_ref: trait_ref.clone(),
                        name: binding.name,
                    }));
                    self.bounds(&subject, bounds, nested);
                }
            }
        }
        Some(trait_ref)
    }

    /// Fills `args` up to the number of parameters that `def` declares: what is
    /// written, then defaults.
    fn generic_args(&mut self, def: DefId, written: Option<&GenericArgs>, args: &mut Vec<Ty>) {
        for arg in written.into_iter().flat_map(|w| &w.args) {
            let ty = match arg {
                GenericArg::Type(TypeRef::Path(path)) if path.segments.len() == 1 => {
                    self.type_or_constant(path)
                }
                GenericArg::Type(ty) => self.ty(ty),
                GenericArg::Const(value) => self.constant(value),
            };
            args.push(ty);
        }
        if !self.types.db.may_be_generic(def) {
            return args.clear();
        }
        let Some(generics) = self.types.db.generics(def) else {
            return;
        };
        let first = usize::from(self.types.db.kind(def) == DefKind::Trait);
        let in_body = self.fresh.is_some() && written.is_none() && first == 0;
        args.truncate(generics.params.len() + first);
        for index in args.len().saturating_sub(first)..generics.params.len() {
            // `index` is below the number of parameters.
            let default = match &generics.params[index].kind {
                GenericParamKind::Type { default } => default.as_ref(),
                GenericParamKind::Const { .. } => None,
            };
            let ty = match default {
                Some(default) if !in_body => {
                    let mut scope = TypeScope::new(self.types, self.types.place_of(def));
                    scope.depth = self.depth;
                    let default = scope.ty(default);
                    default.subst(&Subst::of(def, args.clone().into()))
                }
                _ => self.hole(),
            };
            args.push(ty);
        }
    }

    /// A single identifier as generic argument may also name a constant.
    fn type_or_constant(&mut self, path: &Path) -> Ty {
        if self
            .types
            .db
            .resolve(self.place, path, Namespace::Types)
            .is_none()
            && self
                .types
                .db
                .resolve(self.place, path, Namespace::Values)
                .is_some()
        {
            return self.constant(&ConstValue::Path(path.clone()));
        }
        self.ty(&TypeRef::Path(path.clone()))
    }

    fn path(&mut self, path: &Path) -> Ty {
        if let Some(qself) = &path.qself {
            return self.qualified(path, &qself.0, qself.1);
        }
        let Some(found) = self.types.db.resolve(self.place, path, Namespace::Types) else {
            return Ty::Unknown;
        };
        let at = path.segments.len() - 1 - found.rest;
        // `rest` is below the number of segments.
        let written = path.segments[at].args.as_deref();
        let base = self.resolved(found.target, written);
        let mut ty = base;
        for segment in &path.segments[at + 1..] {
            ty = self.associated(&ty, found.target, segment);
        }
        ty
    }

    /// The type that a name stands for, with the arguments written behind it.
    pub fn resolved(&mut self, target: Resolution, written: Option<&GenericArgs>) -> Ty {
        match target {
            Resolution::Primitive(p) => Ty::Primitive(p),
            Resolution::Param(def, index) => self.param(def, index),
            Resolution::SelfType(def) => self.self_type(def),
            Resolution::Def(def, kind) if kind.is_adt() => {
                let mut args = Vec::new();
                self.generic_args(def, written, &mut args);
                Ty::Adt(def, args.into())
            }
            Resolution::Def(def, DefKind::TypeAlias) => {
                let mut args = Vec::new();
                self.generic_args(def, written, &mut args);
                self.alias(def, args)
            }
            Resolution::Def(def, DefKind::Trait) => {
                let mut args = vec![Ty::Unknown];
                self.generic_args(def, written, &mut args);
                let args = args.into_iter().skip(1).collect();
                Ty::Dyn(Arc::from([DynBound {
                    def,
                    args,
                    bindings: Arc::from([]),
                }]))
            }
            _ => Ty::Unknown,
        }
    }

    fn alias(&mut self, def: DefId, args: Vec<Ty>) -> Ty {
        let Some(target) = self.types.db.alias_target(def) else {
            return Ty::Unknown;
        };
        let mut scope = TypeScope::new(self.types, self.types.place_of(def));
        scope.depth = self.depth;
        let target = scope.ty(&target);
        target.subst(&Subst::of(def, args.into()))
    }

    fn self_type(&mut self, def: DefId) -> Ty {
        match self.types.db.kind(def) {
            DefKind::Trait => Ty::Param(def, 0),
            _ if self.types.is_for_several(def) => Ty::Param(def, 0),
            _ => {
                let Some(item) = self.types.db.impl_item(def) else {
                    return Ty::Unknown;
                };
                let mut scope = TypeScope::new(self.types, self.types.place_of(def));
                scope.depth = self.depth;
                scope.ty(&item.self_ty)
            }
        }
    }

    /// `base::segment` in type position.
    fn associated(&mut self, base: &Ty, target: Resolution, segment: &Segment) -> Ty {
        let name = segment.name;
        if let Resolution::SelfType(def) = target
            && self.types.db.kind(def) == DefKind::Impl
            && let Some(ty) = self.own_associated(def, name)
        {
            return ty;
        }
        for trait_ref in self.bounds_of(base, target) {
            let predicate = Clause {
                trait_ref,
                bindings: Vec::new(),
            };
            if let Some(trait_ref) = self.types.trait_with_assoc(&predicate, name) {
                return Ty::Projection(Arc::new(Projection { trait_ref, name }));
            }
        }
        Ty::Unknown
    }

    /// An associated type of the very `impl` that `Self` stands in.
    fn own_associated(&mut self, def: DefId, name: Name) -> Option<Ty> {
        let member = self.types.trait_member(def, name)?;
        let target = self.types.db.alias_target(member)?;
        let mut scope = TypeScope::new(self.types, self.types.place_of(member));
        scope.depth = self.depth;
        Some(scope.ty(&target))
    }

    /// The traits that are written as bounds of a parameter or of `Self`: read off the
    /// source, since lowering all bounds may need this very answer.
    fn bounds_of(&mut self, base: &Ty, target: Resolution) -> Vec<TraitRef> {
        let mut found = Vec::new();
        if let Resolution::SelfType(def) = target {
            match self.types.db.kind(def) {
                DefKind::Trait => {
                    let count = self
                        .types
                        .db
                        .generics(def)
                        .map_or(0, |g| g.params.len() as u32);
                    let args = (0..=count).map(|i| Ty::Param(def, i)).collect();
                    found.push(TraitRef { def, args });
                }
                _ => {
                    if let Some(item) = self.types.db.impl_item(def)
                        && let Some(path) = &item.trait_path
                    {
                        found.extend(self.trait_ref(path, base, &mut Vec::new()));
                    }
                }
            }
        }
        let wanted = match target {
            Resolution::Param(def, index) => self
                .types
                .db
                .generics(def)
                .and_then(|g| Some(g.params.get(index as usize)?.name)),
            Resolution::SelfType(_) => Some(Name::new("Self")),
            _ => None,
        };
        let Some(wanted) = wanted else { return found };
        let mut owner = self.place.owner;
        while let Some(def) = owner {
            if let Some(generics) = self.types.db.generics(def) {
                for predicate in &generics.predicates {
                    let names_it = matches!(&predicate.subject, TypeRef::Path(p)
                        if p.qself.is_none() && p.segments.len() == 1
                            && p.segments[0].name == wanted);
                    if names_it {
                        for bound in predicate.bounds.iter().filter(|b| !b.maybe) {
                            found.extend(self.bound_head(bound, base));
                        }
                    }
                }
            }
            owner = self.types.db.parent(def);
        }
        found
    }

    /// A bound's trait with its arguments; recursion through them is bounded by depth.
    fn bound_head(&mut self, bound: &Bound, base: &Ty) -> Option<TraitRef> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        self.depth += 8;
        let found = self.trait_ref(&bound.path, base, &mut Vec::new());
        self.depth -= 8;
        found
    }

    /// `<ty as Trait>::Name` and `<ty>::Name`.
    fn qualified(&mut self, path: &Path, ty: &TypeRef, trait_segments: usize) -> Ty {
        let base = self.ty(ty);
        let Some(segment) = path.segments.get(trait_segments) else {
            return base;
        };
        if trait_segments == 0 {
            let target = match ty {
                TypeRef::Path(p) => self
                    .types
                    .db
                    .resolve(self.place, p, Namespace::Types)
                    .map(|r| r.target),
                _ => None,
            };
            return match target {
                Some(target) => self.associated(&base, target, segment),
                None => Ty::Unknown,
            };
        }
        let trait_path = Path {
            global: path.global,
            qself: None,
            // `trait_segments` is at most the number of segments.
            segments: path.segments[..trait_segments].to_vec(),
            span: path.span,
        };
        let Some(trait_ref) = self.trait_ref(&trait_path, &base, &mut Vec::new()) else {
            return Ty::Unknown;
        };
        let predicate = Clause {
            trait_ref,
            bindings: Vec::new(),
        };
        match self.types.trait_with_assoc(&predicate, segment.name) {
            Some(trait_ref) => Ty::Projection(Arc::new(Projection {
                trait_ref,
                name: segment.name,
            })),
            None => Ty::Unknown,
        }
    }
}
