//! The fixtures below `fixtures/flow`: for each lint about what workflow code does with its
//! SDK, what it must report, line by line, and the look-alikes that it must not.
//!
//! A file's name begins with the SDK that it is written for. The SDKs are dependencies
//! without source: what is known of them are their profiles.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use workflowcheck::check_sources;

/// Lints by line.
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

fn dependencies(sdk: &str) -> &'static str {
    match sdk {
        "temporal" => {
            "temporalio-sdk = \"1.1\"\ntemporalio-macros = \"1.1\"\ntemporalio-common = \"1.1\"\n"
        }
        "prototype" => "temporal-sdk = \"0.1.0\"\n",
        "restate" => "restate-sdk = \"0.13\"\n",
        "dbos" => "dbos = \"0.5\"\n",
        "durare" => "durare = \"0.5\"\n",
        "duroxide" => "duroxide = \"0.1\"\n",
        "resonate" => "resonate-sdk = \"0.6\"\n",
        other => panic!("no SDK is called `{other}`"),
    }
}

fn findings(path: &Path) -> Lines {
    let name = path.file_stem().and_then(|s| s.to_str()).expect("a name");
    let (sdk, _) = name.split_once('_').expect("SDK_CASE.rs");
    let manifest = format!(
        "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n{}",
        dependencies(sdk)
    ) + "tokio = \"1\"\ntracing = \"0.1\"\ndashmap = \"6\"\nparking_lot = \"0.12\"\n";
    let source = std::fs::read_to_string(path).expect("a fixture");
    let folder = path.parent().and_then(Path::file_name);
    let lint = folder.and_then(|f| f.to_str()).expect("a folder");
    // Some are allowed where nothing is configured.
    let config = format!("[lints]\n{lint} = \"warn\"\n");
    let report = check_sources([
        ("Cargo.toml", manifest),
        ("workflowcheck.toml", config),
        ("src/lib.rs", source),
    ])
    .expect("a package");
    assert!(
        !report.workflows.is_empty(),
        "{}: there is no workflow",
        path.display()
    );
    let checked = lints();
    let mut lines = Lines::new();
    for diagnostic in report.diagnostics {
        if !checked.contains(&diagnostic.lint) {
            continue;
        }
        let line = diagnostic.place.at.line;
        lines.entry(line).or_default().insert(diagnostic.lint);
    }
    lines
}

/// The lints that have fixtures here: the names of the folders.
fn lints() -> BTreeSet<String> {
    let fixtures = fixtures();
    let folders = fixtures
        .iter()
        .filter_map(|path| path.parent()?.file_name()?.to_str());
    folders.map(str::to_owned).collect()
}

fn fixtures() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/flow")];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(&dir).expect("a folder of fixtures") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// What is marked and not found, and the other way round.
fn differences(path: &Path) -> Vec<String> {
    let name = path.display();
    let source = std::fs::read_to_string(path).expect("a fixture");
    let (wanted, found) = (marks(&source), findings(path));
    let lines: BTreeSet<u32> = wanted.keys().chain(found.keys()).copied().collect();
    let none = BTreeSet::new();
    let mut wrong = Vec::new();
    for line in lines {
        let wanted = wanted.get(&line).unwrap_or(&none);
        let found = found.get(&line).unwrap_or(&none);
        let text = source.lines().nth(line as usize - 1).unwrap_or_default();
        let text = text.trim();
        for lint in wanted.difference(found) {
            wrong.push(format!("{name}:{line}: missing {lint}: {text}"));
        }
        for lint in found.difference(wanted) {
            wrong.push(format!("{name}:{line}: unmarked {lint}: {text}"));
        }
    }
    wrong
}

#[test]
fn fixtures_have_the_marked_findings_and_no_others() {
    let wrong: Vec<String> = fixtures()
        .par_iter()
        .flat_map_iter(|path| differences(path))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
