//! Lengths of time that the source spells out.

use crate::names::{DefId, DefKind};
use crate::sdk::{Located, literal_at};
use crate::syntax::ast::*;
use crate::types::Types;

/// Constants and wrappers that are followed.
const MAX_STEPS: usize = 16;

/// The seconds of a `Duration` made of literals: `Duration::from_secs(60 * 60)`, a constant of
/// that, in `Some(…)` or not.
pub fn seconds(types: &Types, at: &Located) -> Option<u128> {
    let (mut owner, mut expr) = (at.owner, at.expr);
    for _ in 0..MAX_STEPS {
        let body = types.body(owner);
        match &body.expr(expr).kind {
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = &body.expr(*callee).kind else {
                    return None;
                };
                let [only] = args.as_slice() else { return None };
                let name = path.segments.last()?.name;
                if name == "Some" {
                    expr = *only;
                    continue;
                }
                let unit = match name.as_str() {
                    "from_secs" => 1,
                    "from_mins" => 60,
                    "from_hours" => 3600,
                    "from_days" => 86_400,
                    "from_weeks" => 604_800,
                    _ => return None,
                };
                return integer(types, owner, &body, *only)?.checked_mul(unit);
            }
            ExprKind::Path(path) => {
                let constant = constant(types, owner, path)?;
                (owner, expr) = (constant, types.body(constant).root?);
            }
            _ => return None,
        }
    }
    None
}

fn integer(types: &Types, owner: DefId, body: &Body, expr: ExprId) -> Option<u128> {
    let of = |literal: &Literal| match literal {
        Literal::Integer { value, .. } => *value,
        _ => None,
    };
    match &body.expr(expr).kind {
        ExprKind::Literal(literal) => of(literal),
        ExprKind::Path(path) => of(&literal_at(types, owner, path)?.0),
        ExprKind::Binary {
            op: BinaryOp::Mul,
            left,
            right,
            ..
        } => integer(types, owner, body, *left)?.checked_mul(integer(types, owner, body, *right)?),
        _ => None,
    }
}

fn constant(types: &Types, owner: DefId, path: &Path) -> Option<DefId> {
    let def = crate::sdk::item_at(types, owner, path)?;
    (types.db.kind(def) == DefKind::Const).then_some(def)
}
