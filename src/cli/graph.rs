//! `graph`

use miette::IntoDiagnostic;

use super::arguments::GraphArguments;
use super::check::Analysis;
use super::environment::Environment;
use super::{Exit, Streams, deliver};
use crate::report::graph;

/// Which functions a graph is to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GraphScope {
    /// Those below workflows, named by their names or paths; all workflows
    /// when none is named.
    Workflows(Vec<String>),
    /// Every function of the workspace.
    Everything,
}

pub(super) fn run(
    arguments: GraphArguments,
    analysis: &dyn Analysis,
    environment: &Environment,
    streams: &mut Streams<'_>,
) -> miette::Result<Exit> {
    let options = arguments.code.options(environment)?;
    let scope = if arguments.all {
        GraphScope::Everything
    } else {
        GraphScope::Workflows(arguments.workflows)
    };
    let mut functions = analysis.graph(&options, &scope)?;
    functions.sort();
    let mut bytes = Vec::new();
    graph::write(arguments.format, &functions, &mut bytes).into_diagnostic()?;
    deliver(&bytes, arguments.code.output.output.as_deref(), streams)?;
    Ok(Exit::Clean)
}
