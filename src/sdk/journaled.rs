//! Which parts of a workflow's body are not workflow code.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::bound::Role;
use super::place::Site;
use super::trace::Traced;
use super::{Bound, Sdks};
use crate::calls::exprs::children;
use crate::calls::{Instance, ResolvedCall};
use crate::names::DefId;
use crate::syntax::ast::*;
use crate::types::ty::{Callable, Ty};

impl<'t> Sdks<'t> {
    /// The roots of those parts of a body that run elsewhere, once, and are recorded:
    /// journaled closures, activities that are registered here, and definitions handed on as
    /// values (`Activities::charge` given to a command).
    pub fn not_workflow_code(&self, owner: DefId) -> Arc<FxHashSet<ExprId>> {
        self.exempt.get_or(owner, || {
            let calls = self.calls.calls_of(&self.calls.generic_instance(owner));
            Arc::new(self.find_not_workflow_code(owner, &calls))
        })
    }

    /// As [`Self::not_workflow_code`], of an instance whose calls are known already.
    pub fn not_workflow_code_of(
        &self,
        instance: &Instance,
        calls: &[ResolvedCall],
    ) -> Arc<FxHashSet<ExprId>> {
        let owner = instance.def;
        // What the parameters are bound to must not decide what all instances share.
        if !instance.subst.parts.is_empty() {
            return self.not_workflow_code(owner);
        }
        self.exempt.get_or(owner, || {
            Arc::new(self.find_not_workflow_code(owner, calls))
        })
    }

    fn find_not_workflow_code(&self, owner: DefId, calls: &[ResolvedCall]) -> FxHashSet<ExprId> {
        let mut roots = FxHashSet::default();
        let body = self.calls.types.body(owner);
        let Some(root) = body.root else { return roots };
        self.definition_values(owner, &body, root, &mut roots);
        for call in calls {
            for role in self.roles(owner, call) {
                let place = match role {
                    Role::Command(command) => command.journaled.as_ref(),
                    _ => None,
                };
                let Some(place) = place else { continue };
                for located in self.exprs_at(owner, Site::Call(call), place) {
                    roots.insert(located.expr);
                    // Bound to a variable, or behind `Box::pin`, it is written elsewhere.
                    if let Traced::Expr(at) = self.trace(&located, &[])
                        && at.owner == owner
                    {
                        roots.insert(at.expr);
                    }
                }
            }
        }
        self.journaled_macros(owner, &body, root, &mut roots);
        let activities = self.registrations().activity_closures.get(&owner);
        roots.extend(activities.into_iter().flatten());
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

    fn journaled_macros(
        &self,
        owner: DefId,
        body: &Body,
        root: ExprId,
        roots: &mut FxHashSet<ExprId>,
    ) {
        if !self.active.iter().any(Bound::has_macro_commands) {
            return;
        }
        let mut open = vec![root];
        while let Some(expr) = open.pop() {
            if let ExprKind::Macro { call, .. } = &body.expr(expr).kind
                && let Some(call) = body.macro_calls.get(*call)
            {
                for role in self.macro_roles(call) {
                    if let Role::Command(command) = role
                        && let Some(place) = &command.journaled
                    {
                        let found = self.exprs_at(owner, Site::Macro(expr), place);
                        roots.extend(found.into_iter().map(|located| located.expr));
                    }
                }
            }
            children(body, expr, &mut |child| open.push(child));
        }
    }
}
