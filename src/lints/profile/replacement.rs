//! What to write instead of a call that a lint reports.

use serde::Deserialize;

use super::callees;
use super::pattern::Callee;

/// What to write instead of the calls that a lint reports.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replacement {
    /// One sentence, over `{ctx}` (the context in scope, or [`Terms::context`](super::Terms::context)) and `{sdk}` (the
    /// SDK's crate as the code names it).
    pub help: String,
    /// Edits for calls that can be rewritten.
    #[serde(default, rename = "fix")]
    pub fixes: Vec<Fix>,
}

/// An edit that replaces one call. A profile's edit for a callee goes before the catalogue's.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fix {
    /// The calls that can be rewritten so, by absolute path (`::std::time::SystemTime::now`).
    pub of: Vec<Callee>,
    /// The new text: over `{ctx}`, `{sdk}`, `{#0}` (the text of an argument) and `{args}` (all
    /// arguments, or a macro's whole input).
    pub with: String,
    /// What the text replaces.
    #[serde(default)]
    pub replaces: Replaces,
    /// What stands behind the call from then on: `?`.
    #[serde(default)]
    pub behind: String,
    /// Paths to import, over `{sdk}`.
    #[serde(default)]
    pub imports: Vec<String>,
    /// A context must be in scope; the fix is not offered elsewhere.
    #[serde(default)]
    pub needs_context: bool,
    /// The text borrows the context mutably: its variable becomes `mut` with the fix, and a shared
    /// reference does not do.
    #[serde(default)]
    pub needs_mutable: bool,
    /// The text awaits; the fix is only offered inside `async` code.
    #[serde(default)]
    pub needs_async: bool,
    /// It surely compiles and means what was meant: `--fix` may apply it unasked.
    #[serde(default)]
    pub safe: bool,
}

/// What a fix's text replaces.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Replaces {
    /// The whole call expression.
    #[default]
    Call,
    /// The call and the `.await` behind it; not offered where it is not awaited at once.
    CallAndAwait,
    /// The path of the callee or macro only: arguments stay.
    Path,
    /// Nothing: the text goes in front of the macro's input.
    MacroStart,
}

impl Fix {
    /// What does not fit together in this edit.
    pub(crate) fn problem(&self) -> Option<String> {
        let relative = self.of.iter().any(|callee| match callee {
            Callee::Path(path) | Callee::Macro(path) => !path.absolute,
            Callee::Method { .. } => false,
        });
        let only_macros = self
            .of
            .iter()
            .all(|callee| matches!(callee, Callee::Macro(_)));
        if relative {
            Some(format!(
                "names calls {} without a leading `::`",
                callees(&self.of)
            ))
        } else if self.with.contains("{ctx}") && !self.needs_context {
            Some("writes `{ctx}` but does not say `needs_context = true`".to_owned())
        } else if self.needs_mutable && !self.needs_context {
            Some(
                "says `needs_mutable`, which is about the context, but not `needs_context`"
                    .to_owned(),
            )
        } else if self.with.contains(".await") && !self.needs_async {
            Some("writes `.await` but does not say `needs_async = true`".to_owned())
        } else if self.replaces == Replaces::MacroStart && !only_macros {
            Some("puts text into a macro, but names functions".to_owned())
        } else {
            None
        }
    }
}
