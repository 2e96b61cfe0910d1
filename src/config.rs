//! What the user says about levels, effects and roots: `workflowcheck.toml`,
//! `[workspace.metadata.workflowcheck]` and `[package.metadata.workflowcheck]`.

pub mod base;
pub mod error;
pub mod file;
pub mod levels;
mod manifest;
pub mod own_lints;
pub mod pattern;

use std::path::{Path, PathBuf};

pub use base::{Base, Globs};
pub use error::ConfigError;
pub use levels::{Levels, LintSet, Selector};
pub use pattern::PathPattern;

use crate::diagnostic::Level;
use crate::lints::profile::Profile;
use crate::source::packages::{Membership, Workspace};

/// The name of the file that is looked for.
pub const FILE_NAME: &str = "workflowcheck.toml";

/// Everything that was configured, checked and ready to be asked.
#[derive(Debug, Clone, Default)]
pub struct Config {
    /// The levels of lints and groups.
    pub levels: Levels,
    /// What functions do, by their paths; a later one overrides an earlier.
    pub effects: Vec<DeclaredEffect>,
    /// Functions that must be deterministic although no SDK marks them.
    pub deterministic: Vec<PathPattern>,
    /// Files with declarations of APIs, named after their packages; paths as
    /// the configuration files give them, joined to these files' folders.
    pub declarations: Vec<PathBuf>,
    /// Files that are not looked at.
    pub exclude: Vec<Globs>,
    /// SDKs described in the words of the built-in profiles.
    pub sdks: Vec<Profile>,
}

/// The effects that the user gives to functions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclaredEffect {
    /// The functions.
    pub functions: PathPattern,
    /// Names of lints; empty means that the functions are deterministic.
    pub effects: Vec<String>,
}

impl Config {
    /// Reads the text of a `workflowcheck.toml`.
    ///
    /// `path` is where it lies, for messages and for what it names relatively;
    /// `base` says where its folder is as seen from the workspace root.
    ///
    /// # Errors
    /// When the text is no TOML, has an unknown key or names an unknown lint.
    pub fn parse(
        path: &Path,
        text: &str,
        base: &Base,
        lints: &LintSet,
    ) -> Result<Self, ConfigError> {
        file::parse(path, text, base, lints)
    }

    /// Reads what the text of a `Cargo.toml` says in its metadata; that of the
    /// package comes after that of the workspace.
    ///
    /// # Errors
    /// As [`Config::parse`].
    pub fn parse_manifest(
        path: &Path,
        text: &str,
        base: &Base,
        lints: &LintSet,
    ) -> Result<Self, ConfigError> {
        file::parse_manifest(path, text, base, lints)
    }

    /// Finds and reads all that holds for a workspace: the metadata of its
    /// manifest and of its members', and over these the file `explicit`, or
    /// else the `workflowcheck.toml` that [`find`] finds.
    ///
    /// # Errors
    /// As [`Config::parse`], and when a file cannot be read.
    pub fn load(
        workspace: &Workspace,
        explicit: Option<&Path>,
        lints: &LintSet,
    ) -> Result<Self, ConfigError> {
        let mut config = Self::default();
        for source in sources(workspace, explicit)? {
            let (path, text) = (&source.path, &source.text);
            let base = Base::of(&workspace.root, path);
            config.extend(match source.kind {
                SourceKind::Manifest => Self::parse_manifest(path, text, &base, lints)?,
                SourceKind::File => Self::parse(path, text, &base, lints)?,
            });
        }
        Ok(config)
    }

    /// Adds what overrides the present configuration.
    pub fn extend(&mut self, later: Self) {
        self.levels.extend(later.levels);
        self.effects.extend(later.effects);
        self.deterministic.extend(later.deterministic);
        self.declarations.extend(later.declarations);
        self.exclude.extend(later.exclude);
        self.sdks.extend(later.sdks);
    }

    /// Whether a file is to be left out; `file` is relative to the workspace
    /// root, with `/`.
    #[must_use]
    pub fn excludes(&self, file: &str) -> bool {
        self.exclude.iter().any(|globs| globs.matches(file))
    }

    /// The level of a lint in a file.
    #[must_use]
    pub fn level(&self, lints: &LintSet, lint: &str, file: &str) -> Level {
        self.levels.level(lints, lint, file)
    }

    /// What the user says that a function does: the names of lints, none for a
    /// deterministic one; `None` where nothing is said about it.
    #[must_use]
    pub fn effects_of(&self, function: &str) -> Option<&[String]> {
        self.effects
            .iter()
            .rev()
            .find(|declared| declared.functions.matches(function))
            .map(|declared| declared.effects.as_slice())
    }

    /// Whether a function is configured to be deterministic.
    #[must_use]
    pub fn is_deterministic_root(&self, function: &str) -> bool {
        self.deterministic
            .iter()
            .any(|pattern| pattern.matches(function))
    }
}

/// A text with a configuration in it.
#[derive(Debug)]
struct Source {
    path: PathBuf,
    text: String,
    kind: SourceKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SourceKind {
    /// A `Cargo.toml`, with metadata.
    Manifest,
    /// A `workflowcheck.toml`.
    File,
}

/// The texts that hold for a workspace, a later one over an earlier.
fn sources(workspace: &Workspace, explicit: Option<&Path>) -> Result<Vec<Source>, ConfigError> {
    let members = workspace
        .packages
        .iter()
        .filter(|package| package.membership != Membership::Dependency)
        .filter_map(|package| Some(package.root.as_ref()?.join("Cargo.toml")));
    let root = workspace.manifest.clone();
    let mut found: Vec<Source> = Vec::new();
    for manifest in root.into_iter().chain(members) {
        if workspace.manifest.is_none() || found.iter().any(|source| source.path == manifest) {
            continue;
        }
        let Ok(text) = workspace.files.read(&manifest) else {
            // Whoever found the packages has said so.
            continue;
        };
        found.push(Source {
            path: manifest,
            text: text.as_ref().to_owned(),
            kind: SourceKind::Manifest,
        });
    }
    let in_root = workspace.root.join(FILE_NAME);
    let (path, text) = match (explicit, workspace.files.read(&in_root)) {
        (None, Ok(text)) => (in_root, text.as_ref().to_owned()),
        (explicit, _) => {
            let explicit = explicit.map(Path::to_owned);
            let Some(path) = explicit.or_else(|| find(&workspace.root)) else {
                return Ok(found);
            };
            match std::fs::read_to_string(&path) {
                Ok(text) => (path, text),
                Err(source) => return Err(ConfigError::Unreadable { path, source }),
            }
        }
    };
    found.push(Source {
        path,
        text,
        kind: SourceKind::File,
    });
    Ok(found)
}

/// The configuration file that holds for a workspace: in its root or the next
/// folder above, not beyond the repository.
#[must_use]
pub fn find(workspace_root: &Path) -> Option<PathBuf> {
    for folder in workspace_root.ancestors() {
        let file = folder.join(FILE_NAME);
        if file.is_file() {
            return Some(file);
        }
        if folder.join(".git").exists() {
            return None;
        }
    }
    None
}
