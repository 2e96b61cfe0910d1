//! Histories that servers have written, with the workflows in Rust: read from their sources as
//! `replay` reads them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use workflowcheck::check::Engine;
use workflowcheck::cli::{Analysis, CheckOptions, ShapeRequest};
use workflowcheck::lints::profile::Profile;
use workflowcheck::replay::{HistoryResult, ReplayVerdict, Replayer};
use workflowcheck::shape::tree::Shapes;

/// The workflow of one recorded history, and versions of it that did not write it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Recorded {
    history: String,
    altered: Vec<Altered>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Altered {
    name: String,
    /// Where it parts from the history.
    event: u64,
    edits: Vec<Edit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    from: String,
    to: String,
}

impl Altered {
    fn applied(&self, source: &str) -> String {
        self.edits.iter().fold(source.to_owned(), |text, edit| {
            let count = text.matches(&edit.from).count();
            assert_eq!(
                count, 1,
                "{}: stands there {count} times: {}",
                self.name, edit.from
            );
            text.replacen(&edit.from, &edit.to, 1)
        })
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/histories")
}

/// Each workflow's module with what is said of it.
fn recorded() -> BTreeMap<String, (String, Recorded)> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(root().join("src")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|it| it == "toml") {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let list = toml::from_str(&fs::read_to_string(&path).unwrap())
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            let source = fs::read_to_string(path.with_extension("rs")).unwrap();
            all.insert(name, (source, list));
        }
    }
    all
}

/// Every source as a package of one workspace, so that the declarations of the SDK are read once.
fn shapes(sources: &BTreeMap<String, String>) -> Shapes {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let dependencies = manifest
        .split_once("[dependencies]")
        .and_then(|(_, rest)| rest.split_once("[workspace]"))
        .unwrap()
        .0;
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("Cargo.toml"),
        "[workspace]\nmembers = [\"*\"]\n",
    )
    .unwrap();
    for (name, source) in sources {
        let package = folder.path().join(name);
        fs::create_dir_all(package.join("src")).unwrap();
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             [dependencies]{dependencies}"
        );
        fs::write(package.join("Cargo.toml"), manifest).unwrap();
        fs::write(package.join("src/lib.rs"), source).unwrap();
    }
    let options = CheckOptions::of_folder(folder.path());
    Engine.shapes(&options, &ShapeRequest::default()).unwrap()
}

fn replay(shapes: &Shapes, package: &str, history: &str) -> HistoryResult {
    let of_package = format!("{package}/");
    let own = Shapes {
        workflows: shapes
            .workflows
            .iter()
            .filter(|it| {
                it.at
                    .as_ref()
                    .is_some_and(|at| at.file.starts_with(&of_package))
            })
            .cloned()
            .collect(),
        ..Shapes::default()
    };
    let profiles = Profile::embedded().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/histories")
        .join(format!("{history}.json"));
    let bytes = fs::read(path).unwrap();
    let mut results = Vec::new();
    Replayer::new(&own, &profiles)
        .read(history, &mut bytes.as_slice(), &mut |it| results.push(it))
        .unwrap();
    assert_eq!(results.len(), 1);
    results.remove(0)
}

/// Each workflow and each altered version of it, by name.
fn all_sources(all: &BTreeMap<String, (String, Recorded)>) -> BTreeMap<String, String> {
    let mut sources = BTreeMap::new();
    for (name, (source, list)) in all {
        for altered in &list.altered {
            sources.insert(format!("{name}_{}", altered.name), altered.applied(source));
        }
        sources.insert(name.clone(), source.clone());
    }
    sources
}

/// The workflows, and the altered versions of them, compile against the SDK. `AGREEMENT_TARGET_DIR`
/// says where `examples/agreement` was built, if not in its own folder.
#[test]
#[ignore = "builds the SDK"]
fn the_workflows_compile_against_the_sdk() {
    let sources = all_sources(&recorded());
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/agreement");
    let failures = super::compile::failures(&sources, &workspace, "temporal").unwrap();
    println!(
        "{} of {} compile",
        sources.len() - failures.len(),
        sources.len()
    );
    let errors: Vec<_> = failures.into_values().collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn each_workflow_replays_its_history_and_each_altered_one_breaks_where_it_parts_from_it() {
    let all = recorded();
    assert!(all.len() >= 8);
    for (name, (_, list)) in &all {
        assert!(list.altered.len() >= 2, "{name}");
    }
    let shapes = shapes(&all_sources(&all));
    let mut wrong = Vec::new();
    for (name, (_, list)) in &all {
        let result = replay(&shapes, name, &list.history);
        if result.verdict != ReplayVerdict::Replays {
            wrong.push(format!("{name}: {result}"));
        }
        for altered in &list.altered {
            let package = format!("{name}_{}", altered.name);
            let result = replay(&shapes, &package, &list.history);
            let event = result.diverges_at.as_ref().map(|it| it.event_id);
            if event != Some(altered.event) {
                wrong.push(format!("{package}: not at {}: {result}", altered.event));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
