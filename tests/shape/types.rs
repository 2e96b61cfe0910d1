//! Types that cross between code and histories, read off two folders.

use std::sync::LazyLock;

use workflowcheck::advisor::diff::ChangeKind;
use workflowcheck::advisor::{Revision, compare};
use workflowcheck::lints::profile::Profile;
use workflowcheck::shape::tree::{Node, Shapes};

use crate::project::Project;

const SDK: &str = "temporalio-sdk = \"1.1\"\ntemporalio-macros = \"1.1\"";

/// A workflow with an input, an activity and a signal around the types at hand.
fn code(types: &str) -> String {
    format!(
        r#"
use serde::{{Deserialize, Serialize}};
use std::collections::HashMap;
use std::sync::Arc;
use temporalio_macros::{{activities, workflow, workflow_methods}};
use temporalio_sdk::activities::{{ActivityContext, ActivityError}};
use temporalio_sdk::{{ActivityOptions, SyncWorkflowContext, WorkflowContext, WorkflowResult}};

{types}

pub struct Payments;

#[activities]
impl Payments {{
    #[activity]
    pub async fn charge(self: Arc<Self>, _ctx: ActivityContext, order: Order) -> Result<Receipt, ActivityError> {{
        todo!()
    }}
}}

#[workflow]
#[derive(Default)]
pub struct OrderWorkflow;

#[workflow_methods]
impl OrderWorkflow {{
    #[run]
    pub async fn run(ctx: &mut WorkflowContext<Self>, order: Order) -> WorkflowResult<Receipt> {{
        let receipt = ctx
            .execute_activity(Payments::charge, order, ActivityOptions::default())
            .await?;
        Ok(receipt)
    }}

    #[signal]
    pub fn add(&mut self, _ctx: &mut SyncWorkflowContext<Self>, line: Line) {{}}
}}
"#
    )
}

const TYPES: &str = r#"
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub order_id: String,
    pub lines: Vec<Line>,
    pub notes: Option<String>,
    pub page: Page<Line>,
    #[serde(flatten)]
    pub address: Address,
}

#[derive(Serialize, Deserialize)]
pub struct Address {
    pub street: String,
}

#[derive(Serialize, Deserialize)]
pub struct Page<T> {
    pub items: HashMap<String, T>,
}

#[derive(Serialize, Deserialize)]
pub struct Line {
    pub price: Cents,
    pub state: State,
}

#[derive(Serialize, Deserialize)]
pub struct Cents(u32);

#[derive(Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum State {
    New,
    SoldOut { since: u64 },
}

#[derive(Serialize, Deserialize)]
pub struct Receipt {
    pub total: u64,
}
"#;

/// What `shape` says of code.
fn shapes(types: &str) -> Shapes {
    let project = Project::empty();
    project.package(".", SDK, &code(types));
    let ended = project.run(&["shape", "--format", "json"]);
    serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{error}: {}", ended.err))
}

/// The verdict, and what is said of types, with the words replaced in HEAD.
fn changed(replaced: &[(&str, &str)]) -> (String, Vec<String>) {
    static BASE: LazyLock<Shapes> = LazyLock::new(|| shapes(TYPES));
    let mut types = TYPES.to_owned();
    for (from, to) in replaced {
        assert!(types.contains(from), "{from}");
        types = types.replace(from, to);
    }
    let head = shapes(&types);
    let revision = |name, shapes| Revision { name, shapes };
    let profiles = Profile::embedded().expect("they parse");
    let report = compare(revision("old", &BASE), revision("new", &head), &profiles);
    let [workflow] = report.workflows.as_slice() else {
        panic!("{report:?}");
    };
    let messages = workflow
        .changes
        .iter()
        .filter(|it| matches!(it.kind, ChangeKind::InputType | ChangeKind::OutputType))
        .map(|it| format!("{}: {}", it.verdict.as_str(), it.message))
        .collect();
    (workflow.verdict.as_str().to_owned(), messages)
}

#[test]
fn the_types_of_a_workflow_are_named_with_serdes_words() {
    let project = Project::empty();
    project.package("old", SDK, &code(TYPES));
    let shapes = project.run_in("old", &["shape", "--format", "json"]).json();
    let workflow = &shapes["workflows"][0];
    assert_eq!(workflow["inputs"], serde_json::json!(["shop::Order"]));
    assert_eq!(workflow["output"], "shop::Receipt");
    assert_eq!(
        workflow["handlers"][0]["inputs"],
        serde_json::json!(["shop::Line"])
    );
    let activity = &shapes["activities"][0];
    assert_eq!(activity["name"], "Payments::charge");
    assert_eq!(activity["inputs"], serde_json::json!(["shop::Order"]));
    assert_eq!(activity["output"], "shop::Receipt");
    assert_eq!(activity["name_from_item"], true);
    let mut shapes = shapes["types"].clone();
    for it in shapes.as_array_mut().expect("types") {
        let it = it.as_object_mut().expect("a type");
        for place in ["file", "line", "column"] {
            assert!(it.remove(place).is_some(), "{place}");
        }
    }
    insta::assert_json_snapshot!(shapes);
}

#[test]
fn the_same_types_are_unchanged() {
    assert_eq!(changed(&[]), ("unchanged".to_owned(), Vec::new()));
}

#[test]
fn a_required_field_is_missing_in_what_was_recorded() {
    let (verdict, messages) = changed(&[("pub total: u64,", "pub total: u64,\n    pub tax: u64,")]);
    assert_eq!(verdict, "breaking");
    assert_eq!(
        messages,
        [
            "breaking: the activity `Payments::charge`: output.tax: recorded values have no such field",
            "review: the workflow: output.tax: recorded values have no such field",
        ]
    );
}

#[test]
fn what_has_a_default_may_be_missing() {
    for field in [
        "#[serde(default)]\n    pub tax: u64,",
        "pub tax: Option<u64>,",
    ] {
        let added = format!("pub total: u64,\n    {field}");
        assert_eq!(
            changed(&[("pub total: u64,", &added)]).0,
            "unchanged",
            "{field}"
        );
    }
}

#[test]
fn a_field_deep_inside_is_found_on_every_way_to_it() {
    let (verdict, messages) = changed(&[("pub price: Cents,", "pub cost: Cents,")]);
    assert_eq!(verdict, "breaking");
    assert!(
        messages[0].contains("order.lines[].cost") || messages[0].contains("lines[].cost"),
        "{messages:?}"
    );
    assert!(
        messages.iter().any(|it| it.contains("the signal `add`")),
        "{messages:?}"
    );
}

#[test]
fn names_for_serde_are_what_counts() {
    let renamed = (
        "pub order_id: String,",
        "#[serde(rename = \"orderId\")]\n    pub id: String,",
    );
    assert_eq!(changed(&[renamed]).0, "unchanged");
    let aliased = (
        "pub order_id: String,",
        "#[serde(alias = \"orderId\")]\n    pub number: String,",
    );
    assert_eq!(changed(&[aliased]).0, "unchanged");
    let (verdict, messages) =
        changed(&[("rename_all = \"camelCase\"", "rename_all = \"kebab-case\"")]);
    assert_eq!(verdict, "breaking");
    assert!(messages[0].contains("order-id"), "{messages:?}");
}

#[test]
fn variants_flattened_fields_generics_and_newtypes() {
    let cases: [(&str, &str, &str); 8] = [
        ("SoldOut { since: u64 },", "", "breaking"),
        ("SoldOut {", "SoldOutSince {", "breaking"),
        ("New,", "New,\n    Old,", "unchanged"),
        ("tag = \"type\"", "tag = \"kind\"", "breaking"),
        (
            "pub street: String,",
            "pub street: String,\n    pub city: String,",
            "breaking",
        ),
        ("HashMap<String, T>", "Vec<T>", "breaking"),
        ("pub price: Cents,", "pub price: u32,", "unchanged"),
        ("Cents(u32)", "Cents(u16)", "review"),
    ];
    for (from, to, expected) in cases {
        let (verdict, messages) = changed(&[(from, to)]);
        assert_eq!(verdict, expected, "{from} -> {to}: {messages:?}");
    }
}

#[test]
fn a_moved_type_is_the_same() {
    let moved = TYPES.replace("pub struct Receipt", "pub use inner::Receipt;\nmod inner { use super::*;\n#[derive(Serialize, Deserialize)]\npub struct Receipt");
    let moved = moved.replace("pub total: u64,\n}", "pub total: u64,\n}\n}");
    let moved = moved.replace("#[derive(Serialize, Deserialize)]\npub use", "pub use");
    let project = Project::empty();
    project.package("old", SDK, &code(TYPES));
    project.package("new", SDK, &code(&moved));
    let report = project
        .run(&["diff", "old", "new", "--format", "json"])
        .json();
    assert_eq!(report["workflows"][0]["verdict"], "compatible", "{report}");
}

#[test]
fn another_number_of_parameters_does_not_fit() {
    let project = Project::empty();
    project.package("old", SDK, &code(TYPES));
    let more = code(TYPES).replace(
        "order: Order) -> Result",
        "order: Order, urgent: bool) -> Result",
    );
    project.package("new", SDK, &more);
    let ended = project.run(&["diff", "old", "new", "--format", "json"]);
    assert_eq!(ended.code, 1);
    let report = ended.json();
    assert_eq!(report["workflows"][0]["verdict"], "breaking");
    let message = report["workflows"][0]["changes"][0]["message"]
        .as_str()
        .expect("a text");
    assert!(
        message.contains("the activity `Payments::charge`"),
        "{message}"
    );
    assert!(message.contains("2 instead of 1"), "{message}");
}

/// Workflows whose commands have results of types that only inference knows.
const RECORDED: &str = r#"
use restate_sdk::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub struct Receipt {
    pub total: u32,
}

fn counted() -> u32 {
    7
}

async fn paid() -> Result<Json<Receipt>, HandlerError> {
    Ok(Json(Receipt { total: 1 }))
}

async fn step<T: Serialize + serde::de::DeserializeOwned>(name: &str, value: T) -> Result<T, dbos::Error> {
    dbos::step(name, || async { Ok::<_, dbos::Error>(value) }).await
}

#[restate_sdk::workflow]
pub trait Order {
    async fn run(order: String) -> Result<String, HandlerError>;
}

pub struct OrderImpl;

impl Order for OrderImpl {
    async fn run(&self, ctx: WorkflowContext<'_>, order: String) -> Result<String, HandlerError> {
        let count = ctx.run(|| async { Ok(counted()) }).name("count").await?;
        let receipt = ctx.run(|| paid()).name("pay").await?;
        Ok(order)
    }
}

pub fn register(dbos: &dbos::DBOS) -> Result<(), dbos::Error> {
    dbos.register_workflow("parcel", parcel)?;
    Ok(())
}

pub fn registry() -> duroxide::OrchestrationRegistry {
    duroxide::OrchestrationRegistry::builder().register("invoice", invoice).build()
}

async fn invoice(ctx: duroxide::OrchestrationContext, input: String) -> Result<String, String> {
    let receipt: Receipt = ctx.schedule_activity_typed("charge", &input).await?;
    let sent = ctx.schedule_activity_typed::<String, u32>("send", &input);
    let _ = sent.await?;
    Ok(input)
}

async fn parcel(item: String) -> Result<String, dbos::Error> {
    let weight = dbos::step("weigh", || async { Ok::<_, dbos::Error>(counted()) }).await?;
    let label = step("label", counted()).await?;
    Ok(item)
}
"#;

fn recorded(code: &str) -> Shapes {
    let project = Project::empty();
    let dependencies = "restate-sdk = \"0.13\"\ndbos = \"0.5\"\nduroxide = \"0.1\"";
    project.package(".", dependencies, code);
    let ended = project.run(&["shape", "--format", "json"]);
    serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{error}: {}", ended.err))
}

/// What is said of every change, with the words replaced in HEAD.
fn recorded_changed(from: &str, to: &str) -> String {
    static BASE: LazyLock<Shapes> = LazyLock::new(|| recorded(RECORDED));
    assert!(RECORDED.contains(from), "{from}");
    let head = recorded(&RECORDED.replace(from, to));
    let revision = |name, shapes| Revision { name, shapes };
    let profiles = Profile::embedded().expect("they parse");
    let report = compare(revision("old", &BASE), revision("new", &head), &profiles);
    let workflows = report.workflows.iter();
    workflows
        .flat_map(|workflow| {
            let said = workflow.changes.iter().map(move |change| {
                let verdict = change.verdict.as_str();
                format!("{}: {verdict}: {}", workflow.name, change.message)
            });
            said.chain([format!("{}: {}", workflow.name, workflow.verdict.as_str())])
        })
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn what_is_recorded_has_a_type() {
    let shapes = recorded(RECORDED);
    let mut found = Vec::new();
    for workflow in &shapes.workflows {
        for node in &workflow.shape.seq {
            if let Node::Command(command) = node {
                let result = command.result.as_deref();
                found.push(format!("{}: {}", command.title(), result.unwrap_or("?")));
            }
        }
    }
    insta::assert_snapshot!(found.join("\n"), @"
    count: u32
    pay: restate_sdk::serde::Json<shop::Receipt>
    charge: shop::Receipt
    send: u32
    weigh: u32
    label: u32
    ");
}

#[test]
fn a_recorded_result_that_reads_as_another_type_breaks() {
    let another = recorded_changed(
        "fn counted() -> u32 {\n    7",
        "fn counted() -> String {\n    String::new()",
    );
    insta::assert_snapshot!(another, @"
    Order/run: breaking: the result of side_effect `count`: output: recorded as `u32`, read as `String`
    Order/run: breaking
    invoice: unchanged
    parcel: breaking: the result of side_effect `label`: output: recorded as `u32`, read as `String`
    parcel: breaking: the result of side_effect `weigh`: output: recorded as `u32`, read as `String`
    parcel: breaking
    ");
    let more_fields = recorded_changed("pub total: u32,", "pub total: u32, pub tax: u32,");
    insta::assert_snapshot!(more_fields, @"
    Order/run: breaking: the result of side_effect `pay`: output.tax: recorded values have no such field
    Order/run: breaking
    invoice: breaking: the result of activity `charge`: output.tax: recorded values have no such field
    invoice: breaking
    parcel: unchanged
    ");
    let typed = recorded_changed("typed::<String, u32>", "typed::<String, bool>");
    insta::assert_snapshot!(typed, @"
    Order/run: unchanged
    invoice: breaking: the result of activity `send`: output: recorded as `u32`, read as `bool`
    invoice: breaking
    parcel: unchanged
    ");
}

#[test]
fn a_recorded_result_that_can_be_read_is_compatible() {
    let wider = recorded_changed("fn counted() -> u32", "fn counted() -> u64");
    insta::assert_snapshot!(wider, @"
    Order/run: compatible: nothing that replay compares changed
    Order/run: compatible
    invoice: unchanged
    parcel: compatible: nothing that replay compares changed
    parcel: compatible
    ");
    let default = recorded_changed(
        "pub total: u32,",
        "pub total: u32, #[serde(default)] pub tax: u32,",
    );
    insta::assert_snapshot!(default, @"
    Order/run: unchanged
    invoice: unchanged
    parcel: unchanged
    ");
}

/// Which of several of one name reads what lies there is not known.
#[test]
fn several_recorded_under_one_name_are_to_be_looked_at() {
    let another = recorded_changed(
        "    let label = step(",
        "    if item.is_empty() { dbos::step(\"weigh\", || async { Ok::<_, dbos::Error>(item.clone()) }).await?; }\n    let label = step(",
    );
    insta::assert_snapshot!(another, @"
    Order/run: unchanged
    invoice: unchanged
    parcel: review: the branch on `input.is_empty()` was added: the history has side_effect `label`, but the code issues side_effect `weigh` (2nd)
    parcel: review: the result of side_effect `weigh`: output: recorded as `u32`, read as `String`
    parcel: review
    ");
}
