//! The command line, from arguments to streams and exit code, over an engine
//! that answers from memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use miette::miette;
use workflowcheck::call_graph::{CallGraph, Function};
use workflowcheck::cli::arguments::Dependencies;
use workflowcheck::cli::environment::CodeHost;
use workflowcheck::cli::{
    self, Analysis, CheckOptions, Checked, Environment, Exit, GraphScope, ShapeRequest, Shaped,
    Streams,
};
use workflowcheck::config::Selector;
use workflowcheck::diagnostic::{
    CheckReport, Confidence, Diagnostic, Level, Place, Position, Step, Summary, Workflow,
    WorkflowKind,
};
use workflowcheck::progress::Progress;
use workflowcheck::report::Terminal;
use workflowcheck::shape::tree::Shapes;
use workflowcheck::source::packages::{CargoUse, Locking};

const CLOCK: &str = "fn now() -> SystemTime {\n    SystemTime::now()\n}\n";

/// Answers with one report, and remembers what it was asked.
struct Shop {
    report: Result<CheckReport, &'static str>,
    asked: Mutex<Option<CheckOptions>>,
}

impl Shop {
    fn with(report: CheckReport) -> Self {
        Self {
            report: Ok(report),
            asked: Mutex::new(None),
        }
    }

    fn asked(&self) -> CheckOptions {
        self.asked.lock().unwrap().clone().unwrap()
    }
}

impl Analysis for Shop {
    fn check(&self, options: &CheckOptions, _: &dyn Progress) -> miette::Result<Checked> {
        *self.asked.lock().unwrap() = Some(options.clone());
        let report = self.report.clone().map_err(|error| miette!("{error}"))?;
        let text: Arc<str> = CLOCK.into();
        Ok(Checked {
            report,
            root: PathBuf::from("/builds/shop/order"),
            sources: Box::new(BTreeMap::from([("src/clock.rs".to_owned(), text)])),
        })
    }

    fn graph(&self, _: &CheckOptions, scope: &GraphScope) -> miette::Result<CallGraph> {
        match scope {
            GraphScope::Everything => Ok(calls()),
            GraphScope::Workflows(names) => Err(miette!("there is no workflow {names:?}")),
        }
    }

    fn shaped(&self, _: &CheckOptions, wanted: &ShapeRequest) -> miette::Result<Shaped> {
        match wanted.workflows.as_slice() {
            [] => Ok(Shaped {
                shapes: Shapes::default(),
                profiles: Vec::new(),
                root: PathBuf::from("/builds/shop/order"),
                sources: Box::new(BTreeMap::<String, Arc<str>>::new()),
                notes: Vec::new(),
            }),
            names => Err(miette!("there is no workflow {names:?}")),
        }
    }
}

fn calls() -> CallGraph {
    CallGraph {
        functions: vec![Function {
            id: "shop::Order::run".to_owned(),
            at: at(1, 4),
            calls: Vec::new(),
        }],
    }
}

fn clean() -> CheckReport {
    CheckReport {
        workflows: vec![Workflow {
            id: "shop::Order::run".to_owned(),
            name: "Order".to_owned(),
            sdk: "temporal".to_owned(),
            kind: WorkflowKind::Run,
            at: at(1, 4),
        }],
        summary: Summary {
            workflows: 1,
            functions: 2,
            crates: 1,
            ..Summary::default()
        },
        notes: vec!["the source of acme@1.0.0 is not on this machine".to_owned()],
        ..CheckReport::default()
    }
}

fn at(line: u32, column: u32) -> Position {
    Position {
        file: "src/clock.rs".to_owned(),
        line,
        column,
    }
}

fn found(level: Level) -> CheckReport {
    let mut report = clean();
    report.diagnostics.push(Diagnostic {
        lint: "system_time".to_owned(),
        level,
        confidence: Confidence::Certain,
        message: "`std::time::SystemTime::now` reads the clock of the machine".to_owned(),
        workflow: Some("shop::Order::run".to_owned()),
        place: Place {
            at: at(2, 5),
            end_line: 2,
            end_column: 22,
        },
        callee: Some("std::time::SystemTime::now".to_owned()),
        chain: vec![Step {
            function: "shop::Order::run".to_owned(),
            at: at(2, 5),
        }],
        help: None,
        fixes: Vec::new(),
        impact: None,
    });
    report
}

fn environment() -> Environment {
    Environment {
        directory: PathBuf::from("/home/me/shop"),
        stdout: Terminal::PLAIN,
        stderr: Terminal::PLAIN,
        watched: false,
        color: None,
        host: None,
        pages: None,
    }
}

struct Ended {
    exit: Exit,
    out: String,
    err: String,
}

fn run_in(environment: &Environment, shop: &Shop, line: &str) -> Ended {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = std::iter::once("cargo-workflowcheck").chain(line.split_whitespace());
    let exit = cli::run(
        arguments.map(Into::into),
        shop,
        environment,
        Streams {
            out: &mut out,
            err: &mut err,
        },
    );
    Ended {
        exit,
        out: String::from_utf8(out).unwrap(),
        err: String::from_utf8(err).unwrap(),
    }
}

fn run(shop: &Shop, line: &str) -> Ended {
    run_in(&environment(), shop, line)
}

#[test]
fn the_exit_code_is_what_was_found() {
    for (report, code) in [
        (clean(), 0),
        (found(Level::Warn), 0),
        (found(Level::Deny), 1),
    ] {
        for format in [
            "human", "short", "json", "sarif", "github", "gitlab", "rustc",
        ] {
            let ended = run(
                &Shop::with(report.clone()),
                &format!("check --format {format}"),
            );
            assert_eq!(ended.exit.code(), code, "{format}");
        }
    }
}

#[test]
fn results_and_everything_else_go_separate_ways() {
    let ended = run(&Shop::with(found(Level::Deny)), "--format short");
    assert_eq!(
        ended.out,
        "src/clock.rs:2:5: deny: system_time: `std::time::SystemTime::now` reads the clock of the machine\n"
    );
    let lines: Vec<_> = ended.err.lines().collect();
    assert_eq!(
        lines[0],
        "note: the source of acme@1.0.0 is not on this machine"
    );
    assert!(
        lines[1].starts_with("1 workflow, 2 functions, 1 crate, "),
        "{}",
        lines[1]
    );
    assert_eq!(lines.len(), 2);

    let quiet = run(&Shop::with(found(Level::Deny)), "--format short -q");
    assert_eq!((quiet.out, quiet.err), (ended.out, String::new()));
}

#[test]
fn the_human_format_is_the_default_one() {
    let ended = run(&Shop::with(found(Level::Deny)), "");
    assert!(ended.out.contains("╭─[src/clock.rs:2:5]"), "{}", ended.out);
}

#[test]
fn silence_is_not_mistaken_for_success() {
    let ended = run(&Shop::with(CheckReport::default()), "");
    assert_eq!(ended.out, "");
    assert!(
        ended
            .err
            .contains("no workflow was found; looked for those of ")
            && ended.err.contains("Temporal"),
        "{}",
        ended.err
    );
}

#[test]
fn a_failed_run_is_exit_code_2() {
    let failing = Shop {
        report: Err("there is no manifest"),
        asked: Mutex::new(None),
    };
    let ended = run(&failing, "");
    assert_eq!(ended.exit.code(), 2);
    assert_eq!(ended.out, "");
    assert!(ended.err.contains("there is no manifest"));

    for line in [
        "--no-such-option",
        "--format xml",
        "-W sytem_time",
        "--target nowhere",
    ] {
        let ended = run(&Shop::with(clean()), line);
        assert_eq!((ended.exit.code(), ended.out), (2, String::new()), "{line}");
        assert!(!ended.err.is_empty());
    }
    let ended = run(&Shop::with(clean()), "-W sytem_time");
    assert!(
        ended.err.contains("did you mean `system_time`?"),
        "{}",
        ended.err
    );
}

#[test]
fn options_reach_the_engine() {
    let shop = Shop::with(clean());
    let line = "check src ../a.rs -p order -F a,b --features c --all-targets --frozen --no-cargo \
                --config w.toml --deps none --no-cache -v -A io -D file-io";
    run(&shop, line);
    let asked = shop.asked();
    assert_eq!(
        asked.paths,
        [
            Path::new("/home/me/shop/src"),
            Path::new("/home/me/shop/../a.rs")
        ]
    );
    assert_eq!(asked.request.selection.packages, ["order"]);
    assert_eq!(asked.request.features.names, ["a", "b", "c"]);
    assert_eq!(asked.request.locking, Locking::Frozen);
    assert_eq!(asked.request.cargo, CargoUse::Never);
    assert_eq!(asked.config, Some(PathBuf::from("/home/me/shop/w.toml")));
    assert_eq!(asked.dependencies, Dependencies::None);
    assert!(asked.all_targets && asked.cache.is_none() && asked.list_unresolved);
    assert_eq!(
        asked.levels,
        [
            (Selector::Group("io".to_owned()), Level::Allow),
            (Selector::Lint("file_io".to_owned()), Level::Deny),
        ]
    );
}

#[test]
fn github_gets_annotations_and_a_summary() {
    let folder = tempfile::tempdir().unwrap();
    let summary = folder.path().join("summary.md");
    fs::write(&summary, "earlier\n").unwrap();
    let environment = Environment {
        host: Some(CodeHost::Github {
            repository: Some(PathBuf::from("/builds/shop")),
            summary: Some(summary.clone()),
        }),
        ..environment()
    };
    let shop = Shop::with(found(Level::Deny));
    let ended = run_in(&environment, &shop, "");
    assert!(
        ended
            .out
            .starts_with("::error file=order/src/clock.rs,line=2,"),
        "{}",
        ended.out
    );
    let text = fs::read_to_string(&summary).unwrap();
    assert!(
        text.starts_with("earlier\n### cargo workflowcheck"),
        "{text}"
    );

    let ended = run_in(&environment, &shop, "--format short");
    assert!(ended.out.starts_with("src/clock.rs:2:5:"), "{}", ended.out);
    assert_eq!(fs::read_to_string(&summary).unwrap(), text);
}

#[test]
fn a_file_gets_the_result_without_colours() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.txt");
    let line = format!("--color always -o {}", file.display());
    let ended = run(&Shop::with(found(Level::Deny)), &line);
    assert_eq!((ended.exit, ended.out.as_str()), (Exit::Found, ""));
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("src/clock.rs:2:5") && !text.contains('\u{1b}'));

    let line = format!("-o {}", folder.path().join("no/report.txt").display());
    assert_eq!(run(&Shop::with(clean()), &line).exit, Exit::Failed);
}

#[test]
fn colours_are_asked_for() {
    let colored = |line: &str| {
        run(&Shop::with(found(Level::Deny)), line)
            .out
            .contains('\u{1b}')
    };
    assert!(!colored(""));
    assert!(colored("--color always"));
    assert!(!colored("--color never"));
}

#[test]
fn help_and_version_are_results() {
    let shop = Shop::with(clean());
    for line in ["--help", "-h", "--version", "check --help", "explain -h"] {
        let ended = run(&shop, line);
        assert_eq!(ended.exit, Exit::Clean, "{line}");
        assert!(!ended.out.is_empty() && ended.err.is_empty(), "{line}");
    }
    let help = run(&shop, "-h").out;
    for part in [
        "cargo workflowcheck [OPTIONS] [PATH]...",
        "explain",
        "-W, --warn <LINT>",
    ] {
        assert!(help.contains(part), "{help}");
    }
}

#[test]
fn lints_are_listed() {
    let shop = Shop::with(clean());
    let all = run(&shop, "lints").out;
    assert!(all.starts_with("determinism\n") && all.contains("  system_time  "));
    insta::assert_snapshot!(run(&shop, "lints io").out);

    let json = run(&shop, "lints io --format json").out;
    let document: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(document["version"], 1);
    assert_eq!(document["lints"].as_array().unwrap().len(), 6);
    assert_eq!(document["lints"][0]["group"], "determinism");
    assert_eq!(run(&shop, "lints oi").exit, Exit::Failed);
}

#[test]
fn lints_are_explained() {
    let shop = Shop::with(clean());
    let page = run(&shop, "explain system-time").out;
    let parts = [
        "system_time\n",
        "\nWhy\n",
        "\nWrong (Temporal)\n    let ",
        "\nRight (Temporal)\n    let ",
        "\nAllowing it\n    // workflowcheck: allow(system_time, ",
    ];
    let places: Vec<_> = parts.iter().map(|part| page.find(part)).collect();
    assert!(places.is_sorted() && !places.contains(&None), "{page}");
    let other = run(&shop, "explain system_time --sdk duroxide").out;
    assert!(
        other.contains("Right (duroxide)") && !other.contains("Temporal)"),
        "{other}"
    );

    let json = run(&shop, "explain system_time --format json").out;
    let document: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(document["lint"]["name"], "system_time");
    assert!(document["lint"]["examples"].as_array().unwrap().len() > 3);
    assert!(document["lint"]["replacements"]["temporal"].is_string());

    for (line, help) in [
        ("explain sytem_time", "did you mean `system_time`?"),
        ("explain io", "file_io"),
        ("explain system_time --sdk temporl", "temporal"),
    ] {
        let ended = run(&shop, line);
        assert_eq!(ended.exit, Exit::Failed, "{line}");
        assert!(ended.err.contains(help), "{}", ended.err);
    }
}

#[test]
fn lint_names_lead_to_their_pages_where_the_terminal_has_links() {
    let linked = |hyperlinks| {
        let environment = Environment {
            stdout: Terminal {
                color: true,
                hyperlinks,
                ..Terminal::PLAIN
            },
            pages: Some("https://book.example.org/lints".to_owned()),
            ..environment()
        };
        let ended = run_in(&environment, &Shop::with(found(Level::Deny)), "");
        ended
            .out
            .contains("https://book.example.org/lints/system_time.html")
    };
    assert!(linked(true));
    assert!(!linked(false));
}

#[test]
fn shells_and_man_get_their_texts() {
    let shop = Shop::with(clean());
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = run(&shop, &format!("completions {shell}")).out;
        assert!(script.contains("manifest-path"), "{shell}");
    }
    assert!(run(&shop, "man").out.contains(".TH cargo-workflowcheck 1"));
}

#[test]
fn a_command_with_a_slip_in_it_is_taken_for_one() {
    let ended = run(&Shop::with(clean()), "chekc");
    assert_eq!(ended.exit, Exit::Failed);
    assert!(
        ended.err.contains("no command, file or folder `chekc`"),
        "{}",
        ended.err
    );
    assert!(ended.err.contains("the command `check`"), "{}", ended.err);
    let ended = run(&Shop::with(clean()), "nowhere");
    assert_eq!(
        ended.exit,
        Exit::Clean,
        "the analysis says that it is missing"
    );
}

#[test]
fn init_writes_what_is_missing_and_spares_what_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    fs::create_dir_all(root.join("shop/src")).unwrap();
    fs::create_dir(root.join(".git")).unwrap();
    let manifest = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    fs::write(root.join("shop/Cargo.toml"), manifest).unwrap();
    fs::write(root.join("shop/src/lib.rs"), "").unwrap();
    fs::write(root.join(".pre-commit-config.yaml"), "repos: []\n").unwrap();
    let environment = Environment {
        directory: root.join("shop"),
        ..environment()
    };
    let shop = Shop::with(clean());

    let ended = run_in(&environment, &shop, "init");
    assert_eq!(ended.exit, Exit::Clean, "{}", ended.err);
    let read = |file: &str| fs::read_to_string(root.join(file)).unwrap();
    assert!(read("shop/workflowcheck.toml").contains("[lints]"));
    assert!(read(".github/workflows/workflowcheck.yml").contains("working-directory: \"shop\"\n"));
    assert_eq!(read(".pre-commit-config.yaml"), "repos: []\n");
    assert!(ended.err.contains("stays as it is") && ended.err.contains("id: workflowcheck"));

    // What is written is a configuration that can be read.
    let lints = workflowcheck::config::LintSet::from(
        &workflowcheck::lints::catalog::Catalog::load().unwrap(),
    );
    let uncommented = read("shop/workflowcheck.toml")
        .lines()
        .filter(|line| line.contains(['=', '[']))
        .map(|line| line.trim_start_matches("# "))
        .filter(|line| !line.ends_with('.'))
        .collect::<Vec<_>>()
        .join("\n");
    for text in [read("shop/workflowcheck.toml"), uncommented] {
        let path = Path::new("workflowcheck.toml");
        let base = workflowcheck::config::Base::Root;
        workflowcheck::config::Config::parse(path, &text, &base, &lints).unwrap();
    }

    run_in(&environment, &shop, "init --force");
    assert!(read(".pre-commit-config.yaml").contains("id: workflowcheck"));

    // The manager of hooks that is there already is the one that is used.
    fs::create_dir(root.join(".husky")).unwrap();
    run_in(&environment, &shop, "init");
    assert!(read(".husky/pre-commit").contains("diff --staged HEAD"));
    fs::write(root.join("lefthook.yml"), "").unwrap();
    let ended = run_in(&environment, &shop, "init");
    assert!(
        ended.err.contains("lefthook.yml is there already"),
        "{}",
        ended.err
    );
}

#[test]
fn the_graph_is_of_workflows_or_of_everything() {
    let shop = Shop::with(clean());
    let ended = run(&shop, "graph --all");
    assert_eq!(ended.exit, Exit::Clean);
    assert_eq!(ended.out, "shop::Order::run (src/clock.rs:1:4)\n");
    let ended = run(&shop, "graph Order --format dot");
    assert_eq!(ended.exit, Exit::Failed);
    assert!(ended.err.contains("[\"Order\"]"), "{}", ended.err);
}
