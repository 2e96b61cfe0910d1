//! What marks workflows and activities: attributes, traits, registrations; and how
//! clients start them.

use serde::{Deserialize, Serialize};

use super::CommandKind;
use super::pattern::{Callee, ItemPath, NameSource, Place, Versions};

/// What a definition is, and so which code rules hold in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
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
/// a function or closure (`callable`). Builders are often made by derives, so that the
/// receiver's type is not known: then a method of the name counts, if what it registers
/// is a definition of this SDK or the callable fits `first_parameter`.
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
    /// Functions and methods that only pass on what is registered, so that their argument or
    /// receiver counts: `into_workflow(f)`, `Greeter.serve()`. By name alone, as macros and
    /// house adapters make them.
    #[serde(default)]
    pub wrappers: Vec<String>,
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
    /// What it names is as a rule another program's, so that a name unknown here is no mistake.
    #[serde(default)]
    pub elsewhere: bool,
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
