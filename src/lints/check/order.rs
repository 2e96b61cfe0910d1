//! Whether the order of items can reach anything.

mod body;
mod closure;

use rustc_hash::FxHashSet;

use super::code::Code;
use super::map_iteration::is_stream;
use crate::calls::{Callee, ResolvedCall};
use crate::names::Primitive;
use crate::syntax::ast::*;
use crate::syntax::text::Name;
use crate::types::ty::*;

/// What becomes of a value whose items have no fixed order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nothing that the order could change.
    Free,
    /// Brought into an order.
    Sorted,
    /// The function's result.
    Returned,
    Matters,
}

impl Fate {
    pub fn is_returned(self) -> bool {
        self == Fate::Returned
    }

    /// Whether a report is due where the value is made; a result is its caller's.
    pub fn matters(self) -> bool {
        self == Fate::Matters
    }

    fn worst(self, other: Fate) -> Fate {
        let rank = |fate: Fate| match fate {
            Fate::Sorted => 0,
            Fate::Free => 1,
            Fate::Returned => 2,
            Fate::Matters => 3,
        };
        if rank(other) > rank(self) {
            other
        } else {
            self
        }
    }
}

/// Follows values through one body.
pub struct Flow<'a> {
    code: &'a Code<'a>,
    /// Variables that are being followed.
    followed: FxHashSet<LocalId>,
}

/// What one call makes of an argument.
enum Use {
    Done(Fate),
    /// The result still has the order in it.
    Passes,
}

impl<'a> Flow<'a> {
    pub fn new(code: &'a Code<'a>) -> Flow<'a> {
        Flow {
            code,
            followed: FxHashSet::default(),
        }
    }

    /// What becomes of the value of an expression.
    pub fn fate(&mut self, mut expr: ExprId) -> Fate {
        let code = self.code;
        loop {
            let Some(parent) = code.parent(expr) else {
                return self.returned(expr);
            };
            if code.is_log_macro(parent) {
                return Fate::Free;
            }
            match code.kind(parent) {
                ExprKind::Block(block) if block.tail == Some(expr) => expr = parent,
                ExprKind::Block(block) | ExprKind::Async { block, .. } => {
                    if block.tail == Some(expr) {
                        return Fate::Matters;
                    }
                    return self.statement(block, expr);
                }
                ExprKind::If { condition, .. } => {
                    if *condition == expr {
                        return Fate::Free;
                    }
                    expr = parent;
                }
                ExprKind::Match { scrutinee, arms } => {
                    if *scrutinee == expr {
                        return arms
                            .iter()
                            .map(|arm| self.bound(arm.pat))
                            .fold(Fate::Free, Fate::worst);
                    }
                    if arms.iter().any(|arm| arm.guard == Some(expr)) {
                        return Fate::Free;
                    }
                    expr = parent;
                }
                ExprKind::Let { pat, .. } => return self.bound(*pat),
                ExprKind::Loop { .. } | ExprKind::While { .. } => return Fate::Free,
                ExprKind::For { iterable, .. } => {
                    return if *iterable == expr {
                        self.looped(parent)
                    } else {
                        Fate::Free
                    };
                }
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                    match self.used(parent, expr) {
                        Use::Done(fate) => return fate,
                        Use::Passes => expr = parent,
                    }
                }
                ExprKind::Reference { .. }
                | ExprKind::Try(_)
                | ExprKind::Cast { .. }
                | ExprKind::Unary {
                    op: UnaryOp::Deref, ..
                }
                | ExprKind::Macro {
                    opened: Opened::Expansion(_),
                    ..
                } => expr = parent,
                ExprKind::Field { .. } if self.holds_order(&code.ty(parent)) => expr = parent,
                ExprKind::Assign { left, right } if *right == expr => {
                    return match code.kind(*left) {
                        ExprKind::Local(local) => self.local_fate(*local, Some(parent)),
                        ExprKind::Underscore => Fate::Free,
                        _ => Fate::Matters,
                    };
                }
                ExprKind::Return(_) => return self.returned(expr),
                ExprKind::Closure(_) => match self.given_by_closure(parent, expr) {
                    Some(call) => expr = call,
                    None => return Fate::Matters,
                },
                _ => return Fate::Matters,
            }
        }
    }

    /// What becomes of an iterator in a loop's head, or of a collection that a call
    /// iterates.
    pub fn consumed(&mut self, expr: ExprId) -> Fate {
        let code = self.code;
        let mut at = expr;
        while let Some(parent) = code.parent(at) {
            match code.kind(parent) {
                ExprKind::For { iterable, .. } if *iterable == at => return self.looped(parent),
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                    return match self.used(parent, at) {
                        Use::Done(fate) => fate,
                        Use::Passes => self.fate(parent),
                    };
                }
                ExprKind::Reference { .. } | ExprKind::Macro { .. } | ExprKind::Block(_) => {
                    at = parent;
                }
                _ => return Fate::Matters,
            }
        }
        Fate::Matters
    }

    /// An iterator that a function returns is judged where it is iterated; a list has
    /// its order already.
    fn returned(&self, expr: ExprId) -> Fate {
        let ty = self.code.ty(expr);
        if is_stream(self.code, &ty) || matches!(ty, Ty::Opaque(..)) {
            Fate::Returned
        } else {
            Fate::Matters
        }
    }

    fn statement(&mut self, block: &Block, expr: ExprId) -> Fate {
        match block.bound_to(expr) {
            Some(pat) => self.bound(pat),
            None => Fate::Free,
        }
    }

    /// The variables of a pattern that can hold the order.
    fn bound(&mut self, pat: PatId) -> Fate {
        let code = self.code;
        let is_whole = matches!(code.body.pat(pat).kind, PatKind::Bind { .. });
        let mut fate = Fate::Free;
        for local in code.bound_by(pat) {
            let ty = code.local_ty(local);
            if is_whole || ty.is_unknown() || self.holds_order(&ty) {
                fate = fate.worst(self.local_fate(local, None));
            } else if matches!(code.body.pat(pat).kind, PatKind::Slice(_)) {
                fate = Fate::Matters;
            }
        }
        fate
    }

    /// What becomes of a variable, from the end of an expression on.
    pub fn local_fate(&mut self, local: LocalId, after: Option<ExprId>) -> Fate {
        let code = self.code;
        if !self.followed.insert(local) {
            return Fate::Free;
        }
        let from = after.map_or(0, |e| {
            code.subtree(e)
                .into_iter()
                .map(|inner| code.position(inner))
                .max()
                .map_or(0, |last| last + 1)
        });
        let mut fate = Fate::Free;
        for &used in code.uses(local) {
            if code.position(used) < from {
                continue;
            }
            let is_overwritten = code.parent(used).is_some_and(
                |p| matches!(code.kind(p), ExprKind::Assign { left, .. } if *left == used),
            );
            if is_overwritten {
                break;
            }
            match self.fate(used) {
                Fate::Sorted => break,
                Fate::Free => {}
                other => {
                    fate = fate.worst(other);
                    break;
                }
            }
        }
        self.followed.remove(&local);
        fate
    }

    /// Lists, iterators and what else keeps items in the order in which they came.
    pub fn holds_order(&self, ty: &Ty) -> bool {
        let code = self.code;
        match ty.strip_references() {
            Ty::Slice(_) | Ty::Array(..) | Ty::Opaque(..) => true,
            Ty::Tuple(items) => items.iter().any(|t| self.holds_order(t)),
            Ty::Adt(def, args) => {
                let types = code.types();
                let is_wrapper = ["option::Option", "result::Result", "boxed::Box", "rc::Rc"]
                    .into_iter()
                    .chain(["sync::Arc", "borrow::Cow", "pin::Pin"])
                    .any(|path| types.is_std(*def, path));
                if is_wrapper {
                    return args.first().is_some_and(|t| self.holds_order(t))
                        || is_stream(code, ty);
                }
                let own = ty.strip_references();
                (is_stream(code, own) || code.implements(own, "iter::IntoIterator"))
                    && !self.forgets_order(own)
            }
            _ => false,
        }
    }

    /// Whether a collection is the same whatever order its items come in: its
    /// `FromIterator` is declared so.
    pub fn forgets_order(&self, ty: &Ty) -> bool {
        let code = self.code;
        let types = code.types();
        match ty {
            Ty::Tuple(items) => items.iter().all(|t| self.forgets_order(t)),
            Ty::Adt(def, args) => {
                if ["option::Option", "result::Result"]
                    .iter()
                    .any(|path| types.is_std(*def, path))
                {
                    return args.first().is_some_and(|t| self.forgets_order(t));
                }
                if code.type_says(*def, "unordered") && !is_stream(code, ty) {
                    return true;
                }
                let Some(from) = types.std_item("iter::FromIterator") else {
                    return false;
                };
                let trait_ref = TraitRef {
                    def: from,
                    args: [ty.clone(), Ty::Unknown].into_iter().collect(),
                };
                let Some((found, _)) = code.solver().find_impl(&trait_ref) else {
                    return false;
                };
                types
                    .trait_member(found, Name::new("from_iter"))
                    .is_some_and(|m| code.calls.effects.has_attr(m, "order_free"))
            }
            _ => false,
        }
    }

    /// A call with the value as one of its arguments.
    fn used(&mut self, call: ExprId, arg: ExprId) -> Use {
        let code = self.code;
        let Some(resolved) = code.call_at(call) else {
            // A constructor: `Some(list)`.
            let is_callee =
                matches!(code.kind(call), ExprKind::Call { callee, .. } if *callee == arg);
            return if is_callee || matches!(code.kind(call), ExprKind::MethodCall { .. }) {
                Use::Done(Fate::Matters)
            } else {
                Use::Passes
            };
        };
        let Some(index) = resolved.call.args.iter().position(|a| *a == arg) else {
            return Use::Done(Fate::Matters);
        };
        if resolved.callees.is_empty() {
            return Use::Done(Fate::Matters);
        }
        let mut passes = false;
        let mut fate = None;
        for callee in &resolved.callees {
            match self.used_by(resolved, callee, index) {
                Use::Passes => passes = true,
                Use::Done(one) => fate = Some(fate.map_or(one, |f: Fate| f.worst(one))),
            }
        }
        match fate {
            Some(Fate::Matters) => Use::Done(Fate::Matters),
            _ if passes => Use::Passes,
            Some(fate) => Use::Done(fate),
            None => Use::Done(Fate::Matters),
        }
    }

    fn used_by(&mut self, resolved: &ResolvedCall, callee: &Callee, index: usize) -> Use {
        let code = self.code;
        let call = &resolved.call;
        let result = code.ty(call.expr);
        let Some(&arg) = call.args.get(index) else {
            return Use::Done(Fate::Matters);
        };
        let arg_ty = code.ty(arg);
        if code.calls.is_entered(callee.instance.def) {
            // The function sees the type of the iterator and is judged by itself.
            let method = callee.trait_method.unwrap_or(callee.instance.def);
            let sees = code.types().fn_sig(method).is_some_and(|sig| {
                sig.params
                    .get(index)
                    .is_some_and(|p| !p.any(&mut |t| matches!(t, Ty::Dyn(_))))
            });
            let fate = if sees && is_stream(code, arg_ty.strip_references()) {
                Fate::Free
            } else {
                Fate::Matters
            };
            return Use::Done(fate);
        }
        if index == 0 && code.callee_says(callee, "sorts") {
            return Use::Done(Fate::Sorted);
        }
        let rest = call.args.get(1..).unwrap_or(&[]);
        let others_are_free = rest
            .iter()
            .filter(|a| **a != arg)
            .all(|&a| self.argument_is_order_free(a));
        let free_if = |ok: bool| Use::Done(if ok { Fate::Free } else { Fate::Matters });
        if code.callee_says(callee, "order_free") {
            let adds_floats = is_stream(code, arg_ty.strip_references()) && is_float(&result);
            return free_if(!adds_floats && others_are_free);
        }
        if code.callee_says(callee, "positional") {
            return Use::Done(Fate::Matters);
        }
        if index == 0 && code.mutates(callee, 0) && result == Ty::unit() {
            // `list.push(x)`: the list stays what it is.
            return free_if(others_are_free);
        }
        let trait_def = callee.trait_method.and_then(|m| code.types().db.parent(m));
        let of_trait = |path: &'static str| trait_def.is_some_and(|d| code.types().is_std(d, path));
        if of_trait("iter::Iterator") && index == 0 {
            let name = code
                .types()
                .db
                .def(callee.trait_method.unwrap_or(callee.instance.def))
                .name;
            if let Some(decided) = self.iterator_method(name, rest, &result) {
                return decided;
            }
        }
        if of_trait("iter::Extend") && index == 1 {
            let target = call.args.first().map(|r| code.chain_root(*r));
            return Use::Done(match target.map(|t| code.kind(t)) {
                Some(ExprKind::Local(local)) if !self.is_foreign(*local) => {
                    self.local_fate(*local, Some(call.expr))
                }
                _ => Fate::Matters,
            });
        }
        if self.forgets_order(&result) {
            return free_if(others_are_free);
        }
        let is_option = |ty: &Ty| {
            matches!(ty.strip_references(), Ty::Adt(def, _)
                if ["option::Option", "result::Result"].iter().any(|p| code.types().is_std(*def, p)))
        };
        let takes_one = is_option(&result) && !is_option(&arg_ty);
        if self.holds_order(&result) && !takes_one {
            return if others_are_free {
                Use::Passes
            } else {
                Use::Done(Fate::Matters)
            };
        }
        Use::Done(Fate::Matters)
    }

    /// Methods of `Iterator` whose arguments or result decide.
    fn iterator_method(&mut self, name: Name, rest: &[ExprId], result: &Ty) -> Option<Use> {
        let code = self.code;
        let free_if = |ok: bool| Some(Use::Done(if ok { Fate::Free } else { Fate::Matters }));
        let closure = rest.last().and_then(|e| match code.kind(*e) {
            ExprKind::Closure(closure) => Some((*e, closure)),
            _ => None,
        });
        match name.as_str() {
            "collect" | "partition" | "unzip" => {
                if self.forgets_order(result) {
                    return free_if(rest.iter().all(|&a| self.argument_is_order_free(a)));
                }
                let is_list = self.holds_order(result);
                Some(
                    if is_list && rest.iter().all(|&a| self.argument_is_order_free(a)) {
                        Use::Passes
                    } else {
                        Use::Done(Fate::Matters)
                    },
                )
            }
            "for_each" => free_if(closure.is_some_and(|(e, _)| self.closure_is_order_free(e))),
            "fold" | "reduce" => free_if(closure.is_some_and(|(_, c)| self.folds_evenly(c))),
            "min_by" | "max_by" => free_if(closure.is_some_and(|(_, c)| self.compares_whole(c))),
            "min_by_key" | "max_by_key" => {
                free_if(closure.is_some_and(|(_, c)| self.key_is_unique(c)))
            }
            "find" => free_if(closure.is_some_and(|(_, c)| self.finds_by_key(c))),
            _ => None,
        }
    }

    /// Whether a variable refers to something that this function does not own.
    fn is_foreign(&self, local: LocalId) -> bool {
        matches!(self.code.local_ty(local), Ty::Reference(..))
    }

    fn looped(&mut self, expr: ExprId) -> Fate {
        let ExprKind::For { pat, body, .. } = self.code.kind(expr) else {
            return Fate::Matters;
        };
        if self.body_is_order_free(*body, &[*pat], Some(expr)) {
            Fate::Free
        } else {
            Fate::Matters
        }
    }

    /// The call whose result a closure's result becomes part of, item by item:
    /// `flat_map(|x| x.tags.iter())`.
    fn given_by_closure(&self, closure: ExprId, value: ExprId) -> Option<ExprId> {
        let code = self.code;
        let call = code.parent(closure)?;
        let resolved = code.call_at(call)?;
        let is_known = resolved
            .callees
            .iter()
            .all(|c| !code.calls.is_entered(c.instance.def));
        let is_stream_of = is_stream(code, &code.ty(value)) && is_stream(code, &code.ty(call));
        let is_itself = code.ty(value) == code.ty(call);
        (is_known && !resolved.callees.is_empty() && (is_stream_of || is_itself)).then_some(call)
    }
}

fn is_float(ty: &Ty) -> bool {
    match ty {
        Ty::Primitive(p) => p.is_float(),
        Ty::Adt(_, args) => args.iter().any(is_float),
        _ => false,
    }
}

fn is_integer(ty: &Ty) -> bool {
    matches!(ty.strip_references(), Ty::Primitive(p) if p.is_integer())
}

fn is_number(ty: &Ty) -> bool {
    matches!(ty.strip_references(), Ty::Primitive(p) if p.is_integer() || p.is_float() || *p == Primitive::Char)
}
