//! Closures and async blocks.

use std::sync::Arc;

use super::*;

impl Infer<'_> {
    pub(super) fn closure(&mut self, expr: ExprId, closure: &Closure, expected: &Expect) -> Ty {
        let deduced = expected
            .ty()
            .and_then(|ty| self.expected_signature(&ty.clone()));
        let mut params = Vec::with_capacity(closure.params.len());
        for (i, (_, written)) in closure.params.iter().enumerate() {
            let ty = match written {
                Some(written) => self.written(written),
                None => self.fresh(),
            };
            if let Some(expected) = deduced.as_ref().and_then(|d| d.0.get(i)) {
                self.unify(&ty, expected);
            }
            params.push(ty);
        }
        let value = match &closure.output {
            Some(written) => self.written(written),
            None => self.fresh(),
        };
        let output = if closure.is_async {
            Ty::Future(Arc::new(value.clone()))
        } else {
            value.clone()
        };
        if let Some((_, Some(expected))) = &deduced {
            // A hint only where the body may still be coerced to it.
            let resolved = self.structural(expected);
            if closure.output.is_none() && !matches!(resolved, Ty::Infer(_)) {
                self.unify(&output, &resolved);
            }
        }
        for (pat, ty) in closure.params.iter().map(|(p, _)| *p).zip(params.iter()) {
            self.pat(pat, ty);
        }
        let signature: Args = params.iter().cloned().chain([output.clone()]).collect();
        let id = ClosureId {
            owner: self.owner,
            expr,
        };
        let ty = Ty::Closure(id, Arc::new(Subst::of(self.owner, signature)));
        self.closures.insert(expr, (params, output));
        self.frames.push(Frame {
            output: value.clone(),
        });
        let loops = std::mem::take(&mut self.loops);
        let hint = self.structural(&value);
        self.check(closure.body, &hint);
        self.loops = loops;
        self.frames.pop();
        ty
    }

    /// Parameters and result that are expected of a closure: from a closure or function
    /// type, or from the `Fn` bounds on the parameter that it is given for.
    fn expected_signature(&mut self, expected: &Ty) -> Option<(Vec<Ty>, Option<Ty>)> {
        let expected = self.structural(expected);
        match &expected {
            Ty::FnPointer(params, output) => Some((params.to_vec(), Some((**output).clone()))),
            Ty::Infer(_) => {
                let mut bounds = self.solver.pending_on(&expected);
                // A bound of a house trait may itself imply an `Fn`: `trait Job: Fn()`.
                bounds = bounds
                    .iter()
                    .flat_map(|b| self.types.elaborate(b))
                    .collect();
                self.signature_from(&bounds)
            }
            Ty::Dyn(_) | Ty::Param(..) | Ty::Opaque(..) => {
                let bounds = self.solver.all_bounds(&expected);
                self.signature_from(&bounds)
            }
            Ty::Adt(def, args) if self.types.is_std(*def, "boxed::Box") => {
                let inner = args.first()?.clone();
                self.expected_signature(&inner)
            }
            _ => None,
        }
    }

    fn signature_from(&mut self, bounds: &[Clause]) -> Option<(Vec<Ty>, Option<Ty>)> {
        for bound in bounds {
            let Some(is_async) = self.solver.fn_family(bound.trait_ref.def) else {
                continue;
            };
            let args = bound.trait_ref.args.get(1).cloned().unwrap_or(Ty::Unknown);
            let args = self.structural(&args);
            let Ty::Tuple(params) = args else { continue };
            let params = params.iter().map(|p| self.solver.normalize(p)).collect();
            let output = bound.bindings.iter().find(|(name, _)| *name == "Output");
            let output = output.map(|(_, ty)| {
                let ty = self.solver.normalize(ty);
                if is_async {
                    Ty::Future(Arc::new(ty))
                } else {
                    ty
                }
            });
            return Some((params, output));
        }
        None
    }

    pub(super) fn async_block(&mut self, expr: ExprId, block: &Block, expected: &Expect) -> Ty {
        let value = self.fresh();
        if let Some(wanted) = expected.ty() {
            let wanted = self.structural(&wanted.clone());
            let inner = match &wanted {
                Ty::Future(inner) => Some((**inner).clone()),
                Ty::Infer(_) => {
                    let bounds = self.solver.pending_on(&wanted);
                    self.future_output(&bounds)
                }
                Ty::Dyn(_) | Ty::Opaque(..) => {
                    let bounds = self.solver.all_bounds(&wanted);
                    self.future_output(&bounds)
                }
                _ => None,
            };
            if let Some(inner) = inner {
                self.unify(&value, &inner);
            }
        }
        self.frames.push(Frame {
            output: value.clone(),
        });
        let loops = std::mem::take(&mut self.loops);
        let hint = self.structural(&value);
        let found = self.block(expr, block, &Expect::Type(hint.clone()));
        self.coerce(expr, &found, &hint);
        self.loops = loops;
        self.frames.pop();
        Ty::Future(Arc::new(value))
    }

    fn future_output(&mut self, bounds: &[Clause]) -> Option<Ty> {
        let future = self.types.std_item("future::Future")?;
        let bound = bounds.iter().find(|b| b.trait_ref.def == future)?;
        bound
            .bindings
            .iter()
            .find(|(name, _)| *name == "Output")
            .map(|(_, ty)| ty.clone())
    }
}
