//! Roots without an SDK: the worked example below `fixtures/machine`, and every way to name them.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use workflowcheck::check_sources;
use workflowcheck::diagnostic::{CheckReport, WorkflowKind};

fn machine(format: &str) -> String {
    let ran = Command::new(env!("CARGO_BIN_EXE_cargo-workflowcheck"))
        .args(["check", "--no-cargo", "--no-cache", "-q", "--color=never"])
        .args(["--format", format])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/machine"))
        .env("CARGO_HOME", env!("CARGO_TARGET_TMPDIR"))
        .env_remove("GITHUB_ACTIONS")
        .output()
        .expect("the program runs");
    assert_eq!(ran.status.code(), Some(1));
    String::from_utf8(ran.stdout).expect("text")
}

#[test]
fn the_worked_example_has_the_marked_findings_and_no_others() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/machine/src");
    let mut wanted = BTreeSet::new();
    for entry in std::fs::read_dir(source).expect("a folder") {
        let path = entry.expect("an entry").path();
        let file = path.file_name().expect("a name").to_string_lossy();
        let text = std::fs::read_to_string(&path).expect("a file");
        for (number, line) in (1..).zip(text.lines()) {
            if let Some((_, lint)) = line.split_once("//~ ") {
                wanted.insert((format!("src/{file}"), number, lint.to_owned()));
            }
        }
    }
    let report: CheckReport = serde_json::from_str(&machine("json")).expect("a report");
    let found: BTreeSet<(String, u32, String)> = report
        .diagnostics
        .iter()
        .map(|d| (d.place.at.file.clone(), d.place.at.line, d.lint.clone()))
        .collect();
    assert_eq!(found, wanted);
    let is_root = |root: &workflowcheck::diagnostic::Workflow| {
        root.kind == WorkflowKind::Deterministic && root.sdk == "deterministic"
    };
    assert!(report.workflows.iter().all(is_root));
    let help = |lint: &str| {
        let found = report.diagnostics.iter().find(|d| d.lint == lint);
        found.and_then(|d| d.help.clone()).unwrap_or_default()
    };
    assert!(help("system_time").contains("injected clock"));
    assert!(help("randomness").contains("seed_from_u64"));
}

#[test]
fn the_worked_example_is_shown() {
    insta::assert_snapshot!("machine", machine("short"));
}

/// The roots that are found in a package.
fn roots(config: &str, source: &str) -> Vec<String> {
    let manifest = "[package]\nname = \"core\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
                    [lib]\nname = \"game\"\n";
    let report = check_sources([
        ("Cargo.toml", manifest),
        ("workflowcheck.toml", config),
        ("src/lib.rs", source),
    ])
    .expect("a package");
    report.workflows.into_iter().map(|w| w.id).collect()
}

const WORLDS: &str = "
pub trait Step {
    fn step(&mut self);
    fn twice(&mut self) {
        self.step();
        self.step();
    }
}
pub mod lockstep {
    pub struct World;
    impl super::Step for World {
        fn step(&mut self) {}
    }
    impl World {
        pub fn new() -> Self { World }
    }
    pub mod input {
        pub fn read() {}
    }
}
pub mod render {
    pub struct Frame;
    impl super::Step for Frame {
        fn step(&mut self) {}
    }
}
";

fn named(patterns: &str) -> Vec<String> {
    let config = format!("[[deterministic]]\nfunctions = [{patterns}]\n");
    roots(&config, WORLDS)
}

#[test]
fn a_pattern_names_functions_methods_and_implementations() {
    assert_eq!(
        named("'game::lockstep::input::read'"),
        ["game::lockstep::input::read"]
    );
    assert_eq!(
        named("'game::lockstep::World::new'"),
        ["game::lockstep::World::new"]
    );
    assert_eq!(
        named("'<* as Step>::step'"),
        [
            "<game::lockstep::World as game::Step>::step",
            "<game::render::Frame as game::Step>::step",
        ]
    );
    assert_eq!(
        named("'<game::lockstep::World as Step>::*'"),
        ["<game::lockstep::World as game::Step>::step"]
    );
}

#[test]
fn a_module_is_everything_in_it() {
    let config = "[[deterministic]]\nmodule = 'game::lockstep'\n";
    assert_eq!(
        roots(config, WORLDS),
        [
            "<game::lockstep::World as game::Step>::step",
            "game::lockstep::World::new",
            "game::lockstep::input::read",
        ]
    );
}

#[test]
fn a_comment_is_about_the_item_below_it() {
    let above = |item: &str| {
        let comment = format!("// workflowcheck: deterministic\n{item}");
        roots("", &WORLDS.replacen(item, &comment, 1))
    };
    assert_eq!(above("pub fn read()"), ["game::lockstep::input::read"]);
    assert_eq!(above("impl World"), ["game::lockstep::World::new"]);
    assert_eq!(
        above("pub mod render"),
        ["<game::render::Frame as game::Step>::step"]
    );
    assert_eq!(
        above("pub trait Step"),
        ["game::Step::step", "game::Step::twice"]
    );
}
