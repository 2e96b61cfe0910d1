//! What replay compares, and how recorded histories are read.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::CommandKind;

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
    /// Where the code ends, comparing ends: commands that are recorded behind it are not looked
    /// at. Otherwise each must be met, and an end in its place is a difference.
    pub early_end_tolerated: bool,
    /// Kinds that share a counter from which ids are made when none is given, by the
    /// counter's name. One command more shifts all that follow.
    pub counters: BTreeMap<String, Vec<CommandKind>>,
    /// Kinds whose default id is drawn from the workflow's random source.
    pub random_ids: Vec<CommandKind>,
    /// What the engine may record by itself right after a patch, so that replay meets an
    /// event that no call of the code issued.
    pub patch_also_records: Vec<CommandKind>,
    /// What the engine or its newer versions cancel, in the order in which it was issued, when
    /// the execution is asked to cancel; and when such a command is done then.
    pub cancelled_with_execution: BTreeMap<CommandKind, WhenCancelled>,
    /// A patch's marker belongs to the workflow task in which it was recorded.
    pub patches_bound_to_task: bool,
    /// Results recorded before are all there at once when code is replayed, so that polling
    /// in a fixed order is not enough: a race must record which branch was first, and any
    /// other race is reported, also with `biased;`.
    pub races_need_record: bool,
}

/// When a command that is cancelled is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhenCancelled {
    /// At once.
    AtOnce,
    /// When it is recorded that it was.
    Recorded,
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
/// Paths are field names and indexes joined by dots; a string on the way that holds JSON is
/// gone into. What stands behind a `|` is looked up in the JSON that is found, in base64, at
/// what stands before it: `details.data.payloads.0.data|activity_type`; nothing behind it
/// means all of that JSON. Ids may be numbers or strings.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct History {
    /// How a document may be laid out. The first form counts whose `event_type` is found in the
    /// first event.
    pub forms: Vec<HistoryForm>,
    /// What each event type says. Of several entries for one type the first counts whose
    /// `marker_name` fits and whose `name` is found.
    #[serde(rename = "event")]
    pub entries: Vec<HistoryEvent>,
    /// Types that say nothing about commands and are passed over without a note.
    #[serde(default)]
    pub ignored: Vec<String>,
}

/// How a document with a history is laid out.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryForm {
    /// The array of events in the document; empty where the document is the array.
    pub events: String,
    /// The number of an event.
    pub event_id: String,
    /// The type of an event.
    pub event_type: String,
    /// A prefix under which types may be spelled in upper snake case as well: `EVENT_TYPE_`.
    pub upper_prefix: Option<String>,
    /// Which run an event belongs to, where a document may hold several runs.
    pub run: Option<String>,
    /// Where the details of an event stand, over `{type}` and `{lowerType}` (first letter
    /// lowered); empty where they stand beside the type.
    pub details: String,
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
    /// For patches of SDKs that count versions: where the recorded number stands.
    pub version: Option<String>,
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
