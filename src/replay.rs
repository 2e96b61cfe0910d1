//! Can this code have produced that history?
//!
//! Nothing is run: histories are read event by event, by what the SDK's profile says of
//! its events, and compared with the shapes of the code.

mod code;
mod document;
mod event;
mod player;

use std::collections::BTreeMap;
use std::fmt;
use std::io::BufRead;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use code::Code;
pub use document::DocumentError;
use document::Sink;
use event::Reader;
use player::{Played, Player};

use crate::diagnostic::Position;
use crate::lints::profile::{HistoryFact, Profile};
use crate::shape::named::CommandName;
use crate::shape::tree::{Shapes, WorkflowShape};

/// What a run of `replay` has to say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplayReport {
    /// One for each history, in the order in which they were read.
    pub histories: Vec<HistoryResult>,
    /// What the reader must know to trust the result.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl ReplayReport {
    /// Whether some history does not replay.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.histories
            .iter()
            .any(|history| history.verdict == ReplayVerdict::Breaking)
    }
}

/// Whether a history replays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplayVerdict {
    /// The code can have produced it.
    Replays,
    /// It cannot be told.
    Unknown,
    /// The code cannot have produced it.
    Breaking,
}

impl ReplayVerdict {
    /// The word in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Replays => "replays",
            Self::Unknown => "unknown",
            Self::Breaking => "breaking",
        }
    }
}

/// One history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryResult {
    /// Where it was read; `-` for standard input.
    pub file: String,
    /// Which of several histories of the file it is, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<usize>,
    /// The workflow that it is of.
    pub workflow: Option<String>,
    /// Whether it replays.
    pub verdict: ReplayVerdict,
    /// How many events it has.
    pub events: u64,
    /// Where it and the code part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diverges_at: Option<DivergesAt>,
    /// Why it cannot be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What was passed over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// One line: what `replay` prints for people.
impl fmt::Display for HistoryResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} ({} events)",
            self.file,
            self.verdict.as_str(),
            self.events
        )?;
        if let Some(at) = &self.diverges_at {
            write!(
                f,
                ", event {}: the history has {}",
                at.event_id, at.expected
            )?;
            if let Some(found) = &at.found {
                write!(f, ", the code issues {found}")?;
            }
            if let Some(position) = &at.at {
                let Position {
                    file, line, column, ..
                } = position;
                write!(f, " ({file}:{line}:{column})")?;
            }
        }
        match &self.reason {
            Some(reason) => write!(f, ": {reason}"),
            None => Ok(()),
        }
    }
}

/// Where a history and the code part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DivergesAt {
    /// The event that the code does not fit.
    pub event_id: u64,
    /// What the history has there.
    pub expected: CommandName,
    /// What the code issues there.
    pub found: Option<CommandName>,
    /// Where the code issues it, or where the workflow begins.
    #[serde(flatten)]
    pub at: Option<Position>,
}

/// Replays histories against the shapes of one revision.
#[derive(Debug)]
pub struct Replayer<'a> {
    profiles: &'a [Profile],
    /// By SDK and name.
    codes: BTreeMap<&'a str, BTreeMap<&'a str, Code<'a>>>,
    names: Vec<String>,
}

impl<'a> Replayer<'a> {
    /// For these workflows.
    #[must_use]
    pub fn new(shapes: &'a Shapes, profiles: &'a [Profile]) -> Self {
        let profile = |workflow: &WorkflowShape| profiles.iter().find(|it| it.name == workflow.sdk);
        let mut codes: BTreeMap<&str, BTreeMap<&str, Code<'a>>> = BTreeMap::new();
        for workflow in &shapes.workflows {
            if let Some(profile) = profile(workflow) {
                codes
                    .entry(&workflow.sdk)
                    .or_default()
                    .insert(&workflow.name, Code::new(workflow, profile));
            }
        }
        let mut names: Vec<String> = profiles
            .iter()
            .filter_map(|profile| profile.history.as_ref())
            .flat_map(|history| &history.forms)
            .filter(|form| !form.events.is_empty())
            .map(|form| form.events.clone())
            .collect();
        names.sort();
        names.dedup();
        Self {
            profiles,
            codes,
            names,
        }
    }

    /// Replays every history of a stream, and hands over each result as soon as it is known.
    ///
    /// # Errors
    /// Where the stream cannot be read on; what was read of the last history has been handed
    /// over.
    pub fn read(
        &self,
        file: &str,
        reader: &mut dyn BufRead,
        result: &mut dyn FnMut(HistoryResult),
    ) -> Result<(), DocumentError> {
        let mut histories = Histories {
            replayer: self,
            file,
            result,
            count: 0,
            held: None,
            current: None,
            run: None,
        };
        let read = document::read(reader, &self.names, &mut histories);
        histories.hand_over(read.as_ref().err());
        read
    }
}

struct Histories<'a, 'r> {
    replayer: &'r Replayer<'a>,
    file: &'r str,
    result: &'r mut dyn FnMut(HistoryResult),
    count: usize,
    /// The result that came last: whether it is the only one is known at the next.
    held: Option<HistoryResult>,
    current: Option<Current<'r>>,
    run: Option<String>,
}

struct Current<'r> {
    reader: Option<Reader<'r>>,
    player: Option<Player<'r>>,
    workflow: Option<String>,
    code: Option<&'r Code<'r>>,
    events: u64,
    /// The number of the event that came last.
    last: Option<u64>,
    reason: Option<String>,
    skipped: BTreeMap<String, u64>,
    malformed: u64,
}

impl Histories<'_, '_> {
    fn hand_over(&mut self, error: Option<&DocumentError>) {
        // What is said of the stream says it.
        let nothing = |result: &HistoryResult| error.is_some() && result.events == 0;
        if let Some(mut result) = self.held.take().filter(|it| !nothing(it)) {
            if matches!(error, Some(DocumentError::Truncated)) {
                result.notes.push(format!(
                    "the file ends in the middle of an event, after {} events",
                    result.events
                ));
            }
            (self.result)(result);
        }
    }

    fn finished(&mut self) {
        let Some(current) = self.current.take() else {
            return;
        };
        self.count += 1;
        let mut notes: Vec<String> = current
            .skipped
            .iter()
            .map(|(event_type, times)| {
                let (events, were) = number_of(*times);
                format!("{events} of the unknown type `{event_type}` {were} passed over")
            })
            .collect();
        if current.malformed > 0 {
            let (events, were) = number_of(current.malformed);
            notes.push(format!(
                "{events} without a number or type {were} passed over"
            ));
        }
        let mut diverges_at = None;
        let mut reason = current.reason;
        let verdict = match current.player.map(Player::finish) {
            None => ReplayVerdict::Unknown,
            Some(Played::Replays) => ReplayVerdict::Replays,
            Some(Played::Unknown(why)) => {
                reason = Some(why);
                ReplayVerdict::Unknown
            }
            Some(Played::Breaks(divergence)) => {
                let found_at = divergence.found.as_ref().and_then(|it| it.at.clone());
                let start = current.code.and_then(|code| code.workflow.at.clone());
                diverges_at = Some(DivergesAt {
                    event_id: divergence.event,
                    expected: divergence.expected,
                    found: divergence.found,
                    at: found_at.or(start),
                });
                ReplayVerdict::Breaking
            }
        };
        if verdict == ReplayVerdict::Unknown && reason.is_none() {
            reason = Some("it has no events".to_owned());
        }
        let number = match self.count {
            1 => None,
            count => Some(count),
        };
        if let Some(mut before) = self.held.take() {
            if before.number.is_none() {
                before.number = Some(1);
            }
            (self.result)(before);
        }
        self.held = Some(HistoryResult {
            file: self.file.to_owned(),
            number,
            workflow: current.workflow,
            verdict,
            events: current.events,
            diverges_at,
            reason,
            notes,
        });
    }
}

fn number_of(events: u64) -> (String, &'static str) {
    match events {
        1 => ("one event".to_owned(), "was"),
        more => (format!("{more} events"), "were"),
    }
}

/// Why what follows cannot be compared, where it does not follow on the event before it.
fn out_of_order(last: u64, id: u64) -> Option<String> {
    match id.checked_sub(last) {
        Some(1) => None,
        Some(0) => Some(format!("event {id} is there twice")),
        None => Some(format!(
            "event {id} stands behind event {last}: the events are not in their order"
        )),
        Some(2) => Some(format!("event {} is missing", last + 1)),
        Some(_) => Some(format!("events {} to {} are missing", last + 1, id - 1)),
    }
}

impl Sink for Histories<'_, '_> {
    fn begin(&mut self) {
        self.run = None;
        self.current = Some(Current {
            reader: None,
            player: None,
            workflow: None,
            code: None,
            events: 0,
            last: None,
            reason: None,
            skipped: BTreeMap::new(),
            malformed: 0,
        });
    }

    fn event(&mut self, value: Value) {
        let Some(current) = &mut self.current else {
            return;
        };
        if current.reader.is_none() && current.events == 0 {
            current.reader = Reader::for_first(&value, self.replayer.profiles);
            if current.reader.is_none() {
                current.reason = Some(
                    "its first event is of no SDK that is known here: nothing says what its type means"
                        .to_owned(),
                );
            }
        }
        let Some(reader) = &current.reader else {
            current.events += 1;
            return;
        };
        let Some(event) = reader.read(&value) else {
            current.events += 1;
            current.malformed += 1;
            return;
        };
        if current.events > 0 && event.run.is_some() && event.run != self.run {
            // The next run of the execution.
            self.finished();
            self.begin();
            self.event(value);
            return;
        }
        self.run.clone_from(&event.run);
        current.events += 1;
        if let Some(event_type) = &event.unknown_type {
            *current.skipped.entry(event_type.clone()).or_default() += 1;
        }
        if current.events == 1 {
            current.last = Some(event.id);
            if event.fact == Some(HistoryFact::Started) {
                let name = event.name.clone().unwrap_or_default();
                let of_sdk = self.replayer.codes.get(reader.profile.name.as_str());
                match of_sdk.and_then(|codes| codes.get(name.as_str())) {
                    Some(code) => {
                        current.player = Some(Player::new(code, reader.has_tasks()));
                        current.code = Some(code);
                    }
                    None => {
                        current.reason = Some(format!(
                            "no {} `{name}` of {} is in this code",
                            reader.profile.terms.workflow, reader.profile.title
                        ));
                    }
                }
                current.workflow = Some(name);
            } else {
                current.reason = Some(
                    "its beginning is missing: the first event does not start an execution"
                        .to_owned(),
                );
            }
            return;
        }
        let last = current.last.replace(event.id);
        if let Some(player) = &mut current.player {
            if let Some(reason) = last.and_then(|last| out_of_order(last, event.id)) {
                player.give_up(reason);
            }
            player.event(event);
        }
    }

    fn end(&mut self) {
        self.finished();
    }
}
