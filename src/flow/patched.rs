//! All patch calls that one workflow reaches, against each other: ids that are used for two
//! changes, and branches that old executions take.

use rustc_hash::FxHashMap;

use super::body::{Body, SdkCall};
use super::summary::Doing;
use super::{Flow, Problem, patches};
use crate::calls::reach::NodeId;
use crate::lints::profile::PatchRole;
use crate::sdk::{Site, Value};
use crate::syntax::ast::*;
use crate::syntax::text::Span;

pub const DUPLICATE: &str = "duplicate_patch_id";
pub const OLD_BRANCH: &str = "patch_in_old_branch";

/// A patch call whose id is known.
struct Patch<'f> {
    node: NodeId,
    body: &'f Body<'f>,
    call: &'f SdkCall<'f>,
    id: String,
    role: PatchRole,
    /// The id is written out in the call, not named.
    is_literal: bool,
    /// The calls that lead there from the root, each with the node that it is in.
    way: Vec<(NodeId, Span)>,
}

pub(super) fn find<'a>(flow: &Flow<'a>, order: &[NodeId], found: &mut Vec<(NodeId, Problem)>) {
    handed_on(flow, order, found);
    let patches = patches(flow, order);
    for patch in &patches {
        if patch.role == PatchRole::Branch {
            old_branch(flow, patch, found);
        }
    }
    for (index, patch) in patches.iter().enumerate() {
        if patch.role != PatchRole::Branch {
            continue;
        }
        // Both ends of a pair are looked at, so the order does not matter.
        let deprecated = patches.iter().any(|p| {
            p.role == PatchRole::Deprecate && p.id == patch.id && !excludes(flow, p, patch)
        });
        if deprecated && patches::decides(patch.body, patch.call.expr) {
            let problem = patch
                .body
                .problem(patches::DEPRECATED, patch.call)
                .value("id", &patch.id);
            found.push((patch.node, problem));
        }
        let before = patches.iter().take(index);
        let first = before
            .filter(|p| p.role == PatchRole::Branch && p.id == patch.id)
            .find(|p| p.is_literal && patch.is_literal && !excludes(flow, p, patch));
        if let Some(first) = first {
            let problem = patch
                .body
                .problem(DUPLICATE, patch.call)
                .value("id", &patch.id)
                .value("where", flow.line(first.call.call.call.span));
            found.push((patch.node, problem));
        }
    }
}

/// Ids that are computed where a helper with the patch call in it is called.
fn handed_on(flow: &Flow<'_>, order: &[NodeId], found: &mut Vec<(NodeId, Problem)>) {
    let patches = |node: &NodeId| flow.summaries.of_node(*node).has(Doing::PATCHES);
    if !order.first().is_some_and(patches) {
        return;
    }
    for &node in order {
        let Some(body) = flow.body(node) else {
            continue;
        };
        for edge in &flow.reach.node(node).edges {
            let Some(index) = flow.body(edge.to).and_then(id_parameter) else {
                continue;
            };
            let mut calls = body.code.resolved.iter();
            let Some(call) = calls.find(|call| call.call.span == edge.site) else {
                continue;
            };
            if let Some(&id) = call.call.args.get(index)
                && patches::is_computed(body, id, 0)
            {
                let problem = Problem::at(patches::DYNAMIC, call.call.expr, call.call.span)
                    .confidence(call.confidence)
                    .callee(body.name_of(call))
                    .value("found", body.text(id).trim_start_matches('&'));
                found.push((node, problem));
            }
        }
    }
}

/// Which parameter of a function is the id of a patch.
fn id_parameter(body: &Body<'_>) -> Option<usize> {
    body.own_calls().find_map(|call| {
        let patch = call.patch()?;
        match body
            .sdks
            .value_at(body.owner(), Site::Call(&call.call), &patch.id)?
        {
            Value::Parameter {
                function, index, ..
            } if function == body.owner() => Some(index),
            _ => None,
        }
    })
}

/// The patch calls that are reached, in the order in which they stand, the nearest function
/// first; a function that is reached several times counts once.
fn patches<'f>(flow: &'f Flow<'_>, order: &[NodeId]) -> Vec<Patch<'f>> {
    let mut all = Vec::new();
    if !order
        .first()
        .is_some_and(|root| flow.summaries.of_node(*root).has(Doing::PATCHES))
    {
        return all;
    }
    let ways = ways(flow, order);
    let mut seen = rustc_hash::FxHashSet::default();
    for &node in order {
        let Some(body) = flow.body(node) else {
            continue;
        };
        for call in body.own_calls() {
            let Some(patch) = call.patch() else { continue };
            let site = Site::Call(&call.call);
            let Some(Value::Text(id)) = body.sdks.value_at(body.owner(), site, &patch.id) else {
                continue;
            };
            if !seen.insert((body.owner(), call.expr)) {
                continue;
            }
            let written = body.sdks.exprs_at(body.owner(), site, &patch.id);
            let is_literal = written
                .first()
                .is_some_and(|at| at.owner == body.owner() && is_literal(body, at.expr));
            let mut way = Vec::new();
            let mut at = node;
            while let Some(&(parent, span)) = ways.get(&at) {
                way.push((parent, span));
                at = parent;
            }
            way.reverse();
            way.push((node, call.call.call.span));
            all.push(Patch {
                node,
                body,
                call,
                id,
                role: patch.role,
                is_literal,
                way,
            });
        }
    }
    all
}

/// By which call each node is reached first.
fn ways(flow: &Flow<'_>, order: &[NodeId]) -> FxHashMap<NodeId, (NodeId, Span)> {
    let mut ways = FxHashMap::default();
    let Some(root) = order.first() else {
        return ways;
    };
    for &node in order {
        for edge in &flow.reach.node(node).edges {
            if edge.to != *root {
                ways.entry(edge.to).or_insert((node, edge.site));
            }
        }
    }
    ways
}

fn is_literal(body: &Body<'_>, expr: ExprId) -> bool {
    match body.code.kind(expr) {
        ExprKind::Literal(_) => true,
        ExprKind::Reference { operand, .. } => is_literal(body, *operand),
        ExprKind::MethodCall { receiver, args, .. } => {
            args.is_empty() && is_literal(body, *receiver)
        }
        _ => false,
    }
}

/// Whether no execution takes both.
fn excludes(flow: &Flow<'_>, a: &Patch<'_>, b: &Patch<'_>) -> bool {
    let fork = a.way.iter().zip(&b.way).find(|(a, b)| a != b);
    let Some(((node, a), (other, b))) = fork else {
        return false;
    };
    let Some(body) = flow.body(*node).filter(|_| node == other) else {
        return false;
    };
    let at = |span: &Span| {
        let calls = body.code.resolved.iter();
        calls
            .filter(|call| call.call.span == *span)
            .map(|call| call.call.expr)
            .next()
    };
    match (at(a), at(b)) {
        (Some(a), Some(b)) => are_exclusive(body, a, b),
        _ => false,
    }
}

/// Whether two expressions stand on different ways of one `if` or `match`, or the second
/// behind a way of an `if` that always leaves.
fn are_exclusive(body: &Body<'_>, a: ExprId, b: ExprId) -> bool {
    let code = &body.code;
    let above: Vec<ExprId> = std::iter::once(a).chain(code.ancestors(a)).collect();
    let mut child = b;
    let mut common = None;
    for ancestor in code.ancestors(b) {
        if let Some(index) = above.iter().position(|e| *e == ancestor) {
            common = Some((ancestor, above.get(index.wrapping_sub(1)).copied(), child));
            break;
        }
        child = ancestor;
    }
    let Some((fork, Some(of_a), of_b)) = common else {
        return false;
    };
    match code.kind(fork) {
        ExprKind::If {
            then, otherwise, ..
        } => {
            let arms = [Some(*then), *otherwise];
            arms.contains(&Some(of_a)) && arms.contains(&Some(of_b)) && of_a != of_b
        }
        ExprKind::Match { arms, .. } => {
            let arm = |e: ExprId| arms.iter().position(|arm| arm.body == e);
            matches!((arm(of_a), arm(of_b)), (Some(x), Some(y)) if x != y)
        }
        ExprKind::Block(_) | ExprKind::Async { .. } => {
            leaves_with(body, of_a, a) || leaves_with(body, of_b, b)
        }
        _ => false,
    }
}

/// Whether a statement is an `if` or `match` whose way with the expression ends in `return`.
fn leaves_with(body: &Body<'_>, statement: ExprId, expr: ExprId) -> bool {
    let code = &body.code;
    let around: Vec<ExprId> = std::iter::once(expr).chain(code.ancestors(expr)).collect();
    let ways: Vec<ExprId> = match code.kind(statement) {
        ExprKind::If {
            then, otherwise, ..
        } => std::iter::once(*then).chain(*otherwise).collect(),
        ExprKind::Match { arms, .. } => arms.iter().map(|arm| arm.body).collect(),
        _ => return false,
    };
    ways.into_iter()
        .filter(|way| around.contains(way))
        .any(|way| {
            let last = match code.kind(way) {
                ExprKind::Block(block) => block.tail.or_else(|| match block.statements.last() {
                    Some(Statement::Expr { expr, .. }) => Some(*expr),
                    _ => None,
                }),
                _ => Some(way),
            };
            last.is_some_and(|last| {
                matches!(
                    code.kind(last),
                    ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. }
                )
            })
        })
}

/// Words of an id that announce that something is added.
const ADDING: [&str; 7] = [
    "add",
    "adds",
    "added",
    "adding",
    "introduce",
    "introduced",
    "insert",
];

/// `if !ctx.patched("add-fraud-check") { check_fraud(ctx).await?; }`
///
/// The same form with an id such as `drop-fraud-check` is how a command is removed. So it is
/// reported only where the id announces an addition and names what stands in the branch.
fn old_branch(flow: &Flow<'_>, patch: &Patch<'_>, found: &mut Vec<(NodeId, Problem)>) {
    let words = words(&patch.id);
    if !words.iter().any(|word| ADDING.contains(&word.as_str())) {
        return;
    }
    let body = patch.body;
    let part = |part: ExprId| flow.summaries.of_part(flow.reach, patch.node, body, part);
    for (new, old) in branches(body, patch.call.expr) {
        let Some(old) = old else { continue };
        let is_inverted = part(old).has(Doing::ISSUES)
            && !new.is_some_and(|new| part(new).has(Doing::ISSUES) || leaves(body, new));
        let said = self::words(&body.text(old));
        let names_it = words
            .iter()
            .any(|word| word.len() > 3 && !ADDING.contains(&word.as_str()) && said.contains(word));
        if is_inverted && names_it {
            let problem = body.problem(OLD_BRANCH, patch.call).value("id", &patch.id);
            found.push((patch.node, problem));
        }
    }
}

fn leaves(body: &Body<'_>, part: ExprId) -> bool {
    body.code.subtree(part).into_iter().any(|expr| {
        matches!(
            body.code.kind(expr),
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. }
        )
    })
}

/// The words of a name: between dashes and underscores, and at capitals.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut was_lower = false;
    for c in text.chars() {
        let ends = !c.is_alphanumeric() || (c.is_uppercase() && was_lower);
        if ends && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        was_lower = c.is_lowercase();
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// The branches that are taken by an answer: with the change, and without it.
fn branches(body: &Body<'_>, call: ExprId) -> Vec<(Option<ExprId>, Option<ExprId>)> {
    let code = &body.code;
    let mut found = Vec::new();
    let mut open = vec![(call, true)];
    while let Some((mut at, mut holds)) = open.pop() {
        while let Some(parent) = code.parent(at) {
            match code.kind(parent) {
                ExprKind::Await(_) | ExprKind::Try(_) => {}
                ExprKind::Unary {
                    op: UnaryOp::Not, ..
                } => holds = !holds,
                ExprKind::If {
                    condition,
                    then,
                    otherwise,
                } if *condition == at => {
                    found.push(if holds {
                        (Some(*then), *otherwise)
                    } else {
                        (*otherwise, Some(*then))
                    });
                    break;
                }
                ExprKind::Block(block) | ExprKind::Async { block, .. } => {
                    if let Some(pat) = block.bound_to(at)
                        && let PatKind::Bind { local, .. } = code.body.pat(pat).kind
                    {
                        open.extend(code.uses(local).iter().map(|used| (*used, holds)));
                    }
                    break;
                }
                _ => break,
            }
            at = parent;
        }
    }
    found
}
