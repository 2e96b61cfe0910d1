//! Declarations of `std::fs`.

use crate::ffi::OsString;
use crate::fmt::{Display, Formatter};
use crate::io::{Error, IsTerminal, Read, Seek, SeekFrom, Write};
use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use crate::os::unix::fs::{DirBuilderExt, DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use crate::path::{Path, PathBuf};
use crate::time::SystemTime;

#[effect(file_io)] pub fn canonicalize<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf>;
#[effect(file_io)] pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> crate::io::Result<u64>;
#[effect(file_io)] pub fn create_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
#[effect(file_io)] pub fn create_dir_all<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
#[effect(file_io)] pub fn exists<P: AsRef<Path>>(path: P) -> crate::io::Result<bool>;
#[effect(file_io)] pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()>;
#[effect(file_io)] pub fn metadata<P: AsRef<Path>>(path: P) -> crate::io::Result<Metadata>;
#[effect(file_io)] pub fn read<P: AsRef<Path>>(path: P) -> crate::io::Result<Vec<u8>>;
#[effect(file_io)] pub fn read_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<ReadDir>;
#[effect(file_io)] pub fn read_link<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf>;
#[effect(file_io)] pub fn read_to_string<P: AsRef<Path>>(path: P) -> crate::io::Result<String>;
#[effect(file_io)] pub fn remove_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
#[effect(file_io)] pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
#[effect(file_io)] pub fn remove_file<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
#[effect(file_io)] pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> crate::io::Result<()>;
#[effect(file_io)] pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> crate::io::Result<()>;
#[effect(file_io)] pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()>;
#[effect(file_io)] pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> crate::io::Result<Metadata>;
#[effect(file_io)] pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> crate::io::Result<()>;
#[derive(Debug)]
pub struct DirBuilder {}
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    #[effect(file_io)] pub fn create<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<()>;
}
impl DirBuilderExt for DirBuilder { fn mode(&mut self, mode: u32) -> &mut DirBuilder; }
#[derive(Debug)]
pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    #[effect(file_io)] pub fn metadata(&self) -> crate::io::Result<Metadata>;
    #[effect(file_io)] pub fn file_type(&self) -> crate::io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
impl DirEntryExt for DirEntry { fn ino(&self) -> u64; }
#[derive(Debug)]
#[payload(handle)]
pub struct File {}
impl File {
    #[effect(file_io)] pub fn open<P: AsRef<Path>>(path: P) -> crate::io::Result<File>;
    #[effect(file_io)] pub fn create<P: AsRef<Path>>(path: P) -> crate::io::Result<File>;
    #[effect(file_io)] pub fn create_new<P: AsRef<Path>>(path: P) -> crate::io::Result<File>;
    pub fn options() -> OpenOptions;
    #[effect(file_io)] pub fn sync_all(&self) -> crate::io::Result<()>;
    #[effect(file_io)] pub fn sync_data(&self) -> crate::io::Result<()>;
    #[effect(file_io)] pub fn lock(&self) -> crate::io::Result<()>;
    #[effect(file_io)] pub fn lock_shared(&self) -> crate::io::Result<()>;
    #[effect(file_io)] pub fn try_lock(&self) -> Result<(), TryLockError>;
    #[effect(file_io)] pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
    #[effect(file_io)] pub fn unlock(&self) -> crate::io::Result<()>;
    #[effect(file_io)] pub fn set_len(&self, size: u64) -> crate::io::Result<()>;
    #[effect(file_io)] pub fn metadata(&self) -> crate::io::Result<Metadata>;
    #[effect(file_io)] pub fn try_clone(&self) -> crate::io::Result<File>;
    #[effect(file_io)] pub fn set_permissions(&self, perm: Permissions) -> crate::io::Result<()>;
    #[effect(file_io)] pub fn set_times(&self, times: FileTimes) -> crate::io::Result<()>;
    #[effect(file_io)] pub fn set_modified(&self, time: SystemTime) -> crate::io::Result<()>;
}
impl From<OwnedFd> for File { fn from(owned_fd: OwnedFd) -> Self; }
impl IsTerminal for File { fn is_terminal(&self) -> bool; }
#[effect_within(file_io)]
impl Read for &File { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
#[effect_within(file_io)]
impl Read for File { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
#[effect_within(file_io)]
impl Seek for &File { fn seek(&mut self, pos: SeekFrom) -> crate::io::Result<u64>; }
#[effect_within(file_io)]
impl Seek for File { fn seek(&mut self, pos: SeekFrom) -> crate::io::Result<u64>; }
#[effect_within(file_io)]
impl Write for &File {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
}
#[effect_within(file_io)]
impl Write for File {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
}
impl AsFd for File { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for File { fn as_raw_fd(&self) -> RawFd; }
impl FromRawFd for File { unsafe fn from_raw_fd(fd: RawFd) -> File; }
impl IntoRawFd for File { fn into_raw_fd(self) -> RawFd; }
#[effect_within(file_io)]
impl FileExt for File {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<usize>;
    fn write_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<usize>;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct FileTimes {}
impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct FileType {}
impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}
impl FileTypeExt for FileType {
    fn is_block_device(&self) -> bool;
    fn is_char_device(&self) -> bool;
    fn is_fifo(&self) -> bool;
    fn is_socket(&self) -> bool;
}
#[derive(Clone, Debug)]
pub struct Metadata {}
impl Metadata {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn len(&self) -> u64;
    pub fn permissions(&self) -> Permissions;
    pub fn modified(&self) -> crate::io::Result<SystemTime>;
    pub fn accessed(&self) -> crate::io::Result<SystemTime>;
    pub fn created(&self) -> crate::io::Result<SystemTime>;
}
impl MetadataExt for Metadata {
    fn dev(&self) -> u64;
    fn ino(&self) -> u64;
    fn mode(&self) -> u32;
    fn nlink(&self) -> u64;
    fn uid(&self) -> u32;
    fn gid(&self) -> u32;
    fn rdev(&self) -> u64;
    fn size(&self) -> u64;
    fn atime(&self) -> i64;
    fn atime_nsec(&self) -> i64;
    fn mtime(&self) -> i64;
    fn mtime_nsec(&self) -> i64;
    fn ctime(&self) -> i64;
    fn ctime_nsec(&self) -> i64;
    fn blksize(&self) -> u64;
    fn blocks(&self) -> u64;
}
#[derive(Clone, Debug)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    #[effect(file_io)] pub fn open<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<File>;
}
impl OpenOptionsExt for OpenOptions {
    fn mode(&mut self, mode: u32) -> &mut OpenOptions;
    fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Permissions {}
impl Permissions {
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}
impl PermissionsExt for Permissions {
    fn mode(&self) -> u32;
    fn set_mode(&mut self, mode: u32);
    fn from_mode(mode: u32) -> Permissions;
}
#[derive(Debug)]
pub struct ReadDir {}
#[effect_within(file_io)]
impl Iterator for ReadDir {
    type Item = Result<DirEntry, Error>;
    fn next(&mut self) -> Option<crate::io::Result<DirEntry>>;
}
#[derive(Debug)]
pub enum TryLockError { Error(Error), WouldBlock }
impl crate::error::Error for TryLockError {}
impl Display for TryLockError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
