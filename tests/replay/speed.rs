//! How fast histories are read: run by hand, with `--release -- --ignored`.

use std::time::Instant;

use workflowcheck::replay::ReplayVerdict;

use crate::recorded::replay;

/// A history of a loop that runs one activity at a time.
fn history(activities: u64) -> String {
    let mut events = vec![
        r#"{"eventId":"1","eventType":"EVENT_TYPE_WORKFLOW_EXECUTION_STARTED","workflowExecutionStartedEventAttributes":{"workflowType":{"name":"Flow"}}}"#.to_owned(),
    ];
    let mut id = 1;
    let mut push = |event_type: &str, key: &str, details: &str| {
        id += 1;
        events.push(format!(
            r#"{{"eventId":"{id}","eventTime":"2026-01-31T00:00:00Z","eventType":"EVENT_TYPE_{event_type}","taskId":"1048587","{key}EventAttributes":{{{details}"workflowTaskCompletedEventId":"4","identity":"1@host@"}}}}"#
        ));
        id
    };
    for index in 1..=activities {
        push("WORKFLOW_TASK_SCHEDULED", "workflowTaskScheduled", "");
        push("WORKFLOW_TASK_STARTED", "workflowTaskStarted", "");
        push("WORKFLOW_TASK_COMPLETED", "workflowTaskCompleted", "");
        let details = format!(r#""activityId":"{index}","activityType":{{"name":"a"}},"#);
        let scheduled = push("ACTIVITY_TASK_SCHEDULED", "activityTaskScheduled", &details);
        let details = format!(r#""scheduledEventId":"{scheduled}","#);
        push("ACTIVITY_TASK_STARTED", "activityTaskStarted", &details);
        push("ACTIVITY_TASK_COMPLETED", "activityTaskCompleted", &details);
    }
    format!("{{\"events\":[{}]}}\n", events.join(","))
}

#[test]
#[ignore = "measures time"]
fn a_thousand_histories_of_five_hundred_events() {
    let stream = history(83).repeat(1_000);
    let begun = Instant::now();
    let shape = "while more { if a { activity a } else { activity b } }";
    let results = replay("Flow", shape, stream.as_bytes());
    let seconds = begun.elapsed().as_secs_f64();
    let events: u64 = results.iter().map(|it| it.events).sum();
    assert!(
        results
            .iter()
            .all(|it| it.verdict == ReplayVerdict::Replays)
    );
    assert_eq!(results.len(), 1_000);
    #[expect(clippy::cast_precision_loss, reason = "half a million events")]
    let rate = events as f64 / seconds;
    println!("{events} events in {seconds:.2} s: {rate:.0} a second");
    assert!(rate > 50_000.0, "{rate:.0} events a second");
}
