//! `shape --write-lock`, `--check-lock` and `--accept`

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use miette::{IntoDiagnostic, WrapErr, miette};

use super::arguments::LockArguments;
use super::{Exit, Shaped, Streams, output};
use crate::advisor::diff::{DiffReport, Verdict};
use crate::advisor::lock::{Acceptance, Lock};
use crate::advisor::{Revision, compare};
use crate::lints::catalog::Catalog;
use crate::report::diff::DiffFormat;
use crate::report::{self, Context, Terminal};

/// The file's name, in the root of the workspace.
const LOCK: &str = "workflowcheck.lock";

fn path(shaped: &Shaped) -> PathBuf {
    shaped.root.join(LOCK)
}

/// The lock that is there.
fn read(path: &Path) -> miette::Result<Option<Lock>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            return Err(error)
                .into_diagnostic()
                .wrap_err_with(|| format!("cannot read `{}`", path.display()));
        }
    };
    let lock = Lock::read(&text).map_err(|error| {
        miette!(
            help = "what a merge has left is put right by hand; `shape --write-lock` writes the whole file anew once it is gone",
            "`{}`, {error}",
            path.display()
        )
    })?;
    Ok(Some(lock))
}

fn difference(lock: &Lock, shaped: &Shaped) -> DiffReport {
    compare(
        Revision {
            name: LOCK,
            shapes: &lock.shapes,
        },
        Revision {
            name: "the working tree",
            shapes: &shaped.shapes,
        },
        &shaped.profiles,
    )
}

/// Writes the lock. What was accepted stays in it; a new reason is recorded for every workflow
/// that is not as it was locked.
pub(super) fn write(
    arguments: &LockArguments,
    shaped: &Shaped,
    streams: &mut Streams<'_>,
) -> miette::Result<Exit> {
    let path = path(shaped);
    let before = read(&path)?;
    let mut lock = before.clone().unwrap_or_default();
    lock.replace(&shaped.shapes);
    let changed: Vec<(String, String, Verdict)> = match &before {
        None => Vec::new(),
        Some(before) => difference(before, shaped)
            .workflows
            .into_iter()
            .filter(|it| it.verdict >= Verdict::Review)
            .map(|it| (it.name, it.sdk, it.verdict))
            .collect(),
    };
    let reason = arguments.accept.as_deref().map(str::trim);
    match reason {
        Some("") => {
            return Err(miette!(
                help = "say why no open execution is hurt, or why that does not matter",
                "`--accept` needs a reason"
            ));
        }
        Some(reason) => {
            for (name, sdk, _) in &changed {
                let workflows = &shaped.shapes.workflows;
                if let Some(workflow) =
                    (workflows.iter()).find(|it| (&it.name, &it.sdk) == (name, sdk))
                {
                    let acceptance = Acceptance {
                        date: today(),
                        reason: reason.to_owned(),
                    };
                    lock.accept(workflow, acceptance);
                }
            }
        }
        None => {
            for (name, _, verdict) in &changed {
                streams.tell(&format!(
                    "note: `{name}` is locked anew ({}) without a reason; `--accept REASON` records one",
                    verdict.as_str()
                ));
            }
        }
    }
    let text = lock.write();
    output::replace_file(&path, text.as_bytes())
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot write `{}`", path.display()))?;
    streams.tell(&match shaped.shapes.workflows.len() {
        1 => format!("locked 1 workflow in `{LOCK}`"),
        n => format!("locked {n} workflows in `{LOCK}`"),
    });
    Ok(Exit::Clean)
}

/// Compares the code with the lock.
pub(super) fn check(
    arguments: &LockArguments,
    shaped: &Shaped,
    format: DiffFormat,
    terminal: Terminal,
    prefix: &str,
) -> miette::Result<(Vec<u8>, Exit)> {
    let path = path(shaped);
    let Some(lock) = read(&path)? else {
        return Err(miette!(
            help = "write it with `cargo workflowcheck shape --write-lock`, and commit it",
            "there is no `{}`",
            path.display()
        ));
    };
    let mut report = difference(&lock, shaped);
    let breaks = report.is_breaking(arguments.allow_removed);
    if breaks {
        report.notes.push(
            "a change that may be deployed is locked with `cargo workflowcheck shape --accept \"why\"`"
                .to_owned(),
        );
    } else if Lock::new(&shaped.shapes).write() != Lock::new(&lock.shapes).write() {
        report.notes.push(format!(
            "`{LOCK}` is behind the code; `cargo workflowcheck shape --write-lock` brings it up to date"
        ));
    }
    let catalog = Catalog::load().into_diagnostic()?;
    let sources: BTreeMap<String, Arc<str>> = BTreeMap::new();
    let context = Context {
        sources: &sources,
        catalog: &catalog,
        pages: None,
        terminal,
        prefix,
        suppressed: false,
    };
    let mut bytes = Vec::new();
    report::diff::write(format, &report, context, &mut bytes).into_diagnostic()?;
    let exit = if breaks { Exit::Found } else { Exit::Clean };
    Ok((bytes, exit))
}

/// The day in UTC, as `2026-01-31`.
fn today() -> String {
    let now = gix::date::Time::now_utc();
    now.format(gix::date::time::format::SHORT)
        .unwrap_or_default()
}
