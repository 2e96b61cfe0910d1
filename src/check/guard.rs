//! Code that runs only while nothing is replayed: `if !ctx.is_replaying() { … }`.

use rustc_hash::FxHashSet;

use crate::calls::Calls;
use crate::calls::exprs::subtree;
use crate::lints::profile::MeaningKind;
use crate::names::DefId;
use crate::sdk::{Role, Sdks};
use crate::syntax::ast::{BinaryOp, Body, ExprId, ExprKind, LocalId, PatKind, Statement, UnaryOp};

/// The expressions of a body that replay never evaluates.
pub fn live_only(calls: &Calls<'_>, sdks: &Sdks<'_>, owner: DefId) -> FxHashSet<ExprId> {
    let body = calls.types.body(owner);
    let mut flags = Flags {
        body: &body,
        calls: replay_flags(calls, sdks, owner),
        locals: FxHashSet::default(),
    };
    let mut live = FxHashSet::default();
    if flags.calls.is_empty() {
        return live;
    }
    flags.locals = flags.bound_locals();
    for expr in &body.exprs {
        let ExprKind::If {
            condition,
            then,
            otherwise,
        } = &expr.kind
        else {
            continue;
        };
        if flags.is_live_when(*condition, true) {
            subtree(&body, *then, &mut live);
        }
        if let Some(otherwise) = otherwise
            && flags.is_live_when(*condition, false)
        {
            subtree(&body, *otherwise, &mut live);
        }
    }
    live
}

/// The calls that tell whether the code is being replayed.
fn replay_flags(calls: &Calls<'_>, sdks: &Sdks<'_>, owner: DefId) -> FxHashSet<ExprId> {
    let instance = calls.generic_instance(owner);
    let is_flag = |role: &Role<'_>| match role {
        Role::Meaning(meaning) => meaning.of == MeaningKind::ReplayFlag,
        _ => false,
    };
    calls
        .calls_of(&instance)
        .iter()
        .filter(|call| sdks.roles(owner, call).iter().any(is_flag))
        .map(|call| call.call.expr)
        .collect()
}

struct Flags<'a> {
    body: &'a Body,
    calls: FxHashSet<ExprId>,
    /// Variables that hold the answer and never change.
    locals: FxHashSet<LocalId>,
}

impl Flags<'_> {
    fn bound_locals(&self) -> FxHashSet<LocalId> {
        let blocks = self.body.exprs.iter().filter_map(|expr| match &expr.kind {
            ExprKind::Block(block) | ExprKind::Async { block, .. } => Some(block),
            _ => None,
        });
        blocks
            .flat_map(|block| &block.statements)
            .filter_map(|statement| match statement {
                Statement::Let {
                    pat,
                    init: Some(init),
                    ..
                } if self.calls.contains(init) => match self.body.pat(*pat).kind {
                    PatKind::Bind { local, .. } => Some(local),
                    _ => None,
                },
                _ => None,
            })
            .filter(|local| {
                let local = self.body.locals.get(local.0 as usize);
                local.is_some_and(|local| !local.mutable)
            })
            .collect()
    }

    /// Whether nothing is being replayed where the condition has this value.
    fn is_live_when(&self, condition: ExprId, value: bool) -> bool {
        if self.calls.contains(&condition) {
            return !value;
        }
        match &self.body.expr(condition).kind {
            ExprKind::Local(local) => !value && self.locals.contains(local),
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand,
            } => self.is_live_when(*operand, !value),
            // `a && b` is true only when both are, `a || b` false only when both are.
            ExprKind::Binary {
                op, left, right, ..
            } if (*op == BinaryOp::And && value) || (*op == BinaryOp::Or && !value) => {
                self.is_live_when(*left, value) || self.is_live_when(*right, value)
            }
            _ => false,
        }
    }
}
