//! A shape as a flowchart: boxes and arrows, which the picture formats draw.

use super::text::{sentence, words};
use crate::shape::tree::{Arm, Awaited, Exit, Node, Shape};

/// What a box stands for, and so what it looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BoxKind {
    /// Where the function or a handler begins.
    Start,
    /// A command or an await.
    Command,
    /// A choice.
    Choice,
    /// Where concurrent parts begin or end.
    Fork,
    /// An end of the run.
    End,
    /// Something unresolved.
    Unknown,
}

/// A box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartBox {
    /// What it stands for.
    pub kind: BoxKind,
    /// Its text, in one line.
    pub text: String,
}

/// An arrow between two boxes, by their indexes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrow {
    /// From which box.
    pub from: usize,
    /// To which box.
    pub to: usize,
    /// Its text; empty for none.
    pub text: String,
}

/// Boxes and arrows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chart {
    /// The boxes, in reading order.
    pub boxes: Vec<ChartBox>,
    /// The arrows, in reading order.
    pub arrows: Vec<Arrow>,
}

/// An arrow whose head is not known yet.
struct Loose {
    from: usize,
    text: String,
}

/// Where a `break` or `continue` leads.
struct Target {
    label: Option<String>,
    head: Option<usize>,
    leaving: Vec<Loose>,
}

impl Chart {
    /// Adds a function with a title and what it does.
    pub fn add(&mut self, title: &str, shape: &Shape) {
        let start = self.boxed(BoxKind::Start, title.to_owned());
        let mut targets = Vec::new();
        let ends = self.sequence(&shape.seq, vec![Loose::plain(start)], &mut targets);
        if !ends.is_empty() {
            let end = self.boxed(BoxKind::End, "return".to_owned());
            self.join(ends, end);
        }
    }

    fn boxed(&mut self, kind: BoxKind, text: String) -> usize {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.boxes.push(ChartBox { kind, text });
        self.boxes.len() - 1
    }

    fn join(&mut self, loose: Vec<Loose>, to: usize) {
        self.arrows.extend(loose.into_iter().map(|it| Arrow {
            from: it.from,
            to,
            text: it.text,
        }));
    }

    fn step(&mut self, from: Vec<Loose>, kind: BoxKind, text: String) -> usize {
        let at = self.boxed(kind, text);
        self.join(from, at);
        at
    }

    fn sequence(
        &mut self,
        nodes: &[Node],
        mut from: Vec<Loose>,
        targets: &mut Vec<Target>,
    ) -> Vec<Loose> {
        for node in nodes {
            if from.is_empty() {
                break;
            }
            from = self.node(node, from, targets);
        }
        from
    }

    fn failing(
        &mut self,
        at: usize,
        fails: Option<&Shape>,
        targets: &mut Vec<Target>,
    ) -> Vec<Loose> {
        let mut ends = vec![Loose::plain(at)];
        if let Some(fails) = fails {
            ends.extend(self.sequence(&fails.seq, vec![Loose::new(at, "fails")], targets));
        }
        ends
    }

    fn node(&mut self, node: &Node, from: Vec<Loose>, targets: &mut Vec<Target>) -> Vec<Loose> {
        match node {
            Node::Command(command) => {
                let mut text = sentence(command);
                if command.awaited != Awaited::AtOnce {
                    text.push_str(" (goes on)");
                }
                let at = self.step(from, BoxKind::Command, text);
                self.failing(at, command.fails.as_ref(), targets)
            }
            Node::Await(wait) => {
                let text = format!("await {}", wait.of.join(", "));
                let at = self.step(from, BoxKind::Command, text);
                self.failing(at, wait.fails.as_ref(), targets)
            }
            Node::Cancel(cancel) => {
                let text = format!("cancel {}", cancel.of.join(", "));
                vec![Loose::plain(self.step(from, BoxKind::Command, text))]
            }
            Node::Branch(branch) => {
                let at = self.step(from, BoxKind::Choice, branch.condition.clone());
                let mut ends = Vec::new();
                for (index, arm) in branch.arms.iter().enumerate() {
                    let text = match (index, branch.arms.len()) {
                        (0, 1 | 2) => "yes".to_owned(),
                        (1, 2) => "no".to_owned(),
                        _ => format!("arm {}", index + 1),
                    };
                    ends.extend(self.sequence(&arm.seq, vec![Loose::new(at, &text)], targets));
                }
                if branch.arms.len() < 2 {
                    ends.push(Loose::new(at, "no"));
                }
                ends
            }
            Node::Loop(it) => {
                let text = match (&it.times, &it.condition) {
                    (Some(times), _) => format!("{times} times"),
                    (None, Some(condition)) => condition.clone(),
                    (None, None) => "loop".to_owned(),
                };
                let head = self.step(from, BoxKind::Choice, text);
                targets.push(Target {
                    label: it.label.clone(),
                    head: Some(head),
                    leaving: Vec::new(),
                });
                let body = self.sequence(&it.body.seq, vec![Loose::new(head, "again")], targets);
                self.join(body, head);
                let mut ends = targets.pop().map(|it| it.leaving).unwrap_or_default();
                if it.condition.is_some() || it.times.is_some() {
                    ends.push(Loose::new(head, "done"));
                }
                ends
            }
            Node::Race(arms) => self.concurrent(arms, "race", "first", from, targets),
            Node::Join(arms) => self.concurrent(arms, "join", "all", from, targets),
            Node::Patch(patch) if patch.deprecated => {
                let text = format!("deprecated patch {}", patch.id);
                let at = self.step(from, BoxKind::Choice, text);
                self.sequence(&patch.new.seq, vec![Loose::plain(at)], targets)
            }
            Node::Patch(patch) => {
                let at = self.step(from, BoxKind::Choice, format!("patched {}", patch.id));
                let mut ends = self.sequence(&patch.new.seq, vec![Loose::new(at, "new")], targets);
                ends.extend(self.sequence(&patch.old.seq, vec![Loose::new(at, "old")], targets));
                ends
            }
            Node::Block(block) => {
                targets.push(Target {
                    label: Some(block.label.clone()),
                    head: None,
                    leaving: Vec::new(),
                });
                let mut ends = self.sequence(&block.body.seq, from, targets);
                ends.extend(targets.pop().map(|it| it.leaving).unwrap_or_default());
                ends
            }
            Node::Draw(_) => from,
            Node::Exit(Exit::Break(label)) => {
                match find(targets, label) {
                    Some(target) => target.leaving.extend(from),
                    None => {
                        self.step(from, BoxKind::End, format!("break {label}"));
                    }
                }
                Vec::new()
            }
            Node::Exit(Exit::Continue(label)) => {
                match find(targets, label).and_then(|target| target.head) {
                    Some(head) => self.join(from, head),
                    None => {
                        self.step(from, BoxKind::End, format!("continue {label}"));
                    }
                }
                Vec::new()
            }
            Node::Exit(exit) => {
                self.step(from, BoxKind::End, words(exit));
                Vec::new()
            }
            Node::Unknown(unknown) => {
                let text = format!("unknown: {}", unknown.reason);
                vec![Loose::plain(self.step(from, BoxKind::Unknown, text))]
            }
        }
    }

    fn concurrent(
        &mut self,
        arms: &[Arm],
        word: &str,
        end: &str,
        from: Vec<Loose>,
        targets: &mut Vec<Target>,
    ) -> Vec<Loose> {
        let fork = self.step(from, BoxKind::Fork, word.to_owned());
        let mut ends = Vec::new();
        let mut handled = Vec::new();
        for arm in arms {
            let text = arm.each.as_deref().map(|each| format!("each of {each}"));
            let start = vec![Loose::new(fork, text.as_deref().unwrap_or_default())];
            let arm_ends = self.sequence(&arm.seq, start, targets);
            match arm.then.as_ref().filter(|then| !then.is_empty()) {
                Some(then) => handled.extend(self.sequence(&then.seq, arm_ends, targets)),
                None => ends.extend(arm_ends),
            }
        }
        if !ends.is_empty() {
            let join = self.step(ends, BoxKind::Fork, end.to_owned());
            handled.push(Loose::plain(join));
        }
        handled
    }
}

fn find<'a>(targets: &'a mut [Target], label: &str) -> Option<&'a mut Target> {
    targets
        .iter_mut()
        .rev()
        .find(|target| target.label.as_deref() == Some(label))
}

impl Loose {
    fn plain(from: usize) -> Self {
        Self::new(from, "")
    }

    fn new(from: usize, text: &str) -> Self {
        Self {
            from,
            text: text.to_owned(),
        }
    }
}

/// The chart of a workflow with its handlers.
#[must_use]
pub fn of(workflow: &crate::shape::tree::WorkflowShape) -> Chart {
    let mut chart = Chart::default();
    chart.add(&workflow.name, &workflow.shape);
    for handler in &workflow.handlers {
        let title = format!("{} {}", handler.kind.as_str(), handler.name);
        chart.add(&title, &handler.shape);
    }
    chart
}
