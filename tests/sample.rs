//! The sample workspace: what is found is what its `//~` marks say, line by line, and what people
//! and programs see of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A file, a line and a lint.
type Place = (String, usize, String);

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/sample")
}

/// Runs the program on the sample as if none of the crates it depends on were on this machine.
fn check(format: &str) -> Output {
    let no_crates = tempfile::tempdir().unwrap();
    Command::new(env!("CARGO_BIN_EXE_cargo-workflowcheck"))
        .args(["check", "--no-cargo", "--no-cache", "--color=never"])
        .args(["--format", format, "."])
        .current_dir(sample())
        .env("CARGO_HOME", no_crates.path())
        .env_remove("GITHUB_ACTIONS")
        .output()
        .unwrap()
}

fn stdout(output: Output) -> String {
    String::from_utf8(output.stdout).unwrap()
}

/// `//~ lint` at the end of a line, or `//~^ lint` on the line below it.
fn marks(folder: &Path) -> BTreeSet<Place> {
    let mut marks = BTreeSet::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap();
        if entry.path().extension().is_none_or(|it| it != "rs") {
            continue;
        }
        let file = entry.path().strip_prefix(folder).unwrap();
        let file = file.to_str().unwrap().replace('\\', "/");
        let text = fs::read_to_string(entry.path()).unwrap();
        for (line, written) in text.lines().enumerate() {
            let Some((_, mark)) = written.split_once("//~") else {
                continue;
            };
            let lints = mark.trim_start_matches('^');
            let above = mark.len() - lints.len();
            for lint in lints.split_whitespace() {
                marks.insert((file.clone(), line + 1 - above, lint.to_owned()));
            }
        }
    }
    marks
}

fn findings(report: &Value) -> BTreeSet<Place> {
    let found = report["diagnostics"].as_array().unwrap();
    let place = |finding: &Value| {
        let line = usize::try_from(finding["line"].as_u64().unwrap()).unwrap();
        let text = |key: &str| finding[key].as_str().unwrap().to_owned();
        (text("file"), line, text("lint"))
    };
    found.iter().map(place).collect()
}

#[test]
fn what_is_found_is_what_is_marked() {
    let output = check("json");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let marks = marks(&sample());
    assert!(!marks.is_empty(), "there are no marks");
    let found = findings(&report);
    let missed: Vec<_> = marks.difference(&found).collect();
    let unmarked: Vec<_> = found.difference(&marks).collect();
    assert!(
        missed.is_empty() && unmarked.is_empty(),
        "marked and not found: {missed:#?}\nfound and not marked: {unmarked:#?}"
    );
}

#[test]
fn people_and_programs_see_it() {
    insta::assert_snapshot!("human", stdout(check("human")));
    insta::assert_snapshot!("short", stdout(check("short")));
    // Which versions the notes name depends on whether somebody has run cargo in there.
    let mut report: Value = serde_json::from_slice(&check("json").stdout).unwrap();
    report["notes"] = Value::Null;
    insta::assert_snapshot!("json", serde_json::to_string_pretty(&report).unwrap());
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(check("json").stdout, check("json").stdout);
}
