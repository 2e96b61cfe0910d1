//! `man`

use clap::CommandFactory;
use miette::IntoDiagnostic;

use super::arguments::CommandLine;
use super::{Exit, Streams, output};

pub(super) fn run(streams: &mut Streams<'_>) -> miette::Result<Exit> {
    let mut page = Vec::new();
    clap_mangen::Man::new(CommandLine::command())
        .render(&mut page)
        .into_diagnostic()?;
    output::print(streams.out, &page).into_diagnostic()?;
    Ok(Exit::Clean)
}
