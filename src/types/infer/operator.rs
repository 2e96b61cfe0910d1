//! Operators: built in for primitives, methods of `std::ops` for everything else.

use std::sync::Arc;

use super::solve::Selection;
use super::*;

/// A trait of `std::ops` or `std::cmp` and its method.
fn operator_trait(op: BinaryOp, assign: bool) -> Option<(&'static str, &'static str)> {
    use BinaryOp::*;
    Some(match (op, assign) {
        (Add, false) => ("ops::Add", "add"),
        (Sub, false) => ("ops::Sub", "sub"),
        (Mul, false) => ("ops::Mul", "mul"),
        (Div, false) => ("ops::Div", "div"),
        (Rem, false) => ("ops::Rem", "rem"),
        (BitAnd, false) => ("ops::BitAnd", "bitand"),
        (BitOr, false) => ("ops::BitOr", "bitor"),
        (BitXor, false) => ("ops::BitXor", "bitxor"),
        (Shl, false) => ("ops::Shl", "shl"),
        (Shr, false) => ("ops::Shr", "shr"),
        (Add, true) => ("ops::AddAssign", "add_assign"),
        (Sub, true) => ("ops::SubAssign", "sub_assign"),
        (Mul, true) => ("ops::MulAssign", "mul_assign"),
        (Div, true) => ("ops::DivAssign", "div_assign"),
        (Rem, true) => ("ops::RemAssign", "rem_assign"),
        (BitAnd, true) => ("ops::BitAndAssign", "bitand_assign"),
        (BitOr, true) => ("ops::BitOrAssign", "bitor_assign"),
        (BitXor, true) => ("ops::BitXorAssign", "bitxor_assign"),
        (Shl, true) => ("ops::ShlAssign", "shl_assign"),
        (Shr, true) => ("ops::ShrAssign", "shr_assign"),
        (Eq, _) => ("cmp::PartialEq", "eq"),
        (Ne, _) => ("cmp::PartialEq", "ne"),
        (Lt, _) => ("cmp::PartialOrd", "lt"),
        (Le, _) => ("cmp::PartialOrd", "le"),
        (Gt, _) => ("cmp::PartialOrd", "gt"),
        (Ge, _) => ("cmp::PartialOrd", "ge"),
        (And | Or, _) => return None,
    })
}

fn is_comparison(op: BinaryOp) -> bool {
    use BinaryOp::*;
    matches!(op, Eq | Ne | Lt | Le | Gt | Ge)
}

/// The operands of one operator expression.
pub(super) struct Operands {
    pub expr: ExprId,
    pub op: BinaryOp,
    pub assign: bool,
    pub left: ExprId,
    pub right: ExprId,
}

impl Infer<'_> {
    pub(super) fn binary(&mut self, operands: &Operands, expected: &Expect) -> Ty {
        let Operands {
            op, left, right, ..
        } = *operands;
        let Some((path, method)) = operator_trait(op, operands.assign) else {
            let bool = Ty::bool();
            self.check(left, &bool);
            self.check(right, &bool);
            return bool;
        };
        let left_expect = match (is_comparison(op) || operands.assign, expected.ty()) {
            (false, Some(ty)) if matches!(self.shallow(ty), Ty::Primitive(_)) => expected.clone(),
            _ => Expect::Nothing,
        };
        let left_ty = self.expr(left, &left_expect);
        if operands.assign {
            self.mutable_place(left);
        }
        let left_ty = self.structural(&left_ty);
        let is_shift = matches!(op, BinaryOp::Shl | BinaryOp::Shr);
        let hint = if is_shift {
            Expect::Nothing
        } else {
            Expect::Type(left_ty.clone())
        };
        let right_ty = self.expr(right, &hint);
        let right_ty = self.structural(&right_ty);
        let left_ty = self.structural(&left_ty);
        if self.is_builtin(&left_ty) && self.is_builtin(&right_ty) {
            if !is_shift {
                self.unify(&left_ty, &right_ty);
            }
            return if operands.assign {
                Ty::unit()
            } else if is_comparison(op) {
                Ty::bool()
            } else {
                left_ty
            };
        }
        self.overloaded(operands, path, method, &left_ty, &right_ty)
    }

    fn is_builtin(&mut self, ty: &Ty) -> bool {
        match ty {
            Ty::Primitive(p) => *p != Primitive::Str,
            Ty::Infer(_) => self.solver.table.is_number_var(ty),
            Ty::Never => true,
            // Comparing pointers and function pointers is built in.
            Ty::Pointer(..) | Ty::FnPointer(..) => true,
            _ => false,
        }
    }

    fn overloaded(
        &mut self,
        operands: &Operands,
        path: &'static str,
        method: &'static str,
        left: &Ty,
        right: &Ty,
    ) -> Ty {
        let Some(def) = self.types.std_item(path) else {
            return Ty::Unknown;
        };
        // The other side is a variable until an implementation says what it is: the
        // right operand may have to be coerced to it.
        let other = self.fresh();
        let trait_ref = TraitRef {
            def,
            args: Arc::from([left.clone(), other.clone()]),
        };
        let mut right = right.clone();
        if let Selection::Ambiguous | Selection::No = self.solver.probe(|s| s.select(&trait_ref)) {
            self.unify(&other, &right);
        } else {
            self.solver.require(Clause {
                trait_ref: trait_ref.clone(),
                bindings: vec![],
            });
            self.solver.process();
            let wanted = self.structural(&other);
            if !self.coerce(operands.right, &right, &wanted) {
                right = wanted;
            }
        }
        self.unify(&other, &right);
        self.solver.require(Clause {
            trait_ref: trait_ref.clone(),
            bindings: vec![],
        });
        self.solver.process();
        if let Some(member) = self.types.trait_member(def, Name::new(method)) {
            let subst = Arc::new(Subst::of(def, trait_ref.args.clone()));
            self.record(Call {
                kind: CallKind::Operator,
                expr: operands.expr,
                span: self.body.expr(operands.expr).span,
                target: Target::TraitMethod {
                    trait_ref: trait_ref.clone(),
                    method: member,
                    subst,
                },
                implicit: false,
                args: vec![operands.left, operands.right],
            });
        }
        if operands.assign {
            return Ty::unit();
        }
        if is_comparison(operands.op) {
            return Ty::bool();
        }
        let projection = Ty::Projection(Arc::new(Projection {
            trait_ref,
            name: Name::new("Output"),
        }));
        self.solver.normalize(&projection)
    }

    pub(super) fn unary(
        &mut self,
        expr: ExprId,
        op: UnaryOp,
        operand: ExprId,
        expected: &Expect,
    ) -> Ty {
        let hint = if op == UnaryOp::Deref {
            Expect::Nothing
        } else {
            expected.clone()
        };
        let ty = self.expr(operand, &hint);
        let ty = self.structural(&ty);
        if op == UnaryOp::Deref {
            return match self.deref_step(&ty) {
                Some((inner, None)) => inner,
                Some((inner, Some(trait_ref))) => {
                    self.record_std_method(expr, trait_ref, "deref", operand, false);
                    inner
                }
                None => Ty::Unknown,
            };
        }
        if self.is_builtin(&ty) || ty.is_unknown() {
            return ty;
        }
        let (path, method) = match op {
            UnaryOp::Not => ("ops::Not", "not"),
            _ => ("ops::Neg", "neg"),
        };
        let Some(def) = self.types.std_item(path) else {
            return Ty::Unknown;
        };
        let trait_ref = TraitRef {
            def,
            args: Arc::from([ty.clone()]),
        };
        self.record_std_method(expr, trait_ref, method, operand, false);
        self.solver
            .std_projection(&ty, path, "Output")
            .unwrap_or(Ty::Unknown)
    }

    /// A place that is written to or borrowed mutably is reached by `deref_mut` and
    /// `index_mut`.
    pub(super) fn mutable_place(&mut self, expr: ExprId) {
        let mut at = expr;
        loop {
            let base = match &self.body.expr(at).kind {
                ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => *base,
                ExprKind::Unary {
                    op: UnaryOp::Deref,
                    operand,
                } => *operand,
                _ => return,
            };
            self.make_mutable(at);
            at = base;
        }
    }

    fn make_mutable(&mut self, expr: ExprId) {
        let types = self.types;
        // The calls of the place itself are among the last that were recorded.
        for call in self.calls.iter_mut().rev().take(256) {
            let Target::TraitMethod {
                trait_ref,
                method,
                subst,
            } = &mut call.target
            else {
                continue;
            };
            if call.expr != expr || call.kind != CallKind::Operator {
                continue;
            }
            let (path, name) = if types.is_std(trait_ref.def, "ops::Deref") {
                ("ops::DerefMut", "deref_mut")
            } else if types.is_std(trait_ref.def, "ops::Index") {
                ("ops::IndexMut", "index_mut")
            } else {
                continue;
            };
            let Some(def) = types.std_item(path) else {
                continue;
            };
            let Some(found) = types.trait_member(def, Name::new(name)) else {
                continue;
            };
            *trait_ref = TraitRef {
                def,
                args: trait_ref.args.clone(),
            };
            *subst = Arc::new(Subst::of(def, trait_ref.args.clone()));
            *method = found;
        }
    }

    /// Records a call of a trait's method that an operator or the language makes.
    pub(super) fn record_std_method(
        &mut self,
        expr: ExprId,
        trait_ref: TraitRef,
        method: &str,
        receiver: ExprId,
        implicit: bool,
    ) {
        let Some(member) = self.types.trait_member(trait_ref.def, Name::new(method)) else {
            return;
        };
        let subst = Arc::new(Subst::of(trait_ref.def, trait_ref.args.clone()));
        self.record(Call {
            kind: CallKind::Operator,
            expr,
            span: self.body.expr(expr).span,
            target: Target::TraitMethod {
                trait_ref,
                method: member,
                subst,
            },
            implicit,
            args: vec![receiver],
        });
    }

    pub(super) fn index(&mut self, expr: ExprId, base: ExprId, index: ExprId) -> Ty {
        let base_ty = self.expr(base, &Expect::Nothing);
        let index_ty = self.expr(index, &Expect::Nothing);
        let mut at = self.structural(&base_ty);
        for _ in 0..8 {
            match &at {
                Ty::Array(element, _) | Ty::Slice(element) => {
                    let element = (**element).clone();
                    let index_ty = self.structural(&index_ty);
                    let is_number = match &index_ty {
                        Ty::Primitive(p) => p.is_integer(),
                        Ty::Infer(_) => self.solver.table.is_number_var(&index_ty),
                        _ => false,
                    };
                    if is_number {
                        self.unify(&index_ty, &Ty::usize());
                        return element;
                    }
                    let slice = Ty::Slice(Arc::new(element));
                    self.index_by_trait(expr, base, &slice, &index_ty);
                    return slice;
                }
                Ty::Adt(..) | Ty::Primitive(_) | Ty::Param(..) => {
                    let index_ty = self.structural(&index_ty);
                    if let Some(output) = self.index_by_trait(expr, base, &at, &index_ty) {
                        return output;
                    }
                }
                _ => {}
            }
            match self.deref_step(&at) {
                Some((next, _)) => at = self.structural(&next),
                None => break,
            }
        }
        Ty::Unknown
    }

    fn index_by_trait(&mut self, expr: ExprId, base: ExprId, ty: &Ty, index: &Ty) -> Option<Ty> {
        let def = self.types.std_item("ops::Index")?;
        let trait_ref = TraitRef {
            def,
            args: Arc::from([ty.clone(), index.clone()]),
        };
        let mut selection = self.solver.probe(|s| s.select(&trait_ref));
        if matches!(selection, Selection::Ambiguous) && self.solver.table.is_number_var(index) {
            self.unify(index, &Ty::usize());
            selection = self.solver.probe(|s| s.select(&trait_ref));
        }
        if matches!(selection, Selection::No) {
            return None;
        }
        self.record_std_method(expr, trait_ref.clone(), "index", base, false);
        let projection = Ty::Projection(Arc::new(Projection {
            trait_ref,
            name: Name::new("Output"),
        }));
        Some(self.solver.normalize(&projection))
    }
}
