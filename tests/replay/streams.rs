//! How histories come: streams, rows, damaged files, those of others.

use workflowcheck::replay::ReplayVerdict;

use crate::recorded::{file, replay, replay_sdk};

pub fn event(id: u64, event_type: &str, details: &str) -> String {
    let mut key = event_type.to_owned();
    key[..1].make_ascii_lowercase();
    format!(
        r#"{{"eventId":"{id}","eventType":"{event_type}","{key}EventAttributes":{{{details}}}}}"#
    )
}

/// One activity `a`, done.
pub fn history() -> Vec<String> {
    vec![
        event(
            1,
            "WorkflowExecutionStarted",
            r#""workflowType":{"name":"Flow"}"#,
        ),
        event(2, "WorkflowTaskScheduled", ""),
        event(3, "WorkflowTaskStarted", ""),
        event(4, "WorkflowTaskCompleted", ""),
        event(
            5,
            "ActivityTaskScheduled",
            r#""activityId":"1","activityType":{"name":"a"}"#,
        ),
        event(6, "ActivityTaskStarted", ""),
        event(7, "ActivityTaskCompleted", r#""scheduledEventId":"5""#),
        event(8, "WorkflowTaskScheduled", ""),
        event(9, "WorkflowTaskStarted", ""),
        event(10, "WorkflowTaskCompleted", ""),
        event(11, "WorkflowExecutionCompleted", ""),
    ]
}

pub fn document(events: &[String]) -> String {
    format!("{{\"events\":[{}]}}", events.join(","))
}

#[test]
fn many_documents_one_after_the_other() {
    let one = document(&history());
    let stream = format!("{one}\n{one}{one}\n\n");
    let results = replay("Flow", "activity a", stream.as_bytes());
    assert_eq!(results.len(), 3);
    assert!(
        results
            .iter()
            .all(|it| it.verdict == ReplayVerdict::Replays)
    );
    assert_eq!(
        results.iter().map(|it| it.number).collect::<Vec<_>>(),
        [Some(1), Some(2), Some(3)]
    );
}

#[test]
fn an_array_of_documents_and_an_array_of_events() {
    let one = document(&history());
    let results = replay("Flow", "activity a", format!("[{one},{one}]").as_bytes());
    assert_eq!(results.len(), 2);
    let events = format!("[{}]", history().join(","));
    let results = replay("Flow", "activity b", events.as_bytes());
    assert_eq!(results.len(), 1);
    assert_eq!(
        results[0].diverges_at.as_ref().map(|it| it.event_id),
        Some(5)
    );
}

#[test]
fn what_is_cut_off_is_said_to_be() {
    let whole = document(&history());
    let cut = &whole[..whole.len() - 100];
    let (results, error) = replay_sdk("temporal", "Flow", "activity a", cut.as_bytes());
    assert_eq!(results[0].verdict, ReplayVerdict::Replays);
    assert!(
        results[0].notes[0].contains("in the middle of an event"),
        "{results:?}"
    );
    assert!(error.expect("an error").contains("cut off"));
}

#[test]
fn what_is_no_history_is_refused_in_words() {
    for (text, word) in [
        ("", "empty"),
        ("{}", "no events"),
        ("3", "no events"),
        ("{\"events\": 3}", "array of events"),
        ("not json", "line 1, column"),
        ("[1, 2]", "no events"),
        ("{\"events\":[{]}", "line 1, column"),
    ] {
        let (_, error) = replay_sdk("temporal", "Flow", "activity a", text.as_bytes());
        let error = error.unwrap_or_else(|| panic!("{text} is taken for a history"));
        assert!(error.contains(word), "{text}: {error}");
    }
}

#[test]
fn a_history_of_nobody_here_is_unknown() {
    let results = replay("Other", "activity a", document(&history()).as_bytes());
    assert_eq!(results[0].verdict, ReplayVerdict::Unknown);
    assert!(
        results[0]
            .reason
            .as_deref()
            .is_some_and(|it| it.contains("no workflow `Flow`"))
    );
    let foreign = r#"{"events":[{"id":1,"kind":"begin"}]}"#;
    let results = replay("Flow", "activity a", foreign.as_bytes());
    assert!(
        results[0]
            .reason
            .as_deref()
            .is_some_and(|it| it.contains("no SDK"))
    );
    let headless = document(&history()[1..]);
    let results = replay("Flow", "activity a", headless.as_bytes());
    assert!(
        results[0]
            .reason
            .as_deref()
            .is_some_and(|it| it.contains("beginning"))
    );
}

#[test]
fn unknown_events_are_passed_over_with_a_note() {
    let mut events = history();
    events.push(event(12, "WorkflowExecutionPonderedUpon", ""));
    let results = replay("Flow", "activity a", document(&events).as_bytes());
    assert_eq!(results[0].verdict, ReplayVerdict::Replays);
    assert!(results[0].notes[0].contains("WorkflowExecutionPonderedUpon"));
}

#[test]
fn the_ids_of_this_sdk_are_compared() {
    let mut events = history();
    events[10] = event(
        11,
        "ActivityTaskScheduled",
        r#""activityId":"2","activityType":{"name":"b"}"#,
    );
    let text = document(&events);
    let results = replay("Flow", "activity a; activity b", text.as_bytes());
    assert_eq!(results[0].verdict, ReplayVerdict::Replays);
    let cancelled = "activity a; activity z as z; cancel z; activity b";
    let results = replay("Flow", cancelled, text.as_bytes());
    assert_eq!(
        results[0].diverges_at.as_ref().map(|it| it.event_id),
        Some(11)
    );
}

#[test]
fn unknown_code_makes_an_unknown_history() {
    let results = replay("Flow", "unknown why", document(&history()).as_bytes());
    assert_eq!(results[0].verdict, ReplayVerdict::Unknown);
    assert!(
        results[0]
            .reason
            .as_deref()
            .is_some_and(|it| it.contains("why"))
    );
}

#[test]
fn code_may_run_ahead_of_a_history() {
    let text = document(&history()[..10]);
    let results = replay(
        "Flow",
        "activity a as x; activity b as y; await x y",
        text.as_bytes(),
    );
    assert_eq!(results[0].verdict, ReplayVerdict::Replays, "{results:?}");
    let results = replay(
        "Flow",
        "activity b as y; activity a as x; await x y",
        text.as_bytes(),
    );
    assert_eq!(results[0].verdict, ReplayVerdict::Breaking);
}

#[test]
fn a_loop_of_unknown_length_fits_what_was_recorded() {
    let mut events = history();
    events.truncate(4);
    for index in 0..40_u64 {
        events.push(event(
            5 + index,
            "ActivityTaskScheduled",
            &format!(
                r#""activityId":"{}","activityType":{{"name":"a"}}"#,
                index + 1
            ),
        ));
    }
    let text = document(&events);
    let fan_out = "while more { activity a as x }; await x; activity b";
    assert_eq!(
        replay("Flow", fan_out, text.as_bytes())[0].verdict,
        ReplayVerdict::Replays
    );
    let each = "each items { activity a; activity c }; activity b";
    assert_eq!(
        replay("Flow", each, text.as_bytes())[0].verdict,
        ReplayVerdict::Replays
    );
    let other = "repeat 30 { activity a as x }; await x; activity b";
    let result = &replay("Flow", other, text.as_bytes())[0];
    assert_eq!(
        result.diverges_at.as_ref().map(|it| it.event_id),
        Some(35),
        "{result:?}"
    );
}

const ROWS: &str = r#"[
 {"event_id":1,"source_event_id":null,"instance_id":"i","execution_id":1,"timestamp_ms":1,"duroxide_version":"0.1.32","type":"OrchestrationStarted","name":"Flow","version":"1.0.0","input":"x"},
 {"event_id":2,"source_event_id":null,"execution_id":1,"type":"ActivityScheduled","name":"reserve","input":"x"},
 {"event_id":3,"source_event_id":null,"execution_id":1,"type":"TimerCreated","fire_at_ms":9},
 {"event_id":4,"source_event_id":2,"execution_id":1,"type":"ActivityCompleted","result":"ok"},
 {"event_id":5,"source_event_id":null,"execution_id":1,"type":"ActivityScheduled","name":"charge","input":"ok"},
 {"event_id":6,"source_event_id":2,"execution_id":2,"type":"OrchestrationStarted","name":"Flow","version":"1.0.0","input":"x"},
 {"event_id":7,"source_event_id":null,"execution_id":2,"type":"ActivityScheduled","name":"reserve","input":"x"}
]"#;

#[test]
fn rows_of_duroxide_with_several_runs() {
    let run = |shape: &str| replay_sdk("duroxide", "Flow", shape, ROWS.as_bytes()).0;
    let right = "activity reserve as r; timer as t; await r; activity charge; await t";
    let results = run(right);
    assert_eq!(results.len(), 2, "{results:#?}");
    assert!(
        results
            .iter()
            .all(|it| it.verdict == ReplayVerdict::Replays),
        "{results:#?}"
    );
    let results = run("activity reserve in=\"x\" as r; timer as t; await r; activity refund");
    assert_eq!(
        results[0].diverges_at.as_ref().map(|it| it.event_id),
        Some(5)
    );
    let results = run("activity reserve in=\"y\" as r; timer as t; await r; activity charge");
    assert_eq!(
        results[0].diverges_at.as_ref().map(|it| it.event_id),
        Some(2)
    );
    // The engine compares nothing behind the end of the code.
    let results = run("activity reserve as r; timer as t; await r");
    assert!(
        results
            .iter()
            .all(|it| it.verdict == ReplayVerdict::Replays),
        "{results:#?}"
    );
}

/// Whatever is damaged, there is an answer.
#[test]
fn damaged_histories_are_answered() {
    let shape = "patched test_change { activity? Activity2 } else { activity? Activity1 }
         while more { race { {activity? customActivity1} {timer} {wait cancelled} } }
         join { {activity a} {each items { activity b }} }
         update echo { activity? Echo }
         signal customSignal { timer }";
    for (name, workflow) in [
        ("testGetVersionHistory", "TestWorkflow1"),
        ("multiple-updates", "MultipleUpdateWorkflow"),
        ("cancellationScopeDeterminism", "TestWorkflow"),
    ] {
        let whole = file(name);
        let answered = |bytes: &[u8]| {
            let (results, error) = replay_sdk("temporal", workflow, shape, bytes);
            assert!(!results.is_empty() || error.is_some(), "{name}");
        };
        for at in (0..whole.len()).step_by(997) {
            answered(&whole[..at]);
            for byte in [b'0', b'"', b'}', b']', 0xff] {
                let mut damaged = whole.clone();
                damaged[at] = byte;
                answered(&damaged);
            }
        }
        let mut document: serde_json::Value = serde_json::from_slice(&whole).expect("JSON");
        let events = document["events"].as_array_mut().expect("events");
        for index in 0..events.len() {
            // As if another event had come there, with its own number.
            let mut other = events[(index * 7 + 3) % events.len()].clone();
            other["eventId"] = events[index]["eventId"].clone();
            let before = std::mem::replace(&mut events[index], other);
            let text = serde_json::json!({ "events": &*events }).to_string();
            answered(text.as_bytes());
            events[index] = before;
        }
    }
}
