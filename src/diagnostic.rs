//! What a check found, as plain data.
//!
//! The types serialise to the JSON of `check` that other programs read: the
//! order of their fields is the order of its keys. Every path is relative to
//! the workspace root with `/` between its parts; lines and columns start at 1
//! and columns count characters.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Everything a run of `check` has to say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckReport {
    /// Every workflow method that was checked, also those without a finding.
    pub workflows: Vec<Workflow>,
    /// The findings at level `warn` or `deny`.
    pub diagnostics: Vec<Diagnostic>,
    /// How much was looked at and what came of it.
    pub summary: Summary,
    /// What the reader must know to trust the result: a dependency whose
    /// source is missing, a file that was skipped.
    pub notes: Vec<String>,
    /// Findings that a comment or the configuration allowed. They are counted
    /// in [`Summary::suppressed`]; only formats with a place for them show them.
    #[serde(skip)]
    pub suppressed: Vec<Suppressed>,
    /// What was found and yet is neither reported nor allowed.
    #[serde(default, skip_serializing_if = "SetAside::is_nothing")]
    pub set_aside: SetAside,
}

/// How many findings were left out of a report because someone asked for that.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// Those that the baseline lists.
    pub baseline: usize,
    /// Those that no change since a revision touches.
    pub untouched: usize,
    /// Values of which nothing hangs on that weighs enough.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub lower_impact: usize,
}

// Serde hands a reference.
#[expect(clippy::trivially_copy_pass_by_ref)]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl SetAside {
    /// Whether the report has everything that was found.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl CheckReport {
    /// Brings everything into the order that is printed, so that two runs on
    /// the same input print the same bytes.
    pub fn sort(&mut self) {
        self.workflows
            .sort_by(|a, b| (&a.at, &a.id).cmp(&(&b.at, &b.id)));
        self.diagnostics.sort_by(Diagnostic::compare);
        self.suppressed
            .sort_by(|a, b| a.diagnostic.compare(&b.diagnostic));
        self.notes.sort();
        self.notes.dedup();
    }

    /// Brings the findings whose consequences are worst to the front, and keeps the order of
    /// those that are alike. What is no value that could be followed stands with
    /// [`Impact::ControlFlow`].
    pub fn sort_by_impact(&mut self) {
        self.diagnostics
            .sort_by_key(|it| std::cmp::Reverse(it.impact.unwrap_or(Impact::ControlFlow)));
    }

    /// Takes out the findings that were seen to come to less than `least`. Those that are no
    /// values stay.
    pub fn keep_impact(&mut self, least: Impact) {
        let taken = self.take(|_, it| it.impact.is_some_and(|impact| impact < least));
        self.set_aside.lower_impact += taken.len();
    }

    /// Takes findings out of the report, those for which `leaves` says so by their place in
    /// [`CheckReport::diagnostics`], and counts the rest anew.
    pub fn take(&mut self, mut leaves: impl FnMut(usize, &Diagnostic) -> bool) -> Vec<Diagnostic> {
        let (mut taken, mut kept) = (Vec::new(), Vec::new());
        for (index, diagnostic) in self.diagnostics.drain(..).enumerate() {
            if leaves(index, &diagnostic) {
                taken.push(diagnostic);
            } else {
                kept.push(diagnostic);
            }
        }
        self.diagnostics = kept;
        let at = |level| {
            self.diagnostics
                .iter()
                .filter(|it| it.level == level)
                .count()
        };
        self.summary.deny = at(Level::Deny);
        self.summary.warn = at(Level::Warn);
        taken
    }

    /// The highest level among the findings; `None` when there are none.
    #[must_use]
    pub fn worst(&self) -> Option<Level> {
        self.diagnostics.iter().map(|found| found.level).max()
    }
}

/// A function that an engine replays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workflow {
    /// The path of the Rust function: `shop::order::OrderWorkflow::run`.
    pub id: String,
    /// The name under which the service knows it.
    pub name: String,
    /// The SDK's name in the catalogue (`temporal`).
    pub sdk: String,
    /// Which role the function has in its workflow.
    pub kind: WorkflowKind,
    /// Where the function's name stands.
    #[serde(flatten)]
    pub at: Position,
}

/// The role of a function that must be deterministic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkflowKind {
    /// The main function of a workflow.
    Run,
    /// Makes the workflow's state from its input.
    Init,
    /// Takes a message that expects no answer.
    Signal,
    /// Reads the workflow's state.
    Query,
    /// Takes a message and answers it.
    Update,
    /// Decides whether an update is accepted.
    UpdateValidator,
    /// A handler of a service, an object or a workflow (Restate).
    Handler,
    /// An orchestration (duroxide).
    Orchestration,
    /// A workflow that is one plain function (DBOS, Resonate, others).
    Workflow,
    /// A root that the configuration or a comment declares deterministic,
    /// without an SDK.
    Deterministic,
}

/// Something that breaks a rule, at one place, for one workflow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The lint's name (`system_time`).
    pub lint: String,
    /// What the finding means for the exit code.
    pub level: Level,
    /// How surely the chain was resolved.
    pub confidence: Confidence,
    /// One sentence without a full stop that says what happens there.
    pub message: String,
    /// The [`Workflow::id`] it is reached from; `None` for what concerns a
    /// file, such as `parse_error`.
    pub workflow: Option<String>,
    /// The offending call; where that lies in a dependency, the workspace's
    /// own call that leads into it.
    #[serde(flatten)]
    pub place: Place,
    /// The public path of what is called (`std::time::SystemTime::now`).
    pub callee: Option<String>,
    /// From the workflow to the offending call, into dependencies too.
    pub chain: Vec<Step>,
    /// The safe replacement, in words.
    pub help: Option<String>,
    /// Edits that would remove the finding.
    pub fixes: Vec<Fix>,
    /// What the nondeterministic value reaches, where that was followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impact: Option<Impact>,
}

impl Diagnostic {
    /// The order in which findings are printed: by file, line, column, lint
    /// and workflow, and by what else tells two of them apart.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Ordering {
        (self.place.at.cmp(&other.place.at))
            .then_with(|| self.lint.cmp(&other.lint))
            .then_with(|| self.workflow.cmp(&other.workflow))
            .then_with(|| self.place.cmp(&other.place))
            .then_with(|| self.callee.cmp(&other.callee))
            .then_with(|| self.message.cmp(&other.message))
            .then_with(|| self.chain.cmp(&other.chain))
    }

    /// The function in which the reported place lies. A chain that goes on
    /// into a dependency has later steps; `None` when there is no chain.
    #[must_use]
    pub fn function(&self) -> Option<&str> {
        self.chain
            .iter()
            .rev()
            .find(|step| step.at == self.place.at)
            .or(self.chain.last())
            .map(|step| step.function.as_str())
    }
}

/// A finding that is allowed to stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppressed {
    /// What would have been reported.
    pub diagnostic: Diagnostic,
    /// The reason given for allowing it, if any.
    pub reason: Option<String>,
    /// Where it was allowed.
    pub by: SuppressedBy,
}

/// What allowed a finding to stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SuppressedBy {
    /// An `allow` or `expect` comment.
    Comment,
    /// The configuration or the command line set the lint to `allow`.
    Configuration,
    /// The baseline lists it.
    Baseline,
}

/// How much a lint's findings weigh.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Not reported.
    #[default]
    Allow,
    /// Reported; the run still succeeds.
    Warn,
    /// Reported; the run ends with exit code 1.
    Deny,
}

impl Level {
    /// The word that configuration, comments and reports use.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(word: &str) -> Result<Self, UnknownLevel> {
        match word {
            "allow" => Ok(Self::Allow),
            "warn" => Ok(Self::Warn),
            "deny" => Ok(Self::Deny),
            _ => Err(UnknownLevel(word.to_owned())),
        }
    }
}

/// A word that is no level.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no level: `allow`, `warn` and `deny` are")]
pub struct UnknownLevel(pub String);

/// How surely a finding is reached. Greater means less sure, so that the
/// confidence of a chain is the maximum over its steps.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Every step was resolved.
    #[default]
    Certain,
    /// A step went through a trait object, a generic bound or a function
    /// pointer that had one candidate.
    Likely,
    /// A step had several candidates.
    Possible,
}

impl Confidence {
    /// The word that reports use.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Likely => "likely",
            Self::Possible => "possible",
        }
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a nondeterministic value reaches. Greater is worse.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    clap::ValueEnum,
)]
#[serde(rename_all = "snake_case")]
#[value(rename_all = "snake_case")]
pub enum Impact {
    /// Nothing that replay could notice was seen.
    NoneSeen,
    /// The workflow's result or state.
    Output,
    /// The input of a command.
    CommandInput,
    /// Which commands are issued.
    ControlFlow,
}

/// A point in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Position {
    /// Relative to the workspace root, with `/`.
    pub file: String,
    /// Starts at 1.
    pub line: u32,
    /// In characters; starts at 1.
    pub column: u32,
}

/// A range of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The first character.
    #[serde(flatten)]
    pub at: Position,
    /// The line of the first character after it.
    pub end_line: u32,
    /// The column of the first character after it.
    pub end_column: u32,
}

/// One call on the way from a workflow to the offending call.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Step {
    /// The function that contains the call.
    pub function: String,
    /// Where in that function the call stands.
    #[serde(flatten)]
    pub at: Position,
}

/// A change that removes a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// What the change does, as a command ("use the workflow's time").
    pub message: String,
    /// Whether it can be applied without a person looking at it.
    pub safe: bool,
    /// All of them must be applied together; they do not overlap.
    pub edits: Vec<Edit>,
}

/// One piece of text replaced by another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Edit {
    /// Relative to the workspace root, with `/`.
    pub file: String,
    /// The byte offset of the first byte replaced.
    pub start: u32,
    /// The byte offset after the last byte replaced.
    pub end: u32,
    /// What stands there afterwards.
    pub text: String,
}

/// Counts over a whole run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Workflow methods that were checked.
    pub workflows: usize,
    /// Functions of the workspace and its dependencies that they reach.
    pub functions: usize,
    /// Files from which something was read.
    pub files: usize,
    /// Findings at level `deny`.
    pub deny: usize,
    /// Findings at level `warn`.
    pub warn: usize,
    /// Findings that a comment or the configuration allows.
    pub suppressed: usize,
    /// Calls below the workflows of which no callee is known.
    pub unresolved_calls: usize,
    /// Crates in which those functions lie.
    #[serde(skip)]
    pub crates: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(file: &str, line: u32, column: u32) -> Position {
        Position {
            file: file.to_owned(),
            line,
            column,
        }
    }

    fn diagnostic() -> Diagnostic {
        let run = "shop::order::OrderWorkflow::run";
        Diagnostic {
            lint: "system_time".to_owned(),
            level: Level::Deny,
            confidence: Confidence::Certain,
            message: "reads the system clock".to_owned(),
            workflow: Some(run.to_owned()),
            place: Place {
                at: position("src/clock.rs", 4, 5),
                end_line: 4,
                end_column: 22,
            },
            callee: Some("std::time::SystemTime::now".to_owned()),
            chain: vec![
                Step {
                    function: run.to_owned(),
                    at: position("src/order.rs", 24, 17),
                },
                Step {
                    function: "shop::clock::today".to_owned(),
                    at: position("src/clock.rs", 4, 5),
                },
                Step {
                    function: "clocks::now".to_owned(),
                    at: position("clocks-1.0.0/src/lib.rs", 9, 9),
                },
            ],
            help: None,
            fixes: Vec::new(),
            impact: None,
        }
    }

    #[test]
    fn keys_stand_in_the_order_that_is_documented() {
        let json = serde_json::to_string(&diagnostic()).unwrap();
        let keys = [
            "lint",
            "level",
            "confidence",
            "message",
            "workflow",
            "file",
            "line",
            "column",
            "end_line",
            "end_column",
            "callee",
            "chain",
            "help",
            "fixes",
        ];
        let places: Vec<_> = keys
            .iter()
            .map(|key| json.find(&format!("\"{key}\":")).unwrap())
            .collect();
        assert!(places.is_sorted(), "{json}");
        assert!(!json.contains("impact"));
        assert_eq!(
            serde_json::from_str::<Diagnostic>(&json).unwrap(),
            diagnostic()
        );
    }

    #[test]
    fn the_function_of_a_finding_is_the_workspace_own() {
        assert_eq!(diagnostic().function(), Some("shop::clock::today"));
    }

    #[test]
    fn order_is_by_place_then_lint_then_workflow() {
        let first = diagnostic();
        let mut later_lint = first.clone();
        later_lint.lint = "threads".to_owned();
        let mut later_workflow = later_lint.clone();
        later_workflow.workflow = Some("shop::refund::RefundWorkflow::run".to_owned());
        let mut later_line = first.clone();
        later_line.place.at.line = 10;
        let mut report = CheckReport {
            diagnostics: vec![
                later_line.clone(),
                later_workflow.clone(),
                later_lint.clone(),
                first.clone(),
            ],
            ..CheckReport::default()
        };
        report.sort();
        assert_eq!(
            report.diagnostics,
            [first, later_lint, later_workflow, later_line]
        );
    }
}
