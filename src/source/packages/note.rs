use super::PackageId;

/// Something about loading that is no error.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Note {
    /// `cargo metadata` failed, and the manifests were read instead.
    #[error(
        "`cargo metadata` failed, so packages were found from the manifests alone \
         (features and versions may differ from a build): {reason}"
    )]
    MetadataFailed {
        /// What cargo said.
        reason: String,
    },
    /// There is no lock file.
    #[error(
        "no Cargo.lock: dependencies are the newest versions in cargo's registry folder that fit; run `cargo generate-lockfile` for the exact ones"
    )]
    NoLockFile,
    /// The lock file cannot be read.
    #[error(
        "{path}: {message}; dependencies are the newest versions in cargo's registry folder that fit"
    )]
    BadLockFile {
        /// The file, from the workspace root.
        path: String,
        /// What is wrong.
        message: String,
    },
    /// The source of a dependency is not on this machine.
    #[error(
        "the source of {package} is not on this machine, calls into it are judged by its declared effects only; `cargo fetch` downloads it"
    )]
    SourceAbsent {
        /// Its id.
        package: PackageId,
    },
    /// The manifest of a dependency cannot be used.
    #[error("{package}: {message}; it is treated as if its source were absent")]
    BadDependency {
        /// Its id.
        package: PackageId,
        /// What is wrong.
        message: String,
    },
    /// A path leads out of the repository whose revision is read.
    #[error("{package} lies outside the repository and is read as it is on disk now")]
    OutsideRevision {
        /// Its id.
        package: PackageId,
    },
    /// Targets need features that are off.
    #[error(
        "not checked, because the features {} are off: {} of {package}; --features turns them on",
        features.join(", "),
        listed(targets)
    )]
    TargetsDisabled {
        /// The targets' crate names, in the package's order.
        targets: Vec<String>,
        /// The package's id.
        package: PackageId,
        /// What they need.
        features: Vec<String>,
    },
    /// A target's root file is not there.
    #[error("{path}: the source of target {target} of {package} is missing")]
    TargetMissing {
        /// The target's crate name.
        target: String,
        /// The package's id.
        package: PackageId,
        /// Where it should be, from the workspace root.
        path: String,
    },
    /// A member cannot be read at this revision.
    #[error("workspace member `{member}` is left out: it is {message}")]
    MemberUnread {
        /// As written.
        member: String,
        /// Why.
        message: String,
    },
    /// A pattern in `members` matches nothing.
    #[error("workspace member `{member}` has no Cargo.toml and is left out")]
    MemberMissing {
        /// As written.
        member: String,
    },
    /// There is nothing to check.
    #[error("the workspace has no packages")]
    EmptyWorkspace,
    /// Loose sources whose links were not followed.
    #[error("{path}: a symbolic link, not followed")]
    LinkSkipped {
        /// From the root.
        path: String,
    },
    /// A directory that could not be listed.
    #[error("{path}: {message}")]
    Unreadable {
        /// From the root.
        path: String,
        /// Why.
        message: String,
    },
}

/// The first few of many names.
fn listed(names: &[String]) -> String {
    const SHOWN: usize = 3;
    let shown = names
        .iter()
        .take(SHOWN)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    match names.len().checked_sub(SHOWN) {
        None | Some(0) => shown,
        Some(more) => format!("{shown} and {more} more"),
    }
}
