//! stub
use crate::calls::{Calls, Confidence, Instance};
use crate::syntax::ast::ExprId;
use crate::syntax::text::{Name, Span};
pub struct LocalEffect {
    pub lint: Name,
    pub expr: ExprId,
    pub span: Span,
    pub callee: String,
    pub confidence: Confidence,
    pub detail: Option<String>,
}
pub fn local_effects(_c: &Calls<'_>, _i: &Instance) -> Vec<LocalEffect> {
    Vec::new()
}
