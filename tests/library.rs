//! The library as other programs and tests use it.

use std::panic::catch_unwind;
use std::path::Path;

const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
const CLOCK: &str =
    "// workflowcheck: deterministic\npub fn late() { std::time::Instant::now(); }\n";

fn example() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/assert")
}

fn panic_of(run: impl FnOnce() + std::panic::UnwindSafe) -> String {
    *catch_unwind(run).unwrap_err().downcast::<String>().unwrap()
}

fn package(source: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("src")).unwrap();
    std::fs::write(folder.path().join("Cargo.toml"), MANIFEST).unwrap();
    std::fs::write(folder.path().join("src/lib.rs"), source).unwrap();
    folder
}

#[test]
fn the_example_holds() {
    workflowcheck::assert_deterministic!(example());
    let report = workflowcheck::check(example()).unwrap();
    assert_eq!(report.workflows[0].id, "lottery::winner");
    assert_eq!(report.diagnostics, []);
}

#[test]
fn a_failed_assertion_shows_the_findings() {
    let folder = package(CLOCK);
    let path = folder.path().to_owned();
    let message = panic_of(move || workflowcheck::assert_deterministic!(path));
    assert!(
        message.contains("is not deterministic: 1 denied"),
        "{message}"
    );
    assert!(message.contains("[src/lib.rs:2:17]"), "{message}");
}

#[test]
fn an_assertion_about_nothing_fails() {
    let folder = package("pub fn late() {}\n");
    let path = folder.path().to_owned();
    let message = panic_of(move || workflowcheck::assert_deterministic!(path));
    assert!(message.starts_with("there is no workflow in "), "{message}");
}

#[test]
fn sources_in_memory_are_a_package() {
    let report =
        workflowcheck::check_sources([("Cargo.toml", MANIFEST), ("src/lib.rs", CLOCK)]).unwrap();
    let found = &report.diagnostics[0];
    assert_eq!(
        (found.lint.as_str(), found.place.at.line),
        ("system_time", 2)
    );
    let error = workflowcheck::check_sources([("src/lib.rs", CLOCK)]).unwrap_err();
    assert!(!error.to_string().is_empty());
}
