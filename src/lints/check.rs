//! The effects that a function's own code has, apart from those declared on what it
//! calls: iterating hash maps, touching statics, making numbers of addresses, macros.

mod bounds;
mod captured_state;
pub mod code;
mod global_state;
mod macros;
mod map_iteration;
pub(crate) mod order;
mod pointer_identity;
mod values;
mod width;

use std::sync::Arc;

use crate::calls::{Calls, Confidence, Instance, ResolvedCall};
use crate::syntax::ast::ExprId;
use crate::syntax::text::{Name, Span};

use code::Code;
pub use global_state::can_change;

/// An effect of one expression in a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalEffect {
    pub lint: Name,
    pub expr: ExprId,
    /// What a report points at; for method calls from the method's name on.
    pub span: Span,
    /// What is done, named as in all output.
    pub callee: String,
    pub confidence: Confidence,
    /// What else the message can say.
    pub detail: Option<String>,
}

/// The effects of a body for the types that the instance binds, in the order of the
/// source; none for functions that are not entered. `resolved` are its calls,
/// `entry` is the closure in it that is a workflow, where only that is meant.
pub fn local_effects(
    calls: &Calls<'_>,
    instance: &Instance,
    resolved: &Arc<[ResolvedCall]>,
    entry: Option<ExprId>,
) -> Vec<LocalEffect> {
    if !calls.is_entered(instance.def) {
        return Vec::new();
    }
    let code = Code::with(calls, instance.clone(), resolved.clone());
    let mut found = Vec::new();
    map_iteration::find(&code, &mut found);
    global_state::find(&code, &mut found);
    if let Some(entry) = entry {
        captured_state::find(&code, entry, &mut found);
    }
    pointer_identity::find(&code, &mut found);
    macros::find(&code, &mut found);
    bounds::find(&code, &mut found);
    values::find(&code, &mut found);
    width::find(&code, &mut found);
    found.sort_by_key(|effect| (code.position(effect.expr), effect.lint.as_str()));
    found.dedup_by(|a, b| a.expr == b.expr && a.lint == b.lint);
    found
}
