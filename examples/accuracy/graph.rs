//! The call graph that is judged, as `graph --all --format json` prints it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::span::Position;
use crate::truth::Extent;

/// The document.
#[derive(Debug, Deserialize)]
pub struct Graph {
    functions: Vec<Function>,
}

#[derive(Debug, Deserialize)]
struct Function {
    #[serde(default)]
    id: String,
    #[serde(default)]
    calls: Vec<Call>,
}

impl Function {
    /// The crate that a plain path starts with; none for a trait's method.
    fn krate(&self) -> Option<&str> {
        let (krate, _) = self.id.split_once("::")?;
        let is_name = krate.chars().all(|c| c.is_alphanumeric() || c == '_');
        is_name.then_some(krate)
    }

    /// Which of the crates the function is written in: that of the first type in its name, since
    /// an `impl` stands with its type, or else with its trait.
    fn written_in<'a>(&self, crates: &'a BTreeSet<String>) -> Option<&'a String> {
        let first_place = |krate: &&'a String| {
            self.id.match_indices(krate.as_str()).find_map(|(at, _)| {
                let before = self.id[..at].chars().next_back();
                let starts = before.is_none_or(|c| !c.is_alphanumeric() && !"_:".contains(c));
                (starts && self.id[at + krate.len()..].starts_with("::")).then_some(at)
            })
        };
        let mentioned = crates.iter().filter(|krate| first_place(krate).is_some());
        mentioned.min_by_key(|krate| first_place(krate))
    }
}

#[derive(Debug, Deserialize)]
struct Call {
    file: String,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    kind: Kind,
    callees: Vec<String>,
    #[serde(default)]
    confidence: Confidence,
}

/// How the graph says that a call is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Path,
    Method,
    Macro,
    Operator,
    Callback,
    For,
    #[serde(other)]
    Other,
}

/// How sure the graph is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    #[default]
    Certain,
    Likely,
    Possible,
}

/// What the graph says of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub extent: Extent,
    pub kind: Kind,
    pub callees: BTreeSet<String>,
    /// The lowest of those given.
    pub confidence: Confidence,
}

impl Graph {
    /// The calls in these crates, each place and kind once: a macro's expansions are united as in
    /// the truth. A module that several targets share is listed once for each of them.
    pub fn entries(mut self, crates: &BTreeSet<String>) -> Vec<Entry> {
        let members: BTreeSet<String> = (self.functions.iter())
            .filter_map(Function::krate)
            .map(str::to_owned)
            .collect();
        self.functions.retain(|function| {
            let krate = function.written_in(&members);
            krate.is_none_or(|krate| crates.contains(krate))
        });
        let mut entries: BTreeMap<(Extent, Kind), (BTreeSet<String>, Confidence)> = BTreeMap::new();
        for call in self
            .functions
            .into_iter()
            .flat_map(|function| function.calls)
        {
            let extent = Extent {
                file: call.file,
                start: Position {
                    line: call.line,
                    column: call.column,
                },
                end: Position {
                    line: call.end_line,
                    column: call.end_column,
                },
            };
            let (callees, confidence) = entries
                .entry((extent, call.kind))
                .or_insert_with(|| (BTreeSet::new(), Confidence::Certain));
            callees.extend(call.callees);
            *confidence = call.confidence.max(*confidence);
        }
        entries
            .into_iter()
            .map(|((extent, kind), (callees, confidence))| Entry {
                extent,
                kind,
                callees,
                confidence,
            })
            .collect()
    }
}
