//! Type variables and their values.

use std::sync::Arc;

use super::super::ty::*;
use crate::names::Primitive;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Any,
    Integer,
    Float,
}

#[derive(Clone, Debug)]
enum Var {
    Free(Kind),
    Same(InferVar),
    Bound(Ty),
}

/// The variables of one body; changes since a snapshot can be undone.
#[derive(Default)]
pub struct Table {
    vars: Vec<Var>,
    undo: Vec<(u32, Var)>,
    /// Every state of the variables that there was has its own number.
    state: u64,
    states: u64,
}

/// A point to roll back to.
pub struct Snapshot {
    undo: usize,
    vars: usize,
    state: u64,
}

/// Deeper types than this are cut: they come from recursion without end.
const MAX_TYPE_DEPTH: usize = 48;

impl Table {
    pub fn fresh(&mut self) -> Ty {
        self.add(Kind::Any)
    }

    pub fn fresh_integer(&mut self) -> Ty {
        self.add(Kind::Integer)
    }

    pub fn fresh_float(&mut self) -> Ty {
        self.add(Kind::Float)
    }

    fn add(&mut self, kind: Kind) -> Ty {
        self.vars.push(Var::Free(kind));
        Ty::Infer(InferVar(self.vars.len() as u32 - 1))
    }

    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            undo: self.undo.len(),
            vars: self.vars.len(),
            state: self.state,
        }
    }

    pub fn rollback(&mut self, snapshot: Snapshot) {
        while self.undo.len() > snapshot.undo {
            if let Some((var, old)) = self.undo.pop()
                && let Some(slot) = self.vars.get_mut(var as usize)
            {
                *slot = old;
            }
        }
        self.vars.truncate(snapshot.vars);
        self.state = snapshot.state;
    }

    /// As long as it stays the same, so do all answers.
    pub fn state(&self) -> u64 {
        self.state
    }

    fn set(&mut self, var: InferVar, value: Var) {
        self.states += 1;
        self.state = self.states;
        if let Some(slot) = self.vars.get_mut(var.0 as usize) {
            let old = std::mem::replace(slot, value);
            self.undo.push((var.0, old));
        }
    }

    fn root(&self, mut var: InferVar) -> InferVar {
        while let Some(Var::Same(next)) = self.vars.get(var.0 as usize) {
            var = *next;
        }
        var
    }

    fn kind(&self, root: InferVar) -> Kind {
        match self.vars.get(root.0 as usize) {
            Some(Var::Free(kind)) => *kind,
            _ => Kind::Any,
        }
    }

    /// The type with variables at its top followed; a free variable is its root.
    pub fn shallow(&self, ty: &Ty) -> Ty {
        match self.followed(ty) {
            Ty::Infer(var) => Ty::Infer(self.root(*var)),
            bound => bound.clone(),
        }
    }

    /// As [`Self::shallow`], but a free variable may be one that is the same as its root.
    fn followed<'a>(&'a self, mut ty: &'a Ty) -> &'a Ty {
        while let Ty::Infer(var) = ty
            && let Some(Var::Bound(value)) = self.vars.get(self.root(*var).0 as usize)
        {
            ty = value;
        }
        ty
    }

    /// What may be bound to a type that is still a variable.
    fn free_kind(&self, ty: &Ty) -> Option<Kind> {
        match self.followed(ty) {
            Ty::Infer(var) => Some(self.kind(self.root(*var))),
            _ => None,
        }
    }

    /// Whether nothing is known of a type yet.
    pub fn is_free(&self, ty: &Ty) -> bool {
        self.free_kind(ty) == Some(Kind::Any)
    }

    pub fn is_integer_var(&self, ty: &Ty) -> bool {
        self.free_kind(ty) == Some(Kind::Integer)
    }

    pub fn is_float_var(&self, ty: &Ty) -> bool {
        self.free_kind(ty) == Some(Kind::Float)
    }

    pub fn is_number_var(&self, ty: &Ty) -> bool {
        self.free_kind(ty).is_some_and(|kind| kind != Kind::Any)
    }

    /// Whether a type that an `impl` is declared for can surely not be unified with `ty`,
    /// whatever its parameters are bound to. Most candidates are told apart by this alone.
    pub fn is_surely_other(&self, declared: &Ty, ty: &Ty) -> bool {
        let any_other = |xs: &[Ty], ys: &[Ty]| {
            let mut pairs = xs.iter().zip(ys);
            pairs.any(|(x, y)| self.is_surely_other(x, y))
        };
        match (declared, self.followed(ty)) {
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x != y || any_other(xs, ys),
            (Ty::Primitive(x), Ty::Primitive(y)) => x != y,
            (Ty::Tuple(xs), Ty::Tuple(ys)) => xs.len() != ys.len() || any_other(xs, ys),
            (Ty::Reference(m, x), Ty::Reference(n, y)) => m != n || self.is_surely_other(x, y),
            (Ty::Slice(x), Ty::Slice(y)) => self.is_surely_other(x, y),
            (x, y) => {
                let is_plain = |ty: &Ty| {
                    matches!(
                        ty,
                        Ty::Adt(..)
                            | Ty::Primitive(_)
                            | Ty::Tuple(_)
                            | Ty::Reference(..)
                            | Ty::Slice(_)
                            | Ty::Array(..)
                    )
                };
                is_plain(x) && is_plain(y) && std::mem::discriminant(x) != std::mem::discriminant(y)
            }
        }
    }

    /// Variables replaced by their values all the way down.
    pub fn resolve(&self, ty: &Ty) -> Ty {
        self.resolve_to(ty, MAX_TYPE_DEPTH)
    }

    fn resolve_to(&self, ty: &Ty, depth: usize) -> Ty {
        if depth == 0 {
            return Ty::Unknown;
        }
        ty.map(&mut |t| match t {
            Ty::Infer(_) => {
                let found = self.shallow(t);
                if found.is_var() {
                    (found != *t).then_some(found)
                } else {
                    Some(self.resolve_to(&found, depth - 1))
                }
            }
            _ => None,
        })
    }

    /// As [`Self::resolve`]; what is still free is not known.
    pub fn resolve_or_unknown(&self, ty: &Ty) -> Ty {
        let resolved = self.resolve(ty);
        if !resolved.has_vars() {
            return resolved;
        }
        resolved.map(&mut |t| matches!(t, Ty::Infer(_)).then_some(Ty::Unknown))
    }

    /// Free numeric variables take their default types.
    pub fn default_numbers(&mut self) {
        for var in 0..self.vars.len() as u32 {
            let default = match self.vars.get(var as usize) {
                Some(Var::Free(Kind::Integer)) => Primitive::I32,
                Some(Var::Free(Kind::Float)) => Primitive::F64,
                _ => continue,
            };
            self.set(InferVar(var), Var::Bound(Ty::Primitive(default)));
        }
    }

    fn occurs(&self, var: InferVar, ty: &Ty) -> bool {
        self.occurs_to(var, ty, MAX_TYPE_DEPTH)
    }

    fn occurs_to(&self, var: InferVar, ty: &Ty, depth: usize) -> bool {
        if depth == 0 {
            return true;
        }
        ty.any(&mut |t| match t {
            Ty::Infer(_) => match self.shallow(t) {
                Ty::Infer(root) => root == var,
                bound => self.occurs_to(var, &bound, depth - 1),
            },
            _ => false,
        })
    }

    /// Binds a free variable.
    fn bind(&mut self, var: InferVar, ty: &Ty) -> bool {
        let fits = match (self.kind(var), ty) {
            (Kind::Any, _) | (_, Ty::Unknown) => true,
            (Kind::Integer, Ty::Primitive(p)) => p.is_integer(),
            (Kind::Float, Ty::Primitive(p)) => p.is_float(),
            _ => false,
        };
        if !fits {
            return false;
        }
        if self.occurs(var, ty) {
            return false;
        }
        self.set(var, Var::Bound(ty.clone()));
        true
    }

    /// Makes two types equal where that is possible. Projections must have been
    /// normalized; two that are not are compared as written.
    pub fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.unify_to(a, b, MAX_TYPE_DEPTH)
    }

    fn unify_to(&mut self, a: &Ty, b: &Ty, depth: usize) -> bool {
        if depth == 0 {
            return true;
        }
        if a.is_var() || b.is_var() {
            let (a, b) = (self.shallow(a), self.shallow(b));
            return self.unify_shallow(&a, &b, depth);
        }
        self.unify_shallow(a, b, depth)
    }

    fn unify_shallow(&mut self, a: &Ty, b: &Ty, depth: usize) -> bool {
        match (a, b) {
            (Ty::Infer(x), Ty::Infer(y)) => self.unify_vars(*x, *y),
            (Ty::Unknown, Ty::Infer(_)) | (Ty::Infer(_), Ty::Unknown) => true,
            (Ty::Infer(var), ty) | (ty, Ty::Infer(var)) => self.bind(*var, ty),
            (Ty::Unknown, _) | (_, Ty::Unknown) => true,
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x == y && self.unify_all(xs, ys, depth),
            (Ty::Tuple(xs), Ty::Tuple(ys)) => xs.len() == ys.len() && self.unify_all(xs, ys, depth),
            (Ty::Reference(m, x), Ty::Reference(n, y)) | (Ty::Pointer(m, x), Ty::Pointer(n, y)) => {
                m == n && self.unify_to(x, y, depth - 1)
            }
            (Ty::Slice(x), Ty::Slice(y)) | (Ty::Future(x), Ty::Future(y)) => {
                self.unify_to(x, y, depth - 1)
            }
            (Ty::Array(x, n), Ty::Array(y, m)) => {
                self.unify_to(x, y, depth - 1) && self.unify_to(n, m, depth - 1)
            }
            (Ty::Const(x), Ty::Const(y)) => x.is_none() || y.is_none() || x == y,
            // A constant of a parameter is not computed.
            (Ty::Const(_), Ty::Param(..)) | (Ty::Param(..), Ty::Const(_)) => true,
            (Ty::Function(x, xs), Ty::Function(y, ys)) => {
                x == y && self.unify_substs(xs, ys, depth)
            }
            (Ty::Closure(x, xs), Ty::Closure(y, ys)) => x == y && self.unify_substs(xs, ys, depth),
            (Ty::Opaque(x, i, xs), Ty::Opaque(y, j, ys)) => {
                x == y && i == j && self.unify_substs(xs, ys, depth)
            }
            (Ty::FnPointer(xs, x), Ty::FnPointer(ys, y)) => {
                xs.len() == ys.len()
                    && self.unify_all(xs, ys, depth)
                    && self.unify_to(x, y, depth - 1)
            }
            (Ty::Dyn(xs), Ty::Dyn(ys)) => self.unify_dyns(xs, ys, depth),
            (Ty::Projection(x), Ty::Projection(y)) => {
                x.name == y.name
                    && x.trait_ref.def == y.trait_ref.def
                    && self.unify_all(&x.trait_ref.args, &y.trait_ref.args, depth)
            }
            _ => a == b,
        }
    }

    fn unify_all(&mut self, xs: &[Ty], ys: &[Ty], depth: usize) -> bool {
        // A foreign type declared with fewer parameters than it has still agrees.
        xs.iter()
            .zip(ys)
            .all(|(x, y)| self.unify_to(x, y, depth - 1))
    }

    fn unify_substs(&mut self, xs: &Arc<Subst>, ys: &Arc<Subst>, depth: usize) -> bool {
        xs.parts.iter().all(|(def, args)| match ys.args_of(*def) {
            Some(other) => self.unify_all(args, other, depth),
            None => true,
        })
    }

    fn unify_dyns(&mut self, xs: &[DynBound], ys: &[DynBound], depth: usize) -> bool {
        // Auto traits may stand on one side only.
        let Some((x, y)) = xs
            .iter()
            .find_map(|x| ys.iter().find(|y| y.def == x.def).map(|y| (x, y)))
        else {
            return false;
        };
        self.unify_all(&x.args, &y.args, depth)
            && x.bindings.iter().all(|(name, ty)| {
                match y.bindings.iter().find(|(n, _)| n == name) {
                    Some((_, other)) => self.unify_to(ty, other, depth - 1),
                    None => true,
                }
            })
    }

    fn unify_vars(&mut self, x: InferVar, y: InferVar) -> bool {
        if x == y {
            return true;
        }
        match (self.kind(x), self.kind(y)) {
            (Kind::Any, _) => self.set(x, Var::Same(y)),
            (_, Kind::Any) => self.set(y, Var::Same(x)),
            (a, b) if a == b => self.set(x, Var::Same(y)),
            _ => return false,
        }
        true
    }
}
