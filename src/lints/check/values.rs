//! Values whose mere naming is an effect: `OsRng`, `MAIN_SEPARATOR`.

use super::LocalEffect;
use super::code::Code;
use crate::calls::Confidence;
use crate::names::DefId;
use crate::syntax::ast::{ExprId, ExprKind};
use crate::types::ty::Ty;

pub fn find(code: &Code<'_>, found: &mut Vec<LocalEffect>) {
    let mut note = |expr: ExprId, def: DefId| {
        if !code.type_says(def, "effect") {
            return;
        }
        for &lint in &code.calls.effects.of_function(def).always {
            found.push(LocalEffect {
                lint,
                expr,
                span: code.body.expr(expr).span,
                callee: code.types().name_of(def),
                confidence: Confidence::Certain,
                detail: None,
            });
        }
    };
    for &expr in &code.order {
        if let (ExprKind::Path(_), Ty::Adt(def, _)) = (code.kind(expr), code.ty(expr)) {
            note(expr, def);
        }
    }
    for &(expr, def) in &code.inference.mentions {
        note(expr, def);
    }
}
