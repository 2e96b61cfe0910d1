//! The fixtures below `fixtures/registry`: packages of one file that are checked against the
//! declared SDKs, one folder a lint. `SDK_bad.rs` marks each line that must be reported,
//! `SDK_good.rs` holds the look-alikes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use workflowcheck::check_sources;
use workflowcheck::diagnostic::Diagnostic;
use workflowcheck::lints::profile::Profile;

type Lines = BTreeMap<u32, BTreeSet<String>>;

/// `//~ lint lint` at the end of a line.
fn marks(source: &str) -> Lines {
    let mut marks = Lines::new();
    for (number, line) in (1..).zip(source.lines()) {
        if let Some((_, lints)) = line.split_once("//~") {
            let lints = lints.split_whitespace().map(str::to_owned);
            marks.entry(number).or_default().extend(lints);
        }
    }
    marks
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/registry")
}

/// The folder's name is the lint's.
fn lints() -> Vec<String> {
    let mut found: Vec<String> = std::fs::read_dir(root())
        .expect("a folder of fixtures")
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    found.sort();
    found
}

fn fixtures() -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    for lint in lints() {
        for entry in std::fs::read_dir(root().join(&lint)).expect("a folder") {
            found.push((lint.clone(), entry.expect("an entry").path()));
        }
    }
    found.sort();
    found
}

fn stem(path: &Path) -> &str {
    path.file_stem()
        .and_then(|s| s.to_str())
        .unwrap_or_default()
}

/// What a package of one file depends on: every library of the SDK, of its newest version.
fn manifest(sdk: &str) -> String {
    let profiles = Profile::embedded().expect("profiles");
    let profile = profiles.iter().find(|p| p.name == sdk);
    let profile = profile.unwrap_or_else(|| panic!("no SDK is called {sdk}"));
    let newest = match sdk {
        "temporal" => "1.1",
        "restate" => "0.13",
        _ => "*",
    };
    let mut text = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                    [dependencies]\nserde = \"1\"\nserde_json = \"1\"\n"
        .to_owned();
    for package in &profile.packages {
        if !package.name.contains("core") && package.name != "temporal-sdk" {
            text.push_str(&format!("{} = \"{newest}\"\n", package.name));
        }
    }
    text
}

fn findings(sdk: &str, source: &str) -> Lines {
    let mut lines = Lines::new();
    for diagnostic in diagnostics(sdk, &[("src/main.rs", source)]) {
        let line = diagnostic.place.at.line;
        lines.entry(line).or_default().insert(diagnostic.lint);
    }
    lines
}

/// The findings of the lints that have a folder here.
fn diagnostics(sdk: &str, files: &[(&str, &str)]) -> Vec<Diagnostic> {
    let own = lints();
    let levels: String = own
        .iter()
        .map(|lint| format!("{lint} = \"warn\"\n"))
        .collect();
    let mut all = vec![
        ("Cargo.toml", manifest(sdk)),
        ("workflowcheck.toml", format!("[lints]\n{levels}")),
    ];
    all.extend(files.iter().map(|(path, text)| (*path, (*text).to_owned())));
    let report = check_sources(all).expect("a package that can be checked");
    let mut found = report.diagnostics;
    found.retain(|diagnostic| own.contains(&diagnostic.lint));
    found
}

#[test]
fn fixtures_have_the_marked_findings_and_no_others() {
    let wrong: Vec<String> = fixtures()
        .par_iter()
        .flat_map_iter(|(_, path)| differences(path))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn differences(path: &Path) -> Vec<String> {
    let source = std::fs::read_to_string(path).expect("a fixture");
    let sdk = stem(path).split('_').next().unwrap_or_default();
    let (wanted, found) = (marks(&source), findings(sdk, &source));
    let none = BTreeSet::new();
    let lines: BTreeSet<u32> = wanted.keys().chain(found.keys()).copied().collect();
    let mut wrong = Vec::new();
    for line in lines {
        let text = source.lines().nth(line as usize - 1).unwrap_or_default();
        let at = format!("{}:{line}: {}", path.display(), text.trim());
        let wanted = wanted.get(&line).unwrap_or(&none);
        let found = found.get(&line).unwrap_or(&none);
        wrong.extend(
            wanted
                .difference(found)
                .map(|l| format!("{at}: missing {l}")),
        );
        wrong.extend(
            found
                .difference(wanted)
                .map(|l| format!("{at}: unexpected {l}")),
        );
    }
    wrong
}

/// A bad fixture that marks nothing, or a good one that marks its own lint, checks
/// nothing; and every lint has both.
#[test]
fn fixtures_say_what_they_are_for() {
    let mut kinds: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (lint, path) in fixtures() {
        let source = std::fs::read_to_string(&path).expect("a fixture");
        let marked = marks(&source).into_values().flatten().any(|l| l == lint);
        let kind = if stem(&path).contains("_bad") {
            assert!(marked, "{}: no {lint}", path.display());
            "bad"
        } else {
            assert!(!marked, "{}: {lint}", path.display());
            "good"
        };
        kinds.entry(lint).or_default().insert(kind);
    }
    for (lint, kinds) in kinds {
        assert_eq!(kinds.len(), 2, "{lint} has only {kinds:?}");
    }
}

const WORKFLOWS: &str = r"
    use temporalio_macros::{workflow, workflow_methods};
    use temporalio_sdk::{WorkflowContext, WorkflowResult};

    #[workflow]
    pub struct Order;
    #[workflow_methods]
    impl Order {
        #[run]
        pub async fn run(ctx: &mut WorkflowContext<Self>) -> WorkflowResult<()> { Ok(()) }
    }
    #[workflow]
    pub struct Refund;
    #[workflow_methods]
    impl Refund {
        #[run]
        pub async fn run(ctx: &mut WorkflowContext<Self>) -> WorkflowResult<()> { Ok(()) }
    }
";

const WORKER: &str = r#"
    mod workflows;
    fn main() {
        temporalio_sdk::WorkerOptions::new("q").register_workflow::<workflows::Order>();
    }
"#;

/// Two programs that share a file: each has the workflows as its own, one registers them.
#[test]
fn what_one_program_registers_is_registered_for_all_that_share_its_file() {
    let found = diagnostics(
        "temporal",
        &[
            (
                "src/bin/client/main.rs",
                "#[path = \"../worker/workflows.rs\"] mod workflows; fn main() {}",
            ),
            ("src/bin/worker/main.rs", WORKER),
            ("src/bin/worker/workflows.rs", WORKFLOWS),
        ],
    );
    let messages: Vec<&str> = found.iter().map(|d| d.message.as_str()).collect();
    assert_eq!(
        messages,
        ["workflow `Refund` is registered with no worker of this workspace"]
    );
}

/// A program without a worker is no part of what other programs' workers serve.
#[test]
fn a_program_without_a_worker_is_left_alone() {
    let alone = format!("{WORKFLOWS} fn main() {{}}");
    let found = diagnostics(
        "temporal",
        &[
            ("src/bin/demo.rs", alone.as_str()),
            ("src/bin/worker/main.rs", WORKER),
            (
                "src/bin/worker/workflows.rs",
                &WORKFLOWS.replace("Refund", "Order2"),
            ),
        ],
    );
    let files: Vec<&str> = found.iter().map(|d| d.place.at.file.as_str()).collect();
    assert_eq!(files, ["src/bin/worker/workflows.rs"]);
}

/// A comment at the definition, at the call or in the configuration allows what is found.
#[test]
fn a_comment_lets_a_definition_stay_unregistered() {
    let allowed = WORKFLOWS.replace(
        "pub struct Refund;",
        "pub struct Refund;\n    // workflowcheck: allow(unregistered, reason = \"the billing program has it\")",
    );
    let found = diagnostics(
        "temporal",
        &[("src/main.rs", WORKER), ("src/workflows.rs", &allowed)],
    );
    let messages: Vec<&str> = found.iter().map(|d| d.message.as_str()).collect();
    assert!(messages.is_empty(), "{messages:?}");
}
