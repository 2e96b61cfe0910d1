//! An SDK and an API that the tool does not know, told to it from a folder: no line of the
//! program is about them.

use std::fs;
use std::path::Path;

const CONFIG: &str = r##"
declarations = ["declared/ledger.rs"]

[[sdk]]
name = "flows"
title = "our flow engine"
packages = [{ name = "flow-engine", authoring = true }]
terms = { workflow = "flow", activity = "job" }

[sdk.types]
context = ["FlowContext"]
activity_context = ["JobContext"]

[[sdk.registration]]
calls = ["Engine::flow"]
kind = "workflow"
name = "#0"
callable = "#1"

[[sdk.registration]]
calls = ["Engine::job"]
kind = "activity"
name = "#0"
callable = "#1"

[[sdk.start]]
calls = ["Engine::begin"]
name = "#0"
input = "#1"
id = "#2.key"
id_made_up = true
task_queue = "#2.lane"

[[sdk.worker]]
calls = ["Engine::serve"]
task_queue = "#0"

[[sdk.command]]
calls = ["{context}::job"]
kind = "activity"
name = ["#0"]
input = ["#1"]

[[sdk.options]]
types = ["Begin"]
task_queue = "lane"
id = "key"

[sdk.payload]
limit = 1000

[sdk.replay]
compares = { activity = ["name", "input"] }

[sdk.replace.network_io]
help = "do it in a job"
"##;

const SOURCE: &str = r#"
use std::collections::HashMap;

use flow_engine::{Begin, Engine, FlowContext, JobContext};

async fn order(ctx: FlowContext, (id, count): (String, u32)) {
    ledger::book(&id);
    let tags: HashMap<String, u32> = HashMap::new();
    ctx.job("charge", tags).await;
    ctx.job("chrage", 1).await;
    ctx.job("charge", vec![0u8; 2000]).await;
}

async fn charge(ctx: JobContext, amount: u64) {
    ledger::book("charge");
}

fn client(engine: &Engine) {
    engine.begin("order", ("a".to_owned(), 1), Begin { lane: "slow", ..Default::default() });
}

fn serve(engine: &Engine) {
    engine.serve("fast");
    engine.flow("order", order);
    engine.job("charge", charge);
}

fn main() {}
"#;

fn write(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

#[test]
fn an_sdk_and_an_api_need_nothing_but_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    write(
        folder,
        "Cargo.toml",
        "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nflow-engine = \"1\"\nledger = \"1\"\n",
    );
    write(folder, "workflowcheck.toml", CONFIG);
    write(
        folder,
        "declared/ledger.rs",
        "#[effect(network_io)]\npub fn book(id: &str);\n",
    );
    write(folder, "src/main.rs", SOURCE);
    let report = workflowcheck::check(folder).expect("a package that can be checked");
    let workflows: Vec<&str> = report.workflows.iter().map(|w| w.name.as_str()).collect();
    assert_eq!(workflows, ["order"]);
    let found: Vec<String> = report
        .diagnostics
        .iter()
        .map(|d| format!("{} {}", d.place.at.line, d.lint))
        .collect();
    assert_eq!(
        found,
        [
            "6 several_arguments",
            "7 network_io",
            "9 argument_mismatch",
            "9 unordered_payload",
            "10 unregistered",
            "11 argument_mismatch",
            "11 large_payload",
            "19 workflow_id_missing",
            "19 task_queue_mismatch",
        ]
    );
}
