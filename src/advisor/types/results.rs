//! The results of commands that have no signature: of journaled closures, typed calls, state.

use std::collections::{BTreeMap, BTreeSet};

use super::{Crossing, Signature};
use crate::advisor::diff::{Change, Verdict};
use crate::shape::automaton::parts;
use crate::shape::named;
use crate::shape::tree::{Command, Node, Shapes, WorkflowShape};

/// Nodes inside nodes are looked at this far.
const DEEPEST: usize = 200;

/// What HEAD cannot read of what BASE has recorded.
pub(super) fn changes(crossing: Crossing<'_>) -> Vec<Change> {
    let base = with_results(crossing.base, crossing.base_shapes);
    let head = with_results(crossing.head, crossing.head_shapes);
    let mut all = Vec::new();
    for (title, old) in base {
        let Some(new) = head.get(&title) else {
            continue;
        };
        let misread = |written, read| signature(&title, written, read).changes(crossing);
        let mut seen = BTreeSet::new();
        if old.len() == new.len() {
            for (written, read) in old.iter().zip(new) {
                if seen.insert((&written.result, &read.result)) {
                    all.extend(misread(written, read));
                }
            }
            continue;
        }
        // Which of several reads what one has written depends on the way to it.
        for written in old.iter().filter(|it| seen.insert((&it.result, &None))) {
            let mut of_each: Vec<Vec<Change>> = new.iter().map(|it| misread(written, it)).collect();
            let is_read = of_each.iter().any(Vec::is_empty);
            of_each.retain(|changes| !changes.is_empty());
            let Some(mut changes) = of_each.into_iter().next() else {
                continue;
            };
            if is_read {
                for change in &mut changes {
                    change.verdict = change.verdict.min(Verdict::Review);
                }
            }
            all.extend(changes);
        }
    }
    all
}

fn signature<'a>(title: &str, written: &'a Command, read: &'a Command) -> Signature<'a> {
    Signature {
        what: format!("the result of {title}"),
        command: Some(named::command(read)),
        base: (&[], written.result.as_deref()),
        head: (&[], read.result.as_deref()),
        at: read.at.clone(),
        result_is_read: true,
    }
}

/// The commands whose results have types, by what they are called, in the order of the text. Those
/// that have a signature are compared by that.
fn with_results<'a>(
    workflow: &'a WorkflowShape,
    shapes: &Shapes,
) -> BTreeMap<String, Vec<&'a Command>> {
    fn walk<'a>(nodes: &'a [Node], found: &mut BTreeMap<String, Vec<&'a Command>>, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for node in nodes {
            if let Node::Command(command) = node {
                let mut title = named::command(command).to_string();
                if let Some(key) = &command.key {
                    title = format!("{title} of `{}`", key.as_str());
                }
                found.entry(title).or_default().push(command);
            }
            for part in parts(node) {
                walk(part, found, depth + 1);
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(&workflow.shape.seq, &mut found, 0);
    for handler in &workflow.handlers {
        walk(&handler.shape.seq, &mut found, 0);
    }
    found.retain(|_, commands| {
        let has_signature = |name: &str| {
            let activities = shapes.activities.iter();
            let mut own = activities.filter(|it| it.sdk == workflow.sdk);
            own.any(|it| it.name == name)
        };
        commands.iter().any(|it| it.result.is_some())
            && !commands
                .iter()
                .filter_map(|it| it.name.as_deref())
                .any(has_signature)
    });
    found
}
