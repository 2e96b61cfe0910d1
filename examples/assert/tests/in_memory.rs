//! The four questions, about code that is only text: a generator can ask them about what it is
//! going to write, and a review tool about two versions that it holds.

use workflowcheck::Code;
use workflowcheck::advisor::diff::Verdict;

const MANIFEST: &str = r#"
[package]
name = "shop"
version = "0.1.0"
edition = "2024"

[dependencies]
duroxide = "0.1"
"#;

const ORDER: &str = r#"
use duroxide::{OrchestrationContext, OrchestrationRegistry};

async fn order(ctx: OrchestrationContext, item: String) -> Result<String, String> {
    ctx.schedule_activity("reserve", item).await
}

pub fn orchestrations() -> OrchestrationRegistry {
    OrchestrationRegistry::builder().register("order", order).build()
}
"#;

const HISTORY: &str = r#"[
{"event_id":1,"execution_id":1,"instance_id":"order-7","type":"OrchestrationStarted","name":"order","version":"1.0.0","input":"\"lamp\"","timestamp_ms":1,"duroxide_version":"0.1.32"},
{"event_id":2,"execution_id":1,"type":"ActivityScheduled","name":"reserve","input":"\"lamp\""}
]"#;

fn shop(source: &str) -> Code {
    Code::memory([("Cargo.toml", MANIFEST), ("src/lib.rs", source)])
}

#[test]
fn it_is_deterministic() {
    let report = workflowcheck::check(shop(ORDER)).unwrap();
    assert_eq!(report.workflows.len(), 1);
    assert!(report.diagnostics.is_empty());
}

#[test]
fn it_reserves() {
    let shapes = workflowcheck::shape(shop(ORDER)).unwrap();
    let commands = serde_json::to_string(&shapes.workflows[0].shape).unwrap();
    assert!(commands.contains("\"reserve\""), "{commands}");
}

#[test]
fn another_activity_breaks_open_orders() {
    let changed = ORDER.replace("reserve", "book");
    let report = workflowcheck::diff(shop(ORDER), shop(&changed)).unwrap();
    assert_eq!(report.workflows[0].verdict, Verdict::Breaking);

    let replayed = workflowcheck::replay(shop(&changed), [("order-7", HISTORY)]).unwrap();
    assert!(replayed.is_breaking());
}
