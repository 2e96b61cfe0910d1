//! Revisions of a git repository, read from its object database.
//!
//! Nothing is checked out: neither work tree nor index is touched, and no program is started. The
//! files of a revision appear under the paths that they have in the work tree (in a bare
//! repository: below the repository's own directory), so that the same file has the same path in
//! every revision and on disk.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use gix::ObjectId;
use gix::bstr::ByteSlice;

mod error;
mod objects;
mod revision;
mod staged;
mod submodule;
mod tree;

pub use error::GitError;
pub use revision::{Comparison, Head, Revision};
pub use tree::TreeFiles;

use objects::Objects;
use tree::Directory;

/// A repository, wherever its work tree and its objects are.
#[derive(Debug, Clone)]
pub struct Repository {
    objects: Arc<Objects>,
    location: PathBuf,
}

impl Repository {
    /// The repository that `directory` lies in: a work tree, a linked work tree, a submodule or a
    /// bare repository. `GIT_DIR` and its kin are not looked at.
    pub fn discover(directory: &Path) -> Result<Self, GitError> {
        let found = gix::ThreadSafeRepository::discover_opts(
            directory,
            gix::discover::upwards::Options::default(),
            trust(gix::open::Options::isolated()),
        );
        Self::found(directory, found)
    }

    /// The same as git itself sees it: `GIT_DIR`, `GIT_WORK_TREE` and `GIT_INDEX_FILE` count. For
    /// hooks, where git sets them (a partial commit has an index of its own).
    pub fn discover_in_hook(directory: &Path) -> Result<Self, GitError> {
        let mut options = gix::open::Options::isolated();
        options.permissions.env.git_prefix = gix::sec::Permission::Allow;
        let found = gix::ThreadSafeRepository::discover_with_environment_overrides_opts(
            directory,
            gix::discover::upwards::Options {
                match_ceiling_dir_or_error: false,
                ..Default::default()
            },
            trust(options),
        );
        Self::found(directory, found)
    }

    fn found(
        directory: &Path,
        found: gix::Result<gix::ThreadSafeRepository>,
    ) -> Result<Self, GitError> {
        let repository = found.map_err(|error| {
            let has_git = |dir: &Path| dir.join(".git").exists() || dir.join("HEAD").is_file();
            if directory.ancestors().any(has_git) {
                GitError::Unusable {
                    directory: directory.to_owned(),
                    message: error.probable_cause().to_string(),
                }
            } else {
                GitError::NotARepository {
                    directory: directory.to_owned(),
                }
            }
        })?;
        let location = repository.work_dir().unwrap_or(repository.git_dir());
        // Discovery may come back with a path from the current directory.
        let location = std::fs::canonicalize(location).unwrap_or_else(|_| location.to_owned());
        Ok(Self {
            objects: Arc::new(Objects::new(repository)),
            location,
        })
    }

    /// The directory that files of a revision appear in: the work tree, or a bare repository's own
    /// directory.
    pub fn location(&self) -> &Path {
        &self.location
    }

    /// The files of a revision. Files above `size_limit` bytes are not read.
    pub fn files(&self, revision: &Revision, size_limit: u64) -> Result<TreeFiles, GitError> {
        let tree = self.objects.with(|repository| -> gix::Result<ObjectId> {
            let commit = repository
                .find_object(revision.commit.0)?
                .peel_to_commit()?;
            Ok(commit.tree_id()?.detach())
        });
        let tree = tree.map_err(|error| self.lookup_failed(&revision.spelled, &error))?;
        let root = Directory::read(&self.objects, tree).map_err(|problem| GitError::Unusable {
            directory: self.location.clone(),
            message: problem.to_string(),
        })?;
        Ok(TreeFiles::new(root, self.location.clone(), size_limit))
    }

    /// What `git commit` would record now: the files of the index.
    pub fn staged_files(&self, size_limit: u64) -> Result<TreeFiles, GitError> {
        staged::files(self, size_limit)
    }

    fn lookup_failed(&self, spelled: &str, error: &gix::Error) -> GitError {
        if self.is_shallow() {
            return GitError::Shallow {
                spelled: spelled.to_owned(),
            };
        }
        GitError::Unusable {
            directory: self.location.clone(),
            message: error.probable_cause().to_string(),
        }
    }

    fn is_shallow(&self) -> bool {
        self.objects
            .with(|repository| repository.is_shallow().unwrap_or(false))
    }

    /// Names of branches, remote branches and tags, in alphabetical order.
    fn reference_names(&self) -> Vec<String> {
        let mut names = self.objects.with(|repository| {
            let Ok(references) = repository.references() else {
                return Vec::new();
            };
            let Ok(all) = references.all() else {
                return Vec::new();
            };
            let name = |reference: gix::Reference<'_>| {
                reference.name().shorten().to_str_lossy().into_owned()
            };
            all.filter_map(Result::ok).map(name).collect()
        });
        names.sort();
        names.dedup();
        names
    }
}

/// The same options whoever owns the repository: reading objects is all that is done, so a foreign
/// owner (a container that runs as root on a mounted directory) is no reason to refuse.
fn trust(options: gix::open::Options) -> gix::sec::trust::Mapping<gix::open::Options> {
    gix::sec::trust::Mapping {
        full: options.clone(),
        reduced: options,
    }
}

/// The id of a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommitId(ObjectId);

impl fmt::Display for CommitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
