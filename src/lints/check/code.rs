//! One body with what the checks ask of it: types, calls, parents, uses of variables.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::calls::{Callee, Calls, EffectSet, Instance, ResolvedCall, exprs};
use crate::names::DefId;
use crate::syntax::ast::*;
use crate::types::Types;
use crate::types::infer::{CallKind, Inference, Solver};
use crate::types::ty::*;

/// A function's body for one instance of the function.
pub struct Code<'c> {
    pub calls: &'c Calls<'c>,
    pub instance: Instance,
    pub body: Arc<Body>,
    pub inference: Arc<Inference>,
    pub resolved: Arc<[ResolvedCall]>,
    /// In the order of evaluation, nearly.
    pub order: Vec<ExprId>,
    positions: Vec<u32>,
    parents: Vec<Option<ExprId>>,
    uses: FxHashMap<LocalId, Vec<ExprId>>,
    by_expr: FxHashMap<ExprId, usize>,
}

impl<'c> Code<'c> {
    pub fn of(calls: &'c Calls<'c>, instance: Instance) -> Code<'c> {
        let resolved = calls.calls_of(&instance);
        Code::with(calls, instance, resolved)
    }

    /// As [`Self::of`], where the calls of the instance are known already.
    pub fn with(
        calls: &'c Calls<'c>,
        instance: Instance,
        resolved: Arc<[ResolvedCall]>,
    ) -> Code<'c> {
        let body = calls.types.body(instance.def);
        let inference = calls.inference(instance.def);
        let mut order = Vec::new();
        let mut positions = vec![u32::MAX; body.exprs.len()];
        let mut parents = vec![None; body.exprs.len()];
        let mut uses: FxHashMap<LocalId, Vec<ExprId>> = FxHashMap::default();
        let mut open: Vec<ExprId> = body.root.into_iter().collect();
        while let Some(expr) = open.pop() {
            // Shared by two places (a format argument named twice): the first counts.
            if positions[expr.0 as usize] != u32::MAX {
                continue;
            }
            positions[expr.0 as usize] = order.len() as u32;
            order.push(expr);
            if let ExprKind::Local(local) = body.expr(expr).kind {
                uses.entry(local).or_default().push(expr);
            }
            let first = open.len();
            exprs::children(&body, expr, &mut |child| {
                parents[child.0 as usize] = Some(expr);
                open.push(child);
            });
            open[first..].reverse();
        }
        let mut by_expr = FxHashMap::default();
        for (index, call) in resolved.iter().enumerate() {
            if !call.call.implicit && !matches!(call.call.kind, CallKind::For | CallKind::Callback)
            {
                by_expr.entry(call.call.expr).or_insert(index);
            }
        }
        Code {
            calls,
            instance,
            body,
            inference,
            resolved,
            order,
            positions,
            parents,
            uses,
            by_expr,
        }
    }

    pub fn types(&self) -> &'c Types {
        self.calls.types
    }

    pub fn kind(&self, expr: ExprId) -> &ExprKind {
        &self.body.expr(expr).kind
    }

    /// Where the expression stands among all in the order of evaluation.
    pub fn position(&self, expr: ExprId) -> u32 {
        self.positions
            .get(expr.0 as usize)
            .copied()
            .unwrap_or(u32::MAX)
    }

    pub fn parent(&self, expr: ExprId) -> Option<ExprId> {
        self.parents.get(expr.0 as usize).copied().flatten()
    }

    pub fn ancestors(&self, expr: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        std::iter::successors(self.parent(expr), |&e| self.parent(e))
    }

    /// The expression and all in it, in the order of evaluation.
    pub fn subtree(&self, root: ExprId) -> Vec<ExprId> {
        let mut found = Vec::new();
        let mut open = vec![root];
        while let Some(expr) = open.pop() {
            found.push(expr);
            let first = open.len();
            exprs::children(&self.body, expr, &mut |child| open.push(child));
            open[first..].reverse();
        }
        found
    }

    pub fn ty(&self, expr: ExprId) -> Ty {
        self.inference.expr(expr).subst(&self.instance.subst)
    }

    pub fn local_ty(&self, local: LocalId) -> Ty {
        self.inference.local(local).subst(&self.instance.subst)
    }

    /// Where a variable is read or written, in the order of evaluation.
    pub fn uses(&self, local: LocalId) -> &[ExprId] {
        self.uses.get(&local).map_or(&[], Vec::as_slice)
    }

    /// The call that an expression is.
    pub fn call_at(&self, expr: ExprId) -> Option<&ResolvedCall> {
        self.resolved.get(*self.by_expr.get(&expr)?)
    }

    pub fn solver(&self) -> Solver<'c> {
        let types = self.types();
        let def = self.instance.def;
        Solver::new(types, types.param_env(def), def.krate)
    }

    pub fn implements(&self, ty: &Ty, path: &'static str) -> bool {
        !ty.is_unknown() && self.solver().implements_std(ty, path)
    }

    /// Whether the declaration of a callee carries an attribute: its own, or that of the
    /// trait's method that it implements.
    pub fn callee_says(&self, callee: &Callee, attr: &str) -> bool {
        let effects = &self.calls.effects;
        effects.has_attr(callee.instance.def, attr)
            || callee
                .trait_method
                .is_some_and(|m| effects.has_attr(m, attr))
    }

    /// The declared effects of calling a function of a known crate.
    pub fn declared(&self, callee: &Callee) -> Arc<EffectSet> {
        let effects = &self.calls.effects;
        match (&callee.through, callee.trait_method) {
            (Some((trait_ref, found)), Some(method)) => {
                effects.of_trait_method(*found, method, trait_ref)
            }
            _ => effects.of_function(callee.instance.def),
        }
    }

    pub fn type_says(&self, def: DefId, attr: &str) -> bool {
        self.calls.effects.is_known(def.krate) && self.calls.effects.has_attr(def, attr)
    }

    /// Whether the macro call of a [`ExprKind::Macro`] writes a log line.
    fn is_log(&self, call: usize) -> bool {
        let db = &self.types().db;
        self.body
            .macro_calls
            .get(call)
            .and_then(|c| db.macro_of_call(c))
            .is_some_and(|def| {
                db.macro_attrs(def)
                    .iter()
                    .any(|(path, tokens)| *path == "effect" && tokens.contains("replay_logging"))
            })
    }

    pub fn is_log_macro(&self, expr: ExprId) -> bool {
        matches!(self.kind(expr), ExprKind::Macro { call, .. } if self.is_log(*call))
    }

    /// Whether what the expression evaluates to goes nowhere but into a log line.
    pub fn in_log(&self, expr: ExprId) -> bool {
        self.ancestors(expr).any(|e| self.is_log_macro(e))
    }

    /// The variables that a pattern binds.
    pub fn bound_by(&self, pat: PatId) -> Vec<LocalId> {
        let mut found = Vec::new();
        let mut open = vec![pat];
        while let Some(pat) = open.pop() {
            match &self.body.pat(pat).kind {
                PatKind::Bind { local, sub, .. } => {
                    found.push(*local);
                    open.extend(sub);
                }
                PatKind::Reference { inner, .. } => open.push(*inner),
                PatKind::Tuple(pats)
                | PatKind::Slice(pats)
                | PatKind::Or(pats)
                | PatKind::TupleStruct { fields: pats, .. } => open.extend(pats),
                PatKind::Struct { fields, .. } => open.extend(fields.iter().map(|f| f.pat)),
                PatKind::Wild
                | PatKind::Rest
                | PatKind::Path(_)
                | PatKind::Literal(_)
                | PatKind::Range { .. } => {}
            }
        }
        found
    }

    /// The patterns that stand directly in an expression.
    pub fn patterns_of(&self, expr: ExprId) -> Vec<PatId> {
        match self.kind(expr) {
            ExprKind::Block(block) | ExprKind::Async { block, .. } => block
                .statements
                .iter()
                .filter_map(|statement| match statement {
                    Statement::Let { pat, .. } => Some(*pat),
                    Statement::Expr { .. } => None,
                })
                .collect(),
            ExprKind::Let { pat, .. } | ExprKind::For { pat, .. } => vec![*pat],
            ExprKind::Match { arms, .. } => arms.iter().map(|arm| arm.pat).collect(),
            ExprKind::Closure(closure) => closure.params.iter().map(|(pat, _)| *pat).collect(),
            ExprKind::Macro {
                opened: Opened::Select { arms, .. },
                ..
            } => arms.iter().map(|arm| arm.pat).collect(),
            _ => Vec::new(),
        }
    }

    /// The variable that a place or a chain of calls on one starts from:
    /// `x` of `x.a[0].entry(k).or_default()`.
    pub fn chain_root(&self, mut expr: ExprId) -> ExprId {
        loop {
            expr = match self.kind(expr) {
                ExprKind::MethodCall { receiver, .. } => *receiver,
                ExprKind::Await(inner) | ExprKind::Try(inner) => *inner,
                ExprKind::Macro {
                    opened: Opened::Expansion(inner),
                    ..
                } => *inner,
                _ => {
                    let root = exprs::place_root(&self.body, expr);
                    if root == expr {
                        return expr;
                    }
                    root
                }
            };
        }
    }

    /// Whether a method takes its receiver (or a function its first argument) by
    /// mutable reference.
    pub fn mutates(&self, callee: &Callee, argument: usize) -> bool {
        let method = callee.trait_method.unwrap_or(callee.instance.def);
        self.types()
            .fn_sig(method)
            .is_some_and(|sig| matches!(sig.params.get(argument), Some(Ty::Reference(true, _))))
    }
}
