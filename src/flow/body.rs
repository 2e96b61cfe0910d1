//! One body with what its SDK says of the calls in it, and where their values go.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::calls::exprs::subtree;
use crate::calls::reach::Unit;
use crate::calls::{Calls, ResolvedCall};
use crate::lints::check::code::Code;
use crate::lints::profile::{Command, MeaningKind, Patch};
use crate::names::DefId;
use crate::sdk::{Role, Sdks};
use crate::syntax::ast::*;
use crate::types::infer::CallKind;

use super::Problem;

/// The workflow code of one body.
pub struct Body<'c> {
    pub code: Code<'c>,
    pub sdks: &'c Sdks<'c>,
    /// The calls that mean something to an SDK, in the order of the source.
    pub calls: Vec<SdkCall<'c>>,
    by_expr: FxHashMap<ExprId, usize>,
    /// What runs elsewhere: journaled closures, activities.
    elsewhere: Arc<FxHashSet<ExprId>>,
}

/// A call that means something to an SDK.
pub struct SdkCall<'c> {
    pub expr: ExprId,
    pub call: ResolvedCall,
    pub roles: Vec<Role<'c>>,
    /// It stands in a closure that runs elsewhere.
    pub is_elsewhere: bool,
}

impl<'c> SdkCall<'c> {
    pub fn commands(&self) -> impl Iterator<Item = &'c Command> + '_ {
        self.roles.iter().filter_map(|role| match role {
            Role::Command(command) => Some(*command),
            _ => None,
        })
    }

    pub fn patch(&self) -> Option<&'c Patch> {
        self.roles.iter().find_map(|role| match role {
            Role::Patch(patch) => Some(*patch),
            _ => None,
        })
    }

    pub fn means(&self, kind: MeaningKind) -> bool {
        self.roles
            .iter()
            .any(|role| matches!(role, Role::Meaning(meaning) if meaning.of == kind))
    }
}

/// Where the value of an expression goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Something is done with it.
    Used,
    /// Nothing: a statement, `let _ = …`.
    Dropped,
    /// Nothing, but it is kept to the end of a block: `let _timer = …`.
    KeptUnused,
}

/// What a value goes through on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way {
    pub awaited: bool,
    /// `?`, `unwrap`.
    pub tried: bool,
}

impl<'c> Body<'c> {
    /// None where nothing in the body means anything to an SDK.
    pub fn of(calls: &'c Calls<'c>, sdks: &'c Sdks<'c>, unit: &Unit) -> Option<Body<'c>> {
        let found = sdk_calls(calls, sdks, unit);
        (!found.is_empty()).then(|| Body::with(calls, sdks, unit, found))
    }

    /// Also where nothing does.
    pub fn whole(calls: &'c Calls<'c>, sdks: &'c Sdks<'c>, unit: &Unit) -> Body<'c> {
        Body::with(calls, sdks, unit, sdk_calls(calls, sdks, unit))
    }

    fn with(
        calls: &'c Calls<'c>,
        sdks: &'c Sdks<'c>,
        unit: &Unit,
        found: Vec<(ResolvedCall, Vec<Role<'c>>)>,
    ) -> Body<'c> {
        let owner = unit.instance.def;
        let code = Code::of(calls, unit.instance.clone());
        let roots = sdks.not_workflow_code(owner);
        let mut elsewhere = FxHashSet::default();
        for &root in roots.iter() {
            subtree(&code.body, root, &mut elsewhere);
        }
        let mut within = FxHashSet::default();
        if let Some(root) = unit.within {
            subtree(&code.body, root, &mut within);
        }
        let is_inside = |expr: ExprId| unit.within.is_none() || within.contains(&expr);
        let mut calls: Vec<SdkCall<'c>> = found
            .into_iter()
            .filter(|(call, _)| is_inside(call.call.expr))
            .map(|(call, roles)| SdkCall {
                expr: call.call.expr,
                is_elsewhere: elsewhere.contains(&call.call.expr),
                call,
                roles,
            })
            .collect();
        calls.sort_by_key(|call| code.position(call.expr));
        let by_expr = calls.iter().enumerate().map(|(i, c)| (c.expr, i)).collect();
        Body {
            code,
            sdks,
            calls,
            by_expr,
            elsewhere: Arc::new(elsewhere),
        }
    }

    pub fn owner(&self) -> DefId {
        self.code.instance.def
    }

    /// The calls of workflow code.
    pub fn own_calls(&self) -> impl Iterator<Item = &SdkCall<'c>> {
        self.calls.iter().filter(|call| !call.is_elsewhere)
    }

    pub fn call_at(&self, expr: ExprId) -> Option<&SdkCall<'c>> {
        self.calls.get(*self.by_expr.get(&expr)?)
    }

    pub fn is_elsewhere(&self, expr: ExprId) -> bool {
        self.elsewhere.contains(&expr)
    }

    /// The calls inside an expression that mean something to an SDK.
    pub fn calls_in(&self, root: ExprId) -> impl Iterator<Item = &SdkCall<'c>> {
        self.code
            .subtree(root)
            .into_iter()
            .filter_map(|expr| self.call_at(expr))
    }

    pub fn name_of(&self, call: &ResolvedCall) -> String {
        match call.callees.first() {
            Some(callee) => self.code.calls.name_of(callee),
            None => match Calls::unresolved_name(&call.call) {
                Some(name) => name.to_string(),
                None => String::new(),
            },
        }
    }

    /// The source text of an expression, in one line.
    pub fn text(&self, expr: ExprId) -> String {
        let text = (self.code.types().db.texts).slice(self.code.body.expr(expr).span);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A problem with a call.
    pub(super) fn problem(&self, lint: &'static str, call: &SdkCall<'_>) -> Problem {
        Problem::at(lint, call.expr, call.call.call.span)
            .confidence(call.call.confidence)
            .callee(self.name_of(&call.call))
    }

    /// Where the value of an expression goes, and through what.
    pub fn fate(&self, expr: ExprId) -> (Fate, Way) {
        let mut way = Way::default();
        let mut at = expr;
        loop {
            let Some(parent) = self.code.parent(at) else {
                return (Fate::Used, way);
            };
            match self.code.kind(parent) {
                ExprKind::Await(_) => way.awaited = true,
                ExprKind::Try(_) => way.tried = true,
                ExprKind::MethodCall {
                    receiver, method, ..
                } if *receiver == at && matches!(method.as_str(), "unwrap" | "expect") => {
                    way.tried = true;
                }
                ExprKind::Macro {
                    opened: Opened::Expansion(_),
                    ..
                } => {}
                ExprKind::Block(block) => match self.fate_in_block(block, at) {
                    Some(fate) => return (fate, way),
                    None if self.is_body_of_loop(parent) => return (Fate::Dropped, way),
                    None => {}
                },
                ExprKind::Async { block, .. } => {
                    let fate = self.fate_in_block(block, at).unwrap_or(Fate::Used);
                    return (fate, way);
                }
                ExprKind::If {
                    then, otherwise, ..
                } if *then == at || *otherwise == Some(at) => {}
                ExprKind::Match { arms, .. } if arms.iter().any(|arm| arm.body == at) => {}
                ExprKind::Assign { left, right }
                    if *right == at && matches!(self.code.kind(*left), ExprKind::Underscore) =>
                {
                    return (Fate::Dropped, way);
                }
                _ => return (Fate::Used, way),
            }
            at = parent;
        }
    }

    fn is_body_of_loop(&self, block: ExprId) -> bool {
        self.code.parent(block).is_some_and(|parent| {
            matches!(self.code.kind(parent),
                ExprKind::Loop { body, .. } | ExprKind::While { body, .. } | ExprKind::For { body, .. }
                    if *body == block)
        })
    }

    /// Whether a macro whose input could not be read mentions a variable.
    pub fn is_in_macro(&self, local: LocalId) -> bool {
        let name = self.code.body.local(local).name;
        self.code.order.iter().any(|&expr| {
            matches!(
                self.code.kind(expr),
                ExprKind::Macro {
                    opened: Opened::Opaque,
                    ..
                }
            ) && self
                .text(expr)
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .any(|word| name == word)
        })
    }

    /// None for the block's own value.
    fn fate_in_block(&self, block: &Block, expr: ExprId) -> Option<Fate> {
        for statement in &block.statements {
            match statement {
                Statement::Expr { expr: own, .. } if *own == expr => return Some(Fate::Dropped),
                Statement::Let {
                    pat,
                    init: Some(init),
                    ..
                } if *init == expr => {
                    return Some(match &self.code.body.pat(*pat).kind {
                        PatKind::Wild => Fate::Dropped,
                        PatKind::Bind {
                            local, sub: None, ..
                        } if self.code.uses(*local).is_empty() && !self.is_in_macro(*local) => {
                            let name = self.code.body.local(*local).name;
                            if name.as_str().starts_with('_') {
                                Fate::KeptUnused
                            } else {
                                Fate::Dropped
                            }
                        }
                        _ => Fate::Used,
                    });
                }
                _ => {}
            }
        }
        None
    }
}

/// The calls of a body that mean something to an SDK.
fn sdk_calls<'c>(
    calls: &Calls<'c>,
    sdks: &Sdks<'c>,
    unit: &Unit,
) -> Vec<(ResolvedCall, Vec<Role<'c>>)> {
    let mut found = Vec::new();
    for call in calls.calls_of(&unit.instance).iter() {
        if call.call.implicit || matches!(call.call.kind, CallKind::For | CallKind::Callback) {
            continue;
        }
        let roles = sdks.roles(unit.instance.def, call);
        if !roles.is_empty() {
            found.push((call.clone(), roles));
        }
    }
    found
}
