//! Every format, rendered from one report made by hand.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use cargo_metadata::Message;
use cargo_metadata::diagnostic::{Applicability, DiagnosticLevel};
use serde_json::Value;
use workflowcheck::diagnostic::{
    CheckReport, Confidence, Diagnostic, Edit, Fix, Level, Place, Position, Step, Summary,
    Suppressed, SuppressedBy, Workflow, WorkflowKind,
};
use workflowcheck::lints::catalog::Catalog;
use workflowcheck::report::{self, CargoTarget, Context, Format, Sources, Terminal};

const CLOCK: &str = "\
use std::time::SystemTime;

pub fn today() -> SystemTime {
    SystemTime::now()
}
";

const ORDER: &str = "\
#[workflow_methods]
impl OrderWorkflow {
    #[run]
    async fn run(ctx: &mut WorkflowContext<Self>) -> WorkflowResult<()> {
        let grüße = totals.iter().map(|(k, v)| format!(\"{k}\\t{v}\"));
        let due = clock::today();
        Ok(())
    }
}
";

const RUN: &str = "shop::order::OrderWorkflow::run";
const REFUND: &str = "shop::refund::RefundWorkflow::run";

/// The files of the shop, as a package of a workspace.
struct Shop(BTreeMap<String, Arc<str>>);

impl Shop {
    fn new() -> Self {
        Self(BTreeMap::from([
            ("src/clock.rs".to_owned(), Arc::from(CLOCK)),
            ("src/order.rs".to_owned(), Arc::from(ORDER)),
        ]))
    }
}

impl Sources for Shop {
    fn text(&self, file: &str) -> Option<Arc<str>> {
        self.0.text(file)
    }

    fn path(&self, file: &str) -> Option<PathBuf> {
        Some(PathBuf::from("/home/me/shop").join(file))
    }

    fn target(&self, file: &str) -> Option<CargoTarget> {
        self.0.contains_key(file).then(|| CargoTarget {
            package_id: "path+file:///home/me/shop#0.1.0".to_owned(),
            manifest_path: "/home/me/shop/Cargo.toml".to_owned(),
            kind: vec!["lib".to_owned()],
            crate_types: vec!["lib".to_owned()],
            name: "shop".to_owned(),
            src_path: "/home/me/shop/src/lib.rs".to_owned(),
            edition: "2024".to_owned(),
        })
    }
}

fn catalog() -> Catalog {
    let lint = |name: &str, why: &str| {
        format!(
            "name = \"{name}\"\ngroup = \"determinism\"\nfinds = \"check\"\nsince = \"0.1.0\"\n\
             summary = \"what {name} finds\"\nmessage = \"found\"\nwhy = \"{why}\"\n"
        )
    };
    let order = lint(
        "map_iteration",
        "Every `HashMap` has its own hash seed, so the order of its items differs each time the workflow is replayed.",
    );
    let time = lint(
        "system_time",
        "Replay runs this line again, on another day. What depends on it then differs from what the history recorded, and the execution stops with a nondeterminism error.",
    );
    Catalog::read([
        ("map_iteration.toml".to_owned(), order.as_str()),
        ("system_time.toml".to_owned(), time.as_str()),
    ])
    .unwrap()
}

fn at(file: &str, line: u32, column: u32) -> Position {
    Position {
        file: file.to_owned(),
        line,
        column,
    }
}

fn step(function: &str, at: Position) -> Step {
    Step {
        function: function.to_owned(),
        at,
    }
}

fn clock_from(workflow: &str, call: Position) -> Diagnostic {
    Diagnostic {
        lint: "system_time".to_owned(),
        level: Level::Deny,
        confidence: Confidence::Certain,
        message: "`SystemTime::now` reads the system clock".to_owned(),
        workflow: Some(workflow.to_owned()),
        place: Place {
            at: at("src/clock.rs", 4, 5),
            end_line: 4,
            end_column: 22,
        },
        callee: Some("std::time::SystemTime::now".to_owned()),
        chain: vec![
            step(workflow, call),
            step("shop::clock::today", at("src/clock.rs", 4, 5)),
        ],
        help: Some("take the workflow's own time: `ctx.workflow_time()`".to_owned()),
        fixes: vec![Fix {
            message: "use the workflow's time".to_owned(),
            safe: true,
            edits: vec![Edit {
                file: "src/clock.rs".to_owned(),
                start: 63,
                end: 80,
                text: "ctx.workflow_time()".to_owned(),
            }],
        }],
        impact: None,
    }
}

fn order_of_totals() -> Diagnostic {
    Diagnostic {
        lint: "map_iteration".to_owned(),
        level: Level::Warn,
        confidence: Confidence::Likely,
        message: "the order of `totals` differs from run to run: 100 %".to_owned(),
        workflow: Some(RUN.to_owned()),
        place: Place {
            at: at("src/order.rs", 5, 21),
            end_line: 5,
            end_column: 34,
        },
        callee: Some("std::collections::HashMap::iter".to_owned()),
        chain: vec![step(RUN, at("src/order.rs", 5, 21))],
        help: Some("keep the totals in a `BTreeMap`".to_owned()),
        fixes: Vec::new(),
        impact: None,
    }
}

fn parse_error() -> Diagnostic {
    Diagnostic {
        lint: "parse_error".to_owned(),
        level: Level::Deny,
        confidence: Confidence::Certain,
        message: "expected `;`".to_owned(),
        workflow: None,
        place: Place {
            at: at("src/gone, away.rs", 1, 1),
            end_line: 1,
            end_column: 2,
        },
        callee: None,
        chain: Vec::new(),
        help: None,
        fixes: Vec::new(),
        impact: None,
    }
}

fn shop() -> CheckReport {
    let workflow = |id: &str, name: &str, at: Position| Workflow {
        id: id.to_owned(),
        name: name.to_owned(),
        sdk: "temporal".to_owned(),
        kind: WorkflowKind::Run,
        at,
    };
    let mut report = CheckReport {
        workflows: vec![
            workflow(REFUND, "refund", at("src/refund.rs", 8, 14)),
            workflow(RUN, "OrderWorkflow", at("src/order.rs", 4, 14)),
        ],
        diagnostics: vec![
            parse_error(),
            order_of_totals(),
            clock_from(REFUND, at("src/refund.rs", 11, 9)),
            clock_from(RUN, at("src/order.rs", 6, 19)),
        ],
        summary: Summary {
            workflows: 2,
            functions: 12,
            files: 4,
            deny: 3,
            warn: 1,
            suppressed: 1,
            unresolved_calls: 0,
            crates: 1,
        },
        notes: vec!["the source of `acme 1.0.0` is missing".to_owned()],
        suppressed: vec![Suppressed {
            diagnostic: Diagnostic {
                lint: "system_time".to_owned(),
                place: Place {
                    at: at("src/order.rs", 6, 19),
                    end_line: 6,
                    end_column: 33,
                },
                fixes: Vec::new(),
                ..order_of_totals()
            },
            reason: Some("only logged".to_owned()),
            by: SuppressedBy::Comment,
        }],
        set_aside: workflowcheck::diagnostic::SetAside::default(),
    };
    report.sort();
    report
}

fn rendered(format: Format, report: &CheckReport, terminal: Terminal) -> String {
    let (sources, catalog) = (Shop::new(), catalog());
    let context = Context {
        sources: &sources,
        catalog: &catalog,
        pages: Some("https://example.org/lints"),
        terminal,
        prefix: "",
        suppressed: true,
    };
    let mut bytes = Vec::new();
    report::write(format, report, context, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn plain(format: Format) -> String {
    rendered(format, &shop(), Terminal::PLAIN)
}

#[test]
fn human() {
    insta::assert_snapshot!(plain(Format::Human));
}

#[test]
fn human_on_a_narrow_ascii_terminal() {
    let terminal = Terminal {
        width: 50,
        unicode: false,
        ..Terminal::PLAIN
    };
    let text = rendered(Format::Human, &shop(), terminal);
    insta::assert_snapshot!(text);
}

#[test]
fn human_in_colour_with_links() {
    let terminal = Terminal {
        color: true,
        hyperlinks: true,
        ..Terminal::PLAIN
    };
    let text = rendered(Format::Human, &shop(), terminal);
    assert!(text.contains("\u{1b}]8;;https://example.org/lints/system_time.html\u{1b}\\"));
    assert!(text.contains("\u{1b}[31m"));
}

#[test]
fn short() {
    insta::assert_snapshot!(plain(Format::Short));
}

#[test]
fn json() {
    insta::assert_snapshot!(plain(Format::Json));
}

#[test]
fn github() {
    insta::assert_snapshot!(plain(Format::Github));
}

#[test]
fn github_summary() {
    insta::assert_snapshot!(report::github::summary(&shop(), "services/shop/"));
}

#[test]
fn github_annotates_no_more_than_the_runner_shows() {
    let mut report = shop();
    report.diagnostics = (1..=25)
        .map(|line| {
            let mut found = order_of_totals();
            found.place.at.line = line;
            found.place.end_line = line;
            found
        })
        .collect();
    let text = rendered(Format::Github, &report, Terminal::PLAIN);
    let commands: Vec<_> = text.lines().map(parse_command).collect();
    let named = |name: &str| {
        commands
            .iter()
            .flatten()
            .filter(|it| it.name == name)
            .count()
    };
    assert_eq!((named("warning"), named("error")), (10, 0));
    assert_eq!((named("group"), named("endgroup")), (1, 1));
    assert_eq!(commands.iter().filter(|it| it.is_none()).count(), 15);
    assert_eq!(
        report::github::summary(&report, "")
            .matches("| warn |")
            .count(),
        25
    );
}

#[test]
fn github_keeps_the_summary_within_its_limit() {
    let mut report = shop();
    report.diagnostics = (1..=20_000)
        .map(|line| {
            let mut found = order_of_totals();
            found.place.at.line = line;
            found
        })
        .collect();
    let text = report::github::summary(&report, "");
    assert!(text.len() <= 1024 * 1024);
    assert!(text.contains("more findings."));
}

/// A workflow command, as the runner understands it.
struct WorkflowCommand {
    name: String,
    properties: BTreeMap<String, String>,
    data: String,
}

/// Reads a line of the log as the runner does (`TryParseV2` and its `Unescape…` in
/// `ActionCommand.cs`); `None` is text.
fn parse_command(line: &str) -> Option<WorkflowCommand> {
    assert!(!line.contains("##["), "an old-style command: {line}");
    let rest = line.trim_start().strip_prefix("::")?;
    let (head, data) = rest.split_once("::")?;
    let (name, properties) = head.split_once(' ').unwrap_or((head, ""));
    let unescape_data = |text: &str| {
        text.replace("%0D", "\r")
            .replace("%0A", "\n")
            .replace("%25", "%")
    };
    let unescape_property = |text: &str| {
        text.replace("%0D", "\r")
            .replace("%0A", "\n")
            .replace("%3A", ":")
            .replace("%2C", ",")
            .replace("%25", "%")
    };
    let properties = properties
        .trim()
        .split(',')
        .filter(|pair| !pair.is_empty())
        .filter_map(|pair| pair.split_once('='))
        .map(|(key, value)| (key.to_owned(), unescape_property(value)))
        .collect();
    Some(WorkflowCommand {
        name: name.to_owned(),
        properties,
        data: unescape_data(data),
    })
}

#[test]
fn github_commands_come_back_whole() {
    let text = plain(Format::Github);
    let commands: Vec<_> = text.lines().map(|it| parse_command(it).unwrap()).collect();
    assert_eq!(commands[1].name, "error");
    assert_eq!(commands[1].properties["file"], "src/gone, away.rs");
    assert_eq!(commands[2].name, "warning");
    assert!(commands[2].data.contains("run: 100 %\n"));
}

#[test]
fn gitlab() {
    let text = plain(Format::Gitlab);
    let issues: Value = serde_json::from_str(&text).unwrap();
    let mut fingerprints: Vec<_> = issues
        .as_array()
        .unwrap()
        .iter()
        .map(|issue| issue["fingerprint"].as_str().unwrap())
        .collect();
    fingerprints.sort_unstable();
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), 3);
    insta::assert_snapshot!(text);
}

/// GitLab's own schema asks for less; this is all that its documentation says.
/// <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>
#[test]
fn gitlab_is_valid() {
    let schema = serde_json::json!({
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "description": {"type": "string", "minLength": 1},
                "check_name": {"type": "string", "minLength": 1},
                "fingerprint": {"type": "string", "minLength": 1},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        // From the root of the repository, without `./`.
                        "path": {"type": "string", "pattern": "^[^./]"},
                        "lines": {
                            "type": "object",
                            "required": ["begin"],
                            "properties": {
                                "begin": {"type": "integer", "minimum": 1},
                                "end": {"type": "integer", "minimum": 1},
                            },
                        },
                    },
                },
            },
        },
    });
    let validator = jsonschema::validator_for(&schema).unwrap();
    for report in [shop(), CheckReport::default()] {
        let text = rendered(Format::Gitlab, &report, Terminal::PLAIN);
        let document: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<_> = validator
            .iter_errors(&document)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(errors, Vec::<String>::new());
    }
    assert!(!validator.is_valid(&serde_json::json!([{"description": "late"}])));
}

#[test]
fn fingerprints_stay_when_lines_move() {
    let fingerprints = |report: &CheckReport| -> Vec<String> {
        report::finding::findings(&report.diagnostics)
            .into_iter()
            .map(|finding| finding.fingerprint)
            .collect()
    };
    let before = shop();
    let mut after = shop();
    for found in &mut after.diagnostics {
        found.place.at.line += 7;
        found.place.end_line += 7;
        for step in &mut found.chain {
            step.at.line += 7;
        }
    }
    assert_eq!(fingerprints(&before), fingerprints(&after));
}

#[test]
fn sarif() {
    let text = plain(Format::Sarif);
    let version = format!("\"semanticVersion\": \"{}\"", env!("CARGO_PKG_VERSION"));
    insta::assert_snapshot!(text.replace(&version, "\"semanticVersion\": \"…\""));
}

#[test]
fn sarif_is_valid() {
    let mut schema: Value =
        serde_json::from_str(include_str!("data/sarif-schema-2.1.0.json")).unwrap();
    // These patterns have a stray bracket, which only JavaScript without its
    // `u` flag takes for itself.
    for owner in ["run", "toolComponent"] {
        let language = schema["definitions"][owner]["properties"]["language"].as_object_mut();
        assert!(language.unwrap().remove("pattern").is_some());
    }
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    let sources = Shop::new();
    let context = Context {
        sources: &sources,
        catalog: &Catalog::load().unwrap(),
        pages: None,
        terminal: Terminal::PLAIN,
        prefix: "services/shop/",
        suppressed: true,
    };
    for report in [shop(), CheckReport::default()] {
        let mut text = Vec::new();
        report::sarif::write(&report, context, &mut text).unwrap();
        let document: Value = serde_json::from_slice(&text).unwrap();
        let errors: Vec<_> = validator
            .iter_errors(&document)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(errors, Vec::<String>::new());
    }
    assert!(!validator.is_valid(&serde_json::json!({"version": "2.1.0"})));
}

#[test]
fn rustc() {
    let text = plain(Format::Rustc);
    let messages: Vec<_> = Message::parse_stream(text.as_bytes())
        .map(Result::unwrap)
        .collect();
    let Message::CompilerMessage(clock) = &messages[0] else {
        panic!("{:?}", messages[0]);
    };
    assert_eq!(clock.package_id.repr, "path+file:///home/me/shop#0.1.0");
    assert_eq!(clock.target.name, "shop");
    assert_eq!(clock.message.level, DiagnosticLevel::Error);
    assert_eq!(clock.message.code.as_ref().unwrap().code, "system_time");
    let span = &clock.message.spans[0];
    let bytes = span.byte_start as usize..span.byte_end as usize;
    assert_eq!(&CLOCK[bytes], "SystemTime::now()");
    assert_eq!(span.text[0].text, "    SystemTime::now()");

    let fix = clock.message.children.last().unwrap();
    assert_eq!(
        fix.spans[0].suggested_replacement.as_deref(),
        Some("ctx.workflow_time()")
    );
    assert_eq!(
        fix.spans[0].suggestion_applicability,
        Some(Applicability::MachineApplicable)
    );

    // The file of the second finding belongs to no package.
    let Message::TextLine(bare) = &messages[1] else {
        panic!("{:?}", messages[1]);
    };
    let bare: cargo_metadata::diagnostic::Diagnostic = serde_json::from_str(bare).unwrap();
    assert_eq!(bare.message, "expected `;`");

    let Message::CompilerMessage(totals) = &messages[2] else {
        panic!("{:?}", messages[2]);
    };
    let span = &totals.message.spans[0];
    let bytes = span.byte_start as usize..span.byte_end as usize;
    assert_eq!(&ORDER[bytes], "totals.iter()");
    assert!(matches!(&messages[3], Message::BuildFinished(end) if !end.success));
    insta::assert_snapshot!(text);
}

#[test]
fn source_cannot_steer_the_terminal() {
    let mut report = shop();
    for found in &mut report.diagnostics {
        found.message.push_str("\u{1b}]0;owned\u{7}");
    }
    for format in [Format::Human, Format::Short, Format::Github] {
        let text = rendered(format, &report, Terminal::PLAIN);
        assert!(!text.contains(['\u{1b}', '\u{7}']), "{format:?}: {text}");
    }
}
