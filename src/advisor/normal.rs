//! Shapes brought into a form in which what replay cannot notice is gone.

use std::collections::BTreeSet;

use crate::shape::automaton::parts;
use crate::shape::tree::{Arm, Awaited, Command, Exit, Node, Shape};

/// Nesting beyond this is left as it is.
const DEEPEST: usize = 200;

/// Brings a shape into normal form: places removed, branches whose arms are the same replaced
/// by the arm, loops and parts that do nothing removed, what follows an end removed. Patches of
/// `absent` answer "not seen", as no history has them.
#[must_use]
pub fn normalised(shape: &Shape, absent: &BTreeSet<String>) -> Shape {
    let normaliser = Normaliser { absent };
    let mut seq = normaliser.sequence(&shape.seq, 0);
    // The end of the function returns by itself.
    while matches!(seq.last(), Some(Node::Exit(Exit::Return))) {
        seq.pop();
    }
    Shape { seq }
}

/// The ids of the patches of a shape.
pub fn patch_ids(shape: &Shape, ids: &mut BTreeSet<String>) {
    fn walk(nodes: &[Node], ids: &mut BTreeSet<String>, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for node in nodes {
            if let Node::Patch(patch) = node {
                ids.insert(patch.id.clone());
            }
            for part in parts(node) {
                walk(part, ids, depth + 1);
            }
        }
    }
    walk(&shape.seq, ids, 0);
}

struct Normaliser<'a> {
    absent: &'a BTreeSet<String>,
}

impl Normaliser<'_> {
    fn shape(&self, shape: &Shape, depth: usize) -> Shape {
        Shape {
            seq: self.sequence(&shape.seq, depth + 1),
        }
    }

    fn optional(&self, shape: Option<&Shape>, depth: usize) -> Option<Shape> {
        shape.map(|shape| self.shape(shape, depth))
    }

    fn sequence(&self, nodes: &[Node], depth: usize) -> Vec<Node> {
        if depth > DEEPEST {
            return nodes.to_vec();
        }
        let mut normal = Vec::new();
        for node in nodes {
            self.node(node, depth, &mut normal);
            if matches!(normal.last(), Some(Node::Exit(_))) {
                break;
            }
        }
        normal
    }

    fn node(&self, node: &Node, depth: usize, out: &mut Vec<Node>) {
        match node {
            Node::Command(command) => {
                if command.unrecorded && command.awaited == Awaited::Never {
                    return;
                }
                let mut command: Command = (**command).clone();
                command.at = None;
                command.fails = self.failing(command.fails.as_ref(), depth);
                out.push(Node::Command(Box::new(command)));
            }
            Node::Await(wait) => {
                let mut wait = wait.clone();
                wait.at = None;
                wait.fails = self.failing(wait.fails.as_ref(), depth);
                out.push(Node::Await(wait));
            }
            Node::Cancel(cancel) => {
                let mut cancel = cancel.clone();
                cancel.at = None;
                out.push(Node::Cancel(cancel));
            }
            Node::Branch(branch) => {
                let mut branch = branch.clone();
                branch.at = None;
                branch.arms = branch
                    .arms
                    .iter()
                    .map(|arm| self.shape(arm, depth))
                    .collect();
                while branch.arms.len() < 2 {
                    branch.arms.push(Shape::default());
                }
                match branch.arms.split_first() {
                    Some((first, rest)) if rest.iter().all(|arm| arm == first) => {
                        out.extend(first.seq.iter().cloned());
                    }
                    _ => out.push(Node::Branch(branch)),
                }
            }
            Node::Loop(it) => {
                let mut it = it.clone();
                it.at = None;
                it.body = self.shape(&it.body, depth);
                let ends = it.condition.is_some() || it.times.is_some();
                match it.times {
                    Some(0) => {}
                    _ if ends && it.body.is_empty() => {}
                    _ => out.push(Node::Loop(it)),
                }
            }
            Node::Race(arms) => {
                let arms = self.arms(arms, depth);
                out.push(Node::Race(arms));
            }
            Node::Join(arms) => {
                let arms: Vec<Arm> = self
                    .arms(arms, depth)
                    .into_iter()
                    .filter(|arm| !arm.seq.is_empty())
                    .collect();
                if !arms.is_empty() {
                    out.push(Node::Join(arms));
                }
            }
            Node::Patch(patch) if self.absent.contains(&patch.id) => {
                let taken = if patch.deprecated {
                    &patch.new
                } else {
                    &patch.old
                };
                out.extend(self.sequence(&taken.seq, depth + 1));
            }
            Node::Patch(patch) => {
                let mut patch = patch.clone();
                patch.at = None;
                patch.new = self.shape(&patch.new, depth);
                patch.old = self.shape(&patch.old, depth);
                out.push(Node::Patch(patch));
            }
            Node::Block(block) => {
                let mut block = block.clone();
                block.body = self.shape(&block.body, depth);
                if matches!(block.body.seq.last(), Some(Node::Exit(Exit::Break(label))) if *label == block.label)
                {
                    block.body.seq.pop();
                }
                if leaves(&block.body.seq, &block.label, 0) {
                    out.push(Node::Block(block));
                } else {
                    out.extend(block.body.seq);
                }
            }
            Node::Draw(draw) => {
                let mut draw = draw.clone();
                draw.at = None;
                out.push(Node::Draw(draw));
            }
            Node::Exit(exit) => out.push(Node::Exit(exit.clone())),
            Node::Unknown(unknown) => {
                let mut unknown = unknown.clone();
                unknown.at = None;
                out.push(Node::Unknown(unknown));
            }
        }
    }

    /// A failure that changes nothing is none.
    fn failing(&self, fails: Option<&Shape>, depth: usize) -> Option<Shape> {
        self.optional(fails, depth)
            .filter(|fails| !fails.is_empty())
    }

    fn arms(&self, arms: &[Arm], depth: usize) -> Vec<Arm> {
        arms.iter()
            .map(|arm| {
                let mut seq = self.sequence(&arm.seq, depth + 1);
                while matches!(seq.last(), Some(Node::Exit(Exit::Return))) {
                    seq.pop();
                }
                Arm {
                    seq,
                    then: self
                        .optional(arm.then.as_ref(), depth)
                        .filter(|then| !then.is_empty()),
                    each: arm.each.clone(),
                    // An arm that fails is not one that is done, even if nothing runs then.
                    fails: self.optional(arm.fails.as_ref(), depth),
                }
            })
            .collect()
    }
}

fn leaves(nodes: &[Node], label: &str, depth: usize) -> bool {
    depth > DEEPEST
        || nodes.iter().any(|node| match node {
            Node::Exit(Exit::Break(to) | Exit::Continue(to)) => to == label,
            node => parts(node)
                .into_iter()
                .any(|part| leaves(part, label, depth + 1)),
        })
}
