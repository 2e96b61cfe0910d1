//! Calls of functions and of values.

use std::sync::Arc;

use super::*;

impl Infer<'_> {
    pub(super) fn call(
        &mut self,
        expr: ExprId,
        callee: ExprId,
        args: &[ExprId],
        expected: &Expect,
    ) -> Ty {
        self.callee = Some(callee);
        let callee_ty = self.expr(callee, &Expect::Nothing);
        let mut at = self.structural(&callee_ty);
        for _ in 0..8 {
            match &at {
                Ty::Function(callable, subst) => {
                    let (callable, subst) = (*callable, subst.clone());
                    return self.call_item(expr, callable, &subst, args, expected);
                }
                Ty::FnPointer(..) | Ty::Closure(..) => {
                    let signature = self.solver.signature_of_value(&at);
                    let (params, output) = signature.unwrap_or((Vec::new(), Ty::Unknown));
                    self.record_value_call(expr, &at, callee, args);
                    self.arguments(args, &params, &params);
                    return output;
                }
                Ty::Param(..) | Ty::Opaque(..) | Ty::Dyn(_) | Ty::Projection(_) => {
                    if let Some((params, output)) = self.signature_by_bounds(&at) {
                        self.record_value_call(expr, &at, callee, args);
                        self.arguments(args, &params, &params);
                        return output;
                    }
                }
                Ty::Infer(_) => {
                    // A closure parameter that is called before it is known.
                    break;
                }
                _ => {}
            }
            match self.deref_step(&at) {
                Some((next, _)) => at = self.structural(&next),
                None => break,
            }
        }
        for &arg in args {
            self.expr(arg, &Expect::Nothing);
        }
        let name = self.callee_name(callee);
        self.record(Call {
            kind: CallKind::Path,
            expr,
            span: self.body.expr(expr).span,
            target: Target::Unresolved(name),
            implicit: false,
            args: args.to_vec(),
        });
        Ty::Unknown
    }

    fn callee_name(&self, callee: ExprId) -> Name {
        match &self.body.expr(callee).kind {
            ExprKind::Path(path) => path.segments.last().map_or(Name::new(""), |s| s.name),
            ExprKind::Local(local) => self.body.local(*local).name,
            ExprKind::Field { name, .. } => *name,
            _ => Name::new(""),
        }
    }

    fn record_value_call(&mut self, expr: ExprId, ty: &Ty, callee: ExprId, args: &[ExprId]) {
        let mut all = vec![callee];
        all.extend(args);
        self.record(Call {
            kind: CallKind::Path,
            expr,
            span: self.body.expr(expr).span,
            target: Target::Value(ty.clone()),
            implicit: false,
            args: all,
        });
    }

    /// Parameters and result of a value of which only bounds are known.
    pub(super) fn signature_by_bounds(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        for bound in self.solver.all_bounds(ty) {
            let Some(is_async) = self.solver.fn_family(bound.trait_ref.def) else {
                continue;
            };
            let params = match bound.trait_ref.args.get(1) {
                Some(Ty::Tuple(params)) => {
                    params.iter().map(|p| self.solver.normalize(p)).collect()
                }
                _ => Vec::new(),
            };
            let output = bound
                .bindings
                .iter()
                .find(|(name, _)| *name == "Output")
                .map_or_else(Ty::unit, |(_, ty)| self.solver.normalize(ty));
            let output = if is_async {
                Ty::Future(Arc::new(output))
            } else {
                output
            };
            return Some((params, output));
        }
        None
    }

    fn call_item(
        &mut self,
        expr: ExprId,
        callable: Callable,
        subst: &Arc<Subst>,
        args: &[ExprId],
        expected: &Expect,
    ) -> Ty {
        let Some((params, output)) = self.solver.callable_signature(callable, subst) else {
            for &arg in args {
                self.expr(arg, &Expect::Nothing);
            }
            return Ty::Unknown;
        };
        let target = match callable {
            Callable::Function(def) => {
                self.require_bounds(def, subst);
                self.target_of(def, subst)
            }
            Callable::Struct(_) | Callable::Variant(..) => Target::Constructor,
        };
        self.record(Call {
            kind: CallKind::Path,
            expr,
            span: self.body.expr(expr).span,
            target,
            implicit: false,
            args: args.to_vec(),
        });
        let hints = self.hints(&params, &output, expected);
        self.arguments(args, &params, &hints);
        output
    }

    /// A function as the target of a call: a trait's own method, or just the function.
    pub(super) fn target_of(&self, def: DefId, subst: &Arc<Subst>) -> Target {
        let parent = self.types.db.parent(def);
        match parent {
            Some(parent) if self.types.db.kind(parent) == DefKind::Trait => {
                let args = subst
                    .args_of(parent)
                    .cloned()
                    .unwrap_or_else(|| Arc::from([]));
                Target::TraitMethod {
                    trait_ref: TraitRef { def: parent, args },
                    method: def,
                    subst: subst.clone(),
                }
            }
            _ => Target::Function {
                def,
                subst: subst.clone(),
            },
        }
    }

    /// The bounds of a function and of what it stands in become obligations.
    pub(super) fn require_bounds(&mut self, def: DefId, subst: &Subst) {
        let owners: Vec<DefId> = self.types.generic_owners(def).collect();
        for owner in owners {
            let generics = self.types.generics(owner);
            for predicate in &generics.predicates {
                let predicate = predicate.subst(subst);
                let args = predicate
                    .trait_ref
                    .args
                    .iter()
                    .map(|a| self.solver.normalize(a))
                    .collect();
                let bindings = predicate
                    .bindings
                    .iter()
                    .map(|(n, t)| (*n, self.solver.normalize(t)))
                    .collect();
                let trait_ref = TraitRef {
                    def: predicate.trait_ref.def,
                    args,
                };
                self.solver.require(Clause {
                    trait_ref,
                    bindings,
                });
            }
        }
        self.solver.process();
    }

    /// What the parameters would be if the result were as expected: a hint only, since
    /// the result may yet be coerced.
    pub(super) fn hints(&mut self, params: &[Ty], output: &Ty, expected: &Expect) -> Vec<Ty> {
        let Some(expected) = expected.ty() else {
            return params.to_vec();
        };
        let expected = self.shallow(expected);
        if expected.is_var() || expected.is_unknown() {
            return params.to_vec();
        }
        let fresh_before = self.solver.table.snapshot();
        let hints = if self.solver.table.unify(output, &expected) {
            params
                .iter()
                .map(|p| self.solver.table.resolve(p))
                .collect()
        } else {
            params.to_vec()
        };
        self.solver.table.rollback(fresh_before);
        hints
    }

    /// Checks arguments: closures last, since the others tell what they are given.
    pub(super) fn arguments(&mut self, args: &[ExprId], params: &[Ty], hints: &[Ty]) {
        for closures in [false, true] {
            if closures {
                self.solver.process();
            }
            for (i, &arg) in args.iter().enumerate() {
                if self.is_closure(arg) != closures {
                    continue;
                }
                match params.get(i) {
                    Some(param) => {
                        let hint = hints.get(i).unwrap_or(param);
                        let hint = if hint.has_vars() { param } else { hint };
                        let found = self.expr(arg, &Expect::Type(hint.clone()));
                        let wanted = self.structural(param);
                        self.coerce(arg, &found, &wanted);
                    }
                    None => {
                        self.expr(arg, &Expect::Nothing);
                    }
                }
            }
        }
        self.solver.process();
    }

    fn is_closure(&self, expr: ExprId) -> bool {
        match &self.body.expr(expr).kind {
            ExprKind::Closure(_) => true,
            ExprKind::Block(block) if block.statements.is_empty() => {
                block.tail.is_some_and(|t| self.is_closure(t))
            }
            _ => false,
        }
    }
}
