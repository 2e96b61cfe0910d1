//! Which functions and closures a value may be that is called: what was given for a
//! generic parameter, made a function pointer or made a `dyn Fn` anywhere in the functions
//! that are looked at.

use std::collections::{BTreeMap, BTreeSet};

use super::resolve::{Calls, Confidence, Instance};
use crate::names::{CrateOrigin, DefId};
use crate::syntax::ast::ExprKind;
use crate::types::infer::{Inference, Target};
use crate::types::ty::*;

/// Where a value is held when it is called.
#[derive(Clone, Debug)]
enum Holder {
    /// A variable of a generic parameter's type.
    Param(DefId, u32),
    /// A function pointer with these parameters.
    Pointer(Args),
    /// A trait object of the `Fn` family: the trait, and the tuple of parameters.
    Object(DefId, Ty),
}

/// What comes into a holder.
#[derive(Clone, Debug)]
enum Source {
    /// A function or closure, by name.
    Code(String),
    /// Whatever a generic parameter is.
    Param(DefId, u32),
}

/// What comes where, in some functions.
#[derive(Debug, Default)]
pub struct Flows {
    steps: Vec<(Holder, Source)>,
}

/// The candidates for every holder.
pub struct Candidates {
    by_param: BTreeMap<(DefId, u32), BTreeSet<String>>,
    others: Vec<(Holder, Source)>,
}

impl Flows {
    /// What one body hands on.
    pub fn of(calls: &Calls<'_>, inference: &Inference) -> Flows {
        let mut flows = Flows::default();
        for call in &inference.calls {
            let (Target::Function { subst, .. } | Target::TraitMethod { subst, .. }) = &call.target
            else {
                continue;
            };
            for (owner, args) in &subst.parts {
                let info = calls.types.db.info(owner.krate);
                if info.origin != CrateOrigin::Member {
                    continue;
                }
                for (index, arg) in (0..).zip(args.iter()) {
                    flows.add(calls, Holder::Param(*owner, index), arg);
                }
            }
        }
        for (from, params) in &inference.pointers {
            flows.add(calls, Holder::Pointer(params.clone()), from);
        }
        for unsizing in &inference.unsizings {
            for bound in unsizing.to.iter() {
                if calls.types.is_callable_trait(bound.def)
                    && let Some(params) = bound.args.first()
                {
                    let holder = Holder::Object(bound.def, params.clone());
                    flows.add(calls, holder, &unsizing.from);
                }
            }
        }
        flows
    }

    fn add(&mut self, calls: &Calls<'_>, holder: Holder, from: &Ty) {
        let source = match from.strip_references() {
            Ty::Param(def, index) => {
                if matches!(holder, Holder::Param(d, i) if (d, i) == (*def, *index)) {
                    return;
                }
                Source::Param(*def, *index)
            }
            other => match name_of_code(calls, other) {
                Some(name) => Source::Code(name),
                None => return,
            },
        };
        self.steps.push((holder, source));
    }

    pub fn extend(&mut self, more: Flows) {
        self.steps.extend(more.steps);
    }

    /// Follows parameters that are handed on for other parameters.
    pub fn candidates(self) -> Candidates {
        let mut by_param: BTreeMap<(DefId, u32), BTreeSet<String>> = BTreeMap::new();
        let mut handed_on: BTreeMap<(DefId, u32), Vec<(DefId, u32)>> = BTreeMap::new();
        let mut others = Vec::new();
        for (holder, source) in self.steps {
            match (holder, source) {
                (Holder::Param(def, index), Source::Code(name)) => {
                    by_param.entry((def, index)).or_default().insert(name);
                }
                (Holder::Param(def, index), Source::Param(from, at)) => {
                    handed_on.entry((from, at)).or_default().push((def, index));
                }
                (holder, source) => others.push((holder, source)),
            }
        }
        let mut open: Vec<(DefId, u32)> = by_param.keys().copied().collect();
        while let Some(from) = open.pop() {
            let names = by_param.get(&from).cloned().unwrap_or_default();
            for to in handed_on.get(&from).into_iter().flatten() {
                let known = by_param.entry(*to).or_default();
                let before = known.len();
                known.extend(names.iter().cloned());
                if known.len() > before {
                    open.push(*to);
                }
            }
        }
        Candidates { by_param, others }
    }
}

impl Candidates {
    /// What a value of this type may be that `caller` calls, and how surely.
    pub fn of(&self, calls: &Calls<'_>, caller: DefId, ty: &Ty) -> (Vec<String>, Confidence) {
        let ty = calls.concrete(ty.strip_references(), caller.krate);
        if let Some(name) = name_of_code(calls, &ty) {
            return (vec![name], Confidence::Certain);
        }
        let mut found = BTreeSet::new();
        match &ty {
            Ty::Param(def, index) => {
                found.extend(self.by_param.get(&(*def, *index)).into_iter().flatten());
            }
            Ty::FnPointer(params, _) => self.collect(&mut found, |holder| match holder {
                Holder::Pointer(own) => all_alike(own, params),
                _ => false,
            }),
            Ty::Dyn(bounds) => self.collect(&mut found, |holder| match holder {
                Holder::Object(def, own) => bounds
                    .iter()
                    .any(|b| b.def == *def && b.args.first().is_some_and(|p| alike(own, p))),
                _ => false,
            }),
            _ => {}
        }
        let confidence = match found.len() {
            1 => Confidence::Likely,
            _ => Confidence::Possible,
        };
        (found.into_iter().cloned().collect(), confidence)
    }

    fn collect<'c>(&'c self, found: &mut BTreeSet<&'c String>, fits: impl Fn(&Holder) -> bool) {
        for (_, source) in self.others.iter().filter(|(holder, _)| fits(holder)) {
            match source {
                Source::Code(name) => {
                    found.insert(name);
                }
                Source::Param(def, index) => {
                    found.extend(self.by_param.get(&(*def, *index)).into_iter().flatten());
                }
            }
        }
    }
}

/// The name of a function item, or of a closure: `crate::function::{closure#0}`, numbered
/// in the order in which the closures of the function end.
fn name_of_code(calls: &Calls<'_>, ty: &Ty) -> Option<String> {
    match ty {
        Ty::Function(Callable::Function(def), subst) => {
            Some(calls.function_name(&Instance::new(*def, subst.clone())))
        }
        Ty::Closure(id, _) => {
            let body = calls.types.body(id.owner);
            let before = body.exprs.iter().take(id.expr.0 as usize);
            let number = before
                .filter(|expr| matches!(expr.kind, ExprKind::Closure(_)))
                .count();
            let owner = calls.types.name_of(id.owner);
            Some(format!("{owner}::{{closure#{number}}}"))
        }
        _ => None,
    }
}

/// Whether two types may be the same one: what is not known, or generic, may be anything.
fn alike(a: &Ty, b: &Ty) -> bool {
    let is_open = |ty: &Ty| {
        matches!(
            ty,
            Ty::Unknown | Ty::Param(..) | Ty::Infer(_) | Ty::Projection(_) | Ty::Opaque(..)
        )
    };
    if is_open(a) || is_open(b) {
        return true;
    }
    match (a, b) {
        (Ty::Reference(_, x), Ty::Reference(_, y))
        | (Ty::Pointer(_, x), Ty::Pointer(_, y))
        | (Ty::Slice(x), Ty::Slice(y))
        | (Ty::Future(x), Ty::Future(y))
        | (Ty::Array(x, _), Ty::Array(y, _)) => alike(x, y),
        (Ty::Tuple(x), Ty::Tuple(y)) => all_alike(x, y),
        (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x == y && all_alike(xs, ys),
        (Ty::FnPointer(x, _), Ty::FnPointer(y, _)) => all_alike(x, y),
        (Ty::Dyn(x), Ty::Dyn(y)) => x.iter().map(|b| b.def).eq(y.iter().map(|b| b.def)),
        _ => a == b,
    }
}

fn all_alike(a: &[Ty], b: &[Ty]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(x, y)| alike(x, y))
}
