//! Packages, their targets, features and dependencies.
//!
//! From `cargo metadata` where it may be run, else from the manifests, the lock file and cargo's
//! registry folder alone. Both give the same [`Workspace`].

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use semver::Version;

use super::cfg::{CfgSet, Platform};
use super::git::{Repository, TreeFiles};
use super::text::Files;

mod assemble;
mod error;
mod features;
mod lock;
mod loose;
mod manifest;
mod members;
mod metadata;
mod note;
mod registry;
mod request;
mod resolve;
mod revision;

pub use error::{LoadError, Place};
pub use note::Note;
pub use request::{CargoUse, FeatureRequest, Locking, Request, Selection};

/// Everything that is known about what to check: packages and the text they are made of.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// The directory of the workspace's root manifest, or the directory of loose sources. Paths in
    /// reports are relative to it.
    pub root: PathBuf,
    /// The root manifest; `None` for loose sources.
    pub manifest: Option<PathBuf>,
    /// Sorted by name, version and id. A [`PackageIndex`] is a place in this list.
    pub packages: Vec<Package>,
    /// What a person should know about how the list came to be, in a stable order.
    pub notes: Vec<Note>,
    /// Where the text of the packages is read from. Reads nothing outside of them.
    pub files: Arc<dyn Files>,
    /// The platform that cfgs and target-specific dependencies were decided for.
    pub platform: Platform,
}

/// A place in [`Workspace::packages`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackageIndex(pub u32);

impl PackageIndex {
    fn from_position(position: usize) -> Self {
        // Four billion packages do not fit into memory.
        Self(u32::try_from(position).unwrap_or(u32::MAX))
    }
}

/// One package.
#[derive(Debug, Clone)]
pub struct Package {
    /// As in its manifest, with hyphens.
    pub name: String,
    /// Its version. Of a package that is neither on this machine nor in the lock file, the lowest
    /// one that its dependents accept.
    pub version: Version,
    /// The same for the same package in every run, on every machine and at every revision.
    pub id: PackageId,
    /// Where it comes from.
    pub origin: Origin,
    /// Whether it is a member, and one to be checked.
    pub membership: Membership,
    /// The directory of its manifest; `None` when the source is not on this machine. Then
    /// [`Package::targets`] is empty and nothing is known of its own dependencies.
    pub root: Option<PathBuf>,
    /// The edition of all its targets.
    pub edition: Edition,
    /// The features that are on, `default` among them where it is.
    pub features: Arc<BTreeSet<String>>,
    /// In the order lib, bins, examples, tests, benches, build script; each kind sorted by name.
    pub targets: Vec<Target>,
    /// What its code can name, sorted by extern name, then package. Only what is enabled for the
    /// platform and features.
    pub dependencies: Vec<Dependency>,
}

/// Names a package in caches and between revisions.
///
/// `name@version`, followed by where it comes from unless that is crates.io; a path is relative to
/// the workspace root.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackageId(Arc<str>);

impl PackageId {
    fn new(name: &str, version: &Version, origin: &Origin, root: &Path) -> Self {
        let id = match origin {
            Origin::Registry { url: None, .. } => format!("{name}@{version}"),
            Origin::Registry { url: Some(url), .. } => format!("{name}@{version} ({url})"),
            Origin::Git { url, commit } => {
                let commit = commit.as_deref().unwrap_or("?");
                format!("{name}@{version} (git {url}#{commit})")
            }
            Origin::Path(path) => {
                format!(
                    "{name}@{version} (path {})",
                    super::text::relative_path(root, path)
                )
            }
        };
        Self(id.into())
    }

    /// The text of the id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PackageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a package comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A directory of the workspace, or one that a `path` names.
    Path(PathBuf),
    /// A registry.
    Registry {
        /// `None` for crates.io.
        url: Option<String>,
        /// SHA-256 of the package file in hexadecimal, from the lock file: the same checksum is
        /// the same text.
        checksum: Option<String>,
    },
    /// A git repository.
    Git {
        /// The repository without branch, tag or revision.
        url: String,
        /// The commit that the lock file pins.
        commit: Option<String>,
    },
}

impl Origin {
    /// Whether the text can only change together with the package's id or checksum, so that what
    /// was learned of it may be kept.
    pub fn is_immutable(&self) -> bool {
        matches!(
            self,
            Self::Registry {
                checksum: Some(_),
                ..
            } | Self::Git {
                commit: Some(_),
                ..
            }
        )
    }
}

/// What the workspace has to do with a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Membership {
    /// A member whose workflows are checked.
    Selected,
    /// A member that `-p` or `--exclude` left out.
    Member,
    /// Not a member.
    Dependency,
}

/// A Rust edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// Rust 2015.
    E2015,
    /// Rust 2018.
    E2018,
    /// Rust 2021.
    E2021,
    /// Rust 2024, and any later one that this version does not know.
    E2024,
}

impl Edition {
    fn from_year(year: &str) -> Self {
        match year {
            "2015" => Self::E2015,
            "2018" => Self::E2018,
            "2021" => Self::E2021,
            _ => Self::E2024,
        }
    }

    /// The year that names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::E2015 => "2015",
            Self::E2018 => "2018",
            Self::E2021 => "2021",
            Self::E2024 => "2024",
        }
    }
}

/// One crate that a package builds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// What is built.
    pub kind: TargetKind,
    /// The crate's name as code spells it, with underscores.
    pub crate_name: String,
    /// The root source file.
    pub src_path: PathBuf,
    /// The target exists only with all these features of its package.
    pub required_features: Vec<String>,
}

/// What a target is built as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetKind {
    /// A library.
    Lib,
    /// A library of procedural macros; its code runs in the compiler.
    ProcMacro,
    /// A program.
    Bin,
    /// A program or library under `examples/`.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
    /// `build.rs`.
    BuildScript,
}

/// What a package's code calls another package, and where it may.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dependency {
    /// The name in the extern prelude: a rename if there is one, else the library's crate name.
    pub extern_name: String,
    /// The package.
    pub package: PackageIndex,
    /// Which targets see it.
    pub kind: DependencyKind,
}

/// Which targets see a dependency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DependencyKind {
    /// All but the build script.
    Normal,
    /// Examples, tests and benches.
    Dev,
    /// The build script.
    Build,
}

impl Workspace {
    /// Finds the workspace that `request` means, on disk.
    pub fn load(request: &Request) -> Result<Self, LoadError> {
        metadata::load(request)
    }

    /// Finds the workspace from its manifests alone, read from `files`; starts no program. Sources
    /// are read from `files` as well. This is how a revision of a repository is loaded.
    ///
    /// What is approximated: features are one set per package (cargo keeps those of build
    /// dependencies and of other platforms apart under resolver 2); without a lock file the newest
    /// fitting version in the registry folder is taken; `[patch]` is followed for paths only; of
    /// cargo's configuration only directory source replacement is read.
    pub fn from_manifests(request: &Request, files: Arc<dyn Files>) -> Result<Self, LoadError> {
        resolve::load(request, files)
    }

    /// Finds the workspace in the files of a revision or of the index, from its manifests alone.
    /// The request's directory and manifest are paths in the work tree. What lies outside the
    /// repository is read from disk as it is now.
    pub fn at_revision(
        request: &Request,
        repository: &Repository,
        tree: TreeFiles,
    ) -> Result<Self, LoadError> {
        revision::load(request, repository, tree)
    }

    /// Takes a directory without a manifest, or a single file, as it is: no dependencies, edition
    /// 2024. Crate roots are `lib.rs` and `main.rs`, and files that no other file's `mod` claims.
    /// Of `request` only the directory (for a relative path), the platform and the size limit count.
    pub fn loose(request: &Request, path: &Path) -> Result<Self, LoadError> {
        loose::load(request, path)
    }

    /// The package at an index.
    ///
    /// # Panics
    /// When the index comes from another workspace.
    pub fn package(&self, index: PackageIndex) -> &Package {
        &self.packages[index.0 as usize]
    }

    /// All packages with their indexes.
    pub fn indexed(&self) -> impl Iterator<Item = (PackageIndex, &Package)> {
        let numbered = self.packages.iter().enumerate();
        numbered.map(|(at, package)| (PackageIndex::from_position(at), package))
    }

    /// The crates to look for workflows in: libraries, programs and examples of the selected
    /// members, with `all_targets` tests and benchmarks too. Targets that need features which are
    /// off are left out, as cargo does.
    pub fn analysed_targets(
        &self,
        all_targets: bool,
    ) -> impl Iterator<Item = (PackageIndex, &Target)> {
        self.indexed()
            .filter(|(_, package)| package.membership == Membership::Selected)
            .flat_map(move |(index, package)| {
                let wanted = package.targets.iter().filter(move |target| {
                    target.kind.is_analysed(all_targets) && package.enables(target)
                });
                wanted.map(move |target| (index, target))
            })
    }

    /// `path` as reports show it.
    pub fn display(&self, path: &Path) -> String {
        super::text::display_path(&self.root, path)
    }
}

impl TargetKind {
    fn is_analysed(self, all_targets: bool) -> bool {
        match self {
            Self::Lib | Self::Bin | Self::Example => true,
            Self::Test | Self::Bench => all_targets,
            Self::ProcMacro | Self::BuildScript => false,
        }
    }

    /// Whether code of such a target sees dependencies of this kind.
    pub fn sees(self, kind: DependencyKind) -> bool {
        match kind {
            DependencyKind::Normal => self != Self::BuildScript,
            DependencyKind::Dev => matches!(self, Self::Example | Self::Test | Self::Bench),
            DependencyKind::Build => self == Self::BuildScript,
        }
    }
}

impl Package {
    /// The library or procedural-macro target that dependents link to.
    pub fn lib(&self) -> Option<&Target> {
        let is_lib =
            |target: &&Target| matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro);
        self.targets.iter().find(is_lib)
    }

    /// Whether all features are on that `target` needs.
    pub fn enables(&self, target: &Target) -> bool {
        let mut needed = target.required_features.iter();
        needed.all(|feature| self.features.contains(feature))
    }

    /// What decides `#[cfg]` in this package.
    pub fn cfg(&self, platform: &Platform) -> CfgSet {
        CfgSet::new(platform.clone(), Arc::clone(&self.features))
    }

    /// The packages that code of `target` can name. Beside these it sees the package's own library,
    /// unless it is that library or the build script.
    pub fn extern_prelude(&self, target: &Target) -> impl Iterator<Item = &Dependency> {
        let kind = target.kind;
        self.dependencies
            .iter()
            .filter(move |dependency| kind.sees(dependency.kind))
    }
}
