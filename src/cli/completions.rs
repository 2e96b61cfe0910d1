//! `completions SHELL`

use clap::CommandFactory;
use miette::IntoDiagnostic;

use super::arguments::{CommandLine, CompletionsArguments};
use super::{Exit, Streams, output};

pub(super) fn run(
    arguments: &CompletionsArguments,
    streams: &mut Streams<'_>,
) -> miette::Result<Exit> {
    let mut script = Vec::new();
    let mut command = CommandLine::command();
    let name = command.get_name().to_owned();
    clap_complete::generate(arguments.shell, &mut command, name, &mut script);
    output::print(streams.out, &script).into_diagnostic()?;
    Ok(Exit::Clean)
}
