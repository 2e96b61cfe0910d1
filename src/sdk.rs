//! stub
use crate::calls::{Calls, ResolvedCall};
use crate::diagnostic::WorkflowKind;
use crate::lints::profile::{Effect, Profile};
use crate::names::{CrateId, DefId};
use crate::syntax::ast::ExprId;
use crate::syntax::text::Span;
use rustc_hash::FxHashSet;
pub struct Sdks<'t> {
    p: &'t [Profile],
}
pub enum Role<'a> {
    Effect(&'a Effect),
    Other,
}
pub enum Entry {
    Function(DefId),
    Closure { owner: DefId, expr: ExprId },
}
pub struct Workflow<'t> {
    pub id: String,
    pub name: String,
    pub sdk: &'t Profile,
    pub kind: WorkflowKind,
    pub entry: Entry,
    pub span: Span,
}
impl<'t> Sdks<'t> {
    pub fn new(_c: &'t Calls<'t>, p: &'t [Profile]) -> Self {
        Sdks { p }
    }
    pub fn workflows(&self) -> Vec<Workflow<'t>> {
        let _ = self.p;
        Vec::new()
    }
    pub fn is_sdk_crate(&self, _k: CrateId) -> bool {
        false
    }
    pub fn is_activity(&self, _d: DefId) -> bool {
        false
    }
    pub fn roles(&self, _c: DefId, _r: &ResolvedCall) -> Vec<Role<'t>> {
        Vec::new()
    }
    pub fn not_workflow_code(&self, _d: DefId) -> FxHashSet<ExprId> {
        FxHashSet::default()
    }
}
