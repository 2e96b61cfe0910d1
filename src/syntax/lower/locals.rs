//! Which local variables and labels are visible where.

use rustc_hash::FxHashMap;

use crate::syntax::ast::{LabelId, LocalId};
use crate::syntax::text::Name;

/// The names that a body has in scope, without hygiene: a variable that a macro
/// introduces is visible to the code around it.
#[derive(Default)]
pub(super) struct Visible {
    locals: FxHashMap<Name, LocalId>,
    /// What each declaration shadowed, in order.
    shadowed: Vec<(Name, Option<LocalId>)>,
    labels: Vec<(Name, LabelId)>,
}

/// The state to which the end of a scope returns.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    shadowed: usize,
    labels: usize,
}

impl Visible {
    pub(super) fn mark(&self) -> Mark {
        Mark {
            shadowed: self.shadowed.len(),
            labels: self.labels.len(),
        }
    }

    pub(super) fn leave(&mut self, mark: Mark) {
        while self.shadowed.len() > mark.shadowed {
            match self.shadowed.pop() {
                Some((name, Some(before))) => {
                    self.locals.insert(name, before);
                }
                Some((name, None)) => {
                    self.locals.remove(&name);
                }
                None => break,
            }
        }
        self.labels.truncate(mark.labels);
    }

    pub(super) fn declare(&mut self, name: Name, local: LocalId) {
        let before = self.locals.insert(name, local);
        self.shadowed.push((name, before));
    }

    pub(super) fn local(&self, name: Name) -> Option<LocalId> {
        self.locals.get(&name).copied()
    }

    pub(super) fn declare_label(&mut self, name: Name, label: LabelId) {
        self.labels.push((name, label));
    }

    pub(super) fn label(&self, name: Name) -> Option<LabelId> {
        let mut inward_out = self.labels.iter().rev();
        inward_out
            .find(|(n, _)| *n == name)
            .map(|(_, label)| *label)
    }
}
