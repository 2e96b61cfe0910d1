//! Who calls whom, as plain data: the JSON of `graph`.

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Confidence, Place, Position};

/// Functions with their calls.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallGraph {
    /// The functions below the chosen workflows, or all of the workspace.
    pub functions: Vec<Function>,
}

/// A function with its calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Function {
    /// Its path: `shop::clock::today`, `<shop::Clock as shop::Time>::now`.
    pub id: String,
    /// Where its name stands.
    #[serde(flatten)]
    pub at: Position,
    /// Its calls, in the order of the text.
    pub calls: Vec<Call>,
}

/// A call in a function's body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// The call expression; a method call begins where the method's name
    /// stands, a `for` loop at its head expression.
    #[serde(flatten)]
    pub place: Place,
    /// How the callee is written.
    pub kind: CallKind,
    /// The functions that may be called; none when that is not known.
    pub callees: Vec<String>,
    /// How surely it is they.
    pub confidence: Confidence,
}

/// How a callee is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallKind {
    /// `path::function(…)`
    Path,
    /// `receiver.method(…)`
    Method,
    /// `name!(…)`
    Macro,
    /// `a + b`, `a[i]`
    Operator,
    /// A function handed to another, which calls it.
    Callback,
    /// The iterator of a `for` loop.
    For,
}

impl CallGraph {
    /// Brings everything into the order that is printed.
    pub fn sort(&mut self) {
        self.functions
            .sort_by(|a, b| (&a.at, &a.id).cmp(&(&b.at, &b.id)));
        for function in &mut self.functions {
            for call in &mut function.calls {
                call.callees.sort();
                call.callees.dedup();
            }
            function.calls.sort_by(|a, b| {
                (&a.place, a.kind, &a.callees).cmp(&(&b.place, b.kind, &b.callees))
            });
        }
    }
}
