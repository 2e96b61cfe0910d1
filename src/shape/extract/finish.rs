//! Closes a shape: what runs where something failed, which results are never waited for.

use rustc_hash::FxHashSet;

use super::{Extract, Sequence};
use crate::shape::tree::{Awaited, Block, Exit, Node, Shape};

/// Nothing that was not written by [`Extract`] begins so.
const HOLE: char = '?';
/// Failures that lead to failures.
const DEEPEST: u32 = 200;

/// What stands for what runs where something failed, until that is known.
pub(super) fn hole_label(hole: u32) -> String {
    format!("{HOLE}{hole}")
}

fn hole_of(label: &str) -> Option<u32> {
    label.strip_prefix(HOLE)?.parse().ok()
}

impl<'t> Extract<'_, 't> {
    /// Puts what was written behind a label, where something leaves it early.
    pub(super) fn append_block(&mut self, label: String, sequence: Sequence) {
        if leaves(&sequence.nodes, &label) {
            self.emit(Node::Block(Block {
                label,
                body: Shape::new(sequence.nodes),
            }));
        } else {
            self.append(sequence);
        }
    }

    /// Puts the code of something inlined behind its label; a failure in it leads to the hole.
    pub(super) fn append_inlined(&mut self, label: String, hole: u32, sequence: Sequence) {
        let failure = hole_label(hole);
        if leaves(&sequence.nodes, &failure) {
            self.unseen.insert(hole, label.clone());
            self.emit(Node::Block(Block {
                label,
                body: Shape::new(sequence.nodes),
            }));
        } else {
            self.append_block(label, sequence);
        }
    }

    pub(super) fn finish(mut self) -> Shape {
        let nodes = self.sequences.pop().unwrap_or_default().nodes;
        let mut nodes = self.filled(nodes, 0);
        let mut awaited = FxHashSet::default();
        find_awaited(&nodes, &mut awaited);
        drop_labels(&mut nodes, &awaited);
        // The end of the function says so by itself.
        if matches!(nodes.last(), Some(Node::Exit(Exit::Return))) {
            nodes.pop();
        }
        Shape::new(nodes)
    }

    fn filled(&self, nodes: Vec<Node>, depth: u32) -> Vec<Node> {
        let mut all = Vec::with_capacity(nodes.len());
        for mut node in nodes {
            if let Node::Exit(Exit::Break(label)) = &node
                && let Some(hole) = hole_of(label)
            {
                match self.holes.get(&hole) {
                    Some(filling) if depth < DEEPEST => {
                        all.extend(self.filled(filling.clone(), depth + 1));
                    }
                    _ => {
                        // Nobody looks whether it failed: the code around goes on.
                        if let Some(label) = self.unseen.get(&hole) {
                            all.push(Node::Exit(Exit::Break(label.clone())));
                        }
                    }
                }
                continue;
            }
            each_part(&mut node, &mut |part| {
                *part = self.filled(std::mem::take(part), depth);
            });
            drop_empty_failure(&mut node);
            if let Node::Block(block) = &mut node {
                // Leaving a part at its end is no more than reaching it.
                trim_last_leave(&mut block.body.seq, &block.label);
            }
            match node {
                Node::Branch(branch) if branch.arms.iter().all(Shape::is_empty) => {}
                Node::Block(block) if !leaves(&block.body.seq, &block.label) => {
                    all.extend(block.body.seq);
                }
                Node::Loop(it) if it.body.is_empty() => {}
                node => all.push(node),
            }
        }
        join_waits(&mut all);
        // A way that ends needs nothing behind it.
        if let Some(end) = all.iter().position(|node| matches!(node, Node::Exit(_))) {
            all.truncate(end + 1);
        }
        all
    }
}

/// Where nobody asks how each of several ended that are waited for, there is one wait.
fn join_waits(nodes: &mut Vec<Node>) {
    let mut at = 0;
    while at < nodes.len() {
        let single = match nodes.get(at) {
            Some(Node::Await(wait)) if wait.settles => wait.of.len(),
            _ => 0,
        };
        let behind = nodes.get(at + 1..at + 1 + single).unwrap_or_default();
        let asked = behind
            .iter()
            .any(|node| matches!(node, Node::Await(one) if one.fails.is_some()));
        if single > 0 && behind.len() == single && !asked {
            nodes.drain(at + 1..at + 1 + single);
            if let Some(Node::Await(wait)) = nodes.get_mut(at) {
                wait.settles = false;
            }
        }
        at += 1;
    }
}

/// Leaves out the exit by which the end of a block leaves the block.
fn trim_last_leave(nodes: &mut Vec<Node>, label: &str) {
    if let Some(Node::Exit(Exit::Break(own))) = nodes.last()
        && own == label
    {
        nodes.pop();
    }
}

fn drop_empty_failure(node: &mut Node) {
    let empty = |fails: &mut Option<Shape>| {
        if fails.as_ref().is_some_and(Shape::is_empty) {
            *fails = None;
        }
    };
    match node {
        Node::Command(command) => empty(&mut command.fails),
        Node::Await(wait) => empty(&mut wait.fails),
        Node::Race(arms) | Node::Join(arms) => {
            for arm in arms {
                empty(&mut arm.fails);
                empty(&mut arm.then);
            }
        }
        _ => {}
    }
}

/// Visits the sequences inside a node.
fn each_part(node: &mut Node, visit: &mut dyn FnMut(&mut Vec<Node>)) {
    let some = |shape: &mut Option<Shape>, visit: &mut dyn FnMut(&mut Vec<Node>)| {
        if let Some(shape) = shape {
            visit(&mut shape.seq);
        }
    };
    match node {
        Node::Command(command) => some(&mut command.fails, visit),
        Node::Await(wait) => some(&mut wait.fails, visit),
        Node::Branch(branch) => branch.arms.iter_mut().for_each(|arm| visit(&mut arm.seq)),
        Node::Loop(it) => visit(&mut it.body.seq),
        Node::Race(arms) | Node::Join(arms) => {
            for arm in arms {
                visit(&mut arm.seq);
                some(&mut arm.then, visit);
                some(&mut arm.fails, visit);
            }
        }
        Node::Patch(patch) => {
            visit(&mut patch.new.seq);
            visit(&mut patch.old.seq);
        }
        Node::Block(block) => visit(&mut block.body.seq),
        Node::Cancel(_) | Node::Draw(_) | Node::Exit(_) | Node::Unknown(_) => {}
    }
}

/// Whether something in a sequence leaves, or starts again, the part of this label.
pub(super) fn leaves(nodes: &[Node], label: &str) -> bool {
    nodes.iter().any(|node| {
        let itself = matches!(
            node,
            Node::Exit(Exit::Break(own) | Exit::Continue(own)) if own == label
        );
        itself
            || crate::shape::automaton::parts(node)
                .into_iter()
                .any(|part| leaves(part, label))
    })
}

fn find_awaited(nodes: &[Node], found: &mut FxHashSet<String>) {
    for node in nodes {
        match node {
            Node::Await(wait) => found.extend(wait.of.iter().cloned()),
            Node::Cancel(cancel) => found.extend(cancel.of.iter().cloned()),
            _ => {}
        }
        for part in crate::shape::automaton::parts(node) {
            find_awaited(part, found);
        }
    }
}

/// Takes the labels off commands that nothing refers to.
fn drop_labels(nodes: &mut [Node], awaited: &FxHashSet<String>) {
    for node in nodes {
        if let Node::Command(command) = node
            && !command
                .label
                .as_ref()
                .is_some_and(|label| awaited.contains(label))
        {
            command.label = None;
            if command.awaited == Awaited::Later {
                command.awaited = Awaited::Never;
            }
        }
        if let Node::Loop(it) = node
            && let Some(label) = &it.label
            && !leaves(&it.body.seq, label)
        {
            it.label = None;
        }
        each_part(node, &mut |part| drop_labels(part, awaited));
    }
}
