//! What a call may run, for one instance of the function that makes it.

use std::sync::Arc;

use super::effects::Effects;
use super::objects::{Held, Objects};
pub use crate::diagnostic::Confidence;
use crate::names::{CrateId, CrateOrigin, DefId, DefKind};
use crate::syntax::memo::Memo;
use crate::syntax::text::Name;
use crate::types::Types;
use crate::types::infer::{Call, Inference, Solver, Target};
use crate::types::ty::*;

/// Types nested deeper than this are not followed through generic calls: recursion on
/// ever larger types has to end.
const MAX_TYPE_DEPTH: usize = 8;
/// A trait with more implementations than this tells nothing.
const MAX_CANDIDATES: usize = 64;

/// A function, constant or static, and what its generic parameters are bound to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Instance {
    pub def: DefId,
    pub subst: Arc<Subst>,
    /// What is behind the trait objects that it is given, where that is known.
    pub objects: Objects,
}

impl Instance {
    /// Whether it is the same for every caller.
    pub fn is_plain(&self) -> bool {
        self.subst.parts.is_empty() && self.objects.is_none()
    }

    /// One of which no more is known than its types.
    pub fn new(def: DefId, subst: Arc<Subst>) -> Instance {
        Instance {
            def,
            subst,
            objects: None,
        }
    }
}

/// One function that a call may run.
#[derive(Clone, Debug)]
pub struct Callee {
    /// The function, or the trait's method where no implementation was found.
    pub instance: Instance,
    /// For a trait's method: on what type, and through which `impl`, if any was found.
    pub through: Option<(TraitRef, Option<DefId>)>,
    /// The method as the trait declares it.
    pub trait_method: Option<DefId>,
}

/// A call with its callees; none where it could not be resolved.
#[derive(Clone, Debug)]
pub struct ResolvedCall {
    pub call: Call,
    pub callees: Vec<Callee>,
    pub confidence: Confidence,
    /// A call of a closure or function value whose code is accounted for where the
    /// value was made.
    pub is_value: bool,
    /// There are more implementations than are followed.
    pub is_cut: bool,
}

/// Inferred bodies that are kept: most are asked for a few times in a row, and not again.
const KEPT_INFERENCES: usize = 256;

/// Resolves calls. Shared by all threads.
pub struct Calls<'t> {
    pub types: &'t Types,
    pub effects: Effects<'t>,
    inferences: Memo<DefId, Arc<Inference>>,
    implementations: Memo<DefId, Arc<[DefId]>>,
    /// The `impl` by which a type has a trait, seen from a crate.
    implementing: Memo<(TraitRef, CrateId), Option<(DefId, Subst)>>,
}

impl<'t> Calls<'t> {
    pub fn new(types: &'t Types) -> Calls<'t> {
        Calls {
            types,
            effects: Effects::new(types),
            inferences: Memo::keeping(KEPT_INFERENCES),
            implementations: Memo::default(),
            implementing: Memo::default(),
        }
    }

    pub fn inference(&self, def: DefId) -> Arc<Inference> {
        self.inferences
            .get_or_cut(def, Arc::default(), || Arc::new(self.types.infer(def)))
    }

    /// An instance in which every parameter stands for itself.
    pub fn generic_instance(&self, def: DefId) -> Instance {
        Instance::new(def, Arc::new(self.types.identity(def)))
    }

    /// The calls in the body of an instance.
    pub fn calls_of(&self, instance: &Instance) -> Arc<[ResolvedCall]> {
        let inference = self.inference(instance.def);
        let calls = inference.calls.iter();
        calls
            .filter_map(|call| self.resolve_in(call, instance, &inference))
            .collect()
    }

    fn bind(&self, ty: &Ty, instance: &Instance) -> Ty {
        let bound = ty.subst(&instance.subst);
        if bound.is_deeper_than(MAX_TYPE_DEPTH) {
            Ty::Unknown
        } else {
            bound
        }
    }

    fn bind_subst(&self, subst: &Subst, instance: &Instance) -> Arc<Subst> {
        Arc::new(subst.map(&mut |ty| Some(self.bind(ty, instance))))
    }

    /// None for constructors, which run nothing.
    pub fn resolve(&self, call: &Call, instance: &Instance) -> Option<ResolvedCall> {
        self.resolve_in(call, instance, &self.inference(instance.def))
    }

    fn resolve_in(
        &self,
        call: &Call,
        instance: &Instance,
        inference: &Inference,
    ) -> Option<ResolvedCall> {
        let mut resolved = self.by_types(call, instance)?;
        if self.types.db.is_rewritten(instance.def) {
            resolved.confidence = resolved.confidence.max(Confidence::Likely);
        }
        let has_objects = instance.objects.is_some() || !inference.unsizings.is_empty();
        if has_objects {
            let held = Held {
                types: self.types,
                body: &self.types.body(instance.def),
                inference,
                instance,
            };
            self.narrow(&mut resolved, &held);
            for callee in &mut resolved.callees {
                let def = callee.instance.def;
                if self.is_entered(def) {
                    callee.instance.objects = held.passed(def, &call.args);
                }
            }
        }
        Some(resolved)
    }

    /// Of several implementations behind a trait object, leaves the one that it is made of
    /// where that is sure.
    fn narrow(&self, resolved: &mut ResolvedCall, held: &Held<'_>) {
        let Target::TraitMethod {
            trait_ref,
            method,
            subst,
        } = &resolved.call.target
        else {
            return;
        };
        let Ty::Dyn(bounds) = trait_ref.self_ty() else {
            return;
        };
        if !self.is_of_object(bounds, trait_ref.def) {
            return;
        }
        let Some(ty) = resolved.call.args.first().and_then(|&it| held.behind(it)) else {
            return;
        };
        let instance = held.instance;
        let rest = trait_ref.args.iter().skip(1);
        let args = std::iter::once(ty).chain(rest.map(|arg| self.bind(arg, instance)));
        let trait_ref = TraitRef {
            def: trait_ref.def,
            args: args.collect(),
        };
        if let Some(found) = self.implementation(&trait_ref, instance.def.krate) {
            let subst = self.bind_subst(subst, instance);
            let callee = self.through(&trait_ref, *method, &subst, Some(found));
            resolved.callees = vec![callee];
            resolved.confidence = Confidence::Likely;
        }
    }

    /// What a call runs as far as types tell.
    fn by_types(&self, call: &Call, instance: &Instance) -> Option<ResolvedCall> {
        let mut resolved = ResolvedCall {
            call: call.clone(),
            callees: Vec::new(),
            confidence: Confidence::Certain,
            is_value: false,
            is_cut: false,
        };
        match &call.target {
            Target::Constructor => return None,
            Target::Unresolved(_) => {}
            Target::Function { def, subst } => resolved.callees.push(Callee {
                instance: Instance::new(*def, self.bind_subst(subst, instance)),
                through: None,
                trait_method: None,
            }),
            Target::TraitMethod {
                trait_ref,
                method,
                subst,
            } => {
                let trait_ref = TraitRef {
                    def: trait_ref.def,
                    args: trait_ref
                        .args
                        .iter()
                        .map(|a| self.bind(a, instance))
                        .collect(),
                };
                let subst = self.bind_subst(subst, instance);
                self.trait_method(&mut resolved, trait_ref, *method, &subst, instance);
            }
            Target::Value(ty) => self.value(&mut resolved, &self.bind(ty, instance)),
        }
        Some(resolved)
    }

    fn value(&self, resolved: &mut ResolvedCall, ty: &Ty) {
        resolved.is_value = true;
        match ty.strip_references() {
            Ty::Function(Callable::Function(def), subst) => resolved.callees.push(Callee {
                instance: Instance::new(*def, subst.clone()),
                through: None,
                trait_method: None,
            }),
            Ty::Closure(..) | Ty::Function(..) => {}
            _ => resolved.confidence = Confidence::Possible,
        }
    }

    fn trait_method(
        &self,
        resolved: &mut ResolvedCall,
        trait_ref: TraitRef,
        method: DefId,
        subst: &Arc<Subst>,
        caller: &Instance,
    ) {
        let self_ty = self.concrete(trait_ref.self_ty(), caller.def.krate);
        let mut args = trait_ref.args.to_vec();
        if let Some(first) = args.first_mut() {
            *first = self_ty.clone();
        }
        let trait_ref = TraitRef {
            def: trait_ref.def,
            args: args.into(),
        };
        match &self_ty {
            // A type that a known crate hides is one of its own: what its methods do is declared.
            Ty::Opaque(function, ..) if self.effects.is_known(function.krate) => {
                resolved
                    .callees
                    .push(self.unfound(&trait_ref, method, subst));
            }
            // An `impl Trait for dyn Other` is chosen like that of any type.
            Ty::Dyn(bounds) if !self.is_of_object(bounds, trait_ref.def) => {
                match self.implementation(&trait_ref, caller.def.krate) {
                    Some(found) => {
                        let callee = self.through(&trait_ref, method, subst, Some(found));
                        resolved.callees.push(callee);
                    }
                    None => self.dispatch(resolved, &trait_ref, method, subst, caller.def.krate),
                }
            }
            Ty::Param(..) | Ty::Projection(_) | Ty::Dyn(_) | Ty::Opaque(..) => {
                self.dispatch(resolved, &trait_ref, method, subst, caller.def.krate);
            }
            Ty::Unknown => {
                resolved
                    .callees
                    .push(self.unfound(&trait_ref, method, subst));
                resolved.confidence = Confidence::Possible;
            }
            _ => {
                let found = self.implementation(&trait_ref, caller.def.krate);
                resolved
                    .callees
                    .push(self.through(&trait_ref, method, subst, found));
            }
        }
    }

    /// Whether a trait is one of a trait object's, or above one of them.
    fn is_of_object(&self, bounds: &[DynBound], trait_def: DefId) -> bool {
        bounds.iter().any(|bound| {
            let args = std::iter::once(Ty::Unknown).chain(bound.args.iter().cloned());
            let own = Clause {
                trait_ref: TraitRef {
                    def: bound.def,
                    args: args.collect(),
                },
                bindings: Vec::new(),
            };
            let mut all = self.types.elaborate(&own).into_iter();
            all.any(|above| above.trait_ref.def == trait_def)
        })
    }

    /// The type behind `impl Trait` in a result, which the function's body decides.
    pub fn concrete(&self, ty: &Ty, _from: CrateId) -> Ty {
        let mut ty = ty.clone();
        for _ in 0..8 {
            let Ty::Opaque(function, index, subst) = &ty else {
                return ty;
            };
            if self.effects.is_known(function.krate) {
                return ty;
            }
            let inference = self.inference(*function);
            match inference.opaques.iter().find(|(i, _)| i == index) {
                Some((_, hidden)) if !hidden.is_unknown() => ty = hidden.subst(subst),
                _ => return ty,
            }
        }
        ty
    }

    /// The `impl` that a concrete type has of a trait.
    pub(super) fn implementation(
        &self,
        trait_ref: &TraitRef,
        home: CrateId,
    ) -> Option<(DefId, Subst)> {
        self.implementing.get_or((trait_ref.clone(), home), || {
            let mut solver = Solver::new(self.types, Arc::from([]), home);
            solver.find_impl(trait_ref)
        })
    }

    fn unfound(&self, trait_ref: &TraitRef, method: DefId, subst: &Arc<Subst>) -> Callee {
        Callee {
            instance: Instance::new(method, subst.clone()),
            through: Some((trait_ref.clone(), None)),
            trait_method: Some(method),
        }
    }

    /// A trait's method through an `impl`: the `impl`'s own, or the trait's default.
    fn through(
        &self,
        trait_ref: &TraitRef,
        method: DefId,
        subst: &Arc<Subst>,
        found: Option<(DefId, Subst)>,
    ) -> Callee {
        let Some((implementation, bound)) = found else {
            return self.unfound(trait_ref, method, subst);
        };
        let name = self.types.db.def(method).name;
        let member = self.types.trait_member(implementation, name);
        let instance = match member {
            Some(member) => {
                let mut bound = bound;
                // The method's own parameters are numbered alike in trait and `impl`.
                if let Some(own) = subst.args_of(method) {
                    bound = bound.with(member, own.clone());
                }
                Instance::new(member, Arc::new(bound))
            }
            None => {
                let mut own = Subst::of(trait_ref.def, trait_ref.args.clone());
                if let Some(args) = subst.args_of(method) {
                    own = own.with(method, args.clone());
                }
                Instance::new(method, Arc::new(own))
            }
        };
        Callee {
            instance,
            through: Some((trait_ref.clone(), Some(implementation))),
            trait_method: Some(method),
        }
    }

    /// A call through a trait object or bound: every implementation that is there.
    fn dispatch(
        &self,
        resolved: &mut ResolvedCall,
        trait_ref: &TraitRef,
        method: DefId,
        subst: &Arc<Subst>,
        caller: CrateId,
    ) {
        let name = self.types.db.def(method).name;
        let all = self.implementations(trait_ref.def);
        // Two programs, examples or tests never run in one process.
        let is_library = |krate: CrateId| self.types.db.info(krate).is_library;
        let may_meet =
            |def: &&DefId| def.krate == caller || is_library(def.krate) || is_library(caller);
        let has_default = self
            .types
            .db
            .item(method)
            .is_some_and(|(_, item)| item.body.is_some());
        resolved.is_cut = all.iter().filter(may_meet).count() > MAX_CANDIDATES;
        for &implementation in all.iter().filter(may_meet).take(MAX_CANDIDATES) {
            let Some(head) = self.types.impl_head(implementation) else {
                continue;
            };
            let Some(own) = &head.trait_ref else { continue };
            let bound = self.types.bind_all(implementation, |_, _| Ty::Unknown);
            let own = own.subst(&bound);
            if self.types.trait_member(implementation, name).is_some() || has_default {
                resolved.callees.push(self.through(
                    &own,
                    method,
                    subst,
                    Some((implementation, bound)),
                ));
            }
        }
        resolved.confidence = match resolved.callees.len() {
            1 => Confidence::Likely,
            _ => Confidence::Possible,
        };
        if resolved.callees.is_empty() {
            resolved
                .callees
                .push(self.unfound(trait_ref, method, subst));
        }
    }

    /// The implementations of a trait in the workspace, and those of its own crate if
    /// that is not a known one.
    pub fn implementations(&self, trait_def: DefId) -> Arc<[DefId]> {
        self.implementations.get_or(trait_def, || {
            let db = &self.types.db;
            let name = db.def(trait_def).name;
            let mut found = Vec::new();
            for (krate, info) in db.crates() {
                let own = krate == trait_def.krate && !self.effects.is_known(krate);
                if info.origin != CrateOrigin::Member && !own {
                    continue;
                }
                for (_, index) in db.krate(krate).impls_of_trait(name) {
                    let def = DefId { krate, index };
                    let is_it = match db.trait_of_impl(def) {
                        Some(of) => of == trait_def,
                        None => self.types.impl_head(def).is_some_and(|h| {
                            h.trait_ref.as_ref().is_some_and(|t| t.def == trait_def) && !h.negative
                        }),
                    };
                    if is_it && !found.contains(&def) {
                        found.push(def);
                    }
                }
            }
            found.into()
        })
    }

    /// The name of a callee in output.
    pub fn name_of(&self, callee: &Callee) -> String {
        match (&callee.through, callee.trait_method) {
            (Some((trait_ref, _)), Some(method)) => {
                self.types.name_of_trait_method(trait_ref, method)
            }
            _ => self.function_name(&callee.instance),
        }
    }

    /// A function's name: in a crate that is declared the path that people use, which
    /// is rarely the one of its definition.
    pub fn function_name(&self, instance: &Instance) -> String {
        let types = self.types;
        let def = instance.def;
        if let Some(declared) = self.effects.declaration(def) {
            return types.name_of_bound(declared, &instance.subst);
        }
        if let Some(parent) = types.db.parent(def)
            && let Some(head) = types.impl_head(parent)
            && head.trait_ref.is_none()
            && let Ty::Adt(adt, _) = &head.self_ty
            && let Some(declared) = self.effects.declaration(*adt)
        {
            return format!("{}::{}", types.name_of(declared), types.db.def(def).name);
        }
        types.name_of_bound(def, &instance.subst)
    }

    /// The last name of an unresolved call.
    pub fn unresolved_name(call: &Call) -> Option<Name> {
        match &call.target {
            Target::Unresolved(name) => Some(*name),
            _ => None,
        }
    }

    /// Whether the body of a function is walked: it has one, and its crate is not known.
    pub fn is_entered(&self, def: DefId) -> bool {
        let kind = self.types.db.kind(def);
        matches!(kind, DefKind::Function | DefKind::Const | DefKind::Static)
            && !self.effects.is_known(def.krate)
            && self
                .types
                .db
                .item(def)
                .is_some_and(|(_, item)| item.body.is_some())
    }
}
