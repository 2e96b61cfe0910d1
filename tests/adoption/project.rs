//! A package in a directory that is removed in the end.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

pub const MANIFEST: &str = "\
[package]
name = \"shop\"
version = \"0.1.0\"
edition = \"2024\"
";

/// A root that reaches two clocks.
pub const ORDER: &str = "\
mod clock;

// workflowcheck: deterministic
pub fn order() -> bool {
    clock::late() && clock::early()
}
";

pub const CLOCK: &str = "\
use std::time::SystemTime;

pub fn late() -> bool {
    SystemTime::now() > SystemTime::UNIX_EPOCH
}

pub fn early() -> bool {
    let now = SystemTime::now();
    now < SystemTime::UNIX_EPOCH
}
";

/// A workflow of one activity. Its SDK is known by its declarations; nothing of it is on this
/// machine.
pub const ORCHESTRATION: &str = "\
use duroxide::OrchestrationContext;

pub async fn order(ctx: OrchestrationContext, input: String) -> Result<String, String> {
    ctx.schedule_activity(\"reserve\", input).await
}

pub fn register() {
    duroxide::OrchestrationRegistry::builder().register(\"order\", order);
}
";

pub struct Project {
    _dir: TempDir,
    root: PathBuf,
}

/// What a run of the program came to.
pub struct Ended {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ended {
    pub fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self {
            code: output.status.code().unwrap(),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    /// The places that are reported, as `file:line`.
    pub fn places(&self) -> Vec<String> {
        let place = |line: &str| {
            let mut parts = line.split(':');
            format!("{}:{}", parts.next().unwrap(), parts.next().unwrap())
        };
        self.out.lines().map(place).collect()
    }
}

impl Project {
    /// The root that reaches two clocks, in no repository.
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(dir.path()).unwrap();
        let project = Self { _dir: dir, root };
        project.write("Cargo.toml", MANIFEST);
        project.write("src/lib.rs", ORDER);
        project.write("src/clock.rs", CLOCK);
        project
    }

    /// The same, committed.
    pub fn committed() -> Self {
        let project = Self::new();
        project.git(&["init", "-q", "-b", "main"]);
        project.commit();
        project
    }

    /// A workflow of one activity, in a repository.
    pub fn orchestration() -> Self {
        let project = Self::new();
        project.write("Cargo.toml", &Self::needing("duroxide = \"0.1\"\n"));
        project.write("src/lib.rs", ORCHESTRATION);
        project.git(&["init", "-q", "-b", "main"]);
        project.commit();
        project
    }

    /// A manifest with dependencies.
    pub fn needing(dependencies: &str) -> String {
        format!("{MANIFEST}\n[dependencies]\n{dependencies}")
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.root.join(file)
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap()
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces text that is there once.
    pub fn edit(&self, file: &str, old: &str, new: &str) {
        let text = self.read(file);
        assert_eq!(text.matches(old).count(), 1, "{text}");
        self.write(file, &text.replace(old, new));
    }

    pub fn commit(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", "work"]);
    }

    pub fn git(&self, arguments: &[&str]) {
        let output = self.command("git").args(arguments).output().unwrap();
        let ended = Ended::of(output);
        assert_eq!(ended.code, 0, "git {arguments:?}: {}", ended.err);
    }

    /// A program in the project's directory, without anything that the person
    /// or the machine running the tests has configured for git.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            if name.starts_with("GIT_") || name.starts_with("GITHUB_") || name == "GITLAB_CI" {
                command.env_remove(name);
            }
        }
        command
            .current_dir(&self.root)
            .env("CARGO_HOME", self.root.join("cargo-home"))
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_AUTHOR_NAME", "A")
            .env("GIT_AUTHOR_EMAIL", "a@example.org")
            .env("GIT_COMMITTER_NAME", "A")
            .env("GIT_COMMITTER_EMAIL", "a@example.org");
        command
    }

    /// Runs the program, one line a finding unless a format is given.
    pub fn check(&self, line: &str) -> Ended {
        let format = match line.contains("--format") || line.contains("--diff") {
            true => "",
            false => "--format short",
        };
        let output = self
            .command(env!("CARGO_BIN_EXE_cargo-workflowcheck"))
            .args(["check", "--no-cargo", "--no-cache"])
            .args(line.split_whitespace())
            .args(format.split_whitespace())
            .output()
            .unwrap();
        Ended::of(output)
    }
}
