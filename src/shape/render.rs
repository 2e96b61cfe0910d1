//! Shapes written down: JSON, text, and pictures.

pub mod chart;
mod dot;
mod mermaid;
mod svg;
mod text;

use std::io::{self, Write};

use serde::Serialize;

use super::tree::{Shapes, WorkflowShape};

pub use text::{lines, sentence};

/// How shapes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum Format {
    /// An indented outline, for people.
    Text,
    /// Everything, for programs.
    Json,
    /// Flowcharts for Markdown.
    Mermaid,
    /// Graphs for Graphviz.
    Dot,
    /// Drawings.
    Svg,
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    #[serde(flatten)]
    shapes: &'a Shapes,
}

/// Writes shapes, in the order in which they are given.
///
/// # Errors
/// Only those of the writer.
pub fn write(format: Format, shapes: &Shapes, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Json => {
            let document = Document { version: 1, shapes };
            serde_json::to_writer_pretty(&mut *out, &document)?;
            writeln!(out)
        }
        Format::Text => {
            for (index, workflow) in shapes.workflows.iter().enumerate() {
                if index > 0 {
                    writeln!(out)?;
                }
                text::write(workflow, out)?;
            }
            Ok(())
        }
        Format::Mermaid => each(shapes, out, mermaid::write),
        Format::Dot => dot::write(&shapes.workflows, out),
        Format::Svg => svg::write(&shapes.workflows, out),
    }
}

fn each(
    shapes: &Shapes,
    out: &mut dyn Write,
    write: impl Fn(&WorkflowShape, &mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    for (index, workflow) in shapes.workflows.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        write(workflow, out)?;
    }
    Ok(())
}
