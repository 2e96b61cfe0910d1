//! `Cargo.lock`: which version of what, and from where.

use std::path::Path;

use semver::Version;
use serde::Deserialize;

use super::error::Place;
use super::{Note, Origin};
use crate::source::text::{Files, ReadProblem, display_path};

/// The packages of a lock file.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Lock {
    #[serde(default, rename = "package")]
    pub packages: Vec<Locked>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Locked {
    pub name: String,
    pub version: Version,
    /// Absent for packages that a path names.
    pub source: Option<String>,
    pub checksum: Option<String>,
    /// `name`, `name version` or `name version (source)`, as much as is needed to be unambiguous.
    #[serde(default)]
    pub dependencies: Vec<String>,
}

impl Lock {
    /// The lock file beside the root manifest. One that is absent or broken comes back as a note.
    pub fn read(files: &dyn Files, root: &Path) -> Result<Self, Note> {
        let path = root.join("Cargo.lock");
        let bad = |message: String| Note::BadLockFile {
            path: display_path(root, &path),
            message,
        };
        let text = files.read(&path).map_err(|error| match error.problem {
            ReadProblem::Missing => Note::NoLockFile,
            problem => bad(problem.to_string()),
        })?;
        toml::from_str(&text).map_err(|error| {
            let place = error.span().map(|span| Place::of_offset(&text, span.start));
            let message = error.message().trim_end();
            match place.and_then(Place::line_column) {
                Some((line, column)) => bad(format!("line {line}, column {column}: {message}")),
                None => bad(message.to_owned()),
            }
        })
    }

    /// The entry that is this package.
    pub fn find(&self, name: &str, version: &Version, source: Option<&str>) -> Option<&Locked> {
        let is_it = |entry: &&Locked| {
            entry.name == name && entry.version == *version && entry.source.as_deref() == source
        };
        self.packages.iter().find(is_it)
    }
}

impl Locked {
    /// Whether a line of another entry's `dependencies` means this entry.
    pub fn is_meant_by(&self, line: &str) -> bool {
        let mut words = line.splitn(3, ' ');
        let source = |word: &str| {
            let inner = word.trim_start_matches('(').trim_end_matches(')');
            self.source.as_deref() == Some(inner)
        };
        words.next() == Some(self.name.as_str())
            && words
                .next()
                .is_none_or(|version| version == self.version.to_string())
            && words.next().is_none_or(source)
    }

    /// Where the entry says the package is; `None` for a path.
    pub fn origin(&self) -> Option<Origin> {
        let source = self.source.as_deref()?;
        Origin::from_source(source, self.checksum.clone())
    }
}

impl Origin {
    /// A source as cargo writes it: `registry+URL`, `sparse+URL` or `git+URL?…#commit`.
    pub(super) fn from_source(source: &str, checksum: Option<String>) -> Option<Self> {
        if let Some(git) = source.strip_prefix("git+") {
            let (url, commit) = match git.split_once('#') {
                Some((url, commit)) => (url, Some(commit.to_owned())),
                None => (git, None),
            };
            let url = url.split_once('?').map_or(url, |(url, _)| url).to_owned();
            return Some(Self::Git { url, commit });
        }
        let url = source.strip_prefix("registry+").unwrap_or(source);
        let is_crates_io = url == "https://github.com/rust-lang/crates.io-index"
            || url == "sparse+https://index.crates.io/";
        let is_registry = source.starts_with("registry+") || source.starts_with("sparse+");
        is_registry.then(|| Self::Registry {
            url: (!is_crates_io).then(|| url.to_owned()),
            checksum,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_told_apart() {
        let crates_io = Origin::Registry {
            url: None,
            checksum: None,
        };
        for source in [
            "registry+https://github.com/rust-lang/crates.io-index",
            "sparse+https://index.crates.io/",
        ] {
            assert_eq!(Origin::from_source(source, None), Some(crates_io.clone()));
        }
        let git = "git+https://example.org/shop.git?branch=main#0123abc";
        assert_eq!(
            Origin::from_source(git, None),
            Some(Origin::Git {
                url: "https://example.org/shop.git".to_owned(),
                commit: Some("0123abc".to_owned()),
            })
        );
        assert_eq!(Origin::from_source("path+file:///x", None), None);
    }

    #[test]
    fn a_dependency_line_means_one_entry() {
        let entry = Locked {
            name: "rand".to_owned(),
            version: Version::new(0, 8, 5),
            source: Some("registry+https://example.org".to_owned()),
            checksum: None,
            dependencies: Vec::new(),
        };
        assert!(entry.is_meant_by("rand"));
        assert!(entry.is_meant_by("rand 0.8.5"));
        assert!(entry.is_meant_by("rand 0.8.5 (registry+https://example.org)"));
        assert!(!entry.is_meant_by("rand 0.9.0"));
        assert!(!entry.is_meant_by("rand_core"));
    }
}
