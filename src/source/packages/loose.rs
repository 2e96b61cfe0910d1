//! Sources without a manifest.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use semver::Version;

use super::assemble::{self, Draft};
use super::error::LoadError;
use super::members::absolute;
use super::request::{Request, Selection};
use super::{Edition, Note, Origin, Target, TargetKind, Workspace};
use crate::source::text::{Disk, EntryKind, Files, display_path, normalize};

pub(super) fn load(request: &Request, path: &Path) -> Result<Workspace, LoadError> {
    let path = absolute(&request.directory.join(path));
    let disk = Disk::unconfined();
    let (root, readable) = match disk.kind(&path) {
        None => return Err(LoadError::PathMissing { path }),
        Some(EntryKind::Directory) => (path.clone(), path.clone()),
        Some(EntryKind::File) if path.extension().is_some_and(|extension| extension == "rs") => {
            let dir = path.parent().unwrap_or(Path::new("/")).to_owned();
            // The file's modules lie beside it.
            (dir.clone(), dir)
        }
        Some(_) => return Err(LoadError::NotSource { path }),
    };
    let files = Disk::confined([readable]).with_size_limit(request.size_limit);
    let mut notes = Vec::new();
    let roots = if path == root {
        crate_roots(&files, &root, &mut notes)
    } else {
        vec![path]
    };
    let name = root
        .file_name()
        .map_or("loose".into(), |name| name.to_string_lossy());
    let draft = Draft {
        name: name.into_owned(),
        version: Version::new(0, 0, 0),
        origin: Origin::Path(root.clone()),
        is_member: true,
        root: Some(root.clone()),
        edition: Edition::E2024,
        features: BTreeSet::new(),
        targets: roots
            .into_iter()
            .map(|src_path| target(&root, src_path))
            .collect(),
        dependencies: Vec::new(),
    };
    let packages = assemble::packages(&root, vec![draft], &Selection::default())?;
    Ok(Workspace {
        root,
        manifest: None,
        packages,
        notes,
        files: Arc::new(files),
        platform: request.platform.clone(),
    })
}

/// A crate of its own for each root file. `src/order.rs` is the crate `order`; a `lib.rs` or
/// `main.rs` takes the name of the directory that its sources lie in.
fn target(root: &Path, src_path: PathBuf) -> Target {
    let stem = |path: &Path| {
        path.file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
    };
    let own = stem(&src_path).unwrap_or_default();
    let is_named_after_dir = own == "lib" || own == "main" || own == "mod";
    let named_after_dir = || {
        let dirs = src_path
            .ancestors()
            .skip(1)
            .take_while(|dir| dir.starts_with(root));
        let named = dirs
            .filter_map(|dir| dir.file_name())
            .find(|name| *name != "src");
        named.map(|name| name.to_string_lossy().into_owned())
    };
    let name = if is_named_after_dir {
        named_after_dir().unwrap_or(own.clone())
    } else {
        own.clone()
    };
    let is_ident = |c: char| {
        if c == '_' || c.is_alphanumeric() {
            c
        } else {
            '_'
        }
    };
    Target {
        kind: if own == "main" {
            TargetKind::Bin
        } else {
            TargetKind::Lib
        },
        crate_name: name.chars().map(is_ident).collect(),
        src_path,
        required_features: Vec::new(),
    }
}

/// Files that no other file declares as its module. Of files that only declare each other, the
/// first is a root, so that every file is checked.
fn crate_roots(files: &dyn Files, root: &Path, notes: &mut Vec<Note>) -> Vec<PathBuf> {
    let sources = rust_files(files, root, notes);
    let known: BTreeSet<&Path> = sources.iter().map(PathBuf::as_path).collect();
    let claims: BTreeMap<&Path, BTreeSet<PathBuf>> = sources
        .iter()
        .map(|source| {
            let text = files.read(source).unwrap_or_default();
            let candidates = declared_modules(&text)
                .into_iter()
                .flat_map(|declared| declared.files(source));
            let is_other = |path: &PathBuf| known.contains(path.as_path()) && path != source;
            (source.as_path(), candidates.filter(is_other).collect())
        })
        .collect();
    let claimed: BTreeSet<&PathBuf> = claims.values().flatten().collect();
    let is_conventional = |path: &Path| {
        path.file_name()
            .is_some_and(|name| name == "lib.rs" || name == "main.rs")
    };
    let (mut roots, others): (Vec<&Path>, Vec<&Path>) = sources
        .iter()
        .map(PathBuf::as_path)
        .partition(|source| is_conventional(source) || !claimed.contains(&source.to_path_buf()));
    let mut reached = BTreeSet::new();
    for root in &roots {
        reach(root, &claims, &mut reached);
    }
    for source in others {
        if !reached.contains(source) {
            roots.push(source);
            reach(source, &claims, &mut reached);
        }
    }
    roots.into_iter().map(Path::to_owned).collect()
}

/// Adds everything that `from` declares, directly or not, to `reached`.
fn reach<'a>(
    from: &'a Path,
    claims: &'a BTreeMap<&Path, BTreeSet<PathBuf>>,
    reached: &mut BTreeSet<&'a Path>,
) {
    let mut open = vec![from];
    while let Some(next) = open.pop() {
        if reached.insert(next) {
            open.extend(claims.get(next).into_iter().flatten().map(PathBuf::as_path));
        }
    }
}

/// A module that lies in a file of its own.
enum Declared {
    Name(String),
    Path(String),
}

impl Declared {
    /// Where the file may be that `source` declares.
    fn files(&self, source: &Path) -> Vec<PathBuf> {
        let dir = source.parent().unwrap_or(Path::new(""));
        match self {
            Self::Path(path) => vec![normalize(&dir.join(path))],
            // Any file may be a crate root here, so its modules may lie beside it or below its own
            // name.
            Self::Name(name) => [
                dir.to_owned(),
                dir.join(source.file_stem().unwrap_or_default()),
            ]
            .into_iter()
            .flat_map(|dir| {
                [
                    dir.join(format!("{name}.rs")),
                    dir.join(name).join("mod.rs"),
                ]
            })
            .collect(),
        }
    }
}

/// Names after `mod` that end in `;`, and paths in `#[path = "…"]`.
///
/// Read by words and without regard to comments: a claim too many only makes a file a module
/// instead of a root when a file of just that name lies in just that place.
fn declared_modules(text: &str) -> Vec<Declared> {
    let mut declared = Vec::new();
    for line in text.split(['\n', '{', '}']) {
        let line = line.split("//").next().unwrap_or("");
        if let Some(path) = line.split_once("path").and_then(|(before, rest)| {
            let value = rest
                .trim_start()
                .strip_prefix('=')?
                .trim_start()
                .strip_prefix('"')?;
            let is_attribute = before.contains('#');
            value
                .split_once('"')
                .filter(|_| is_attribute)
                .map(|(path, _)| path)
        }) {
            declared.push(Declared::Path(path.to_owned()));
        }
        for statement in line.split_inclusive(';') {
            let Some(statement) = statement.strip_suffix(';') else {
                continue;
            };
            let mut words = statement.split_whitespace().rev();
            if let (Some(name), Some("mod")) = (words.next(), words.next()) {
                declared.push(Declared::Name(name.trim_start_matches("r#").to_owned()));
            }
        }
    }
    declared
}

/// All `.rs` files below `root`, sorted. Hidden directories and `target` are left out, and links
/// are not followed.
fn rust_files(files: &dyn Files, root: &Path, notes: &mut Vec<Note>) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(dir) = open.pop() {
        let entries = match files.list(&dir) {
            Ok(entries) => entries,
            Err(error) => {
                notes.push(Note::Unreadable {
                    path: display_path(root, &dir),
                    message: error.problem.to_string(),
                });
                continue;
            }
        };
        for entry in entries {
            let path = dir.join(&entry.name);
            let name = entry.name.to_string_lossy();
            let is_rust = name.ends_with(".rs");
            match entry.kind {
                _ if entry.symlink => {
                    if is_rust || entry.kind == EntryKind::Directory {
                        let path = display_path(root, &path);
                        notes.push(Note::LinkSkipped { path });
                    }
                }
                EntryKind::Directory if name.starts_with('.') || name == "target" => {}
                EntryKind::Directory => open.push(path),
                EntryKind::File if is_rust => found.push(path),
                EntryKind::File | EntryKind::Other => {}
            }
        }
    }
    found.sort();
    notes.sort();
    found
}
