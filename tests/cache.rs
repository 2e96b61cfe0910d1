//! What is learned of dependencies is kept between runs, and never in the way.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

const INDEX: &str = "registry+https://github.com/rust-lang/crates.io-index";
const REGISTRY: &str = "cargo-home/registry/src/index.crates.io-0123456789abcdef";

/// A workspace whose workflow calls two packages of the registry: one that does nothing
/// wrong, and one that reads the clock.
struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    fn new() -> Project {
        let project = Project {
            folder: tempfile::tempdir().expect("a folder"),
        };
        project.write(
            "app/Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
             [dependencies]\ncalm = \"1\"\nhasty = \"1\"\n",
        );
        project.write(
            "app/src/lib.rs",
            "use calm::Speak;\n\
             struct Loud;\n\
             impl Speak for Loud { fn speak(&self) -> u32 { 3 } }\n\
             // workflowcheck: deterministic\n\
             pub fn workflow(n: u32) -> u64 {\n\
             \x20   let sum = calm::sum(n) + calm::through(&Loud);\n\
             \x20   u64::from(sum) + hasty::stamp()\n\
             }\n",
        );
        let mut lock = String::from(
            "version = 4\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\n\
             dependencies = [\"calm\", \"hasty\"]\n",
        );
        for name in ["calm", "hasty"] {
            lock += &format!(
                "[[package]]\nname = \"{name}\"\nversion = \"1.0.0\"\nsource = \"{INDEX}\"\n\
                 checksum = \"{}\"\n",
                "ab".repeat(32)
            );
            project.write(
                &format!("{REGISTRY}/{name}-1.0.0/Cargo.toml"),
                &format!("[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2021\"\n"),
            );
        }
        project.write("app/Cargo.lock", &lock);
        project.write(&format!("{REGISTRY}/calm-1.0.0/src/lib.rs"), CALM);
        project.write(
            &format!("{REGISTRY}/hasty-1.0.0/src/lib.rs"),
            "pub fn stamp() -> u64 { std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_secs()) }\n",
        );
        project
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn start(&self, arguments: &[&str]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_cargo-workflowcheck"))
            .args(["check", "--no-cargo", "--format=json"])
            .args(arguments)
            .current_dir(self.path("app"))
            .env("CARGO_HOME", self.path("cargo-home"))
            .env("XDG_CACHE_HOME", self.path("cache"))
            // Where macOS looks.
            .env("HOME", self.path("cache"))
            .env_remove("GITHUB_ACTIONS")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program")
    }

    fn check(&self, arguments: &[&str]) -> Value {
        report(self.start(arguments).wait_with_output().expect("its end"))
    }

    fn kept(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut open = vec![self.path("cache")];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() {
                    open.push(entry.path());
                } else {
                    found.push(entry.path());
                }
            }
        }
        found.sort();
        found
    }
}

const CALM: &str = "\
pub trait Speak { fn speak(&self) -> u32; }
pub fn sum(n: u32) -> u32 { inner::twice(n) + 1 }
pub fn through(speaker: &dyn Speak) -> u32 { speaker.speak() }
mod inner { pub fn twice(n: u32) -> u32 { n.wrapping_mul(2) } }
";

/// The report, without how long it took.
fn report(output: Output) -> Value {
    assert_eq!(
        output.status.code(),
        Some(1),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("a report")
}

fn lints(report: &Value) -> Vec<&str> {
    let found = report["diagnostics"].as_array().expect("diagnostics");
    found.iter().filter_map(|d| d["lint"].as_str()).collect()
}

fn names(paths: &[PathBuf]) -> Vec<String> {
    let name = |path: &PathBuf| Some(path.file_name()?.to_str()?.split_once('-')?.0.to_owned());
    paths.iter().filter_map(name).collect()
}

#[test]
fn the_second_run_says_the_same_without_looking_again() {
    let project = Project::new();
    let first = project.check(&[]);
    assert_eq!(lints(&first), ["system_time"]);
    assert_eq!(
        names(&project.kept()),
        ["calm"],
        "what has an effect is not kept"
    );
    assert_eq!(project.check(&[]), first);
    // The same checksum is the same text, so nobody looks whether it is.
    project.write(
        &format!("{REGISTRY}/calm-1.0.0/src/lib.rs"),
        &CALM.replace("n.wrapping_mul(2)", "{ std::thread::yield_now(); n }"),
    );
    assert_eq!(project.check(&[]), first);
    let looked_again = project.check(&["--no-cache"]);
    assert!(lints(&looked_again).contains(&"threads"), "{looked_again}");
}

#[test]
fn what_the_workspace_may_implement_is_looked_at_each_time() {
    let project = Project::new();
    project.check(&[]);
    let app = fs::read_to_string(project.path("app/src/lib.rs")).expect("the workflow");
    project.write(
        "app/src/lib.rs",
        &app.replace("{ 3 }", "{ std::thread::yield_now(); 3 }"),
    );
    let second = project.check(&[]);
    assert!(lints(&second).contains(&"threads"), "{second}");
}

#[test]
fn another_configuration_looks_again() {
    let project = Project::new();
    project.check(&[]);
    project.write(
        "app/workflowcheck.toml",
        "[effects]\n\"calm::inner::twice\" = \"randomness\"\n",
    );
    let second = project.check(&[]);
    assert!(lints(&second).contains(&"randomness"), "{second}");
}

#[test]
fn a_damaged_cache_is_no_error() {
    let project = Project::new();
    let first = project.check(&[]);
    for damage in [
        "",
        "{",
        "null",
        "{\"key\":\"other\",\"functions\":{}}",
        "\u{0}\u{0}",
    ] {
        for path in project.kept() {
            fs::write(path, damage).expect("a file");
        }
        assert_eq!(project.check(&[]), first, "{damage:?}");
    }
}

#[test]
fn a_cache_that_cannot_be_written_is_no_error() {
    let project = Project::new();
    project.write("cache", "a file where a folder is wanted");
    let first = project.check(&[]);
    assert_eq!(lints(&first), ["system_time"]);
    assert_eq!(project.check(&[]), first);
}

#[test]
fn many_runs_at_once_are_no_error() {
    let project = Project::new();
    let running: Vec<Child> = (0..6).map(|_| project.start(&[])).collect();
    let reports: Vec<Value> = running
        .into_iter()
        .map(|run| report(run.wait_with_output().expect("its end")))
        .collect();
    assert!(reports.windows(2).all(|two| two[0] == two[1]));
    assert_eq!(names(&project.kept()), ["calm"]);
}

#[test]
fn dependencies_are_not_looked_into_where_nobody_wants_it() {
    let project = Project::new();
    let output = project.start(&["--deps", "none"]);
    let output = output.wait_with_output().expect("its end");
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    assert!(!Path::new(&project.path("cache")).exists());
}
