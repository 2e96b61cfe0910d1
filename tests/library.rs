//! The library as other programs and tests use it.

use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use workflowcheck::Code;
use workflowcheck::advisor::diff::Verdict;
use workflowcheck::check::Engine;
use workflowcheck::cli::CheckOptions;
use workflowcheck::replay::ReplayVerdict;
use workflowcheck::source::packages::Workspace;
use workflowcheck::source::text::{Entry, EntryKind, Files, Memory, ReadError};

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

const ORDER: &str = r#"
use duroxide::{OrchestrationContext, OrchestrationRegistry};

async fn order(ctx: OrchestrationContext, item: String) -> Result<String, String> {
    ctx.schedule_activity("reserve", item).await
}

pub fn orchestrations() -> OrchestrationRegistry {
    OrchestrationRegistry::builder().register("order", order).build()
}
"#;

const HISTORY: &str = r#"[
{"event_id":1,"source_event_id":null,"instance_id":"i","execution_id":1,"timestamp_ms":1,"duroxide_version":"0.1.32","type":"OrchestrationStarted","name":"order","version":"1.0.0","input":"x"},
{"event_id":2,"source_event_id":null,"execution_id":1,"type":"ActivityScheduled","name":"reserve","input":"x"}
]"#;

fn shop(source: &str) -> Code {
    let manifest = format!("{MANIFEST}\n[dependencies]\nduroxide = \"0.1\"\n");
    Code::memory([("Cargo.toml", manifest.as_str()), ("src/lib.rs", source)])
}

#[test]
fn shapes_are_compared() {
    let shapes = workflowcheck::shape(shop(ORDER)).unwrap();
    assert_eq!(shapes.workflows[0].id, "shop::order");

    let book = ORDER.replace("reserve", "book");
    let same = workflowcheck::diff(shop(ORDER), shop(ORDER)).unwrap();
    assert_eq!(same.workflows[0].verdict, Verdict::Unchanged);
    let other = workflowcheck::diff(shop(ORDER), shop(&book)).unwrap();
    assert_eq!(other.workflows[0].verdict, Verdict::Breaking);
    assert!(workflowcheck::diff(shop(ORDER), Path::new("/no/such/folder")).is_err());
}

#[test]
fn a_revision_is_compared_with_the_folder() {
    let folder = package(ORDER);
    let manifest = format!("{MANIFEST}\n[dependencies]\nduroxide = \"0.1\"\n");
    std::fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    let git = |arguments: &[&str]| {
        let ended = Command::new("git")
            .args(["-c", "user.name=A", "-c", "user.email=a@example.org"])
            .args(arguments)
            .current_dir(folder.path())
            .status();
        assert!(ended.unwrap().success());
    };
    git(&["init", "-q", "-b", "main"]);
    git(&["add", "-A"]);
    git(&["commit", "-q", "-m", "order"]);
    let file = folder.path().join("src/lib.rs");
    std::fs::write(file, ORDER.replace("reserve", "book")).unwrap();
    let before = Code::revision(folder.path(), "main");
    let report = workflowcheck::diff(before.clone(), folder.path()).unwrap();
    assert_eq!(report.base, "main");
    assert_eq!(report.workflows[0].verdict, Verdict::Breaking);
    assert_eq!(workflowcheck::check(before).unwrap().diagnostics, []);
    let error = workflowcheck::check(Code::revision(folder.path(), "v9")).unwrap_err();
    assert!(error.to_string().contains("v9"), "{error}");
}

#[test]
fn histories_are_replayed() {
    let replays = workflowcheck::replay(shop(ORDER), [("order", HISTORY)]).unwrap();
    assert_eq!(replays.histories[0].verdict, ReplayVerdict::Replays);
    let book = shop(&ORDER.replace("reserve", "book"));
    let breaks = workflowcheck::replay(book.clone(), [("order", HISTORY)]).unwrap();
    assert!(breaks.is_breaking());
    let error = workflowcheck::replay(book, [("order", "no JSON")]).unwrap_err();
    assert!(error.to_string().starts_with("`order` is no"), "{error}");
}

#[test]
fn an_assertion_about_histories_shows_where_they_part() {
    let folder = package(&ORDER.replace("reserve", "book"));
    let manifest = format!("{MANIFEST}\n[dependencies]\nduroxide = \"0.1\"\n");
    std::fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    let histories = folder.path().join("histories");
    std::fs::create_dir(&histories).unwrap();
    let path = folder.path().to_owned();
    let empty = panic_of({
        let path = path.clone();
        move || workflowcheck::assert_replays_in(path, "histories")
    });
    assert!(empty.starts_with("there is no history in "), "{empty}");
    std::fs::write(histories.join("order.json"), HISTORY).unwrap();
    let message = panic_of(move || workflowcheck::assert_replays_in(path, "histories"));
    assert!(
        message.contains("order.json: breaking (2 events), event 2"),
        "{message}"
    );
}

/// Files of which one is saved anew after it was read.
#[derive(Debug)]
struct Saved {
    files: Memory,
    late: PathBuf,
    reads: AtomicUsize,
}

impl Files for Saved {
    fn read(&self, path: &Path) -> Result<Arc<str>, ReadError> {
        let text = self.files.read(path)?;
        if path == self.late && self.reads.fetch_add(1, Ordering::Relaxed) > 0 {
            return Ok(format!("// saved\n{text}").into());
        }
        // As from a disk: nobody else holds it.
        Ok(Arc::from(&*text))
    }

    fn kind(&self, path: &Path) -> Option<EntryKind> {
        self.files.kind(path)
    }

    fn list(&self, folder: &Path) -> Result<Vec<Entry>, ReadError> {
        self.files.list(folder)
    }
}

#[test]
fn a_file_that_is_saved_meanwhile_is_reported_and_not_misread() {
    let root = Path::new("/shop");
    let mut files = Memory::from_iter([
        (root.join("Cargo.toml"), MANIFEST),
        (
            root.join("src/lib.rs"),
            "mod late;\nmod rest;\n// workflowcheck: deterministic\npub fn draw() { late::late(); }\n",
        ),
        (
            root.join("src/late.rs"),
            "pub fn late() { std::time::Instant::now(); }\n",
        ),
    ]);
    // So much is read after it that it is read again when the workflow is looked at.
    let mut rest = String::new();
    for number in 0..30 {
        rest.push_str(&format!("mod part{number};\n"));
        let path = root.join(format!("src/rest/part{number}.rs"));
        files.insert(path, format!("// {}\n", "x".repeat(200_000)));
    }
    files.insert(root.join("src/rest.rs"), rest);
    let files = Arc::new(Saved {
        files,
        late: root.join("src/late.rs"),
        reads: AtomicUsize::new(0),
    });
    let options = CheckOptions::of_folder(root);
    let workspace = Workspace::from_manifests(&options.request, files).unwrap();
    let checked = Engine.check_workspace(&workspace, &options, &()).unwrap();
    let found: Vec<_> = (checked.report.diagnostics.iter())
        .map(|it| (it.lint.as_str(), it.place.at.file.as_str()))
        .collect();
    assert_eq!(found, [("unreadable_file", "src/late.rs")]);
    let message = &checked.report.diagnostics[0].message;
    assert!(
        message.contains("changed while it was checked"),
        "{message}"
    );
}

/// A workflow that calls something through a trait object that so many types implement.
fn through_an_object(implementations: usize) -> workflowcheck::diagnostic::CheckReport {
    let mut source = String::from(
        "pub trait Step { fn go(&self); }\n\
         // workflowcheck: deterministic\npub fn draw(step: &dyn Step) { step.go(); }\n",
    );
    for number in 0..implementations {
        source.push_str(&format!(
            "pub struct S{number};\nimpl Step for S{number} {{ fn go(&self) {{}} }}\n"
        ));
    }
    let files = [("Cargo.toml", MANIFEST), ("src/lib.rs", source.as_str())];
    workflowcheck::check(Code::memory(files)).unwrap()
}

#[test]
fn implementations_that_are_too_many_to_follow_are_counted() {
    assert_eq!(through_an_object(64).summary.unresolved_calls, 0);
    assert_eq!(through_an_object(65).summary.unresolved_calls, 1);
}
