//! The lock file.

use workflowcheck::advisor::diff::Verdict;
use workflowcheck::advisor::lock::{Acceptance, Lock};
use workflowcheck::advisor::{Revision, compare};
use workflowcheck::lints::profile::Profile;
use workflowcheck::shape::tree::Shapes;

use crate::notation::workflow;

fn shapes() -> Shapes {
    let mut order = workflow(
        "temporal",
        "activity? reserve in=order; if total > limit { activity check as c; await c } else { timer }
         patched p { loop l { activity x; break l } } else { join { {activity a} {activity b} } }
         race { {wait done} then {return} {timer} }; unknown \"a quote\"
         signal cancel { activity refund }",
    );
    order.name = "Order \"quoted\" #1".to_owned();
    order.inputs = vec!["shop::Order".to_owned()];
    let mut other = workflow("duroxide", "activity z");
    other.id = "flows::other".to_owned();
    other.name = "Other".to_owned();
    Shapes {
        workflows: vec![other, order],
        ..Shapes::default()
    }
}

#[test]
fn what_was_written_is_read_back() {
    let mut lock = Lock::new(&shapes());
    let workflow = lock.shapes.workflows[0].clone();
    lock.accept(
        &workflow,
        Acceptance {
            date: "2026-01-31".to_owned(),
            reason: "no open executions, \"checked\"".to_owned(),
        },
    );
    let text = lock.write();
    let read = Lock::read(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(read, lock);
    assert_eq!(read.write(), text);
}

#[test]
fn nothing_in_it_depends_on_places_or_order() {
    let mut moved = shapes();
    moved.workflows.reverse();
    for workflow in &mut moved.workflows {
        workflow.at = Some(workflowcheck::diagnostic::Position {
            file: "elsewhere.rs".to_owned(),
            line: 7,
            column: 1,
        });
    }
    assert_eq!(Lock::new(&shapes()).write(), Lock::new(&moved).write());
}

#[test]
fn the_code_that_was_locked_is_unchanged() {
    let profiles = Profile::embedded().expect("the embedded profiles");
    let lock = Lock::read(&Lock::new(&shapes()).write()).expect("a lock file");
    let now = shapes();
    let report = compare(
        Revision {
            name: "workflowcheck.lock",
            shapes: &lock.shapes,
        },
        Revision {
            name: "working tree",
            shapes: &now,
        },
        &profiles,
    );
    assert!(
        report
            .workflows
            .iter()
            .all(|it| it.verdict == Verdict::Unchanged),
        "{report:#?}"
    );
}

#[test]
fn two_workflows_added_beside_each_other_merge_by_lines() {
    let text = Lock::new(&shapes()).write();
    let blocks = text.split("\n\n").count();
    assert_eq!(
        blocks, 3,
        "a heading and a block for each workflow:\n{text}"
    );
}

#[test]
fn damage_is_told_by_line() {
    let text = Lock::new(&shapes()).write();
    for (damaged, word) in [
        (text.replace("end\n", "<<<<<<< HEAD\nend\n"), "merge"),
        (text.replacen("node {", "node {{", 1), "cannot be read"),
        (
            text.trim_end().trim_end_matches("end").to_owned(),
            "cut off",
        ),
        ("nonsense\n".to_owned(), "is expected"),
    ] {
        let error = Lock::read(&damaged).expect_err(word).to_string();
        assert!(
            error.starts_with("line ") && error.contains(word),
            "{error}"
        );
    }
}
