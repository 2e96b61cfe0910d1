//! SARIF 2.1.0, for code scanning.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use serde_sarif::sarif;

use super::Context;
use super::excerpt::Lines;
use super::finding::{Finding, findings};
use super::json::{TOOL, VERSION};
use crate::diagnostic::{
    CheckReport, Diagnostic, Edit, Fix, Level, Place, Position, Step, Suppressed, SuppressedBy,
};
use crate::lints::catalog::Lint;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The key of the fingerprint; its number changes when what it is made of does.
const FINGERPRINT: &str = "functionLintCallee/v1";

/// Writes one run with a result for each place.
///
/// # Errors
/// Only those of the writer.
pub fn write(report: &CheckReport, context: Context<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut results: Vec<sarif::Result> = findings(&report.diagnostics)
        .iter()
        .map(|finding| result(finding, context))
        .collect();
    if context.suppressed {
        results.extend(suppressed(&report.suppressed, context));
    }

    let driver = sarif::ToolComponent::builder()
        .name(TOOL)
        .semantic_version(VERSION)
        .rules(
            (context.catalog.lints())
                .map(|lint| descriptor(lint, context))
                .collect::<Vec<_>>(),
        )
        .build();
    let run = sarif::Run::builder()
        .tool(sarif::Tool::builder().driver(driver).build())
        .column_kind("unicodeCodePoints")
        .results(results)
        .build();
    let document = sarif::Sarif::builder()
        .schema(SCHEMA)
        .version("2.1.0")
        .runs(vec![run])
        .build();
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn descriptor(lint: &Lint, context: Context<'_>) -> sarif::ReportingDescriptor {
    let configuration = sarif::ReportingConfiguration::builder()
        .enabled(lint.default_level() != Level::Allow)
        .level(level(lint.default_level()).to_string())
        .build();
    let groups = std::iter::once(lint.group.as_str()).chain(lint.subgroup.as_deref());
    let properties = sarif::PropertyBag::builder()
        .tags(groups.map(str::to_owned).collect::<Vec<_>>())
        .build();
    let help = sarif::MultiformatMessageString::builder()
        .text(lint.why.trim())
        .markdown(lint.page())
        .build();
    let mut descriptor = sarif::ReportingDescriptor::builder()
        .id(lint.name.clone())
        .short_description(plain(&lint.summary))
        .full_description(plain(lint.why.trim()))
        .help(help)
        .default_configuration(configuration)
        .properties(properties)
        .build();
    descriptor.help_uri = context.page_url(&lint.name);
    descriptor
}

fn plain(text: &str) -> sarif::MultiformatMessageString {
    sarif::MultiformatMessageString::builder()
        .text(text)
        .build()
}

fn level(level: Level) -> sarif::ResultLevel {
    match level {
        Level::Deny => sarif::ResultLevel::Error,
        Level::Warn => sarif::ResultLevel::Warning,
        Level::Allow => sarif::ResultLevel::Note,
    }
}

fn result(finding: &Finding<'_>, context: Context<'_>) -> sarif::Result {
    let shown = finding.shown;
    let mut text = finding.message();
    if let Some(help) = &shown.help {
        let _ = write!(text, ": {help}");
    }
    let mut location = location(place(&shown.place, context));
    if let Some(function) = shown.function() {
        location.logical_locations = Some(vec![logical(function)]);
    }
    let mut properties = BTreeMap::new();
    properties.insert("confidence".to_owned(), shown.confidence.as_str().into());
    if let Some(impact) = shown.impact
        && let Ok(impact) = serde_json::to_value(impact)
    {
        properties.insert("impact".to_owned(), impact);
    }

    let mut result = sarif::Result::builder()
        .rule_id(shown.lint.clone())
        .level(level(shown.level))
        .message(message(&text))
        .locations(vec![location])
        .partial_fingerprints(BTreeMap::from([(
            FINGERPRINT.to_owned(),
            finding.fingerprint.clone(),
        )]))
        .properties(
            sarif::PropertyBag::builder()
                .additional_properties(properties)
                .build(),
        )
        .build();
    result.rule_index = context
        .catalog
        .lints()
        .position(|lint| lint.name == shown.lint)
        .and_then(|index| i64::try_from(index).ok());
    let flows: Vec<_> = finding
        .reached
        .iter()
        .filter(|diagnostic| !diagnostic.chain.is_empty())
        .map(|diagnostic| code_flow(diagnostic, context))
        .collect();
    if !flows.is_empty() {
        result.code_flows = Some(flows);
    }
    let fixes: Vec<_> = shown.fixes.iter().map(|it| fix(it, context)).collect();
    if !fixes.is_empty() {
        result.fixes = Some(fixes);
    }
    result
}

fn suppressed<'a>(
    all: &'a [Suppressed],
    context: Context<'a>,
) -> impl Iterator<Item = sarif::Result> + 'a {
    findings(all.iter().map(|it| &it.diagnostic))
        .into_iter()
        .map(move |finding| {
            let mut result = result(&finding, context);
            result.suppressions = all
                .iter()
                .find(|it| std::ptr::eq(&raw const it.diagnostic, finding.shown))
                .map(|it| vec![suppression(it)]);
            result
        })
}

fn suppression(suppressed: &Suppressed) -> sarif::Suppression {
    let kind = match suppressed.by {
        SuppressedBy::Comment => "inSource",
        SuppressedBy::Configuration | SuppressedBy::Baseline => "external",
    };
    let mut suppression = sarif::Suppression::builder().kind(kind).build();
    suppression.justification.clone_from(&suppressed.reason);
    suppression
}

fn code_flow(diagnostic: &Diagnostic, context: Context<'_>) -> sarif::CodeFlow {
    let steps: Vec<_> = diagnostic
        .chain
        .iter()
        .map(|step| flow_step(step, context))
        .collect();
    let flow = sarif::ThreadFlow::builder().locations(steps).build();
    sarif::CodeFlow::builder().thread_flows(vec![flow]).build()
}

fn flow_step(step: &Step, context: Context<'_>) -> sarif::ThreadFlowLocation {
    let mut location = location(point(&step.at, context));
    location.logical_locations = Some(vec![logical(&step.function)]);
    location.message = Some(message(&format!("in {}", step.function)));
    sarif::ThreadFlowLocation::builder()
        .location(location)
        .build()
}

fn fix(fix: &Fix, context: Context<'_>) -> sarif::Fix {
    let mut by_file: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
    for edit in &fix.edits {
        by_file.entry(&edit.file).or_default().push(edit);
    }
    let changes: Vec<_> = by_file
        .into_iter()
        .map(|(file, edits)| {
            let text = context.sources.text(file);
            let lines = text.as_deref().map(Lines::new);
            let replacements: Vec<_> = edits
                .into_iter()
                .map(|edit| {
                    sarif::Replacement::builder()
                        .deleted_region(edited(edit, lines.as_ref()))
                        .inserted_content(
                            sarif::ArtifactContent::builder()
                                .text(edit.text.clone())
                                .build(),
                        )
                        .build()
                })
                .collect();
            sarif::ArtifactChange::builder()
                .artifact_location(artifact(file, context))
                .replacements(replacements)
                .build()
        })
        .collect();
    sarif::Fix::builder()
        .description(message(&fix.message))
        .artifact_changes(changes)
        .build()
}

/// The region of an edit: as lines and columns, which every viewer knows, or
/// as bytes where the text cannot be had.
fn edited(edit: &Edit, lines: Option<&Lines<'_>>) -> sarif::Region {
    let position = |offset: u32| lines?.position(offset as usize);
    match (position(edit.start), position(edit.end)) {
        (Some((line, column)), Some((end_line, end_column))) => sarif::Region::builder()
            .start_line(i64::from(line))
            .start_column(i64::from(column))
            .end_line(i64::from(end_line))
            .end_column(i64::from(end_column))
            .build(),
        _ => sarif::Region::builder()
            .byte_offset(i64::from(edit.start))
            .byte_length(i64::from(edit.end.saturating_sub(edit.start)))
            .build(),
    }
}

fn place(place: &Place, context: Context<'_>) -> sarif::PhysicalLocation {
    let region = sarif::Region::builder()
        .start_line(i64::from(place.at.line))
        .start_column(i64::from(place.at.column))
        .end_line(i64::from(place.end_line))
        .end_column(i64::from(place.end_column))
        .build();
    sarif::PhysicalLocation::builder()
        .artifact_location(artifact(&place.at.file, context))
        .region(region)
        .build()
}

fn point(at: &Position, context: Context<'_>) -> sarif::PhysicalLocation {
    let region = sarif::Region::builder()
        .start_line(i64::from(at.line))
        .start_column(i64::from(at.column))
        .build();
    sarif::PhysicalLocation::builder()
        .artifact_location(artifact(&at.file, context))
        .region(region)
        .build()
}

fn location(physical: sarif::PhysicalLocation) -> sarif::Location {
    sarif::Location::builder()
        .physical_location(physical)
        .build()
}

fn logical(function: &str) -> sarif::LogicalLocation {
    sarif::LogicalLocation::builder()
        .fully_qualified_name(function)
        .kind("function")
        .build()
}

fn artifact(file: &str, context: Context<'_>) -> sarif::ArtifactLocation {
    sarif::ArtifactLocation::builder()
        .uri(relative_uri(&format!("{}{file}", context.prefix)))
        .uri_base_id("%SRCROOT%")
        .build()
}

fn message(text: &str) -> sarif::Message {
    sarif::Message::builder().text(text).build()
}

/// A path as the relative reference of RFC 3986, section 3.3.
fn relative_uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_in_a_uri_is_encoded() {
        assert_eq!(relative_uri("src/a b#1:ü.rs"), "src/a%20b%231%3A%C3%BC.rs");
    }
}
