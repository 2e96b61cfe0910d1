//! Text of files, wherever they are kept.
//!
//! Every path is absolute: a revision of a repository is read under the paths that its files have
//! (or would have) on disk, so that the same file has the same path in both.

use std::ffi::OsString;
use std::fmt;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

mod disk;
mod memory;

pub use disk::Disk;
pub use memory::{Memory, Overlay};

/// The size above which a file is not read unless a caller says otherwise: 16 MiB.
pub const DEFAULT_SIZE_LIMIT: u64 = 16 * 1024 * 1024;

/// A place that files are read from.
///
/// Answers are stable: asked twice, an implementation may answer from what it has seen before.
pub trait Files: Send + Sync + fmt::Debug {
    /// The text of a file, byte for byte: a byte order mark and `\r\n` are still in it, so that
    /// offsets into the text are offsets into the file.
    fn read(&self, path: &Path) -> Result<Arc<str>, ReadError>;

    /// What is at `path`, symbolic links followed; `None` when nothing is, or nothing that may be
    /// looked at.
    fn kind(&self, path: &Path) -> Option<EntryKind>;

    /// What a directory holds, sorted by name.
    fn list(&self, dir: &Path) -> Result<Vec<Entry>, ReadError>;

    /// Whether `path` is a file that [`Files::read`] would try to read.
    fn is_file(&self, path: &Path) -> bool {
        self.kind(path) == Some(EntryKind::File)
    }

    /// Whether `path` is a directory.
    fn is_dir(&self, path: &Path) -> bool {
        self.kind(path) == Some(EntryKind::Directory)
    }
}

/// One name in a directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The name without its directory.
    pub name: OsString,
    /// What it is once links are followed; [`EntryKind::Other`] for a link that leads nowhere or
    /// out of the allowed directories.
    pub kind: EntryKind,
    /// Whether the entry itself is a symbolic link. Whoever walks directories does not descend
    /// into these, which is what keeps link cycles harmless.
    pub symlink: bool,
}

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A regular file.
    File,
    /// A directory.
    Directory,
    /// A pipe, socket, device, dangling link or submodule: never opened.
    Other,
}

/// Why a file or directory could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {problem}", path.display())]
pub struct ReadError {
    /// The path as it was asked for.
    pub path: PathBuf,
    /// What is wrong with it.
    pub problem: ReadProblem,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadProblem {
    /// Nothing is there.
    #[error("there is no such file")]
    Missing,
    /// The bytes are no UTF-8; Rust source must be.
    #[error("not valid UTF-8 (first bad byte at offset {offset}); save the file as UTF-8")]
    NotUtf8 {
        /// Bytes before this offset are valid.
        offset: usize,
    },
    /// More bytes than the limit.
    #[error("{size} bytes, more than the limit of {limit} bytes a file; exclude it from the check")]
    TooLarge {
        /// Bytes in the file, as far as known.
        size: u64,
        /// Bytes allowed.
        limit: u64,
    },
    /// A link or `..` leads out of every directory that may be read.
    #[error(
        "leads to {}, outside the workspace and its dependencies, and is not read",
        target.display()
    )]
    Outside {
        /// Where the path leads.
        target: PathBuf,
    },
    /// A directory, pipe, socket or device where a file should be, or no directory where one
    /// should be.
    #[error("not a regular {wanted}")]
    WrongKind {
        /// `file` or `directory`.
        wanted: &'static str,
    },
    /// It was read before, and has another text now.
    #[error("it was changed while it was checked; run the check again")]
    Changed,
    /// Links that lead to each other without end.
    #[error("a symbolic link that leads back to itself; remove it")]
    LinkLoop,
    /// A Git LFS pointer instead of the content.
    #[error("a Git LFS pointer, not the content; run `git lfs pull`")]
    LfsPointer,
    /// A path inside a submodule whose commit is not in any repository at hand.
    #[error(
        "inside the submodule {submodule} whose commit {commit} is not available; \
         run `git submodule update --init`, or fetch in the submodule"
    )]
    SubmoduleAbsent {
        /// Path of the submodule in its repository.
        submodule: String,
        /// The commit that the repository records for it.
        commit: String,
    },
    /// The operating system or the object database refused.
    #[error("cannot be read: {0}")]
    Io(String),
}

impl ReadError {
    pub(crate) fn new(path: &Path, problem: ReadProblem) -> Self {
        Self {
            path: path.to_owned(),
            problem,
        }
    }
}

/// `path` as it is shown and written into reports: relative to `root` where it lies below it, with
/// `/` between the names on every platform.
pub fn display_path(root: &Path, path: &Path) -> String {
    let shown = match path.strip_prefix(root) {
        Ok(below) if below.as_os_str().is_empty() => Path::new("."),
        Ok(below) => below,
        Err(_) => path,
    };
    let text = shown.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        text.into_owned()
    } else {
        text.replace(std::path::MAIN_SEPARATOR, "/")
    }
}

/// `path` from `root`, with `/` between the names and `..` where it leads out: the same on every
/// machine that has the two in the same place to each other.
pub fn relative_path(root: &Path, path: &Path) -> String {
    let shared = root
        .components()
        .zip(path.components())
        .take_while(|(a, b)| a == b)
        .count();
    let up = root.components().skip(shared).map(|_| Component::ParentDir);
    let relative: PathBuf = up.chain(path.components().skip(shared)).collect();
    display_path(Path::new(""), &relative)
}

/// `path` without `.` and with each `..` taken back together with the name before it, by spelling
/// alone (links are not looked at). Two `mod` declarations that spell one file differently come out
/// the same. `..` at the root stays at the root, as it does on disk.
pub fn normalize(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => match out.components().next_back() {
                Some(Component::Normal(_)) => {
                    out.pop();
                }
                Some(Component::RootDir | Component::Prefix(_)) => {}
                Some(Component::ParentDir | Component::CurDir) | None => out.push(".."),
            },
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => {
                out.push(component);
            }
        }
    }
    out
}

/// Whether bytes are a Git LFS pointer file, by the first line that its specification fixes
/// (git-lfs `docs/spec.md`; pointers are under 1024 bytes).
fn is_lfs_pointer(bytes: &[u8]) -> bool {
    bytes.len() < 1024 && bytes.starts_with(b"version https://git-lfs.github.com/spec/v1")
}

/// Bytes of the file at `path` as text.
pub(crate) fn decode(path: &Path, bytes: Vec<u8>, limit: u64) -> Result<Arc<str>, ReadError> {
    let size = bytes.len() as u64;
    if size > limit {
        return Err(ReadError::new(path, ReadProblem::TooLarge { size, limit }));
    }
    if is_lfs_pointer(&bytes) {
        return Err(ReadError::new(path, ReadProblem::LfsPointer));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.into()),
        Err(error) => Err(ReadError::new(
            path,
            ReadProblem::NotUtf8 {
                offset: error.utf8_error().valid_up_to(),
            },
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_of_a_path_is_normalised() {
        let cases = [
            ("/a/./b/../c.rs", "/a/c.rs"),
            ("/../../etc", "/etc"),
            ("../x/../y", "../y"),
            ("../../y", "../../y"),
        ];
        for (spelled, meant) in cases {
            assert_eq!(normalize(Path::new(spelled)), Path::new(meant), "{spelled}");
        }
    }

    #[test]
    fn paths_are_shown_from_the_root() {
        let root = Path::new("/shop");
        assert_eq!(
            display_path(root, Path::new("/shop/src/lib.rs")),
            "src/lib.rs"
        );
        assert_eq!(display_path(root, Path::new("/shop")), ".");
        assert_eq!(relative_path(root, Path::new("/shop")), ".");
        assert_eq!(relative_path(root, Path::new("/shop/a/b")), "a/b");
        assert_eq!(relative_path(root, Path::new("/other/b")), "../other/b");
        assert_eq!(
            display_path(root, Path::new("/other/lib.rs")),
            "/other/lib.rs"
        );
    }

    #[test]
    fn lfs_pointers_are_no_source() {
        let pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n";
        let error = decode(Path::new("/a.rs"), pointer.to_vec(), 1000).unwrap_err();
        assert_eq!(error.problem, ReadProblem::LfsPointer);
    }

    #[test]
    fn the_first_bad_byte_is_named() {
        let error = decode(Path::new("/a.rs"), b"fn a() {} \xff".to_vec(), 1000).unwrap_err();
        assert_eq!(error.problem, ReadProblem::NotUtf8 { offset: 10 });
    }
}
