//! Flowcharts as Mermaid reads them. <https://mermaid.js.org/syntax/flowchart.html>

use std::io::{self, Write};

use super::chart::{self, BoxKind};
use crate::shape::tree::WorkflowShape;

pub(super) fn write(workflow: &WorkflowShape, out: &mut dyn Write) -> io::Result<()> {
    let chart = chart::of(workflow);
    writeln!(out, "flowchart TD")?;
    for (index, it) in chart.boxes.iter().enumerate() {
        let (open, close) = match it.kind {
            BoxKind::Start | BoxKind::End => ("([", "])"),
            BoxKind::Command => ("[", "]"),
            BoxKind::Choice => ("{", "}"),
            BoxKind::Fork => ("[[", "]]"),
            BoxKind::Unknown => (">", "]"),
        };
        writeln!(out, "    n{index}{open}\"{}\"{close}", escaped(&it.text))?;
    }
    for arrow in &chart.arrows {
        if arrow.text.is_empty() {
            writeln!(out, "    n{} --> n{}", arrow.from, arrow.to)?;
        } else {
            let text = escaped(&arrow.text);
            writeln!(out, "    n{} -->|\"{text}\"| n{}", arrow.from, arrow.to)?;
        }
    }
    Ok(())
}

/// Mermaid reads `#name;` as a character; anything that means something to it or to HTML is
/// written so.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => safe.push_str("#quot;"),
            '#' => safe.push_str("#35;"),
            '<' => safe.push_str("#lt;"),
            '>' => safe.push_str("#gt;"),
            '&' => safe.push_str("#amp;"),
            '`' => safe.push_str("#96;"),
            c if c.is_control() => safe.push(' '),
            c => safe.push(c),
        }
    }
    safe
}
