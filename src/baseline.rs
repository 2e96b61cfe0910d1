//! Findings that were there before: a code base with many of them can take up
//! the check at once, and see new ones only.
//!
//! A baseline is a text file, one finding a line, in alphabetical order, so that
//! two branches that change it merge. A line is the finding's
//! [fingerprint](crate::report::finding::Finding::fingerprint): it knows no line
//! numbers, and stays when code around it moves.

use std::collections::BTreeSet;
use std::fmt;

use crate::diagnostic::{CheckReport, Suppressed, SuppressedBy};
use crate::report::finding::findings;

/// The first line of the file. Its number changes when fingerprints do.
const HEADER: &str = "# cargo workflowcheck baseline, version 1";

const EXPLANATION: &str = "\
# Findings that were there when this was written: lint|function|callee, and a number where there are
# several alike. `--baseline` with this file does not report them; `--write-baseline` writes it anew.";

/// Findings that are known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    entries: BTreeSet<String>,
}

/// Why a text is no baseline.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BaselineError {
    /// It is another file, or of a version that is not known.
    #[error("it does not begin with `{HEADER}`; write it anew with `--write-baseline`")]
    NoBaseline,
    /// A line is no entry.
    #[error("line {line} is not of the form `lint|function|callee`: `{text}`")]
    NoEntry {
        /// Starts at 1.
        line: usize,
        /// What stands there.
        text: String,
    },
}

/// What came of laying a baseline over a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied<'a> {
    /// The entries of which nothing was found any more, in order.
    pub gone: Vec<&'a str>,
}

impl Baseline {
    /// All that a report finds.
    #[must_use]
    pub fn of(report: &CheckReport) -> Self {
        let entries = findings(&report.diagnostics)
            .iter()
            .map(|finding| entry(&finding.fingerprint))
            .collect();
        Self { entries }
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    /// When it is no baseline, or a line of it is no entry: a conflict that was
    /// not resolved must not hide a finding.
    pub fn parse(text: &str) -> Result<Self, BaselineError> {
        let text = text.trim_start_matches('\u{feff}');
        if text.lines().next().map(str::trim_end) != Some(HEADER) {
            return Err(BaselineError::NoBaseline);
        }
        let mut entries = BTreeSet::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim_end();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let parts: Vec<_> = line.split('|').collect();
            if parts.len() < 3 || parts.iter().any(|part| part.is_empty()) {
                return Err(BaselineError::NoEntry {
                    line: index + 1,
                    text: line.to_owned(),
                });
            }
            entries.insert(line.to_owned());
        }
        Ok(Self { entries })
    }

    /// How many findings it knows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it knows none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Takes the known findings out of the report. They are counted in its
    /// [`set_aside`](CheckReport::set_aside) and stand among the suppressed ones.
    pub fn apply(&self, report: &mut CheckReport) -> Applied<'_> {
        let mut found = BTreeSet::new();
        let mut known = vec![false; report.diagnostics.len()];
        for finding in findings(&report.diagnostics) {
            let entry = entry(&finding.fingerprint);
            if !self.entries.contains(&entry) {
                continue;
            }
            found.insert(entry);
            for diagnostic in finding.reached {
                let index = report.diagnostics.element_offset(diagnostic);
                if let Some(known) = index.and_then(|index| known.get_mut(index)) {
                    *known = true;
                }
            }
        }
        let taken = report.take(|index, _| known.get(index) == Some(&true));
        report.set_aside.baseline += taken.len();
        report
            .suppressed
            .extend(taken.into_iter().map(|diagnostic| Suppressed {
                diagnostic,
                reason: None,
                by: SuppressedBy::Baseline,
            }));
        Applied {
            gone: self
                .entries
                .iter()
                .filter(|entry| !found.contains(*entry))
                .map(String::as_str)
                .collect(),
        }
    }
}

/// A fingerprint as one line: a file's name may hold a line break.
fn entry(fingerprint: &str) -> String {
    fingerprint
        .chars()
        .flat_map(|c| match c {
            c if c.is_control() => c.escape_unicode().collect::<Vec<_>>(),
            c => vec![c],
        })
        .collect()
}

impl fmt::Display for Baseline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}\n{EXPLANATION}")?;
        for entry in &self.entries {
            writeln!(f, "{entry}")?;
        }
        Ok(())
    }
}
