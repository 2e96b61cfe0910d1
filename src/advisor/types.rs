//! Can HEAD read what BASE has written?
//!
//! Inputs and results lie serialized in histories. What BASE wrote of a type, HEAD must be
//! able to read: the rules are those of serde's derive with a self-describing format such as
//! JSON (<https://serde.rs/attributes.html>).

mod bodies;
mod form;
mod reader;
mod results;

use std::collections::BTreeSet;

pub use reader::{Misread, Reader};

use super::diff::{Affects, Change, ChangeKind, Verdict};
use crate::lints::profile::DefinitionKind;
use crate::shape::automaton::parts;
use crate::shape::named::CommandName;
use crate::shape::tree::{Node, Shapes, WorkflowShape};

/// Two revisions of a workflow, with the types that they name.
#[derive(Debug, Clone, Copy)]
pub struct Crossing<'a> {
    /// What wrote.
    pub base: &'a WorkflowShape,
    /// What reads.
    pub head: &'a WorkflowShape,
    /// BASE's types and activities.
    pub base_shapes: &'a Shapes,
    /// HEAD's types and activities.
    pub head_shapes: &'a Shapes,
}

/// Compares the inputs and results of a workflow, its handlers, its activities and what it journals.
#[must_use]
pub fn compare_signatures(crossing: Crossing<'_>) -> Vec<Change> {
    let mut all = Vec::new();
    let Crossing { base, head, .. } = crossing;
    let of_run = Signature {
        what: "the workflow".to_owned(),
        command: None,
        base: (&base.inputs, base.output.as_deref()),
        head: (&head.inputs, head.output.as_deref()),
        at: head.at.clone(),
        result_is_read: false,
    };
    all.extend(of_run.changes(crossing));
    for handler in &base.handlers {
        let Some(other) = head
            .handlers
            .iter()
            .find(|it| (it.kind, &it.name) == (handler.kind, &handler.name))
        else {
            continue;
        };
        // Queries are not recorded.
        if matches!(
            handler.kind,
            DefinitionKind::Query | DefinitionKind::UpdateValidator
        ) {
            continue;
        }
        let signature = Signature {
            what: format!("the {} `{}`", handler.kind.as_str(), handler.name),
            command: None,
            base: (&handler.inputs, handler.output.as_deref()),
            head: (&other.inputs, other.output.as_deref()),
            at: other.at.clone(),
            result_is_read: false,
        };
        all.extend(signature.changes(crossing));
    }
    for name in called(head) {
        let find = |shapes: &Shapes| {
            shapes
                .activities
                .iter()
                .find(|it| it.sdk == head.sdk && it.name == name)
                .cloned()
        };
        if let (Some(old), Some(new)) = (find(crossing.base_shapes), find(crossing.head_shapes)) {
            let signature = Signature {
                what: format!("the activity `{name}`"),
                command: Some(CommandName::word("activity", Some(&name))),
                base: (&old.inputs, old.output.as_deref()),
                head: (&new.inputs, new.output.as_deref()),
                at: new.at.clone(),
                result_is_read: true,
            };
            all.extend(signature.changes(crossing));
        }
    }
    all.extend(results::changes(crossing));
    all
}

/// The names of the commands of a workflow.
fn called(workflow: &WorkflowShape) -> BTreeSet<String> {
    fn walk(nodes: &[Node], names: &mut BTreeSet<String>, depth: usize) {
        if depth > 200 {
            return;
        }
        for node in nodes {
            if let Node::Command(command) = node {
                names.extend(command.name.clone());
            }
            for part in parts(node) {
                walk(part, names, depth + 1);
            }
        }
    }
    let mut names = BTreeSet::new();
    walk(&workflow.shape.seq, &mut names, 0);
    for handler in &workflow.handlers {
        walk(&handler.shape.seq, &mut names, 0);
    }
    names
}

struct Signature<'a> {
    what: String,
    command: Option<CommandName>,
    base: (&'a [String], Option<&'a str>),
    head: (&'a [String], Option<&'a str>),
    at: Option<crate::diagnostic::Position>,
    /// The recorded result is read again at replay.
    result_is_read: bool,
}

impl Signature<'_> {
    fn changes(&self, crossing: Crossing<'_>) -> Vec<Change> {
        let mut reader = Reader::new(crossing.base_shapes, crossing.head_shapes);
        let mut all = Vec::new();
        let (old, new) = (self.base.0, self.head.0);
        for (index, (written, read)) in old.iter().zip(new).enumerate() {
            let path = match old.len() {
                1 => "input".to_owned(),
                _ => format!("input {}", index + 1),
            };
            for misread in reader.read(written, read, &path) {
                all.push(self.change(ChangeKind::InputType, misread));
            }
        }
        if new.len() != old.len() {
            let (verdict, message) = if new.len() > old.len() {
                (
                    Verdict::Breaking,
                    "has more parameters than recorded inputs have values",
                )
            } else {
                (
                    Verdict::Review,
                    "has fewer parameters than recorded inputs have values",
                )
            };
            all.push(self.change(
                ChangeKind::InputType,
                Misread {
                    verdict,
                    path: "input".to_owned(),
                    message: format!("it {message} ({} instead of {})", new.len(), old.len()),
                    advice: "take one struct, whose new fields have defaults".to_owned(),
                },
            ));
        }
        if let (Some(written), Some(read)) = (self.base.1, self.head.1) {
            for mut misread in reader.read(written, read, "output") {
                if !self.result_is_read {
                    // The result of a run is for those who started it, which may be other code.
                    misread.verdict = misread.verdict.min(Verdict::Review);
                }
                all.push(self.change(ChangeKind::OutputType, misread));
            }
        }
        all
    }

    fn change(&self, kind: ChangeKind, misread: Misread) -> Change {
        Change {
            kind,
            verdict: misread.verdict,
            affects: Some(Affects::Open),
            command: self.command.clone(),
            at: self.at.clone(),
            in_base: false,
            witness: Vec::new(),
            message: format!("{}: {}: {}", self.what, misread.path, misread.message),
            advice: Some(misread.advice),
            hits: Some("executions that have recorded such a value".to_owned()),
            query: None,
            fix: None,
        }
    }
}
