//! `shape`

use miette::IntoDiagnostic;

use super::arguments::ShapeArguments;
use super::check::Analysis;
use super::environment::Environment;
use super::{Exit, Streams, deliver, lock};
use crate::report::Terminal;
use crate::report::diff::DiffFormat;
use crate::shape::render;
use crate::source::git::Revision;

/// Which shapes are wanted, and of what.
#[derive(Debug, Clone, Default)]
pub struct ShapeRequest {
    /// Workflows by name or path; all of them where none is named.
    pub workflows: Vec<String>,
    /// The revision whose files are read instead of the disk.
    pub revision: Option<Revision>,
}

pub(super) fn run(
    arguments: ShapeArguments,
    analysis: &dyn Analysis,
    environment: &Environment,
    streams: &mut Streams<'_>,
) -> miette::Result<Exit> {
    let options = arguments.code.options(environment)?;
    let wanted = ShapeRequest {
        workflows: arguments.workflows,
        revision: None,
    };
    let shaped = analysis.shaped(&options, &wanted)?;
    if !arguments.code.output.quiet {
        for note in &shaped.notes {
            streams.tell(&format!("note: {note}"));
        }
    }
    if arguments.lock.write_lock || arguments.lock.accept.is_some() {
        return lock::write(&arguments.lock, &shaped, streams);
    }
    if arguments.lock.check_lock {
        let terminal = match &arguments.code.output.output {
            Some(_) => Terminal::PLAIN,
            None => environment.stdout(arguments.code.output.color),
        };
        let format = match arguments.format {
            render::Format::Json => DiffFormat::Json,
            _ => DiffFormat::Human,
        };
        let prefix = environment.prefix(&shaped.root);
        let (bytes, exit) = lock::check(&arguments.lock, &shaped, format, terminal, &prefix)?;
        deliver(&bytes, arguments.code.output.output.as_deref(), streams)?;
        return Ok(exit);
    }
    let shapes = shaped.shapes;
    let mut bytes = Vec::new();
    render::write(arguments.format, &shapes, &mut bytes).into_diagnostic()?;
    deliver(&bytes, arguments.code.output.output.as_deref(), streams)?;
    if shapes.workflows.is_empty() && !arguments.code.output.quiet {
        streams.tell("note: no workflow was found");
    }
    Ok(Exit::Clean)
}
