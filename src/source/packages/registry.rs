//! Where cargo keeps the sources of dependencies: unpacked registry packages, git checkouts and
//! vendored directories. Nothing is downloaded.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use semver::{Version, VersionReq};
use serde::Deserialize;

use super::manifest::Manifest;
use crate::source::text::{EntryKind, Files, normalize};

/// How deep packages lie in a git repository, at most.
const CHECKOUT_DEPTH: usize = 4;

/// The sources that are on this machine.
pub(super) struct SourceCache<'a> {
    files: &'a dyn Files,
    /// Unpacked packages by name: version and directory.
    registry: BTreeMap<String, Vec<(Version, PathBuf)>>,
    /// Directories that replace registries.
    vendored: Vec<PathBuf>,
    checkouts: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Config {
    #[serde(default)]
    source: BTreeMap<String, ConfiguredSource>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct ConfiguredSource {
    directory: Option<PathBuf>,
    replace_with: Option<String>,
}

impl<'a> SourceCache<'a> {
    /// Looks below `cargo_home`, and at cargo's configuration at or above `root`.
    pub fn new(files: &'a dyn Files, root: &Path, cargo_home: Option<&Path>) -> Self {
        let mut cache = Self {
            files,
            registry: BTreeMap::new(),
            vendored: vendored(files, root, cargo_home),
            checkouts: cargo_home.map(|home| home.join("git/checkouts")),
        };
        let Some(sources) = cargo_home.map(|home| home.join("registry/src")) else {
            return cache;
        };
        for registry in files.list(&sources).unwrap_or_default() {
            let registry = sources.join(registry.name);
            for entry in files.list(&registry).unwrap_or_default() {
                let name = entry.name.to_string_lossy();
                if let Some((name, version)) = split_versioned(&name) {
                    let dir = registry.join(&entry.name);
                    cache.registry.entry(name).or_default().push((version, dir));
                }
            }
        }
        cache
    }

    /// The directory of a package of a registry. Directories of every registry are taken: source
    /// replacement keeps crates.io's packages under the mirror's name.
    pub fn registry_package(&self, name: &str, version: &Version) -> Option<PathBuf> {
        let vendored = || self.vendored_package(name, version);
        self.registry
            .get(name)
            .and_then(|versions| versions.iter().find(|(found, _)| found == version))
            .map(|(_, dir)| dir.clone())
            .or_else(vendored)
    }

    /// The newest version at hand that fits.
    pub fn newest(&self, name: &str, requirement: &VersionReq) -> Option<Version> {
        let versions = self.registry.get(name)?;
        let fitting = versions.iter().map(|(version, _)| version);
        fitting
            .filter(|version| requirement.matches(version))
            .max()
            .cloned()
    }

    fn vendored_package(&self, name: &str, version: &Version) -> Option<PathBuf> {
        self.vendored.iter().find_map(|vendor| {
            let dirs = [vendor.join(format!("{name}-{version}")), vendor.join(name)];
            dirs.into_iter().find(|dir| {
                let path = dir.join("Cargo.toml");
                let package = Manifest::read(self.files, &path)
                    .and_then(|manifest| manifest.into_package(&path, None, self.files));
                matches!(package, Ok(Some(package)) if package.version == *version)
            })
        })
    }

    /// The directory of a package in the checkout of a git repository at a commit; without a
    /// commit only when there is just one checkout.
    pub fn git_package(&self, name: &str, url: &str, commit: Option<&str>) -> Option<PathBuf> {
        let checkouts = self.checkouts.as_ref()?;
        // Cargo names the directory after the URL's last part, and adds a hash of the URL.
        let repository = url
            .trim_end_matches('/')
            .rsplit('/')
            .next()?
            .trim_end_matches(".git");
        let mut found = Vec::new();
        for database in self.files.list(checkouts).unwrap_or_default() {
            let directory = database.name.to_string_lossy();
            if directory
                .rsplit_once('-')
                .is_none_or(|(start, _)| start != repository)
            {
                continue;
            }
            let database = checkouts.join(&database.name);
            for checkout in self.files.list(&database).unwrap_or_default() {
                let short = checkout.name.to_string_lossy();
                if commit.is_none_or(|commit| commit.starts_with(&*short)) {
                    found.push(database.join(&checkout.name));
                }
            }
        }
        match found.as_slice() {
            [only] => self.package_below(only, name, 0),
            _ => None,
        }
    }

    fn package_below(&self, dir: &Path, name: &str, depth: usize) -> Option<PathBuf> {
        let manifest = Manifest::read(self.files, &dir.join("Cargo.toml"));
        let package = manifest.ok().and_then(|manifest| manifest.package);
        if package.is_some_and(|package| package.name == name) {
            return Some(dir.to_owned());
        }
        if depth == CHECKOUT_DEPTH {
            return None;
        }
        let entries = self.files.list(dir).unwrap_or_default();
        entries
            .into_iter()
            .filter(|entry| entry.kind == EntryKind::Directory && !entry.symlink)
            .filter(|entry| !entry.name.to_string_lossy().starts_with('.'))
            .find_map(|entry| self.package_below(&dir.join(entry.name), name, depth + 1))
    }
}

/// `serde_json-1.0.140` as name and version.
fn split_versioned(directory: &str) -> Option<(String, Version)> {
    directory.match_indices('-').find_map(|(at, _)| {
        let (name, version) = directory.split_at(at);
        let version = version.get(1..)?.parse().ok()?;
        Some((name.to_owned(), version))
    })
}

/// Directories that cargo's configuration puts in the place of a registry.
fn vendored(files: &dyn Files, root: &Path, cargo_home: Option<&Path>) -> Vec<PathBuf> {
    let mut configs: Vec<(PathBuf, PathBuf)> = Vec::new();
    for dir in root.ancestors() {
        for name in ["config.toml", "config"] {
            configs.push((dir.to_owned(), dir.join(".cargo").join(name)));
        }
    }
    if let Some(home) = cargo_home {
        // Paths in a configuration start from the directory above the one that it lies in.
        let base = home.parent().unwrap_or(home);
        configs.push((base.to_owned(), home.join("config.toml")));
    }
    let mut dirs = Vec::new();
    for (base, path) in configs {
        let Ok(text) = files.read(&path) else {
            continue;
        };
        let Ok(config) = toml::from_str::<Config>(&text) else {
            continue;
        };
        let replacing = config
            .source
            .values()
            .filter_map(|source| source.replace_with.as_ref());
        let replacing: Vec<&String> = replacing.collect();
        for (name, source) in &config.source {
            if let Some(directory) = source
                .directory
                .as_ref()
                .filter(|_| replacing.contains(&name))
            {
                dirs.push(normalize(&base.join(directory)));
            }
        }
    }
    dirs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_versions_are_split_where_the_version_begins() {
        let split = |text| split_versioned(text).map(|(name, version)| (name, version.to_string()));
        let expect = |name: &str, version: &str| Some((name.to_owned(), version.to_owned()));
        assert_eq!(split("serde_json-1.0.140"), expect("serde_json", "1.0.140"));
        assert_eq!(split("sha-1-0.10.1"), expect("sha-1", "0.10.1"));
        assert_eq!(split("tool-1.0.0-rc-2.1"), expect("tool", "1.0.0-rc-2.1"));
        assert_eq!(split("no-version"), None);
    }
}
