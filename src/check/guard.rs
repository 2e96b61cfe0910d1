//! Code that runs only while nothing is replayed: `if !ctx.is_replaying() { … }`.

use rustc_hash::FxHashSet;

use crate::calls::Calls;
use crate::calls::exprs::subtree;
use crate::lints::profile::MeaningKind;
use crate::names::{CrateOrigin, DefId};
use crate::sdk::{Role, Sdks};
use crate::syntax::ast::*;

/// The expressions of a body that replay never evaluates.
pub fn live_only(calls: &Calls<'_>, sdks: &Sdks<'_>, owner: DefId) -> FxHashSet<ExprId> {
    let body = calls.types.body(owner);
    let mut live = FxHashSet::default();
    let (told, negated) = replay_flags(calls, sdks, owner, HELPERS);
    if told.is_empty() && negated.is_empty() {
        return live;
    }
    let mut flags = Flags {
        body: &body,
        calls: told,
        negated,
        locals: FxHashSet::default(),
        live_locals: FxHashSet::default(),
    };
    (flags.locals, flags.live_locals) = flags.bound_locals();
    for expr in &body.exprs {
        match &expr.kind {
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                if flags.is_live_when(*condition, true) {
                    subtree(&body, *then, &mut live);
                }
                if let Some(otherwise) = otherwise
                    && flags.is_live_when(*condition, false)
                {
                    subtree(&body, *otherwise, &mut live);
                }
            }
            ExprKind::Match { scrutinee, arms } => {
                for arm in arms {
                    let value = flags.boolean(arm.pat);
                    if value.is_some_and(|value| flags.is_live_when(*scrutinee, value)) {
                        subtree(&body, arm.body, &mut live);
                    }
                }
            }
            // `!ctx.is_replaying() && { info!("…"); true }`
            ExprKind::Binary {
                op, left, right, ..
            } if matches!(op, BinaryOp::And | BinaryOp::Or)
                && flags.is_live_when(*left, *op == BinaryOp::And) =>
            {
                subtree(&body, *right, &mut live);
            }
            // `(!ctx.is_replaying()).then(|| info!("…"))`
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if *method == "then" && flags.is_live_when(*receiver, true) => {
                for arg in args {
                    subtree(&body, *arg, &mut live);
                }
            }
            ExprKind::Block(block) | ExprKind::Async { block, .. } => {
                flags.behind_exit(block, &mut live);
            }
            _ => {}
        }
    }
    live
}

/// Functions inside each other that hand the flag on.
const HELPERS: u32 = 2;

/// The calls that tell whether the code is being replayed, and those that tell the opposite:
/// of the SDK, and of functions that only hand its answer on.
fn replay_flags(
    calls: &Calls<'_>,
    sdks: &Sdks<'_>,
    owner: DefId,
    helpers: u32,
) -> (FxHashSet<ExprId>, FxHashSet<ExprId>) {
    let (mut told, mut negated) = (FxHashSet::default(), FxHashSet::default());
    let instance = calls.generic_instance(owner);
    let is_flag = |role: &Role<'_>| match role {
        Role::Meaning(meaning) => meaning.of == MeaningKind::ReplayFlag,
        _ => false,
    };
    for call in calls.calls_of(&instance).iter() {
        if sdks.roles(owner, call).iter().any(is_flag) {
            told.insert(call.call.expr);
        } else if let [only] = call.callees.as_slice()
            && helpers > 0
            && calls.types.db.info(only.instance.def.krate).origin == CrateOrigin::Member
        {
            match handed_on(calls, sdks, only.instance.def, helpers - 1) {
                Some(true) => negated.insert(call.call.expr),
                Some(false) => told.insert(call.call.expr),
                None => false,
            };
        }
    }
    (told, negated)
}

/// For a function that is nothing but the flag: whether it is negated.
fn handed_on(calls: &Calls<'_>, sdks: &Sdks<'_>, def: DefId, helpers: u32) -> Option<bool> {
    let body = calls.types.body(def);
    let mut at = body.root?;
    let mut is_negated = false;
    loop {
        match &body.expr(at).kind {
            ExprKind::Block(block) if block.statements.is_empty() => at = block.tail?,
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand,
            } => {
                is_negated = !is_negated;
                at = *operand;
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => break,
            _ => return None,
        }
    }
    let (told, negated) = replay_flags(calls, sdks, def, helpers);
    if told.contains(&at) {
        Some(is_negated)
    } else if negated.contains(&at) {
        Some(!is_negated)
    } else {
        None
    }
}

struct Flags<'a> {
    body: &'a Body,
    calls: FxHashSet<ExprId>,
    /// Calls of functions that tell the opposite.
    negated: FxHashSet<ExprId>,
    /// Variables that never change and are false only while nothing is replayed.
    locals: FxHashSet<LocalId>,
    /// Variables that never change and are true only while nothing is replayed.
    live_locals: FxHashSet<LocalId>,
}

impl Flags<'_> {
    /// The variables that hold an answer: those that are true while replaying, and those that are
    /// true while not.
    fn bound_locals(&self) -> (FxHashSet<LocalId>, FxHashSet<LocalId>) {
        let (mut replaying, mut live) = (FxHashSet::default(), FxHashSet::default());
        for (local, init) in self.body.named_values() {
            if self.body.local(local).mutable {
                continue;
            }
            if self.is_live_when(init, false) {
                replaying.insert(local);
            }
            if self.is_live_when(init, true) {
                live.insert(local);
            }
        }
        (replaying, live)
    }

    /// What follows `if ctx.is_replaying() { return; }` in a block.
    fn behind_exit(&self, block: &Block, live: &mut FxHashSet<ExprId>) {
        let mut is_behind = false;
        for statement in &block.statements {
            let parts = match statement {
                Statement::Expr { expr, .. } => [Some(*expr), None],
                Statement::Let {
                    init, otherwise, ..
                } => [*init, *otherwise],
            };
            if is_behind {
                for part in parts.into_iter().flatten() {
                    subtree(self.body, part, live);
                }
            } else if let Statement::Expr { expr, .. } = statement
                && let ExprKind::If {
                    condition,
                    then,
                    otherwise: None,
                } = &self.body.expr(*expr).kind
            {
                is_behind = self.is_live_when(*condition, false) && self.leaves(*then);
            }
        }
        if let Some(tail) = block.tail.filter(|_| is_behind) {
            subtree(self.body, tail, live);
        }
    }

    /// Whether a block surely ends in a jump.
    fn leaves(&self, block: ExprId) -> bool {
        let ExprKind::Block(block) = &self.body.expr(block).kind else {
            return false;
        };
        let last = block.tail.or(match block.statements.last() {
            Some(Statement::Expr { expr, .. }) => Some(*expr),
            _ => None,
        });
        last.is_some_and(|last| {
            matches!(
                self.body.expr(last).kind,
                ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. }
            )
        })
    }

    /// What a pattern of a boolean is.
    fn boolean(&self, pat: PatId) -> Option<bool> {
        let PatKind::Literal(expr) = self.body.pat(pat).kind else {
            return None;
        };
        match self.body.expr(expr).kind {
            ExprKind::Literal(Literal::Bool(value)) => Some(value),
            _ => None,
        }
    }

    /// Whether nothing is being replayed where the condition has this value.
    fn is_live_when(&self, condition: ExprId, value: bool) -> bool {
        if self.calls.contains(&condition) {
            return !value;
        }
        if self.negated.contains(&condition) {
            return value;
        }
        match &self.body.expr(condition).kind {
            ExprKind::Local(local) if value => self.live_locals.contains(local),
            ExprKind::Local(local) => self.locals.contains(local),
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
