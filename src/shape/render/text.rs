//! Shapes as an indented outline: one node a line.

use std::io::{self, Write};

use crate::shape::tree::{Arm, Awaited, Command, Exit, Node, Shape, Text, WorkflowShape};

pub(super) fn write(workflow: &WorkflowShape, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{}", workflow.name)?;
    if let Some(version) = &workflow.version {
        write!(out, " {version}")?;
    }
    write!(out, " ({}, {})", workflow.sdk, workflow.id)?;
    if let Some(at) = &workflow.at {
        write!(out, " at {}:{}:{}", at.file, at.line, at.column)?;
    }
    writeln!(out)?;
    let mut all = lines(&workflow.shape);
    if all.is_empty() {
        all.push("issues nothing".to_owned());
    }
    for line in all {
        writeln!(out, "  {line}")?;
    }
    for handler in &workflow.handlers {
        writeln!(out, "  {} {}", handler.kind.as_str(), handler.name)?;
        for line in lines(&handler.shape) {
            writeln!(out, "    {line}")?;
        }
    }
    Ok(())
}

/// The outline of a shape, a line a node, indented by two spaces a level; without places, so
/// that two revisions can be compared line by line.
#[must_use]
pub fn lines(shape: &Shape) -> Vec<String> {
    let mut outline = Outline { lines: Vec::new() };
    outline.sequence(&shape.seq, 0);
    outline.lines
}

/// A command in a few words: `activity charge`, `timer 5s`.
#[must_use]
pub fn sentence(command: &Command) -> String {
    let mut text = command.kind.as_str().to_owned();
    let title = command.title();
    if !title.is_empty() {
        text.push(' ');
        text.push_str(&title);
    }
    if let Some(id) = &command.id {
        text.push_str(&format!(" id={}", value(id)));
    }
    if let Some(key) = &command.key {
        text.push_str(&format!(" key={}", value(key)));
    }
    text
}

fn value(text: &Text) -> String {
    match text {
        Text::Value(value) => format!("{value:?}"),
        Text::Source(source) => format!("{{{source}}}"),
    }
}

struct Outline {
    lines: Vec<String>,
}

impl Outline {
    fn line(&mut self, depth: usize, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.lines.push(format!("{}{text}", "  ".repeat(depth)));
    }

    fn sequence(&mut self, nodes: &[Node], depth: usize) {
        for node in nodes {
            self.node(node, depth);
        }
    }

    /// A line, and what runs where that fails: in the same line where it only ends the way.
    fn failing(&mut self, depth: usize, text: &str, fails: Option<&Shape>) {
        match fails.map(|fails| fails.seq.as_slice()) {
            Some([Node::Exit(exit)]) => {
                self.line(depth, &format!("{text}, else {}", words(exit)));
            }
            _ => {
                self.line(depth, text);
                self.otherwise(fails, depth + 1);
            }
        }
    }

    fn otherwise(&mut self, fails: Option<&Shape>, depth: usize) {
        if let Some(fails) = fails {
            self.line(depth, "on failure:");
            self.sequence(&fails.seq, depth + 1);
        }
    }

    fn node(&mut self, node: &Node, depth: usize) {
        match node {
            Node::Command(command) => {
                let mut text = sentence(command);
                if let Some(duration) = &command.duration {
                    text.push_str(&format!(" for {}", value(duration)));
                }
                if let Some(input) = &command.input {
                    text.push_str(&format!(" with {}", value(input)));
                }
                match (command.awaited, &command.label) {
                    (Awaited::AtOnce, _) => {}
                    (Awaited::Later, Some(label)) => text.push_str(&format!(" as {label}")),
                    (Awaited::Later | Awaited::Never, _) => text.push_str(", not awaited"),
                }
                self.failing(depth, &text, command.fails.as_ref());
            }
            Node::Await(wait) => {
                let word = if wait.first {
                    "await first of"
                } else {
                    "await"
                };
                let text = format!("{word} {}", wait.of.join(", "));
                self.failing(depth, &text, wait.fails.as_ref());
            }
            Node::Cancel(cancel) => {
                self.line(depth, &format!("cancel {}", cancel.of.join(", ")));
            }
            Node::Branch(branch) => {
                let patterns: Vec<&str> = branch.condition.split(" | ").collect();
                if let Some((of, patterns)) = patterns.split_first()
                    && !patterns.is_empty()
                    && patterns.len() == branch.arms.len()
                {
                    self.line(depth, &format!("match {of}"));
                    for (pattern, arm) in patterns.iter().zip(&branch.arms) {
                        self.line(depth + 1, &format!("{pattern}:"));
                        self.sequence(&arm.seq, depth + 2);
                    }
                    return;
                }
                if let [first, rest] = branch.arms.as_slice()
                    && let ([Node::Exit(exit)], true) = (first.seq.as_slice(), rest.is_empty())
                {
                    self.line(depth, &format!("{} if {}", words(exit), branch.condition));
                    return;
                }
                if let [first, rest] = branch.arms.as_slice()
                    && first.is_empty()
                {
                    if let [Node::Exit(exit)] = rest.seq.as_slice() {
                        self.line(
                            depth,
                            &format!("{} unless {}", words(exit), branch.condition),
                        );
                    } else {
                        self.line(depth, &format!("unless {}", branch.condition));
                        self.sequence(&rest.seq, depth + 1);
                    }
                    return;
                }
                self.line(depth, &format!("if {}", branch.condition));
                for (index, arm) in branch.arms.iter().enumerate() {
                    match (index, branch.arms.len()) {
                        (0, 1 | 2) => {}
                        (1, 2) if arm.is_empty() => continue,
                        (1, 2) => self.line(depth, "else"),
                        _ => self.line(depth, &format!("arm {}", index + 1)),
                    }
                    self.sequence(&arm.seq, depth + 1);
                }
            }
            Node::Loop(it) => {
                let head = match (&it.times, &it.condition) {
                    (Some(times), _) => format!("repeat {times} times"),
                    (None, Some(condition)) => format!("while {condition}"),
                    (None, None) => "loop".to_owned(),
                };
                let label = it.label.as_ref().map(|label| format!(" ({label})"));
                self.line(depth, &(head + &label.unwrap_or_default()));
                self.sequence(&it.body.seq, depth + 1);
            }
            Node::Race(arms) => {
                self.line(depth, "race");
                self.arms(arms, depth);
            }
            Node::Join(arms) => {
                self.line(depth, "join");
                self.arms(arms, depth);
            }
            Node::Patch(patch) if patch.deprecated => {
                self.line(depth, &format!("deprecated patch {}", patch.id));
                self.sequence(&patch.new.seq, depth);
            }
            Node::Patch(patch) if patch.new.is_empty() && !patch.old.is_empty() => {
                self.line(depth, &format!("unless patched {}", patch.id));
                self.sequence(&patch.old.seq, depth + 1);
            }
            Node::Patch(patch) => {
                self.line(depth, &format!("if patched {}", patch.id));
                self.sequence(&patch.new.seq, depth + 1);
                if !patch.old.is_empty() {
                    self.line(depth, "else");
                    self.sequence(&patch.old.seq, depth + 1);
                }
            }
            Node::Block(block) => {
                self.line(depth, &format!("block {}", block.label));
                self.sequence(&block.body.seq, depth + 1);
            }
            Node::Draw(draw) => {
                self.line(depth, &format!("draw {} random", draw.times));
            }
            Node::Exit(exit) => self.line(depth, &words(exit)),
            Node::Unknown(unknown) => {
                self.line(depth, &format!("unknown: {}", unknown.reason));
            }
        }
    }

    fn arms(&mut self, arms: &[Arm], depth: usize) {
        for arm in arms {
            match &arm.each {
                Some(each) => self.line(depth + 1, &format!("for each of {each}:")),
                None => self.line(depth + 1, "arm:"),
            }
            self.sequence(&arm.seq, depth + 2);
            if let Some(then) = arm.then.as_ref().filter(|then| !then.is_empty()) {
                self.line(depth + 1, "then:");
                self.sequence(&then.seq, depth + 2);
            }
            self.otherwise(arm.fails.as_ref(), depth + 1);
        }
    }
}

pub(super) fn words(exit: &Exit) -> String {
    match exit {
        Exit::Return => "return".to_owned(),
        Exit::Error => "fail".to_owned(),
        Exit::ContinueAsNew => "continue as new".to_owned(),
        Exit::Cancelled => "end as cancelled".to_owned(),
        Exit::TaskFailure => "fail the task".to_owned(),
        Exit::Break(label) => format!("break {label}"),
        Exit::Continue(label) => format!("continue {label}"),
    }
}
