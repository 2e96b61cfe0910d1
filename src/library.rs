//! The check for other programs and for a crate's own tests.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::check::Engine;
use crate::cli::arguments::Dependencies;
use crate::cli::{Analysis, CheckOptions, Checked};
use crate::diagnostic::{CheckReport, Level};
use crate::lints::catalog::Catalog;
use crate::report::{self, Context, Format, Terminal};
use crate::source::packages::{CargoUse, Request, Workspace};
use crate::source::text::Memory;

/// Why nothing was checked: there is no manifest, or a configuration cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct CheckError(String);

impl From<miette::Report> for CheckError {
    fn from(report: miette::Report) -> Self {
        let causes: Vec<_> = report.chain().map(ToString::to_string).collect();
        Self(causes.join(": "))
    }
}

/// Checks the workspace or package in a folder, as `cargo workflowcheck check --no-cargo` does
/// there: with its `workflowcheck.toml`, without running any other program. Of a package that is a
/// member of a workspace, only that package is checked.
///
/// # Errors
/// When there is nothing that can be checked. What is found is no error.
pub fn check(folder: impl AsRef<Path>) -> Result<CheckReport, CheckError> {
    Ok(checked(folder.as_ref())?.report)
}

/// Checks a package that is in memory: its files by their paths from its root, a `Cargo.toml` among
/// them. Dependencies that are not among the files are known as far as this crate declares them.
///
/// ```
/// let report = workflowcheck::check_sources([
///     ("Cargo.toml", "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
///     (
///         "src/lib.rs",
///         "// workflowcheck: deterministic\npub fn draw() { std::time::Instant::now(); }\n",
///     ),
/// ])?;
/// assert_eq!(report.diagnostics[0].lint, "system_time");
/// # Ok::<(), workflowcheck::CheckError>(())
/// ```
///
/// # Errors
/// When there is no `Cargo.toml`, or it cannot be used.
pub fn check_sources<P: AsRef<Path>, T: Into<Arc<str>>>(
    files: impl IntoIterator<Item = (P, T)>,
) -> Result<CheckReport, CheckError> {
    let root = PathBuf::from(if cfg!(windows) { r"C:\" } else { "/" }).join("in-memory");
    let memory: Memory = files
        .into_iter()
        .map(|(path, text)| (root.join(path), text))
        .collect();
    let options = options(&root);
    let workspace = Workspace::from_manifests(&options.request, Arc::new(memory))
        .map_err(|error| CheckError(error.to_string()))?;
    Ok(Engine.check_workspace(&workspace, &options, &())?.report)
}

fn options(folder: &Path) -> CheckOptions {
    let mut request = Request::new(folder);
    request.cargo = CargoUse::Never;
    CheckOptions {
        paths: Vec::new(),
        staged: false,
        request,
        all_targets: false,
        config: None,
        levels: Vec::new(),
        dependencies: Dependencies::Reachable,
        cache: false,
        list_unresolved: false,
    }
}

fn checked(folder: &Path) -> Result<Checked, CheckError> {
    let folder = std::path::absolute(folder)
        .map_err(|error| CheckError(format!("`{}` cannot be found: {error}", folder.display())))?;
    let mut options = options(&folder);
    options.paths.push(folder);
    Ok(Engine.check(&options, &())?)
}

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
    } = match checked(folder) {
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
