//! Annotations of GitHub Actions, as workflow commands on the log.
//!
//! The runner shows at most ten errors and ten warnings of a step, so the
//! findings beyond are plain lines of the log, and the job summary lists all.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::finding::{Finding, findings};
use super::{Context, short};
use crate::diagnostic::{CheckReport, Level};
use crate::printable::printable;

/// How many annotations of one level the runner shows for a step.
/// <https://docs.github.com/en/rest/checks/runs#annotations-object>
const SHOWN_PER_LEVEL: usize = 10;

/// What a step may write into the job summary, in bytes; a longer one is
/// refused as a whole.
const SUMMARY_LIMIT: usize = 1024 * 1024;

/// Writes the annotations, then the findings that the runner would not show.
///
/// # Errors
/// Only those of the writer.
pub fn write(report: &CheckReport, context: Context<'_>, out: &mut dyn Write) -> io::Result<()> {
    let findings = findings(&report.diagnostics);
    let mut beyond = Vec::new();
    for level in [Level::Deny, Level::Warn] {
        let of_level: Vec<_> = findings
            .iter()
            .filter(|finding| finding.shown.level == level)
            .collect();
        let (shown, rest) = of_level.split_at(of_level.len().min(SHOWN_PER_LEVEL));
        for finding in shown {
            writeln!(out, "{}", command(finding, context.prefix))?;
        }
        beyond.extend_from_slice(rest);
    }
    if beyond.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "::group::{} more, beyond what is shown as annotations",
        beyond.len()
    )?;
    for finding in beyond {
        writeln!(out, "{}", no_command(&short::line(finding)))?;
    }
    writeln!(out, "::endgroup::")
}

/// A line of the log that the runner takes for text, whatever files are called: it obeys what
/// begins with `::`, and `##[` anywhere.
fn no_command(line: &str) -> String {
    let line = line.replace("##[", "## [");
    if line.trim_start().starts_with("::") {
        return format!("- {line}");
    }
    line
}

/// The job summary: a table of all findings, in Markdown. `prefix` leads from the root of the
/// repository to the workspace.
#[must_use]
pub fn summary(report: &CheckReport, prefix: &str) -> String {
    let findings = findings(&report.diagnostics);
    let counts = &report.summary;
    let mut text = format!(
        "### cargo workflowcheck\n\n{} workflows, {} functions: {} denied, {} warned, {} suppressed\n",
        counts.workflows, counts.functions, counts.deny, counts.warn, counts.suppressed
    );
    if findings.is_empty() {
        return text;
    }
    text.push_str("\n| level | lint | place | finding |\n| --- | --- | --- | --- |\n");
    for (index, finding) in findings.iter().enumerate() {
        let shown = finding.shown;
        let at = &shown.place.at;
        let row = format!(
            "| {} | `{}` | {} | {} |\n",
            shown.level,
            shown.lint,
            cell(&format!("{prefix}{}:{}:{}", at.file, at.line, at.column)),
            cell(&finding.message()),
        );
        let last = "\nThe list was cut: a summary may not be longer.\n";
        if text.len() + row.len() + last.len() > SUMMARY_LIMIT {
            let _ = write!(text, "\n{} more findings.", findings.len() - index);
            text.push_str(last);
            break;
        }
        text.push_str(&row);
    }
    text
}

/// Text that stays within a cell of a Markdown table and means only itself.
fn cell(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in printable(text).chars() {
        match c {
            '\n' => safe.push(' '),
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '@' => {
                safe.push('\\');
                safe.push(c);
            }
            _ => safe.push(c),
        }
    }
    safe
}

fn command(finding: &Finding<'_>, prefix: &str) -> String {
    let shown = finding.shown;
    let name = match shown.level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "notice",
    };
    let place = &shown.place;
    let mut properties = vec![
        ("file", format!("{prefix}{}", place.at.file)),
        ("line", place.at.line.to_string()),
        ("endLine", place.end_line.to_string()),
    ];
    // The runner refuses columns where the lines differ.
    if place.at.line == place.end_line {
        properties.push(("col", place.at.column.to_string()));
        properties.push(("endColumn", place.end_column.to_string()));
    }
    properties.push(("title", shown.lint.clone()));
    let properties: Vec<_> = properties
        .into_iter()
        .map(|(key, value)| format!("{key}={}", escape_property(&value)))
        .collect();

    let mut data = finding.message();
    for step in &shown.chain {
        let _ = write!(
            data,
            "\n  {} ({}:{}:{})",
            step.function, step.at.file, step.at.line, step.at.column
        );
    }
    if let Some(help) = &shown.help {
        let _ = write!(data, "\nhelp: {help}");
    }
    format!(
        "::{name} {}::{}",
        properties.join(","),
        escape_data(&printable(&data))
    )
}

/// As the toolkit of Actions escapes the text after `::`.
fn escape_data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// As the toolkit of Actions escapes the value of a property.
fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_command_or_a_property_is_escaped() {
        assert_eq!(escape_data("50 %\r\na:b,c"), "50 %25%0D%0Aa:b,c");
        assert_eq!(escape_property("50 %\na:b,c"), "50 %25%0Aa%3Ab%2Cc");
    }

    #[test]
    fn a_file_name_is_no_command() {
        assert_eq!(
            no_command("::debug::x.rs:1:1: deny"),
            "- ::debug::x.rs:1:1: deny"
        );
        assert_eq!(no_command("a/##[error]x.rs:1"), "a/## [error]x.rs:1");
        assert_eq!(no_command("src/a.rs:1:1: deny"), "src/a.rs:1:1: deny");
    }

    #[test]
    fn a_cell_holds_neither_markup_nor_mentions() {
        assert_eq!(
            cell("a|b <img> @team `x`\n"),
            "a\\|b &lt;img&gt; \\@team \\`x\\` "
        );
    }
}
