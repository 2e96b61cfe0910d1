//! What is behind a trait object, where that is sure: a variable that is bound once to a
//! value of a visible type that became one, the field of a struct that is written out in
//! such a variable, and the parameters that either is passed to. Whatever may be replaced
//! meanwhile, by `mut` or through an unknown call, is not followed.

use std::sync::Arc;

use super::resolve::Instance;
use crate::names::DefId;
use crate::syntax::ast::{Body, ExprId, ExprKind, LocalId, PatKind, UnaryOp};
use crate::syntax::text::Name;
use crate::types::Types;
use crate::types::infer::Inference;
use crate::types::ty::Ty;

/// Variables that are bound to variables.
const MAX_STEPS: u32 = 8;

/// A trait object that a function is given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Object {
    /// The parameter, from 0, the receiver first.
    param: u32,
    /// The parameter's field that holds it; none where it is the parameter.
    field: Option<Name>,
    /// What it is behind `dyn`.
    ty: Ty,
}

/// Those that are known of an instance; none where nothing is.
pub type Objects = Option<Arc<[Object]>>;

/// The body of an instance, as far as it says what its trait objects are.
pub struct Held<'a> {
    pub types: &'a Types,
    pub body: &'a Body,
    pub inference: &'a Inference,
    pub instance: &'a Instance,
}

/// Where a value comes from.
enum Source {
    Param(u32),
    Value(ExprId),
}

impl Held<'_> {
    /// The type behind the trait object that an expression is or refers to.
    pub fn behind(&self, expr: ExprId) -> Option<Ty> {
        self.behind_to(expr, MAX_STEPS)
    }

    fn behind_to(&self, expr: ExprId, steps: u32) -> Option<Ty> {
        let steps = steps.checked_sub(1)?;
        if let Some(ty) = self.unsized_at(expr) {
            return ty;
        }
        match &self.body.expr(expr).kind {
            ExprKind::Reference { operand, .. }
            | ExprKind::Unary {
                op: UnaryOp::Deref,
                operand,
            } => self.behind_to(*operand, steps),
            ExprKind::Local(local) => match self.source(*local)? {
                Source::Param(param) => self.given(param, None),
                Source::Value(value) => self.behind_to(value, steps),
            },
            ExprKind::Field { base, name, .. } => match self.source(self.local(*base)?)? {
                Source::Param(param) => self.given(param, Some(*name)),
                Source::Value(value) => self.behind_to(self.field(value, *name)?, steps),
            },
            _ => None,
        }
    }

    /// The type that becomes a trait object at an expression: nothing if none does, and no
    /// type if it is not known.
    fn unsized_at(&self, expr: ExprId) -> Option<Option<Ty>> {
        let mut here = (self.inference.unsizings.iter()).filter(|u| u.expr == expr);
        let first = here.next()?;
        let ty = first.from.subst(&self.instance.subst);
        // Each branch of an expression may give something else.
        let is_one = matches!(
            self.body.expr(expr).kind,
            ExprKind::Call { .. }
                | ExprKind::MethodCall { .. }
                | ExprKind::Reference { .. }
                | ExprKind::Local(_)
                | ExprKind::Field { .. }
                | ExprKind::Struct { .. }
                | ExprKind::Path(_)
        );
        let is_sure = is_one
            && matches!(ty, Ty::Adt(..) | Ty::Primitive(_))
            && here.all(|other| other.from == first.from);
        Some(is_sure.then_some(ty))
    }

    fn given(&self, param: u32, field: Option<Name>) -> Option<Ty> {
        let mut known = self.instance.objects.iter().flat_map(|it| it.iter());
        let found = known.find(|it| it.param == param && it.field == field);
        found.map(|it| it.ty.clone())
    }

    /// The variable that an expression is, or a reference to it.
    fn local(&self, expr: ExprId) -> Option<LocalId> {
        match &self.body.expr(expr).kind {
            ExprKind::Local(local) => Some(*local),
            ExprKind::Reference { operand, .. }
            | ExprKind::Unary {
                op: UnaryOp::Deref,
                operand,
            } => self.local(*operand),
            _ => None,
        }
    }

    /// What a variable has once and for all.
    fn source(&self, local: LocalId) -> Option<Source> {
        if self.body.locals.get(local.0 as usize)?.mutable {
            return None;
        }
        let is_bound = |&pat: &_| {
            matches!(
                self.body.pat(pat).kind,
                PatKind::Bind { local: bound, by_ref: None, sub: None } if bound == local
            )
        };
        if let Some(param) = self.body.params.iter().position(is_bound) {
            return Some(Source::Param(param as u32));
        }
        let mut values = self.body.named_values();
        let (_, value) = values.find(|(named, _)| *named == local)?;
        Some(Source::Value(value))
    }

    /// The value of a field in a struct that is written out.
    fn field(&self, value: ExprId, name: Name) -> Option<ExprId> {
        let ExprKind::Struct { fields, .. } = &self.body.expr(value).kind else {
            return None;
        };
        let field = fields.iter().find(|field| field.name == name)?;
        Some(field.value)
    }

    /// What a function that is called with these arguments is given.
    pub fn passed(&self, callee: DefId, args: &[ExprId]) -> Objects {
        let sig = self.types.fn_sig(callee)?;
        let mut passed = Vec::new();
        for (param, (&arg, ty)) in (0..).zip(args.iter().zip(&sig.params)) {
            match ty.strip_references() {
                // A struct behind a pointer of another type is not the one that is written out.
                Ty::Adt(wanted, _) => {
                    let is_it = |ty: &Ty| matches!(ty, Ty::Adt(own, _) if own == wanted);
                    if is_it(self.inference.expr(arg).strip_references()) {
                        self.pass_fields(param, arg, &mut passed);
                    }
                }
                Ty::Dyn(_) => {}
                _ => continue,
            }
            if let Some(ty) = self.behind(arg) {
                passed.push(Object {
                    param,
                    field: None,
                    ty,
                });
            }
        }
        (!passed.is_empty()).then(|| passed.into())
    }

    fn pass_fields(&self, param: u32, arg: ExprId, passed: &mut Vec<Object>) {
        let Some(source) = self.local(arg).and_then(|local| self.source(local)) else {
            return;
        };
        match source {
            Source::Param(own) => {
                let known = self.instance.objects.iter().flat_map(|it| it.iter());
                let fields = known.filter(|it| it.param == own && it.field.is_some());
                passed.extend(fields.map(|it| Object {
                    param,
                    ..it.clone()
                }));
            }
            Source::Value(value) => {
                let ExprKind::Struct { fields, .. } = &self.body.expr(value).kind else {
                    return;
                };
                for field in fields {
                    if let Some(ty) = self.behind(field.value) {
                        passed.push(Object {
                            param,
                            field: Some(field.name),
                            ty,
                        });
                    }
                }
            }
        }
    }
}
