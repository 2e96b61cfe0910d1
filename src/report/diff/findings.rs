//! Changes as findings, so that the formats that code hosts read are written by the same code.

use crate::advisor::diff::{Change, DiffReport, Verdict, WorkflowDiff};
use crate::diagnostic::{CheckReport, Confidence, Diagnostic, Fix, Level, Place, Position};

/// The changes that a person must know of: those that break, and those to look at.
pub(super) fn of(report: &DiffReport) -> CheckReport {
    let mut check = CheckReport {
        notes: report.notes.clone(),
        ..CheckReport::default()
    };
    for workflow in &report.workflows {
        for change in &workflow.changes {
            check.diagnostics.extend(finding(workflow, change));
        }
    }
    check.sort();
    check
}

fn finding(workflow: &WorkflowDiff, change: &Change) -> Option<Diagnostic> {
    let (level, confidence) = match change.verdict {
        Verdict::Breaking | Verdict::Removed => (Level::Deny, Confidence::Certain),
        Verdict::Review => (Level::Warn, Confidence::Possible),
        Verdict::Compatible | Verdict::Unchanged | Verdict::Added => return None,
    };
    // What is gone has no place in the new revision; its workflow may have.
    let own = change.at.as_ref().filter(|_| !change.in_base);
    let at = own.or(workflow.at.as_ref()).or(change.at.as_ref())?;
    let mut message = format!("{}: {}", workflow.name, change.message);
    if let Some(hits) = &change.hits {
        message.push_str(&format!("; it hits {hits}"));
    }
    let fixes = change.fix.iter().map(|fix| Fix {
        message: "guard the change".to_owned(),
        safe: true,
        edits: fix.edits.clone(),
    });
    Some(Diagnostic {
        lint: change.kind.as_str().to_owned(),
        level,
        confidence,
        message,
        workflow: Some(workflow.id.clone()),
        place: point(at),
        callee: None,
        chain: Vec::new(),
        help: change.advice.clone(),
        fixes: fixes.collect(),
        impact: None,
    })
}

fn point(at: &Position) -> Place {
    Place {
        at: at.clone(),
        end_line: at.line,
        end_column: at.column.saturating_add(1),
    }
}
