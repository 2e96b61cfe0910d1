//! The analysis for other programs and for a crate's own tests.

mod assert;

use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use assert::{assert_deterministic_in, assert_replays_in};

use crate::advisor::diff::DiffReport;
use crate::advisor::{Revision, compare};
use crate::check::Engine;
use crate::cli::{CheckOptions, Checked, ShapeRequest, Shaped};
use crate::diagnostic::CheckReport;
use crate::replay::{ReplayReport, Replayer};
use crate::shape::tree::Shapes;
use crate::source::git::{GitError, Repository};
use crate::source::packages::{LoadError, Workspace};
use crate::source::text::Memory;

/// The file that makes a folder a package or workspace.
const MANIFEST: &str = "Cargo.toml";

/// Why there is no result. What is found is no error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct CheckError(String);

impl From<miette::Report> for CheckError {
    fn from(report: miette::Report) -> Self {
        let causes: Vec<_> = report.chain().map(ToString::to_string).collect();
        Self(causes.join(": "))
    }
}

impl From<LoadError> for CheckError {
    fn from(error: LoadError) -> Self {
        Self(error.to_string())
    }
}

impl From<GitError> for CheckError {
    fn from(error: GitError) -> Self {
        Self(error.to_string())
    }
}

/// The code that is looked at. A path is a [folder](Code::folder).
///
/// Nothing of it is executed, and no other program is run, not even cargo: as with `--no-cargo`.
#[derive(Debug, Clone)]
pub struct Code(Origin);

#[derive(Debug, Clone)]
enum Origin {
    Folder(PathBuf),
    Memory { root: PathBuf, files: Memory },
    Revision { folder: PathBuf, name: String },
}

impl Code {
    /// The workspace or package in a folder, with its `workflowcheck.toml`. Of a package that is a
    /// member of a workspace, only that package is meant. A folder without a `Cargo.toml`, or a
    /// single `.rs` file, is loose source.
    pub fn folder(folder: impl Into<PathBuf>) -> Self {
        Self(Origin::Folder(folder.into()))
    }

    /// A package or workspace that is in memory: its files by their paths from its root, a
    /// `Cargo.toml` among them. Dependencies that are not among the files are looked for in cargo's
    /// registry folder, and otherwise known as far as this crate declares them.
    pub fn memory<P: AsRef<Path>, T: Into<Arc<str>>>(
        files: impl IntoIterator<Item = (P, T)>,
    ) -> Self {
        let root = PathBuf::from(if cfg!(windows) { r"C:\" } else { "/" }).join("in-memory");
        let files = files
            .into_iter()
            .map(|(path, text)| (root.join(path), text))
            .collect();
        Self(Origin::Memory { root, files })
    }

    /// The workspace around a folder as it is in a revision of its git repository: a branch, a tag,
    /// a hash, `HEAD~3`. The work tree is not touched.
    pub fn revision(folder: impl Into<PathBuf>, name: impl Into<String>) -> Self {
        Self(Origin::Revision {
            folder: folder.into(),
            name: name.into(),
        })
    }

    /// What messages call it.
    fn name(&self) -> String {
        match &self.0 {
            Origin::Folder(folder) => folder.display().to_string(),
            Origin::Memory { .. } => "the sources in memory".to_owned(),
            Origin::Revision { name, .. } => name.clone(),
        }
    }

    fn load(&self) -> Result<(Workspace, CheckOptions), CheckError> {
        let absolute = |folder: &Path| {
            std::path::absolute(folder).map_err(|error| {
                CheckError(format!("`{}` cannot be found: {error}", folder.display()))
            })
        };
        match &self.0 {
            Origin::Folder(folder) => {
                let folder = absolute(folder)?;
                let mut options = CheckOptions::of_folder(&folder);
                let manifest = folder.join(MANIFEST);
                if !manifest.is_file() {
                    return Ok((Workspace::loose(&options.request, &folder)?, options));
                }
                options.request.selection.below = Some(folder);
                options.request.manifest_path = Some(manifest);
                Ok((Workspace::load(&options.request)?, options))
            }
            Origin::Memory { root, files } => {
                let options = CheckOptions::of_folder(root);
                let files = Arc::new(files.clone());
                Ok((Workspace::from_manifests(&options.request, files)?, options))
            }
            Origin::Revision { folder, name } => {
                let options = CheckOptions::of_folder(&absolute(folder)?);
                let repository = Repository::discover(&options.request.directory)?;
                let revision = repository.revision(name)?;
                let tree = repository.files(&revision, options.request.size_limit)?;
                Ok((
                    Workspace::at_revision(&options.request, &repository, tree)?,
                    options,
                ))
            }
        }
    }

    fn checked(&self) -> Result<Checked, CheckError> {
        let (workspace, options) = self.load()?;
        Ok(Engine.check_workspace(&workspace, &options, &())?)
    }

    fn shaped(&self) -> Result<Shaped, CheckError> {
        let (workspace, options) = self.load()?;
        let all = ShapeRequest::default();
        Ok(Engine.shape_workspace(workspace, &options, &all)?)
    }
}

impl<P: AsRef<Path> + ?Sized> From<&P> for Code {
    fn from(folder: &P) -> Self {
        Self::folder(folder.as_ref())
    }
}

impl From<PathBuf> for Code {
    fn from(folder: PathBuf) -> Self {
        Self::folder(folder)
    }
}

/// Lints every workflow, as `cargo workflowcheck check --no-cargo` does.
///
/// ```
/// # use workflowcheck::Code;
/// let report = workflowcheck::check(Code::memory([
///     ("Cargo.toml", "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
///     (
///         "src/lib.rs",
///         "// workflowcheck: deterministic\npub fn draw() { std::time::Instant::now(); }\n",
///     ),
/// ]))?;
/// assert_eq!(report.diagnostics[0].lint, "system_time");
/// # Ok::<(), workflowcheck::CheckError>(())
/// ```
///
/// # Errors
/// When there is nothing that can be checked: there is no manifest, or a configuration cannot be
/// read. What is found is no error.
pub fn check(code: impl Into<Code>) -> Result<CheckReport, CheckError> {
    Ok(code.into().checked()?.report)
}

/// [`check`] of a package that is in memory: see [`Code::memory`].
///
/// # Errors
/// When there is no `Cargo.toml`, or it cannot be used.
pub fn check_sources<P: AsRef<Path>, T: Into<Arc<str>>>(
    files: impl IntoIterator<Item = (P, T)>,
) -> Result<CheckReport, CheckError> {
    check(Code::memory(files))
}

/// The commands that workflows can issue, in which order and under which conditions: what
/// `cargo workflowcheck shape` prints.
///
/// ```
/// # use workflowcheck::Code;
/// # let manifest = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
/// #     [dependencies]\nduroxide = \"0.1\"\n";
/// let source = r#"
///     use duroxide::{OrchestrationContext, OrchestrationRegistry};
///
///     async fn order(ctx: OrchestrationContext, item: String) -> Result<String, String> {
///         ctx.schedule_activity("reserve", item).await
///     }
///
///     pub fn orchestrations() -> OrchestrationRegistry {
///         OrchestrationRegistry::builder().register("order", order).build()
///     }
/// "#;
/// let shapes = workflowcheck::shape(Code::memory([("Cargo.toml", manifest), ("src/lib.rs", source)]))?;
/// assert_eq!(shapes.workflows[0].name, "order");
/// # Ok::<(), workflowcheck::CheckError>(())
/// ```
///
/// # Errors
/// As [`check`].
pub fn shape(code: impl Into<Code>) -> Result<Shapes, CheckError> {
    Ok(code.into().shaped()?.shapes)
}

/// What a change does to executions that are running: those of `base`, when `head` is deployed.
///
/// ```no_run
/// use workflowcheck::{Code, advisor::diff::Verdict};
///
/// let here = env!("CARGO_MANIFEST_DIR");
/// let report = workflowcheck::diff(Code::revision(here, "main"), here)?;
/// assert!(report.workflows.iter().all(|it| it.verdict != Verdict::Breaking));
/// # Ok::<(), workflowcheck::CheckError>(())
/// ```
///
/// # Errors
/// As [`check`], and when there is no such revision.
pub fn diff(base: impl Into<Code>, head: impl Into<Code>) -> Result<DiffReport, CheckError> {
    let (base, head) = (base.into(), head.into());
    let (before, after) = (base.shaped()?, head.shaped()?);
    let (base, head) = (base.name(), head.name());
    Ok(compare(
        Revision {
            name: &base,
            shapes: &before.shapes,
        },
        Revision {
            name: &head,
            shapes: &after.shapes,
        },
        &after.profiles,
    ))
}

/// Whether code can have produced recorded histories; nothing is run. A history is a name to call
/// it by, and its text, in the form in which the SDK's tools export it.
///
/// ```no_run
/// let here = env!("CARGO_MANIFEST_DIR");
/// let history = std::fs::read_to_string("tests/histories/order.json").unwrap();
/// let report = workflowcheck::replay(here, [("order", history)])?;
/// assert!(!report.is_breaking(), "{report:#?}");
/// # Ok::<(), workflowcheck::CheckError>(())
/// ```
///
/// # Errors
/// As [`check`], and when a text is no history.
pub fn replay<N: AsRef<str>, T: AsRef<[u8]>>(
    code: impl Into<Code>,
    histories: impl IntoIterator<Item = (N, T)>,
) -> Result<ReplayReport, CheckError> {
    let shaped = code.into().shaped()?;
    let replayer = Replayer::new(&shaped.shapes, &shaped.profiles);
    let mut report = ReplayReport::default();
    for (name, text) in histories {
        let name = name.as_ref();
        replayer
            .read(name, &mut BufReader::new(text.as_ref()), &mut |result| {
                report.histories.push(result);
            })
            .map_err(|error| CheckError(format!("`{name}` is no recorded history: {error}")))?;
    }
    Ok(report)
}
