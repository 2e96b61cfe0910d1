//! Which parts of a workflow's body are not workflow code.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::bound::Role;
use super::{Bound, Sdks};
use crate::calls::ResolvedCall;
use crate::calls::exprs::children;
use crate::lints::profile::pattern::{Place, PlaceRoot};
use crate::names::DefId;
use crate::syntax::ast::*;
use crate::types::ty::{Callable, Ty};

impl<'t> Sdks<'t> {
    /// The roots of those parts of a body that run elsewhere, once, and are recorded:
    /// journaled closures, and definitions handed on as values (`Activities::charge` given
    /// to a command, a workflow given to a registration).
    pub fn not_workflow_code(&self, owner: DefId) -> Arc<FxHashSet<ExprId>> {
        self.exempt
            .get_or(owner, || Arc::new(self.find_not_workflow_code(owner)))
    }

    fn find_not_workflow_code(&self, owner: DefId) -> FxHashSet<ExprId> {
        let mut roots = FxHashSet::default();
        let body = self.calls.types.body(owner);
        let Some(root) = body.root else { return roots };
        self.definition_values(owner, &body, root, &mut roots);
        let instance = self.calls.generic_instance(owner);
        let mut lets = None;
        for call in self.calls.calls_of(&instance) {
            for role in self.roles(owner, &call) {
                let place = match role {
                    Role::Command(command) => command.journaled.as_ref(),
                    Role::Registration(registration) => registration.callable.as_ref(),
                    _ => None,
                };
                let Some(place) = place else { continue };
                let lets = lets.get_or_insert_with(|| bindings(&body, root));
                for expr in argument_at(&body, &call, place) {
                    roots.insert(through_locals(&body, lets, expr));
                    roots.insert(expr);
                }
            }
        }
        self.journaled_macros(&body, root, &mut roots);
        roots
    }

    /// Paths of definitions that an attribute made markers of; the callee of a call is
    /// the function itself.
    fn definition_values(
        &self,
        owner: DefId,
        body: &Body,
        root: ExprId,
        roots: &mut FxHashSet<ExprId>,
    ) {
        let inference = self.calls.inference(owner);
        let mut open = vec![root];
        while let Some(expr) = open.pop() {
            match &body.expr(expr).kind {
                ExprKind::Call { callee, args }
                    if matches!(body.expr(*callee).kind, ExprKind::Path(_)) =>
                {
                    open.extend(args);
                    continue;
                }
                ExprKind::Path(_) => {
                    if let Ty::Function(Callable::Function(def), _) = inference.expr(expr)
                        && self.definition_behind(*def).is_some_and(|d| d.is_marker)
                    {
                        roots.insert(expr);
                    }
                }
                _ => {}
            }
            children(body, expr, &mut |child| open.push(child));
        }
    }

    /// The definition that a function is, or that implements it where it is a trait's.
    fn definition_behind(&self, def: DefId) -> Option<&super::Definition> {
        self.definition(def)
    }

    fn journaled_macros(&self, body: &Body, root: ExprId, roots: &mut FxHashSet<ExprId>) {
        if !self.active.iter().any(Bound::has_macro_commands) {
            return;
        }
        let mut open = vec![root];
        while let Some(expr) = open.pop() {
            if let ExprKind::Macro { call, opened } = &body.expr(expr).kind
                && let Some(call) = body.macro_calls.get(*call)
                && let Opened::Exprs(arguments) = opened
            {
                for role in self.macro_roles(call) {
                    if let Role::Command(command) = role
                        && let Some(Place {
                            root: PlaceRoot::Argument(index),
                            ..
                        }) = &command.journaled
                        && let Some(argument) = arguments.get(*index)
                    {
                        roots.insert(*argument);
                    }
                }
            }
            children(body, expr, &mut |child| open.push(child));
        }
    }
}

/// What variables were bound to by a plain `let`.
pub(super) fn bindings(body: &Body, root: ExprId) -> FxHashMap<LocalId, ExprId> {
    let mut found = FxHashMap::default();
    let mut open = vec![root];
    while let Some(expr) = open.pop() {
        if let ExprKind::Block(block) | ExprKind::Async { block, .. } = &body.expr(expr).kind {
            for statement in &block.statements {
                if let Statement::Let {
                    pat,
                    init: Some(init),
                    ..
                } = statement
                    && let PatKind::Bind {
                        local, sub: None, ..
                    } = &body.pat(*pat).kind
                {
                    found.insert(*local, *init);
                }
            }
        }
        children(body, expr, &mut |child| open.push(child));
    }
    found
}

/// The expression that a variable was bound to, through further variables and references.
pub(super) fn through_locals(
    body: &Body,
    lets: &FxHashMap<LocalId, ExprId>,
    mut expr: ExprId,
) -> ExprId {
    for _ in 0..16 {
        expr = match &body.expr(expr).kind {
            ExprKind::Local(local) if !body.local(*local).mutable => match lets.get(local) {
                Some(init) => *init,
                None => return expr,
            },
            ExprKind::Reference { operand, .. } => *operand,
            _ => return expr,
        };
    }
    expr
}

/// The arguments of a call without the receiver.
pub(super) fn arguments<'b>(body: &'b Body, call: &ResolvedCall) -> &'b [ExprId] {
    match &body.expr(call.call.expr).kind {
        ExprKind::MethodCall { args, .. } | ExprKind::Call { args, .. } => args,
        _ => &[],
    }
}

/// The argument at a place of a call, without the steps into it.
fn argument_at(body: &Body, call: &ResolvedCall, place: &Place) -> Vec<ExprId> {
    match &place.root {
        PlaceRoot::Argument(index) => arguments(body, call)
            .get(*index)
            .copied()
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}
