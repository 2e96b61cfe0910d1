//! What the advisor has to say, as plain data: the JSON of `diff`.

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Edit, Position};
use crate::shape::named::CommandName;

/// Everything a run of `diff` has to say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiffReport {
    /// What the old revision is called: as given, or its hash.
    pub base: String,
    /// What the new revision is called.
    pub head: String,
    /// One for each workflow of either, sorted by id.
    pub workflows: Vec<WorkflowDiff>,
    /// How many there are of each verdict.
    pub summary: DiffSummary,
    /// Every patch of either revision, with its stage.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub patches: Vec<PatchRow>,
    /// What the reader must know to trust the result.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl DiffReport {
    /// Counts the verdicts anew.
    pub fn count(&mut self) {
        let mut summary = DiffSummary::default();
        for workflow in &self.workflows {
            let counter = match workflow.verdict {
                Verdict::Unchanged => &mut summary.unchanged,
                Verdict::Compatible => &mut summary.compatible,
                Verdict::Review => &mut summary.review,
                Verdict::Breaking => &mut summary.breaking,
                Verdict::Added => &mut summary.added,
                Verdict::Removed => &mut summary.removed,
            };
            *counter += 1;
        }
        self.summary = summary;
    }

    /// Whether something in it breaks open executions; a removed workflow does unless that is
    /// allowed.
    #[must_use]
    pub fn is_breaking(&self, allow_removed: bool) -> bool {
        self.workflows
            .iter()
            .any(|workflow| match workflow.verdict {
                Verdict::Breaking => true,
                Verdict::Removed => !allow_removed,
                Verdict::Unchanged | Verdict::Compatible | Verdict::Review | Verdict::Added => {
                    false
                }
            })
    }
}

/// What a change does to executions that are running. Greater is worse.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The same shape, names and conditions.
    #[default]
    Unchanged,
    /// A workflow that was not there.
    Added,
    /// Every open execution replays.
    Compatible,
    /// It depends on values: a person must look.
    Review,
    /// A workflow that is not there any more.
    Removed,
    /// Some open execution does not replay.
    Breaking,
}

impl Verdict {
    /// The word in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Added => "added",
            Self::Compatible => "compatible",
            Self::Review => "review",
            Self::Removed => "removed",
            Self::Breaking => "breaking",
        }
    }
}

/// Which executions a change hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Affects {
    /// Finished ones only: replay tests, and queries on them.
    Closed,
    /// Running ones.
    Open,
}

/// How many workflows have which verdict.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiffSummary {
    /// Nothing changed.
    pub unchanged: usize,
    /// Changed, and every open execution replays.
    pub compatible: usize,
    /// A person must look.
    pub review: usize,
    /// Some open execution does not replay.
    pub breaking: usize,
    /// New.
    pub added: usize,
    /// Gone.
    pub removed: usize,
}

/// One workflow in both revisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkflowDiff {
    /// The path of the Rust function, in HEAD where it is there.
    pub id: String,
    /// The name under which the service knows it.
    pub name: String,
    /// The SDK's name in the catalogue.
    pub sdk: String,
    /// Where the function's name stands in HEAD.
    #[serde(flatten)]
    pub at: Option<Position>,
    /// The worst of its changes.
    pub verdict: Verdict,
    /// What changed, the worst first.
    pub changes: Vec<Change>,
    /// The old shape in lines, where the shapes differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub base_lines: Vec<String>,
    /// The new shape in lines, where the shapes differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub head_lines: Vec<String>,
}

/// What kind of change it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// A command that was not there.
    CommandAdded,
    /// A command that is gone.
    CommandRemoved,
    /// The same commands in another order.
    CommandReordered,
    /// A command of another kind in its place.
    CommandRetyped,
    /// A command of another name in its place.
    CommandRenamed,
    /// A command that now stands in, or outside, a branch, loop or concurrent part.
    CommandMoved,
    /// What is passed has changed.
    ArgumentsChanged,
    /// An explicit id, key or the like has changed.
    IdentityChanged,
    /// Timeouts, retries, durations.
    OptionsChanged,
    /// What was awaited one after the other runs concurrently.
    MadeParallel,
    /// What ran concurrently is awaited one after the other.
    MadeSequential,
    /// When something is waited for.
    AwaitChanged,
    /// A condition.
    ConditionChanged,
    /// A branch, loop or concurrent part appeared, vanished or has other arms.
    StructureChanged,
    /// How often a loop runs.
    BoundChanged,
    /// How the run ends.
    EndChanged,
    /// A patch that was not there.
    PatchAdded,
    /// Its ways have changed places.
    PatchInverted,
    /// Its old way is gone.
    PatchDeprecated,
    /// Nothing of it is left.
    PatchRemoved,
    /// What it guards has changed, or its id.
    PatchChanged,
    /// Random values are drawn where ids come from.
    DrawsChanged,
    /// A signal, query or update that was not there.
    HandlerAdded,
    /// One that is gone.
    HandlerRemoved,
    /// One that has another name.
    HandlerRenamed,
    /// What could not be resolved is something else.
    UnknownChanged,
    /// The input's type.
    InputType,
    /// The output's type.
    OutputType,
    /// The workflow is new.
    WorkflowAdded,
    /// The workflow is gone.
    WorkflowRemoved,
    /// The workflow has another name.
    WorkflowRenamed,
    /// The whole differs in a way that no single change explains.
    Combination,
}

impl ChangeKind {
    /// The word in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CommandAdded => "command_added",
            Self::CommandRemoved => "command_removed",
            Self::CommandReordered => "command_reordered",
            Self::CommandRetyped => "command_retyped",
            Self::CommandRenamed => "command_renamed",
            Self::CommandMoved => "command_moved",
            Self::ArgumentsChanged => "arguments_changed",
            Self::IdentityChanged => "identity_changed",
            Self::OptionsChanged => "options_changed",
            Self::MadeParallel => "made_parallel",
            Self::MadeSequential => "made_sequential",
            Self::AwaitChanged => "await_changed",
            Self::ConditionChanged => "condition_changed",
            Self::StructureChanged => "structure_changed",
            Self::BoundChanged => "bound_changed",
            Self::EndChanged => "end_changed",
            Self::PatchAdded => "patch_added",
            Self::PatchInverted => "patch_inverted",
            Self::PatchDeprecated => "patch_deprecated",
            Self::PatchRemoved => "patch_removed",
            Self::PatchChanged => "patch_changed",
            Self::DrawsChanged => "draws_changed",
            Self::HandlerAdded => "handler_added",
            Self::HandlerRemoved => "handler_removed",
            Self::HandlerRenamed => "handler_renamed",
            Self::UnknownChanged => "unknown_changed",
            Self::InputType => "input_type",
            Self::OutputType => "output_type",
            Self::WorkflowAdded => "workflow_added",
            Self::WorkflowRemoved => "workflow_removed",
            Self::WorkflowRenamed => "workflow_renamed",
            Self::Combination => "combination",
        }
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// What it does.
    pub verdict: Verdict,
    /// Whom it hits; `None` where it hits no one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affects: Option<Affects>,
    /// The command that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<CommandName>,
    /// Where: in HEAD, or in BASE for what is gone.
    #[serde(flatten)]
    pub at: Option<Position>,
    /// The place is in BASE.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_base: bool,
    /// A shortest history that breaks: what both agree on, then what differs. Empty where none
    /// does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub witness: Vec<WitnessStep>,
    /// What happened, in a sentence.
    pub message: String,
    /// What to do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
    /// Which executions are hit, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hits: Option<String>,
    /// The query that finds them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// The safe edit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<SafeEdit>,
}

/// Edits that make a change safe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeEdit {
    /// All of them together.
    pub edits: Vec<Edit>,
    /// The same as a unified diff of HEAD's files.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub diff: String,
}

/// One step of a witness.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum WitnessStep {
    /// Where they part.
    Differs {
        /// What the history has; `None` where it has nothing more.
        expected: Option<CommandName>,
        /// What the code issues; `None` where it issues nothing.
        found: Option<CommandName>,
    },
    /// Both agree.
    Agrees(CommandName),
}

/// A patch, in both revisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PatchRow {
    /// Its id.
    pub id: String,
    /// The workflow that asks for it.
    pub workflow: String,
    /// Its stage in BASE; `None` where it is not there.
    pub base: Option<String>,
    /// Its stage in HEAD; `None` where it is not there.
    pub head: Option<String>,
    /// The next step of its life, and when it may be taken.
    pub next: String,
    /// The query whose result must be empty before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}
