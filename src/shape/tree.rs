//! A workflow's shape: a tree of the commands it can issue.
//!
//! The serde form is the JSON of `shape` that other programs read. A node says *when*
//! something happens: a [`Command`] is issued where it stands, and waited for where
//! [`Command::awaited`] or an [`Await`] says so. The difference decides where an
//! execution can stop, and so which histories the code can have recorded.
//!
//! Everything that does not touch commands is left out by whoever builds a shape: a
//! branch whose arms issue nothing and end nothing is no node.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Position;
use crate::lints::profile::{CommandKind, DefinitionKind};
pub use crate::types::payload::{Field, Tagging, TypeBody, TypeShape, Variant};

/// The shapes of a program: what `shape` prints and the lock file keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shapes {
    /// Sorted by id.
    pub workflows: Vec<WorkflowShape>,
    /// The serde-visible types that cross between executions and code, by path.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<TypeShape>,
    /// The activities that are defined here, with their signatures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<ActivityShape>,
}

impl Shapes {
    /// Brings everything into the order that is printed.
    pub fn sort(&mut self) {
        self.workflows
            .sort_by(|a, b| (&a.id, &a.name).cmp(&(&b.id, &b.name)));
        self.types.sort_by(|a, b| a.path.cmp(&b.path));
        self.types.dedup_by(|a, b| a.path == b.path);
        self.activities
            .sort_by(|a, b| (&a.sdk, &a.name).cmp(&(&b.sdk, &b.name)));
    }
}

/// One workflow: its main function and the handlers that run beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkflowShape {
    /// The path of the Rust function: `shop::order::OrderWorkflow::run`.
    pub id: String,
    /// The name under which the service knows it.
    pub name: String,
    /// The SDK's name in the catalogue.
    pub sdk: String,
    /// The version it is registered with, where the SDK has several of one name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The name is the Rust item's own, so that renaming the item renames the workflow.
    #[serde(default, skip_serializing_if = "is_false")]
    pub name_from_item: bool,
    /// Where the function's name stands.
    #[serde(flatten)]
    pub at: Option<Position>,
    /// The types it takes, without the context.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<String>,
    /// The type that it returns; `None` where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
    /// What the main function does.
    pub shape: Shape,
    /// Signals, queries and updates, sorted by kind and name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handlers: Vec<Handler>,
}

/// Code that runs beside the main function when a message arrives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handler {
    /// Signal, query, update or validator.
    pub kind: DefinitionKind,
    /// The name under which the service knows it.
    pub name: String,
    /// Where the function's name stands.
    #[serde(flatten)]
    pub at: Option<Position>,
    /// The types it takes, without the context.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<String>,
    /// The type that it returns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
    /// What it does; empty where it issues nothing.
    #[serde(default)]
    pub shape: Shape,
}

/// The signature of an activity, which recorded inputs and results must still fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityShape {
    /// The SDK's name in the catalogue.
    pub sdk: String,
    /// The name under which the service knows it.
    pub name: String,
    /// The name is the Rust item's own, so that renaming the item renames the activity.
    #[serde(default, skip_serializing_if = "is_false")]
    pub name_from_item: bool,
    /// Where the function's name stands.
    #[serde(flatten)]
    pub at: Option<Position>,
    /// The types it takes, without the context.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<String>,
    /// The type that it returns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
}

/// A sequence of nodes, run one after the other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// The nodes in their order.
    pub seq: Vec<Node>,
}

impl Shape {
    /// A sequence of these nodes.
    #[must_use]
    pub fn new(seq: Vec<Node>) -> Self {
        Self { seq }
    }

    /// Whether nothing happens here.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.seq.is_empty()
    }
}

/// One step of a shape.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Node {
    /// Something is asked of the engine.
    Command(Box<Command>),
    /// What was issued earlier is waited for.
    Await(Await),
    /// What was issued earlier is cancelled.
    Cancel(Cancel),
    /// One of several ways is taken.
    Branch(Branch),
    /// A part is repeated.
    Loop(Loop),
    /// Several parts run concurrently, polled in this order, until the first is done.
    Race(Vec<Arm>),
    /// Several parts run concurrently, polled in this order, until all are done.
    Join(Vec<Arm>),
    /// The code asks whether the history was recorded with a change.
    Patch(Patch),
    /// A part that an [`Exit::Break`] of its label leaves: an inlined function, a
    /// labelled block.
    Block(Block),
    /// Values are drawn from the random source that default ids are made from.
    Draw(Draw),
    /// This way ends.
    Exit(Exit),
    /// What happens here is not known.
    Unknown(Unknown),
}

/// A command, at the moment it is issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Command {
    /// What is asked for.
    pub kind: CommandKind,
    /// The name that the service knows; `None` where it is not a literal, a constant or a
    /// function item, or where the kind has none.
    #[serde(default)]
    pub name: Option<String>,
    /// The source text of a name that is not known, or of a wait's condition; normalised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    /// An id that the code gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Text>,
    /// The key of the object or entry that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Text>,
    /// The idempotency key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idempotency_key: Option<Text>,
    /// The session it is bound to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Text>,
    /// The tag it is routed by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<Text>,
    /// What is passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<Text>,
    /// A delay's length, as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<Text>,
    /// The type of what is recorded of it when all goes well, where that stands in no signature: of
    /// a journaled closure's result, or a generic argument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// Timeouts, retry policies and the like, as written; no SDK compares them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Text>,
    /// Nothing is recorded when it is issued: a wait for a condition or a signal.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unrecorded: bool,
    /// By what [`Await`] and [`Cancel`] refer to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// When its result is waited for.
    #[serde(default, skip_serializing_if = "Awaited::is_at_once")]
    pub awaited: Awaited,
    /// What runs instead of what follows when it is awaited at once and fails; `None` where its
    /// failure does not by itself change the way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fails: Option<Shape>,
    /// Where the call stands.
    #[serde(flatten)]
    pub at: Option<Position>,
}

impl Command {
    /// A command of a kind and name, awaited at once.
    #[must_use]
    pub fn new(kind: CommandKind, name: Option<String>) -> Self {
        Self {
            kind,
            name,
            expression: None,
            id: None,
            key: None,
            idempotency_key: None,
            session: None,
            tag: None,
            input: None,
            duration: None,
            result: None,
            options: None,
            unrecorded: false,
            label: None,
            awaited: Awaited::AtOnce,
            fails: None,
            at: None,
        }
    }

    /// What it is called in texts: the name, or the source of it in braces.
    #[must_use]
    pub fn title(&self) -> String {
        match (&self.name, &self.expression) {
            (Some(name), _) => name.clone(),
            (None, Some(expression)) => format!("{{{expression}}}"),
            (None, None) => String::new(),
        }
    }
}

/// When a command's result is waited for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Awaited {
    /// Right where it is issued.
    #[default]
    AtOnce,
    /// Where an [`Await`] names its label.
    Later,
    /// Nowhere: the result is dropped.
    Never,
}

impl Awaited {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes a reference"
    )]
    fn is_at_once(&self) -> bool {
        *self == Self::AtOnce
    }
}

/// A value in the code, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Text {
    /// A literal or constant: this very value.
    Value(String),
    /// An expression, normalised so that renaming a local changes nothing.
    Source(String),
}

impl Text {
    /// The value or the source.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value(text) | Self::Source(text) => text,
        }
    }
}

/// Waits for what was issued earlier.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Await {
    /// The labels. All commands of them that were issued and not yet awaited are meant:
    /// several where they were issued in a loop.
    pub of: Vec<String>,
    /// Goes on when the first is done, and leaves the others.
    #[serde(default, skip_serializing_if = "is_false")]
    pub first: bool,
    /// Goes on when all are done, and leaves it to what follows to ask how each ended.
    #[serde(default, skip_serializing_if = "is_false")]
    pub settles: bool,
    /// What runs instead of what follows when one failed; `None` where that does not by
    /// itself change the way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fails: Option<Shape>,
    /// Where the await stands.
    #[serde(flatten)]
    pub at: Option<Position>,
}

/// Cancels what was issued earlier and is not done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancel {
    /// The labels.
    pub of: Vec<String>,
    /// Where the call stands.
    #[serde(flatten)]
    pub at: Option<Position>,
}

/// A choice by values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Branch {
    /// The condition or the matched value, normalised; `match` arms append their patterns,
    /// separated by ` | `.
    pub condition: String,
    /// For an `if`: taken, not taken.
    pub arms: Vec<Shape>,
    /// Where the condition stands.
    #[serde(flatten)]
    pub at: Option<Position>,
}

/// A repetition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loop {
    /// What goes on for as long as it holds, or what is iterated; `None` for a `loop`
    /// that only its exits leave.
    #[serde(default)]
    pub condition: Option<String>,
    /// How often, where that is a literal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// By what [`Exit::Break`] and [`Exit::Continue`] refer to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What is repeated.
    pub body: Shape,
    /// Where the loop stands.
    #[serde(flatten)]
    pub at: Option<Position>,
}

/// A part that runs concurrently with others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arm {
    /// What runs concurrently.
    pub seq: Vec<Node>,
    /// For a race: what runs when this arm was the first, after the others were dropped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<Shape>,
    /// There is one such arm for each item of this, normalised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<String>,
    /// When this arm ends with [`Exit::Error`], the others are dropped and this runs instead of
    /// what follows; `None` where a failed arm counts as done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fails: Option<Shape>,
}

/// A branch on what the history was recorded with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Patch {
    /// The id of the change.
    pub id: String,
    /// `id` is the source of an id that is computed, and may be another one each time.
    #[serde(default, skip_serializing_if = "is_false")]
    pub computed: bool,
    /// What runs in executions that recorded it, and in new ones.
    #[serde(default)]
    pub new: Shape,
    /// What runs in executions that did not.
    #[serde(default)]
    pub old: Shape,
    /// The call only records the change as being phased out; nothing of `old` is left, and
    /// `new` is what follows.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// Where the call stands.
    #[serde(flatten)]
    pub at: Option<Position>,
}

/// A part that can be left early.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// By what [`Exit::Break`] refers to it.
    pub label: String,
    /// What it contains.
    pub body: Shape,
}

/// A use of the random source from which default ids are drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draw {
    /// How many draws.
    pub times: u32,
    /// Where the call stands.
    #[serde(flatten)]
    pub at: Option<Position>,
}

/// How a way ends.
///
/// Inside an [`Arm`], `Return` and `Error` end the arm; elsewhere the execution's run, or
/// the handler.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exit {
    /// Ends well.
    Return,
    /// Fails.
    Error,
    /// Goes on in a new run.
    ContinueAsNew,
    /// Ends as cancelled.
    Cancelled,
    /// Panics, or fails the task so that it is tried again: nothing of the task is recorded.
    TaskFailure,
    /// Leaves the loop or block of this label.
    Break(String),
    /// Starts the next round of the loop of this label.
    Continue(String),
}

/// A part that could not be resolved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unknown {
    /// Why, and what would have to be known.
    pub reason: String,
    /// Where it is.
    #[serde(flatten)]
    pub at: Option<Position>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_false(flag: &bool) -> bool {
    !*flag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_json_is_read_and_written() {
        let json = r#"{"workflows":[{"id":"shop::Order::run","name":"Order","sdk":"temporal","file":"src/o.rs","line":3,"column":5,"shape":{"seq":[
            {"command":{"kind":"activity","name":"charge","file":"src/o.rs","line":9,"column":5}},
            {"branch":{"condition":"total > limit","arms":[{"seq":[]},{"seq":[]}]}},
            {"loop":{"condition":"i < n","body":{"seq":[]}}},
            {"race":[{"seq":[]},{"seq":[]}]},{"join":[{"seq":[]},{"seq":[]}]},
            {"patch":{"id":"add-fraud-check","new":{"seq":[]},"old":{"seq":[]}}},
            {"exit":"return"},{"exit":{"break":"outer"}},{"unknown":{"reason":"a trait object"}}]}}]}"#;
        let shapes: Shapes = serde_json::from_str(json).expect("the contract's form");
        let nodes = &shapes.workflows[0].shape.seq;
        assert_eq!(nodes.len(), 9);
        assert!(
            matches!(&nodes[0], Node::Command(it) if it.at.as_ref().is_some_and(|at| at.line == 9))
        );
        assert!(matches!(&nodes[7], Node::Exit(Exit::Break(label)) if label == "outer"));
        let written = serde_json::to_value(&shapes).expect("plain data");
        let read: serde_json::Value = serde_json::from_str(json).expect("JSON");
        assert_eq!(written, read);
    }
}
