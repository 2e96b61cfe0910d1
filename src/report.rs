//! One report, many formats: each file here renders and decides nothing.

pub mod diff;
pub mod excerpt;
pub mod finding;
pub mod github;
pub mod gitlab;
pub mod graph;
pub mod human;
pub mod json;
pub mod rustc;
pub mod sarif;
pub mod short;
mod sources;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use crate::diagnostic::CheckReport;
use crate::lints::catalog::Catalog;

/// How the findings of a check are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum Format {
    /// For people: source excerpts, the chain, the reason, the replacement.
    Human,
    /// One line a finding.
    Short,
    /// Everything, for programs.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
    /// The code quality report of GitLab.
    Gitlab,
    /// Cargo's JSON messages, for editors.
    Rustc,
}

/// What a report may ask about the files that it names. Names are those of
/// the report: relative to the workspace root, with `/`.
pub trait Sources: Send + Sync {
    /// What the file says; `None` where that cannot be had, and the report
    /// does without an excerpt.
    fn text(&self, file: &str) -> Option<Arc<str>>;

    /// Where the file lies, absolute; `None` when it is on no disk.
    fn path(&self, file: &str) -> Option<PathBuf> {
        let _ = file;
        None
    }

    /// The target of a package to which the file belongs.
    fn target(&self, file: &str) -> Option<CargoTarget> {
        let _ = file;
        None
    }
}

/// Sources held in memory, by name.
impl Sources for BTreeMap<String, Arc<str>> {
    fn text(&self, file: &str) -> Option<Arc<str>> {
        self.get(file).cloned()
    }
}

/// A target of a package, as cargo's messages describe it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CargoTarget {
    /// As in `cargo metadata`: `path+file:///home/me/shop#0.1.0`.
    pub package_id: String,
    /// The absolute path of the package's `Cargo.toml`.
    pub manifest_path: String,
    /// `lib`, `bin`, `example`…
    pub kind: Vec<String>,
    /// `lib`, `bin`, `cdylib`…
    pub crate_types: Vec<String>,
    /// The target's name.
    pub name: String,
    /// The absolute path of the file with the crate's root.
    pub src_path: String,
    /// `2024`
    pub edition: String,
}

/// What the output can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terminal {
    /// In columns.
    pub width: usize,
    /// Whether escape codes for colours may be written.
    pub color: bool,
    /// Whether escape codes for hyperlinks may be written.
    pub hyperlinks: bool,
    /// Whether box-drawing characters may be written.
    pub unicode: bool,
}

impl Terminal {
    /// For files and pipes: no escape codes, 100 columns.
    pub const PLAIN: Self = Self {
        width: 100,
        color: false,
        hyperlinks: false,
        unicode: true,
    };
}

/// What a format needs beside the report.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The texts of the files that the report names.
    pub sources: &'a dyn Sources,
    /// What is said about each lint.
    pub catalog: &'a Catalog,
    /// Where the pages about lints can be read, each as `NAME.html` below it.
    pub pages: Option<&'a str>,
    /// Where the output goes.
    pub terminal: Terminal,
    /// What leads from the root of the repository to that of the workspace:
    /// empty, or with a `/` at its end. Code hosts want paths from there.
    pub prefix: &'a str,
    /// Whether findings that were allowed are written, marked as such, by the
    /// formats that have a place for them. GitHub's code scanning opens an
    /// alert for each of them.
    pub suppressed: bool,
}

impl Context<'_> {
    /// Where the page about a lint can be read.
    #[must_use]
    pub fn page_url(&self, lint: &str) -> Option<String> {
        self.catalog.get(lint)?;
        Some(format!("{}/{lint}.html", self.pages?))
    }
}

/// Writes a report.
///
/// # Errors
/// Only those of the writer.
pub fn write(
    format: Format,
    report: &CheckReport,
    context: Context<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Human => human::write(report, context, out),
        Format::Short => short::write(report, out),
        Format::Json => json::write(report, out),
        Format::Sarif => sarif::write(report, context, out),
        Format::Github => github::write(report, context, out),
        Format::Gitlab => gitlab::write(report, context, out),
        Format::Rustc => rustc::write(report, context, out),
    }
}
