//! The call graph: for people, programs and pictures.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use serde::Serialize;

use crate::call_graph::CallGraph;
use crate::diagnostic::Confidence;
use crate::printable::printable;

/// How a call graph is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, clap::ValueEnum)]
pub enum GraphFormat {
    /// A line for each function, and one for each of its calls.
    #[default]
    Text,
    /// Everything, for programs.
    Json,
    /// A flowchart for Mermaid.
    Mermaid,
    /// A directed graph for Graphviz.
    Dot,
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    #[serde(flatten)]
    graph: &'a CallGraph,
}

/// Writes a call graph.
///
/// # Errors
/// Only those of the writer.
pub fn write(format: GraphFormat, graph: &CallGraph, out: &mut dyn Write) -> io::Result<()> {
    match format {
        GraphFormat::Text => text(graph, out),
        GraphFormat::Json => {
            serde_json::to_writer_pretty(&mut *out, &Document { version: 1, graph })?;
            writeln!(out)
        }
        GraphFormat::Mermaid => Picture::of(graph).mermaid(out),
        GraphFormat::Dot => Picture::of(graph).dot(out),
    }
}

fn text(graph: &CallGraph, out: &mut dyn Write) -> io::Result<()> {
    for function in &graph.functions {
        let at = &function.at;
        let head = format!("{} ({}:{}:{})", function.id, at.file, at.line, at.column);
        writeln!(out, "{}", printable(&head))?;
        for call in &function.calls {
            let at = &call.place.at;
            let callees = match call.callees.as_slice() {
                [] => "not resolved".to_owned(),
                callees => callees.join(" | "),
            };
            let confidence = match (call.confidence, call.callees.is_empty()) {
                (Confidence::Certain, _) | (_, true) => String::new(),
                (confidence, false) => format!(" ({confidence})"),
            };
            let line = format!("  {}:{} {callees}{confidence}", at.line, at.column);
            writeln!(out, "{}", printable(&line))?;
        }
    }
    Ok(())
}

/// What a picture shows: functions as nodes, one edge for all calls from one
/// to another.
struct Picture<'a> {
    /// In the order of their names.
    nodes: BTreeMap<&'a str, usize>,
    edges: BTreeSet<(usize, usize, Confidence)>,
}

impl<'a> Picture<'a> {
    fn of(graph: &'a CallGraph) -> Self {
        let names: BTreeSet<&str> = graph
            .functions
            .iter()
            .flat_map(|function| {
                let callees = function.calls.iter().flat_map(|call| &call.callees);
                std::iter::once(&function.id).chain(callees)
            })
            .map(String::as_str)
            .collect();
        let nodes: BTreeMap<&str, usize> = names.into_iter().zip(0..).collect();
        let mut surest: BTreeMap<(usize, usize), Confidence> = BTreeMap::new();
        for function in &graph.functions {
            for call in &function.calls {
                for callee in &call.callees {
                    let ends = (nodes.get(function.id.as_str()), nodes.get(callee.as_str()));
                    if let (Some(&from), Some(&to)) = ends {
                        let confidence = surest.entry((from, to)).or_insert(call.confidence);
                        *confidence = call.confidence.min(*confidence);
                    }
                }
            }
        }
        let edges = surest
            .into_iter()
            .map(|((from, to), confidence)| (from, to, confidence))
            .collect();
        Self { nodes, edges }
    }

    fn mermaid(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "flowchart LR")?;
        for (name, index) in &self.nodes {
            // Entities, because a label may hold any text but these.
            let label = printable(name)
                .replace('&', "&amp;")
                .replace('"', "&quot;")
                .replace('<', "&lt;")
                .replace('>', "&gt;");
            writeln!(out, "  n{index}[\"{label}\"]")?;
        }
        for &(from, to, confidence) in &self.edges {
            let arrow = match confidence {
                Confidence::Certain => "-->",
                Confidence::Likely | Confidence::Possible => "-.->",
            };
            writeln!(out, "  n{from} {arrow} n{to}")?;
        }
        Ok(())
    }

    fn dot(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "digraph calls {{\n  rankdir=LR;\n  node [shape=box];")?;
        for (name, index) in &self.nodes {
            let label = printable(name).replace('\\', "\\\\").replace('"', "\\\"");
            writeln!(out, "  n{index} [label=\"{label}\"];")?;
        }
        for &(from, to, confidence) in &self.edges {
            let style = match confidence {
                Confidence::Certain => "",
                Confidence::Likely | Confidence::Possible => " [style=dashed]",
            };
            writeln!(out, "  n{from} -> n{to}{style};")?;
        }
        writeln!(out, "}}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call_graph::{Call, CallKind, Function};
    use crate::diagnostic::{Place, Position};

    fn graph() -> CallGraph {
        let at = |line, column| Position {
            file: "src/clock.rs".to_owned(),
            line,
            column,
        };
        let call = |line, kind, callees: &[&str], confidence| Call {
            place: Place {
                at: at(line, 5),
                end_line: line,
                end_column: 22,
            },
            kind,
            callees: callees.iter().map(|&it| it.to_owned()).collect(),
            confidence,
        };
        let mut graph = CallGraph {
            functions: vec![
                Function {
                    id: "shop::run".to_owned(),
                    at: at(9, 4),
                    calls: vec![
                        call(12, CallKind::Method, &[], Confidence::Certain),
                        call(
                            11,
                            CallKind::Method,
                            &["<shop::B as shop::T>::now", "<shop::A as shop::T>::now"],
                            Confidence::Possible,
                        ),
                        call(10, CallKind::Path, &["shop::today"], Confidence::Certain),
                    ],
                },
                Function {
                    id: "shop::today".to_owned(),
                    at: at(3, 8),
                    calls: vec![call(
                        4,
                        CallKind::Path,
                        &["std::time::SystemTime::now"],
                        Confidence::Certain,
                    )],
                },
            ],
        };
        graph.sort();
        graph
    }

    fn written(format: GraphFormat) -> String {
        let mut bytes = Vec::new();
        write(format, &graph(), &mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn text_lists_functions_and_calls() {
        insta::assert_snapshot!(written(GraphFormat::Text), @r#"
        shop::today (src/clock.rs:3:8)
          4:5 std::time::SystemTime::now
        shop::run (src/clock.rs:9:4)
          10:5 shop::today
          11:5 <shop::A as shop::T>::now | <shop::B as shop::T>::now (possible)
          12:5 not resolved
        "#);
    }

    #[test]
    fn json_is_as_documented() {
        let text = written(GraphFormat::Json);
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        let call = &document["functions"][0]["calls"][0];
        assert_eq!(document["version"], 1);
        assert_eq!(call["kind"], "path");
        assert_eq!(call["end_column"], 22);
        assert_eq!(call["callees"][0], "std::time::SystemTime::now");
        assert!(text.find("\"end_column\"").unwrap() < text.find("\"kind\"").unwrap());
    }

    #[test]
    fn pictures_have_one_edge_for_all_calls() {
        insta::assert_snapshot!(written(GraphFormat::Mermaid), @r#"
        flowchart LR
          n0["&lt;shop::A as shop::T&gt;::now"]
          n1["&lt;shop::B as shop::T&gt;::now"]
          n2["shop::run"]
          n3["shop::today"]
          n4["std::time::SystemTime::now"]
          n2 -.-> n0
          n2 -.-> n1
          n2 --> n3
          n3 --> n4
        "#);
        insta::assert_snapshot!(written(GraphFormat::Dot), @r#"
        digraph calls {
          rankdir=LR;
          node [shape=box];
          n0 [label="<shop::A as shop::T>::now"];
          n1 [label="<shop::B as shop::T>::now"];
          n2 [label="shop::run"];
          n3 [label="shop::today"];
          n4 [label="std::time::SystemTime::now"];
          n2 -> n0 [style=dashed];
          n2 -> n1 [style=dashed];
          n2 -> n3;
          n3 -> n4;
        }
        "#);
    }
}
