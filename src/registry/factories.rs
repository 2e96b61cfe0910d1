//! Factories that share state between executions.

use rustc_hash::FxHashSet;

use super::{Fault, Registry};
use crate::calls::Confidence;
use crate::calls::exprs::subtree;
use crate::calls::reach::Wording;
use crate::lints::check::can_change;
use crate::syntax::ast::{ExprId, ExprKind, LocalId};

pub const LINT: &str = "shared_factory_state";

impl<'t> Registry<'_, 't> {
    /// Variables around a factory's closure that it keeps and that can change.
    pub(super) fn shared_state(&self, found: &mut Vec<Fault<'t>>) {
        for (sdk, factory) in self.sdks.factories() {
            let Some(closure) = self.sdks.made_by(&factory.closure) else {
                continue;
            };
            let body = self.calls.types.body(closure.owner);
            let ExprKind::Closure(written) = &body.expr(closure.expr).kind else {
                continue;
            };
            let mut inside = FxHashSet::default();
            subtree(&body, written.body, &mut inside);
            let mut inside: Vec<ExprId> = inside.into_iter().collect();
            inside.sort_by_key(|&expr| (body.expr(expr).span.start, expr));
            let around = body.expr(closure.expr).span;
            let is_captured = |local: LocalId| {
                let at = body.local(local).span;
                at.text != around.text || at.start < around.start || at.end > around.end
            };
            let inference = self.calls.inference(closure.owner);
            let mut seen = FxHashSet::default();
            for expr in inside {
                let ExprKind::Local(local) = &body.expr(expr).kind else {
                    continue;
                };
                let changes = || can_change(self.calls, inference.local(*local));
                if !is_captured(*local) || !changes() || !seen.insert(*local) {
                    continue;
                }
                let workflow = match &factory.workflow {
                    Some(workflow) => workflow.clone(),
                    None => self.calls.types.name_of_ty(inference.expr(written.body)),
                };
                found.push(Fault {
                    lint: LINT,
                    sdk,
                    workflow: None,
                    span: body.expr(expr).span,
                    confidence: Confidence::Likely,
                    wording: Wording {
                        variant: None,
                        values: vec![
                            ("workflow", workflow),
                            ("field", body.local(*local).name.to_string()),
                        ],
                    },
                });
            }
        }
    }
}
