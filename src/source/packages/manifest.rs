//! What one `Cargo.toml` says, as far as it decides which files there are and what they see.
//!
//! Keys that matter to a build only (profiles, lints, badges) are not read, so that a mistake in
//! them, or a key newer than this program, is no reason not to check the code.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use semver::{Version, VersionReq};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::DependencyKind;
use super::error::{LoadError, Place};
use crate::source::text::Files;

mod inherit;
mod targets;

pub(super) use inherit::Parent;

/// A manifest as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Manifest {
    /// Cargo still takes `[project]` in old packages of the registry.
    #[serde(alias = "project")]
    pub package: Option<PackageTable>,
    pub workspace: Option<WorkspaceTable>,
    // Not flattened into one struct: serde would buffer the document and lose places in it.
    #[serde(default)]
    pub dependencies: BTreeMap<String, DependencyEntry>,
    #[serde(default, alias = "dev_dependencies")]
    pub dev_dependencies: BTreeMap<String, DependencyEntry>,
    #[serde(default, alias = "build_dependencies")]
    pub build_dependencies: BTreeMap<String, DependencyEntry>,
    #[serde(default)]
    pub target: BTreeMap<String, DependencyTables>,
    #[serde(default)]
    pub features: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub patch: BTreeMap<String, BTreeMap<String, DependencyEntry>>,
    pub lib: Option<LibTable>,
    #[serde(default)]
    pub bin: Vec<NamedTarget>,
    #[serde(default)]
    pub example: Vec<NamedTarget>,
    #[serde(default)]
    pub test: Vec<NamedTarget>,
    #[serde(default)]
    pub bench: Vec<NamedTarget>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct PackageTable {
    pub name: String,
    pub version: Option<Inheritable<Version>>,
    pub edition: Option<Inheritable<String>>,
    pub workspace: Option<String>,
    pub build: Option<BuildKey>,
    pub autolib: Option<bool>,
    pub autobins: Option<bool>,
    pub autoexamples: Option<bool>,
    pub autotests: Option<bool>,
    pub autobenches: Option<bool>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct WorkspaceTable {
    #[serde(default)]
    pub members: Vec<String>,
    #[serde(default)]
    pub exclude: Vec<String>,
    #[serde(default)]
    pub package: WorkspacePackage,
    #[serde(default)]
    pub dependencies: BTreeMap<String, DependencyEntry>,
}

#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct WorkspacePackage {
    pub version: Option<Version>,
    pub edition: Option<String>,
}

/// The tables under each `[target.…]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct DependencyTables {
    #[serde(default)]
    pub dependencies: BTreeMap<String, DependencyEntry>,
    #[serde(default, alias = "dev_dependencies")]
    pub dev_dependencies: BTreeMap<String, DependencyEntry>,
    #[serde(default, alias = "build_dependencies")]
    pub build_dependencies: BTreeMap<String, DependencyEntry>,
}

/// `build = "build.rs"`, `build = false`, or several scripts in newer cargo.
#[derive(Debug, Clone)]
pub(super) enum BuildKey {
    Auto(bool),
    Paths(Vec<String>),
}

/// A value, or `{ workspace = true }`.
#[derive(Debug, Clone)]
pub(super) enum Inheritable<T> {
    Value(T),
    Workspace,
}

/// `"1.2"`, or a table.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct DependencyTable {
    pub version: Option<VersionReq>,
    pub path: Option<String>,
    pub git: Option<String>,
    pub rev: Option<String>,
    pub package: Option<String>,
    pub registry: Option<String>,
    pub registry_index: Option<String>,
    #[serde(default)]
    pub workspace: bool,
    #[serde(default)]
    pub optional: bool,
    #[serde(default)]
    pub features: Vec<String>,
    #[serde(alias = "default_features")]
    pub default_features: Option<bool>,
}

/// A dependency however it is written.
#[derive(Debug, Clone, Default)]
pub(super) struct DependencyEntry(pub DependencyTable);

/// `[lib]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct LibTable {
    pub name: Option<String>,
    pub path: Option<String>,
    #[serde(default, alias = "proc_macro")]
    pub proc_macro: bool,
    #[serde(default, alias = "crate_type")]
    pub crate_type: Vec<String>,
}

/// `[[bin]]`, `[[example]]`, `[[test]]` or `[[bench]]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct NamedTarget {
    pub name: String,
    pub path: Option<String>,
    #[serde(default)]
    pub required_features: Vec<String>,
}

impl Manifest {
    /// Reads and parses the manifest at `path`.
    pub fn read(files: &dyn Files, path: &Path) -> Result<Self, LoadError> {
        let text = files.read(path)?;
        Self::parse(path, &text)
    }

    fn parse(path: &Path, text: &str) -> Result<Self, LoadError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        toml::from_str(text).map_err(|error| LoadError::BrokenManifest {
            path: path.to_owned(),
            place: error
                .span()
                .map(|span| Place::of_offset(text, span.start))
                .unwrap_or_default(),
            message: error.message().trim_end().to_owned(),
        })
    }
}

/// A package's manifest with everything that it inherits filled in.
#[derive(Debug, Clone)]
pub(super) struct PackageManifest {
    pub name: String,
    pub version: Version,
    pub edition: super::Edition,
    pub root: PathBuf,
    pub features: BTreeMap<String, Vec<String>>,
    pub dependencies: Vec<Declared>,
    pub targets: Vec<super::Target>,
}

/// One dependency that a manifest declares, for whatever platform.
#[derive(Debug, Clone)]
pub(super) struct Declared {
    /// The key of the table: how features and code name it (code with underscores).
    pub key: String,
    /// The name of the package, which a rename hides.
    pub package: String,
    pub kind: DependencyKind,
    /// The text of `[target.'…']`.
    pub platform: Option<Arc<str>>,
    pub requirement: VersionReq,
    pub place: DeclaredPlace,
    pub optional: bool,
    pub default_features: bool,
    pub features: Vec<String>,
}

/// Where a manifest says that a dependency is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum DeclaredPlace {
    Path(PathBuf),
    Git {
        url: String,
        rev: Option<String>,
    },
    Registry {
        name: Option<String>,
        index: Option<String>,
    },
}

impl<'de> Deserialize<'de> for DependencyEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form;

        impl<'de> Visitor<'de> for Form {
            type Value = DependencyEntry;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a version such as \"1.2\" or a table such as { version = \"1.2\" }")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                let version = text.parse().map_err(E::custom)?;
                Ok(DependencyEntry(DependencyTable {
                    version: Some(version),
                    ..DependencyTable::default()
                }))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                DependencyTable::deserialize(MapAccessDeserializer::new(map)).map(DependencyEntry)
            }
        }

        deserializer.deserialize_any(Form)
    }
}

impl<'de, T: std::str::FromStr<Err: fmt::Display>> Deserialize<'de> for Inheritable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form<T>(PhantomData<T>);

        #[derive(Deserialize)]
        struct FromWorkspace {
            workspace: bool,
        }

        impl<'de, T: std::str::FromStr<Err: fmt::Display>> Visitor<'de> for Form<T> {
            type Value = Inheritable<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or { workspace = true }")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                text.parse().map(Inheritable::Value).map_err(E::custom)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let table = FromWorkspace::deserialize(MapAccessDeserializer::new(map))?;
                if table.workspace {
                    Ok(Inheritable::Workspace)
                } else {
                    Err(A::Error::custom(
                        "`workspace` can only be true; leave it out instead",
                    ))
                }
            }
        }

        deserializer.deserialize_any(Form(PhantomData))
    }
}

impl<'de> Deserialize<'de> for BuildKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form;

        impl<'de> Visitor<'de> for Form {
            type Value = BuildKey;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the path of the build script, several of them, or false")
            }

            fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
                Ok(BuildKey::Auto(value))
            }

            fn visit_str<E: serde::de::Error>(self, path: &str) -> Result<Self::Value, E> {
                Ok(BuildKey::Paths(vec![path.to_owned()]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut paths = Vec::new();
                while let Some(path) = list.next_element()? {
                    paths.push(path);
                }
                Ok(BuildKey::Paths(paths))
            }
        }

        deserializer.deserialize_any(Form)
    }
}
