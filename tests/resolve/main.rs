//! Calls resolve to the functions that the compiler would call.
//!
//! In a fixture, `//= a, b` at the end of a line says that the calls on this line are
//! resolved to these functions, among others, and for certain; `//= nothing` that one of
//! them is not resolved; `//~ likely a` or `//~ possible a, b` that one of them has just
//! these candidates; `//~ possible` alone that there are several.

mod declarations;
mod effort;
mod generated;
mod listed;
mod run;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use workflowcheck::call_graph::CallGraph;
use workflowcheck::calls::{Calls, graph};
use workflowcheck::diagnostic::Confidence;
use workflowcheck::names::graph::{Targets, crates_of};
use workflowcheck::source::packages::{Request, Workspace};
use workflowcheck::source::text::Disk;
use workflowcheck::syntax::position::Places;
use workflowcheck::types::Types;

/// The graph of all functions of a single file.
fn graph_of(file: &Path) -> CallGraph {
    let workspace = Workspace::loose(&Request::new("."), file).expect("a loose source");
    graph_of_workspace(&workspace)
}

fn graph_of_workspace(workspace: &Workspace) -> CallGraph {
    let types = Types::new(crates_of(workspace, Targets::Default, &[]));
    let calls = Calls::new(&types);
    let places = Places::new(&types.db.texts, |path| workspace.display(path));
    let functions = graph::functions_of_members(&calls);
    graph::graph(&calls, &places, &functions)
}

/// What a mark says of the calls on its line.
enum Expected {
    /// Each of these is called for certain, by some call.
    Certain(Vec<String>),
    /// Some call is not resolved.
    Nothing,
    /// Some call has this confidence and these callees and no others; with none said,
    /// more than one.
    OneOf(Confidence, Vec<String>),
}

fn mark(line: &str) -> Option<Expected> {
    let names = |listed: &str| -> Vec<String> {
        let names = listed.split(", ").map(|c| c.trim().to_owned());
        names.filter(|c| !c.is_empty()).collect()
    };
    if let Some((_, listed)) = line.split_once("//= ") {
        return Some(match listed.trim() {
            "nothing" => Expected::Nothing,
            listed => Expected::Certain(names(listed)),
        });
    }
    let (_, said) = line.split_once("//~ ")?;
    let (confidence, listed) = said.split_once(' ').unwrap_or((said, ""));
    let confidence = match confidence.trim() {
        "likely" => Confidence::Likely,
        "possible" => Confidence::Possible,
        other => panic!("`{other}` is no confidence"),
    };
    Some(Expected::OneOf(confidence, names(listed)))
}

fn fixture(name: &str) -> PathBuf {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/resolve");
    fixtures.join(name)
}

/// Compares the graph of a fixture with its marks.
fn check(name: &str) {
    let file = fixture(name);
    compare(name, &file, &graph_of(&file));
}

/// Compares the marks in a file with a graph of the calls in it, among others.
fn compare(name: &str, file: &Path, graph: &CallGraph) {
    let text = std::fs::read_to_string(file).expect("the fixture");
    let mut wrong = Vec::new();
    let mut marks = 0;
    for (number, line) in (1u32..).zip(text.lines()) {
        let Some(expected) = mark(line) else { continue };
        marks += 1;
        let on_line: Vec<_> = graph
            .functions
            .iter()
            .flat_map(|f| &f.calls)
            .filter(|c| c.place.at.line == number && file.ends_with(&c.place.at.file))
            .collect();
        let given = || {
            let callees = on_line.iter().map(|c| (c.confidence, &c.callees));
            format!("given {:?}", callees.collect::<Vec<_>>())
        };
        match expected {
            Expected::Certain(callees) => wrong.extend(
                callees
                    .iter()
                    .filter(|&callee| {
                        !on_line.iter().any(|c| {
                            c.callees.contains(callee) && c.confidence == Confidence::Certain
                        })
                    })
                    .map(|callee| format!("{name}:{number}: `{callee}` expected, {}", given())),
            ),
            Expected::Nothing => {
                if !on_line.iter().any(|c| c.callees.is_empty()) {
                    wrong.push(format!("{name}:{number}: nothing expected, {}", given()));
                }
            }
            Expected::OneOf(confidence, mut callees) => {
                callees.sort();
                let is_it = |c: &&workflowcheck::call_graph::Call| {
                    let mut given = c.callees.clone();
                    given.sort();
                    c.confidence == confidence
                        && if callees.is_empty() {
                            given.len() > 1
                        } else {
                            given == callees
                        }
                };
                if !on_line.iter().any(is_it) {
                    wrong.push(format!(
                        "{name}:{number}: {confidence:?} {callees:?} expected, {}",
                        given()
                    ));
                }
            }
        }
    }
    assert!(marks > 2, "{name} has its marks");
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

#[test]
fn items_of_macros_are_found() {
    check("macros.rs");
}

#[test]
fn names_in_rewritten_modules_are_looked_up_around_them() {
    check("rewritten.rs");
}

#[test]
fn called_values_are_what_was_put_into_them() {
    check("values.rs");
}

#[test]
fn each_construct_gives_its_type() {
    check("constructs.rs");
}

#[test]
fn what_cannot_be_seen_is_passed_over() {
    check("scope.rs");
}

#[test]
fn questions_are_answered_when_more_is_known() {
    check("unanswered.rs");
}

#[test]
fn implementations_in_other_crates_leave_a_choice_open() {
    let folder = fixture("drivers");
    let files = Arc::new(Disk::unconfined());
    let workspace = Workspace::from_manifests(&Request::new(&folder), files).expect("a workspace");
    let graph = graph_of_workspace(&workspace);
    compare("drivers", &folder.join("app/src/lib.rs"), &graph);
}

#[test]
fn what_is_deserialized_has_the_type_it_is_read_as() {
    check("serialized.rs");
}

#[test]
fn trait_objects_of_one_visible_type_are_of_that_type() {
    check("objects.rs");
}
