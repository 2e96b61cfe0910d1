//! Everything that was found, for other programs.

use std::io::{self, Write};

use serde::Serialize;

use crate::diagnostic::CheckReport;

/// The name under which the tool speaks of itself.
pub const TOOL: &str = env!("CARGO_PKG_NAME");

/// The version under which the tool speaks of itself.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    tool: Tool,
    #[serde(flatten)]
    report: &'a CheckReport,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

/// Writes the report as one JSON document.
///
/// # Errors
/// Only those of the writer.
pub fn write(report: &CheckReport, out: &mut dyn Write) -> io::Result<()> {
    let document = Document {
        version: 1,
        tool: Tool {
            name: TOOL,
            version: VERSION,
        },
        report,
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}
