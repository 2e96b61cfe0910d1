use std::path::PathBuf;

use crate::source::text::ReadError;

/// Why there is no workspace to check. Each says what to do about it.
#[derive(Debug, Clone, thiserror::Error)]
pub enum LoadError {
    /// Neither the directory nor one above it has a manifest.
    #[error(
        "no Cargo.toml in {} or any directory above it; \
         go to the workspace, name its manifest with --manifest-path, \
         or give a directory or .rs file to check as loose source",
        directory.display()
    )]
    NoManifest {
        /// Where the search began.
        directory: PathBuf,
    },
    /// The manifest that was named is not there.
    #[error("there is no manifest at {}; --manifest-path wants the path of a Cargo.toml file", path.display())]
    ManifestMissing {
        /// As it was named.
        path: PathBuf,
    },
    /// A manifest is not TOML, or does not say what a manifest must.
    #[error("{}{place}: {message}", path.display())]
    BrokenManifest {
        /// The manifest.
        path: PathBuf,
        /// Where in it, if that is known.
        place: Place,
        /// What is wrong and what to do.
        message: String,
    },
    /// A manifest or directory cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
    /// `-p` or `--exclude` names no member.
    #[error("no member of the workspace matches `{wanted}`{}", members_text(.near, .members))]
    UnknownPackage {
        /// As it was named.
        wanted: String,
        /// Names that are spelled alike.
        near: Vec<String>,
        /// All members.
        members: Vec<String>,
    },
    /// `--features` names what no selected member has.
    #[error("no checked member has the feature `{wanted}`{}", near_text(.near))]
    UnknownFeature {
        /// As it was named.
        wanted: String,
        /// Features that are spelled alike.
        near: Vec<String>,
    },
    /// `--locked` or `--frozen` without a lock file that fits.
    #[error(
        "the lock file is missing or must change, which --locked forbids; run `cargo update --workspace` or leave --locked out: {reason}"
    )]
    LockOutdated {
        /// What cargo said.
        reason: String,
    },
    /// A path to check does not exist.
    #[error("{} does not exist; give a directory or a .rs file", path.display())]
    PathMissing {
        /// As it was given.
        path: PathBuf,
    },
    /// A path to check is neither a directory nor a Rust file.
    #[error("{} is neither a directory nor a .rs file", path.display())]
    NotSource {
        /// As it was given.
        path: PathBuf,
    },
}

/// A place in a manifest, printed as `:line:column`, or as nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place(Option<(usize, usize)>);

impl Place {
    /// The line and column (in characters, both from 1) of a byte offset in `text`.
    pub fn of_offset(text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        let column = before[line_start..].chars().count() + 1;
        Self(Some((line, column)))
    }

    /// Line and column, from 1.
    pub fn line_column(self) -> Option<(usize, usize)> {
        self.0
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some((line, column)) => write!(f, ":{line}:{column}"),
            None => Ok(()),
        }
    }
}

fn near_text(near: &[String]) -> String {
    match near.first() {
        Some(first) => format!(", did you mean `{first}`?"),
        None => String::new(),
    }
}

fn members_text(near: &[String], members: &[String]) -> String {
    if near.is_empty() && !members.is_empty() {
        format!("; its members are {}", members.join(", "))
    } else {
        near_text(near)
    }
}
