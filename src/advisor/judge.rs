//! The verdict on one workflow: what HEAD does to executions that BASE recorded.

use std::collections::{BTreeMap, BTreeSet};

use super::normal::{normalised, patch_ids};
use super::search::{Findings, Limits, Pair, search};
use crate::shape::automaton::{Program, Rules, TextId, Texts};
use crate::shape::tree::{Exit, Handler, Node, Shape, WorkflowShape};

/// Two revisions of a workflow, compiled for comparison.
#[derive(Debug, Clone)]
pub struct Compiled {
    /// The texts of both.
    pub texts: Texts,
    /// What recorded.
    pub base: Program,
    /// What replays.
    pub head: Program,
}

/// What was found about two revisions of a workflow.
#[derive(Debug, Clone)]
pub struct Judgement {
    /// The programs that the findings speak of.
    pub compiled: Compiled,
    /// What breaks; histories of retired patches left out.
    pub findings: Findings,
    /// The patches that are on their way out: BASE asks for them, HEAD only deprecates them
    /// or does not know them any more.
    pub retired: Vec<Retired>,
    /// Whether executions break that took what was retired.
    pub retirement_breaks: bool,
}

/// A patch on its way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retired {
    /// Its id.
    pub id: String,
    /// From which stage.
    pub from: PatchStage,
    /// To which.
    pub to: PatchStage,
}

/// The stages of a patch's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PatchStage {
    /// The code asks for it and has both ways.
    Active,
    /// Only the new way is left, and the call that records it as deprecated.
    Deprecated,
    /// Nothing of it is left.
    Removed,
}

/// In which stage each patch of a workflow is.
#[must_use]
pub fn stages(workflow: &WorkflowShape) -> BTreeMap<String, PatchStage> {
    fn walk(nodes: &[Node], stages: &mut BTreeMap<String, PatchStage>, depth: usize) {
        if depth > 200 {
            return;
        }
        for node in nodes {
            if let Node::Patch(patch) = node
                && !patch.computed
            {
                let stage = if patch.deprecated {
                    PatchStage::Deprecated
                } else {
                    PatchStage::Active
                };
                let known = stages.entry(patch.id.clone()).or_insert(stage);
                *known = stage.min(*known);
            }
            for part in crate::shape::automaton::parts(node) {
                walk(part, stages, depth + 1);
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(&workflow.shape.seq, &mut all, 0);
    for handler in &workflow.handlers {
        walk(&handler.shape.seq, &mut all, 0);
    }
    all
}

/// Compares two revisions of a workflow.
#[must_use]
pub fn judge(
    base: &WorkflowShape,
    head: &WorkflowShape,
    rules: &Rules,
    limits: Limits,
) -> Judgement {
    let mut known = BTreeSet::new();
    let mut asked = BTreeSet::new();
    for (workflow, ids) in [(base, &mut known), (head, &mut asked)] {
        patch_ids(&workflow.shape, ids);
        for handler in &workflow.handlers {
            patch_ids(&handler.shape, ids);
        }
    }
    let absent: BTreeSet<String> = asked.difference(&known).cloned().collect();
    let mut texts = Texts::default();
    let mut compile = |workflow: &WorkflowShape, absent: &BTreeSet<String>| {
        let shape = normalised(&workflow.shape, absent);
        let handlers: Vec<Handler> = workflow
            .handlers
            .iter()
            .map(|handler| Handler {
                shape: normalised(&handler.shape, absent),
                ..handler.clone()
            })
            .collect();
        Program::compile(&shape, &handlers, &mut texts)
    };
    let base_program = compile(base, &BTreeSet::new());
    let head_program = compile(head, &absent);

    let head_stages = stages(head);
    let retired: Vec<Retired> = stages(base)
        .into_iter()
        .filter_map(|(id, from)| {
            let to = head_stages.get(&id).copied().unwrap_or(PatchStage::Removed);
            (to > from).then_some(Retired { id, from, to })
        })
        .collect();
    let retired_ids: BTreeSet<TextId> = retired.iter().map(|it| texts.id(&it.id)).collect();
    let none = BTreeSet::new();
    let run = |retired| {
        search(Pair {
            base: &base_program,
            head: &head_program,
            rules,
            retired,
            limits,
        })
    };
    let strict = run(&none);
    let (findings, retirement_breaks) = if retired.is_empty() {
        (strict, false)
    } else {
        (run(&retired_ids), strict.open.is_some())
    };
    Judgement {
        compiled: Compiled {
            texts,
            base: base_program,
            head: head_program,
        },
        findings,
        retired,
        retirement_breaks,
    }
}

/// Whether two revisions are the same but for places: same commands, names, conditions.
#[must_use]
pub fn unchanged(base: &WorkflowShape, head: &WorkflowShape) -> bool {
    let handlers = |workflow: &WorkflowShape| -> Vec<_> {
        workflow
            .handlers
            .iter()
            .map(|it| {
                let shape = plain(&it.shape);
                (
                    it.kind,
                    it.name.clone(),
                    it.inputs.clone(),
                    it.output.clone(),
                    shape,
                )
            })
            .collect()
    };
    plain(&base.shape) == plain(&head.shape)
        && handlers(base) == handlers(head)
        && (&base.inputs, &base.output, &base.version)
            == (&head.inputs, &head.output, &head.version)
}

/// A shape without places, its labels numbered.
#[must_use]
pub fn plain(shape: &Shape) -> Shape {
    let mut shape = normalised(shape, &BTreeSet::new());
    let mut names = BTreeMap::new();
    relabel(&mut shape.seq, &mut names, 0);
    shape
}

fn relabel(nodes: &mut [Node], names: &mut BTreeMap<String, String>, depth: usize) {
    fn rename(label: &mut String, names: &mut BTreeMap<String, String>) {
        let next = names.len() + 1;
        *label = names
            .entry(label.clone())
            .or_insert_with(|| next.to_string())
            .clone();
    }
    if depth > 200 {
        return;
    }
    for node in nodes {
        match node {
            Node::Command(command) => {
                if let Some(label) = &mut command.label {
                    rename(label, names);
                }
                if let Some(fails) = &mut command.fails {
                    relabel(&mut fails.seq, names, depth + 1);
                }
            }
            Node::Await(wait) => {
                wait.of.iter_mut().for_each(|label| rename(label, names));
                if let Some(fails) = &mut wait.fails {
                    relabel(&mut fails.seq, names, depth + 1);
                }
            }
            Node::Cancel(cancel) => cancel.of.iter_mut().for_each(|label| rename(label, names)),
            Node::Branch(branch) => {
                for arm in &mut branch.arms {
                    relabel(&mut arm.seq, names, depth + 1);
                }
            }
            Node::Loop(it) => {
                if let Some(label) = &mut it.label {
                    rename(label, names);
                }
                relabel(&mut it.body.seq, names, depth + 1);
            }
            Node::Race(arms) | Node::Join(arms) => {
                for arm in arms {
                    relabel(&mut arm.seq, names, depth + 1);
                    for part in [&mut arm.then, &mut arm.fails].into_iter().flatten() {
                        relabel(&mut part.seq, names, depth + 1);
                    }
                }
            }
            Node::Patch(patch) => {
                relabel(&mut patch.new.seq, names, depth + 1);
                relabel(&mut patch.old.seq, names, depth + 1);
            }
            Node::Block(block) => {
                rename(&mut block.label, names);
                relabel(&mut block.body.seq, names, depth + 1);
            }
            Node::Exit(Exit::Break(label) | Exit::Continue(label)) => rename(label, names),
            Node::Draw(_) | Node::Exit(_) | Node::Unknown(_) => {}
        }
    }
}
