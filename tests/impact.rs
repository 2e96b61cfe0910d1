//! The fixtures below `fixtures/impact`: what the values of findings come to.
//!
//! `//~ WORKFLOW IMPACT: WORDS` at the end of a line is a finding there; the words, what the
//! message says of it after "that", may be left out; lines are counted from the finding's own. A file's name begins with its SDK.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use workflowcheck::check_sources;

const DEPENDENCIES: [(&str, &str); 5] = [
    (
        "temporal",
        "temporalio-sdk = \"1.1\"\ntemporalio-macros = \"1.1\"\n",
    ),
    ("restate", "restate-sdk = \"0.13\"\n"),
    ("dbos", "dbos = \"0.5\"\n"),
    ("duroxide", "duroxide = \"0.1\"\n"),
    ("none", ""),
];

/// A mark or finding: line, workflow, impact, words.
type Found = (u32, String, String, Option<String>);

fn marks(source: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (number, line) in (1..).zip(source.lines()) {
        for mark in line.split("//~").skip(1) {
            let (head, words) = match mark.trim().split_once(": ") {
                Some((head, words)) => (head, Some(words.to_owned())),
                None => (mark.trim(), None),
            };
            let (workflow, impact) = head.split_once(' ').expect("WORKFLOW IMPACT");
            found.push((number, workflow.to_owned(), impact.to_owned(), words));
        }
    }
    found
}

fn findings(path: &Path) -> Vec<Found> {
    let name = path.file_stem().and_then(|s| s.to_str()).expect("a name");
    let (sdk, _) = name.split_once('_').expect("SDK_CASE.rs");
    let (_, dependencies) = DEPENDENCIES
        .iter()
        .find(|(name, _)| *name == sdk)
        .expect("an SDK");
    let manifest = format!(
        "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n\
         {dependencies}rand = \"0.9\"\ntracing = \"0.1\"\nmystery = \"1\"\n"
    );
    let source = std::fs::read_to_string(path).expect("a fixture");
    let report =
        check_sources([("Cargo.toml", manifest), ("src/lib.rs", source)]).expect("a package");
    assert!(!report.workflows.is_empty(), "{}", path.display());
    let mut found = Vec::new();
    for diagnostic in report.diagnostics {
        let Some(impact) = diagnostic.impact else {
            continue;
        };
        let id = diagnostic.workflow.expect("a workflow");
        let named = report.workflows.iter().find(|w| w.id == id);
        let name = named.map_or(id.as_str(), |w| w.name.as_str());
        let impact = serde_json::to_value(impact).expect("a word");
        let (_, words) = diagnostic.message.rsplit_once("; ").expect("words");
        let words = words.strip_prefix("that ").unwrap_or(words);
        let words = relative(words, diagnostic.place.at.line);
        let impact = impact.as_str().expect("a word").to_owned();
        found.push((
            diagnostic.place.at.line,
            name.to_owned(),
            impact,
            Some(words),
        ));
    }
    found
}

/// `…, line 88` as the distance to the finding's line: `…, line +3`.
fn relative(words: &str, from: u32) -> String {
    let Some((says, line)) = words.rsplit_once(", line ") else {
        return words.to_owned();
    };
    let line: i64 = line.parse().expect("a number");
    format!("{says}, line {:+}", line - i64::from(from))
}

fn fixtures() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/impact");
    let mut found: Vec<PathBuf> = std::fs::read_dir(root)
        .expect("a folder of fixtures")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    found.sort();
    found
}

#[test]
fn values_come_to_what_is_marked() {
    let mut wrong = Vec::new();
    for path in fixtures() {
        let source = std::fs::read_to_string(&path).expect("a fixture");
        let (wanted, found) = (marks(&source), findings(&path));
        let is_alike = |mark: &Found, other: &Found| {
            (mark.0, &mark.1, &mark.2) == (other.0, &other.1, &other.2)
                && (mark.3.is_none() || mark.3 == other.3)
        };
        let file = path.file_name().expect("a name").to_string_lossy();
        let mut lines: BTreeSet<(u32, String)> = BTreeSet::new();
        for mark in &wanted {
            if !found.iter().any(|other| is_alike(mark, other)) {
                lines.insert((mark.0, format!("{file}:{}: missing {mark:?}", mark.0)));
            }
        }
        for other in &found {
            if !wanted.iter().any(|mark| is_alike(mark, other)) {
                lines.insert((other.0, format!("{file}:{}: unmarked {other:?}", other.0)));
            }
        }
        wrong.extend(lines.into_iter().map(|(_, line)| line));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn sample(arguments: &[&str]) -> serde_json::Value {
    let ran = std::process::Command::new(env!("CARGO_BIN_EXE_cargo-workflowcheck"))
        .args([
            "check",
            "--format",
            "json",
            "-q",
            "--no-cargo",
            "--no-cache",
        ])
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/sample"))
        .env("CARGO_HOME", env!("CARGO_TARGET_TMPDIR"))
        .output()
        .expect("the program runs");
    serde_json::from_slice(&ran.stdout).expect("JSON")
}

fn impacts(report: &serde_json::Value) -> Vec<Option<String>> {
    let all = report["diagnostics"].as_array().expect("a list");
    let impact = |it: &serde_json::Value| it["impact"].as_str().map(str::to_owned);
    all.iter().map(impact).collect()
}

#[test]
fn findings_are_left_out_by_impact_only_when_asked() {
    let count = |report: &serde_json::Value, impact: Option<&str>| {
        let all = impacts(report);
        all.iter().filter(|it| it.as_deref() == impact).count()
    };
    let (all, some) = (sample(&[]), sample(&["--min-impact", "command_input"]));
    assert!(count(&all, Some("output")) > 0);
    assert_eq!(count(&some, Some("output")), 0);
    for kept in [Some("command_input"), Some("control_flow"), None] {
        assert_eq!(count(&some, kept), count(&all, kept));
        assert!(count(&all, kept) > 0, "{kept:?}");
    }
    let left_out = &some["set_aside"]["lower_impact"];
    assert_eq!(left_out.as_u64(), Some(count(&all, Some("output")) as u64));
}

#[test]
fn the_worst_stands_first_when_asked() {
    let sorted = impacts(&sample(&["--sort", "impact"]));
    let rank = |impact: &Option<String>| match impact.as_deref() {
        None | Some("control_flow") => 0,
        Some("command_input") => 1,
        Some("output") => 2,
        _ => 3,
    };
    assert!(sorted.iter().map(rank).is_sorted(), "{sorted:?}");
    assert!(!impacts(&sample(&[])).iter().map(rank).is_sorted());
}
