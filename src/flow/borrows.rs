//! The workflow's state borrowed twice: in a closure that has it already.

use rustc_hash::FxHashSet;

use super::body::{Body, SdkCall};
use super::summary::Doing;
use super::{Flow, Problem};
use crate::calls::reach::NodeId;
use crate::lints::profile::MeaningKind;
use crate::sdk::Site;
use crate::syntax::ast::*;

pub const NESTED: &str = "nested_state_borrow";

pub(super) fn find(flow: &Flow<'_>, node: NodeId, body: &Body<'_>, found: &mut Vec<Problem>) {
    let mut seen = FxHashSet::default();
    for outer in body.own_calls() {
        let writes = outer.means(MeaningKind::StateWrite);
        let mut closures = Vec::new();
        if writes || outer.means(MeaningKind::StateRead) {
            closures.extend(outer.call.call.args.iter().copied());
        }
        for place in outer.commands().filter_map(|c| c.condition.as_ref()) {
            let at = body
                .sdks
                .exprs_at(body.owner(), Site::Call(&outer.call), place);
            closures.extend(
                at.iter()
                    .filter(|at| at.owner == body.owner())
                    .map(|at| at.expr),
            );
        }
        for closure in closures {
            let ExprKind::Closure(closure) = body.code.kind(closure) else {
                continue;
            };
            // What is written is lent to nobody else; what is read may be read again.
            let conflicts = if writes {
                Doing::WRITES_STATE | Doing::READS_STATE
            } else {
                Doing::WRITES_STATE
            };
            inside(
                flow,
                node,
                body,
                closure.body,
                conflicts,
                &mut |problem: Problem| {
                    if seen.insert(problem.leaf.expr) {
                        found.push(problem);
                    }
                },
            );
        }
    }
}

fn inside(
    flow: &Flow<'_>,
    node: NodeId,
    body: &Body<'_>,
    closure: ExprId,
    conflicts: Doing,
    note: &mut dyn FnMut(Problem),
) {
    for expr in body.code.subtree(closure) {
        if let Some(call) = body.call_at(expr) {
            if super::summary::of_call(call).has(conflicts) && lends(body, call) {
                note(body.problem(NESTED, call));
            }
            continue;
        }
        let Some(call) = body.code.call_at(expr) else {
            continue;
        };
        let edges = flow.reach.node(node).edges.iter();
        let to = edges.filter(|edge| edge.site == call.call.span);
        if to
            .into_iter()
            .any(|edge| flow.summaries.of_node(edge.to).has(conflicts))
        {
            let problem = Problem::at(NESTED, expr, call.call.span)
                .confidence(call.confidence)
                .callee(body.name_of(call));
            note(problem);
        }
    }
}

/// Whether a call lends the state to a closure; others read or write it in passing.
fn lends(body: &Body<'_>, call: &SdkCall<'_>) -> bool {
    let args = call.call.call.args.iter();
    args.skip(1).any(|arg| {
        matches!(
            body.code.kind(*arg),
            ExprKind::Closure(_) | ExprKind::Path(_)
        )
    })
}
