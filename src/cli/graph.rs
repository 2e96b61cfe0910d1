//! `graph`

use miette::IntoDiagnostic;

use super::arguments::GraphArguments;
use super::check::{Analysis, request};
use super::environment::Environment;
use super::{CheckOptions, Exit, Streams, deliver};
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
    let from_here = |path| environment.directory.join(path);
    let options = CheckOptions {
        paths: Vec::new(),
        staged: false,
        all_targets: arguments.packages.all_targets,
        request: request(arguments.packages, environment)?,
        config: arguments.analysis.config.map(from_here),
        levels: Vec::new(),
        dependencies: arguments.analysis.deps,
        cache: None,
        list_unresolved: arguments.output.verbose,
    };
    let scope = if arguments.all {
        GraphScope::Everything
    } else {
        GraphScope::Workflows(arguments.workflows)
    };
    let mut functions = analysis.graph(&options, &scope)?;
    functions.sort();
    let mut bytes = Vec::new();
    graph::write(arguments.format, &functions, &mut bytes).into_diagnostic()?;
    deliver(&bytes, arguments.output.output.as_deref(), streams)?;
    Ok(Exit::Clean)
}
