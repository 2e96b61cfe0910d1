use std::collections::BTreeMap;
use std::ffi::OsString;
use std::sync::Arc;

use gix::index::entry::{Mode, Stage};

use super::tree::{Directory, Node, TreeFiles, os_string};
use super::{GitError, Repository};

/// How deep a path may nest: more names than a path on any supported platform can have.
const MAX_DEPTH: usize = 2048;

type Nodes = BTreeMap<OsString, Node>;

/// The files of the index.
pub(super) fn files(repository: &Repository, size_limit: u64) -> Result<TreeFiles, GitError> {
    let unusable = |message: String| GitError::Unusable {
        directory: repository.location.clone(),
        message,
    };
    let index = repository
        .objects
        .with(gix::Repository::index_or_empty)
        .map_err(|error| unusable(error.probable_cause().to_string()))?;

    let directory = |nodes: Nodes| Directory {
        objects: Arc::clone(&repository.objects),
        nodes,
    };
    let mut root = Nodes::new();
    // Directories from the root down to where the last entry was; entries are sorted by path, so
    // a directory that is left is complete.
    let mut open: Vec<(OsString, Nodes)> = Vec::new();
    let close = |open: &mut Vec<(OsString, Nodes)>, root: &mut Nodes| {
        if let Some((name, nodes)) = open.pop() {
            let parent = open.last_mut().map_or(root, |(_, nodes)| nodes);
            parent.insert(name, Node::Unrecorded(Arc::new(directory(nodes))));
        }
    };
    for entry in index.entries() {
        let path = entry.path(&index);
        if entry.stage() != Stage::Unconflicted {
            return Err(GitError::Conflicted {
                path: path.to_string(),
            });
        }
        let mut names: Vec<OsString> = path
            .split(|byte| *byte == b'/')
            .map(|name| os_string(name.into()))
            .collect();
        // A sparse index ends directories in `/`.
        if names.last().is_some_and(|name| name.is_empty()) {
            names.pop();
        }
        let Some(name) = names.pop() else { continue };
        if names.len() > MAX_DEPTH {
            return Err(unusable(format!(
                "a path in the index nests {} deep",
                names.len()
            )));
        }
        let shared = open
            .iter()
            .zip(&names)
            .take_while(|((open, _), name)| open == *name)
            .count();
        while open.len() > shared {
            close(&mut open, &mut root);
        }
        for name in names.into_iter().skip(shared) {
            open.push((name, Nodes::new()));
        }
        let node = match entry.mode {
            Mode::SYMLINK => Node::Link(entry.id),
            Mode::COMMIT => Node::Submodule(entry.id),
            Mode::DIR => Node::Tree(entry.id),
            _ => Node::File(entry.id),
        };
        let parent = open.last_mut().map_or(&mut root, |(_, nodes)| nodes);
        parent.insert(name, node);
    }
    while !open.is_empty() {
        close(&mut open, &mut root);
    }
    Ok(TreeFiles::new(
        directory(root),
        repository.location.clone(),
        size_limit,
    ))
}
