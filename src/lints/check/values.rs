//! Values whose mere naming is an effect: `OsRng`.

use super::LocalEffect;
use super::code::Code;
use crate::calls::Confidence;
use crate::syntax::ast::ExprKind;
use crate::types::ty::Ty;

pub fn find(code: &Code<'_>, found: &mut Vec<LocalEffect>) {
    for &expr in &code.order {
        let ExprKind::Path(_) = code.kind(expr) else {
            continue;
        };
        let Ty::Adt(def, _) = code.ty(expr) else {
            continue;
        };
        if !code.type_says(def, "effect") {
            continue;
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
    }
}
