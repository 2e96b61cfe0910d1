//! SDK profiles: everything that the engine knows about a durable-execution SDK, as data.
//!
//! One [`Profile`] is one file `lints/sdk/NAME.toml`, or one `[[sdk]]` table in a
//! user's `workflowcheck.toml`: the same words. It says by which packages the SDK is
//! recognised, what marks its workflows and activities ([`Block`], [`FunctionMark`],
//! [`Registration`]), which calls issue commands ([`Command`]), what other calls mean
//! ([`Meaning`]), what replay compares ([`Replay`]), and what to write instead of a
//! nondeterministic call ([`Replacement`]).
//!
//! Calls are named by [`Callee`], values in calls by [`Place`], names of definitions by
//! [`NameSource`]; see [`pattern`] for the notations.
//!
//! What holds for every SDK without being said:
//! - Functions of the SDK's packages are known: their bodies are never entered, and a
//!   call to one that no table names has no effect and issues nothing.
//! - A closure given to an SDK function runs as workflow code (`ctx.state(|s| …)`),
//!   unless a [`Command::journaled`] place says that its result is recorded.
//! - A function that takes a context type is a helper: workflow code when a workflow
//!   reaches it, never a workflow of its own.

pub mod pattern;

use std::collections::{BTreeMap, BTreeSet};

use include_dir::{Dir, include_dir};
use serde::Deserialize;

pub use pattern::{
    Callee, ItemPath, NameSource, PatternError, Place, PlaceRoot, PlaceStep, TypeRole, Versions,
};

/// The profiles that come with the tool.
static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lints/sdk");

/// All that is known of one SDK.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The short name in reports (`sdk` in JSON): `temporal`.
    pub name: String,
    /// The name in prose: `Temporal`.
    pub title: String,
    /// Where the SDK's own documentation of determinism is.
    pub docs: Option<String>,
    /// The packages by whose names the SDK is recognised, among the dependencies and the
    /// members of the workspace: a house engine may be one of its own crates.
    pub packages: Vec<Package>,
    /// What the SDK calls things, for messages.
    #[serde(default)]
    pub terms: Terms,
    /// The SDK's types that matter.
    #[serde(default)]
    pub types: Types,

    /// Attributes on an `impl` or trait that make its methods workflows or activities.
    #[serde(default, rename = "block")]
    pub blocks: Vec<Block>,
    /// Attributes that make a free function a workflow or activity.
    #[serde(default, rename = "function")]
    pub functions: Vec<FunctionMark>,
    /// Calls that register workflows and activities with a worker.
    #[serde(default, rename = "registration")]
    pub registrations: Vec<Registration>,
    /// Calls by which a worker says which task queue it polls.
    #[serde(default, rename = "worker")]
    pub workers: Vec<Worker>,
    /// Calls of a client, outside workflow code, that start or address a workflow.
    #[serde(default, rename = "start")]
    pub starts: Vec<Start>,
    /// Calls of the SDK that have effects: clients and runtimes, which are not for
    /// workflow code.
    #[serde(default, rename = "effect")]
    pub effects: Vec<Effect>,

    /// Calls that issue commands.
    #[serde(default, rename = "command")]
    pub commands: Vec<Command>,
    /// Calls that cancel a command issued earlier, by its future or handle.
    #[serde(default, rename = "cancel")]
    pub cancels: Vec<Cancel>,
    /// Calls that branch on what the history was recorded with.
    #[serde(default, rename = "patch")]
    pub patches: Vec<Patch>,
    /// Calls that issue nothing but mean something to a lint: the context's clock, the
    /// replay flag, a heartbeat.
    #[serde(default, rename = "meaning")]
    pub meanings: Vec<Meaning>,
    /// Macros and functions that wait for several futures.
    #[serde(default, rename = "combinator")]
    pub combinators: Vec<Combinator>,
    /// Options structs and their builders.
    #[serde(default, rename = "options")]
    pub options: Vec<OptionsType>,

    /// What replay compares, and how strictly.
    #[serde(default)]
    pub replay: Replay,
    /// How open executions are found that do or do not carry a patch.
    pub patch_queries: Option<PatchQueries>,
    /// How recorded histories look, where they can be exported as JSON.
    pub history: Option<History>,

    /// What to write instead, by lint name.
    #[serde(default, rename = "replace")]
    pub replacements: BTreeMap<String, Replacement>,
    /// Lints that make no sense for this SDK, by name, with the reason; their effects and
    /// checks are skipped in its workflows.
    #[serde(default)]
    pub not_applicable: BTreeMap<String, String>,
}

/// A package that belongs to an SDK.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// Its name in the registry; a dependency renamed in `Cargo.toml` is still found.
    pub name: String,
    /// Only these versions; none means all.
    pub versions: Option<Versions>,
    /// Workflow code is written against it. The others (clients, protocol types) are known
    /// in the same way, but no reason to look for workflows.
    #[serde(default)]
    pub authoring: bool,
}

/// What the SDK calls its concepts, in the singular.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Terms {
    /// `workflow`, `orchestration`, `handler`.
    pub workflow: String,
    /// Where side effects belong: `activity`, `step`, "`ctx.run` closure".
    pub activity: String,
    /// What stands for the context in texts where none is in scope: `ctx`.
    pub context: String,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            workflow: "workflow".to_owned(),
            activity: "activity".to_owned(),
            context: "ctx".to_owned(),
        }
    }
}

/// The SDK's types that matter, by role.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Types {
    /// Types and traits through which workflow code issues commands. A bound on one of
    /// the traits (`impl ContextSideEffects<'_>`) is a context like the types.
    pub context: Vec<ItemPath>,
    /// Contexts that issue no commands: queries, validators, initialisers.
    pub read_only_context: Vec<ItemPath>,
    /// Contexts of code that is no workflow code (activities, steps).
    pub activity_context: Vec<ItemPath>,
    /// The context is ambient: commands are free functions, no value carries it.
    pub ambient_context: bool,
}

/// What a definition is, and so which code rules hold in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DefinitionKind {
    /// A workflow's main function.
    Run,
    /// Makes a workflow's initial state.
    Init,
    /// Handles a message that returns nothing.
    Signal,
    /// Answers a question; may change nothing and issue nothing.
    Query,
    /// Handles a message that returns something.
    Update,
    /// Accepts or refuses an update; may change nothing and issue nothing.
    UpdateValidator,
    /// A durable handler of a service (Restate).
    Handler,
    /// A workflow in SDKs that call it so (duroxide).
    Orchestration,
    /// A workflow that is one function (DBOS, Resonate, house engines).
    Workflow,
    /// No workflow code: an activity, step or leaf, whose result is recorded.
    Activity,
}

impl DefinitionKind {
    /// Whether replay runs this code again, so that it must be deterministic.
    pub fn is_workflow_code(self) -> bool {
        self != Self::Activity
    }

    /// Whether this code may neither change state nor issue commands.
    pub fn is_read_only(self) -> bool {
        matches!(self, Self::Query | Self::UpdateValidator)
    }

    /// The word in reports (`kind` in JSON).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::Init => "init",
            Self::Signal => "signal",
            Self::Query => "query",
            Self::Update => "update",
            Self::UpdateValidator => "update_validator",
            Self::Handler => "handler",
            Self::Orchestration => "orchestration",
            Self::Workflow => "workflow",
            Self::Activity => "activity",
        }
    }
}

/// An `impl` or trait whose methods are definitions, marked by an attribute or by the
/// trait that is implemented.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The attribute macros, any of which marks the block. Resolved like any path.
    #[serde(default)]
    pub attributes: Vec<ItemPath>,
    /// For [`BlockItem::ImplOf`]: the SDK's traits.
    #[serde(default)]
    pub traits: Vec<ItemPath>,
    /// What the block is.
    pub on: BlockItem,
    /// The attribute that the struct carries in addition, where the SDK has one.
    pub struct_attribute: Option<ItemPath>,
    /// What the block itself is called, tried in order; see [`NameSource::Block`].
    #[serde(default)]
    pub name: Vec<NameSource>,
    /// Which methods are definitions. The first entry that fits a method counts.
    pub methods: Vec<Method>,
    /// The type that the attribute generates for calling the block's methods from
    /// elsewhere, as a template over `{type}` and `{trait}`: `{type}Client`. It has a method for
    /// each definition with the same name and the same parameters less the context.
    /// Calls on it are matched by `{client}`.
    pub client: Option<String>,
    /// Each definition becomes a constant of its function's name on the block's type, which
    /// is how commands name it (`Activities::charge`).
    #[serde(default)]
    pub constants: bool,
    /// Where the attribute puts a marker type for each definition, relative to the
    /// block's module, over `{type}`, `{function}` and their `{type:snake}`,
    /// `{function:pascal}` forms: `{type:snake}::{function:pascal}`. A path or value of it
    /// is the definition.
    pub marker: Option<String>,
    /// The methods have no bodies: the definitions are implemented elsewhere.
    #[serde(default)]
    pub declaration_only: bool,
}

/// What a [`Block`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockItem {
    /// An inherent `impl` with the attribute: its methods are the definitions.
    Impl,
    /// A trait with the attribute: the methods of every `impl` of it are the definitions,
    /// named as the attributes on the trait and its methods say.
    Trait,
    /// Every `impl` of one of the SDK's own [`Block::traits`], without an attribute.
    ImplOf,
}

/// Methods of a [`Block`] that are definitions.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// The attribute on the method, compared by its last identifier only: the
    /// block's macro consumes it, so it need not be imported. Without it, every
    /// method of the block is meant, or those in `functions`.
    pub attribute: Option<String>,
    /// Only methods of these names.
    #[serde(default)]
    pub functions: Vec<String>,
    /// What it is.
    pub kind: DefinitionKind,
    /// What it is called, tried in order.
    pub name: Vec<NameSource>,
    /// How the service writes the name, over `{block}` and `{name}`; `{name}` alone if not given.
    pub qualified: Option<String>,
    /// For validators: the attribute's argument names the method of the same block
    /// that this one guards.
    #[serde(default)]
    pub guards_argument: bool,
}

/// Attributes that make a free function a definition.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FunctionMark {
    /// The attribute macros, any of which marks the function.
    pub attributes: Vec<ItemPath>,
    /// Only if the first parameter has one of these types, through references; without
    /// it, any function. The first entry that fits a function counts.
    #[serde(default)]
    pub first_parameter: Vec<ItemPath>,
    /// What it is.
    pub kind: DefinitionKind,
    /// What it is called, tried in order.
    pub name: Vec<NameSource>,
    /// The attribute turns a call of the function into this command, issued at the call;
    /// the body is then journaled, and no helper although it takes a context.
    pub called_as: Option<CommandKind>,
    /// Where the attribute puts a marker type beside the function; see [`Block::marker`].
    pub marker: Option<String>,
    /// The attribute registers it with every worker that is linked with it.
    #[serde(default)]
    pub self_registering: bool,
}

/// A call that registers definitions with a worker or registry.
///
/// Either it names a definition that attributes mark (`definition`), or it makes one of
/// a function or closure (`callable`).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// The registering calls.
    pub calls: Vec<Callee>,
    /// Only in these versions.
    pub versions: Option<Versions>,
    /// What is registered.
    pub kind: DefinitionKind,
    /// The name it is registered under. Without it, or where nothing is found there, the
    /// definition's own name, or the function's with its module path.
    pub name: Option<Place>,
    /// The function, method or closure that becomes the definition; through variables,
    /// blocks that end in a closure, functions that return one, and the wrappers below.
    pub callable: Option<Place>,
    /// Only if the callable's first parameter (written type, through references) is one of
    /// these. It also decides where the receiver's type is unknown, as two registries
    /// may share method names.
    #[serde(default)]
    pub first_parameter: Vec<ItemPath>,
    /// Functions that pass a callable through, so that the argument counts: `into_workflow(f)`.
    #[serde(default)]
    pub wrappers: Vec<Callee>,
    /// The definition, marked by attributes, that is registered: a type (`<0>`), a value of a
    /// type (`#0`), or a function item. A type stands for all definitions of its blocks.
    pub definition: Option<Place>,
    /// A closure that makes the workflow's value once per execution; what it captures is
    /// shared between executions (`shared_factory_state`).
    pub factory: Option<Place>,
    /// The version registered, where the SDK has several of one name.
    pub version: Option<Place>,
}

/// A call by which a worker says what it polls.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worker {
    /// The calls.
    pub calls: Vec<Callee>,
    /// The task queue.
    pub task_queue: Place,
}

/// A call of a client, outside workflow code, that starts or addresses a workflow.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// The calls.
    pub calls: Vec<Callee>,
    /// Only in these versions.
    pub versions: Option<Versions>,
    /// What the call does to the workflow.
    #[serde(default)]
    pub action: StartAction,
    /// The workflow, or the message for [`StartAction::Message`].
    pub name: Option<Place>,
    /// Its input.
    pub input: Option<Place>,
    /// The id of the execution.
    pub id: Option<Place>,
    /// The SDK makes an id up where none is given.
    #[serde(default)]
    pub id_made_up: bool,
    /// The task queue it is started on.
    pub task_queue: Option<Place>,
}

/// What a client's call does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StartAction {
    /// Starts an execution.
    #[default]
    Start,
    /// Sends a signal, query, update or event to one.
    Message,
}

/// Calls of the SDK that have effects like any undeclared I/O.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// The calls.
    pub calls: Vec<Callee>,
    /// The lints that report them.
    pub lints: Vec<String>,
}

/// What a command is, in the words of the shape's JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
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
    /// Where the name stands; places are tried in order. Empty: the kind has no name.
    #[serde(default)]
    pub name: Vec<Place>,
    /// How names from a [`PlaceRoot::Method`] or of several parts are written; over `{block}` and
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
    /// The options value ([`OptionsType`]).
    pub options: Option<Place>,
    /// A delay's length.
    pub duration: Option<Place>,
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
/// name) on the value or its builder, or by an argument of a constructor listed here.
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

/// What replay compares between what the code issues and what was recorded.
///
/// Kind and order are always compared; the kind of the end of a run, too.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Replay {
    /// What is compared besides, by kind. A kind that is missing is compared by kind and order only.
    pub compares: BTreeMap<CommandKind, Vec<Compared>>,
    /// Kinds are not compared: a command takes whatever was recorded under its number, so that
    /// a mismatch is no error but a wrong value.
    pub ignores_kind: bool,
    /// Dropping the future of a command that is not done cancels the command, and
    /// replay compares which were cancelled.
    pub drop_cancels: bool,
    /// Commands may be issued before the history reaches them: those left over meet
    /// what is recorded later.
    pub runs_ahead: bool,
    /// Executions that have ended are replayed as well, for queries and replay tests, so that
    /// a change after the last command matters to them.
    pub closed_are_replayed: bool,
    /// Commands recorded but not issued any more at the end of the code are accepted,
    /// as long as nothing that must be met follows.
    pub early_end_tolerated: bool,
    /// Kinds that share a counter from which ids are made when none is given, by the
    /// counter's name. One command more shifts all that follow.
    pub counters: BTreeMap<String, Vec<CommandKind>>,
    /// Kinds whose default id is drawn from the workflow's random source.
    pub random_ids: Vec<CommandKind>,
    /// A patch's marker belongs to the workflow task in which it was recorded.
    pub patches_bound_to_task: bool,
}

/// What of a command replay compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compared {
    /// The type, handler or step name.
    Name,
    /// The id, given or counted.
    Id,
    /// The arguments.
    Input,
    /// The key of the object or entry.
    Key,
    /// The idempotency key.
    IdempotencyKey,
    /// The session it is bound to.
    Session,
    /// The tag it is routed by.
    Tag,
    /// Its number among the commands of its kind, when its result arrives.
    Number,
}

/// Queries, in the service's own language, that find open executions by patch.
///
/// Over `{id}` (the patch), `{workflow}` (its registered name) and `{deployed}` (a time the
/// reader fills in).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PatchQueries {
    /// Open executions that recorded the patch: none left, and the patch may go altogether.
    pub with_marker: String,
    /// Open executions that did not: none left, and the old branch may go.
    pub without_marker: String,
}

/// How a recorded history is read from JSON.
///
/// Paths are field names and indexes joined by dots. What stands behind a `|` is looked up
/// in the JSON that is found, in base64, at what stands before it:
/// `details.data.payloads.0.data|activity_type`. Ids may be numbers or strings.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct History {
    /// The array of events in the document; empty where the document is the array.
    pub events: String,
    /// The number of an event.
    pub event_id: String,
    /// The type of an event.
    pub event_type: String,
    /// A prefix under which types may be spelled in upper snake case as well: `EVENT_TYPE_`.
    pub upper_prefix: Option<String>,
    /// Where the details of an event stand, over `{type}` and `{lowerType}` (first letter
    /// lowered); empty where they stand beside the type.
    pub details: String,
    /// What each event type says.
    #[serde(rename = "event")]
    pub entries: Vec<HistoryEvent>,
    /// Types that say nothing about commands and are passed over without a note.
    #[serde(default)]
    pub ignored: Vec<String>,
}

/// What one event type of a history says.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryEvent {
    /// The event's type, as the `event_type` field writes it.
    #[serde(rename = "type")]
    pub event_type: String,
    /// What it says.
    pub says: HistoryFact,
    /// The kind of command it is about.
    pub command: Option<CommandKind>,
    /// For markers: only those of this name, found at `marker`.
    pub marker_name: Option<String>,
    /// Where a marker's name stands in the details.
    pub marker: Option<String>,
    /// Where the command's (or workflow's, signal's) name stands in the details.
    pub name: Option<String>,
    /// Where its id stands.
    pub id: Option<String>,
    /// Where its input stands.
    pub input: Option<String>,
    /// For outcomes: where the number of the event that issued the command stands.
    pub answers: Option<String>,
    /// For patches: where it says that the patch was recorded as deprecated.
    pub deprecated: Option<String>,
}

/// What an event says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HistoryFact {
    /// The execution began; `name` is its workflow.
    Started,
    /// A workflow task begins: what follows was known to the code when it ran.
    TaskStarted,
    /// A workflow task ended: the commands that follow were issued in it.
    TaskCompleted,
    /// A workflow task failed or timed out: what it issued was not recorded.
    TaskFailed,
    /// The code issued the command.
    Issued,
    /// The command has an intermediate result: a child began.
    Began,
    /// The command's result arrived.
    Succeeded,
    /// The command failed, timed out or was refused.
    Failed,
    /// The command was cancelled, from outside or as asked.
    Cancelled,
    /// The code asked to cancel the command.
    CancelRequested,
    /// The code recorded a patch.
    Patched,
    /// A signal or event arrived; `name` is its name.
    Signalled,
    /// An update arrived and was accepted.
    Updated,
    /// An update was answered.
    UpdateAnswered,
    /// Cancellation of the execution was asked for.
    ExecutionCancelRequested,
    /// The run ended well.
    Completed,
    /// The run failed.
    ExecutionFailed,
    /// The run was cancelled.
    ExecutionCancelled,
    /// The run was ended from outside.
    Terminated,
    /// The run went on in a new one.
    ContinuedAsNew,
}

/// What to write instead of the calls that a lint reports.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replacement {
    /// One sentence, over `{ctx}` (the context in scope, or [`Terms::context`]) and `{sdk}` (the
    /// SDK's crate as the code names it).
    pub help: String,
    /// Edits for calls that can be rewritten.
    #[serde(default, rename = "fix")]
    pub fixes: Vec<Fix>,
}

/// An edit that replaces one call.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fix {
    /// The calls that can be rewritten so, by absolute path (`::std::time::SystemTime::now`).
    pub of: Vec<Callee>,
    /// The new text: over `{ctx}`, `{sdk}`, `{#0}` (the text of an argument) and `{args}` (all
    /// arguments, or a macro's whole input).
    pub with: String,
    /// What the text replaces.
    #[serde(default)]
    pub replaces: Replaces,
    /// Paths to import, over `{sdk}`.
    #[serde(default)]
    pub imports: Vec<String>,
    /// A context must be in scope; the fix is not offered elsewhere.
    #[serde(default)]
    pub needs_context: bool,
    /// The text awaits; the fix is only offered inside `async` code.
    #[serde(default)]
    pub needs_async: bool,
    /// It surely compiles and means what was meant: `--fix` may apply it unasked.
    #[serde(default)]
    pub safe: bool,
}

/// What a fix's text replaces.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Replaces {
    /// The whole call expression.
    #[default]
    Call,
    /// The call and the `.await` behind it, if there is one.
    CallAndAwait,
    /// The path of the callee or macro only: arguments stay.
    Path,
}

/// Why a profile cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// The text is no table of this form.
    #[error("{file}: {error}")]
    Syntax {
        /// Where it was read.
        file: String,
        /// What TOML and the form say, with line and column.
        error: Box<toml::de::Error>,
    },
    /// Its parts do not fit together.
    #[error("{file}: {problem}")]
    Invalid {
        /// Where it was read.
        file: String,
        /// What does not fit and how to mend it.
        problem: String,
    },
}

impl Profile {
    /// Reads one profile from the text of a file; `file` is for messages.
    ///
    /// # Errors
    /// When the text is no profile, or [`Profile::problem`] finds fault with it.
    pub fn parse(file: &str, text: &str) -> Result<Self, ProfileError> {
        let profile: Self = toml::from_str(text).map_err(|error| ProfileError::Syntax {
            file: file.to_owned(),
            error: Box::new(error),
        })?;
        match profile.problem() {
            Some(problem) => Err(ProfileError::Invalid {
                file: file.to_owned(),
                problem,
            }),
            None => Ok(profile),
        }
    }

    /// The profiles that come with the tool, by name.
    ///
    /// # Errors
    /// Never for a released tool: its tests load every profile.
    pub fn embedded() -> Result<Vec<Self>, ProfileError> {
        let mut files: Vec<_> = EMBEDDED.files().collect();
        files.sort_by_key(|file| file.path());
        files
            .into_iter()
            .map(|file| {
                let path = format!("lints/sdk/{}", file.path().display());
                Self::parse(&path, file.contents_utf8().unwrap_or_default())
            })
            .collect()
    }

    /// What does not fit together in this profile, in words for its author.
    pub fn problem(&self) -> Option<String> {
        if self.packages.is_empty() {
            return Some(
                "`packages` is empty: name at least one package, or the SDK is never recognised"
                    .to_owned(),
            );
        }
        if !self.packages.iter().any(|package| package.authoring) {
            return Some(
                "no package is marked `authoring = true`: workflows are looked for in code that \
                 depends on one that is"
                    .to_owned(),
            );
        }
        self.problem_in_blocks()
            .or_else(|| self.problem_in_registrations())
            .or_else(|| self.problem_in_commands())
            .or_else(|| self.problem_in_replacements())
    }

    fn problem_in_blocks(&self) -> Option<String> {
        self.blocks.iter().find_map(|block| {
            let marked_by_trait = block.on == BlockItem::ImplOf;
            if marked_by_trait && block.traits.is_empty() {
                Some("a block `on = \"impl_of\"` names no `traits`".to_owned())
            } else if !marked_by_trait && block.attributes.is_empty() {
                Some("a block names no `attributes`".to_owned())
            } else if block.methods.is_empty() {
                Some("a block has no `methods`".to_owned())
            } else {
                None
            }
        })
    }

    fn problem_in_registrations(&self) -> Option<String> {
        self.registrations.iter().find_map(|registration| {
            let call = callees(&registration.calls);
            if registration.callable.is_none()
                && registration.definition.is_none()
                && registration.factory.is_none()
            {
                Some(format!(
                    "the registration {call} says neither `callable` nor `definition` nor `factory`"
                ))
            } else if registration.calls.is_empty() {
                Some("a registration has no `calls`".to_owned())
            } else {
                None
            }
        })
    }

    fn problem_in_commands(&self) -> Option<String> {
        self.commands.iter().find_map(|command| {
            let call = callees(&command.calls);
            let terminal = command.issued == Issued::Terminal;
            if command.calls.is_empty() {
                Some(format!(
                    "a command of kind `{}` has no `calls`",
                    command.kind.as_str()
                ))
            } else if terminal && command.terminals.is_empty() {
                Some(format!(
                    "the command {call} is issued at its terminals, but names none"
                ))
            } else if !terminal && !command.terminals.is_empty() {
                Some(format!(
                    "the command {call} names `terminals`, but is not `issued = \"terminal\"`"
                ))
            } else {
                None
            }
        })
    }

    fn problem_in_replacements(&self) -> Option<String> {
        self.replacements.iter().find_map(|(lint, replacement)| {
            replacement.fixes.iter().find_map(|fix| {
                let relative = fix.of.iter().any(|callee| match callee {
                    Callee::Path(path) | Callee::Macro(path) => !path.absolute,
                    Callee::Method { .. } => false,
                });
                if relative {
                    Some(format!(
                        "a fix of `{lint}` names calls {} without a leading `::`",
                        callees(&fix.of)
                    ))
                } else if fix.with.contains("{ctx}") && !fix.needs_context {
                    Some(format!(
                        "a fix of `{lint}` writes `{{ctx}}` but does not say `needs_context = true`"
                    ))
                } else {
                    None
                }
            })
        })
    }

    /// Every lint that this profile names.
    pub fn lint_names(&self) -> BTreeSet<&str> {
        self.replacements
            .keys()
            .chain(self.not_applicable.keys())
            .chain(self.effects.iter().flat_map(|effect| &effect.lints))
            .map(String::as_str)
            .collect()
    }
}

fn callees(calls: &[Callee]) -> String {
    let names: Vec<String> = calls
        .iter()
        .map(|callee| match callee {
            Callee::Path(path) => format!("`{path}`"),
            Callee::Macro(path) => format!("`{path}!`"),
            Callee::Method { method, .. } => {
                format!("`{}`", method.as_deref().unwrap_or("*"))
            }
        })
        .collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_profile_loads() {
        let profiles = Profile::embedded().unwrap_or_else(|error| panic!("{error}"));
        assert!(profiles.iter().any(|profile| profile.name == "temporal"));
    }

    #[test]
    fn a_wrong_key_or_word_is_an_error_that_names_it() {
        let wrong = [
            ("name = \"x\"\ntitle = \"X\"\npackages = []", "packages"),
            (
                "name = \"x\"\ntitle = \"X\"\npackages = [{ name = \"x\" }]",
                "authoring",
            ),
            (
                "name = \"x\"\ntitle = \"X\"\npackages = [{ name = \"x\", authoring = true }]\ncolour = 1",
                "colour",
            ),
            (
                "name = \"x\"\ntitle = \"X\"\npackages = [{ name = \"x\", authoring = true }]\n\
                 [[command]]\ncalls = [\"Ctx::go\"]\nkind = \"activty\"",
                "activty",
            ),
            (
                "name = \"x\"\ntitle = \"X\"\npackages = [{ name = \"x\", authoring = true }]\n\
                 [[command]]\ncalls = [\"Ctx::go\"]\nkind = \"activity\"\nname = [\"0\"]",
                "`0` is no place",
            ),
            (
                "name = \"x\"\ntitle = \"X\"\npackages = [{ name = \"x\", authoring = true }]\n\
                 [[command]]\ncalls = [\"Ctx::go\"]\nkind = \"activity\"\nissued = \"terminal\"",
                "terminals",
            ),
        ];
        for (text, word) in wrong {
            let error = Profile::parse("house.toml", text)
                .expect_err(text)
                .to_string();
            assert!(error.contains("house.toml"), "{error}");
            assert!(error.contains(word), "`{word}` is not in: {error}");
        }
    }
}
