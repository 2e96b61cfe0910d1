use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Entry, EntryKind, Files, ReadError, ReadProblem, normalize};

/// Files held in memory: for tests, and for what an editor has not saved yet.
///
/// Directories exist as far as a file lies below them.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    files: BTreeMap<PathBuf, Held>,
}

#[derive(Debug, Clone)]
enum Held {
    Shared(Arc<str>),
    /// Part of the program: copied only when it is read.
    Static(&'static str),
}

impl Memory {
    /// Holds nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts `text` at `path`, in place of what was there.
    pub fn insert(&mut self, path: impl AsRef<Path>, text: impl Into<Arc<str>>) {
        let text = Held::Shared(text.into());
        self.files.insert(normalize(path.as_ref()), text);
    }

    /// As [`Memory::insert`], of a text that the program carries.
    pub fn insert_static(&mut self, path: impl AsRef<Path>, text: &'static str) {
        self.files
            .insert(normalize(path.as_ref()), Held::Static(text));
    }
}

impl<P: AsRef<Path>, T: Into<Arc<str>>> FromIterator<(P, T)> for Memory {
    fn from_iter<I: IntoIterator<Item = (P, T)>>(files: I) -> Self {
        let mut memory = Self::new();
        for (path, text) in files {
            memory.insert(path, text);
        }
        memory
    }
}

impl Files for Memory {
    fn read(&self, path: &Path) -> Result<Arc<str>, ReadError> {
        if let Some(text) = self.files.get(&normalize(path)) {
            return Ok(match text {
                Held::Shared(text) => Arc::clone(text),
                Held::Static(text) => Arc::from(*text),
            });
        }
        let problem = match self.kind(path) {
            Some(_) => ReadProblem::WrongKind { wanted: "file" },
            None => ReadProblem::Missing,
        };
        Err(ReadError::new(path, problem))
    }

    fn kind(&self, path: &Path) -> Option<EntryKind> {
        let path = normalize(path);
        if self.files.contains_key(&path) {
            return Some(EntryKind::File);
        }
        self.files
            .range(path.clone()..)
            .next()
            .filter(|(file, _)| file.starts_with(&path))
            .map(|_| EntryKind::Directory)
    }

    fn list(&self, dir: &Path) -> Result<Vec<Entry>, ReadError> {
        let wanted = normalize(dir);
        match self.kind(&wanted) {
            Some(EntryKind::Directory) => {}
            Some(_) => {
                let problem = ReadProblem::WrongKind {
                    wanted: "directory",
                };
                return Err(ReadError::new(dir, problem));
            }
            None => return Err(ReadError::new(dir, ReadProblem::Missing)),
        }
        let mut entries: BTreeMap<OsString, EntryKind> = BTreeMap::new();
        let below = self.files.range(wanted.clone()..);
        for (path, _) in below.take_while(|(path, _)| path.starts_with(&wanted)) {
            let Ok(rest) = path.strip_prefix(&wanted) else {
                continue;
            };
            let mut names = rest.iter();
            if let Some(name) = names.next() {
                let kind = match names.next() {
                    Some(_) => EntryKind::Directory,
                    None => EntryKind::File,
                };
                entries.insert(name.to_owned(), kind);
            }
        }
        Ok(entries
            .into_iter()
            .map(|(name, kind)| Entry {
                name,
                kind,
                symlink: false,
            })
            .collect())
    }
}

/// Files in memory laid over other files: a path that the memory holds is read from there.
#[derive(Debug, Clone)]
pub struct Overlay {
    over: Memory,
    base: Arc<dyn Files>,
}

impl Overlay {
    /// Lays `over` over `base`.
    pub fn new(over: Memory, base: Arc<dyn Files>) -> Self {
        Self { over, base }
    }
}

impl Files for Overlay {
    fn read(&self, path: &Path) -> Result<Arc<str>, ReadError> {
        match self.over.kind(path) {
            Some(EntryKind::File) => self.over.read(path),
            _ => self.base.read(path),
        }
    }

    fn kind(&self, path: &Path) -> Option<EntryKind> {
        self.over.kind(path).or_else(|| self.base.kind(path))
    }

    fn list(&self, dir: &Path) -> Result<Vec<Entry>, ReadError> {
        let over = match self.over.list(dir) {
            Ok(over) => over,
            Err(_) => return self.base.list(dir),
        };
        let base = match self.base.list(dir) {
            Ok(base) => base,
            Err(_) => return Ok(over),
        };
        let mut merged: BTreeMap<OsString, Entry> = BTreeMap::new();
        for entry in base.into_iter().chain(over) {
            merged.insert(entry.name.clone(), entry);
        }
        Ok(merged.into_values().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &dyn Files, dir: &str) -> Vec<String> {
        let entries = files.list(Path::new(dir)).unwrap();
        let shown = |entry: &Entry| format!("{} {:?}", entry.name.display(), entry.kind);
        entries.iter().map(shown).collect()
    }

    #[test]
    fn directories_follow_from_the_files() {
        let memory: Memory = [
            ("/w/src/lib.rs", "a"),
            ("/w/src/x/y.rs", "b"),
            ("/w/srcs", "c"),
        ]
        .into_iter()
        .collect();
        assert_eq!(names(&memory, "/w"), ["src Directory", "srcs File"]);
        assert_eq!(names(&memory, "/w/src"), ["lib.rs File", "x Directory"]);
        assert_eq!(memory.kind(Path::new("/w/sr")), None);
        let error = memory.read(Path::new("/w/src")).unwrap_err();
        assert_eq!(error.problem, ReadProblem::WrongKind { wanted: "file" });
    }

    #[test]
    fn unsaved_text_hides_what_is_saved() {
        let saved: Memory = [("/w/a.rs", "old"), ("/w/b.rs", "b")].into_iter().collect();
        let edited: Memory = [("/w/./a.rs", "new"), ("/w/c.rs", "c")]
            .into_iter()
            .collect();
        let files = Overlay::new(edited, Arc::new(saved));
        assert_eq!(&*files.read(Path::new("/w/a.rs")).unwrap(), "new");
        assert_eq!(&*files.read(Path::new("/w/b.rs")).unwrap(), "b");
        assert_eq!(names(&files, "/w"), ["a.rs File", "b.rs File", "c.rs File"]);
    }
}
