//! Calls in workflow code: which issue commands, which branch on the history, which
//! mean something else.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::pattern::{Callee, ItemPath, Place, Versions};

/// What a command is, in the words of the shape's JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CommandKind {
    /// Work done elsewhere, whose result is recorded.
    Activity,
    /// An activity run inside the workflow task.
    LocalActivity,
    /// A durable delay.
    Timer,
    /// Another workflow whose result is waited for.
    ChildWorkflow,
    /// A message to another execution.
    SignalExternal,
    /// A request to cancel another execution.
    CancelExternal,
    /// Ends this run and starts the next with new input.
    ContinueAsNew,
    /// Sets search attributes.
    UpsertSearchAttributes,
    /// Sets memo fields, a custom status and the like.
    UpsertMemo,
    /// An operation of another service through Nexus.
    NexusOperation,
    /// A closure whose result is recorded.
    SideEffect,
    /// Waits until a condition on the state holds; issues nothing.
    WaitCondition,
    /// Waits for a named event or message from outside.
    WaitEvent,
    /// Reads or writes state that the engine keeps.
    StateAccess,
    /// Calls a handler of another service and waits for the answer.
    Call,
    /// Calls a handler or starts a workflow without waiting.
    Send,
    /// Makes, resolves or rejects a promise known by an id.
    Awakeable,
    /// Reads or settles a promise known by a name.
    Promise,
}

impl CommandKind {
    /// The word in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::LocalActivity => "local_activity",
            Self::Timer => "timer",
            Self::ChildWorkflow => "child_workflow",
            Self::SignalExternal => "signal_external",
            Self::CancelExternal => "cancel_external",
            Self::ContinueAsNew => "continue_as_new",
            Self::UpsertSearchAttributes => "upsert_search_attributes",
            Self::UpsertMemo => "upsert_memo",
            Self::NexusOperation => "nexus_operation",
            Self::SideEffect => "side_effect",
            Self::WaitCondition => "wait_condition",
            Self::WaitEvent => "wait_event",
            Self::StateAccess => "state_access",
            Self::Call => "call",
            Self::Send => "send",
            Self::Awakeable => "awakeable",
            Self::Promise => "promise",
        }
    }
}

/// A call that issues a command.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// The calls. Where several entries name one callee, the first whose
    /// `versions` and `terminals` fit counts.
    pub calls: Vec<Callee>,
    /// Only in these versions. Where the version is unknown, the entry without
    /// `versions`, or the last, counts.
    pub versions: Option<Versions>,
    /// What is issued.
    pub kind: CommandKind,
    /// When it is issued.
    #[serde(default)]
    pub issued: Issued,
    /// For [`Issued::Terminal`]: the methods, called on what the call returned, that
    /// issue the command, and `await` for awaiting it. Other methods in between are
    /// the builder's.
    #[serde(default)]
    pub terminals: Vec<String>,
    /// Those terminals that give a result which someone must wait for.
    #[serde(default)]
    pub awaited: Vec<String>,
    /// Where the name stands; places are tried in order. Empty: the kind has no name.
    #[serde(default)]
    pub name: Vec<Place>,
    /// How names from `fn` places or of several parts are written; over `{block}` and
    /// `{name}` of the definition found. `{name}` if not given.
    pub qualified: Option<String>,
    /// A fixed name, where the SDK records one for this call.
    pub fixed_name: Option<String>,
    /// An id that the code gives explicitly.
    pub id: Option<Place>,
    /// A key: of a virtual object, a state entry.
    pub key: Option<Place>,
    /// The session that it is bound to.
    pub session: Option<Place>,
    /// The tag that it is routed by.
    pub tag: Option<Place>,
    /// The idempotency key.
    pub idempotency_key: Option<Place>,
    /// What is passed: arguments, a payload. Compared on replay by some SDKs.
    #[serde(default)]
    pub input: Vec<Place>,
    /// The type it resolves to, where written as a generic argument.
    pub output: Option<Place>,
    /// The type of the value that awaiting gives, in Rust syntax with paths like [`ItemPath`],
    /// over `{output}`: the type at `output`, or what the named definition returns, less its
    /// `Result`. Needed where the SDK's own signature hides it behind types that an attribute
    /// generates; otherwise the signature says it.
    pub returns: Option<String>,
    /// The options value ([`OptionsType`]).
    pub options: Option<Place>,
    /// A delay's length; places are tried in order.
    #[serde(default)]
    pub duration: Vec<Place>,
    /// A closure or future whose result is recorded: its inside is no workflow code.
    pub journaled: Option<Place>,
    /// A closure that the engine evaluates again and again: workflow code that must not
    /// issue commands.
    pub condition: Option<Place>,
    /// The execution's run ends here: what follows is not reached.
    #[serde(default)]
    pub ends_run: bool,
    /// The call returns nothing that must be waited for, so that an unused value is no
    /// dropped command.
    #[serde(default)]
    pub complete_at_call: bool,
    /// Nothing is recorded when it is issued, so that replay meets nothing here; it is part of
    /// the shape because what it waits for decides in which task the rest runs.
    #[serde(default)]
    pub unrecorded: bool,
    /// For [`Issued::Terminal`]: the builder's call already takes the next number, so that a
    /// builder dropped without a terminal shifts the ids that follow.
    #[serde(default)]
    pub numbered_at_call: bool,
    /// Inside a journaled closure it is a plain call that records nothing, so that it may stand
    /// there; other commands are refused, or miss at replay.
    #[serde(default)]
    pub nests: bool,
    /// What it names is as a rule another program's, so that a name unknown here is no mistake.
    #[serde(default)]
    pub elsewhere: bool,
}

/// When a command is issued.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Issued {
    /// When the call is made, also if its result is dropped.
    #[default]
    Call,
    /// When the returned future is first polled: an `async fn`, a lazy future.
    FirstPoll,
    /// When one of [`Command::terminals`] is reached: a builder that issues nothing by itself.
    Terminal,
}

/// A call that cancels a command.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cancel {
    /// The calls; the receiver is the command's future or handle.
    pub calls: Vec<Callee>,
    /// What may be cancelled so.
    pub of: Vec<CommandKind>,
}

/// A call that asks whether the history was recorded by code with a change.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patch {
    /// The calls.
    pub calls: Vec<Callee>,
    /// Which of its kinds.
    pub role: PatchRole,
    /// The id of the change.
    pub id: Place,
    /// The answer is a future of a `Result`.
    #[serde(default)]
    pub awaited: bool,
}

/// What a patch call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PatchRole {
    /// Returns true for executions with the change, false for those recorded before it.
    Branch,
    /// Records the change as being phased out; no code for executions without it remains.
    Deprecate,
    /// Returns a version number to compare.
    Version,
}

/// Calls that issue nothing but mean something to a lint or a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    /// The calls.
    pub calls: Vec<Callee>,
    /// What they mean.
    pub of: MeaningKind,
}

/// What a call means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeaningKind {
    /// The time that replay repeats.
    Time,
    /// A random number, seed or stream that replay repeats.
    Random,
    /// A unique id that replay repeats.
    Uuid,
    /// Draws from the source of randomness that default ids of children are made from, so
    /// that one more draw shifts those that follow.
    SharedRandom,
    /// Whether the code is being replayed.
    ReplayFlag,
    /// Logs once, not again at replay.
    ReplaySafeLog,
    /// Whether or when cancellation was asked for.
    Cancelled,
    /// Whether message handlers are still running.
    HandlersFinished,
    /// How long the history is, or whether a new run is advised.
    HistorySize,
    /// Reads the workflow's own state, as the closure given does.
    StateRead,
    /// May change the workflow's own state, as the closure given does.
    StateWrite,
    /// Tells the engine that an activity is alive.
    Heartbeat,
    /// Fails the workflow task, so that it is tried again.
    TaskFailure,
    /// Handles the result of a command issued earlier (a child's result): issues nothing.
    Outcome,
}

/// A macro or function that waits for several futures.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Combinator {
    /// The macros and functions. Absolute paths may name other crates'.
    pub calls: Vec<Callee>,
    /// What it waits for.
    pub waits_for: WaitsFor,
    /// How the input of a macro is read; see `#[macro_input]` in `lints/api`.
    pub input: Option<CombinatorInput>,
    /// It records which future was first, or polls in a fixed order, so that replay decides alike.
    #[serde(default)]
    pub deterministic: bool,
    /// It is recorded itself: the command it issues when awaited.
    pub issues: Option<CommandKind>,
    /// The name under which that command is recorded.
    pub fixed_name: Option<String>,
}

/// What a combinator waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaitsFor {
    /// The first of its futures.
    First,
    /// All of them.
    All,
    /// One after the other, as they get ready.
    Each,
}

/// How a combinator macro's input is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CombinatorInput {
    /// `pattern = future[, if condition] => handler` arms.
    Select,
    /// Futures, separated by commas.
    Join,
}

/// An options struct with its builder: which of its fields mean what.
///
/// A field is set by a struct literal, by a method of the field's name (or `with_` and the
/// name) on the value or its builder, or by an argument of a constructor listed here. A
/// method chain that begins with an associated function of one of the types is a
/// builder of that type, although a derive made the builder and its type is not known.
/// Where a name is wanted and such a value is found, its [`name`](Self::name) field is the name.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionsType {
    /// The struct, its builders, and aliases of versions.
    pub types: Vec<ItemPath>,
    /// Constructors by name, with the field that each argument sets: `new = ["task_queue", "workflow_id"]`.
    #[serde(default)]
    pub constructors: BTreeMap<String, Vec<String>>,
    /// Fields of which at least one must be set, or nothing bounds how long a lost
    /// attempt is waited for.
    #[serde(default)]
    pub timeouts: Vec<String>,
    /// The type cannot be made without a timeout: the compiler sees to it.
    #[serde(default)]
    pub timeouts_by_type: bool,
    /// The field that bounds how long one attempt may run.
    pub attempt_timeout: Option<String>,
    /// The field that bounds the time between heartbeats.
    pub heartbeat_timeout: Option<String>,
    /// The field with an explicit id.
    pub id: Option<String>,
    /// The field with the task queue.
    pub task_queue: Option<String>,
    /// The field with the retry policy.
    pub retry: Option<String>,
    /// The field with the type or name, where the options carry it.
    pub name: Option<String>,
    /// The field with the input, where the options carry it.
    pub input: Option<String>,
}
