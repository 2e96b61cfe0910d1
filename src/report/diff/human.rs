//! For people: what changed, side by side, and what it does.

use std::io::{self, Write};

use similar::{ChangeTag, TextDiff};
use textwrap::core::display_width;

use crate::advisor::diff::{
    Affects, Change, DiffReport, PatchRow, SafeEdit, Verdict, WitnessStep, WorkflowDiff,
};
use crate::printable::printable;
use crate::report::Terminal;

/// Lines of a shape shown around each difference.
const AROUND: usize = 2;

/// Steps of a witness shown before the difference.
const LAST_AGREED: usize = 4;

#[derive(Clone, Copy)]
enum Paint {
    Red,
    Yellow,
    Green,
    Bold,
    Dim,
}

pub(super) fn write(
    report: &DiffReport,
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    let page = Page { terminal };
    for workflow in &report.workflows {
        if workflow.verdict != Verdict::Unchanged {
            page.workflow(workflow, out)?;
        }
    }
    page.patches(&report.patches, out)?;
    for note in &report.notes {
        writeln!(out, "note: {}", printable(note))?;
    }
    let counts = report.summary;
    let parts = [
        (counts.breaking, "breaking"),
        (counts.review, "to review"),
        (counts.compatible, "compatible"),
        (counts.unchanged, "unchanged"),
        (counts.added, "added"),
        (counts.removed, "removed"),
    ];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    let summary = if parts.is_empty() {
        "no workflows".to_owned()
    } else {
        parts.join(", ")
    };
    writeln!(
        out,
        "{} against {}: {summary}",
        printable(&report.base),
        printable(&report.head)
    )
}

struct Page {
    terminal: Terminal,
}

impl Page {
    fn paint(&self, text: &str, paint: Paint) -> String {
        if !self.terminal.color {
            return text.to_owned();
        }
        let code = match paint {
            Paint::Red => "31",
            Paint::Yellow => "33",
            Paint::Green => "32",
            Paint::Bold => "1",
            Paint::Dim => "2",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }

    fn verdict(&self, verdict: Verdict) -> String {
        let paint = match verdict {
            Verdict::Breaking | Verdict::Removed => Paint::Red,
            Verdict::Review => Paint::Yellow,
            Verdict::Compatible | Verdict::Added | Verdict::Unchanged => Paint::Green,
        };
        self.paint(verdict.as_str(), paint)
    }

    fn workflow(&self, workflow: &WorkflowDiff, out: &mut dyn Write) -> io::Result<()> {
        write!(
            out,
            "{} {}",
            self.verdict(workflow.verdict),
            self.paint(&printable(&workflow.name), Paint::Bold)
        )?;
        if let Some(at) = &workflow.at {
            write!(out, " ({}:{}:{})", printable(&at.file), at.line, at.column)?;
        }
        writeln!(out)?;
        self.side_by_side(workflow, out)?;
        for change in &workflow.changes {
            self.change(change, out)?;
        }
        for fix in fixes(workflow) {
            writeln!(out, "    the safe edit, written by `diff --fix`:")?;
            for line in fix.diff.lines() {
                let text = printable(line);
                let text = match line.chars().next() {
                    Some('+') => self.paint(&text, Paint::Green),
                    Some('-') => self.paint(&text, Paint::Red),
                    Some('@') => self.paint(&text, Paint::Dim),
                    _ => text.into_owned(),
                };
                writeln!(out, "    {text}")?;
            }
        }
        writeln!(out)
    }

    fn patches(&self, rows: &[PatchRow], out: &mut dyn Write) -> io::Result<()> {
        for row in rows {
            let text = format!(
                "patch `{}` of {}: {}; {}",
                printable(&row.id),
                printable(&row.workflow),
                stage(row),
                printable(&row.next)
            );
            self.wrapped("", &text, out)?;
            if let Some(query) = &row.query {
                writeln!(out, "  query: {}", printable(query))?;
            }
        }
        if !rows.is_empty() {
            writeln!(out)?;
        }
        Ok(())
    }

    fn side_by_side(&self, workflow: &WorkflowDiff, out: &mut dyn Write) -> io::Result<()> {
        let old: Vec<&str> = workflow.base_lines.iter().map(String::as_str).collect();
        let new: Vec<&str> = workflow.head_lines.iter().map(String::as_str).collect();
        let diff = TextDiff::from_slices(&old, &new);
        let half = (self.terminal.width.saturating_sub(7) / 2).max(20);
        for (index, group) in diff.grouped_ops(AROUND).iter().enumerate() {
            if index > 0 {
                writeln!(out, "  {}", self.paint("…", Paint::Dim))?;
            }
            for op in group {
                let (mut left, mut right) = (Vec::new(), Vec::new());
                for change in diff.iter_changes(op) {
                    let text = printable(change.value()).into_owned();
                    match change.tag() {
                        ChangeTag::Equal => {
                            left.push(text.clone());
                            right.push(text);
                        }
                        ChangeTag::Delete => left.push(text),
                        ChangeTag::Insert => right.push(text),
                    }
                }
                let same = op.tag() == similar::DiffTag::Equal;
                for row in 0..left.len().max(right.len()) {
                    let left = left.get(row).map_or("", String::as_str);
                    let right = right.get(row).map_or("", String::as_str);
                    self.row(left, right, half, same, out)?;
                }
            }
        }
        Ok(())
    }

    fn row(
        &self,
        left: &str,
        right: &str,
        half: usize,
        same: bool,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let bar = if self.terminal.unicode { "│" } else { "|" };
        let left = cut(left, half);
        let right = cut(right, half);
        let padding = " ".repeat(half.saturating_sub(display_width(&left)));
        let line = if same {
            let left = self.paint(&left, Paint::Dim);
            let right = self.paint(&right, Paint::Dim);
            format!("    {left}{padding} {bar} {right}")
        } else {
            let left = self.paint(&left, Paint::Red);
            let right = self.paint(&right, Paint::Green);
            format!("    {left}{padding} {bar} {right}")
        };
        writeln!(out, "{}", line.trim_end())
    }

    fn change(&self, change: &Change, out: &mut dyn Write) -> io::Result<()> {
        let mut head = format!("{}: {}", change.kind.as_str(), printable(&change.message));
        if let Some(at) = &change.at {
            let of = if change.in_base { " before" } else { "" };
            head.push_str(&format!(
                " ({}:{}:{}{of})",
                printable(&at.file),
                at.line,
                at.column
            ));
        }
        self.wrapped(&format!("  {} ", self.verdict(change.verdict)), &head, out)?;
        if let Some(hits) = &change.hits {
            let whom = match change.affects {
                Some(Affects::Closed) => "hits only finished executions: ",
                _ => "hits ",
            };
            self.wrapped("    ", &format!("{whom}{}", printable(hits)), out)?;
        }
        if change.verdict >= Verdict::Review && !change.witness.is_empty() {
            self.wrapped("    ", &printable(&witness(&change.witness)), out)?;
        }
        if let Some(advice) = &change.advice {
            self.wrapped("    ", &format!("help: {}", printable(advice)), out)?;
        }
        if let Some(query) = &change.query {
            writeln!(out, "    query: {}", printable(query))?;
        }
        Ok(())
    }

    fn wrapped(&self, first: &str, text: &str, out: &mut dyn Write) -> io::Result<()> {
        // Escape codes take no room.
        let indent = first.chars().take_while(|c| *c == ' ').count() + 2;
        let options = textwrap::Options::new(self.terminal.width.max(40))
            .initial_indent(first)
            .subsequent_indent("          ".get(..indent.min(10)).unwrap_or("  "));
        for line in textwrap::wrap(text, options) {
            writeln!(out, "{line}")?;
        }
        Ok(())
    }
}

/// The safe edits of a workflow, each once.
pub(super) fn fixes(workflow: &WorkflowDiff) -> Vec<&SafeEdit> {
    let mut all: Vec<&SafeEdit> = Vec::new();
    for fix in workflow.changes.iter().filter_map(|it| it.fix.as_ref()) {
        if !fix.diff.is_empty() && !all.contains(&fix) {
            all.push(fix);
        }
    }
    all
}

/// Where a patch is in its life, and where it was.
pub(super) fn stage(row: &PatchRow) -> String {
    match (row.base.as_deref(), row.head.as_deref()) {
        (None, Some(head)) => format!("new, {head}"),
        (Some(base), Some(head)) if base == head => head.to_owned(),
        (Some(base), Some(head)) => format!("{head}, was {base}"),
        (Some(base), None) => format!("gone, was {base}"),
        (None, None) => "gone".to_owned(),
    }
}

/// The text, cut to a width in columns.
fn cut(text: &str, width: usize) -> String {
    if display_width(text) <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    for c in text.chars() {
        cut.push(c);
        if display_width(&cut) >= width.saturating_sub(1) {
            cut.pop();
            break;
        }
    }
    cut.push('…');
    cut
}

/// A witness in one line: the last steps that both agree on, and the difference.
pub(super) fn witness(steps: &[WitnessStep]) -> String {
    let agreed: Vec<String> = steps
        .iter()
        .filter_map(|step| match step {
            WitnessStep::Agrees(command) => Some(command.to_string()),
            WitnessStep::Differs { .. } => None,
        })
        .collect();
    let skipped = agreed.len().saturating_sub(LAST_AGREED);
    let mut text = "history: ".to_owned();
    if skipped > 0 {
        text.push_str(&format!("{skipped} commands, "));
    }
    for command in agreed.iter().skip(skipped) {
        text.push_str(command);
        text.push_str(", ");
    }
    for step in steps {
        if let WitnessStep::Differs { expected, found } = step {
            let expected = expected
                .as_ref()
                .map_or_else(|| "nothing".to_owned(), ToString::to_string);
            let found = found
                .as_ref()
                .map_or_else(|| "nothing".to_owned(), ToString::to_string);
            text.push_str(&format!("then {expected}, where the code has {found}"));
        }
    }
    text
}
