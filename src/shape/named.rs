//! What commands and their like are called in reports.

use serde::{Deserialize, Serialize};

use super::automaton::{End, Issued, IssuedKind, Program, Texts};
use super::tree::Command;
use crate::diagnostic::Position;

/// A command as a history knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommandName {
    /// Its kind, or a word for what is no command: `patch`, `cancel`, `return`.
    pub kind: String,
    /// Its name.
    #[serde(default)]
    pub name: Option<String>,
    /// The source of a name that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    /// Where the call stands.
    #[serde(flatten)]
    pub at: Option<Position>,
}

impl CommandName {
    /// Something of a kind that is no command.
    #[must_use]
    pub fn word(kind: &str, name: Option<&str>) -> Self {
        Self {
            kind: kind.to_owned(),
            name: name.map(str::to_owned),
            expression: None,
            at: None,
        }
    }
}

impl std::fmt::Display for CommandName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.kind)?;
        match (&self.name, &self.expression) {
            (Some(name), _) => write!(f, " `{name}`"),
            (None, Some(expression)) => write!(f, " {{{expression}}}"),
            (None, None) => Ok(()),
        }
    }
}

/// A command as reports name it.
#[must_use]
pub fn command(command: &Command) -> CommandName {
    CommandName {
        kind: command.kind.as_str().to_owned(),
        name: command.name.clone(),
        expression: match command.name {
            Some(_) => None,
            None => command.expression.clone(),
        },
        at: command.at.clone(),
    }
}

/// Something recorded or issued, as reports name it.
#[must_use]
pub fn issued(texts: &Texts, program: &Program, issued: &Issued) -> CommandName {
    let named = |index: u32| program.command(index).map(command);
    match &issued.kind {
        IssuedKind::Command(index) => {
            named(*index).unwrap_or_else(|| CommandName::word("command", None))
        }
        IssuedKind::Marker { id, .. } => CommandName::word("patch", Some(texts.text(*id))),
        IssuedKind::Cancel { command: index, .. } => {
            let mut target = named(*index).unwrap_or_else(|| CommandName::word("command", None));
            target.kind = format!("cancel {}", target.kind);
            target
        }
        IssuedKind::End(end) => CommandName::word(end_word(*end), None),
        IssuedKind::Accepted(handler) => {
            CommandName::word("update_accepted", handler_name(program, *handler))
        }
        IssuedKind::Answered(handler) => {
            CommandName::word("update_completed", handler_name(program, *handler))
        }
        IssuedKind::Opaque(reason) => CommandName::word("unknown", Some(texts.text(*reason))),
    }
}

fn handler_name(program: &Program, handler: u32) -> Option<&str> {
    program
        .handlers
        .get(handler as usize)
        .map(|handler| handler.name.as_str())
}

/// The word for an end of a run.
#[must_use]
pub fn end_word(end: End) -> &'static str {
    match end {
        End::Return => "complete_workflow",
        End::Error => "fail_workflow",
        End::ContinueAsNew(_) => "continue_as_new",
        End::Cancelled => "cancel_workflow",
        End::TaskFailure => "task_failure",
    }
}
