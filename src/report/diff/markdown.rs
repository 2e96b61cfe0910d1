//! A comment for a pull request.

use std::io::{self, Write};

use similar::TextDiff;

use super::human::{fixes, stage, witness};
use crate::advisor::diff::{Affects, DiffReport, Verdict, WorkflowDiff};
use crate::printable::printable;

/// What a comment may have, in bytes, with room for what is around it.
/// <https://docs.github.com/en/rest/issues/comments>: 65,536 characters.
const MOST: usize = 60_000;

/// `prefix` leads from the root of the repository to the workspace.
pub(super) fn write(report: &DiffReport, prefix: &str, out: &mut dyn Write) -> io::Result<()> {
    let counts = report.summary;
    let mut text = format!(
        "### cargo workflowcheck: `{}` against `{}`\n\n",
        code(&report.base),
        code(&report.head)
    );
    text.push_str(&format!(
        "**{} breaking**, {} to review, {} compatible, {} unchanged, {} added, {} removed\n\n",
        counts.breaking,
        counts.review,
        counts.compatible,
        counts.unchanged,
        counts.added,
        counts.removed
    ));
    let mut shown: Vec<&WorkflowDiff> = report
        .workflows
        .iter()
        .filter(|workflow| workflow.verdict != Verdict::Unchanged)
        .collect();
    shown.sort_by(|a, b| b.verdict.cmp(&a.verdict).then_with(|| a.id.cmp(&b.id)));
    for (index, workflow) in shown.iter().enumerate() {
        let section = section(workflow, prefix);
        if text.len() + section.len() > MOST {
            text.push_str(&format!(
                "\n{} more workflows are not shown here.\n",
                shown.len() - index
            ));
            break;
        }
        text.push_str(&section);
    }
    if !report.patches.is_empty() && text.len() < MOST {
        text.push_str("\n<details><summary>patches</summary>\n\n");
        for row in &report.patches {
            text.push_str(&format!(
                "- `{}` of `{}`: {}; {}\n",
                code(&row.id),
                code(&row.workflow),
                stage(row),
                escaped(&row.next)
            ));
            if let Some(query) = &row.query {
                text.push_str(&format!("  - `{}`\n", code(query)));
            }
        }
        text.push_str("\n</details>\n");
    }
    for note in &report.notes {
        text.push_str(&format!("\n_{}_\n", escaped(note)));
    }
    out.write_all(text.as_bytes())
}

fn section(workflow: &WorkflowDiff, prefix: &str) -> String {
    let icon = match workflow.verdict {
        Verdict::Breaking | Verdict::Removed => "🛑",
        Verdict::Review => "⚠️",
        Verdict::Compatible | Verdict::Added | Verdict::Unchanged => "✅",
    };
    let mut text = format!(
        "#### {icon} {} `{}`\n\n",
        workflow.verdict.as_str(),
        code(&workflow.name)
    );
    for change in &workflow.changes {
        text.push_str(&format!(
            "- **{}** ({}): {}",
            change.verdict.as_str(),
            change.kind.as_str().replace('_', " "),
            escaped(&change.message)
        ));
        if let Some(at) = &change.at {
            let file = format!("{prefix}{}", at.file);
            text.push_str(&format!(" — `{}:{}`", code(&file), at.line));
        }
        text.push('\n');
        if let Some(hits) = &change.hits {
            let whom = match change.affects {
                Some(Affects::Closed) => "only finished executions: ",
                _ => "",
            };
            text.push_str(&format!("  - hits {whom}{}\n", escaped(hits)));
        }
        if change.verdict >= Verdict::Review && !change.witness.is_empty() {
            text.push_str(&format!("  - {}\n", escaped(&witness(&change.witness))));
        }
        if let Some(advice) = &change.advice {
            text.push_str(&format!("  - {}\n", escaped(advice)));
        }
        if let Some(query) = &change.query {
            text.push_str(&format!("  - `{}`\n", code(query)));
        }
    }
    for fix in fixes(workflow) {
        let body = printable(&fix.diff);
        let fence = fence(&body);
        text.push_str(&format!(
            "\nThe safe edit, written by `cargo workflowcheck diff --fix`:\n\n{fence}diff\n{body}{fence}\n"
        ));
    }
    if !workflow.base_lines.is_empty() || !workflow.head_lines.is_empty() {
        let old: Vec<&str> = workflow.base_lines.iter().map(String::as_str).collect();
        let new: Vec<&str> = workflow.head_lines.iter().map(String::as_str).collect();
        let diff = TextDiff::from_slices(&old, &new);
        text.push_str("\n<details><summary>shape</summary>\n\n");
        let mut body = String::new();
        for change in diff.iter_all_changes() {
            let sign = match change.tag() {
                similar::ChangeTag::Equal => ' ',
                similar::ChangeTag::Delete => '-',
                similar::ChangeTag::Insert => '+',
            };
            body.push_str(&format!("{sign}{}\n", printable(change.value())));
        }
        let fence = fence(&body);
        text.push_str(&format!("{fence}diff\n{body}{fence}\n\n</details>\n"));
    }
    text.push('\n');
    text
}

/// A fence that nothing in the text closes.
fn fence(body: &str) -> String {
    let longest = body
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    "`".repeat(longest.max(2) + 1)
}

/// Text for a code span: no backticks.
fn code(text: &str) -> String {
    printable(text).replace('`', "'").replace('\n', " ")
}

/// Text that means only itself, but for its own code spans.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut in_code = false;
    for c in printable(text).chars() {
        match c {
            '`' => {
                in_code = !in_code;
                safe.push(c);
            }
            '\n' => safe.push(' '),
            _ if in_code => safe.push(c),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '|' | '\\' | '*' | '_' | '[' | ']' | '@' | '#' => {
                safe.push('\\');
                safe.push(c);
            }
            _ => safe.push(c),
        }
    }
    if in_code {
        safe.push('`');
    }
    safe
}
