//! What the advisor found, in many formats: each file below renders and decides nothing.

mod findings;
mod human;
mod markdown;

use std::io::{self, Write};

use serde::Serialize;

use super::{Context, github, sarif, short};
use crate::advisor::diff::DiffReport;

/// How a comparison of two revisions is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum DiffFormat {
    /// For people: shapes side by side where they differ, what breaks, what to do.
    Human,
    /// One line a change.
    Short,
    /// Everything, for programs.
    Json,
    /// A comment for a pull request.
    Markdown,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    #[serde(flatten)]
    report: &'a DiffReport,
}

/// Writes a report.
///
/// # Errors
/// Only those of the writer.
pub fn write(
    format: DiffFormat,
    report: &DiffReport,
    context: Context<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        DiffFormat::Human => human::write(report, context.terminal, out),
        DiffFormat::Json => {
            let document = Document { version: 1, report };
            serde_json::to_writer_pretty(&mut *out, &document)?;
            writeln!(out)
        }
        DiffFormat::Markdown => markdown::write(report, context.prefix, out),
        DiffFormat::Short => short::write(&findings::of(report), out),
        DiffFormat::Sarif => sarif::write(&findings::of(report), context, out),
        DiffFormat::Github => github::write(&findings::of(report), context, out),
    }
}
