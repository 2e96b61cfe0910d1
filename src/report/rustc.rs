//! Cargo's JSON messages, one a line, as editors read them from `cargo check
//! --message-format=json`.
//!
//! <https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages>
//! <https://doc.rust-lang.org/rustc/json.html>

use std::io::{self, Write};

use serde::Serialize;

use super::excerpt::Lines;
use super::finding::{Finding, findings};
use super::{CargoTarget, Context, Terminal, human};
use crate::diagnostic::{CheckReport, Confidence, Edit, Level, Place, Step};

/// A line of cargo's output.
#[derive(Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum Line<'a> {
    CompilerMessage {
        package_id: &'a str,
        manifest_path: &'a str,
        target: Target<'a>,
        message: &'a Message<'a>,
    },
    BuildFinished {
        success: bool,
    },
}

#[derive(Serialize)]
struct Target<'a> {
    kind: &'a [String],
    crate_types: &'a [String],
    name: &'a str,
    src_path: &'a str,
    edition: &'a str,
    doc: bool,
    doctest: bool,
    test: bool,
}

impl<'a> Target<'a> {
    fn new(target: &'a CargoTarget) -> Self {
        Self {
            kind: &target.kind,
            crate_types: &target.crate_types,
            name: &target.name,
            src_path: &target.src_path,
            edition: &target.edition,
            doc: false,
            doctest: false,
            test: false,
        }
    }
}

/// A message of the compiler.
#[derive(Serialize)]
struct Message<'a> {
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    message: String,
    code: Option<Code<'a>>,
    level: &'static str,
    spans: Vec<Span>,
    children: Vec<Message<'a>>,
    rendered: Option<String>,
}

#[derive(Serialize)]
struct Code<'a> {
    code: &'a str,
    explanation: Option<&'a str>,
}

#[derive(Serialize)]
struct Span {
    file_name: String,
    byte_start: usize,
    byte_end: usize,
    line_start: u32,
    line_end: u32,
    column_start: u32,
    column_end: u32,
    is_primary: bool,
    text: Vec<SpanLine>,
    label: Option<String>,
    suggested_replacement: Option<String>,
    suggestion_applicability: Option<&'static str>,
    /// Expansions of macros are reported where their tokens were written, so
    /// there is nothing to unroll.
    expansion: Option<()>,
}

#[derive(Serialize)]
struct SpanLine {
    text: String,
    highlight_start: usize,
    highlight_end: usize,
}

/// Writes a message for each place, then that the build has finished.
///
/// A file that belongs to no package gets the compiler's own message, without
/// cargo's frame around it: editors read both.
///
/// # Errors
/// Only those of the writer.
pub fn write(report: &CheckReport, context: Context<'_>, out: &mut dyn Write) -> io::Result<()> {
    for finding in findings(&report.diagnostics) {
        let message = message(&finding, context);
        match context.sources.target(&finding.shown.place.at.file) {
            Some(target) => serde_json::to_writer(
                &mut *out,
                &Line::CompilerMessage {
                    package_id: &target.package_id,
                    manifest_path: &target.manifest_path,
                    target: Target::new(&target),
                    message: &message,
                },
            )?,
            None => serde_json::to_writer(&mut *out, &message)?,
        }
        writeln!(out)?;
    }
    let success = report.worst() != Some(Level::Deny);
    serde_json::to_writer(&mut *out, &Line::BuildFinished { success })?;
    writeln!(out)
}

fn message<'a>(finding: &Finding<'a>, context: Context<'a>) -> Message<'a> {
    let shown = finding.shown;
    let mut children: Vec<Message<'a>> = Vec::new();
    // The last step of the chain is the place itself, unless it goes on.
    for step in &shown.chain {
        if step.at != shown.place.at {
            let note = format!("reached through `{}`", step.function);
            children.push(child("note", note, vec![step_span(step, context)]));
        }
    }
    let others = finding.reached.len().saturating_sub(1);
    if others > 0 {
        let names: Vec<_> = finding.workflows().map(|id| format!("`{id}`")).collect();
        let note = format!("reached from {}", names.join(", "));
        children.push(child("note", note, Vec::new()));
    }
    if shown.confidence != Confidence::Certain {
        let note = human::confidence(shown.confidence).to_owned();
        children.push(child("note", note, Vec::new()));
    }
    if let Some(help) = &shown.help {
        children.push(child("help", help.clone(), Vec::new()));
    }
    for fix in &shown.fixes {
        let applicability = if fix.safe {
            "MachineApplicable"
        } else {
            "MaybeIncorrect"
        };
        let spans: Vec<_> = fix
            .edits
            .iter()
            .filter_map(|edit| edit_span(edit, applicability, context))
            .collect();
        // Half of a fix is worse than none.
        if spans.len() == fix.edits.len() {
            let message = match fix.edits.as_slice() {
                // What the edit writes is put behind this by whoever shows it.
                [edit] if edit.start == edit.end => "insert".to_owned(),
                [_] => "replace it with".to_owned(),
                _ => fix.message.clone(),
            };
            children.push(child("help", message, spans));
        }
    }
    let plain = Context {
        terminal: Terminal::PLAIN,
        ..context
    };
    Message {
        message_type: "diagnostic",
        message: finding.message(),
        code: Some(Code {
            code: &shown.lint,
            explanation: context.catalog.get(&shown.lint).map(|it| it.why.as_str()),
        }),
        level: match shown.level {
            Level::Deny => "error",
            Level::Warn => "warning",
            Level::Allow => "note",
        },
        spans: vec![place_span(&shown.place, shown.callee.clone(), context)],
        children,
        rendered: Some(human::block(finding, plain, human::Detail::Full)),
    }
}

fn child<'a>(level: &'static str, message: String, spans: Vec<Span>) -> Message<'a> {
    Message {
        message_type: "diagnostic",
        message,
        code: None,
        level,
        spans,
        children: Vec::new(),
        rendered: None,
    }
}

/// The name that a step calls: an editor marks it.
fn step_span(step: &Step, context: Context<'_>) -> Span {
    let at = &step.at;
    let text = context.sources.text(&at.file);
    let name = text
        .as_deref()
        .and_then(|text| Lines::new(text).line_text(at.line))
        .map_or(0, |line| {
            let from = line.chars().skip(at.column.saturating_sub(1) as usize);
            from.take_while(|c| c.is_alphanumeric() || *c == '_')
                .count()
        });
    let place = Place {
        at: at.clone(),
        end_line: at.line,
        end_column: at
            .column
            .saturating_add(u32::try_from(name).unwrap_or_default()),
    };
    // Primary, as in a note of the compiler: rust-analyzer leaves the others out.
    place_span(&place, None, context)
}

fn place_span(place: &Place, label: Option<String>, context: Context<'_>) -> Span {
    let text = context.sources.text(&place.at.file);
    let lines = text.as_deref().map(Lines::new);
    let range = lines
        .as_ref()
        .and_then(|lines| lines.range(place))
        .unwrap_or(0..0);
    Span {
        file_name: place.at.file.clone(),
        byte_start: range.start,
        byte_end: range.end,
        line_start: place.at.line,
        line_end: place.end_line,
        column_start: place.at.column,
        column_end: place.end_column,
        is_primary: true,
        text: lines.map_or_else(Vec::new, |lines| span_lines(&lines, place)),
        label,
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
    }
}

fn edit_span(edit: &Edit, applicability: &'static str, context: Context<'_>) -> Option<Span> {
    let text = context.sources.text(&edit.file)?;
    let lines = Lines::new(&text);
    let (line, column) = lines.position(edit.start as usize)?;
    let (end_line, end_column) = lines.position(edit.end as usize)?;
    let place = Place {
        at: crate::diagnostic::Position {
            file: edit.file.clone(),
            line,
            column,
        },
        end_line,
        end_column,
    };
    Some(Span {
        suggested_replacement: Some(edit.text.clone()),
        suggestion_applicability: Some(applicability),
        ..place_span(&place, None, context)
    })
}

/// How many lines of a place are quoted: an editor marks the range itself.
const QUOTED_LINES: u32 = 6;

fn span_lines(lines: &Lines<'_>, place: &Place) -> Vec<SpanLine> {
    let last = place
        .end_line
        .min(place.at.line.saturating_add(QUOTED_LINES));
    (place.at.line..=last)
        .map_while(|line| {
            let text = lines.line_text(line)?;
            let whole = text.chars().count() + 1;
            let column_at = |column: u32| (column as usize).clamp(1, whole);
            Some(SpanLine {
                highlight_start: if line == place.at.line {
                    column_at(place.at.column)
                } else {
                    1
                },
                highlight_end: if line == place.end_line {
                    column_at(place.end_column)
                } else {
                    whole
                },
                text: text.to_owned(),
            })
        })
        .collect()
}
