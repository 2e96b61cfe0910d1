//! Histories that a server has written, with the workflows that they are of.

use workflowcheck::lints::profile::Profile;
use workflowcheck::replay::{HistoryResult, ReplayVerdict, Replayer};
use workflowcheck::shape::tree::Shapes;

use crate::notation::workflow;

pub fn replay(name: &str, shape: &str, history: &[u8]) -> Vec<HistoryResult> {
    replay_sdk("temporal", name, shape, history).0
}

pub fn replay_sdk(
    sdk: &str,
    name: &str,
    shape: &str,
    mut history: &[u8],
) -> (Vec<HistoryResult>, Option<String>) {
    let mut it = workflow(sdk, shape);
    it.name = name.to_owned();
    let shapes = Shapes {
        workflows: vec![it],
        ..Shapes::default()
    };
    let profiles = Profile::embedded().expect("the embedded profiles");
    let replayer = Replayer::new(&shapes, &profiles);
    let mut results = Vec::new();
    let read = replayer.read("h.json", &mut history, &mut |result| results.push(result));
    (results, read.err().map(|error| error.to_string()))
}

pub fn file(name: &str) -> Vec<u8> {
    let path = format!(
        "{}/tests/data/histories/{name}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::read(path).expect("a recorded history")
}

/// The history replays with the code that it is of, and each altered version breaks at the event
/// given.
#[track_caller]
fn recorded(name: &str, workflow: &str, shape: &str, altered: &[(&str, u64)]) {
    let history = file(name);
    let results = replay(workflow, shape, &history);
    assert_eq!(results.len(), 1);
    assert_eq!(
        results[0].verdict,
        ReplayVerdict::Replays,
        "{:#?}",
        results[0]
    );
    for (shape, event) in altered {
        let results = replay(workflow, shape, &history);
        assert_eq!(
            results[0].diverges_at.as_ref().map(|it| it.event_id),
            Some(*event),
            "{shape}: {:#?}",
            results[0]
        );
    }
}

#[test]
fn hello_world() {
    recorded(
        "helloworld",
        "Workflow",
        "activity? Activity",
        &[
            ("activity? Other", 5),
            ("timer; activity? Activity", 5),
            ("activity? Activity; activity? Activity", 11),
            ("local Activity", 5),
            ("", 5),
        ],
    );
}

#[test]
fn continues_as_new() {
    recorded(
        "continue-as-new",
        "ContinueAsNewWorkflow",
        "again",
        &[("", 5), ("activity a; again", 5), ("fail", 5)],
    );
}

#[test]
fn a_version_marker_with_its_search_attribute() {
    let body = "activity? helloworldActivity";
    recorded(
        "workflow1",
        "Workflow1",
        &format!("patched test-change {{ {body} }} else {{ activity old }}\n{body}\n{body}"),
        &[
            (&format!("patched test-change {{ {body} }}\n{body}"), 19),
            (
                &format!("patched test-change {{ activity x }}\n{body}\n{body}"),
                7,
            ),
            (&format!("{body}\n{body}\n{body}"), 5),
        ],
    );
}

#[test]
fn search_attributes() {
    recorded(
        "search-attribute",
        "UpsertSearchAttributesWorkflow",
        "search; activity? helloworldActivity; search",
        &[
            ("activity? helloworldActivity; search", 5),
            ("search; activity? helloworldActivity; memo", 12),
            ("search; activity? helloworldActivity", 12),
        ],
    );
}

#[test]
fn cancellation_of_an_activity_and_a_timer() {
    // Newer versions of the SDK cancel what the execution waits for, and older ones leave it to
    // the code.
    let issued = "activity? DoActivity as a; timer as t";
    recorded(
        "cancellationScopeDeterminism",
        "TestWorkflow",
        &format!("{issued}; await? a t"),
        &[
            ("timer as t; activity DoActivity as a; await? a t", 5),
            (&format!("{issued}; await a t"), 13),
        ],
    );
    let by_hand =
        |arm: &str| format!("{issued}; race {{ {{await? t}} {{wait cancelled}} then {{{arm}}} }}");
    recorded(
        "cancellationScopeDeterminism",
        "TestWorkflow",
        &by_hand("cancel a; cancel t; cancelled"),
        &[(&by_hand("cancel t; cancel a"), 13)],
    );
}

#[test]
fn a_child_after_a_reset() {
    recorded(
        "reset-workflow-after-child-complete",
        "ResetWorkflowWithChild",
        "child? TestChildWorkflow",
        &[
            ("child? OtherChild", 5),
            ("child? TestChildWorkflow; timer", 17),
        ],
    );
}

#[test]
fn a_child_and_a_memo() {
    recorded(
        "memo-json",
        "MemoEncodingWorkflowJSON",
        "child? MemoChildWorkflowJSON; memo",
        &[
            ("memo; child? MemoChildWorkflowJSON", 5),
            ("child? MemoChildWorkflowJSON", 14),
        ],
    );
}

#[test]
fn updates_that_interleave() {
    let handlers = "update echo { activity? Echo }\nupdate sleep { timer }\nupdate empty { }";
    recorded(
        "multiple-updates",
        "MultipleUpdateWorkflow",
        &format!("wait done\n{handlers}"),
        &[
            (
                "wait done\nupdate echo { activity? Other }\nupdate sleep { timer }\nupdate empty { }",
                6,
            ),
            (
                "activity x\nupdate echo { activity? Echo }\nupdate sleep { timer }\nupdate empty { }",
                38,
            ),
        ],
    );
}

#[test]
fn ten_version_markers() {
    let patches = |count: usize| -> String {
        (0..count)
            .map(|index| format!("patched versionID:{index} {{ }}\n"))
            .collect()
    };
    let (nine, patches) = (patches(9), patches(10));
    let computed = "while more { patched $versionID { } }; timer";
    let history = file("version-loop-workflow-10");
    let results = replay("VersionLoopWorkflow", computed, &history);
    assert_eq!(results[0].verdict, ReplayVerdict::Replays, "{results:#?}");
    recorded(
        "version-loop-workflow-10",
        "VersionLoopWorkflow",
        &format!("{patches}timer"),
        &[
            (&format!("{nine}timer"), 23),
            (&format!("{patches}activity a"), 25),
            (&format!("{patches}timer; timer"), 30),
        ],
    );
}

#[test]
fn a_version_in_between() {
    recorded(
        "testGetVersionHistory",
        "TestWorkflow1",
        "patched test_change { activity? Activity2 } else { activity? Activity1 }
         activity? customActivity1; activity? customActivity1; timer; activity? customActivity1",
        &[
            (
                "patched test_change { activity? Activity1 } else { activity? Activity2 }
                 activity? customActivity1; activity? customActivity1; timer; activity? customActivity1",
                6,
            ),
            (
                "patched test_change { activity? Activity2 } else { activity? Activity1 }
                 repeat 3 { activity? customActivity1 }; timer",
                24,
            ),
            (
                "patched test_change { activity? Activity2 } else { activity? Activity1 }
                 while more { activity? customActivity1 }; activity? customActivity1",
                24,
            ),
        ],
    );
}

#[test]
fn an_activity_that_times_out() {
    recorded(
        "rainbowstatusesworkflow",
        "RainbowStatusesWorkflow",
        "activity? LongActivity; timer\nsignal customSignal { }",
        &[
            ("activity LongActivity", 12),
            ("activity? Another", 6),
            (
                "activity? LongActivity\nsignal customSignal { activity h }",
                6,
            ),
        ],
    );
}

#[test]
fn a_local_activity() {
    recorded(
        "local-activity",
        "LocalActivityWorkflow",
        "local? $name",
        &[("local? $name; timer", 6), ("activity a", 5)],
    );
}

#[test]
fn any_prefix_of_a_history_replays() {
    let history = file("testGetVersionHistory");
    let document: serde_json::Value = serde_json::from_slice(&history).expect("JSON");
    let events = document["events"].as_array().expect("events");
    let shape = "patched test_change { activity? Activity2 } else { activity? Activity1 }
         activity? customActivity1; activity? customActivity1; timer; activity? customActivity1";
    for length in 1..events.len() {
        let prefix = serde_json::json!({"events": &events[..length]});
        let bytes = serde_json::to_vec(&prefix).expect("JSON");
        let results = replay("TestWorkflow1", shape, &bytes);
        assert_eq!(
            results[0].verdict,
            ReplayVerdict::Replays,
            "{length}: {results:#?}"
        );
    }
}
