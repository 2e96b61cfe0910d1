//! Checking an expression against a type, with the conversions that Rust makes unasked.

use std::sync::Arc;

use super::*;

impl Infer<'_> {
    /// Infers an expression of which a type is required, and makes it that type.
    pub(super) fn check(&mut self, expr: ExprId, wanted: &Ty) -> Ty {
        let found = self.expr(expr, &Expect::Type(wanted.clone()));
        self.coerce(expr, &found, wanted);
        if self.structural(&found) == Ty::Never {
            wanted.clone()
        } else {
            found
        }
    }

    /// Whether `found` becomes `wanted`, by conversions if need be. What does not fit is
    /// left alone: reporting type errors is the compiler's business.
    pub(super) fn coerce(&mut self, expr: ExprId, found: &Ty, wanted: &Ty) -> bool {
        let found = self.shallow(found);
        let wanted = self.shallow(wanted);
        match (&found, &wanted) {
            (Ty::Never, _) => return true,
            (Ty::Reference(from_mut, from), Ty::Reference(to_mut, to)) => {
                return self.coerce_reference(expr, (*from_mut, from), (*to_mut, to));
            }
            (Ty::Reference(_, from), Ty::Pointer(_, to))
            | (Ty::Pointer(_, from), Ty::Pointer(_, to)) => {
                let (from, to) = (from.clone(), to.clone());
                return self.unsize(expr, &from, &to) || self.unify(&from, &to);
            }
            (Ty::Function(..) | Ty::Closure(..), Ty::FnPointer(params, output)) => {
                if let Some((own, result)) = self.solver.signature_of_value(&found) {
                    for (x, y) in own.iter().zip(params.iter()) {
                        self.unify(x, y);
                    }
                    self.unify(&result, output);
                }
                self.pointers.push((found.clone(), params.clone()));
                return true;
            }
            _ => {}
        }
        if self.unify(&found, &wanted) {
            return true;
        }
        let found = self.structural(&found);
        let wanted = self.structural(&wanted);
        self.unsize_pointer(expr, &found, &wanted)
    }

    fn coerce_reference(
        &mut self,
        expr: ExprId,
        from: (bool, &Arc<Ty>),
        to: (bool, &Arc<Ty>),
    ) -> bool {
        let (from_ty, to_ty) = (from.1.clone(), to.1.clone());
        if self.unify(&from_ty, &to_ty) {
            return true;
        }
        if self.unsize(expr, &from_ty, &to_ty) {
            return true;
        }
        let mut at = (*from_ty).clone();
        for _ in 0..8 {
            let Some((next, _)) = self.deref_step(&at) else {
                return false;
            };
            if self.unify(&next, &to_ty) {
                return true;
            }
            at = next;
        }
        false
    }

    /// `Box<T>` to `Box<dyn Trait>`, and the like of `Rc`, `Arc`, `Pin<Box>`.
    fn unsize_pointer(&mut self, expr: ExprId, found: &Ty, wanted: &Ty) -> bool {
        let (Ty::Adt(x, xs), Ty::Adt(y, ys)) = (found, wanted) else {
            return false;
        };
        if x != y {
            return false;
        }
        let (Some(from), Some(to)) = (xs.first(), ys.first()) else {
            return false;
        };
        let (from, to) = (from.clone(), to.clone());
        if self.unsize(expr, &from, &to) {
            return true;
        }
        let (from, to) = (self.structural(&from), self.structural(&to));
        matches!(from, Ty::Adt(..)) && self.unsize_pointer(expr, &from, &to)
    }

    fn unsize(&mut self, expr: ExprId, from: &Ty, to: &Ty) -> bool {
        let (from, to) = (self.structural(from), self.structural(to));
        match (&from, &to) {
            (Ty::Array(element, _), Ty::Slice(wanted)) => {
                let (element, wanted) = (element.clone(), wanted.clone());
                self.unify(&element, &wanted)
            }
            (Ty::Dyn(_), Ty::Dyn(bounds)) => {
                // Upcasting, and dropping auto traits.
                let (own, bounds) = (self.solver.own_bounds(&from), bounds.clone());
                bounds
                    .iter()
                    .all(|b| own.iter().any(|p| p.trait_ref.def == b.def))
            }
            (Ty::Infer(_) | Ty::Unknown, _) => false,
            (_, Ty::Dyn(bounds)) => {
                self.unsizings.push(Unsizing {
                    expr,
                    from: from.clone(),
                    to: bounds.clone(),
                });
                for bound in bounds.iter() {
                    let args = std::iter::once(from.clone()).chain(bound.args.iter().cloned());
                    self.solver.require(Clause {
                        trait_ref: TraitRef {
                            def: bound.def,
                            args: args.collect(),
                        },
                        bindings: bound.bindings.to_vec(),
                    });
                }
                self.solver.process();
                true
            }
            _ => false,
        }
    }

    /// One `*` of a type: what it gives, and the trait implementation if it is not
    /// built in.
    pub(super) fn deref_step(&mut self, ty: &Ty) -> Option<(Ty, Option<TraitRef>)> {
        let ty = self.structural(ty);
        match &ty {
            Ty::Reference(_, inner) | Ty::Pointer(_, inner) => Some((self.shallow(inner), None)),
            Ty::Adt(def, args) if self.types.is_std(*def, "boxed::Box") => {
                Some((args.first().cloned().unwrap_or(Ty::Unknown), None))
            }
            Ty::Adt(..) | Ty::Param(..) | Ty::Opaque(..) | Ty::Projection(_) => {
                let target = self.solver.std_projection(&ty, "ops::Deref", "Target")?;
                let def = self.types.std_item("ops::Deref")?;
                let trait_ref = TraitRef {
                    def,
                    args: Arc::from([ty.clone()]),
                };
                Some((target, Some(trait_ref)))
            }
            _ => None,
        }
    }
}
