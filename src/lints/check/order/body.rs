//! Code that runs once for each item: does it matter which item comes first?

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Fate, Flow, is_integer, is_number};
use crate::calls::{Callee, ResolvedCall};
use crate::lints::check::code::Code;
use crate::names::{CrateOrigin, DefId};
use crate::syntax::ast::*;
use crate::types::ty::*;

/// What such code does so far.
struct Pass<'p> {
    code: &'p Code<'p>,
    body: ExprId,
    /// The loop that it is the body of; none for a closure.
    in_loop: Option<ExprId>,
    /// Variables of one item's run.
    own: FxHashSet<LocalId>,
    /// Variables that are added to, with the places that do.
    sums: FxHashMap<LocalId, Vec<ExprId>>,
    /// Whether something that outlives the function is added to.
    adds_outside: bool,
    adds: bool,
    /// What is set to one constant: places and constants as written.
    constants: FxHashMap<String, String>,
    /// Whether it can stop before the last item, by `break`, `return`.
    stops: bool,
    /// The same by `?`.
    fails: bool,
}

impl Flow<'_> {
    pub fn closure_is_order_free(&mut self, closure: ExprId) -> bool {
        let ExprKind::Closure(written) = self.code.kind(closure) else {
            return true;
        };
        let params: Vec<PatId> = written.params.iter().map(|(pat, _)| *pat).collect();
        self.body_is_order_free(written.body, &params, None)
    }

    /// An argument of an adaptor.
    pub(super) fn argument_is_order_free(&mut self, arg: ExprId) -> bool {
        match self.code.kind(arg) {
            ExprKind::Closure(_) => self.closure_is_order_free(arg),
            _ => true,
        }
    }

    /// Whether code that runs once for each item, which `params` bind, does the same
    /// whatever order they come in.
    pub(super) fn body_is_order_free(
        &mut self,
        body: ExprId,
        params: &[PatId],
        in_loop: Option<ExprId>,
    ) -> bool {
        let code = self.code;
        let mut pass = Pass {
            code,
            body,
            in_loop,
            own: FxHashSet::default(),
            sums: FxHashMap::default(),
            adds_outside: false,
            adds: false,
            constants: FxHashMap::default(),
            stops: false,
            fails: false,
        };
        let inside = pass.relevant();
        pass.collect_own(params, &inside);
        inside.iter().all(|&expr| pass.allows(self, expr)) && pass.holds_together(&inside)
    }
}

impl<'p> Pass<'p> {
    /// The expressions that run, apart from log lines and async blocks, which run when
    /// something awaits them.
    fn relevant(&self) -> Vec<ExprId> {
        let code = self.code;
        let skipped = |expr: ExprId| {
            code.is_log_macro(expr) || matches!(code.kind(expr), ExprKind::Async { .. })
        };
        let mut found = Vec::new();
        let mut open = vec![self.body];
        while let Some(expr) = open.pop() {
            if skipped(expr) {
                continue;
            }
            found.push(expr);
            let first = open.len();
            crate::calls::exprs::children(&code.body, expr, &mut |child| open.push(child));
            open[first..].reverse();
        }
        found
    }

    fn collect_own(&mut self, params: &[PatId], inside: &[ExprId]) {
        let code = self.code;
        for &pat in params {
            self.own.extend(code.bound_by(pat));
        }
        for &expr in inside {
            let is_of_outer = match code.kind(expr) {
                // What a method of something outside hands to a closure is outside.
                ExprKind::Closure(_) if expr != self.body => code
                    .parent(expr)
                    .filter(|&p| matches!(code.kind(p), ExprKind::MethodCall { .. }))
                    .is_some_and(|p| self.is_outer(p)),
                _ => false,
            };
            if is_of_outer {
                continue;
            }
            let inits: FxHashMap<PatId, ExprId> = match code.kind(expr) {
                ExprKind::Block(block) => block.lets().collect(),
                ExprKind::Let { pat, expr } => [(*pat, *expr)].into_iter().collect(),
                _ => FxHashMap::default(),
            };
            for pat in code.patterns_of(expr) {
                for local in code.bound_by(pat) {
                    let aliases = inits
                        .get(&pat)
                        .is_some_and(|&init| self.is_outer(init) && can_change(code, local));
                    if !aliases {
                        self.own.insert(local);
                    }
                }
            }
        }
    }

    /// Whether a place or chain of calls starts outside of the run for one item.
    fn is_outer(&self, expr: ExprId) -> bool {
        let root = self.code.chain_root(expr);
        match self.code.kind(root) {
            ExprKind::Local(local) => !self.own.contains(local),
            ExprKind::Path(_) => {
                let mentions = &self.code.inference.mentions;
                mentions.iter().any(|(e, _)| *e == root)
            }
            _ => false,
        }
    }

    fn allows(&mut self, flow: &mut Flow<'_>, expr: ExprId) -> bool {
        let code = self.code;
        match code.kind(expr) {
            ExprKind::Assign { left, right } => self.assigns(*left, *right),
            ExprKind::AssignOp { op, left, .. } => self.adds_up(expr, *op, *left),
            ExprKind::Await(_) => false,
            ExprKind::Try(_) => {
                if !self.in_inner_closure(expr) {
                    self.fails = true;
                }
                true
            }
            ExprKind::Return(value) => {
                if self.in_loop.is_none() || self.in_inner_closure(expr) {
                    return true;
                }
                self.stops = true;
                value.is_none_or(|v| !self.mentions_own(v))
            }
            ExprKind::Break { label, value } => {
                let is_inner = label.is_none()
                    && code
                        .ancestors(expr)
                        .take_while(|&e| Some(e) != self.in_loop)
                        .any(|e| {
                            matches!(
                                code.kind(e),
                                ExprKind::For { .. }
                                    | ExprKind::While { .. }
                                    | ExprKind::Loop { .. }
                            )
                        });
                if is_inner {
                    return true;
                }
                self.stops = true;
                value.is_none_or(|v| !self.mentions_own(v))
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => match code.call_at(expr) {
                Some(call) => self.calls(flow, expr, call),
                None => true,
            },
            _ => true,
        }
    }

    fn in_inner_closure(&self, expr: ExprId) -> bool {
        self.code
            .ancestors(expr)
            .take_while(|&e| e != self.body && Some(e) != self.in_loop)
            .any(|e| matches!(self.code.kind(e), ExprKind::Closure(_)))
    }

    fn mentions_own(&self, expr: ExprId) -> bool {
        self.code.subtree(expr).into_iter().any(
            |e| matches!(self.code.kind(e), ExprKind::Local(local) if self.own.contains(local)),
        )
    }

    fn text(&self, expr: ExprId) -> String {
        let span = self.code.body.expr(expr).span;
        self.code.types().db.texts.slice(span)
    }

    fn assigns(&mut self, left: ExprId, right: ExprId) -> bool {
        let code = self.code;
        if matches!(code.kind(left), ExprKind::Underscore) || !self.is_outer(left) {
            return true;
        }
        if self.is_extremum(left, right) {
            return true;
        }
        let is_constant = matches!(code.kind(right), ExprKind::Literal(_) | ExprKind::Path(_));
        if !is_constant {
            return false;
        }
        let constant = self.text(right);
        let place = self.text(left);
        *self
            .constants
            .entry(place)
            .or_insert_with(|| constant.clone())
            == constant
    }

    /// `x = x.max(e)`, `x = max(x, e)` and `if e > x { x = e; }` for numbers.
    fn is_extremum(&mut self, left: ExprId, right: ExprId) -> bool {
        let code = self.code;
        if !is_number(&code.ty(left)) {
            return false;
        }
        let place = self.text(left);
        let of_call = code.call_at(right).is_some_and(|call| {
            let name = call
                .callees
                .first()
                .map(|c| code.types().db.def(c.instance.def).name);
            name.is_some_and(|n| n == "max" || n == "min")
                && call.call.args.iter().any(|&a| self.text(a) == place)
        });
        let guarded = || {
            let value = self.text(right);
            code.ancestors(left)
                .take_while(|&e| e != self.body)
                .filter_map(|e| match code.kind(e) {
                    ExprKind::If { condition, .. } => Some(*condition),
                    _ => None,
                })
                .any(|condition| match code.kind(condition) {
                    ExprKind::Binary {
                        op: BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge,
                        left: a,
                        right: b,
                        ..
                    } => {
                        let (a, b) = (self.text(*a), self.text(*b));
                        a == place && b == value || a == value && b == place
                    }
                    _ => false,
                })
        };
        if of_call || guarded() {
            self.adds = true;
            return true;
        }
        false
    }

    fn adds_up(&mut self, expr: ExprId, op: BinaryOp, left: ExprId) -> bool {
        use BinaryOp::*;
        let code = self.code;
        if !self.is_outer(left) {
            return true;
        }
        let ty = code.ty(left);
        let commutes = match ty.strip_references() {
            Ty::Primitive(p) if p.is_integer() => {
                matches!(op, Add | Sub | Mul | BitAnd | BitOr | BitXor)
            }
            Ty::Primitive(crate::names::Primitive::Bool) => matches!(op, BitAnd | BitOr | BitXor),
            _ => code.call_at(expr).is_some_and(|call| {
                !call.callees.is_empty()
                    && call
                        .callees
                        .iter()
                        .all(|c| code.callee_says(c, "order_free"))
            }),
        };
        if !commutes {
            return false;
        }
        self.adds = true;
        let mut place = left;
        while let ExprKind::Unary {
            op: UnaryOp::Deref,
            operand,
        } = code.kind(place)
        {
            place = *operand;
        }
        match code.kind(place) {
            ExprKind::Local(local) => self.sums.entry(*local).or_default().push(place),
            _ => self.adds_outside |= self.outlives(left),
        }
        true
    }

    /// Whether a place is part of `self`, a parameter or a static.
    fn outlives(&self, place: ExprId) -> bool {
        let code = self.code;
        match code.kind(code.chain_root(place)) {
            ExprKind::Local(local) => code
                .body
                .params
                .iter()
                .any(|&pat| code.bound_by(pat).contains(local)),
            _ => true,
        }
    }

    fn is_discarded(&self, expr: ExprId) -> bool {
        let code = self.code;
        let in_statement = |e: ExprId| {
            code.parent(e).is_some_and(|p| match code.kind(p) {
                ExprKind::Block(block) => block
                    .statements
                    .iter()
                    .any(|s| matches!(s, Statement::Expr { expr, .. } if *expr == e)),
                _ => false,
            })
        };
        code.ty(expr) == Ty::unit() || in_statement(expr)
    }

    fn calls(&mut self, flow: &mut Flow<'_>, expr: ExprId, call: &ResolvedCall) -> bool {
        let code = self.code;
        let discarded = self.is_discarded(expr);
        if call.callees.is_empty() {
            let touches_outer = call.call.args.first().is_some_and(|&a| self.is_outer(a));
            return !discarded && (call.is_value || !touches_outer);
        }
        call.callees
            .iter()
            .all(|callee| self.callee_is_free(flow, expr, call, callee, discarded))
            && (!code.ty(expr).any(&mut |t| matches!(t, Ty::Future(_))) || !discarded)
    }

    fn callee_is_free(
        &mut self,
        flow: &mut Flow<'_>,
        expr: ExprId,
        call: &ResolvedCall,
        callee: &Callee,
        discarded: bool,
    ) -> bool {
        let code = self.code;
        let is_known = !code.calls.is_entered(callee.instance.def);
        if is_known {
            let declared = code.declared(callee);
            if !declared.always.is_empty() {
                return false;
            }
        } else if call
            .call
            .args
            .iter()
            .any(|&a| reaches_foreign(code, &code.ty(a), 0))
        {
            return false;
        }
        let mut changes_something = false;
        for (index, &arg) in call.call.args.iter().enumerate() {
            let by_reference = matches!(code.kind(arg), ExprKind::Reference { mutable: true, .. });
            if !by_reference && !code.mutates(callee, index) {
                continue;
            }
            changes_something = true;
            if !self.is_outer(arg) {
                continue;
            }
            if is_known && index == 0 && code.callee_says(callee, "order_free") {
                if self.has_constant_key(call) {
                    return false;
                }
                self.adds = true;
                self.adds_outside |= self.outlives(arg);
                continue;
            }
            if !(is_known && index == 0 && self.is_sorted_later(flow, arg)) {
                return false;
            }
        }
        if !discarded || changes_something {
            return true;
        }
        let touches_outer = call.call.args.iter().any(|&a| self.is_outer(a));
        let is_free = is_known && !touches_outer;
        is_free || code.ty(expr) == Ty::Never
    }

    /// `map.insert("last", item)`: the last one stays.
    fn has_constant_key(&self, call: &ResolvedCall) -> bool {
        match call.call.args.as_slice() {
            [_, key, value] => self.mentions_own(*value) && !self.mentions_own(*key),
            _ => false,
        }
    }

    /// A list of this function that is filled here and sorted after the loop.
    fn is_sorted_later(&mut self, flow: &mut Flow<'_>, list: ExprId) -> bool {
        let (Some(in_loop), ExprKind::Local(local)) = (self.in_loop, self.code.kind(list)) else {
            return false;
        };
        if flow.is_foreign(*local) {
            return false;
        }
        self.adds = true;
        flow.local_fate(*local, Some(in_loop)) == Fate::Free
    }

    /// What no single expression shows.
    fn holds_together(&self, inside: &[ExprId]) -> bool {
        let code = self.code;
        if self.stops && self.adds || self.fails && self.adds_outside {
            return false;
        }
        inside.iter().all(|&expr| match code.kind(expr) {
            // A sum that is read along the way tells how far the loop has come.
            ExprKind::Local(local) => self
                .sums
                .get(local)
                .is_none_or(|places| places.contains(&expr)),
            _ => true,
        })
    }
}

/// Whether through a variable something else can be changed: a mutable reference or
/// a guard of a cell or lock.
fn can_change(code: &Code<'_>, local: LocalId) -> bool {
    let ty = code.local_ty(local);
    match &ty {
        Ty::Reference(mutable, _) => *mutable,
        Ty::Adt(def, _) => ["cell::RefMut", "sync::MutexGuard", "sync::RwLockWriteGuard"]
            .iter()
            .any(|path| code.types().is_std(*def, path)),
        _ => false,
    }
}

/// How deep fields are looked through.
const MAX_FIELDS: usize = 3;

/// Whether a value is, or holds, something of a package of which nothing is declared:
/// a workflow's context, through which commands are issued.
fn reaches_foreign(code: &Code<'_>, ty: &Ty, depth: usize) -> bool {
    let Ty::Adt(def, args) = ty.strip_references() else {
        return false;
    };
    if depth > MAX_FIELDS {
        return false;
    }
    if args.iter().any(|a| reaches_foreign(code, a, depth + 1)) {
        return true;
    }
    match code.types().db.info(def.krate).origin {
        CrateOrigin::Dependency => !code.calls.effects.is_known(def.krate),
        CrateOrigin::Member => fields(code, *def)
            .iter()
            .any(|field| reaches_foreign(code, field, depth + 1)),
        CrateOrigin::Std | CrateOrigin::Declared => false,
    }
}

fn fields(code: &Code<'_>, def: DefId) -> Vec<Ty> {
    code.types()
        .fields(def, 0)
        .iter()
        .map(|(_, ty)| ty.clone())
        .collect()
}

pub(super) fn commutes(op: BinaryOp, ty: &Ty) -> bool {
    use BinaryOp::*;
    if is_integer(ty) {
        return matches!(op, Add | Mul | BitAnd | BitOr | BitXor);
    }
    matches!(ty, Ty::Primitive(crate::names::Primitive::Bool))
        && matches!(op, And | Or | BitAnd | BitOr | BitXor)
}
