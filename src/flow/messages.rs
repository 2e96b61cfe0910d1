//! Signals, queries, updates and validators: what they may not do, and whether the main
//! function waits for them.

use rustc_hash::{FxHashMap, FxHashSet};

use super::body::Body;
use super::summary::Doing;
use super::{Flow, Problem, loops};
use crate::calls::reach::{NodeId, Unit};
use crate::calls::{Callee, Confidence, exprs};
use crate::diagnostic::WorkflowKind;
use crate::lints::check::code::Code;
use crate::lints::profile::{CommandKind, MeaningKind};
use crate::sdk::{Entry, Site, Workflow};
use crate::syntax::ast::*;
use crate::syntax::text::Name;
use crate::types::ty::Ty;

pub const MUTATION: &str = "query_mutation";
pub const COMMAND: &str = "query_command";
pub const EXIT: &str = "handler_blocks_exit";
pub const CONTINUES: &str = "continue_as_new_in_handler";

pub(super) fn find(
    flow: &Flow<'_>,
    order: &[NodeId],
    workflow: &Workflow<'_>,
    all: &[Workflow<'_>],
    found: &mut Vec<(NodeId, Problem)>,
) {
    match workflow.kind {
        WorkflowKind::Query => answers(flow, order, workflow, "query", found),
        WorkflowKind::UpdateValidator => answers(flow, order, workflow, "validator", found),
        WorkflowKind::Signal | WorkflowKind::Update => continues(flow, order, workflow, found),
        WorkflowKind::Run if flow.is_enabled(EXIT) => exits(flow, order, workflow, all, found),
        _ => {}
    }
}

/// What is only asked must change nothing.
fn answers(
    flow: &Flow<'_>,
    order: &[NodeId],
    workflow: &Workflow<'_>,
    kind: &str,
    found: &mut Vec<(NodeId, Problem)>,
) {
    let mut note = |node: NodeId, problem: Problem| {
        let problem = problem.value("kind", kind).value("name", &workflow.name);
        found.push((node, problem));
    };
    for &node in order {
        let Some(body) = flow.body(node) else {
            continue;
        };
        for call in body.own_calls() {
            if call.commands().next().is_some() || call.patch().is_some() {
                note(node, body.problem(COMMAND, call));
            } else if call.means(MeaningKind::StateWrite) {
                let what = body.text(call.expr);
                note(node, body.problem(MUTATION, call).value("field", what));
            }
        }
    }
    if let Some(&root) = order.first()
        && let Some(owner) = flow.own_code(root)
    {
        for (problem, field) in changes_of_self(&owner) {
            note(root, problem.value("field", field));
        }
    }
}

/// What a method changes of its receiver, also behind a shared reference.
fn changes_of_self(code: &Code<'_>) -> Vec<(Problem, String)> {
    let mut found = Vec::new();
    let initial: FxHashMap<LocalId, ExprId> = code.body.named_values().collect();
    for &expr in &code.order {
        let span = code.body.expr(expr).span;
        let (place, span, callee, confidence) = match code.kind(expr) {
            ExprKind::Assign { left, .. } | ExprKind::AssignOp { left, .. } => {
                (*left, span, String::new(), Confidence::Certain)
            }
            ExprKind::Reference {
                mutable: true,
                operand,
            } if is_guarded(code, *operand) => (*operand, span, String::new(), Confidence::Certain),
            ExprKind::MethodCall { receiver, .. } => {
                let Some(call) = code.call_at(expr) else {
                    continue;
                };
                let changes = |callee: &&Callee| {
                    code.callee_says(callee, "changes")
                        || is_guarded(code, *receiver) && code.mutates(callee, 0)
                };
                let Some(changing) = call.callees.iter().find(changes) else {
                    continue;
                };
                let name = code.calls.name_of(changing);
                (*receiver, call.call.span, name, call.confidence)
            }
            _ => continue,
        };
        let Some(field) = field_of_self(code, &initial, place) else {
            continue;
        };
        let problem = Problem::at(MUTATION, expr, span)
            .callee(callee)
            .confidence(confidence);
        found.push((problem, field));
    }
    found
}

/// Whether a place lies behind the guard of a lock.
fn is_guarded(code: &Code<'_>, place: ExprId) -> bool {
    let root = exprs::place_root(&code.body, place);
    matches!(code.ty(root), Ty::Adt(def, _) if code.type_says(def, "guard"))
}

/// The field of `self` that a place lies in, also through a guard that a variable holds.
fn field_of_self(
    code: &Code<'_>,
    initial: &FxHashMap<LocalId, ExprId>,
    place: ExprId,
) -> Option<String> {
    let ExprKind::Local(local) = code.kind(code.chain_root(place)) else {
        return None;
    };
    if code.body.local(*local).name == "self" {
        return code.subtree(place).into_iter().find_map(|expr| {
            let ExprKind::Field { base, name, .. } = code.kind(expr) else {
                return None;
            };
            matches!(code.kind(*base), ExprKind::Local(_)).then(|| name.to_string())
        });
    }
    let held = *initial.get(local).filter(|_| is_guarded(code, place))?;
    // A variable is bound to what comes before it, so this ends.
    field_of_self(code, initial, held)
}

fn continues(
    flow: &Flow<'_>,
    order: &[NodeId],
    workflow: &Workflow<'_>,
    found: &mut Vec<(NodeId, Problem)>,
) {
    for &node in order {
        let Some(body) = flow.body(node) else {
            continue;
        };
        for call in body.own_calls() {
            let ends = |kind| matches!(kind, CommandKind::ContinueAsNew);
            if call.commands().any(|command| ends(command.kind)) {
                let problem = body.problem(CONTINUES, call).value("name", &workflow.name);
                found.push((node, problem));
            }
        }
    }
}

/// The main function returns while handlers may be between two commands.
fn exits(
    flow: &Flow<'_>,
    order: &[NodeId],
    workflow: &Workflow<'_>,
    all: &[Workflow<'_>],
    found: &mut Vec<(NodeId, Problem)>,
) {
    let (Some(&root), Entry::Function(def)) = (order.first(), workflow.entry) else {
        return;
    };
    let asks = |kind| {
        let meanings = workflow.sdk.meanings.iter();
        meanings.into_iter().any(|meaning| meaning.of == kind)
    };
    let waits = flow.summaries.of_node(root).has(Doing::WAITS_FOR_HANDLERS);
    if waits || !asks(MeaningKind::HandlersFinished) {
        return;
    }
    let Some(code) = flow.own_code(root) else {
        return;
    };
    let Some(expr) = code.body.root else { return };
    if loops::never_ends(&code, expr) {
        return;
    }
    let waited_for = conditions(flow, order);
    let module = |id: &str| id.rsplit_once("::").map(|(front, _)| front.to_owned());
    for handler in all {
        let is_handler = matches!(handler.kind, WorkflowKind::Signal | WorkflowKind::Update)
            && handler.sdk.name == workflow.sdk.name
            && handler.block.is_some()
            && handler.block == workflow.block
            && module(&handler.id) == module(&workflow.id);
        let Entry::Function(of_handler) = handler.entry else {
            continue;
        };
        let sig = flow.calls.types.fn_sig(of_handler);
        if !is_handler || !sig.is_some_and(|sig| sig.is_async) {
            continue;
        }
        let unit = Unit {
            instance: flow.calls.generic_instance(of_handler),
            within: None,
        };
        let Some(node) = flow.reach.id(&unit) else {
            continue;
        };
        if !flow.summaries.of_node(node).has(Doing::WAITS) {
            continue;
        }
        if !waited_for.is_disjoint(&said_at_the_end(flow, node)) {
            continue;
        }
        let problem = Problem::at(EXIT, expr, workflow.span)
            .callee(flow.calls.types.name_of(def))
            .value("name", &handler.name);
        found.push((root, problem));
    }
}

/// The fields that the conditions look at for which a workflow waits.
fn conditions(flow: &Flow<'_>, order: &[NodeId]) -> FxHashSet<Name> {
    let mut fields = FxHashSet::default();
    for &node in order {
        let Some(body) = flow.body(node) else {
            continue;
        };
        for call in body.own_calls() {
            for place in call.commands().filter_map(|c| c.condition.as_ref()) {
                let site = Site::Call(&call.call);
                for at in body.sdks.exprs_at(body.owner(), site, place) {
                    if at.owner == body.owner() {
                        add_fields(body, at.expr, &mut fields);
                    }
                }
            }
        }
    }
    fields
}

/// The fields that a handler touches after the last command that it waits for: by these
/// the main function can tell that it is done.
fn said_at_the_end(flow: &Flow<'_>, node: NodeId) -> FxHashSet<Name> {
    let mut fields = FxHashSet::default();
    let Some(body) = flow.body(node) else {
        return fields;
    };
    let last = body
        .code
        .order
        .iter()
        .filter(|&&expr| matches!(body.code.kind(expr), ExprKind::Await(_)))
        .map(|&expr| body.code.position(expr))
        .max()
        .unwrap_or(0);
    for call in body.own_calls() {
        if call.means(MeaningKind::StateWrite) && body.code.position(call.expr) > last {
            add_fields(body, call.expr, &mut fields);
        }
    }
    fields
}

fn add_fields(body: &Body<'_>, within: ExprId, fields: &mut FxHashSet<Name>) {
    for expr in body.code.subtree(within) {
        if let ExprKind::Field { name, .. } = body.code.kind(expr) {
            fields.insert(*name);
        }
    }
}
