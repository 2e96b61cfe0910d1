//! Where workflow code ends: what the SDKs' profiles and the user's configuration say.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::captured::is_only_captured;
use super::settled::Settled;
use super::{Setup, guard};
use crate::calls::reach::{Boundary, Leaf, Unit};
use crate::calls::{Callee, Calls, Instance, ResolvedCall};
use crate::cli::arguments::Dependencies;
use crate::lints::check::local_effects;
use crate::names::{CrateOrigin, DefId};
use crate::registry::Registry;
use crate::sdk::{Role, Sdks};
use crate::syntax::ast::ExprId;
use crate::syntax::memo::Memo;
use crate::syntax::text::Name;

pub struct WorkflowCode<'a, 't> {
    calls: &'a Calls<'t>,
    sdks: &'a Sdks<'t>,
    setup: &'a Setup,
    registry: &'a Registry<'a, 't>,
    settled: &'a Settled<'a>,
    dependencies: Dependencies,
    live_only: Memo<DefId, Arc<FxHashSet<ExprId>>>,
}

impl<'a, 't> WorkflowCode<'a, 't> {
    pub fn new(
        calls: &'a Calls<'t>,
        sdks: &'a Sdks<'t>,
        setup: &'a Setup,
        registry: &'a Registry<'a, 't>,
        settled: &'a Settled<'a>,
        dependencies: Dependencies,
    ) -> Self {
        WorkflowCode {
            calls,
            sdks,
            setup,
            registry,
            settled,
            dependencies,
            live_only: Memo::default(),
        }
    }

    /// What the user says of a function.
    fn configured(&self, callee: &Callee) -> Option<Vec<Name>> {
        if self.setup.config.effects.is_empty() {
            return None;
        }
        let says = |name: &str| {
            let effects = self.setup.config.effects_of(name)?;
            Some(effects.iter().map(|e| Name::new(e)).collect())
        };
        says(&self.calls.name_of(callee))
            .or_else(|| says(&self.calls.types.name_of(callee.instance.def)))
    }
}

impl Boundary for WorkflowCode<'_, '_> {
    fn excluded(&self, owner: &Instance, calls: &[ResolvedCall]) -> Vec<ExprId> {
        let excluded = self.sdks.not_workflow_code_of(owner, calls);
        let mut excluded: Vec<ExprId> = excluded.iter().copied().collect();
        excluded.sort();
        excluded
    }

    fn is_settled(&self, instance: &Instance) -> bool {
        self.settled.is_settled(instance)
    }

    fn has_meaning(&self, owner: DefId, calls: &[ResolvedCall]) -> bool {
        calls
            .iter()
            .any(|call| !self.sdks.roles(owner, call).is_empty())
    }

    fn is_entered(&self, def: DefId) -> bool {
        let is_wanted = self.dependencies == Dependencies::Reachable
            || self.calls.types.db.info(def.krate).origin == CrateOrigin::Member;
        is_wanted && !self.sdks.is_sdk_crate(def.krate) && !self.sdks.is_activity(def)
    }

    fn effects(&self, caller: DefId, call: &ResolvedCall, callee: &Callee) -> Option<Vec<Name>> {
        if let Some(configured) = self.configured(callee) {
            return Some(configured);
        }
        if !self.sdks.is_sdk_crate(callee.instance.def.krate) {
            return None;
        }
        // A call of the SDK does what its profile says, and nothing else.
        let roles = self.sdks.roles(caller, call);
        let effects = roles.into_iter().filter_map(|role| match role {
            Role::Effect(effect) => Some(effect),
            _ => None,
        });
        Some(
            effects
                .flat_map(|e| e.lints.iter().map(|l| Name::new(l)))
                .collect(),
        )
    }

    fn local(&self, unit: &Unit, calls: &Arc<[ResolvedCall]>) -> Vec<Leaf> {
        let checked = self.registry.in_workflow_code(&unit.instance);
        local_effects(self.calls, &unit.instance, calls, unit.within)
            .into_iter()
            .map(|found| Leaf {
                site: found.span,
                lint: found.lint,
                callee: found.callee,
                confidence: found.confidence,
                detail: found.detail,
                wording: None,
                expr: found.expr,
            })
            .chain(checked)
            .collect()
    }

    fn is_harmless(&self, owner: &Instance, leaf: &Leaf, excluded: &[ExprId]) -> bool {
        let Some(lint) = self.setup.catalog.get(leaf.lint.as_str()) else {
            return false;
        };
        let is_live_only = || {
            let live = self.live_only.get_or(owner.def, || {
                Arc::new(guard::live_only(self.calls, self.sdks, owner.def))
            });
            live.contains(&leaf.expr)
        };
        lint.unless_replaying && is_live_only()
            || lint.unless_captured && is_only_captured(self.calls, owner, excluded, leaf.expr)
    }
}
