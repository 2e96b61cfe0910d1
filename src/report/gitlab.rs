//! GitLab's code quality report.
//!
//! <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>

use std::io::{self, Write};

use serde::Serialize;

use super::Context;
use super::finding::findings;
use crate::diagnostic::{CheckReport, Level};

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: LineRange,
}

#[derive(Serialize)]
struct LineRange {
    begin: u32,
    end: u32,
}

/// Writes one issue for each place.
///
/// # Errors
/// Only those of the writer.
pub fn write(report: &CheckReport, context: Context<'_>, out: &mut dyn Write) -> io::Result<()> {
    let issues: Vec<Issue<'_>> = findings(&report.diagnostics)
        .into_iter()
        .map(|finding| Issue {
            description: finding.message(),
            check_name: &finding.shown.lint,
            severity: match finding.shown.level {
                Level::Deny => "critical",
                Level::Warn => "minor",
                Level::Allow => "info",
            },
            location: Location {
                path: format!("{}{}", context.prefix, finding.shown.place.at.file),
                lines: LineRange {
                    begin: finding.shown.place.at.line,
                    end: finding.shown.place.end_line,
                },
            },
            fingerprint: finding.fingerprint,
        })
        .collect();
    serde_json::to_writer_pretty(&mut *out, &issues)?;
    writeln!(out)
}
