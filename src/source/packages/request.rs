use std::path::PathBuf;

use crate::source::cfg::Platform;
use crate::source::text::DEFAULT_SIZE_LIMIT;

/// Which workspace to load, and how: cargo's own options of the same names.
#[derive(Debug, Clone)]
pub struct Request {
    /// The directory from which a manifest is looked for, upward.
    pub directory: PathBuf,
    /// The manifest itself, instead of looking for one.
    pub manifest_path: Option<PathBuf>,
    /// Which members to check.
    pub selection: Selection,
    /// Which features to turn on.
    pub features: FeatureRequest,
    /// The platform to decide cfgs for.
    pub platform: Platform,
    /// Whether the network and the lock file may be touched.
    pub locking: Locking,
    /// Whether cargo may be started.
    pub cargo: CargoUse,
    /// Cargo's home directory; `None` = `$CARGO_HOME`, else `.cargo` in the home directory.
    pub cargo_home: Option<PathBuf>,
    /// Bytes above which a source file is not read.
    pub size_limit: u64,
}

impl Request {
    /// The workspace around `directory` with everything else at its default.
    pub fn new(directory: impl Into<PathBuf>) -> Self {
        Self {
            directory: directory.into(),
            manifest_path: None,
            selection: Selection::default(),
            features: FeatureRequest::default(),
            platform: Platform::host(),
            locking: Locking::Free,
            cargo: CargoUse::Metadata,
            cargo_home: None,
            size_limit: DEFAULT_SIZE_LIMIT,
        }
    }

    /// Cargo's home directory as it is to be used.
    pub(super) fn cargo_home(&self) -> Option<PathBuf> {
        let from_environment = || std::env::var_os("CARGO_HOME").map(PathBuf::from);
        self.cargo_home
            .clone()
            .or_else(|| from_environment().filter(|path| !path.as_os_str().is_empty()))
            .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
    }
}

/// Which members to check. All of them unless `packages` names some.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Names of members (`-p`), `name@version` or with `*` as in cargo.
    pub packages: Vec<String>,
    /// Names of members to leave out (`--exclude`), spelled as in `packages`.
    pub exclude: Vec<String>,
    /// Only members in or below this directory: a member's own directory was given as the path to
    /// check.
    pub below: Option<PathBuf>,
}

/// Which features of the selected members to turn on.
#[derive(Debug, Clone, Default)]
pub struct FeatureRequest {
    /// `feature` or `package/feature`.
    pub names: Vec<String>,
    /// `--all-features`.
    pub all: bool,
    /// `--no-default-features`.
    pub no_default: bool,
}

/// What cargo may change or ask for while it resolves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Locking {
    /// Whatever it needs.
    #[default]
    Free,
    /// `--locked`: not the lock file.
    Locked,
    /// `--offline`: not the network.
    Offline,
    /// `--frozen`, or `--locked` with `--offline`.
    Frozen,
}

/// Whether to run `cargo metadata`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CargoUse {
    /// Run it, and read the manifests where it fails.
    #[default]
    Metadata,
    /// Run no program (`--no-cargo`).
    Never,
}
