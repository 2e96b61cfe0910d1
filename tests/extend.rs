//! An SDK, an API and a lint that the tool does not know, told to it from a folder: no line of the
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

const OWN_LINT: &str = r#"
name = "billing"
group = "determinism"
finds = "effect"
follows = "value"
summary = "asking the billing system"
message = "`{callee}` asks the billing system, whose answer is another one at replay"
why = "Prices change. Ask in an activity, whose result is recorded."
help = "call the activity `price`"
"#;

const BILLED: &str = r#"
use duroxide::OrchestrationContext;
use duroxide::runtime::registry::OrchestrationRegistry;

fn rate() -> u64 {
    3
}

async fn order(ctx: OrchestrationContext, id: String) -> Result<String, String> {
    let price = acme_billing::price_of(&id) * rate();
    ctx.schedule_activity("Charge", price.to_string()).await?;
    // workflowcheck: allow(billing, reason = "logged only")
    let _price = acme_billing::price_of(&id);
    Ok(id)
}

fn registry() -> OrchestrationRegistry {
    OrchestrationRegistry::builder().register("order", order).build()
}
"#;

/// A package with a lint of its own; `config` is more of its configuration.
fn billed(folder: &Path, config: &str) {
    write(
        folder,
        "Cargo.toml",
        "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nduroxide = \"0.1\"\nacme-billing = \"1\"\ntracing = \"0.1\"\n",
    );
    let config = format!(
        "catalog = [\"tools/lints\"]\ndeclarations = [\"tools/acme-billing.rs\"]\n\
         [effects]\n\"shop::rate\" = \"billing\"\n{config}"
    );
    write(folder, "workflowcheck.toml", &config);
    write(folder, "tools/lints/billing.toml", OWN_LINT);
    write(
        folder,
        "tools/acme-billing.rs",
        "#[effect(billing)]\npub fn price_of(item: &str) -> u64;\n",
    );
    write(folder, "src/lib.rs", BILLED);
}

fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let ran = std::process::Command::new(env!("CARGO_BIN_EXE_cargo-workflowcheck"))
        .arg("workflowcheck")
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (ran.status.code(), text(ran.stdout), text(ran.stderr))
}

#[test]
fn a_lint_needs_nothing_but_words() {
    let folder = tempfile::tempdir().expect("a folder");
    billed(folder.path(), "");
    let check = ["check", "--no-cargo", "-q", "--format", "short"];
    let (code, out, err) = run(folder.path(), &check);
    assert_eq!(code, Some(1), "{out}{err}");
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(
        lines,
        [
            "src/lib.rs:10:17: deny: billing: `acme_billing::price_of` asks the billing system, \
             whose answer is another one at replay; that is part of the input of `Charge`, which \
             replay compares, line 11",
            "src/lib.rs:10:47: deny: billing: `shop::rate` asks the billing system, whose answer is \
             another one at replay; that is part of the input of `Charge`, which replay compares, \
             line 11",
        ],
        "{err}"
    );
    let allowed = [&check[..], &["-A", "billing"]].concat();
    let (code, out, _) = run(folder.path(), &allowed);
    assert_eq!((code, out.as_str()), (Some(0), ""));
}

#[test]
fn a_lint_of_ones_own_is_listed_explained_and_levelled() {
    let folder = tempfile::tempdir().expect("a folder");
    billed(folder.path(), "[lints]\nbilling = \"warn\"\n");
    let below = folder.path().join("src");
    let (_, listed, _) = run(&below, &["lints", "determinism"]);
    assert!(listed.contains("billing"), "{listed}");
    let (code, explained, _) = run(&below, &["explain", "billing"]);
    assert_eq!(code, Some(0));
    assert!(explained.contains("Prices change."), "{explained}");
    assert!(explained.contains("from the configuration"), "{explained}");
    let report = workflowcheck::check(folder.path()).expect("a package that can be checked");
    let levels: Vec<String> = report
        .diagnostics
        .iter()
        .map(|d| format!("{} {} {}", d.place.at.line, d.lint, d.level))
        .collect();
    assert_eq!(levels, ["10 billing warn", "10 billing warn"]);
}

#[test]
fn a_lint_that_cannot_be_told_in_words_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    billed(folder.path(), "");
    let needs_code = OWN_LINT.replace("\"effect\"", "\"check\"");
    write(folder.path(), "tools/lints/billing.toml", &needs_code);
    let (code, _, err) = run(folder.path(), &["check", "--no-cargo"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("finds = \"effect\""), "{err}");
    write(folder.path(), "tools/lints/billing.toml", "name = 1\n");
    let (code, _, err) = run(folder.path(), &["lints"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("billing.toml"), "{err}");
}

/// Code for the framework that the book describes.
const HOUSE: &str = r#"
use std::time::SystemTime;

use flow_engine::{Flow, FlowContext};
use uuid::Uuid;

pub struct Order;

impl Flow for Order {
    const NAME: &'static str = "order";

    async fn execute(&self, ctx: FlowContext) {
        let id = ctx.once("new-id", || Uuid::new_v4()).await;
        let now = SystemTime::now();
        if now > SystemTime::UNIX_EPOCH {
            ctx.job("charge", &id).await;
        }
        ctx.job("notify", Uuid::new_v4()).await;
        ctx.job("ship", &id);
    }
}
"#;

#[test]
fn the_framework_that_the_book_describes_is_checked() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/sdk/house.md");
    let page = fs::read_to_string(page).expect("the page");
    let (_, config) = page.split_once("```toml\n").expect("a configuration");
    let (config, _) = config.split_once("```").expect("its end");
    let report = workflowcheck::check_sources([
        (
            "Cargo.toml",
            "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             [dependencies]\nflow-engine = \"1\"\nuuid = \"1\"\n",
        ),
        ("workflowcheck.toml", config),
        ("src/lib.rs", HOUSE),
    ])
    .expect("a package");
    let workflows: Vec<(&str, &str)> = report
        .workflows
        .iter()
        .map(|w| (w.name.as_str(), w.sdk.as_str()))
        .collect();
    assert_eq!(workflows, [("order", "flows")]);
    let found: Vec<String> = report
        .diagnostics
        .iter()
        .map(|d| {
            let impact = d.impact.map(|impact| format!(" {impact:?}"));
            format!(
                "{} {}{}",
                d.place.at.line,
                d.lint,
                impact.unwrap_or_default()
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            "14 system_time ControlFlow",
            "18 randomness CommandInput",
            "19 dropped_command",
        ]
    );
    let clock = report.diagnostics.first().expect("a finding");
    assert_eq!(clock.help.as_deref(), Some("ask the engine: `ctx.now()`"));
    let fix = clock.fixes.first().expect("a fix");
    assert!(fix.safe);
    assert_eq!(
        fix.edits.first().map(|edit| edit.text.as_str()),
        Some("ctx.now()")
    );
}
