//! Two revisions of a whole program, workflow by workflow.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::changes::{self, Alignment, Edit};
use super::diff::{Affects, Change, ChangeKind, DiffReport, PatchRow, Verdict, WorkflowDiff};
use super::judge::{Judgement, PatchStage, judge, stages, unchanged};
use super::search::{Findings, Limits};
use super::types::{Crossing, compare_signatures};
use super::words;
use crate::lints::profile::{DefinitionKind, Profile};
use crate::shape::automaton::{Instruction, Rules};
use crate::shape::named::{self, CommandName};
use crate::shape::render::lines;
use crate::shape::tree::{Handler, Node, Shape, Shapes, WorkflowShape};

/// With more changes than this, not each is judged alone.
const MOST_JUDGED_ALONE: usize = 16;

/// What a revision is called, and its shapes.
#[derive(Debug, Clone, Copy)]
pub struct Revision<'a> {
    /// As given, or its hash.
    pub name: &'a str,
    /// The shapes found in it.
    pub shapes: &'a Shapes,
}

/// Compares two revisions.
#[must_use]
pub fn compare(base: Revision<'_>, head: Revision<'_>, profiles: &[Profile]) -> DiffReport {
    let mut pairs: Vec<(Option<&WorkflowShape>, Option<&WorkflowShape>)> = Vec::new();
    let mut left: Vec<&WorkflowShape> = base.shapes.workflows.iter().collect();
    for workflow in &head.shapes.workflows {
        let known = |it: &&WorkflowShape| {
            it.sdk == workflow.sdk && it.name == workflow.name && it.version == workflow.version
        };
        // Two crates can register the same name.
        let at = left
            .iter()
            .position(|it| known(it) && it.id == workflow.id)
            .or_else(|| left.iter().position(known));
        pairs.push((at.map(|at| left.remove(at)), Some(workflow)));
    }
    pairs.extend(left.into_iter().map(|workflow| (Some(workflow), None)));

    let mut workflows: Vec<WorkflowDiff> = pairs
        .par_iter()
        .map(|&(old, new)| match (old, new) {
            (Some(old), Some(new)) => both(old, new, base.shapes, head.shapes, profiles),
            (Some(old), None) => removed(old, head.shapes, profiles),
            (None, Some(new)) => added(new, base.shapes),
            (None, None) => WorkflowDiff {
                id: String::new(),
                name: String::new(),
                sdk: String::new(),
                at: None,
                verdict: Verdict::Unchanged,
                changes: Vec::new(),
                base_lines: Vec::new(),
                head_lines: Vec::new(),
            },
        })
        .collect();
    workflows.sort_by(|a, b| (&a.id, &a.name).cmp(&(&b.id, &b.name)));
    let mut report = DiffReport {
        base: base.name.to_owned(),
        head: head.name.to_owned(),
        workflows,
        patches: patches(base.shapes, head.shapes, profiles),
        ..DiffReport::default()
    };
    report.count();
    report
}

fn profile<'a>(profiles: &'a [Profile], sdk: &str) -> Option<&'a Profile> {
    profiles.iter().find(|profile| profile.name == sdk)
}

/// The workflow of the same Rust item or, for a renamed item, of the same shape.
fn renamed<'a>(workflow: &WorkflowShape, others: &'a Shapes) -> Option<&'a WorkflowShape> {
    others.workflows.iter().find(|other| {
        other.sdk == workflow.sdk
            && other.name != workflow.name
            && (other.id == workflow.id || unchanged(other, workflow))
    })
}

fn whole(workflow: &WorkflowShape, verdict: Verdict, change: Change) -> WorkflowDiff {
    WorkflowDiff {
        id: workflow.id.clone(),
        name: workflow.name.clone(),
        sdk: workflow.sdk.clone(),
        at: workflow.at.clone().filter(|_| verdict != Verdict::Removed),
        verdict,
        changes: vec![change],
        base_lines: Vec::new(),
        head_lines: Vec::new(),
    }
}

fn plain_change(kind: ChangeKind, verdict: Verdict, message: String) -> Change {
    Change {
        kind,
        verdict,
        affects: None,
        command: None,
        at: None,
        in_base: false,
        witness: Vec::new(),
        message,
        advice: None,
        hits: None,
        query: None,
        fix: None,
    }
}

fn added(workflow: &WorkflowShape, base: &Shapes) -> WorkflowDiff {
    let message = match renamed(workflow, base) {
        Some(old) => format!("`{}` is what `{}` is called now", workflow.name, old.name),
        None => format!("`{}` is new", workflow.name),
    };
    let mut change = plain_change(ChangeKind::WorkflowAdded, Verdict::Compatible, message);
    change.at.clone_from(&workflow.at);
    whole(workflow, Verdict::Added, change)
}

fn removed(workflow: &WorkflowShape, head: &Shapes, profiles: &[Profile]) -> WorkflowDiff {
    let term = profile(profiles, &workflow.sdk).map_or("workflow", |it| it.terms.workflow.as_str());
    let (message, advice) = match renamed(workflow, head) {
        Some(new) => (
            format!("`{}` is called `{}` now", workflow.name, new.name),
            format!(
                "pin the old name (`{}`) on the {term}, or register it under both until no execution of the old name is open",
                workflow.name
            ),
        ),
        None => (
            format!(
                "`{}` is gone: its open executions find no code",
                workflow.name
            ),
            format!(
                "keep it registered until none of its executions is open; `--allow-removed` accepts that this {term} is gone"
            ),
        ),
    };
    let mut change = plain_change(ChangeKind::WorkflowRemoved, Verdict::Breaking, message);
    change.affects = Some(Affects::Open);
    change.at.clone_from(&workflow.at);
    change.in_base = true;
    change.advice = Some(advice);
    change.hits = Some("every open execution".to_owned());
    whole(workflow, Verdict::Removed, change)
}

fn both(
    base: &WorkflowShape,
    head: &WorkflowShape,
    base_shapes: &Shapes,
    head_shapes: &Shapes,
    profiles: &[Profile],
) -> WorkflowDiff {
    let mut diff = WorkflowDiff {
        id: head.id.clone(),
        name: head.name.clone(),
        sdk: head.sdk.clone(),
        at: head.at.clone(),
        verdict: Verdict::Unchanged,
        changes: compare_signatures(Crossing {
            base,
            head,
            base_shapes,
            head_shapes,
        }),
        base_lines: Vec::new(),
        head_lines: Vec::new(),
    };
    let Some(profile) = profile(profiles, &head.sdk) else {
        if !unchanged(base, head) {
            let message = format!("no profile says what `{}` compares at replay", head.sdk);
            diff.changes.push(plain_change(
                ChangeKind::Combination,
                Verdict::Review,
                message,
            ));
        }
        return finished(diff);
    };
    if !unchanged(base, head) {
        let judging = Judging {
            base,
            head,
            profile,
            rules: Rules::new(&profile.replay),
        };
        // Where types changed, it is not that nothing did.
        let is_news = |it: &Change| {
            (it.kind, it.verdict, it.affects)
                != (ChangeKind::Combination, Verdict::Compatible, None)
        };
        let is_first = diff.changes.is_empty();
        let changes = judging.changes().into_iter();
        diff.changes
            .extend(changes.filter(|it| is_first || is_news(it)));
        (diff.base_lines, diff.head_lines) = (outline(base), outline(head));
        if diff.base_lines == diff.head_lines {
            diff.base_lines.clear();
            diff.head_lines.clear();
        }
    }
    finished(diff)
}

fn outline(workflow: &WorkflowShape) -> Vec<String> {
    let mut all = lines(&workflow.shape);
    for handler in &workflow.handlers {
        all.push(format!("{} {}", handler.kind.as_str(), handler.name));
        all.extend(
            lines(&handler.shape)
                .into_iter()
                .map(|line| format!("  {line}")),
        );
    }
    all
}

fn finished(mut diff: WorkflowDiff) -> WorkflowDiff {
    diff.changes
        .sort_by(|a, b| b.verdict.cmp(&a.verdict).then_with(|| a.at.cmp(&b.at)));
    let worst = diff.changes.iter().map(|change| change.verdict).max();
    diff.verdict = worst.unwrap_or_default();
    diff
}

/// Where an edit is: in the main function, or in a handler that both revisions have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Main,
    Handler(usize),
}

/// How the parts of two revisions lie side by side, and every difference.
struct Differences {
    alignments: Vec<(Part, Alignment)>,
    edits: Vec<(Part, Edit)>,
}

struct Judging<'a> {
    base: &'a WorkflowShape,
    head: &'a WorkflowShape,
    profile: &'a Profile,
    rules: Rules,
}

/// What came of judging.
fn verdict(judgement: &Judgement) -> (Verdict, Option<Affects>) {
    let Findings {
        open,
        possible,
        closed,
        gave_up,
    } = &judgement.findings;
    if open.is_some() {
        (Verdict::Breaking, Some(Affects::Open))
    } else if possible.is_some() || gave_up.is_some() {
        (Verdict::Review, Some(Affects::Open))
    } else if closed.is_some() {
        (Verdict::Compatible, Some(Affects::Closed))
    } else {
        (Verdict::Compatible, None)
    }
}

impl Judging<'_> {
    fn judge(&self, base: &WorkflowShape, head: &WorkflowShape) -> Judgement {
        judge(base, head, &self.rules, Limits::default())
    }

    fn changes(&self) -> Vec<Change> {
        let whole = self.judge(self.base, self.head);
        let (whole_verdict, whole_affects) = verdict(&whole);
        let mut changes = self.retirements(&whole);
        let Differences { alignments, edits } = self.differences();
        let handlers = self.handlers(&whole);
        let alone = edits.len() + handlers.len() > 1
            && edits.len() <= MOST_JUDGED_ALONE
            && (whole_verdict != Verdict::Compatible || whole_affects.is_some());
        for (part, edit) in &edits {
            let retired = matches!(
                edit.kind,
                ChangeKind::PatchDeprecated | ChangeKind::PatchRemoved
            ) && whole.retired.iter().any(|it| names_patch(edit, &it.id));
            let judged = if alone {
                Some(self.judge(self.base, &self.with_only(&alignments, *part, edit)))
            } else {
                None
            };
            let judgement = judged.as_ref().unwrap_or(&whole);
            let (mut own, mut affects) = verdict(judgement);
            if own > whole_verdict {
                (own, affects) = (whole_verdict, whole_affects);
            }
            if retired && own == Verdict::Compatible {
                continue;
            }
            changes.push(self.change(edit, judgement, own, affects));
        }
        changes.extend(handlers);
        let reached = changes.iter().map(|change| change.verdict).max();
        if whole_verdict > Verdict::Compatible && reached.is_none_or(|it| it < whole_verdict) {
            changes.push(self.combination(&whole, whole_verdict, whole_affects));
        }
        if changes.is_empty() {
            changes.push(self.combination(&whole, whole_verdict, whole_affects));
        }
        changes
    }

    fn differences(&self) -> Differences {
        let mut alignments = Vec::new();
        let mut edits = Vec::new();
        let mut add = |part: Part, base: &Shape, head: &Shape| {
            let (alignment, found) = changes::compare(base, head);
            alignments.push((part, alignment));
            edits.extend(found.into_iter().map(|edit| (part, edit)));
        };
        add(Part::Main, &self.base.shape, &self.head.shape);
        for (index, handler) in self.base.handlers.iter().enumerate() {
            if let Some(other) = counterpart(handler, &self.head.handlers) {
                add(Part::Handler(index), &handler.shape, &other.shape);
            }
        }
        Differences { alignments, edits }
    }

    /// BASE with one edit only.
    fn with_only(
        &self,
        alignments: &[(Part, Alignment)],
        part: Part,
        edit: &Edit,
    ) -> WorkflowShape {
        let atoms: BTreeSet<usize> = edit.atoms.iter().copied().collect();
        let mut workflow = self.base.clone();
        let merged = alignments
            .iter()
            .find(|(at, _)| *at == part)
            .map(|(_, alignment)| Shape::new(alignment.merged(&atoms)));
        if let Some(shape) = merged {
            match part {
                Part::Main => workflow.shape = shape,
                Part::Handler(index) => {
                    if let Some(handler) = workflow.handlers.get_mut(index) {
                        handler.shape = shape;
                    }
                }
            }
        }
        workflow
    }

    fn change(
        &self,
        edit: &Edit,
        judgement: &Judgement,
        verdict: Verdict,
        affects: Option<Affects>,
    ) -> Change {
        let mut message = words::message(edit);
        let advice = match verdict {
            Verdict::Breaking => Some(words::advice(edit, self.profile)),
            Verdict::Review => Some(words::review_advice(edit, self.profile)),
            _ => None,
        };
        let mut change = plain_change(edit.kind, verdict, String::new());
        if affects.is_some()
            && let Some(divergence) = words::worst(&judgement.findings)
        {
            change.witness = words::witness(&judgement.compiled, divergence);
            change.hits = Some(words::hits(&judgement.compiled, divergence));
            message.push_str(": ");
            message.push_str(&words::difference(&judgement.compiled, divergence));
            if affects == Some(Affects::Closed) {
                message.push_str("; only histories of finished executions no longer replay");
            }
        } else if let Some(reason) = judgement.findings.gave_up.filter(|_| affects.is_some()) {
            message.push_str(&format!("; {reason}"));
        }
        (change.at, change.in_base) = edit.place();
        change.affects = affects;
        change.command = edit.command().map(named::command);
        change.message = message;
        change.advice = advice;
        change
    }

    /// What no edit alone explains.
    fn combination(&self, whole: &Judgement, verdict: Verdict, affects: Option<Affects>) -> Change {
        let mut message = match (words::worst(&whole.findings), whole.findings.gave_up) {
            (Some(divergence), _) => words::difference(&whole.compiled, divergence),
            (None, Some(reason)) => reason.to_owned(),
            (None, None) => "nothing that replay compares changed".to_owned(),
        };
        if verdict > Verdict::Compatible {
            message = format!("the changes together: {message}");
        }
        let mut change = plain_change(ChangeKind::Combination, verdict, message);
        change.affects = affects;
        change.at.clone_from(&self.head.at);
        if let Some(divergence) = words::worst(&whole.findings) {
            change.witness = words::witness(&whole.compiled, divergence);
            change.hits = Some(words::hits(&whole.compiled, divergence));
        }
        change
    }

    fn retirements(&self, whole: &Judgement) -> Vec<Change> {
        whole
            .retired
            .iter()
            .map(|it| {
                let kind = match it.to {
                    PatchStage::Removed => ChangeKind::PatchRemoved,
                    PatchStage::Deprecated | PatchStage::Active => ChangeKind::PatchDeprecated,
                };
                let message = words::retirement(it, whole);
                let mut change = plain_change(kind, Verdict::Review, message);
                change.affects = Some(Affects::Open);
                change.command = Some(CommandName::word("patch", Some(&it.id)));
                change.query = words::query(self.profile, &self.head.name, &it.id, it.to);
                change.advice = Some(match (&change.query, it.from, it.to) {
                    (_, PatchStage::Active, PatchStage::Removed) => {
                        "deprecate it first, and remove the call when no execution that recorded it is open".to_owned()
                    }
                    (Some(_), _, _) => {
                        "deploy it when the query finds no execution".to_owned()
                    }
                    (None, _, _) => {
                        "deploy it when no execution of before the last step is open".to_owned()
                    }
                });
                (change.at, change.in_base) = self.patch_place(&it.id);
                change
            })
            .collect()
    }

    fn patch_place(&self, id: &str) -> (Option<crate::diagnostic::Position>, bool) {
        let find = |workflow: &WorkflowShape| {
            std::iter::once(&workflow.shape)
                .chain(workflow.handlers.iter().map(|it| &it.shape))
                .find_map(|shape| patch_at(&shape.seq, id, 0))
        };
        match find(self.head) {
            Some(at) => (Some(at), false),
            None => (find(self.base), true),
        }
    }

    /// Handlers that only one of the revisions has.
    fn handlers(&self, whole: &Judgement) -> Vec<Change> {
        let mut all = Vec::new();
        let (whole_verdict, _) = verdict(whole);
        for handler in &self.base.handlers {
            if counterpart(handler, &self.head.handlers).is_some() {
                continue;
            }
            let mut without = self.base.clone();
            without
                .handlers
                .retain(|it| (it.kind, &it.name) != (handler.kind, &handler.name));
            let judgement = self.judge(self.base, &without);
            let (own, affects) = verdict(&judgement);
            let other = self.head.handlers.iter().find(|it| {
                it.kind == handler.kind
                    && counterpart(it, &self.base.handlers).is_none()
                    && super::judge::plain(&it.shape) == super::judge::plain(&handler.shape)
            });
            let word = handler.kind.as_str();
            let (kind, message) = match other {
                Some(other) => (
                    ChangeKind::HandlerRenamed,
                    format!(
                        "the {word} `{}` is called `{}` now",
                        handler.name, other.name
                    ),
                ),
                None => (
                    ChangeKind::HandlerRemoved,
                    format!("the {word} `{}` is gone", handler.name),
                ),
            };
            // A message without commands may still change the state that conditions read.
            let reads_values = judgement
                .compiled
                .base
                .code
                .iter()
                .any(|it| matches!(it, Instruction::Choose { .. } | Instruction::Wait { .. }));
            let own = match handler.kind {
                DefinitionKind::Signal | DefinitionKind::Update if reads_values => {
                    own.max(Verdict::Review)
                }
                _ => own,
            };
            let own = if own == Verdict::Breaking {
                own.min(whole_verdict)
            } else {
                own
            };
            let mut change = plain_change(kind, own, message);
            change.affects = affects.or((own == Verdict::Review).then_some(Affects::Open));
            change.at.clone_from(&handler.at);
            change.in_base = true;
            if own >= Verdict::Review {
                change.advice = Some(
                    "keep the handler under its old name until no execution that received it is open"
                        .to_owned(),
                );
                change.hits = Some(format!("executions that have received `{}`", handler.name));
            }
            if let Some(divergence) = words::worst(&judgement.findings) {
                change.witness = words::witness(&judgement.compiled, divergence);
            }
            all.push(change);
        }
        for handler in &self.head.handlers {
            if counterpart(handler, &self.base.handlers).is_none() {
                let message = format!("the {} `{}` is new", handler.kind.as_str(), handler.name);
                let mut change =
                    plain_change(ChangeKind::HandlerAdded, Verdict::Compatible, message);
                change.at.clone_from(&handler.at);
                all.push(change);
            }
        }
        all
    }
}

fn counterpart<'a>(handler: &Handler, others: &'a [Handler]) -> Option<&'a Handler> {
    others
        .iter()
        .find(|it| (it.kind, &it.name) == (handler.kind, &handler.name))
}

fn names_patch(edit: &Edit, id: &str) -> bool {
    edit.base
        .iter()
        .chain(&edit.head)
        .any(|node| matches!(node, Node::Patch(patch) if patch.id == id))
}

fn patch_at(nodes: &[Node], id: &str, depth: usize) -> Option<crate::diagnostic::Position> {
    if depth > 200 {
        return None;
    }
    nodes.iter().find_map(|node| match node {
        Node::Patch(patch) if patch.id == id => patch.at.clone(),
        node => crate::shape::automaton::parts(node)
            .into_iter()
            .find_map(|part| patch_at(part, id, depth + 1)),
    })
}

/// The life of every patch of either revision.
fn patches(base: &Shapes, head: &Shapes, profiles: &[Profile]) -> Vec<PatchRow> {
    let mut rows: BTreeMap<(String, String), [Option<PatchStage>; 2]> = BTreeMap::new();
    let mut sdks = BTreeMap::new();
    for (side, shapes) in [base, head].into_iter().enumerate() {
        for workflow in &shapes.workflows {
            sdks.insert(workflow.name.clone(), workflow.sdk.clone());
            for (id, stage) in stages(workflow) {
                let row = rows.entry((workflow.name.clone(), id)).or_default();
                if let Some(slot) = row.get_mut(side) {
                    *slot = Some(stage);
                }
            }
        }
    }
    rows.into_iter()
        .map(|((workflow, id), [base, head])| {
            let word = |stage: Option<PatchStage>| {
                stage.map(|stage| {
                    match stage {
                        PatchStage::Active => "active",
                        PatchStage::Deprecated => "deprecated",
                        PatchStage::Removed => "removed",
                    }
                    .to_owned()
                })
            };
            let (next, to) = match head {
                Some(PatchStage::Active) => (
                    "when no execution without the marker is open: remove the old way and deprecate it",
                    Some(PatchStage::Deprecated),
                ),
                Some(PatchStage::Deprecated) => (
                    "when no execution with the marker is open: remove the call",
                    Some(PatchStage::Removed),
                ),
                Some(PatchStage::Removed) | None => ("its id must not be used again", None),
            };
            let profile = sdks
                .get(&workflow)
                .and_then(|sdk| self::profile(profiles, sdk));
            let query = to
                .zip(profile)
                .and_then(|(to, profile)| words::query(profile, &workflow, &id, to));
            PatchRow {
                id,
                workflow,
                base: word(base),
                head: word(head),
                next: next.to_owned(),
                query,
            }
        })
        .collect()
}
