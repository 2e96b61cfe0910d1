//! Whether git has what a fix would write over.

use std::path::{Path, PathBuf};

use crate::source::git::{GitError, Repository};
use crate::source::text::{DEFAULT_SIZE_LIMIT, Files, normalize};

/// A file of which git does not have what stands on disk.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotCommitted {
    /// The index does not have it either.
    Dirty(PathBuf),
    /// The index has it, no commit does.
    Staged(PathBuf),
}

/// Those of some files that could not be brought back from the current commit. Only the files that
/// are about to change count: what is not written to cannot be lost.
///
/// # Errors
/// When `directory` is in no repository, or that cannot be read.
pub fn uncommitted(
    directory: &Path,
    files: impl IntoIterator<Item = PathBuf>,
) -> Result<Vec<NotCommitted>, GitError> {
    let repository = Repository::discover(directory)?;
    let staged = repository.staged_files(DEFAULT_SIZE_LIMIT)?;
    let head = match repository.revision("HEAD") {
        Ok(revision) => Some(repository.files(&revision, DEFAULT_SIZE_LIMIT)?),
        Err(GitError::NoCommits) => None,
        Err(error) => return Err(error),
    };
    let mut found = Vec::new();
    for file in files {
        // As the repository's location is spelled: with links followed.
        let path = std::fs::canonicalize(&file).unwrap_or_else(|_| normalize(&file));
        let on_disk = std::fs::read_to_string(&path).ok();
        let in_index = staged.read(&path).ok();
        let in_head = head.as_ref().and_then(|head| head.read(&path).ok());
        // Git may write other line breaks into the work tree.
        let same = |a: &str, b: &str| a == b || a.lines().eq(b.lines());
        let has = |text: &Option<std::sync::Arc<str>>| match (text, &on_disk) {
            (Some(text), Some(disk)) => same(text, disk),
            _ => false,
        };
        if !has(&in_index) {
            found.push(NotCommitted::Dirty(file));
        } else if !has(&in_head) {
            found.push(NotCommitted::Staged(file));
        }
    }
    found.sort();
    Ok(found)
}
