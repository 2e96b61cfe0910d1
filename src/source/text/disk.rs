use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use super::{DEFAULT_SIZE_LIMIT, Entry, EntryKind, Files, ReadError, ReadProblem, decode};

/// The disk, confined to some directories.
///
/// A path is followed to where it really leads before it is opened; what lies outside the allowed
/// directories is refused. Only regular files are opened, so that a pipe or device never blocks.
#[derive(Debug)]
pub struct Disk {
    bounds: Bounds,
    size_limit: u64,
    /// Where directories really are. Asked once per directory instead of once per file.
    real_dirs: RwLock<HashMap<PathBuf, Result<PathBuf, ReadProblem>>>,
}

#[derive(Debug)]
enum Bounds {
    Anywhere,
    /// Canonical directories and files.
    Below(HashSet<PathBuf>),
}

impl Disk {
    /// Reads only below `roots` (directories, or single files). A root that does not exist allows
    /// nothing.
    pub fn confined<P: AsRef<Path>>(roots: impl IntoIterator<Item = P>) -> Self {
        let real = |root: P| fs::canonicalize(root).ok();
        Self::new(Bounds::Below(roots.into_iter().filter_map(real).collect()))
    }

    /// Reads whatever it is asked for. For manifests, whose places are fixed by what cargo defines
    /// and not by what they say.
    pub fn unconfined() -> Self {
        Self::new(Bounds::Anywhere)
    }

    fn new(bounds: Bounds) -> Self {
        Self {
            bounds,
            size_limit: DEFAULT_SIZE_LIMIT,
            real_dirs: RwLock::default(),
        }
    }

    /// The same with another limit, in bytes a file.
    pub fn with_size_limit(mut self, bytes: u64) -> Self {
        self.size_limit = bytes;
        self
    }

    /// Where `path` really is and what is there, if that may be read.
    fn resolve(&self, path: &Path) -> Result<(PathBuf, fs::Metadata), ReadProblem> {
        let (real, found) = match (path.parent(), path.file_name()) {
            (Some(parent), Some(name)) => {
                let real = self.real_dir(parent)?.join(name);
                let found = fs::symlink_metadata(&real).map_err(problem)?;
                if found.is_symlink() {
                    followed(&real)?
                } else {
                    (real, found)
                }
            }
            // Ends in `..`, or is the root of the file system.
            _ => followed(path)?,
        };
        let inside = match &self.bounds {
            Bounds::Anywhere => true,
            Bounds::Below(roots) => real.ancestors().any(|above| roots.contains(above)),
        };
        if inside {
            Ok((real, found))
        } else {
            Err(ReadProblem::Outside { target: real })
        }
    }

    fn known_dir(&self, dir: &Path) -> Option<Result<PathBuf, ReadProblem>> {
        let known = self
            .real_dirs
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        known.get(dir).cloned()
    }

    /// The folder, where the one around it is known and it is no link itself: the system does not
    /// have to walk the whole path.
    fn real_child(&self, dir: &Path) -> Option<Result<PathBuf, ReadProblem>> {
        let real = self.known_dir(dir.parent()?)?.ok()?.join(dir.file_name()?);
        match fs::symlink_metadata(&real) {
            Ok(data) if data.is_symlink() => None,
            Ok(_) => Some(Ok(real)),
            Err(error) => Some(Err(problem(error))),
        }
    }

    fn real_dir(&self, dir: &Path) -> Result<PathBuf, ReadProblem> {
        if let Some(real) = self.known_dir(dir) {
            return real;
        }
        // `Path::parent` of a bare name is empty and means the current directory.
        let asked = if dir.as_os_str().is_empty() {
            Path::new(".")
        } else {
            dir
        };
        let real = self
            .real_child(dir)
            .unwrap_or_else(|| fs::canonicalize(asked).map_err(problem));
        self.real_dirs
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(dir.to_owned(), real.clone());
        real
    }

    fn read_bytes(&self, path: &Path) -> Result<Vec<u8>, ReadProblem> {
        let (real, found) = self.resolve(path)?;
        // Asked before it is opened: opening a pipe waits for its writer.
        if !found.is_file() {
            return Err(ReadProblem::WrongKind { wanted: "file" });
        }
        let file = fs::File::open(&real).map_err(problem)?;
        let size = file.metadata().map_err(problem)?.len();
        let limit = self.size_limit;
        if size > limit {
            return Err(ReadProblem::TooLarge { size, limit });
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
        // The file may grow while it is read; one byte past the limit is enough to know.
        file.take(limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(problem)?;
        Ok(bytes)
    }

    fn entry(&self, dir: &Path, entry: &fs::DirEntry) -> io::Result<Entry> {
        let file_type = entry.file_type()?;
        let kind = if file_type.is_symlink() {
            self.kind(&dir.join(entry.file_name()))
                .unwrap_or(EntryKind::Other)
        } else {
            kind_of(file_type)
        };
        Ok(Entry {
            name: entry.file_name(),
            kind,
            symlink: file_type.is_symlink(),
        })
    }
}

impl Files for Disk {
    fn read(&self, path: &Path) -> Result<Arc<str>, ReadError> {
        let bytes = self
            .read_bytes(path)
            .map_err(|problem| ReadError::new(path, problem))?;
        decode(path, bytes, self.size_limit)
    }

    fn kind(&self, path: &Path) -> Option<EntryKind> {
        let (_, found) = self.resolve(path).ok()?;
        Some(kind_of(found.file_type()))
    }

    fn list(&self, dir: &Path) -> Result<Vec<Entry>, ReadError> {
        let failed = |problem| ReadError::new(dir, problem);
        let (real, found) = self.resolve(dir).map_err(failed)?;
        if !found.is_dir() {
            return Err(failed(ReadProblem::WrongKind {
                wanted: "directory",
            }));
        }
        let read = || -> io::Result<Vec<Entry>> {
            fs::read_dir(&real)?
                .map(|entry| self.entry(dir, &entry?))
                .collect()
        };
        let mut entries = read().map_err(|error| failed(problem(error)))?;
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(entries)
    }
}

fn followed(path: &Path) -> Result<(PathBuf, fs::Metadata), ReadProblem> {
    let real = fs::canonicalize(path).map_err(problem)?;
    let found = fs::metadata(&real).map_err(problem)?;
    Ok((real, found))
}

fn kind_of(file_type: fs::FileType) -> EntryKind {
    if file_type.is_file() {
        EntryKind::File
    } else if file_type.is_dir() {
        EntryKind::Directory
    } else {
        EntryKind::Other
    }
}

fn problem(error: io::Error) -> ReadProblem {
    // `ELOOP` has no stable `io::ErrorKind`: 40 on Linux, 62 on the BSDs and macOS.
    const LINK_LOOP: i32 = if cfg!(any(target_os = "linux", target_os = "android")) {
        40
    } else {
        62
    };
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => ReadProblem::Missing,
        _ if cfg!(unix) && error.raw_os_error() == Some(LINK_LOOP) => ReadProblem::LinkLoop,
        _ => ReadProblem::Io(error.to_string()),
    }
}
