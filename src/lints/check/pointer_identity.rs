//! Addresses that become numbers or text.

use super::LocalEffect;
use super::code::Code;
use crate::calls::Confidence;
use crate::syntax::ast::*;
use crate::syntax::text::{Name, Span};
use crate::types::ty::Ty;

pub fn find(code: &Code<'_>, found: &mut Vec<LocalEffect>) {
    for &expr in &code.order {
        match code.kind(expr) {
            ExprKind::Cast { operand, .. } if !code.in_log(expr) => {
                let to = code.ty(expr);
                let Ty::Primitive(integer) = to else { continue };
                if integer.is_integer() && is_address(code, *operand) {
                    let span = code.body.expr(expr).span;
                    found.push(effect(expr, span, format!("as {}", integer.name())));
                }
            }
            ExprKind::Macro {
                opened: Opened::Format { args, .. },
                ..
            } if !code.in_log(expr) && !code.is_log_macro(expr) => {
                for arg in args.iter().filter(|a| a.trait_name == "Pointer") {
                    let span = code.body.expr(arg.expr).span;
                    let callee = format!(
                        "<{} as std::fmt::Pointer>::fmt",
                        code.types().name_of_ty(&code.ty(arg.expr))
                    );
                    found.push(effect(arg.expr, span, callee));
                }
            }
            _ => {}
        }
    }
}

fn effect(expr: ExprId, span: Span, callee: String) -> LocalEffect {
    LocalEffect {
        lint: Name::new("pointer_identity"),
        expr,
        span,
        callee,
        confidence: Confidence::Certain,
        detail: None,
    }
}

/// Whether a cast of the expression to an integer gives an address: it is a pointer, and
/// not one that was itself made of an integer.
fn is_address(code: &Code<'_>, expr: ExprId) -> bool {
    let is_pointer = matches!(
        code.ty(expr),
        Ty::Pointer(..) | Ty::FnPointer(..) | Ty::Function(..)
    );
    let mut innermost = expr;
    while let ExprKind::Cast { operand, .. } = code.kind(innermost) {
        innermost = *operand;
    }
    is_pointer && !matches!(code.ty(innermost), Ty::Primitive(_))
}
