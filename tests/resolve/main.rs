//! Calls resolve to the functions that the compiler would call.
//!
//! In a fixture, `//= a, b` at the end of a line says that the calls on this line are
//! resolved to these functions, among others; `//~ possible` that they may be several.

mod generated;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use workflowcheck::call_graph::CallGraph;
use workflowcheck::calls::{Calls, graph};
use workflowcheck::diagnostic::Confidence;
use workflowcheck::names::graph::{Targets, crates_of};
use workflowcheck::source::packages::{Request, Workspace};
use workflowcheck::syntax::position::Places;
use workflowcheck::types::Types;

/// The graph of all functions of a single file.
fn graph_of(file: &Path) -> CallGraph {
    let workspace = Workspace::loose(&Request::new("."), file).expect("a loose source");
    let types = Types::new(crates_of(&workspace, Targets::Default, &[]));
    let calls = Calls::new(&types);
    let places = Places::new(&types.db.texts, |path| workspace.display(path));
    let functions = graph::functions_of_members(&calls);
    graph::graph(&calls, &places, &functions)
}

struct Expected {
    callees: Vec<String>,
    several: bool,
}

fn marks(text: &str) -> BTreeMap<u32, Expected> {
    let mut marks = BTreeMap::new();
    for (number, line) in (1u32..).zip(text.lines()) {
        if let Some((_, listed)) = line.split_once("//= ") {
            let callees = listed.split(", ").map(|c| c.trim().to_owned()).collect();
            marks.insert(
                number,
                Expected {
                    callees,
                    several: false,
                },
            );
        } else if line.contains("//~ possible") {
            marks.insert(
                number,
                Expected {
                    callees: Vec::new(),
                    several: true,
                },
            );
        }
    }
    marks
}

fn check(name: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/resolve")
        .join(name);
    let text: Arc<str> = std::fs::read_to_string(&file).expect("the fixture").into();
    let graph = graph_of(&file);
    let mut wrong = Vec::new();
    let expected = marks(&text);
    assert!(expected.len() > 10, "{name} has its marks");
    for (line, expected) in expected {
        let on_line: Vec<_> = graph
            .functions
            .iter()
            .flat_map(|f| &f.calls)
            .filter(|c| c.place.at.line == line)
            .collect();
        for callee in &expected.callees {
            let found = on_line
                .iter()
                .any(|c| c.callees.contains(callee) && c.confidence == Confidence::Certain);
            if !found {
                let given: Vec<_> = on_line.iter().flat_map(|c| &c.callees).collect();
                wrong.push(format!(
                    "{name}:{line}: `{callee}` expected, given {given:?}"
                ));
            }
        }
        if expected.several && !on_line.iter().any(|c| c.callees.len() > 1) {
            wrong.push(format!("{name}:{line}: several candidates expected"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn receivers_have_the_types_that_flow_to_them() {
    check("receivers.rs");
}

#[test]
fn methods_are_chosen_as_the_compiler_chooses() {
    check("dispatch.rs");
}
