//! Patch calls in themselves: their ids, and what is done with their answers.

use super::Problem;
use super::body::{Body, Fate, SdkCall};
use crate::lints::profile::PatchRole;
use crate::sdk::{Site, Value};
use crate::syntax::ast::*;

pub const UNUSED: &str = "patch_result_unused";
pub const DYNAMIC: &str = "dynamic_patch_id";
pub const DEPRECATED: &str = "deprecated_patch_branch";

pub(super) fn find(body: &Body<'_>, found: &mut Vec<Problem>) {
    for call in body.own_calls() {
        let Some(patch) = call.patch() else { continue };
        let site = Site::Call(&call.call);
        let value = body.sdks.value_at(body.owner(), site, &patch.id);
        let written = body.sdks.exprs_at(body.owner(), site, &patch.id);
        let is_known_late = match &value {
            Some(Value::Unknown(_)) => true,
            // What is given to a helper is looked at where it is called.
            Some(Value::Parameter { function, .. }) => body.sdks.definition(*function).is_some(),
            _ => false,
        };
        if let Some(id) = written.first()
            && is_known_late
            && id.owner == body.owner()
            && is_computed(body, id.expr, 0)
        {
            found.push(
                body.problem(DYNAMIC, call)
                    .value("found", body.text(id.expr).trim_start_matches('&')),
            );
        }
        let id = id_of(body, call, value);
        match patch.role {
            PatchRole::Branch | PatchRole::Version => {
                if body.fate(call.expr).0 != Fate::Used {
                    found.push(body.problem(UNUSED, call).value("id", id));
                }
            }
            PatchRole::Deprecate => {
                if decides(body, call.expr) {
                    found.push(body.problem(DEPRECATED, call).value("id", id));
                }
            }
        }
    }
}

/// The id of a patch as messages show it.
fn id_of(body: &Body<'_>, call: &SdkCall<'_>, value: Option<Value>) -> String {
    match value {
        Some(Value::Text(id) | Value::Definition { name: id, .. }) => id,
        Some(Value::Parameter { text, .. } | Value::Unknown(text)) => {
            text.trim_start_matches('&').to_owned()
        }
        None => body.text(call.expr),
    }
}

/// Variables that are followed to what they are bound to.
const MOST_STEPS: u32 = 8;

/// Whether an id is surely made at run time: of values of the execution, or by formatting
/// them. What cannot be seen through (a table of ids, a function that picks a constant) is not.
pub fn is_computed(body: &Body<'_>, expr: ExprId, steps: u32) -> bool {
    if steps > MOST_STEPS {
        return false;
    }
    let code = &body.code;
    match code.kind(expr) {
        ExprKind::Reference { operand, .. }
        | ExprKind::Unary { operand, .. }
        | ExprKind::Await(operand)
        | ExprKind::Try(operand) => is_computed(body, *operand, steps),
        ExprKind::Macro { opened, .. } => match opened {
            Opened::Expansion(inner) => is_computed(body, *inner, steps),
            Opened::Format { args, .. } => args.iter().any(|arg| varies(body, arg.expr, steps)),
            _ => false,
        },
        ExprKind::Binary { left, right, .. } => {
            is_computed(body, *left, steps + 1) || varies(body, *right, steps + 1)
        }
        ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => {
            is_computed(body, *receiver, steps + 1)
        }
        // `format!` expands to calls that take what it formats.
        ExprKind::Call { args, .. } => args.iter().any(|arg| is_computed(body, *arg, steps + 1)),
        ExprKind::Block(block) => block.tail.is_some_and(|t| is_computed(body, t, steps + 1)),
        ExprKind::Field { .. } => is_of_input(body, expr, steps + 1),
        ExprKind::Local(local) => match initial(body, *local) {
            Some(init) => is_computed(body, init, steps + 1),
            None => is_input(body, *local),
        },
        _ => false,
    }
}

/// Whether a value differs from execution to execution, as far as can be seen.
fn varies(body: &Body<'_>, expr: ExprId, steps: u32) -> bool {
    if steps > MOST_STEPS {
        return false;
    }
    match body.code.kind(expr) {
        ExprKind::Literal(_) | ExprKind::Path(_) => false,
        ExprKind::Reference { operand, .. } | ExprKind::Unary { operand, .. } => {
            varies(body, *operand, steps)
        }
        ExprKind::Local(local) => match initial(body, *local) {
            Some(init) => varies(body, init, steps + 1),
            None => true,
        },
        _ => true,
    }
}

fn is_of_input(body: &Body<'_>, expr: ExprId, steps: u32) -> bool {
    if steps > MOST_STEPS {
        return false;
    }
    let root = crate::calls::exprs::place_root(&body.code.body, expr);
    match body.code.kind(root) {
        ExprKind::Local(local) => match initial(body, *local) {
            Some(init) => is_of_input(body, init, steps + 1),
            None => is_input(body, *local),
        },
        _ => false,
    }
}

/// What a variable is bound to by a plain `let`.
fn initial(body: &Body<'_>, local: LocalId) -> Option<ExprId> {
    let mut named = body.code.body.named_values();
    named.find_map(|(own, init)| (own == local).then_some(init))
}

/// Whether a variable is what the service calls the function with; what a helper is given is
/// looked at where it is called.
fn is_input(body: &Body<'_>, local: LocalId) -> bool {
    let params = body.code.body.params.iter();
    body.sdks.definition(body.owner()).is_some()
        && params
            .flat_map(|pat| body.code.bound_by(*pat))
            .any(|own| own == local)
}

/// Whether what happens next hangs on a value.
pub fn decides(body: &Body<'_>, expr: ExprId) -> bool {
    let code = &body.code;
    let mut at = expr;
    while let Some(parent) = code.parent(at) {
        match code.kind(parent) {
            ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Unary { .. } => {}
            ExprKind::MethodCall { method, .. }
                if matches!(method.as_str(), "unwrap" | "expect") => {}
            ExprKind::Binary {
                op: BinaryOp::And | BinaryOp::Or,
                ..
            } => return true,
            ExprKind::If { condition, .. } | ExprKind::While { condition, .. } => {
                return *condition == at;
            }
            ExprKind::Match { scrutinee, .. } => return *scrutinee == at,
            ExprKind::Block(block) | ExprKind::Async { block, .. } => {
                let bound = block.bound_to(at).map(|pat| code.bound_by(pat));
                return bound
                    .iter()
                    .flatten()
                    .flat_map(|local| code.uses(*local))
                    .any(|&used| decides(body, used));
            }
            _ => return false,
        }
        at = parent;
    }
    false
}
