//! One line a finding: `file:line:column: level: lint: message`.

use std::io::{self, Write};

use super::finding::{Finding, findings};
use crate::diagnostic::CheckReport;
use crate::printable::printable;

/// Writes one line for each place.
///
/// # Errors
/// Only those of the writer.
pub fn write(report: &CheckReport, out: &mut dyn Write) -> io::Result<()> {
    for finding in findings(&report.diagnostics) {
        writeln!(out, "{}", line(&finding))?;
    }
    Ok(())
}

/// A finding in one line.
#[must_use]
pub fn line(finding: &Finding<'_>) -> String {
    let shown = finding.shown;
    let at = &shown.place.at;
    let message = finding.message().replace(['\n', '\r'], " ");
    printable(&format!(
        "{}:{}:{}: {}: {}: {message}",
        at.file, at.line, at.column, shown.level, shown.lint
    ))
    .into_owned()
}
