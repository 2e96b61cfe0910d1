//! The edit that makes a breaking change safe: what is new goes into the SDK's versioning branch,
//! what was there into its other arm.
//!
//! The function's old and new statements are laid side by side. Every run of statements that
//! differs and issues commands is wrapped; the texts are taken from both revisions as they are
//! written, only their indentation changes.

mod blocks;
mod scope;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::diff::{Change, ChangeKind, DiffReport, SafeEdit, Verdict, WorkflowDiff};
use super::words;
use crate::diagnostic::Edit;
use crate::lints::profile::{Callee, Profile};
use crate::shape::tree::Shapes;
use crate::syntax::limits;
use blocks::{File, Function, Run};

/// The text of a file by its name in a report.
pub type Texts<'a> = &'a (dyn Fn(&str) -> Option<Arc<str>> + Sync);

/// One side: its shapes and its files.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// What was found in it.
    pub shapes: &'a Shapes,
    /// Its files.
    pub texts: Texts<'a>,
}

/// Puts the safe edit to every breaking change that has one.
pub fn offer(report: &mut DiffReport, base: Side<'_>, head: Side<'_>, profiles: &[Profile]) {
    let taken: BTreeSet<String> = report.patches.iter().map(|row| row.id.clone()).collect();
    for workflow in &mut report.workflows {
        let Some(profile) = profiles.iter().find(|it| it.name == workflow.sdk) else {
            continue;
        };
        let Some(method) = words::patch_method(profile) else {
            continue;
        };
        let Some(first) = workflow.changes.iter().find(|change| is_wrapped(change)) else {
            continue;
        };
        let id = free_id(&words::patch_id(first.kind, first.command.as_ref()), &taken);
        let wrapping = Wrapping {
            base,
            head,
            commands: issuers(profile, &[base.shapes, head.shapes]),
            contexts: context_types(profile),
            call: format!("{method}(\"{id}\"){}", words::patch_end(profile)),
        };
        if let Some(edits) = wrapping.on_large_stack(workflow)
            && !edits.is_empty()
        {
            let difference = difference(&edits, head.texts);
            for change in workflow
                .changes
                .iter_mut()
                .filter(|change| is_wrapped(change))
            {
                change.fix = Some(SafeEdit {
                    edits: edits.clone(),
                    diff: difference.clone(),
                });
            }
        }
    }
}

/// Whether a branch around commands makes a change safe.
fn is_wrapped(change: &Change) -> bool {
    let is_of_commands = !matches!(
        change.kind,
        ChangeKind::InputType
            | ChangeKind::OutputType
            | ChangeKind::HandlerAdded
            | ChangeKind::HandlerRemoved
            | ChangeKind::HandlerRenamed
            | ChangeKind::PatchInverted
            | ChangeKind::PatchDeprecated
            | ChangeKind::PatchRemoved
            | ChangeKind::PatchChanged
            | ChangeKind::UnknownChanged
            | ChangeKind::WorkflowAdded
            | ChangeKind::WorkflowRemoved
            | ChangeKind::WorkflowRenamed
    );
    is_of_commands && change.verdict == Verdict::Breaking
}

fn free_id(wanted: &str, taken: &BTreeSet<String>) -> String {
    if !taken.contains(wanted) {
        return wanted.to_owned();
    }
    let numbered = (2u32..).map(|n| format!("{wanted}-{n}"));
    let mut free = numbered.filter(|id| !taken.contains(id));
    free.next().unwrap_or_else(|| wanted.to_owned())
}

/// The names of what issues commands: calls of the SDK, and steps that are called like functions.
fn issuers(profile: &Profile, shapes: &[&Shapes]) -> BTreeSet<String> {
    let calls = profile.commands.iter().flat_map(|command| &command.calls);
    let mut names: BTreeSet<String> = calls
        .filter_map(|callee| match callee {
            Callee::Method { method, .. } => method.clone(),
            Callee::Path(path) => Some(path.last().to_owned()),
            Callee::Macro(_) => None,
        })
        .collect();
    if profile.functions.iter().any(|it| it.called_as.is_some()) {
        let steps = shapes.iter().flat_map(|it| &it.activities);
        let steps = steps.filter(|it| it.sdk == profile.name);
        names.extend(steps.filter_map(|it| it.name.rsplit("::").next().map(str::to_owned)));
    }
    names
}

fn context_types(profile: &Profile) -> BTreeSet<String> {
    let types = profile.types.context.iter();
    types.map(|path| path.last().to_owned()).collect()
}

/// The edits as a unified diff of the files.
fn difference(edits: &[Edit], texts: Texts<'_>) -> String {
    let mut by_file: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
    for edit in edits {
        by_file.entry(&edit.file).or_default().push(edit);
    }
    let mut all = String::new();
    for (file, edits) in by_file {
        let Some(before) = texts(file) else { continue };
        let mut after = String::new();
        let mut at = 0;
        for edit in edits {
            after.push_str(before.get(at..edit.start as usize).unwrap_or(""));
            after.push_str(&edit.text);
            at = edit.end as usize;
        }
        after.push_str(before.get(at..).unwrap_or(""));
        let diff = similar::TextDiff::from_lines(&*before, after.as_str());
        all.push_str(
            &diff
                .unified_diff()
                .context_radius(3)
                .header(&format!("a/{file}"), &format!("b/{file}"))
                .to_string(),
        );
    }
    all
}

struct Wrapping<'a> {
    base: Side<'a>,
    head: Side<'a>,
    /// What issues commands, by name.
    commands: BTreeSet<String>,
    contexts: BTreeSet<String>,
    /// `patched("id")`
    call: String,
}

impl Wrapping<'_> {
    /// What is parsed here may nest as deeply as the limits let it.
    fn on_large_stack(&self, workflow: &WorkflowDiff) -> Option<Vec<Edit>> {
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new()
                .stack_size(limits::STACK_BYTES)
                .spawn_scoped(scope, || self.edits(workflow))
                .ok()?;
            thread.join().ok().flatten()
        })
    }

    fn edits(&self, workflow: &WorkflowDiff) -> Option<Vec<Edit>> {
        let mut done: BTreeSet<(String, Vec<String>)> = BTreeSet::new();
        let mut edits = Vec::new();
        let own = (workflow.changes.iter())
            .filter(|change| is_wrapped(change))
            .filter_map(|change| Some((change.at.as_ref()?, change.in_base)));
        let main = workflow.at.iter().map(|at| (at, false));
        for (at, in_base) in own.chain(main) {
            let old = blocks::parse((self.base.texts)(&at.file)?)?;
            let new = blocks::parse((self.head.texts)(&at.file)?)?;
            let side = if in_base { &old } else { &new };
            let Some(found) = side.function_at(at.line, at.column) else {
                continue;
            };
            for new in new.reached(&found.key) {
                let Some(old) = old.function(&new.key) else {
                    continue;
                };
                if !done.insert((at.file.clone(), new.key.clone())) {
                    continue;
                }
                let issuing = self.issuing(&[&old, &new]);
                let wrap = |run: &Run<'_>| self.wrapped(&at.file, &old, &new, run);
                let apart: Option<Vec<Edit>> = blocks::runs(&old, &new)
                    .iter()
                    .filter(|run| run.mentions(&issuing))
                    .map(wrap)
                    .collect();
                match apart {
                    Some(apart) => edits.extend(apart),
                    // What is bound in one and used behind it stays together.
                    None => edits.push(wrap(&blocks::whole(&old, &new)?)?),
                }
            }
        }
        edits.sort();
        let overlap = |pair: &[Edit]| match pair {
            [a, b] => a.file == b.file && a.end > b.start,
            _ => false,
        };
        (!edits.windows(2).any(overlap)).then_some(edits)
    }

    /// The names of what issues commands: the SDK's, and of the functions in the same files that
    /// call something of these names.
    fn issuing(&self, functions: &[&Function<'_>]) -> BTreeSet<String> {
        let mut names = self.commands.clone();
        loop {
            let before = names.len();
            for function in functions.iter().flat_map(|it| it.file.functions()) {
                if blocks::mentions(function.block, &names)
                    && let Some(name) = function.key.last()
                {
                    names.insert(name.clone());
                }
            }
            if names.len() == before {
                return names;
            }
        }
    }

    /// One run in its branch; `None` where old and new cannot stand beside each other.
    fn wrapped(
        &self,
        file: &str,
        old: &Function<'_>,
        new: &Function<'_>,
        run: &Run<'_>,
    ) -> Option<Edit> {
        if self.names_what_is_gone(old.file, new.file, run)
            || run.new_has_tail() != run.old_has_tail()
        {
            return None;
        }
        let context = blocks::receiver(run.new, &self.commands)
            .or_else(|| blocks::receiver(run.old, &self.commands))
            .or_else(|| new.parameter_of(&self.contexts))?;
        let patched = format!("{context}.{}", self.call);
        let place = text::Place::of(&new.file.text, run)?;
        let inner = place.deeper();
        let arm = |function: &Function<'_>, statements: &[syn::Stmt]| {
            text::moved(&function.file.text, statements, &inner)
        };
        let indent = &place.indent;
        let names = run.bound_and_used();
        let text = match (run.new, run.old) {
            ([], []) => return None,
            (_, []) if names.is_empty() => {
                format!("if {patched} {{\n{inner}{}\n{indent}}}", arm(new, run.new)?)
            }
            (_, []) => return None,
            ([], _) => format!(
                "if !{patched} {{\n{inner}{}\n{indent}}}",
                arm(old, run.old)?
            ),
            _ if names.is_empty() => format!(
                "if {patched} {{\n{inner}{}\n{indent}}} else {{\n{inner}{}\n{indent}}}",
                arm(new, run.new)?,
                arm(old, run.old)?
            ),
            _ => match run.initializers() {
                Some((pattern, new_value, old_value)) => {
                    let value = |function: &Function<'_>, expr: &syn::Expr| {
                        text::moved_value(&function.file.text, expr, &inner)
                    };
                    format!(
                        "let {} = if {patched} {{\n{inner}{}\n{indent}}} else {{\n{inner}{}\n{indent}}};",
                        text::written(&new.file.text, pattern)?,
                        value(new, new_value)?,
                        value(old, old_value)?
                    )
                }
                None => {
                    if !run.old_binds(&names) {
                        return None;
                    }
                    let list = |with_mut: bool| {
                        let all: Vec<String> = names
                            .iter()
                            .map(|(name, mutable)| match with_mut && *mutable {
                                true => format!("mut {name}"),
                                false => name.clone(),
                            })
                            .collect();
                        match all.as_slice() {
                            [only] => only.clone(),
                            several => format!("({})", several.join(", ")),
                        }
                    };
                    format!(
                        "let {} = if {patched} {{\n{inner}{}\n{inner}{values}\n{indent}}} else {{\n{inner}{}\n{inner}{values}\n{indent}}};",
                        list(true),
                        arm(new, run.new)?,
                        arm(old, run.old)?,
                        values = list(false),
                    )
                }
            },
        };
        Some(place.edit(file, &text))
    }

    /// Whether the old code names something that HEAD has no more: a variable, an item of the same
    /// file, an activity.
    fn names_what_is_gone(&self, old: &File, new: &File, run: &Run<'_>) -> bool {
        let activities = |shapes: &Shapes| -> BTreeSet<String> {
            let names = shapes.activities.iter().map(|it| &it.name);
            names
                .filter_map(|it| it.rsplit("::").next().map(str::to_owned))
                .collect()
        };
        let there = activities(self.head.shapes);
        let mut gone: BTreeSet<String> = activities(self.base.shapes)
            .difference(&there)
            .cloned()
            .collect();
        gone.extend(old.names().difference(&new.names()).cloned());
        let names_gone = !gone.is_empty() && run.old.iter().any(|it| blocks::mentions(it, &gone));
        names_gone || run.uses_what_is_gone()
    }
}
