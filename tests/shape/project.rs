//! A package in a folder that is removed in the end, and runs of the program on it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// What a run of the program came to.
pub struct Ended {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ended {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("{error}: {}\n{}", self.out, self.err))
    }
}

/// A folder of its own.
pub struct Project {
    _dir: TempDir,
    root: PathBuf,
}

impl Project {
    /// An empty folder.
    pub fn empty() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let root = fs::canonicalize(dir.path()).expect("it is there");
        Self { _dir: dir, root }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).expect("a file")
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// A package `shop` in a folder, which depends on this SDK.
    pub fn package(&self, folder: &str, dependency: &str, lib: &str) {
        self.write(
            &format!("{folder}/Cargo.toml"),
            &format!(
                "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                 [dependencies]\n{dependency}\nserde = {{ version = \"1\", features = [\"derive\"] }}\n"
            ),
        );
        self.write(&format!("{folder}/src/lib.rs"), lib);
    }

    /// Runs the program in a folder below this.
    pub fn run_in(&self, folder: &str, arguments: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_cargo-workflowcheck"))
            .current_dir(self.root.join(folder))
            .args(arguments)
            .arg("--no-cargo")
            .arg("--no-cache")
            .env_remove("GITHUB_ACTIONS")
            .env_remove("GITLAB_CI")
            .output()
            .expect("the program");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Ended {
            code: output.status.code().expect("a code"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        self.run_in(".", arguments)
    }
}
