//! The lock file: every workflow's shape, committed beside the code.
//!
//! It is read in reviews, so it is the outline that `shape` prints, one node a line; and it
//! is merged, so each workflow is a block of its own, sorted by name, with nothing that counts or
//! sums over others. Under each block's outline stands the same shape as one line of JSON a
//! node, which is what is read back: names, conditions and texts are exactly kept, places are
//! left out so that moving code changes nothing.
//!
//! ```text
//! # workflowcheck.lock, version 1. Written by `cargo workflowcheck shape --write-lock`.
//!
//! workflow "OrderWorkflow" temporal
//!   id shop::order::OrderWorkflow::run
//!   # activity reserve
//!   # activity charge
//!   node {"command":{"kind":"activity","name":"reserve"}}
//!   node {"command":{"kind":"activity","name":"charge"}}
//!   accepted "2026-01-31" "limit raised for new customers only"
//! end
//! ```

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::judge::plain;
use crate::lints::profile::DefinitionKind;
use crate::shape::render::lines;
use crate::shape::tree::{ActivityShape, Handler, Node, Shape, Shapes, TypeShape, WorkflowShape};

const HEADING: &str =
    "# workflowcheck.lock, version 1. Written by `cargo workflowcheck shape --write-lock`.";

/// A change that someone has accepted: why, and when.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Acceptance {
    /// The day, as given: `2026-01-31`.
    pub date: String,
    /// Why no open execution is hurt, or does not matter.
    pub reason: String,
}

/// What a lock file says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    /// The shapes that were locked.
    pub shapes: Shapes,
    /// The changes accepted since, by workflow name and SDK, oldest first.
    pub accepted: BTreeMap<(String, String), Vec<Acceptance>>,
}

/// Why a lock file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct LockError {
    /// From 1.
    pub line: usize,
    /// What is wrong there and what to do.
    pub problem: String,
}

/// The parts of a workflow that need no line of their own.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Signature {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    name_from_item: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    inputs: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    output: Option<String>,
}

impl Lock {
    /// A lock on these shapes, with nothing accepted.
    #[must_use]
    pub fn new(shapes: &Shapes) -> Self {
        let mut lock = Self::default();
        lock.replace(shapes);
        lock
    }

    /// Takes new shapes, and keeps what was accepted for workflows that are still there.
    pub fn replace(&mut self, shapes: &Shapes) {
        self.shapes = without_places(shapes);
        let names: Vec<(String, String)> = self
            .shapes
            .workflows
            .iter()
            .map(|it| (it.name.clone(), it.sdk.clone()))
            .collect();
        self.accepted.retain(|key, _| names.contains(key));
    }

    /// Records why a change of a workflow was accepted.
    pub fn accept(&mut self, workflow: &WorkflowShape, acceptance: Acceptance) {
        self.accepted
            .entry((workflow.name.clone(), workflow.sdk.clone()))
            .or_default()
            .push(acceptance);
    }

    /// The text of the file.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = format!("{HEADING}\n");
        let mut workflows: Vec<&WorkflowShape> = self.shapes.workflows.iter().collect();
        workflows.sort_by(|a, b| {
            (&a.name, &a.sdk, &a.version, &a.id).cmp(&(&b.name, &b.sdk, &b.version, &b.id))
        });
        for workflow in workflows {
            self.write_workflow(workflow, &mut text);
        }
        for activity in &self.shapes.activities {
            let _ = writeln!(text, "\nactivity {}", json(activity));
        }
        for it in &self.shapes.types {
            let _ = writeln!(text, "\ntype {}", json(it));
        }
        text
    }

    fn write_workflow(&self, workflow: &WorkflowShape, text: &mut String) {
        let _ = writeln!(text, "\nworkflow {} {}", json(&workflow.name), workflow.sdk);
        let _ = writeln!(text, "  id {}", workflow.id);
        let signature = Signature {
            version: workflow.version.clone(),
            name_from_item: workflow.name_from_item,
            inputs: workflow.inputs.clone(),
            output: workflow.output.clone(),
        };
        let signature = json(&signature);
        if signature != "{}" {
            let _ = writeln!(text, "  signature {signature}");
        }
        write_shape(&workflow.shape, text);
        for handler in &workflow.handlers {
            let _ = writeln!(
                text,
                "  handler {} {}",
                handler.kind.as_str(),
                json(&handler.name)
            );
            let signature = Signature {
                inputs: handler.inputs.clone(),
                output: handler.output.clone(),
                ..Signature::default()
            };
            let signature = json(&signature);
            if signature != "{}" {
                let _ = writeln!(text, "  signature {signature}");
            }
            write_shape(&handler.shape, text);
        }
        let key = (workflow.name.clone(), workflow.sdk.clone());
        for it in self.accepted.get(&key).into_iter().flatten() {
            let _ = writeln!(text, "  accepted {} {}", json(&it.date), json(&it.reason));
        }
        text.push_str("end\n");
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    /// Where a line is not of this form: most often what a merge has left.
    pub fn read(text: &str) -> Result<Self, LockError> {
        let mut lock = Self::default();
        let mut open: Option<Open> = None;
        for (index, line) in text.lines().enumerate() {
            let number = index + 1;
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let wrong = |problem: &str| LockError {
                line: number,
                problem: problem.to_owned(),
            };
            if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
                .iter()
                .any(|it| line.starts_with(it))
            {
                return Err(wrong(
                    "a merge left both sides here: resolve it, or write the lock file anew",
                ));
            }
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match (word, &mut open) {
                ("workflow", None) => open = Some(Open::parse(rest).map_err(|it| wrong(&it))?),
                ("end", Some(_)) => {
                    if let Some(open) = open.take() {
                        open.close(&mut lock);
                    }
                }
                ("activity", None) => {
                    let activity: ActivityShape = parse(rest).map_err(|it| wrong(&it))?;
                    lock.shapes.activities.push(activity);
                }
                ("type", None) => {
                    let it: TypeShape = parse(rest).map_err(|it| wrong(&it))?;
                    lock.shapes.types.push(it);
                }
                (_, Some(open)) => open.line(word, rest).map_err(|it| wrong(&it))?,
                ("version", None) => {
                    return Err(wrong("this file is of a later version of the tool"));
                }
                _ => {
                    return Err(wrong(
                        "`workflow`, `activity` or `type` is expected: write the lock file anew",
                    ));
                }
            }
        }
        if open.is_some() {
            return Err(LockError {
                line: text.lines().count(),
                problem: "the last workflow has no `end`: the file was cut off".to_owned(),
            });
        }
        lock.shapes.sort();
        Ok(lock)
    }
}

struct Open {
    workflow: WorkflowShape,
    accepted: Vec<Acceptance>,
}

impl Open {
    fn parse(rest: &str) -> Result<Self, String> {
        let (name, sdk) = rest
            .rsplit_once(' ')
            .ok_or("the name and the SDK are expected")?;
        Ok(Self {
            workflow: WorkflowShape {
                id: String::new(),
                name: parse(name)?,
                sdk: sdk.to_owned(),
                version: None,
                name_from_item: false,
                at: None,
                inputs: Vec::new(),
                output: None,
                shape: Shape::default(),
                handlers: Vec::new(),
            },
            accepted: Vec::new(),
        })
    }

    fn line(&mut self, word: &str, rest: &str) -> Result<(), String> {
        match word {
            "id" => self.workflow.id = rest.to_owned(),
            "signature" => {
                let signature: Signature = parse(rest)?;
                match self.workflow.handlers.last_mut() {
                    Some(handler) => {
                        handler.inputs = signature.inputs;
                        handler.output = signature.output;
                    }
                    None => {
                        self.workflow.version = signature.version;
                        self.workflow.name_from_item = signature.name_from_item;
                        self.workflow.inputs = signature.inputs;
                        self.workflow.output = signature.output;
                    }
                }
            }
            "node" => {
                let node: Node = parse(rest)?;
                let shape = match self.workflow.handlers.last_mut() {
                    Some(handler) => &mut handler.shape,
                    None => &mut self.workflow.shape,
                };
                shape.seq.push(node);
            }
            "handler" => {
                let (kind, name) = rest
                    .split_once(' ')
                    .ok_or("the handler's kind and name are expected")?;
                let kind: DefinitionKind = parse(&format!("\"{kind}\""))?;
                self.workflow.handlers.push(Handler {
                    kind,
                    name: parse(name)?,
                    at: None,
                    inputs: Vec::new(),
                    output: None,
                    shape: Shape::default(),
                });
            }
            "accepted" => {
                // Both are JSON strings, one after the other.
                let mut parts = serde_json::Deserializer::from_str(rest).into_iter::<String>();
                let mut next = || match parts.next() {
                    Some(Ok(part)) => Ok(part),
                    _ => Err("the day and the reason are expected, in quotes".to_owned()),
                };
                self.accepted.push(Acceptance {
                    date: next()?,
                    reason: next()?,
                });
            }
            _ => return Err(format!("`{word}` is no line of a workflow")),
        }
        Ok(())
    }

    fn close(self, lock: &mut Lock) {
        if !self.accepted.is_empty() {
            let key = (self.workflow.name.clone(), self.workflow.sdk.clone());
            lock.accepted.entry(key).or_default().extend(self.accepted);
        }
        lock.shapes.workflows.push(self.workflow);
    }
}

fn write_shape(shape: &Shape, text: &mut String) {
    for line in lines(shape) {
        let _ = writeln!(text, "  # {line}");
    }
    for node in &shape.seq {
        let _ = writeln!(text, "  node {}", json(node));
    }
}

/// Plain data without maps of other keys than strings always has a JSON form.
fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn parse<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| format!("it cannot be read: {error}"))
}

/// The shapes as the lock file keeps them.
fn without_places(shapes: &Shapes) -> Shapes {
    let mut all = shapes.clone();
    for workflow in &mut all.workflows {
        workflow.at = None;
        workflow.shape = plain(&workflow.shape);
        for handler in &mut workflow.handlers {
            handler.at = None;
            handler.shape = plain(&handler.shape);
        }
    }
    for it in &mut all.types {
        it.at = None;
    }
    for activity in &mut all.activities {
        activity.at = None;
    }
    all.sort();
    all
}
