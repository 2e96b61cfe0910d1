use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use gix::ObjectId;
use gix::bstr::ByteSlice;

use super::objects::Objects;
use super::tree::{Directory, Node, os_string};
use crate::source::text::{DEFAULT_SIZE_LIMIT, ReadProblem};

/// The tree of a submodule at the commit that its parent records.
///
/// `parent` is the root directory of the parent at the revision, `path` the submodule's path in it
/// and `checkout` where it would be on disk.
pub(super) fn open(
    parent: &Directory,
    path: &Path,
    checkout: &Path,
    commit: ObjectId,
) -> Result<Directory, ReadProblem> {
    let candidates = repositories(parent, path, checkout);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let options = gix::open::Options::isolated();
            gix::ThreadSafeRepository::open_opts(candidate, options).ok()
        })
        .find_map(|repository| {
            let objects = Arc::new(Objects::new(repository));
            let tree = objects.with(|repository| -> gix::Result<ObjectId> {
                let commit = repository.find_object(commit)?.peel_to_commit()?;
                Ok(commit.tree_id()?.detach())
            });
            Directory::read(&objects, tree.ok()?).ok()
        })
        .ok_or_else(|| ReadProblem::SubmoduleAbsent {
            submodule: path.to_string_lossy().into_owned(),
            commit: commit.to_string(),
        })
}

/// Where the submodule's repository may be: in the parent's own directory, where git keeps it
/// since 1.7.8, or in the checkout.
fn repositories(parent: &Directory, path: &Path, checkout: &Path) -> Vec<PathBuf> {
    let mut candidates = Vec::new();
    // The name comes from the revision, so it must not lead out of the `modules` directory.
    let is_plain = |name: &Path| {
        let mut components = name.components();
        components.all(|component| matches!(component, Component::Normal(_)))
    };
    if let Some(name) = name(parent, path).filter(|name| is_plain(name)) {
        parent.objects.with(|repository| {
            for dir in [repository.git_dir(), repository.common_dir()] {
                candidates.push(dir.join("modules").join(&name));
            }
        });
    }
    candidates.push(checkout.to_owned());
    candidates
}

/// The submodule's name in the revision's `.gitmodules`.
fn name(parent: &Directory, path: &Path) -> Option<PathBuf> {
    let Some(Node::File(id)) = parent.nodes.get(std::ffi::OsStr::new(".gitmodules")) else {
        return None;
    };
    let text = parent.objects.content(*id, DEFAULT_SIZE_LIMIT).ok()?;
    let config = gix::config::File::default();
    let modules = gix::submodule::File::from_bytes(&text, None, &config).ok()?;
    let path = gix::path::to_unix_separators_on_windows(gix::path::into_bstr(path).ok()?);
    let name = modules.name_by_path(path.as_bstr())?;
    Some(PathBuf::from(os_string(name)))
}
