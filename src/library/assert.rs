//! What a crate's own tests say.

use std::fs;
use std::path::Path;

use super::{Code, replay};
use crate::cli::Checked;
use crate::diagnostic::{CheckReport, Level};
use crate::lints::catalog::Catalog;
use crate::replay::ReplayVerdict;
use crate::report::{self, Context, Format, Terminal};

/// What [`assert_deterministic!`](crate::assert_deterministic) does.
///
/// # Panics
/// When something is denied, when nothing was checked, and when there is no workflow: an assertion
/// about nothing would hold forever.
#[track_caller]
pub fn assert_deterministic_in(folder: impl AsRef<Path>) {
    let folder = folder.as_ref();
    let Checked {
        report, sources, ..
    } = match Code::folder(folder).checked() {
        Ok(checked) => checked,
        Err(error) => panic!("cannot check `{}`: {error}", folder.display()),
    };
    assert!(
        !report.workflows.is_empty(),
        "there is no workflow in `{}`{}",
        folder.display(),
        notes(&report)
    );
    if report.worst() != Some(Level::Deny) {
        return;
    }
    let mut text = Vec::new();
    // The catalogue is a part of the program, and writing into memory does not fail; if they do,
    // the count below says enough.
    if let Ok(catalog) = Catalog::load() {
        let context = Context {
            sources: sources.as_ref(),
            catalog: &catalog,
            pages: None,
            terminal: Terminal::PLAIN,
            prefix: "",
            suppressed: false,
        };
        let _ = report::write(Format::Human, &report, context, &mut text);
    }
    panic!(
        "`{}` is not deterministic: {} denied\n\n{}{}",
        folder.display(),
        report.summary.deny,
        String::from_utf8_lossy(&text),
        notes(&report)
    );
}

fn notes(report: &CheckReport) -> String {
    let notes = report.notes.iter();
    notes.map(|note| format!("\nnote: {note}")).collect()
}

/// What [`assert_replays!`](crate::assert_replays) does.
///
/// # Panics
/// When the code cannot have produced one of the histories, when a workflow or a history cannot be
/// read, and when there is no history.
#[track_caller]
pub fn assert_replays_in(folder: impl AsRef<Path>, histories: impl AsRef<Path>) {
    let (folder, histories) = (folder.as_ref(), histories.as_ref());
    let texts = match texts(&folder.join(histories)) {
        Ok(texts) => texts,
        Err(error) => panic!("cannot read `{}`: {error}", histories.display()),
    };
    let report = match replay(folder, texts) {
        Ok(report) => report,
        Err(error) => panic!("cannot check `{}`: {error}", folder.display()),
    };
    assert!(
        !report.histories.is_empty(),
        "there is no history in `{}`",
        histories.display()
    );
    let failed: Vec<_> = report
        .histories
        .iter()
        .filter(|history| history.verdict != ReplayVerdict::Replays)
        .map(ToString::to_string)
        .collect();
    assert!(
        failed.is_empty(),
        "`{}` cannot have produced {} of {} histories:\n{}",
        folder.display(),
        failed.len(),
        report.histories.len(),
        failed.join("\n")
    );
}

/// A file itself, or the JSON files of a folder, by name.
fn texts(path: &Path) -> std::io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let path = entry?.path();
            if path.extension().is_some_and(|it| it == "json") {
                files.push(path);
            }
        }
        files.sort();
    } else {
        files.push(path.to_owned());
    }
    files
        .into_iter()
        .map(|path| Ok((path.display().to_string(), fs::read(&path)?)))
        .collect()
}

/// Fails the test in which it stands when a workflow of the crate is nondeterministic.
///
/// ```no_run
/// #[test]
/// fn workflows_can_be_replayed() {
///     workflowcheck::assert_deterministic!();
/// }
/// ```
///
/// Without an argument the crate is checked that is compiled; a folder may be named instead.
#[macro_export]
macro_rules! assert_deterministic {
    () => {
        $crate::assert_deterministic_in(::core::env!("CARGO_MANIFEST_DIR"))
    };
    ($folder:expr $(,)?) => {
        $crate::assert_deterministic_in($folder)
    };
}

/// Fails the test in which it stands when the crate's workflows cannot have produced recorded
/// histories: a file, or the JSON files of a folder, named from the crate's root.
///
/// ```no_run
/// #[test]
/// fn what_runs_in_production_goes_on() {
///     workflowcheck::assert_replays!("tests/histories");
/// }
/// ```
#[macro_export]
macro_rules! assert_replays {
    ($histories:expr $(,)?) => {
        $crate::assert_replays_in(::core::env!("CARGO_MANIFEST_DIR"), $histories)
    };
}
