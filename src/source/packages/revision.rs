//! Workspaces at a revision.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::LoadError;
use super::members::absolute;
use super::request::Request;
use super::{Note, Origin, Workspace, resolve};
use crate::source::git::{Repository, TreeFiles};
use crate::source::text::{Disk, Entry, EntryKind, Files, ReadError, normalize};

/// The files of a repository at a revision, and outside of it those on disk.
#[derive(Debug)]
struct Mounted {
    tree: Arc<TreeFiles>,
    location: PathBuf,
    disk: Disk,
    /// Cargo's folders are read from disk even if they lie in the work tree, as they do on some CI
    /// systems.
    cargo_home: Option<PathBuf>,
}

impl Mounted {
    fn files(&self, path: &Path) -> &dyn Files {
        let path = normalize(path);
        let of_cargo = self
            .cargo_home
            .as_ref()
            .is_some_and(|home| path.starts_with(home));
        if path.starts_with(&self.location) && !of_cargo {
            self.tree.as_ref()
        } else {
            &self.disk
        }
    }
}

impl Files for Mounted {
    fn read(&self, path: &Path) -> Result<Arc<str>, ReadError> {
        self.files(path).read(path)
    }

    fn kind(&self, path: &Path) -> Option<EntryKind> {
        self.files(path).kind(path)
    }

    fn list(&self, dir: &Path) -> Result<Vec<Entry>, ReadError> {
        self.files(dir).list(dir)
    }
}

pub(super) fn load(
    request: &Request,
    repository: &Repository,
    tree: TreeFiles,
) -> Result<Workspace, LoadError> {
    let location = repository.location();
    // A bare repository has no directories of its own to be in.
    let directory = real(&request.directory);
    let inside = directory.starts_with(location);
    let request = Request {
        manifest_path: request.manifest_path.as_ref().map(|path| {
            let path = request.directory.join(path);
            match (path.parent(), path.file_name()) {
                (Some(dir), Some(name)) => real(dir).join(name),
                _ => absolute(&path),
            }
        }),
        directory: if inside {
            directory
        } else {
            location.to_owned()
        },
        ..request.clone()
    };
    let tree = Arc::new(tree);
    let cargo_home = request.cargo_home().map(|home| real(&home));
    let mounted = |disk: Disk| Mounted {
        tree: Arc::clone(&tree),
        location: location.to_owned(),
        disk,
        cargo_home: cargo_home.clone(),
    };
    let request = Request {
        cargo_home: cargo_home.clone(),
        ..request
    };
    let mut workspace = resolve::load(&request, Arc::new(mounted(Disk::unconfined())))?;

    let is_in_tree = |dir: &Path| {
        let of_cargo = cargo_home
            .as_ref()
            .is_some_and(|home| dir.starts_with(home));
        dir.starts_with(location) && !of_cargo
    };
    let roots = workspace
        .packages
        .iter()
        .filter_map(|package| package.root.as_deref());
    let on_disk: Vec<PathBuf> = roots
        .filter(|root| !is_in_tree(root))
        .map(Path::to_owned)
        .collect();
    let by_path = workspace.packages.iter().filter(|package| {
        matches!(&package.origin, Origin::Path(dir) if !is_in_tree(dir)) && package.root.is_some()
    });
    let outside = by_path.map(|package| Note::OutsideRevision {
        package: package.id.clone(),
    });
    workspace.notes.extend(outside.collect::<Vec<_>>());
    let disk = Disk::confined(on_disk).with_size_limit(request.size_limit);
    workspace.files = Arc::new(mounted(disk));
    Ok(workspace)
}

/// `path` as the repository's location is spelled: with links followed, if it is there.
fn real(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| absolute(path))
}
