//! Arguments in, exit code out; one short file a command.

pub mod arguments;
pub mod bar;
pub mod check;
mod completions;
mod diff;
pub mod environment;
mod explain;
mod findings;
mod fix;
mod graph;
mod init;
mod lints;
mod lock;
mod man;
pub(crate) mod output;
mod replay;
mod shape;

use std::ffi::OsString;
use std::io::Write;

use miette::{GraphicalReportHandler, IntoDiagnostic, WrapErr};

pub use arguments::{ColorWhen, Command, CommandLine};
pub use check::{Analysis, CheckOptions, Checked, Shaped};
pub use environment::Environment;
pub use graph::GraphScope;
pub use shape::ShapeRequest;

use crate::report::human::theme;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Nothing is denied or breaking.
    Clean,
    /// Something is denied or breaking.
    Found,
    /// The run itself failed.
    Failed,
}

impl Exit {
    /// The process's exit code.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Found => 1,
            Self::Failed => 2,
        }
    }
}

/// Where a run writes: results to one, notes and errors to the other.
pub struct Streams<'a> {
    /// The standard output.
    pub out: &'a mut dyn Write,
    /// The standard error.
    pub err: &'a mut dyn Write,
}

impl Streams<'_> {
    /// Writes a line for the person who waits. That nobody reads it is no
    /// reason to fail.
    fn tell(&mut self, line: &str) {
        let _ = writeln!(self.err, "{line}");
    }
}

/// Runs the program: `arguments` are those of the process, its name first.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    analysis: &dyn Analysis,
    environment: &Environment,
    mut streams: Streams<'_>,
) -> Exit {
    let command = match CommandLine::read(arguments) {
        Ok(line) => line.into_command(),
        Err(error) => return usage(&error, environment, streams),
    };
    let color = match &command {
        Command::Check(arguments) => arguments.output.color,
        Command::Graph(arguments) => arguments.code.output.color,
        Command::Shape(arguments) => arguments.code.output.color,
        Command::Diff(arguments) => arguments.code.output.color,
        Command::Replay(arguments) => arguments.code.output.color,
        Command::Lints(arguments) => arguments.output.color,
        Command::Explain(arguments) => arguments.output.color,
        Command::Init(_) | Command::Completions(_) | Command::Man => None,
    };
    let ended = match command {
        Command::Check(arguments) => check::run(*arguments, analysis, environment, &mut streams),
        Command::Graph(arguments) => graph::run(*arguments, analysis, environment, &mut streams),
        Command::Shape(arguments) => shape::run(*arguments, analysis, environment, &mut streams),
        Command::Diff(arguments) => diff::run(*arguments, analysis, environment, &mut streams),
        Command::Replay(arguments) => replay::run(*arguments, analysis, environment, &mut streams),
        Command::Lints(arguments) => lints::run(&arguments, environment, &mut streams),
        Command::Explain(arguments) => explain::run(&arguments, environment, &mut streams),
        Command::Init(arguments) => init::run(arguments, environment, &mut streams),
        Command::Completions(arguments) => completions::run(&arguments, &mut streams),
        Command::Man => man::run(&mut streams),
    };
    ended.unwrap_or_else(|error| {
        let terminal = environment.stderr(color);
        let mut text = String::new();
        let rendered = GraphicalReportHandler::new_themed(theme(terminal))
            .with_width(terminal.width)
            .with_links(terminal.hyperlinks)
            .render_report(&mut text, error.as_ref());
        streams.tell(match rendered {
            Ok(()) => text.trim_end(),
            Err(std::fmt::Error) => "the run failed",
        });
        Exit::Failed
    })
}

/// Writes a result where it was asked for.
fn deliver(
    bytes: &[u8],
    file: Option<&std::path::Path>,
    streams: &mut Streams<'_>,
) -> miette::Result<()> {
    match file {
        None => output::print(streams.out, bytes)
            .into_diagnostic()
            .wrap_err("cannot write the result"),
        Some(path) => output::replace_file(path, bytes)
            .into_diagnostic()
            .wrap_err_with(|| format!("cannot write `{}`", path.display())),
    }
}

/// Prints what clap has to say: help and version are results, all else is wrong
/// usage.
fn usage(error: &clap::Error, environment: &Environment, mut streams: Streams<'_>) -> Exit {
    let text = error.render();
    let write = |terminal: crate::report::Terminal| {
        if terminal.color {
            text.ansi().to_string()
        } else {
            text.to_string()
        }
    };
    if error.use_stderr() {
        streams.tell(write(environment.stderr(None)).trim_end());
        Exit::Failed
    } else {
        let text = write(environment.stdout(None));
        match output::print(streams.out, text.as_bytes()) {
            Ok(()) => Exit::Clean,
            Err(_) => Exit::Failed,
        }
    }
}
