//! Statics that change: `static mut`, and interior mutability behind a static.

use rustc_hash::FxHashMap;

use super::LocalEffect;
use super::code::Code;
use crate::calls::{Callee, Calls, Confidence, ResolvedCall, exprs};
use crate::names::impls::SelfKey;
use crate::names::{DefId, DefKind};
use crate::syntax::ast::*;
use crate::syntax::text::Name;
use crate::types::ty::Ty;

pub fn find(code: &Code<'_>, found: &mut Vec<LocalEffect>) {
    let statics = Statics::of(code);
    for (expr, def) in &statics.in_order {
        if is_mutable(code, *def) {
            found.push(LocalEffect {
                lint: Name::new("global_state"),
                expr: *expr,
                span: code.body.expr(*expr).span,
                callee: code.types().name_of(*def),
                confidence: Confidence::Certain,
                detail: None,
            });
        }
    }
    for (expr, def) in &statics.in_order {
        if let Some(place) = handed_on(code, *expr) {
            found.push(LocalEffect {
                lint: Name::new("global_state"),
                expr: *expr,
                span: code.body.expr(place).span,
                callee: code.types().name_of(*def),
                confidence: Confidence::Likely,
                detail: None,
            });
        }
    }
    for (call, callee, receiver) in calls_on_state(code) {
        if initializes(code, &call.call.args) {
            continue;
        }
        if let Some(owner) = statics.behind(receiver, 0) {
            let declared = code.declared(callee);
            for &lint in &declared.if_static {
                found.push(LocalEffect {
                    lint,
                    expr: call.call.expr,
                    span: call.call.span,
                    callee: code.calls.name_of(callee),
                    confidence: call.confidence,
                    detail: Some(format!("`{}` is a static", code.types().name_of(owner))),
                });
            }
        }
    }
}

/// The calls that touch what lives as long as their receiver, with the receiver.
pub(super) fn calls_on_state<'c>(
    code: &'c Code<'_>,
) -> impl Iterator<Item = (&'c ResolvedCall, &'c Callee, ExprId)> {
    let written = code.resolved.iter().filter(|call| !call.call.implicit);
    written
        .filter_map(|call| Some((call, *call.call.args.first()?)))
        .flat_map(|(call, receiver)| call.callees.iter().map(move |it| (call, it, receiver)))
        .filter(|(_, callee, _)| !code.declared(callee).if_static.is_empty())
}

/// Where a static that can change is handed to a function of the workspace, which does
/// not know that it is one.
fn handed_on(code: &Code<'_>, mention: ExprId) -> Option<ExprId> {
    let mut at = mention;
    loop {
        let parent = code.parent(at)?;
        match code.kind(parent) {
            ExprKind::Reference { .. } | ExprKind::Field { .. } => at = parent,
            ExprKind::Index { base, .. } if *base == at => at = parent,
            ExprKind::Call { callee, .. } if *callee != at => break,
            ExprKind::MethodCall { .. } => break,
            _ => return None,
        }
    }
    let call = code.call_at(code.parent(at)?)?;
    let is_unknown = call.callees.is_empty();
    let is_entered = call
        .callees
        .iter()
        .any(|c| code.calls.is_entered(c.instance.def));
    ((is_unknown || is_entered) && can_change(code.calls, &code.ty(at))).then_some(at)
}

/// Whether values of a type change behind a shared reference: some method is declared
/// to have an effect on a static.
pub fn can_change(calls: &Calls<'_>, ty: &Ty) -> bool {
    can_change_within(calls, ty, 0)
}

fn can_change_within(calls: &Calls<'_>, ty: &Ty, depth: usize) -> bool {
    let types = calls.types;
    let Ty::Adt(def, args) = ty.strip_references() else {
        return false;
    };
    if depth > 4 {
        return false;
    }
    if args.iter().any(|a| can_change_within(calls, a, depth + 1)) {
        return true;
    }
    if !calls.effects.is_known(def.krate) {
        return types
            .fields(*def, 0)
            .iter()
            .any(|(_, field)| can_change_within(calls, field, depth + 1));
    }
    let key = SelfKey::Named(types.db.def(*def).name);
    let data = types.db.krate(def.krate);
    data.impls
        .inherent
        .get(&key)
        .into_iter()
        .flatten()
        .any(|&index| {
            let implementation = DefId {
                krate: def.krate,
                index,
            };
            types.db.members(implementation).any(|member| {
                types.db.kind(member) == DefKind::Function
                    && !calls.effects.of_function(member).if_static.is_empty()
            })
        })
}

/// Whether a value is only set once, from nothing around: `CELL.get_or_init(|| Regex::new(…))`
/// is a constant in all but name, and what its making does is accounted for by itself.
fn initializes(code: &Code<'_>, args: &[ExprId]) -> bool {
    let [_, initial] = args else { return false };
    match code.kind(*initial) {
        ExprKind::Closure(closure) if closure.params.is_empty() => {
            let inside = code.subtree(closure.body);
            let bound: Vec<LocalId> = inside
                .iter()
                .flat_map(|&e| code.patterns_of(e))
                .flat_map(|pat| code.bound_by(pat))
                .collect();
            inside
                .iter()
                .all(|&e| !matches!(code.kind(e), ExprKind::Local(local) if !bound.contains(local)))
        }
        ExprKind::Path(_) => matches!(code.ty(*initial), Ty::Function(..)),
        _ => false,
    }
}

/// `static mut`; the names stage keeps no more of a static than its text.
fn is_mutable(code: &Code<'_>, def: DefId) -> bool {
    code.types().db.item(def).is_some_and(|(source, item)| {
        let head = source.slice(&item.head);
        let mut words = head
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .skip_while(|w| *w != "static");
        words.nth(1) == Some("mut")
    })
}

/// Where a body mentions statics.
struct Statics<'a> {
    code: &'a Code<'a>,
    in_order: Vec<(ExprId, DefId)>,
    by_expr: FxHashMap<ExprId, DefId>,
    /// What a variable is first bound to.
    initial: FxHashMap<LocalId, ExprId>,
}

/// Variables bound to variables, functions that hand on a reference: how many in a row.
const MAX_STEPS: usize = 8;

impl<'a> Statics<'a> {
    fn of(code: &'a Code<'a>) -> Statics<'a> {
        let in_order: Vec<(ExprId, DefId)> = code
            .inference
            .mentions
            .iter()
            .filter(|(_, def)| code.types().db.kind(*def) == DefKind::Static)
            .copied()
            .collect();
        let by_expr = in_order.iter().copied().collect();
        let initial = code.body.named_values().collect();
        Statics {
            code,
            in_order,
            by_expr,
            initial,
        }
    }

    /// The static that a value is, refers to or lies in.
    fn behind(&self, expr: ExprId, steps: usize) -> Option<DefId> {
        if steps > MAX_STEPS {
            return None;
        }
        let code = self.code;
        let root = exprs::place_root(&code.body, expr);
        if let Some(def) = self.by_expr.get(&root) {
            return Some(*def);
        }
        match code.kind(root) {
            ExprKind::Local(local) => self.behind(*self.initial.get(local)?, steps + 1),
            ExprKind::MethodCall { receiver, .. } if refers(&code.ty(root)) => self
                .behind(*receiver, steps + 1)
                .or_else(|| self.returned(root, steps)),
            ExprKind::Call { .. } if refers(&code.ty(root)) => self.returned(root, steps),
            ExprKind::Try(inner) => self.behind(*inner, steps + 1),
            ExprKind::Block(block) => self.behind(block.tail?, steps + 1),
            ExprKind::Macro {
                opened: Opened::Expansion(inner),
                ..
            } => self.behind(*inner, steps + 1),
            _ => None,
        }
    }

    /// The static that a function of the workspace gives a reference to.
    fn returned(&self, call: ExprId, steps: usize) -> Option<DefId> {
        let resolved = self.code.call_at(call)?;
        let [callee] = resolved.callees.as_slice() else {
            return None;
        };
        let calls = self.code.calls;
        if steps > 2 || !calls.is_entered(callee.instance.def) {
            return None;
        }
        let inner = Code::of(calls, callee.instance.clone());
        let statics = Statics::of(&inner);
        statics.behind(inner.body.root?, steps + 3)
    }
}

fn refers(ty: &Ty) -> bool {
    ty.any(&mut |t| matches!(t, Ty::Reference(..)))
}
