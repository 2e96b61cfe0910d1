use std::collections::{BTreeMap, HashMap};
use std::ffi::{OsStr, OsString};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use gix::ObjectId;
use gix::bstr::BStr;
use gix::object::tree::EntryKind as GitKind;

use super::objects::Objects;
use super::submodule;
use crate::source::text::{Entry, EntryKind, Files, ReadError, ReadProblem, decode};

/// How many links are followed on one path, as on Linux.
const MAX_LINKS: usize = 40;

/// The files of a revision, or of the index.
///
/// Links are followed inside the repository only. Submodules are read from their own repositories
/// at the commit that the revision records.
#[derive(Debug)]
pub struct TreeFiles {
    root: Arc<Directory>,
    location: PathBuf,
    size_limit: u64,
    /// Directories that were read, by tree. A tree has the same content wherever it appears, but
    /// the object database that holds it differs in submodules.
    trees: RwLock<HashMap<(usize, ObjectId), Arc<Directory>>>,
    /// Submodules by path from the root, opened or not.
    submodules: RwLock<HashMap<PathBuf, Result<Arc<Directory>, ReadProblem>>>,
}

/// A directory's names.
#[derive(Debug)]
pub(super) struct Directory {
    pub objects: Arc<Objects>,
    pub nodes: BTreeMap<OsString, Node>,
}

/// What a name in a directory stands for.
#[derive(Debug, Clone)]
pub(super) enum Node {
    File(ObjectId),
    Link(ObjectId),
    Tree(ObjectId),
    Submodule(ObjectId),
    /// A directory that no tree object records yet: the index has files only.
    Unrecorded(Arc<Directory>),
}

/// Where a path leads.
enum Place {
    Directory(Arc<Directory>, PathBuf),
    File(Arc<Objects>, ObjectId),
}

impl Directory {
    /// The directory that a tree object records.
    pub fn read(objects: &Arc<Objects>, tree: ObjectId) -> Result<Self, ReadProblem> {
        let nodes = objects.with(|repository| -> gix::Result<BTreeMap<OsString, Node>> {
            let mut nodes = BTreeMap::new();
            for entry in repository.find_tree(tree)?.iter() {
                let entry = entry?;
                let id = entry.object_id();
                let node = match entry.mode().kind() {
                    GitKind::Blob | GitKind::BlobExecutable => Node::File(id),
                    GitKind::Link => Node::Link(id),
                    GitKind::Tree => Node::Tree(id),
                    GitKind::Commit => Node::Submodule(id),
                };
                nodes.insert(os_string(entry.filename()), node);
            }
            Ok(nodes)
        });
        let failed = |error: gix::Error| ReadProblem::Io(error.probable_cause().to_string());
        Ok(Self {
            objects: Arc::clone(objects),
            nodes: nodes.map_err(failed)?,
        })
    }
}

pub(super) fn os_string(name: &BStr) -> OsString {
    match gix::path::from_bstr(name) {
        Ok(path) => path.into_owned().into_os_string(),
        // Only where the platform's names cannot hold these bytes; such a file is found by nobody.
        Err(_) => name.to_string().into(),
    }
}

impl TreeFiles {
    /// A tree whose files appear in `location`.
    pub(super) fn new(root: Directory, location: PathBuf, size_limit: u64) -> Self {
        Self {
            root: Arc::new(root),
            location,
            size_limit,
            trees: RwLock::default(),
            submodules: RwLock::default(),
        }
    }

    /// Follows a path from the root of the tree.
    fn place(&self, path: &Path) -> Result<Place, ReadProblem> {
        let outside = || ReadProblem::Outside {
            target: path.to_owned(),
        };
        let relative = path.strip_prefix(&self.location).map_err(|_| outside())?;
        let mut open: Vec<OsString> = names_reversed(relative).ok_or_else(outside)?;
        let mut above: Vec<(OsString, Arc<Directory>)> = Vec::new();
        let mut links = 0;
        while let Some(name) = open.pop() {
            if name == ".." {
                above.pop().ok_or_else(outside)?;
                continue;
            }
            let current = above.last().map_or(&self.root, |(_, directory)| directory);
            let current = Arc::clone(current);
            let node = current.nodes.get(&name).ok_or(ReadProblem::Missing)?;
            match node {
                Node::File(id) if open.is_empty() => {
                    return Ok(Place::File(Arc::clone(&current.objects), *id));
                }
                Node::File(_) => return Err(ReadProblem::Missing),
                Node::Link(id) => {
                    links += 1;
                    if links > MAX_LINKS {
                        return Err(ReadProblem::LinkLoop);
                    }
                    let target = current.objects.content(*id, self.size_limit)?;
                    let target = PathBuf::from(os_string(BStr::new(&target)));
                    let names = names_reversed(&target);
                    open.extend(names.ok_or(ReadProblem::Outside { target })?);
                }
                Node::Tree(id) => {
                    let directory = self.tree(&current.objects, *id)?;
                    above.push((name, directory));
                }
                Node::Unrecorded(directory) => above.push((name, Arc::clone(directory))),
                Node::Submodule(commit) => {
                    let directory = self.submodule(&above, &current, &name, *commit)?;
                    above.push((name, directory));
                }
            }
        }
        let real: PathBuf = above.iter().map(|(name, _)| name).collect();
        let directory = above.pop().map_or(Arc::clone(&self.root), |(_, last)| last);
        Ok(Place::Directory(directory, real))
    }

    fn tree(&self, objects: &Arc<Objects>, id: ObjectId) -> Result<Arc<Directory>, ReadProblem> {
        let key = (Arc::as_ptr(objects).addr(), id);
        let known = self.trees.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(directory) = known.get(&key) {
            return Ok(Arc::clone(directory));
        }
        drop(known);
        let directory = Arc::new(Directory::read(objects, id)?);
        let mut known = self.trees.write().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(known.entry(key).or_insert(directory)))
    }

    fn submodule(
        &self,
        above: &[(OsString, Arc<Directory>)],
        current: &Arc<Directory>,
        name: &OsStr,
        commit: ObjectId,
    ) -> Result<Arc<Directory>, ReadProblem> {
        let path: PathBuf = above
            .iter()
            .map(|(name, _)| name.as_os_str())
            .chain([name])
            .collect();
        let known = self
            .submodules
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(opened) = known.get(&path) {
            return opened.clone();
        }
        drop(known);
        let is_same =
            |directory: &Arc<Directory>| Arc::ptr_eq(&directory.objects, &current.objects);
        let same = above
            .iter()
            .rev()
            .take_while(|(_, directory)| is_same(directory))
            .count();
        let inside = above.get(above.len() - same..).unwrap_or_default();
        // In a submodule the first of these is its root; the outermost root is not in the list.
        let (parent_root, inside) = match inside.split_first() {
            Some(((_, first), rest)) if !is_same(&self.root) => (first, rest),
            _ => (&self.root, inside),
        };
        let inside: PathBuf = inside
            .iter()
            .map(|(name, _)| name.as_os_str())
            .chain([name])
            .collect();
        let opened =
            submodule::open(parent_root, &inside, &self.location.join(&path), commit).map(Arc::new);
        self.submodules
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(path)
            .or_insert(opened)
            .clone()
    }
}

/// The names of a relative path, the last one first; `None` when the path is absolute.
fn names_reversed(path: &Path) -> Option<Vec<OsString>> {
    path.components()
        .rev()
        .filter(|component| *component != Component::CurDir)
        .map(|component| match component {
            Component::Normal(name) => Some(name.to_owned()),
            Component::ParentDir => Some("..".into()),
            Component::Prefix(_) | Component::RootDir | Component::CurDir => None,
        })
        .collect()
}

impl Files for TreeFiles {
    fn read(&self, path: &Path) -> Result<Arc<str>, ReadError> {
        let read = || match self.place(path)? {
            Place::File(objects, id) => objects.content(id, self.size_limit),
            Place::Directory(..) => Err(ReadProblem::WrongKind { wanted: "file" }),
        };
        let bytes = read().map_err(|problem| ReadError::new(path, problem))?;
        decode(path, bytes, self.size_limit)
    }

    fn kind(&self, path: &Path) -> Option<EntryKind> {
        match self.place(path).ok()? {
            Place::File(..) => Some(EntryKind::File),
            Place::Directory(..) => Some(EntryKind::Directory),
        }
    }

    fn list(&self, dir: &Path) -> Result<Vec<Entry>, ReadError> {
        let (directory, real) = match self.place(dir) {
            Ok(Place::Directory(directory, real)) => (directory, self.location.join(real)),
            Ok(Place::File(..)) => {
                let problem = ReadProblem::WrongKind {
                    wanted: "directory",
                };
                return Err(ReadError::new(dir, problem));
            }
            Err(problem) => return Err(ReadError::new(dir, problem)),
        };
        let entry = |(name, node): (&OsString, &Node)| Entry {
            name: name.clone(),
            kind: match node {
                Node::File(_) => EntryKind::File,
                Node::Tree(_) | Node::Unrecorded(_) => EntryKind::Directory,
                Node::Link(_) | Node::Submodule(_) => {
                    self.kind(&real.join(name)).unwrap_or(EntryKind::Other)
                }
            },
            symlink: matches!(node, Node::Link(_)),
        };
        Ok(directory.nodes.iter().map(entry).collect())
    }
}
