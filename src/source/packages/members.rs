//! Which manifest is meant, which one is the workspace's root, and which packages are members.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

use globset::Glob;

use super::Note;
use super::error::LoadError;
use super::manifest::{DeclaredPlace, Manifest, PackageManifest, Parent, WorkspaceTable};
use super::request::Request;
use crate::source::text::{EntryKind, Files, ReadProblem, normalize};

/// A workspace before its dependencies are looked for.
pub(super) struct Members {
    /// The directory of the root manifest.
    pub root: PathBuf,
    /// Members by directory.
    pub packages: BTreeMap<PathBuf, PackageManifest>,
    /// Directories that `[patch]` puts in the place of packages of these names.
    pub patches: Vec<(String, PathBuf)>,
    pub notes: Vec<Note>,
}

/// The manifest that a request means.
pub(super) fn find_manifest(files: &dyn Files, request: &Request) -> Result<PathBuf, LoadError> {
    let directory = absolute(&request.directory);
    if let Some(path) = &request.manifest_path {
        let path = normalize(&directory.join(path));
        return if files.is_file(&path) {
            Ok(path)
        } else {
            Err(LoadError::ManifestMissing { path })
        };
    }
    directory
        .ancestors()
        .map(|dir| dir.join("Cargo.toml"))
        .find(|manifest| files.is_file(manifest))
        .ok_or(LoadError::NoManifest { directory })
}

/// `path` from the file system's root. What cannot be made absolute (there is no current
/// directory) stays as it is, and is not found later.
pub(super) fn absolute(path: &Path) -> PathBuf {
    normalize(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}

impl Members {
    /// The workspace that the manifest at `path` is the root or a member of. A package that no
    /// workspace has as member is a workspace of its own.
    pub fn find(files: &dyn Files, path: &Path) -> Result<Self, LoadError> {
        let manifest = Manifest::read(files, path)?;
        let above = match manifest.workspace {
            Some(_) => None,
            None => enclosing_root(files, path, &manifest),
        };
        if let Some((root_path, root)) = above {
            let members = Self::of_root(files, &root_path, root)?;
            let dir = path.parent().unwrap_or(Path::new(""));
            if members.packages.contains_key(dir) {
                return Ok(members);
            }
        }
        Self::of_root(files, path, manifest)
    }

    fn of_root(files: &dyn Files, path: &Path, manifest: Manifest) -> Result<Self, LoadError> {
        let root = path.parent().unwrap_or(Path::new("")).to_owned();
        let table = manifest.workspace.clone();
        let mut members = Self {
            patches: manifest.patched_paths(&root),
            root: root.clone(),
            packages: BTreeMap::new(),
            notes: Vec::new(),
        };
        let parent = table.as_ref().map(|table| Parent { table, root: &root });
        let mut open = match manifest.into_package(path, parent, files)? {
            Some(package) => vec![package],
            None => Vec::new(),
        };
        if let Some(table) = &table {
            for pattern in &table.members {
                let dirs = expand(files, &root, pattern);
                if dirs.is_empty() {
                    let unread = files.read(&root.join(pattern).join("Cargo.toml")).err();
                    let member = pattern.clone();
                    members.notes.push(match unread.map(|error| error.problem) {
                        Some(problem @ ReadProblem::SubmoduleAbsent { .. }) => Note::MemberUnread {
                            member,
                            message: problem.to_string(),
                        },
                        _ => Note::MemberMissing { member },
                    });
                }
                for dir in dirs {
                    if !is_excluded(&root, table, &dir) {
                        open.extend(member(files, &dir, parent)?);
                    }
                }
            }
        }
        // What members depend on by path inside the workspace is a member too.
        while let Some(package) = open.pop() {
            if members.packages.contains_key(&package.root) {
                continue;
            }
            let Some(table) = &table else {
                members.packages.insert(package.root.clone(), package);
                continue;
            };
            for declared in &package.dependencies {
                let DeclaredPlace::Path(dir) = &declared.place else {
                    continue;
                };
                let inside = dir.starts_with(&root) && !is_excluded(&root, table, dir);
                let known = members.packages.contains_key(dir) || *dir == package.root;
                if inside && !known && files.is_file(&dir.join("Cargo.toml")) {
                    open.extend(member(files, dir, parent)?);
                }
            }
            members.packages.insert(package.root.clone(), package);
        }
        Ok(members)
    }
}

fn member(
    files: &dyn Files,
    dir: &Path,
    parent: Option<Parent<'_>>,
) -> Result<Option<PackageManifest>, LoadError> {
    let path = dir.join("Cargo.toml");
    Manifest::read(files, &path)?.into_package(&path, parent, files)
}

/// The root manifest above a package: the one it names, else the first above it with a
/// `[workspace]`. Whether the package is a member of it is not yet said.
fn enclosing_root(
    files: &dyn Files,
    path: &Path,
    manifest: &Manifest,
) -> Option<(PathBuf, Manifest)> {
    let dir = path.parent()?;
    let named = manifest
        .package
        .as_ref()
        .and_then(|package| package.workspace.as_ref());
    let candidates: Vec<PathBuf> = match named {
        Some(named) => vec![normalize(&dir.join(named)).join("Cargo.toml")],
        None => dir
            .ancestors()
            .skip(1)
            .map(|dir| dir.join("Cargo.toml"))
            .collect(),
    };
    candidates
        .into_iter()
        .filter(|candidate| files.is_file(candidate))
        // A broken manifest above is somebody else's; the package stands alone then.
        .filter_map(|candidate| Some((Manifest::read(files, &candidate).ok()?, candidate)))
        .find(|(root, _)| root.workspace.is_some())
        .map(|(root, candidate)| (candidate, root))
}

/// The package in `dir`, which is not a member of the workspace at hand but may be of another.
pub(super) fn foreign_package(
    files: &dyn Files,
    dir: &Path,
) -> Result<Option<PackageManifest>, LoadError> {
    let path = dir.join("Cargo.toml");
    let manifest = Manifest::read(files, &path)?;
    let above = match &manifest.workspace {
        Some(table) => Some((table.clone(), dir.to_owned())),
        None => enclosing_root(files, &path, &manifest)
            .and_then(|(root_path, root)| Some((root.workspace?, root_path.parent()?.to_owned()))),
    };
    let parent = above.as_ref().map(|(table, root)| Parent { table, root });
    manifest.into_package(&path, parent, files)
}

fn is_excluded(root: &Path, table: &WorkspaceTable, dir: &Path) -> bool {
    let below = |path: &String| dir.starts_with(normalize(&root.join(path)));
    table.exclude.iter().any(below) && !table.members.iter().any(below)
}

/// Directories with a manifest that a pattern of `members` matches.
fn expand(files: &dyn Files, root: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut dirs = vec![root.to_owned()];
    for component in Path::new(pattern).components() {
        dirs = match component {
            Component::Normal(name) if is_glob(name) => dirs
                .iter()
                .flat_map(|dir| matching(files, dir, name))
                .collect(),
            Component::Prefix(_) | Component::RootDir => {
                vec![PathBuf::from(component.as_os_str())]
            }
            component => dirs
                .iter()
                .map(|dir| normalize(&dir.join(component)))
                .collect(),
        };
    }
    dirs.retain(|dir| files.is_file(&dir.join("Cargo.toml")));
    dirs
}

fn is_glob(name: &OsStr) -> bool {
    name.to_string_lossy().contains(['*', '?', '['])
}

/// Directories in `dir` that a pattern without `/` matches; `**` stands for `dir` and all below.
fn matching(files: &dyn Files, dir: &Path, pattern: &OsStr) -> Vec<PathBuf> {
    let entries = files.list(dir).unwrap_or_default();
    let inner = entries
        .into_iter()
        .filter(|entry| entry.kind == EntryKind::Directory);
    if pattern == "**" {
        let mut found = vec![dir.to_owned()];
        let mut open: Vec<PathBuf> = inner
            .filter(|entry| !entry.symlink)
            .map(|entry| dir.join(entry.name))
            .collect();
        while let Some(next) = open.pop() {
            let entries = files.list(&next).unwrap_or_default();
            let deeper = entries
                .into_iter()
                .filter(|entry| entry.kind == EntryKind::Directory && !entry.symlink);
            open.extend(deeper.map(|entry| next.join(entry.name)));
            found.push(next);
        }
        found.sort();
        return found;
    }
    let Ok(glob) = Glob::new(&pattern.to_string_lossy()) else {
        return Vec::new();
    };
    let matcher = glob.compile_matcher();
    inner
        .filter(|entry| matcher.is_match(Path::new(&entry.name)))
        .map(|entry| dir.join(entry.name))
        .collect()
}
