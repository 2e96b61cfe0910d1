//! Which implementation of a trait a type has, and what its associated types are.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::env::{Candidates, ImplsFor, Types};
use super::super::lang::LangTrait;
use super::super::ty::*;
use super::unify::{Snapshot, Table};
use crate::names::{CrateId, DefId, DefKind};
use crate::syntax::text::Name;

/// Bounds of bounds of bounds, and projections in projections.
const MAX_DEPTH: u32 = 24;
/// How deep the bounds of `impl`s are looked into when one of several is chosen.
const MAX_BOUND_DEPTH: u32 = 8;
/// Questions on the way to one answer: blanket `impl`s whose bounds lead to blanket
/// `impl`s would ask without end.
const MAX_QUESTIONS: u32 = 600;
/// Bounds that follow from bounds that follow from bounds; `impl`s whose own bounds lead
/// back to them would go on without end.
const MAX_DERIVED: u32 = 12;
/// What may be pending at a time because it follows from something else.
const MAX_PENDING: usize = 256;
/// Passes over what is pending, each of which made progress.
const MAX_PASSES: usize = 64;

/// An `impl` that applies, and what its parameters are bound to.
#[derive(Clone, Debug)]
pub struct ImplMatch {
    pub def: DefId,
    pub subst: Subst,
}

/// Why a type implements a trait.
#[derive(Clone, Debug)]
pub enum Evidence {
    Impl(ImplMatch),
    /// A bound that is in scope, of a `dyn` type, or of an opaque one.
    Bound(Clause),
    /// The language says so: closures are functions, async blocks are futures.
    Builtin,
    Derived,
}

/// The answer to `type: Trait`.
#[derive(Clone, Debug)]
pub enum Selection {
    Yes(Evidence),
    No,
    /// More must be known of the type first.
    Ambiguous,
}

#[derive(Clone, Debug)]
enum Obligation {
    Holds(Clause),
    /// The projection, once it can be normalized, equals the type.
    Equals(Arc<Projection>, Ty),
}

/// Something that is to be settled when enough is known.
#[derive(Clone, Debug)]
struct Pending {
    obligation: Obligation,
    derived: u32,
}

/// A state of a [`Solver`] that can be gone back to.
pub struct Mark {
    table: Snapshot,
    pending: usize,
}

/// Solves trait bounds among the types of one body.
pub struct Solver<'t> {
    pub types: &'t Types,
    pub table: Table,
    env: Arc<[Clause]>,
    home: CrateId,
    pending: Vec<Pending>,
    /// How far what is added now is derived from what was asked for.
    derived: u32,
    /// Bounds without variables of which all that follows is known already.
    settled: FxHashSet<Clause>,
    /// The table's state, and how much was pending, when nothing could be settled.
    stuck_at: Option<(u64, usize)>,
    depth: u32,
    /// How many questions may still be asked on the way to the answer at hand.
    fuel: u32,
    /// Answers to questions without variables.
    known: FxHashMap<TraitRef, bool>,
    /// How often something pending was taken up.
    steps: u64,
}

impl<'t> Solver<'t> {
    /// `env` is what holds of the generic parameters in scope.
    pub fn new(types: &'t Types, env: Arc<[Clause]>, home: CrateId) -> Solver<'t> {
        Solver {
            types,
            table: Table::default(),
            env,
            home,
            pending: Vec::new(),
            derived: 0,
            settled: FxHashSet::default(),
            stuck_at: None,
            depth: 0,
            fuel: MAX_QUESTIONS,
            known: FxHashMap::default(),
            steps: 0,
        }
    }

    /// How often something pending was taken up: the work done, on whatever machine.
    pub fn steps(&self) -> u64 {
        self.steps
    }

    pub fn env(&self) -> &Arc<[Clause]> {
        &self.env
    }

    pub fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        let a = self.normalize(a);
        let b = self.normalize(b);
        let snapshot = self.table.snapshot();
        if self.table.unify(&a, &b) {
            return true;
        }
        self.table.rollback(snapshot);
        false
    }

    /// Whether the types can be made equal, without doing it.
    pub fn could_unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.probe(|s| s.table.unify(a, b))
    }

    /// A point to go back to when an attempt fails.
    pub fn mark(&self) -> Mark {
        Mark {
            table: self.table.snapshot(),
            pending: self.pending.len(),
        }
    }

    /// Undoes what was done since the mark: bindings of variables, and what was added to
    /// what is pending, which may speak of variables that are gone now.
    pub fn undo(&mut self, mark: Mark) {
        self.pending.truncate(mark.pending);
        self.table.rollback(mark.table);
    }

    /// Runs `f` and undoes what it did to variables.
    pub fn probe<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let mark = self.mark();
        let result = f(self);
        self.undo(mark);
        result
    }

    /// Adds a bound that must hold; what follows from it is unified when it is known.
    pub fn require(&mut self, predicate: Clause) {
        if self.is_marker(predicate.trait_ref.def) && predicate.bindings.is_empty() {
            return;
        }
        self.add(Obligation::Holds(predicate));
    }

    fn add(&mut self, obligation: Obligation) {
        let is_asked_for = self.derived == 0;
        if is_asked_for || self.derived <= MAX_DERIVED && self.pending.len() < MAX_PENDING {
            self.pending.push(Pending {
                obligation,
                derived: self.derived,
            });
        }
    }

    fn is_marker(&self, def: DefId) -> bool {
        matches!(
            self.types.lang_trait(def),
            Some(LangTrait::Marker | LangTrait::Copy)
        )
    }

    /// The bounds that are pending on a type.
    pub fn pending_on(&mut self, ty: &Ty) -> Vec<Clause> {
        let ty = self.table.shallow(ty);
        let mut found = Vec::new();
        for pending in &self.pending {
            if let Obligation::Holds(predicate) = &pending.obligation
                && self.table.shallow(predicate.trait_ref.self_ty()) == ty
            {
                found.push(predicate.clone());
            }
        }
        found
    }

    /// Works off what is pending as far as is known; what is not decided stays.
    pub fn process(&mut self) {
        for _ in 0..MAX_PASSES {
            let state = (self.table.state(), self.pending.len());
            if self.pending.is_empty() || self.stuck_at == Some(state) {
                return;
            }
            let work = std::mem::take(&mut self.pending);
            let mut progress = false;
            let mut kept = Vec::new();
            let outer = self.derived;
            for pending in work {
                self.derived = pending.derived + 1;
                self.steps += 1;
                let mark = self.mark();
                if self.advance(&pending.obligation) {
                    progress = true;
                } else {
                    // What was asked on the way is asked again next time.
                    self.undo(mark);
                    kept.push(pending);
                }
            }
            self.derived = outer;
            // What was added meanwhile comes after what was kept.
            kept.append(&mut self.pending);
            self.pending = kept;
            if !progress {
                self.stuck_at = Some((self.table.state(), self.pending.len()));
                return;
            }
        }
    }

    /// Whether the obligation is settled.
    fn advance(&mut self, obligation: &Obligation) -> bool {
        let subject = match obligation {
            Obligation::Holds(predicate) => predicate.trait_ref.self_ty(),
            Obligation::Equals(projection, _) => projection.trait_ref.self_ty(),
        };
        if self.table.is_free(subject) {
            return false;
        }
        match obligation {
            Obligation::Equals(projection, ty) => match self.project(projection) {
                Some(found) => {
                    self.unify(&found, ty);
                    true
                }
                None => false,
            },
            Obligation::Holds(predicate) => match self.select(&predicate.trait_ref) {
                Selection::Ambiguous => false,
                Selection::No => true,
                Selection::Yes(evidence) => {
                    if self.is_news(predicate) {
                        self.commit(predicate, evidence);
                    }
                    true
                }
            },
        }
    }

    /// Whether something may follow from a bound that did not follow before: one without
    /// variables says everything the first time.
    fn is_news(&mut self, predicate: &Clause) -> bool {
        let resolve = |ty: &Ty| self.table.resolve(ty);
        let own = Clause {
            trait_ref: TraitRef {
                def: predicate.trait_ref.def,
                args: predicate.trait_ref.args.iter().map(resolve).collect(),
            },
            bindings: (predicate.bindings.iter())
                .map(|(name, ty)| (*name, resolve(ty)))
                .collect(),
        };
        let args = own.trait_ref.args.iter();
        let has_vars = args
            .chain(own.bindings.iter().map(|(_, ty)| ty))
            .any(Ty::has_vars);
        has_vars || self.settled.insert(own)
    }

    /// Takes over what follows from a bound that holds.
    fn commit(&mut self, predicate: &Clause, evidence: Evidence) {
        match &evidence {
            Evidence::Impl(found) => {
                if let Some(head) = self.types.impl_head(found.def)
                    && let Some(trait_ref) = &head.trait_ref
                {
                    let own = trait_ref.subst(&found.subst);
                    for (x, y) in own.args.iter().zip(predicate.trait_ref.args.iter()) {
                        self.unify(x, y);
                    }
                }
                for bound in self.types.generics(found.def).predicates.iter() {
                    let bound = bound.subst(&found.subst);
                    self.require(bound);
                }
            }
            Evidence::Bound(bound) => {
                for (x, y) in bound
                    .trait_ref
                    .args
                    .iter()
                    .zip(predicate.trait_ref.args.iter())
                {
                    self.unify(x, y);
                }
            }
            Evidence::Builtin => self.commit_builtin(predicate),
            Evidence::Derived => {}
        }
        for (name, ty) in &predicate.bindings {
            let projection = Arc::new(Projection {
                trait_ref: self.declaring(&predicate.trait_ref, *name),
                name: *name,
            });
            match self.project(&projection) {
                Some(found) => {
                    self.unify(&found, ty);
                }
                None => self.add(Obligation::Equals(projection, ty.clone())),
            }
        }
    }

    /// The supertrait that declares an associated type, seen from a trait reference.
    fn declaring(&self, trait_ref: &TraitRef, name: Name) -> TraitRef {
        let predicate = Clause {
            trait_ref: trait_ref.clone(),
            bindings: Vec::new(),
        };
        self.types
            .trait_with_assoc(&predicate, name)
            .unwrap_or_else(|| trait_ref.clone())
    }

    /// The `Fn` family's argument tuple follows from the callee's own parameters.
    fn commit_builtin(&mut self, predicate: &Clause) {
        let self_ty = self.table.shallow(predicate.trait_ref.self_ty());
        if self.fn_family(predicate.trait_ref.def).is_some()
            && let Some((params, _)) = self.signature_of_value(&self_ty)
            && let Some(args) = predicate.trait_ref.args.get(1)
        {
            let tuple = Ty::Tuple(params.into());
            self.unify(&tuple, args);
        }
    }

    /// Whether a trait is of the `Fn` family; true for the async ones.
    pub fn fn_family(&self, def: DefId) -> Option<bool> {
        match self.types.lang_trait(def)? {
            LangTrait::Fn => Some(false),
            LangTrait::AsyncFn => Some(true),
            _ => None,
        }
    }

    /// Parameters and result of something that can be called.
    pub fn signature_of_value(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        match self.table.shallow(ty) {
            Ty::Function(callable, subst) => self.callable_signature(callable, &subst),
            Ty::FnPointer(params, output) => Some((params.to_vec(), (*output).clone())),
            Ty::Closure(id, subst) => {
                // The first arguments of a closure's bindings are its own signature.
                let args = subst.args_of(id.owner)?;
                let (output, params) = args.split_last()?;
                Some((params.to_vec(), output.clone()))
            }
            _ => None,
        }
    }

    pub fn callable_signature(
        &mut self,
        callable: Callable,
        subst: &Subst,
    ) -> Option<(Vec<Ty>, Ty)> {
        let (params, output): (Vec<Ty>, Ty) = match callable {
            Callable::Function(def) => {
                let sig = self.types.fn_sig(def)?;
                (sig.params.clone(), sig.output.clone())
            }
            Callable::Struct(adt) | Callable::Variant(adt, _) => {
                let variant = if let Callable::Variant(_, v) = callable {
                    v
                } else {
                    0
                };
                let fields = self.types.fields(adt, variant);
                let count = self.types.generics(adt).count;
                let args = (0..count).map(|i| Ty::Param(adt, i)).collect();
                (
                    fields.iter().map(|(_, t)| t.clone()).collect(),
                    Ty::Adt(adt, args),
                )
            }
        };
        let params = params
            .iter()
            .map(|p| self.normalize(&p.subst(subst)))
            .collect();
        let output = self.normalize(&output.subst(subst));
        Some((params, output))
    }

    /// Whether and why `args[0]` implements the trait.
    pub fn select(&mut self, trait_ref: &TraitRef) -> Selection {
        if self.depth == 0 {
            self.fuel = MAX_QUESTIONS;
        }
        if self.depth >= MAX_DEPTH || self.fuel == 0 {
            return Selection::Ambiguous;
        }
        self.fuel -= 1;
        self.depth += 1;
        let found = if trait_ref.args.iter().any(has_projections) {
            let args = trait_ref.args.iter().map(|a| self.normalize(a)).collect();
            let def = trait_ref.def;
            self.select_inner(&TraitRef { def, args })
        } else {
            self.select_inner(trait_ref)
        };
        self.depth -= 1;
        found
    }

    fn select_inner(&mut self, trait_ref: &TraitRef) -> Selection {
        let self_ty = self.table.shallow(trait_ref.self_ty());
        if let Some(bound) = self.select_in_env(trait_ref) {
            return Selection::Yes(Evidence::Bound(bound));
        }
        match &self_ty {
            Ty::Unknown => return Selection::Ambiguous,
            Ty::Infer(_) if !self.table.is_number_var(&self_ty) => return Selection::Ambiguous,
            _ => {}
        }
        let lang = self.types.lang_trait(trait_ref.def);
        if lang == Some(LangTrait::Marker) {
            return Selection::Yes(Evidence::Builtin);
        }
        // What a value that never exists implements is never run.
        if self_ty == Ty::Never || lang.is_some_and(|lang| is_builtin(lang, &self_ty)) {
            return Selection::Yes(Evidence::Builtin);
        }
        for bound in self.own_bounds(&self_ty) {
            if bound.trait_ref.def == trait_ref.def
                && self.args_could_unify(&bound.trait_ref, trait_ref)
            {
                return Selection::Yes(Evidence::Bound(bound));
            }
        }
        if let Ty::Adt(def, _) = &self_ty
            && self.is_derived(*def, trait_ref.def)
        {
            return Selection::Yes(Evidence::Derived);
        }
        self.select_impl(trait_ref, &self_ty)
    }

    fn args_could_unify(&mut self, a: &TraitRef, b: &TraitRef) -> bool {
        let (a, b) = (a.args.clone(), b.args.clone());
        self.probe(|s| a.iter().zip(b.iter()).all(|(x, y)| s.table.unify(x, y)))
    }

    fn select_in_env(&mut self, trait_ref: &TraitRef) -> Option<Clause> {
        let env = self.env.clone();
        let self_ty = self.table.shallow(trait_ref.self_ty());
        if self_ty.is_var() || self_ty.is_unknown() {
            return None;
        }
        env.iter()
            .find(|p| {
                p.trait_ref.def == trait_ref.def
                    && !p.trait_ref.self_ty().is_unknown()
                    && self.args_could_unify(&p.trait_ref, trait_ref)
            })
            .cloned()
    }

    /// What is known of a type by itself: the bounds of `dyn`, opaque and projected
    /// types, with supertraits.
    pub fn own_bounds(&mut self, ty: &Ty) -> Vec<Clause> {
        match ty {
            Ty::Dyn(bounds) => bounds
                .iter()
                .flat_map(|bound| {
                    let args = std::iter::once(ty.clone()).chain(bound.args.iter().cloned());
                    let own = Clause {
                        trait_ref: TraitRef {
                            def: bound.def,
                            args: args.collect(),
                        },
                        bindings: bound.bindings.to_vec(),
                    };
                    let mut all = self.types.elaborate(&own);
                    // A binding may be of a supertrait's associated type.
                    for above in all.iter_mut().skip(1) {
                        above.bindings.extend(bound.bindings.iter().cloned());
                    }
                    all
                })
                .collect(),
            Ty::Opaque(function, index, subst) => {
                let bounds = self.types.opaque_bounds(*function, *index);
                bounds
                    .iter()
                    .flat_map(|p| self.types.elaborate(&p.subst(subst)))
                    .collect()
            }
            Ty::Projection(projection) => {
                let Some(assoc) = self
                    .types
                    .trait_member(projection.trait_ref.def, projection.name)
                else {
                    return Vec::new();
                };
                let subst = Subst::of(projection.trait_ref.def, projection.trait_ref.args.clone());
                self.types
                    .assoc_bounds(assoc)
                    .iter()
                    .map(|p| p.subst(&subst))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// All that is known of a type by bounds: its own, and those in scope.
    pub fn all_bounds(&mut self, ty: &Ty) -> Vec<Clause> {
        let mut found = self.own_bounds(ty);
        let env = self.env.clone();
        for predicate in env.iter() {
            let subject = predicate.trait_ref.self_ty().clone();
            let fits = match (&subject, ty) {
                (Ty::Param(..), Ty::Param(..)) => subject == *ty,
                (Ty::Projection(_), Ty::Projection(_)) => self.could_unify(&subject, ty),
                _ => false,
            };
            if fits {
                found.push(predicate.clone());
            }
        }
        found
    }

    /// Whether a `#[derive]` on the type implements the trait.
    fn is_derived(&self, adt: DefId, trait_def: DefId) -> bool {
        self.types.is_derived(adt, trait_def)
    }

    /// The crates that may hold an `impl` of the trait for the type: by the orphan rule
    /// one of those that define what stands in it.
    fn crates_of(&mut self, trait_ref: &TraitRef) -> Vec<CrateId> {
        let mut crates = vec![trait_ref.def.krate];
        for arg in trait_ref.args.iter() {
            let arg = self.table.resolve(arg);
            arg.any(&mut |t| {
                let krate = match t {
                    Ty::Adt(def, _) => Some(def.krate),
                    Ty::Dyn(bounds) => bounds.first().map(|b| b.def.krate),
                    _ => None,
                };
                if let Some(krate) = krate
                    && !crates.contains(&krate)
                {
                    crates.push(krate);
                }
                false
            });
        }
        // A type of this crate may yet come to stand in a variable.
        if trait_ref
            .args
            .iter()
            .skip(1)
            .any(|a| self.table.resolve(a).has_vars())
            && !crates.contains(&self.home)
        {
            crates.push(self.home);
        }
        crates
    }

    fn candidate_impls(
        &mut self,
        trait_ref: &TraitRef,
        self_ty: &Ty,
        crates: &[CrateId],
    ) -> Vec<Candidates> {
        let subject = if self.table.is_integer_var(self_ty) {
            ImplsFor::Integer
        } else if self.table.is_float_var(self_ty) {
            ImplsFor::Float
        } else {
            // A variable may stand behind the reference.
            let resolved = self.table.resolve(self_ty);
            self.types.subject(&resolved)
        };
        crates
            .iter()
            .map(|&krate| self.types.impls_for(trait_ref.def, krate, subject))
            .collect()
    }

    fn select_impl(&mut self, trait_ref: &TraitRef, self_ty: &Ty) -> Selection {
        let crates = self.crates_of(trait_ref);
        let matching = self.matching_impls(trait_ref, self_ty, &crates);
        match matching.as_slice() {
            [] => Selection::No,
            [_] if self.is_met_elsewhere(trait_ref, self_ty, &crates) => Selection::Ambiguous,
            [only] => match self.match_impl(*only, trait_ref) {
                Some(found) => Selection::Yes(Evidence::Impl(found)),
                None => Selection::No,
            },
            [first, ..] => {
                let open = trait_ref
                    .args
                    .iter()
                    .any(|a| self.table.resolve(a).has_vars());
                if open {
                    return Selection::Ambiguous;
                }
                match self.match_impl(*first, trait_ref) {
                    Some(found) => Selection::Yes(Evidence::Impl(found)),
                    None => Selection::No,
                }
            }
        }
    }

    /// The `impl`s in these crates that may apply.
    fn matching_impls(
        &mut self,
        trait_ref: &TraitRef,
        self_ty: &Ty,
        crates: &[CrateId],
    ) -> Vec<DefId> {
        let mut matching = Vec::new();
        let candidates = self.candidate_impls(trait_ref, self_ty, crates);
        for candidate in candidates
            .iter()
            .flat_map(|of_crate| of_crate.iter().copied())
        {
            let applies = self.probe(|s| {
                let Some(found) = s.match_impl(candidate, trait_ref) else {
                    return false;
                };
                s.bounds_may_hold(&found)
            });
            if applies {
                matching.push(candidate);
            }
        }
        matching
    }

    /// Whether a crate that builds on the trait's has an `impl` that may apply, too: while an
    /// argument of the trait is open, a type of any of them may come to stand there, as the
    /// drivers of a database do.
    fn is_met_elsewhere(
        &mut self,
        trait_ref: &TraitRef,
        self_ty: &Ty,
        looked_in: &[CrateId],
    ) -> bool {
        let mut parameters = trait_ref.args.iter().skip(1);
        if !parameters.any(|arg| self.table.resolve(arg).has_vars()) {
            return false;
        }
        let dependents = self.types.dependents(trait_ref.def.krate, self.home);
        dependents
            .iter()
            .filter(|krate| !looked_in.contains(krate))
            .any(|&krate| {
                let found = self.matching_impls(trait_ref, self_ty, &[krate]);
                !found.is_empty()
            })
    }

    /// Whether a type is a primitive, or a number of which the type is not known yet:
    /// what an `impl` that is declared for several stands for, and no reference to it.
    pub fn is_primitive(&self, ty: &Ty) -> bool {
        match self.table.shallow(ty) {
            Ty::Primitive(_) => true,
            var => self.table.is_number_var(&var),
        }
    }

    /// Unifies the head of an `impl` with a trait reference.
    fn match_impl(&mut self, def: DefId, trait_ref: &TraitRef) -> Option<ImplMatch> {
        let head = self.types.impl_head(def)?;
        let own = head.trait_ref.as_ref()?;
        if own.def != trait_ref.def || head.negative {
            return None;
        }
        let mut args = own.args.iter().zip(trait_ref.args.iter());
        if args.any(|(x, y)| self.table.is_surely_other(x, y)) {
            return None;
        }
        if self.types.is_for_several(def) && !self.is_primitive(trait_ref.self_ty()) {
            return None;
        }
        let table = &mut self.table;
        let subst = self.types.bind_all(def, |_, _| table.fresh());
        for (x, y) in own.args.iter().zip(trait_ref.args.iter()) {
            let x = self.normalize(&x.subst(&subst));
            if !self.table.unify(&x, y) {
                return None;
            }
        }
        Some(ImplMatch { def, subst })
    }

    /// Whether none of an `impl`'s bounds is known to fail.
    fn bounds_may_hold(&mut self, found: &ImplMatch) -> bool {
        if self.depth >= MAX_BOUND_DEPTH {
            return true;
        }
        let generics = self.types.generics(found.def);
        generics
            .predicates
            .iter()
            .all(|bound| self.may_hold(&bound.subst(&found.subst).trait_ref))
    }

    /// Whether a bound is not known to fail.
    fn may_hold(&mut self, trait_ref: &TraitRef) -> bool {
        let args: Args = trait_ref
            .args
            .iter()
            .map(|a| self.table.resolve(a))
            .collect();
        let trait_ref = TraitRef {
            def: trait_ref.def,
            args,
        };
        let is_closed = !trait_ref.args.iter().any(Ty::has_vars);
        if is_closed && let Some(&known) = self.known.get(&trait_ref) {
            return known;
        }
        let may = !matches!(self.select(&trait_ref), Selection::No);
        if is_closed && self.fuel > 0 {
            self.known.insert(trait_ref, may);
        }
        may
    }

    /// Replaces projections by what they stand for. One that is not known yet becomes a
    /// variable that is bound when it is; one that never will be (`T::Item`) stays.
    pub fn normalize(&mut self, ty: &Ty) -> Ty {
        if !has_projections(ty) {
            return ty.clone();
        }
        if self.depth >= MAX_DEPTH {
            return Ty::Unknown;
        }
        self.depth += 1;
        let normal = ty.map(&mut |t| match t {
            Ty::Projection(p) => Some(self.normalize_one(p)),
            _ => None,
        });
        self.depth -= 1;
        normal
    }

    fn normalize_one(&mut self, projection: &Arc<Projection>) -> Ty {
        let args: Args = projection
            .trait_ref
            .args
            .iter()
            .map(|a| self.normalize(a))
            .collect();
        let projection = Arc::new(Projection {
            trait_ref: TraitRef {
                def: projection.trait_ref.def,
                args,
            },
            name: projection.name,
        });
        if let Some(found) = self.project(&projection) {
            return found;
        }
        let self_ty = self.table.shallow(projection.trait_ref.self_ty());
        match self_ty {
            Ty::Infer(_) => {
                let var = self.table.fresh();
                self.add(Obligation::Equals(projection, var.clone()));
                var
            }
            Ty::Param(..) | Ty::Projection(_) | Ty::Opaque(..) | Ty::Dyn(_) => {
                Ty::Projection(projection)
            }
            Ty::Unknown => Ty::Unknown,
            _ if projection
                .trait_ref
                .args
                .iter()
                .any(|a| self.table.resolve(a).has_vars()) =>
            {
                let var = self.table.fresh();
                self.add(Obligation::Equals(projection, var.clone()));
                var
            }
            _ => Ty::Unknown,
        }
    }

    /// What a projection stands for, if that is known.
    fn project(&mut self, projection: &Projection) -> Option<Ty> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let found = self.project_inner(projection);
        self.depth -= 1;
        found
    }

    fn project_inner(&mut self, projection: &Projection) -> Option<Ty> {
        let trait_ref = &projection.trait_ref;
        let self_ty = self.table.shallow(trait_ref.self_ty());
        if let Some(found) = self.project_by_bounds(projection, &self_ty) {
            return Some(found);
        }
        if let Some(found) = self.project_builtin(projection, &self_ty) {
            return Some(found);
        }
        match self.select(trait_ref) {
            Selection::Yes(Evidence::Impl(found)) => {
                if let Some(head) = self.types.impl_head(found.def)
                    && let Some(own) = &head.trait_ref
                {
                    let own = own.clone();
                    for (x, y) in own.args.iter().zip(trait_ref.args.iter()) {
                        let x = x.subst(&found.subst);
                        self.unify(&x, y);
                    }
                }
                let member = self
                    .types
                    .trait_member(found.def, projection.name)
                    .filter(|m| self.types.db.kind(*m) == DefKind::TypeAlias);
                if let Some(member) = member {
                    let ty = self.types.alias(member);
                    // What the bounds of the impl say binds the rest of its parameters.
                    for bound in self.types.generics(found.def).predicates.iter() {
                        let bound = bound.subst(&found.subst);
                        self.require(bound);
                    }
                    let ty = ty.subst(&found.subst);
                    return Some(self.normalize(&ty));
                }
                self.project_default(projection)
            }
            Selection::Yes(_) => self.project_default(projection),
            _ => None,
        }
    }

    /// The default of the associated type in the trait itself.
    fn project_default(&mut self, projection: &Projection) -> Option<Ty> {
        let member = self
            .types
            .trait_member(projection.trait_ref.def, projection.name)?;
        self.types.db.alias_target(member)?;
        let subst = Subst::of(projection.trait_ref.def, projection.trait_ref.args.clone());
        let ty = self.types.alias(member).subst(&subst);
        Some(self.normalize(&ty))
    }

    fn project_by_bounds(&mut self, projection: &Projection, self_ty: &Ty) -> Option<Ty> {
        if !matches!(
            self_ty,
            Ty::Param(..) | Ty::Projection(_) | Ty::Opaque(..) | Ty::Dyn(_)
        ) {
            return None;
        }
        for bound in self.all_bounds(self_ty) {
            let found = bound
                .bindings
                .iter()
                .find(|(name, _)| *name == projection.name);
            let Some((_, ty)) = found else { continue };
            // `Output` of `Fn` is declared by `FnOnce`; any bound with the name will do
            // if it is of the trait or of one below it.
            let same = bound.trait_ref.def == projection.trait_ref.def;
            let below = || {
                self.types
                    .trait_with_assoc(&bound, projection.name)
                    .map(|t| t.def)
                    == Some(projection.trait_ref.def)
            };
            if same && !self.args_could_unify(&bound.trait_ref, &projection.trait_ref) {
                continue;
            }
            if same || below() {
                return Some(ty.clone());
            }
        }
        None
    }

    fn project_builtin(&mut self, projection: &Projection, self_ty: &Ty) -> Option<Ty> {
        let def = projection.trait_ref.def;
        if let Some(is_async) = self.fn_family(def)
            && projection.name == "Output"
        {
            let (params, output) = self.signature_of_value(self_ty)?;
            if let Some(args) = projection.trait_ref.args.get(1) {
                let args = args.clone();
                self.unify(&Ty::Tuple(params.into()), &args);
            }
            if !is_async {
                return Some(output);
            }
            return match self.table.shallow(&output) {
                Ty::Future(inner) => Some((*inner).clone()),
                _ => None,
            };
        }
        match self_ty {
            Ty::Future(inner)
                if projection.name == "Output"
                    && matches!(
                        self.types.lang_trait(def),
                        Some(LangTrait::Future | LangTrait::IntoFuture)
                    ) =>
            {
                Some((**inner).clone())
            }
            Ty::Future(_) if projection.name == "IntoFuture" => Some(self_ty.clone()),
            _ => None,
        }
    }

    /// `<ty as trait>::name` for a trait of the standard library.
    pub fn std_projection(&mut self, ty: &Ty, path: &'static str, name: &str) -> Option<Ty> {
        let def = self.types.std_item(path)?;
        let projection = Projection {
            trait_ref: TraitRef {
                def,
                args: Arc::from([ty.clone()]),
            },
            name: Name::new(name),
        };
        let found = self.project(&projection)?;
        Some(self.table.shallow(&found))
    }

    /// The `impl` that makes a trait reference hold, with its parameters bound as far
    /// as they are known.
    pub fn find_impl(&mut self, trait_ref: &TraitRef) -> Option<(DefId, Subst)> {
        let Selection::Yes(Evidence::Impl(found)) = self.select(trait_ref) else {
            return None;
        };
        let predicate = Clause {
            trait_ref: trait_ref.clone(),
            bindings: Vec::new(),
        };
        self.commit(&predicate, Evidence::Impl(found.clone()));
        self.process();
        let table = &self.table;
        Some((
            found.def,
            found.subst.map(&mut |t| Some(table.resolve_or_unknown(t))),
        ))
    }

    /// Whether a type implements a trait of the standard library, as far as is known.
    pub fn implements_std(&mut self, ty: &Ty, path: &'static str) -> bool {
        let Some(def) = self.types.std_item(path) else {
            return false;
        };
        let trait_ref = TraitRef {
            def,
            args: Arc::from([ty.clone()]),
        };
        self.probe(|s| matches!(s.select(&trait_ref), Selection::Yes(_)))
    }
}

fn has_projections(ty: &Ty) -> bool {
    ty.any(&mut |t| matches!(t, Ty::Projection(_)))
}

/// Whether the language itself makes a type implement a trait.
fn is_builtin(lang: LangTrait, self_ty: &Ty) -> bool {
    matches!(
        (lang, self_ty),
        (
            LangTrait::Fn | LangTrait::AsyncFn,
            Ty::Function(..) | Ty::FnPointer(..) | Ty::Closure(..),
        ) | (LangTrait::Future, Ty::Future(_))
            | (
                LangTrait::Copy | LangTrait::Clone | LangTrait::OfTuples,
                Ty::Tuple(_)
            )
            | (
                LangTrait::Copy | LangTrait::Clone,
                Ty::Closure(..)
                    | Ty::Function(..)
                    | Ty::FnPointer(..)
                    | Ty::Array(..)
                    | Ty::Reference(false, _)
                    | Ty::Pointer(..)
                    | Ty::Primitive(_),
            )
    )
}
