//! The crates that are compared: which, where they are fetched to, and what is kept of them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use serde::Deserialize;
use thiserror::Error;

use crate::compile::Target;

/// A list of crates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Pool {
    /// Looked at while the resolver is worked on.
    Tuning,
    /// Never looked at before the final measurement.
    HeldOut,
}

/// A crate of a list.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    pub name: String,
    pub version: String,
    /// Empty = the library and all binaries.
    #[serde(default)]
    pub targets: Vec<Target>,
    #[serde(default)]
    pub features: Vec<String>,
    /// Told apart from another member of the same package.
    #[serde(default)]
    label: Option<String>,
    /// What it is an example of.
    pub style: String,
}

#[derive(Debug, Error)]
pub enum CorpusError {
    #[error("the list of crates is not understood")]
    List(#[from] toml::de::Error),
    #[error("cannot use {0}")]
    File(PathBuf, #[source] io::Error),
    #[error("cannot run cargo")]
    Cargo(#[source] io::Error),
    #[error("cannot fetch {0}: {1}")]
    Fetch(String, String),
}

impl Pool {
    /// The members, in the order of the list.
    ///
    /// # Errors
    /// When the list is not valid.
    pub fn members(self) -> Result<Vec<Member>, CorpusError> {
        #[derive(Deserialize)]
        struct List {
            member: Vec<Member>,
        }
        let text = match self {
            Self::Tuning => include_str!("crates/tuning.toml"),
            Self::HeldOut => include_str!("crates/held-out.toml"),
        };
        Ok(toml::from_str::<List>(text)?.member)
    }
}

impl Member {
    /// What tables and files call it.
    pub fn label(&self) -> &str {
        self.label.as_deref().unwrap_or(&self.name)
    }

    /// The folder its source is copied to.
    pub fn folder(&self, base: &Path) -> PathBuf {
        base.join("crates")
            .join(format!("{}-{}", self.name, self.version))
    }

    /// Copies the published source to its folder and fetches what it depends on, if not done before.
    ///
    /// # Errors
    /// When cargo cannot fetch it or files cannot be written.
    pub fn fetch(&self, base: &Path) -> Result<(), CorpusError> {
        let folder = self.folder(base);
        if folder.join("Cargo.toml").exists() {
            return Ok(());
        }
        let file = |path: &Path, error| CorpusError::File(path.to_owned(), error);
        let scratch = base.join("fetch").join(self.label());
        let source = scratch.join("src");
        fs::create_dir_all(&source).map_err(|error| file(&source, error))?;
        let library = source.join("lib.rs");
        fs::write(&library, "").map_err(|error| file(&library, error))?;
        let manifest = scratch.join("Cargo.toml");
        let text = format!(
            "[package]\nname = \"fetch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [workspace]\n\n[dependencies]\n{} = \"={}\"\n",
            self.name, self.version
        );
        fs::write(&manifest, text).map_err(|error| file(&manifest, error))?;
        let metadata = cargo_metadata::MetadataCommand::new()
            .manifest_path(&manifest)
            .exec()
            .map_err(|error| CorpusError::Fetch(self.name.clone(), error.to_string()))?;
        let published = metadata
            .packages
            .iter()
            .find(|package| package.name.as_str() == self.name)
            .and_then(|package| package.manifest_path.parent())
            .ok_or_else(|| CorpusError::Fetch(self.name.clone(), "not resolved".to_owned()))?;
        copy(published.as_std_path(), &folder)?;
        // A workspace of its own, wherever the folder lies.
        let manifest = folder.join("Cargo.toml");
        let mut text = fs::read_to_string(&manifest).map_err(|error| file(&manifest, error))?;
        if !text.lines().any(|line| line.trim() == "[workspace]") {
            text.push_str("\n[workspace]\n");
        }
        fs::write(&manifest, text).map_err(|error| file(&manifest, error))?;
        let output = Command::new("cargo")
            .args(["fetch", "--quiet", "--manifest-path"])
            .arg(&manifest)
            .output()
            .map_err(CorpusError::Cargo)?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(CorpusError::Fetch(self.name.clone(), message));
        }
        Ok(())
    }
}

/// Copies a package's folder without what would choose another toolchain or configuration.
fn copy(from: &Path, to: &Path) -> Result<(), CorpusError> {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.map_err(|error| CorpusError::File(from.to_owned(), error.into()))?;
        let Ok(relative) = entry.path().strip_prefix(from) else {
            continue;
        };
        let first = relative.components().next();
        let first = first.map(|part| part.as_os_str().to_string_lossy());
        if first.is_some_and(|name| name.starts_with("rust-toolchain") || name == ".cargo") {
            continue;
        }
        let target = to.join(relative);
        let done = if entry.file_type().is_dir() {
            fs::create_dir_all(&target)
        } else {
            fs::copy(entry.path(), &target).map(drop)
        };
        done.map_err(|error| CorpusError::File(target, error))?;
    }
    Ok(())
}
