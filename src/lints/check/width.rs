//! Numbers that are cut to the width of a pointer.

use super::LocalEffect;
use super::code::Code;
use crate::calls::Confidence;
use crate::names::CrateOrigin;
use crate::syntax::ast::*;
use crate::syntax::text::Name;
use crate::types::ty::Ty;

/// Methods that take a number as a position or an amount: what does not fit into memory is no
/// position in it.
const PLACES: [&str; 12] = [
    "get",
    "get_mut",
    "nth",
    "take",
    "skip",
    "step_by",
    "split_at",
    "truncate",
    "resize",
    "reserve",
    "with_capacity",
    "repeat",
];

/// Casts of 64 bits or more to `usize`, in code of the workspace, whose value is more than a
/// position in a collection.
pub fn find(code: &Code<'_>, found: &mut Vec<LocalEffect>) {
    let krate = code.instance.def.krate;
    if code.types().db.info(krate).origin != CrateOrigin::Member {
        return;
    }
    for &expr in &code.order {
        let ExprKind::Cast { operand, .. } = code.kind(expr) else {
            continue;
        };
        let (Ty::Primitive(from), Ty::Primitive(to)) = (code.ty(*operand), code.ty(expr)) else {
            continue;
        };
        let is_cut = matches!(to.name(), "usize" | "isize")
            && matches!(from.name(), "u64" | "i64" | "u128" | "i128");
        let is_written = matches!(code.kind(*operand), ExprKind::Literal(_));
        if is_cut && !is_written && !code.in_log(expr) && !is_place(code, expr) {
            found.push(LocalEffect {
                lint: Name::new("platform_dependent"),
                expr,
                span: code.body.expr(expr).span,
                callee: format!("as {}", to.name()),
                confidence: Confidence::Certain,
                detail: None,
            });
        }
    }
}

/// Whether a number only says where or how many.
fn is_place(code: &Code<'_>, expr: ExprId) -> bool {
    let mut at = expr;
    while let Some(parent) = code.parent(at) {
        match code.kind(parent) {
            ExprKind::Range { .. } => at = parent,
            ExprKind::Index { index, .. } => return *index == at,
            ExprKind::MethodCall { method, args, .. } => {
                return args.contains(&at) && PLACES.contains(&method.as_str());
            }
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = code.kind(*callee) else {
                    return false;
                };
                let last = path.segments.last();
                return args.contains(&at)
                    && last.is_some_and(|s| PLACES.contains(&s.name.as_str()));
            }
            _ => return false,
        }
    }
    false
}
