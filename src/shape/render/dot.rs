//! Graphs as Graphviz reads them. <https://graphviz.org/doc/info/lang.html>

use std::io::{self, Write};

use super::chart::{self, BoxKind};
use crate::shape::tree::WorkflowShape;

pub(super) fn write(workflows: &[WorkflowShape], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "digraph workflows {{")?;
    writeln!(out, "    node [fontname=\"sans-serif\"];")?;
    for (number, workflow) in workflows.iter().enumerate() {
        let chart = chart::of(workflow);
        writeln!(out, "    subgraph cluster_{number} {{")?;
        writeln!(out, "        label={};", quoted(&workflow.id))?;
        for (index, it) in chart.boxes.iter().enumerate() {
            let shape = match it.kind {
                BoxKind::Start | BoxKind::End => "oval",
                BoxKind::Command => "box",
                BoxKind::Choice => "diamond",
                BoxKind::Fork => "hexagon",
                BoxKind::Unknown => "note",
            };
            let text = quoted(&it.text);
            writeln!(
                out,
                "        w{number}n{index} [shape={shape}, label={text}];"
            )?;
        }
        for arrow in &chart.arrows {
            write!(
                out,
                "        w{number}n{} -> w{number}n{}",
                arrow.from, arrow.to
            )?;
            if !arrow.text.is_empty() {
                write!(out, " [label={}]", quoted(&arrow.text))?;
            }
            writeln!(out, ";")?;
        }
        writeln!(out, "    }}")?;
    }
    writeln!(out, "}}")
}

/// A quoted id. Graphviz reads `\N` and its like in labels as codes, so backslashes are doubled.
fn quoted(text: &str) -> String {
    let safe: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    format!("\"{}\"", safe.replace('\\', "\\\\").replace('"', "\\\""))
}
