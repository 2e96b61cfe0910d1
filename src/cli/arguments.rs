//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Args, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::diagnostic::{Impact, Level};
use crate::report::Format;
use crate::report::graph::GraphFormat;

/// Finds what makes durable workflows nondeterministic.
#[derive(Debug, Parser)]
#[command(
    name = "cargo-workflowcheck",
    bin_name = "cargo workflowcheck",
    version,
    args_conflicts_with_subcommands = true,
    max_term_width = 100,
    after_help = "Exit codes: 0 nothing denied, 1 something denied, 2 the run itself failed",
    after_long_help = EXAMPLES
)]
pub struct CommandLine {
    /// Without one, `check` is meant.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What to check, when no command is named.
    #[command(flatten)]
    pub check: CheckArguments,
}

const DIFF_EXAMPLES: &str = "\
Examples:
  cargo workflowcheck diff main                    the working tree against main
  cargo workflowcheck diff main...                 against where this branch left main
  cargo workflowcheck diff v1.4.0 v1.5.0           two releases
  cargo workflowcheck diff ../deployed .           two folders
  cargo workflowcheck diff --staged HEAD           what is staged against the last commit

Exit codes:
  0  every execution that is open can go on, or a person must look (`review`)
  1  some open execution breaks
  2  the run itself failed";

const SHAPE_EXAMPLES: &str = "\
Examples:
  cargo workflowcheck shape                        all workflows, as text
  cargo workflowcheck shape OrderWorkflow          one workflow
  cargo workflowcheck shape --format svg -o a.svg  a picture";

const REPLAY_EXAMPLES: &str = "\
Examples:
  cargo workflowcheck replay order-7.json          one history
  cargo workflowcheck replay tests/histories       the JSON files of a folder
  temporal workflow show -w order-7 -o json | cargo workflowcheck replay -

Exit codes:
  0  the code can have produced every history
  1  it cannot have produced one of them
  2  the run itself failed";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  cargo-workflowcheck completions bash > ~/.local/share/bash-completion/completions/cargo-workflowcheck
  cargo-workflowcheck completions zsh > ~/.zfunc/_cargo-workflowcheck
  cargo-workflowcheck completions fish > ~/.config/fish/completions/cargo-workflowcheck.fish";

const EXAMPLES: &str = "\
Examples:
  cargo workflowcheck                          check the workspace around this folder
  cargo workflowcheck -p shop --format short   one package, one line a finding
  cargo workflowcheck -W io -A stdio           lints and groups, as in rustc
  cargo workflowcheck src/order.rs             one file, without cargo
  cargo workflowcheck --since main...          only what this branch touches
  cargo workflowcheck --fix                    write the fixes that are sure
  cargo workflowcheck explain system_time      what a lint means
  cargo workflowcheck diff main                what deploying this does to running executions

Exit codes:
  0  nothing denied
  1  something denied
  2  the run itself failed";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Lint every workflow of the workspace (this is what happens without a command)
    Check(Box<CheckArguments>),
    /// List the lints with their groups and levels
    Lints(LintsArguments),
    /// Explain a lint: the reason, wrong and right code, how to allow it
    Explain(ExplainArguments),
    /// Print the resolved calls below workflows
    Graph(Box<GraphArguments>),
    /// Print which commands workflows issue, in which order, under which conditions
    #[command(after_long_help = SHAPE_EXAMPLES)]
    Shape(Box<ShapeArguments>),
    /// Tell what changes between two revisions do to executions that are already running
    #[command(after_long_help = DIFF_EXAMPLES)]
    Diff(Box<DiffArguments>),
    /// Check recorded histories against the code, without running anything
    #[command(after_long_help = REPLAY_EXAMPLES)]
    Replay(Box<ReplayArguments>),
    /// Write a configuration, a pre-commit hook and a CI job
    Init(InitArguments),
    /// Print a script that completes commands and options in a shell
    #[command(after_long_help = COMPLETIONS_EXAMPLES)]
    Completions(CompletionsArguments),
    /// Print the manual page
    Man,
}

/// Of `check`.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// Workspaces (folders with a Cargo.toml), folders or .rs files to check instead of the
    /// workspace around the current folder
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Which packages.
    #[command(flatten)]
    pub packages: PackageArguments,
    /// How far the check goes.
    #[command(flatten)]
    pub analysis: AnalysisArguments,
    /// Which levels.
    #[command(flatten)]
    pub levels: LevelArguments,
    /// Which findings.
    #[command(flatten)]
    pub findings: FindingArguments,
    /// What is changed.
    #[command(flatten)]
    pub fixes: FixArguments,
    /// How the result is written
    ///
    /// Without it: `github` under GitHub Actions, else `human`.
    #[arg(long, value_enum, value_name = "FORMAT", help_heading = "Output")]
    pub format: Option<Format>,
    /// What is common to all commands.
    #[command(flatten)]
    pub output: OutputArguments,
}

/// Which packages are meant, in cargo's words.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Packages and features, as in cargo")]
pub struct PackageArguments {
    /// The manifest of the workspace or package
    #[arg(long, value_name = "FILE")]
    pub manifest_path: Option<PathBuf>,
    /// Only this package; may be repeated
    #[arg(short, long = "package", value_name = "SPEC")]
    pub package: Vec<String>,
    /// All packages of the workspace (the default)
    #[arg(long, conflicts_with = "package")]
    pub workspace: bool,
    /// Not this package; may be repeated
    #[arg(long, value_name = "SPEC", conflicts_with = "package")]
    pub exclude: Vec<String>,
    /// Features to turn on, separated by commas or spaces
    #[arg(short = 'F', long, value_name = "FEATURES")]
    pub features: Vec<String>,
    /// Turn on all features
    #[arg(long)]
    pub all_features: bool,
    /// Do not turn on the `default` feature
    #[arg(long)]
    pub no_default_features: bool,
    /// The platform that `#[cfg]` is decided for
    #[arg(long, value_name = "TRIPLE")]
    pub target: Option<String>,
    /// Also tests and benches, not only libraries, binaries and examples
    #[arg(long)]
    pub all_targets: bool,
    /// Fail where the lock file would change
    #[arg(long)]
    pub locked: bool,
    /// Do not use the network
    #[arg(long)]
    pub offline: bool,
    /// Both --locked and --offline
    #[arg(long)]
    pub frozen: bool,
    /// Run no other program at all, not even cargo
    #[arg(long)]
    pub no_cargo: bool,
}

/// How far a check goes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Analysis")]
pub struct AnalysisArguments {
    /// The configuration, instead of the `workflowcheck.toml` that is found
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Which dependencies are looked into
    #[arg(long, value_enum, value_name = "WHICH", default_value_t)]
    pub deps: Dependencies,
    /// Neither read nor write what earlier runs learned of dependencies
    #[arg(long)]
    pub no_cache: bool,
}

/// Which findings are reported.
#[derive(Debug, Args)]
#[command(next_help_heading = "Which findings")]
pub struct FindingArguments {
    /// Do not report the findings that this file lists
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Write all findings into the baseline, instead of reporting them
    #[arg(long, requires = "baseline", conflicts_with = "since")]
    pub write_baseline: bool,
    /// Only what changes since this revision touch; `main...` is where this branch left main
    #[arg(long, value_name = "REV", allow_hyphen_values = false)]
    pub since: Option<String>,
    /// Of nondeterministic values, only those that come to at least this; findings that are no
    /// values stay
    #[arg(long, value_enum, value_name = "IMPACT")]
    pub min_impact: Option<Impact>,
    /// What stands first
    #[arg(long, value_enum, value_name = "ORDER", default_value_t)]
    pub sort: Order,
    /// Check what is staged for the next commit, not the files on disk
    #[arg(long, conflicts_with = "paths")]
    pub staged: bool,
}

/// What stands first in a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Order {
    /// By file and line.
    #[default]
    Place,
    /// What breaks replay, before what does not.
    Impact,
}

/// What is done to the files that are checked.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Fixes")]
pub struct FixArguments {
    /// Write the fixes that are sure into the files, then report what is left
    #[arg(long, conflicts_with_all = ["staged", "write_baseline"])]
    pub fix: bool,
    /// Print what --fix would change, and write nothing
    #[arg(long, conflicts_with_all = ["fix", "write_baseline", "format"])]
    pub diff: bool,
    /// What may be written over.
    #[command(flatten)]
    pub overwrite: OverwriteArguments,
}

/// What `--fix` may write over although git could not bring it back.
#[derive(Debug, Clone, Copy, Args)]
#[command(next_help_heading = "Fixes")]
pub struct OverwriteArguments {
    /// Fix also files that have changes which are not committed
    #[arg(long, requires = "fix")]
    pub allow_dirty: bool,
    /// Fix also files that have changes which are staged only
    #[arg(long, requires = "fix")]
    pub allow_staged: bool,
    /// Fix also what is in no repository
    #[arg(long, requires = "fix")]
    pub allow_no_vcs: bool,
}

/// Which dependencies are looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Dependencies {
    /// None: their functions are taken for harmless unless declared.
    None,
    /// Those whose functions a workflow reaches.
    #[default]
    Reachable,
}

/// What is common to all commands.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output")]
pub struct OutputArguments {
    /// Write the result to a file
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN")]
    pub color: Option<ColorWhen>,
    /// Only the result: no notes, no summary, no progress
    #[arg(short, long)]
    pub quiet: bool,
    /// Also list the calls that could not be resolved
    #[arg(short, long, conflicts_with = "quiet")]
    pub verbose: bool,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum ColorWhen {
    /// On a terminal.
    #[default]
    Auto,
    /// Also into files and pipes.
    Always,
    /// Not at all.
    Never,
}

/// How the catalogue is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum TextFormat {
    /// For people.
    #[default]
    Human,
    /// For programs.
    Json,
}

/// Of `lints`.
#[derive(Debug, Args)]
pub struct LintsArguments {
    /// Only these lints and groups
    #[arg(value_name = "LINT")]
    pub lints: Vec<String>,
    /// How the list is written
    #[arg(
        long,
        value_enum,
        value_name = "FORMAT",
        default_value_t,
        help_heading = "Output"
    )]
    pub format: TextFormat,
    /// What is common to all commands.
    #[command(flatten)]
    pub output: OutputArguments,
}

/// Of `explain`.
#[derive(Debug, Args)]
pub struct ExplainArguments {
    /// The lint
    #[arg(value_name = "LINT")]
    pub lint: String,
    /// The SDK whose examples are shown; `all` for those of every SDK
    #[arg(long, value_name = "SDK")]
    pub sdk: Option<String>,
    /// How the explanation is written
    #[arg(
        long,
        value_enum,
        value_name = "FORMAT",
        default_value_t,
        help_heading = "Output"
    )]
    pub format: TextFormat,
    /// What is common to all commands.
    #[command(flatten)]
    pub output: OutputArguments,
}

/// Of `diff`.
#[derive(Debug, Args)]
pub struct DiffArguments {
    /// What running executions were started with: a revision, or a folder
    #[arg(value_name = "BASE")]
    pub base: String,
    /// What is to be deployed; the working tree without it
    #[arg(value_name = "HEAD")]
    pub head: Option<String>,
    /// What is staged for the next commit is to be deployed
    #[arg(long, conflicts_with = "head")]
    pub staged: bool,
    /// A workflow that is gone is no breaking change
    #[arg(long)]
    pub allow_removed: bool,
    /// Write the safe edits into the working tree, then compare again
    #[arg(long, conflicts_with = "staged", help_heading = "Fixes")]
    pub fix: bool,
    /// What may be written over.
    #[command(flatten)]
    pub overwrite: OverwriteArguments,
    /// Which code is read.
    #[command(flatten)]
    pub code: CodeArguments,
    /// How the result is written
    #[arg(
        long,
        value_enum,
        value_name = "FORMAT",
        default_value = "human",
        help_heading = "Output"
    )]
    pub format: crate::report::diff::DiffFormat,
}

/// Which code a command reads, and where it writes to.
#[derive(Debug, Args)]
pub struct CodeArguments {
    /// Which packages.
    #[command(flatten)]
    pub packages: PackageArguments,
    /// How far the resolution goes.
    #[command(flatten)]
    pub analysis: AnalysisArguments,
    /// What is common to all commands.
    #[command(flatten)]
    pub output: OutputArguments,
}

/// Of `replay`.
#[derive(Debug, Args)]
pub struct ReplayArguments {
    /// Histories as JSON, or folders of them; `-` for the standard input
    #[arg(value_name = "HISTORY", required = true)]
    pub histories: Vec<PathBuf>,
    /// Which code is read.
    #[command(flatten)]
    pub code: CodeArguments,
    /// How the result is written
    #[arg(
        long,
        value_enum,
        value_name = "FORMAT",
        default_value_t,
        help_heading = "Output"
    )]
    pub format: TextFormat,
}

/// Of `shape`.
#[derive(Debug, Args)]
pub struct ShapeArguments {
    /// Only these workflows, by name or path
    #[arg(value_name = "WORKFLOW")]
    pub workflows: Vec<String>,
    /// The committed shapes.
    #[command(flatten)]
    pub lock: LockArguments,
    /// Which code is read.
    #[command(flatten)]
    pub code: CodeArguments,
    /// How the shapes are written
    #[arg(
        long,
        value_enum,
        value_name = "FORMAT",
        default_value = "text",
        help_heading = "Output"
    )]
    pub format: crate::shape::render::Format,
}

/// What is done with `workflowcheck.lock`.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Lock file")]
pub struct LockArguments {
    /// Write the shapes of all workflows into workflowcheck.lock, to be committed
    #[arg(long, conflicts_with = "workflows")]
    pub write_lock: bool,
    /// Compare the code with workflowcheck.lock, and end with exit code 1 where it breaks what
    /// was locked
    #[arg(long, conflicts_with_all = ["workflows", "write_lock", "accept"])]
    pub check_lock: bool,
    /// Write the lock, and record in it why what has changed may be deployed
    #[arg(long, value_name = "REASON", conflicts_with = "workflows")]
    pub accept: Option<String>,
    /// With --check-lock: a workflow that is gone is no breaking change
    #[arg(long, requires = "check_lock")]
    pub allow_removed: bool,
}

/// Of `graph`.
#[derive(Debug, Args)]
pub struct GraphArguments {
    /// Only the functions below these workflows, by name or path
    #[arg(value_name = "WORKFLOW")]
    pub workflows: Vec<String>,
    /// Every function of the workspace
    #[arg(long, conflicts_with = "workflows")]
    pub all: bool,
    /// Which code is read.
    #[command(flatten)]
    pub code: CodeArguments,
    /// How the graph is written
    #[arg(
        long,
        value_enum,
        value_name = "FORMAT",
        default_value_t,
        help_heading = "Output"
    )]
    pub format: GraphFormat,
}

/// Of `init`.
#[derive(Debug, Args)]
pub struct InitArguments {
    /// Write over files that are there already
    #[arg(long)]
    pub force: bool,
    /// Which workspace.
    #[command(flatten)]
    pub packages: PackageArguments,
}

/// Of `completions`.
#[derive(Debug, Args)]
pub struct CompletionsArguments {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

/// `-A`, `-W` and `-D`, in the order in which they were given: as with rustc,
/// the last one that concerns a lint counts.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct LevelArguments {
    /// The level and the lint or group, as written.
    pub settings: Vec<(Level, String)>,
}

const LEVELS: [(&str, char, Level, &str); 3] = [
    ("allow", 'A', Level::Allow, "Do not report a lint or group"),
    ("warn", 'W', Level::Warn, "Report it, and still succeed"),
    (
        "deny",
        'D',
        Level::Deny,
        "Report it, and end with exit code 1",
    ),
];

impl Args for LevelArguments {
    fn augment_args(command: clap::Command) -> clap::Command {
        LEVELS
            .into_iter()
            .fold(command, |command, (name, short, _, help)| {
                command.arg(
                    Arg::new(name)
                        .short(short)
                        .long(name)
                        .value_name("LINT")
                        .action(ArgAction::Append)
                        .help(help)
                        .help_heading("Levels, as in rustc"),
                )
            })
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for LevelArguments {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut found: Vec<(usize, Level, String)> = Vec::new();
        for (name, _, level, _) in LEVELS {
            let places = matches.indices_of(name).into_iter().flatten();
            let words = matches.get_many::<String>(name).into_iter().flatten();
            found.extend(
                places
                    .zip(words)
                    .map(|(place, word)| (place, level, word.clone())),
            );
        }
        found.sort_by_key(|&(place, ..)| place);
        Ok(Self {
            settings: found
                .into_iter()
                .map(|(_, level, word)| (level, word))
                .collect(),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl CommandLine {
    /// Reads the arguments of a process, its name first. The subcommand's name
    /// that cargo passes is skipped.
    ///
    /// # Errors
    /// When they mean nothing, and for `--help` and `--version`.
    pub fn read(
        arguments: impl IntoIterator<Item = std::ffi::OsString>,
    ) -> Result<Self, clap::Error> {
        let mut arguments: Vec<_> = arguments.into_iter().collect();
        if arguments.get(1).is_some_and(|word| word == "workflowcheck") {
            arguments.remove(1);
        }
        Self::try_parse_from(arguments)
    }

    /// The command that was named or is meant.
    #[must_use]
    pub fn into_command(self) -> Command {
        self.command
            .unwrap_or_else(|| Command::Check(Box::new(self.check)))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn check(line: &str) -> CheckArguments {
        let arguments = line.split(' ').map(Into::into);
        match CommandLine::read(arguments).unwrap().into_command() {
            Command::Check(check) => *check,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_definition_holds() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn cargo_and_people_call_it_alike() {
        for line in [
            "cargo-workflowcheck workflowcheck check --format json src",
            "cargo-workflowcheck workflowcheck --format json src",
            "cargo-workflowcheck check --format json src",
            "cargo-workflowcheck --format json src",
        ] {
            let check = check(line);
            assert_eq!(check.paths, [PathBuf::from("src")], "{line}");
            assert_eq!(check.format, Some(Format::Json), "{line}");
        }
    }

    #[test]
    fn levels_keep_their_order() {
        let check = check("cargo-workflowcheck -A io -Dsystem_time --warn io -A=stdio");
        let settings: Vec<_> = check
            .levels
            .settings
            .iter()
            .map(|(level, word)| (*level, word.as_str()))
            .collect();
        assert_eq!(
            settings,
            [
                (Level::Allow, "io"),
                (Level::Deny, "system_time"),
                (Level::Warn, "io"),
                (Level::Allow, "stdio"),
            ]
        );
    }

    #[test]
    fn wrong_usage_is_an_error() {
        let read = |line: &str| CommandLine::read(line.split(' ').map(Into::into));
        assert!(read("cargo-workflowcheck --format xml").is_err());
        assert!(read("cargo-workflowcheck --quiet -v").is_err());
        assert!(read("cargo-workflowcheck completions").is_err());
    }
}
