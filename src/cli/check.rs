//! `check`

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::CommandFactory as _;
use miette::{IntoDiagnostic, WrapErr, miette};

use super::arguments::{
    AnalysisArguments, CheckArguments, CodeArguments, CommandLine, Dependencies, PackageArguments,
};
use super::bar::Bar;
use super::environment::{CodeHost, Environment};
use super::findings::Wanted;
use super::graph::GraphScope;
use super::shape::ShapeRequest;
use super::{Exit, Streams, deliver, fix, output};
use crate::call_graph::CallGraph;
use crate::config::{Config, ConfigError, LintSet, Selector, own_lints};
use crate::diagnostic::{CheckReport, Level};
use crate::lints::catalog::Catalog;
use crate::lints::profile::Profile;
use crate::printable::printable;
use crate::progress::Progress;
use crate::report::{self, Context, Format, Sources, Terminal};
use crate::shape::tree::Shapes;
use crate::source::cfg::Platform;
use crate::source::git::{GitError, Repository};
use crate::source::near::nearest;
use crate::source::packages::{
    CargoUse, FeatureRequest, LoadError, Locking, Request, Selection, Workspace,
};

/// What is to be checked, and how.
#[derive(Debug, Clone)]
pub struct CheckOptions {
    /// Workspaces, folders and files; none means the workspace that `request`
    /// finds.
    pub paths: Vec<PathBuf>,
    /// Whether the index is read instead of the disk; without `paths` only.
    pub staged: bool,
    /// Which packages, features and platform.
    pub request: Request,
    /// Whether tests and benches are looked at, too.
    pub all_targets: bool,
    /// The configuration file, where it is not to be looked for.
    pub config: Option<PathBuf>,
    /// Levels over those of the configuration; a later one counts more.
    pub levels: Vec<(Selector, Level)>,
    /// Which dependencies are looked into.
    pub dependencies: Dependencies,
    /// The folder where what is learned of dependencies is kept between runs, if anywhere.
    pub cache: Option<PathBuf>,
    /// Whether the notes are to list the calls that could not be resolved.
    pub list_unresolved: bool,
}

impl CheckOptions {
    /// The workspace of a folder with no cargo run, and all as it is without any option; nothing
    /// is kept between runs.
    #[must_use]
    pub fn of_folder(folder: &Path) -> Self {
        let mut request = Request::new(folder);
        request.cargo = CargoUse::Never;
        Self {
            paths: Vec::new(),
            staged: false,
            request,
            all_targets: false,
            config: None,
            levels: Vec::new(),
            dependencies: Dependencies::default(),
            cache: None,
            list_unresolved: false,
        }
    }

    /// Finds what is to be checked. A folder with a manifest, or a manifest, is
    /// a workspace of its own, of which the members in that folder are meant;
    /// any other folder or file is loose source.
    ///
    /// # Errors
    /// When there is none, or cargo's options do not fit it.
    pub fn workspaces(&self) -> Result<Vec<Workspace>, WorkspaceError> {
        if self.staged {
            // Git tells its hooks which index it is about to commit.
            let repository = Repository::discover_in_hook(&self.request.directory)?;
            let tree = repository.staged_files(self.request.size_limit)?;
            return Ok(vec![Workspace::at_revision(
                &self.request,
                &repository,
                tree,
            )?]);
        }
        if self.paths.is_empty() {
            return Ok(vec![Workspace::load(&self.request)?]);
        }
        self.paths
            .iter()
            .map(|path| {
                let manifest = if path.file_name().is_some_and(|name| name == MANIFEST) {
                    path.clone()
                } else {
                    path.join(MANIFEST)
                };
                let Some(folder) = manifest.parent().filter(|_| manifest.is_file()) else {
                    return Ok(Workspace::loose(&self.request, path)?);
                };
                let mut request = self.request.clone();
                request.directory = folder.to_owned();
                request.selection.below = Some(folder.to_owned());
                request.manifest_path = Some(manifest);
                Ok(Workspace::load(&request)?)
            })
            .collect()
    }

    /// The configuration that holds for a workspace, with the levels of the
    /// command line over it.
    ///
    /// # Errors
    /// When a configuration cannot be used.
    pub fn config(&self, workspace: &Workspace, lints: &LintSet) -> Result<Config, ConfigError> {
        let mut config = Config::load(workspace, self.config.as_deref(), lints)?;
        for setting in &self.levels {
            config.levels.push(None, [setting.clone()]);
        }
        Ok(config)
    }
}

/// Why there is nothing to check.
#[derive(Debug, thiserror::Error)]
pub enum WorkspaceError {
    /// There is no workspace, or cargo's options do not fit it.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// What is staged cannot be read.
    #[error(transparent)]
    Git(#[from] GitError),
}

const MANIFEST: &str = "Cargo.toml";

/// What a check came to.
pub struct Checked {
    /// What was found.
    pub report: CheckReport,
    /// What the paths of the report are relative to.
    pub root: PathBuf,
    /// The files that the report names.
    pub sources: Box<dyn Sources>,
}

/// The shapes of a workspace, and what they were read with.
pub struct Shaped {
    /// The shapes.
    pub shapes: Shapes,
    /// The profiles that hold there: the built-in ones, and those of its configuration.
    pub profiles: Vec<Profile>,
    /// What the paths of the shapes are relative to.
    pub root: PathBuf,
    /// The files that the shapes name.
    pub sources: Box<dyn Sources>,
    /// What could not be read, so that workflows may be missing or other than they seem.
    pub notes: Vec<String>,
}

/// The engine behind the command line.
pub trait Analysis {
    /// Checks.
    ///
    /// # Errors
    /// When the run itself failed: no manifest, an unreadable configuration.
    fn check(&self, options: &CheckOptions, progress: &dyn Progress) -> miette::Result<Checked>;

    /// Resolves calls.
    ///
    /// # Errors
    /// As [`Analysis::check`], and when a workflow is named that is not there.
    fn graph(&self, options: &CheckOptions, scope: &GraphScope) -> miette::Result<CallGraph>;

    /// Reads the shapes of workflows off their code.
    ///
    /// # Errors
    /// As [`Analysis::check`], and when a workflow is named that is not there.
    fn shaped(&self, options: &CheckOptions, wanted: &ShapeRequest) -> miette::Result<Shaped>;

    /// Only the shapes.
    ///
    /// # Errors
    /// As [`Analysis::shaped`].
    fn shapes(&self, options: &CheckOptions, wanted: &ShapeRequest) -> miette::Result<Shapes> {
        Ok(self.shaped(options, wanted)?.shapes)
    }
}

/// Without a command, words are paths: one that leads nowhere may be a command with a slip in it.
fn reject_misspelt_commands(paths: &[PathBuf], environment: &Environment) -> miette::Result<()> {
    for path in paths {
        if environment.directory.join(path).exists() {
            continue;
        }
        let line = CommandLine::command();
        let commands = line.get_subcommands().map(clap::Command::get_name);
        let word = path.to_string_lossy();
        if let Some(command) = nearest(&word, commands).first() {
            return Err(miette!(
                help = format!("did you mean the command `{command}`?"),
                "there is no command, file or folder `{word}`"
            ));
        }
    }
    Ok(())
}

pub(super) fn run(
    arguments: CheckArguments,
    analysis: &dyn Analysis,
    environment: &Environment,
    streams: &mut Streams<'_>,
) -> miette::Result<Exit> {
    let began = Instant::now();
    reject_misspelt_commands(&arguments.paths, environment)?;
    let format = format(&arguments, environment);
    let to_file = arguments.output.output.clone();
    let quiet = arguments.output.quiet;
    let terminal = match to_file {
        Some(_) => Terminal::PLAIN,
        None => environment.stdout(arguments.output.color),
    };
    let mut catalog = Catalog::load().into_diagnostic()?;
    let config = (arguments.analysis.config.as_ref()).map(|file| environment.directory.join(file));
    for folder in folders(&arguments, environment) {
        own_lints::near(&folder, config.as_deref(), &mut catalog)?;
    }
    let wanted = Wanted::new(&arguments, environment);
    let fixes = arguments.fixes.clone();
    let options = options(arguments, &LintSet::from(&catalog), environment)?;

    let check = || -> miette::Result<Checked> {
        let mut checked = if environment.watched && !quiet {
            analysis.check(&options, &Bar::new())?
        } else {
            analysis.check(&options, &())?
        };
        checked.report.sort();
        Ok(checked)
    };
    let mut checked = check()?;
    if let Some(written) = wanted.written(&checked)? {
        streams.tell(&written);
        return Ok(Exit::Clean);
    }
    wanted.narrow(&mut checked)?;
    if fixes.diff {
        let difference = fix::difference(&checked);
        deliver(difference.as_bytes(), to_file.as_deref(), streams)?;
    }
    if fixes.fix {
        checked = fix::apply(
            &fixes,
            checked,
            &mut || {
                let mut checked = check()?;
                wanted.narrow(&mut checked)?;
                Ok(checked)
            },
            streams,
        )?;
    }
    let Checked {
        report,
        root,
        sources,
    } = checked;

    let prefix = environment.prefix(&root);
    let context = Context {
        sources: sources.as_ref(),
        catalog: &catalog,
        pages: environment.pages.as_deref(),
        terminal,
        prefix: &prefix,
        suppressed: !matches!(environment.host, Some(CodeHost::Github { .. })),
    };
    if !fixes.diff {
        let mut bytes = Vec::new();
        report::write(format, &report, context, &mut bytes).into_diagnostic()?;
        deliver(&bytes, to_file.as_deref(), streams)?;
    }
    if let (Format::Github, Some(CodeHost::Github { summary, .. })) = (format, &environment.host)
        && let Some(path) = summary
    {
        output::append(path, &report::github::summary(&report, &prefix))
            .into_diagnostic()
            .wrap_err_with(|| format!("cannot write the job summary `{}`", path.display()))?;
    }
    if !quiet {
        for note in &report.notes {
            streams.tell(&printable(&format!("note: {note}")));
        }
        if report.workflows.is_empty() {
            let sdks = Profile::embedded().into_diagnostic()?;
            let titles: Vec<_> = sdks.iter().map(|sdk| sdk.title.as_str()).collect();
            streams.tell(&format!(
                "note: no workflow was found; looked for those of {}",
                titles.join(", ")
            ));
        }
        streams.tell(&summary(&report, began.elapsed()));
    }
    Ok(match report.worst() {
        Some(Level::Deny) => Exit::Found,
        Some(Level::Warn | Level::Allow) | None => Exit::Clean,
    })
}

/// Where the configurations of what is checked are looked for.
fn folders(arguments: &CheckArguments, environment: &Environment) -> Vec<PathBuf> {
    let directory = &environment.directory;
    let manifest = arguments.packages.manifest_path.as_ref();
    let manifest = manifest.and_then(|file| Some(directory.join(file).parent()?.to_owned()));
    if arguments.paths.is_empty() {
        return vec![manifest.unwrap_or_else(|| directory.clone())];
    }
    arguments
        .paths
        .iter()
        .map(|path| directory.join(path))
        .collect()
}

/// The format that was asked for, or the one that fits the surroundings.
fn format(arguments: &CheckArguments, environment: &Environment) -> Format {
    let on_github = matches!(environment.host, Some(CodeHost::Github { .. }));
    match arguments.format {
        Some(format) => format,
        None if on_github && arguments.output.output.is_none() => Format::Github,
        None => Format::Human,
    }
}

fn options(
    arguments: CheckArguments,
    lints: &LintSet,
    environment: &Environment,
) -> miette::Result<CheckOptions> {
    let levels = arguments
        .levels
        .settings
        .iter()
        .map(|(level, word)| Ok((lints.selector(word)?, *level)))
        .collect::<Result<Vec<_>, crate::config::levels::UnknownLint>>()
        .map_err(|unknown| {
            miette!(
                help = "`cargo workflowcheck lints` lists them all",
                "{unknown}"
            )
        })?;
    let from_here = |path: PathBuf| environment.directory.join(path);
    let cache = cache_folder(&arguments.analysis);
    Ok(CheckOptions {
        paths: arguments.paths.into_iter().map(from_here).collect(),
        staged: arguments.findings.staged,
        all_targets: arguments.packages.all_targets,
        request: request(arguments.packages, environment)?,
        config: arguments.analysis.config.map(from_here),
        levels,
        dependencies: arguments.analysis.deps,
        cache,
        list_unresolved: arguments.output.verbose,
    })
}

impl CodeArguments {
    /// What is looked at, for commands that take no paths and report no lints.
    pub(super) fn options(&self, environment: &Environment) -> miette::Result<CheckOptions> {
        let config = self.analysis.config.as_ref();
        Ok(CheckOptions {
            paths: Vec::new(),
            staged: false,
            all_targets: self.packages.all_targets,
            request: request(self.packages.clone(), environment)?,
            config: config.map(|file| environment.directory.join(file)),
            levels: Vec::new(),
            dependencies: self.analysis.deps,
            cache: None,
            list_unresolved: self.output.verbose,
        })
    }
}

/// Where the system keeps what programs can find again.
fn cache_folder(arguments: &AnalysisArguments) -> Option<PathBuf> {
    // Of dependencies that are not looked into, nothing is learned.
    if arguments.no_cache || arguments.deps == Dependencies::None {
        return None;
    }
    Some(dirs::cache_dir()?.join("cargo-workflowcheck"))
}

/// What cargo's options ask for.
pub(super) fn request(
    packages: PackageArguments,
    environment: &Environment,
) -> miette::Result<Request> {
    let mut request = Request::new(&environment.directory);
    request.manifest_path = packages
        .manifest_path
        .map(|path| environment.directory.join(path));
    request.selection = Selection {
        packages: packages.package,
        exclude: packages.exclude,
        ..Selection::default()
    };
    request.features = FeatureRequest {
        names: packages
            .features
            .iter()
            .flat_map(|words| words.split([',', ' ']))
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect(),
        all: packages.all_features,
        no_default: packages.no_default_features,
    };
    if let Some(triple) = &packages.target {
        request.platform = Platform::from_triple(triple).into_diagnostic()?;
    }
    request.locking = match (
        packages.locked || packages.frozen,
        packages.offline || packages.frozen,
    ) {
        (true, true) => Locking::Frozen,
        (true, false) => Locking::Locked,
        (false, true) => Locking::Offline,
        (false, false) => Locking::Free,
    };
    if packages.no_cargo {
        request.cargo = CargoUse::Never;
    }
    Ok(request)
}

/// One line that says what was checked, so that silence is never mistaken for
/// success.
fn summary(report: &CheckReport, took: Duration) -> String {
    let counts = &report.summary;
    let mut line = format!(
        "{}, {}, {}, {}",
        counted(counts.workflows, "workflow"),
        counted(counts.functions, "function"),
        counted(counts.crates, "crate"),
        duration(took)
    );
    let results = [
        (counts.deny, "denied"),
        (counts.warn, "warned"),
        (counts.suppressed, "suppressed"),
        (report.set_aside.baseline, "in the baseline"),
        (report.set_aside.untouched, "not touched"),
        (report.set_aside.lower_impact, "of lower impact"),
        (counts.unresolved_calls, "calls unresolved"),
    ];
    let mut separator = ": ";
    for (count, what) in results {
        if count > 0 {
            let _ = write!(line, "{separator}{count} {what}");
            separator = ", ";
        }
    }
    line
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}

fn duration(took: Duration) -> String {
    match took.as_millis() {
        milliseconds @ 0..10_000 => format!("{milliseconds} ms"),
        _ => format!("{:.1} s", took.as_secs_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Summary;

    #[test]
    fn the_summary_counts_what_was_checked_and_found() {
        let mut report = CheckReport {
            summary: Summary {
                workflows: 14,
                functions: 212,
                crates: 3,
                ..Summary::default()
            },
            ..CheckReport::default()
        };
        let took = Duration::from_millis(38);
        assert_eq!(
            summary(&report, took),
            "14 workflows, 212 functions, 3 crates, 38 ms"
        );
        report.summary.workflows = 1;
        report.summary.deny = 2;
        report.summary.unresolved_calls = 5;
        report.set_aside.baseline = 3;
        assert_eq!(
            summary(&report, Duration::from_secs(12)),
            "1 workflow, 212 functions, 3 crates, 12.0 s: 2 denied, 3 in the baseline, \
             5 calls unresolved"
        );
    }
}
