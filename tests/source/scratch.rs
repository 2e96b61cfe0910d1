//! Directories and repositories that last for one test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use workflowcheck::source::packages::{CargoUse, Request, Workspace};

/// A directory that is removed in the end. Its path has no links in it.
pub struct Scratch {
    _dir: TempDir,
    root: PathBuf,
}

impl Scratch {
    pub fn new(files: &[(&str, &str)]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(dir.path()).unwrap();
        let scratch = Self { _dir: dir, root };
        scratch.write(files);
        scratch
    }

    pub fn write(&self, files: &[(&str, &str)]) {
        for (path, text) in files {
            let path = self.path(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A request for the workspace in `directory`, with manifests alone and an own, empty cargo
    /// home.
    pub fn request(&self, directory: &str) -> Request {
        let mut request = Request::new(self.path(directory));
        request.cargo = CargoUse::Never;
        request.cargo_home = Some(self.path("cargo-home"));
        request
    }

    pub fn load(&self, directory: &str) -> Workspace {
        Workspace::load(&self.request(directory)).unwrap()
    }

    /// Runs git in `directory` with nothing of the user's configuration.
    pub fn git(&self, directory: &str, arguments: &[&str]) {
        let status = git_command()
            .args([
                "-c",
                "protocol.file.allow=always",
                "-c",
                "core.hooksPath=/dev/null",
            ])
            .args(arguments)
            .current_dir(self.path(directory))
            .status()
            .unwrap();
        assert!(status.success(), "git {arguments:?}");
    }

    /// Commits everything below `directory`.
    pub fn commit(&self, directory: &str, message: &str) {
        self.git(directory, &["add", "-A"]);
        self.git(directory, &["commit", "-q", "--allow-empty", "-m", message]);
    }
}

fn git_command() -> Command {
    let mut git = Command::new("git");
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("GIT_") {
            git.env_remove(name);
        }
    }
    git.env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_AUTHOR_NAME", "A")
        .env("GIT_AUTHOR_EMAIL", "a@example.org")
        .env("GIT_COMMITTER_NAME", "A")
        .env("GIT_COMMITTER_EMAIL", "a@example.org");
    git
}

/// Whether tests that build repositories can run; says so when they cannot.
pub fn has_git() -> bool {
    let found = git_command().arg("--version").output().is_ok();
    if !found {
        eprintln!("skipped: there is no git program to build the repository with");
    }
    found
}

/// The lines that tell packages apart: id, what it has to do with the workspace, edition,
/// features; below it targets and dependencies.
pub fn outline(workspace: &Workspace) -> Vec<String> {
    let mut lines = Vec::new();
    for package in &workspace.packages {
        let features: Vec<&str> = package.features.iter().map(String::as_str).collect();
        let edition = package.edition.as_str();
        lines.push(format!(
            "{} {edition} {:?} {features:?}",
            package.id, package.membership
        ));
        for target in &package.targets {
            let path = workspace.display(&target.src_path);
            lines.push(format!("  {:?} {} {path}", target.kind, target.crate_name));
        }
        for dependency in &package.dependencies {
            let target = &workspace.package(dependency.package).id;
            lines.push(format!(
                "  {:?} {} = {target}",
                dependency.kind, dependency.extern_name
            ));
        }
    }
    lines
}

pub fn notes(workspace: &Workspace) -> Vec<String> {
    workspace.notes.iter().map(ToString::to_string).collect()
}
