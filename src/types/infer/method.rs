//! Method calls: which method a name means on a receiver, as the compiler probes it.

use std::sync::Arc;

use super::solve::Selection;
use super::*;

/// How the receiver is adjusted before it meets the method's `self`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Adjust {
    ByValue,
    Ref,
    RefMut,
}

/// One type on the way of dereferencing the receiver.
struct Step {
    ty: Ty,
    /// The `Deref` implementations passed on the way here.
    derefs: Vec<TraitRef>,
}

/// What a method's name may mean on a receiver.
struct MethodCandidates {
    name: Name,
    inherent: Vec<DefId>,
    bounds: Vec<Clause>,
    /// Methods of the traits in scope.
    extensions: crate::types::env::Candidates,
}

/// A method that was picked.
struct Pick {
    method: DefId,
    /// Bindings of the `impl` or trait that the method stands in.
    outer: Subst,
    /// For a trait's method.
    trait_ref: Option<TraitRef>,
    step: usize,
}

pub(super) struct MethodCall<'a> {
    pub expr: ExprId,
    pub receiver: ExprId,
    pub method: Name,
    pub method_span: Span,
    pub generic_args: Option<&'a GenericArgs>,
    pub args: &'a [ExprId],
}

impl Infer<'_> {
    pub(super) fn method_call(&mut self, call: &MethodCall<'_>, expected: &Expect) -> Ty {
        let receiver = self.expr(call.receiver, &Expect::Nothing);
        let receiver = self.structural(&receiver);
        let steps = self.steps(&receiver);
        if let Some(pick) = self.probe_method(&steps, call.method) {
            return self.confirm(call, &steps, pick, expected);
        }
        // `(self.callback)(…)` is a call; `self.callback(…)` of a field is an error, but
        // a field of function type without parentheses does not occur in valid code.
        for &arg in call.args {
            self.expr(arg, &Expect::Nothing);
        }
        self.record(Call {
            kind: CallKind::Method,
            expr: call.expr,
            span: call.method_span.to(self.body.expr(call.expr).span),
            target: Target::Unresolved(call.method),
            implicit: false,
            args: std::iter::once(call.receiver)
                .chain(call.args.iter().copied())
                .collect(),
        });
        Ty::Unknown
    }

    fn steps(&mut self, receiver: &Ty) -> Vec<Step> {
        let mut steps = vec![Step {
            ty: receiver.clone(),
            derefs: Vec::new(),
        }];
        while steps.len() < 12 {
            let Some(last) = steps.last() else { break };
            let (ty, mut derefs) = (last.ty.clone(), last.derefs.clone());
            match self.deref_step(&ty) {
                Some((next, trait_ref)) => {
                    derefs.extend(trait_ref);
                    let next = self.structural(&next);
                    steps.push(Step { ty: next, derefs });
                }
                None => {
                    // An array is a slice in the end.
                    if let Ty::Array(element, _) = &ty {
                        steps.push(Step {
                            ty: Ty::Slice(element.clone()),
                            derefs,
                        });
                    }
                    break;
                }
            }
        }
        steps
    }

    fn probe_method(&mut self, steps: &[Step], name: Name) -> Option<Pick> {
        let mut inherent: Vec<DefId> = Vec::new();
        let mut bounds: Vec<Clause> = Vec::new();
        for step in steps {
            for &member in self.types.inherent_members(&step.ty, name).iter() {
                if self.types.db.kind(member) == DefKind::Function && !inherent.contains(&member) {
                    inherent.push(member);
                }
            }
            let number = match &step.ty {
                Ty::Infer(_) if self.solver.table.is_integer_var(&step.ty) => Some(Primitive::I32),
                Ty::Infer(_) if self.solver.table.is_float_var(&step.ty) => Some(Primitive::F64),
                _ => None,
            };
            if let Some(default) = number {
                let members = self.types.inherent_members(&Ty::Primitive(default), name);
                inherent.extend(members.iter().copied());
            }
            for bound in self.solver.all_bounds(&step.ty) {
                if self.types.trait_member(bound.trait_ref.def, name).is_some()
                    && !bounds.contains(&bound)
                {
                    bounds.push(bound);
                }
            }
        }
        let scope = self.place().scope;
        let mut extensions = self.types.trait_methods_in_scope(scope, name);
        if let Some(own) = self.types.trait_around(self.owner)
            && let Some(method) = self.types.trait_member(own, name)
            && self.types.db.kind(method) == DefKind::Function
            && !extensions.contains(&method)
        {
            extensions = extensions.iter().copied().chain([method]).collect();
        }
        if inherent.is_empty() && bounds.is_empty() && extensions.is_empty() {
            return None;
        }
        // A private method is passed over, not an error.
        let (visible, private): (Vec<_>, Vec<_>) =
            (inherent.into_iter()).partition(|&m| self.types.db.is_visible_from(m, scope));
        // Of what is known by bounds, only parameters and trait objects have methods of
        // traits that are not in scope.
        bounds.sort_by_key(|bound| {
            let subject = bound.trait_ref.self_ty();
            let method = self.types.trait_member(bound.trait_ref.def, name);
            !matches!(subject, Ty::Param(..) | Ty::Dyn(_))
                && method.is_some_and(|m| !extensions.contains(&m))
        });
        let candidates = MethodCandidates {
            name,
            inherent: visible,
            bounds,
            extensions,
        };
        let found = self.pick_method(steps, &candidates);
        if found.is_some() || private.is_empty() {
            return found;
        }
        // An attribute macro may have made it public.
        let private = MethodCandidates {
            inherent: private,
            ..candidates
        };
        self.pick_method(steps, &private)
    }

    fn pick_method(&mut self, steps: &[Step], candidates: &MethodCandidates) -> Option<Pick> {
        let MethodCandidates {
            name,
            inherent,
            bounds,
            extensions,
        } = candidates;
        for (index, step) in steps.iter().enumerate() {
            if matches!(step.ty, Ty::Infer(_)) && !self.solver.table.is_number_var(&step.ty) {
                return None;
            }
            if step.ty.is_unknown() {
                return None;
            }
            for adjust in [Adjust::ByValue, Adjust::Ref, Adjust::RefMut] {
                let adjusted = match adjust {
                    Adjust::ByValue => step.ty.clone(),
                    Adjust::Ref => Ty::reference(false, step.ty.clone()),
                    Adjust::RefMut => Ty::reference(true, step.ty.clone()),
                };
                let by_impl = inherent
                    .iter()
                    .find_map(|&m| self.inherent_fits(m, &adjusted, index));
                if by_impl.is_some() {
                    return by_impl;
                }
                let by_bound = bounds
                    .iter()
                    .find_map(|b| self.bound_fits(b, *name, &adjusted, index));
                if by_bound.is_some() {
                    return by_bound;
                }
                if let Some(pick) = self.extension_fits(extensions, &adjusted, index) {
                    return Some(pick);
                }
            }
        }
        None
    }

    /// Unifies a method's `self` type with the adjusted receiver.
    fn self_fits(&mut self, method: DefId, outer: &Subst, adjusted: &Ty) -> bool {
        let Some(sig) = self.types.fn_sig(method) else {
            return false;
        };
        if sig.receiver.is_none() {
            return false;
        }
        let Some(own) = sig.params.first() else {
            return false;
        };
        let own = self.solver.normalize(&own.subst(outer));
        self.unify(&own, adjusted)
    }

    fn inherent_fits(&mut self, method: DefId, adjusted: &Ty, step: usize) -> Option<Pick> {
        let parent = self.types.db.parent(method)?;
        let mark = self.solver.mark();
        let table = &mut self.solver.table;
        let outer = self.types.bind_all(parent, |_, _| table.fresh());
        let fits = self.self_fits(method, &outer, adjusted);
        let is_one_of_several = !self.types.is_for_several(parent)
            || outer
                .get(parent, 0)
                .is_some_and(|own| self.solver.is_primitive(own));
        if fits && is_one_of_several && self.impl_bounds_may_hold(parent, &outer) {
            return Some(Pick {
                method,
                outer,
                trait_ref: None,
                step,
            });
        }
        self.solver.undo(mark);
        None
    }

    /// Whether no bound of an inherent `impl` is known to fail: two `impl`s may define
    /// the same name for different bounds.
    fn impl_bounds_may_hold(&mut self, parent: DefId, outer: &Subst) -> bool {
        let generics = self.types.generics(parent);
        generics.predicates.iter().all(|p| {
            let bound = p.subst(outer);
            self.is_undeclared(&bound.trait_ref)
                || !matches!(
                    self.solver.probe(|s| s.select(&bound.trait_ref)),
                    Selection::No
                )
        })
    }

    /// Whether an `impl` may exist that nobody declared: declarations of a package do
    /// not say what it implements of another package's traits.
    fn is_undeclared(&mut self, trait_ref: &TraitRef) -> bool {
        let subject = self.shallow(trait_ref.self_ty());
        let db = &self.types.db;
        let is_declared =
            |def: DefId| db.info(def.krate).origin == crate::names::CrateOrigin::Declared;
        let Ty::Adt(adt, _) = subject.strip_references() else {
            return false;
        };
        adt.krate != trait_ref.def.krate && is_declared(*adt) && is_declared(trait_ref.def)
    }

    fn bound_fits(
        &mut self,
        bound: &Clause,
        name: Name,
        adjusted: &Ty,
        step: usize,
    ) -> Option<Pick> {
        let method = self.types.trait_member(bound.trait_ref.def, name)?;
        if self.types.db.kind(method) != DefKind::Function {
            return None;
        }
        let outer = Subst::of(bound.trait_ref.def, bound.trait_ref.args.clone());
        let mark = self.solver.mark();
        if self.self_fits(method, &outer, adjusted) {
            return Some(Pick {
                method,
                outer,
                trait_ref: Some(bound.trait_ref.clone()),
                step,
            });
        }
        self.solver.undo(mark);
        None
    }

    fn extension_fits(&mut self, methods: &[DefId], adjusted: &Ty, step: usize) -> Option<Pick> {
        let mut unsure = None;
        for &method in methods {
            let Some(trait_def) = self.types.db.parent(method) else {
                continue;
            };
            let mark = self.solver.mark();
            let count = self.types.generics(trait_def).count;
            let args: Args = (0..count).map(|_| self.fresh()).collect();
            let outer = Subst::of(trait_def, args.clone());
            if self.self_fits(method, &outer, adjusted) {
                let trait_ref = TraitRef {
                    def: trait_def,
                    args,
                };
                match self.solver.probe(|s| s.select(&trait_ref)) {
                    Selection::Yes(_) => {
                        return Some(Pick {
                            method,
                            outer,
                            trait_ref: Some(trait_ref),
                            step,
                        });
                    }
                    Selection::Ambiguous if unsure.is_none() => unsure = Some(method),
                    Selection::Ambiguous | Selection::No => {}
                }
            }
            self.solver.undo(mark);
        }
        // Nothing fits surely; the first that may is taken.
        let method = unsure?;
        let trait_def = self.types.db.parent(method)?;
        let count = self.types.generics(trait_def).count;
        let args: Args = (0..count).map(|_| self.fresh()).collect();
        let outer = Subst::of(trait_def, args.clone());
        self.self_fits(method, &outer, adjusted).then_some(Pick {
            method,
            outer,
            trait_ref: Some(TraitRef {
                def: trait_def,
                args,
            }),
            step,
        })
    }

    fn confirm(
        &mut self,
        call: &MethodCall<'_>,
        steps: &[Step],
        pick: Pick,
        expected: &Expect,
    ) -> Ty {
        let sig = self.types.fn_sig(pick.method);
        if sig.is_some_and(|sig| sig.receiver == Some(Receiver::MutReference)) {
            self.mutable_place(call.receiver);
        }
        if let Some(step) = steps.get(pick.step) {
            for trait_ref in step.derefs.clone() {
                self.record_std_method(call.expr, trait_ref, "deref", call.receiver, true);
            }
        }
        let subst = self.bind_function(pick.method, pick.outer, call.generic_args);
        let subst = Arc::new(subst);
        if let Some(trait_ref) = &pick.trait_ref {
            self.solver.require(Clause {
                trait_ref: trait_ref.clone(),
                bindings: Vec::new(),
            });
        }
        self.require_bounds(pick.method, &subst);
        let target = match pick.trait_ref {
            Some(trait_ref) => Target::TraitMethod {
                trait_ref,
                method: pick.method,
                subst: subst.clone(),
            },
            None => Target::Function {
                def: pick.method,
                subst: subst.clone(),
            },
        };
        self.record(Call {
            kind: CallKind::Method,
            expr: call.expr,
            span: call.method_span.to(self.body.expr(call.expr).span),
            target,
            implicit: false,
            args: std::iter::once(call.receiver)
                .chain(call.args.iter().copied())
                .collect(),
        });
        let signature = self
            .solver
            .callable_signature(Callable::Function(pick.method), &subst);
        let Some((params, output)) = signature else {
            return Ty::Unknown;
        };
        let params = params.get(1..).unwrap_or(&[]).to_vec();
        let hints = self.hints(&params, &output, expected);
        self.arguments(call.args, &params, &hints);
        output
    }
}
