//! What inference costs: steps are counted, not time.

use std::path::Path;

use workflowcheck::calls::{Calls, graph};
use workflowcheck::names::graph::{Targets, crates_of};
use workflowcheck::source::packages::{Request, Workspace};
use workflowcheck::types::Types;

/// The steps of inferring all functions of a source.
fn steps(text: &str) -> u64 {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("program.rs");
    std::fs::write(&file, text).expect("written");
    let workspace = Workspace::loose(&Request::new("."), &file).expect("a loose source");
    let types = Types::new(crates_of(&workspace, Targets::Default, &[]));
    let functions = graph::functions_of_members(&Calls::new(&types));
    functions.iter().map(|&def| types.infer(def).steps).sum()
}

/// A function that asks `count` questions, goes on for as many lines, and answers them.
fn unanswered(count: usize) -> String {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/resolve/unanswered.rs");
    let mut text = std::fs::read_to_string(fixture).expect("the fixture");
    text.push_str("fn many(text: &str) {\n");
    for n in 0..count {
        text.push_str(&format!("let r{n} = route(Handler(Wire));\ntext.len();\n"));
    }
    for n in 0..count {
        text.push_str(&format!("let _: &Route<Echo, _> = &r{n};\n"));
    }
    text.push_str("}\n");
    text
}

#[test]
fn a_question_without_an_answer_leaves_none_behind() {
    let (ten, twenty) = (steps(&unanswered(10)), steps(&unanswered(20)));
    assert!(ten > 100, "the questions are asked: {ten} steps");
    // Each of them is asked again for each line: four times the work. Were something left
    // behind each time, it would be eight times.
    assert!(twenty < 5 * ten, "{twenty} steps for twenty, {ten} for ten");
    assert!(twenty < 10_000, "{twenty} steps");
}
