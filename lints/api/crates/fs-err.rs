//! Files, with errors that name them.

#![effect_within(file_io)]

#[derive(Clone, Debug)]
pub struct OpenOptions {}
impl OpenOptions {
    #[effect(none)]
    pub fn new() -> Self;
    #[effect(none)]
    pub fn read(&mut self, read: bool) -> &mut Self;
    #[effect(none)]
    pub fn write(&mut self, write: bool) -> &mut Self;
    #[effect(none)]
    pub fn append(&mut self, append: bool) -> &mut Self;
    #[effect(none)]
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    #[effect(none)]
    pub fn create(&mut self, create: bool) -> &mut Self;
    #[effect(none)]
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    pub fn open<P>(&self, path: P) -> std::io::Result<File>
    where
        P: Into<std::path::PathBuf>;
}
impl OpenOptions {
    pub fn from_options(options: std::fs::OpenOptions) -> Self;
    pub fn options(&self) -> &std::fs::OpenOptions;
    pub fn options_mut(&mut self) -> &mut std::fs::OpenOptions;
}
pub trait PathExt: Sealed {
    fn fs_err_try_exists(&self) -> std::io::Result<bool>;
    fn fs_err_metadata(&self) -> std::io::Result<std::fs::Metadata>;
    fn fs_err_symlink_metadata(&self) -> std::io::Result<std::fs::Metadata>;
    fn fs_err_canonicalize(&self) -> std::io::Result<std::path::PathBuf>;
    fn fs_err_read_link(&self) -> std::io::Result<std::path::PathBuf>;
    fn fs_err_read_dir(&self) -> std::io::Result<ReadDir>;
}
pub fn read<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<Vec<u8>>;
pub fn read_to_string<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<String>;
pub fn write<P: AsRef<std::path::Path>, C: AsRef<[u8]>>(path: P, contents: C) -> std::io::Result<()>;
pub fn copy<P, Q>(from: P, to: Q) -> std::io::Result<u64>
where
    P: AsRef<std::path::Path>,
    Q: AsRef<std::path::Path>;
pub fn create_dir<P>(path: P) -> std::io::Result<()>
where
    P: AsRef<std::path::Path>;
pub fn create_dir_all<P>(path: P) -> std::io::Result<()>
where
    P: AsRef<std::path::Path>;
pub fn remove_dir<P>(path: P) -> std::io::Result<()>
where
    P: AsRef<std::path::Path>;
pub fn remove_dir_all<P>(path: P) -> std::io::Result<()>
where
    P: AsRef<std::path::Path>;
pub fn remove_file<P>(path: P) -> std::io::Result<()>
where
    P: AsRef<std::path::Path>;
pub fn metadata<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<std::fs::Metadata>;
pub fn exists<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<bool>;
pub fn canonicalize<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<std::path::PathBuf>;
pub fn hard_link<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(original: P, link: Q) -> std::io::Result<()>;
pub fn read_link<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<std::path::PathBuf>;
pub fn rename<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(from: P, to: Q) -> std::io::Result<()>;
pub fn soft_link<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(original: P, link: Q) -> std::io::Result<()>;
pub fn symlink_metadata<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<std::fs::Metadata>;
pub fn set_permissions<P: AsRef<std::path::Path>>(path: P, perm: std::fs::Permissions) -> std::io::Result<()>;
pub fn read_dir<P: Into<std::path::PathBuf>>(path: P) -> std::io::Result<ReadDir>;
#[derive(Debug)]
pub struct ReadDir {}
impl Iterator for ReadDir {
    type Item = std::io::Result<DirEntry>;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Debug)]
pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> std::path::PathBuf;
    pub fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
    pub fn file_type(&self) -> std::io::Result<std::fs::FileType>;
    pub fn file_name(&self) -> std::ffi::OsString;
}
#[derive(Debug)]
pub struct File {}
impl File {
    pub fn open<P>(path: P) -> Result<Self, std::io::Error>
    where
        P: Into<std::path::PathBuf>;
    pub fn create<P>(path: P) -> Result<Self, std::io::Error>
    where
        P: Into<std::path::PathBuf>;
    pub fn create_new<P>(path: P) -> Result<Self, std::io::Error>
    where
        P: Into<std::path::PathBuf>;
    pub fn options() -> OpenOptions;
    pub fn sync_all(&self) -> Result<(), std::io::Error>;
    pub fn sync_data(&self) -> Result<(), std::io::Error>;
    pub fn set_len(&self, size: u64) -> Result<(), std::io::Error>;
    pub fn metadata(&self) -> Result<std::fs::Metadata, std::io::Error>;
    pub fn try_clone(&self) -> Result<Self, std::io::Error>;
    pub fn set_permissions(&self, perm: std::fs::Permissions) -> Result<(), std::io::Error>;
}
impl File {
    pub fn set_times(&self, times: std::fs::FileTimes) -> Result<(), std::io::Error>;
    pub fn set_modified(&self, time: std::time::SystemTime) -> Result<(), std::io::Error>;
}
impl File {
    pub fn lock(&self) -> Result<(), std::io::Error>;
    pub fn lock_shared(&self) -> Result<(), std::io::Error>;
    pub fn try_lock(&self) -> Result<(), std::fs::TryLockError>;
    pub fn try_lock_shared(&self) -> Result<(), std::fs::TryLockError>;
    pub fn unlock(&self) -> Result<(), std::io::Error>;
}
impl File {
    pub fn from_parts<P>(file: std::fs::File, path: P) -> Self
    where
        P: Into<std::path::PathBuf>;
    #[effect(none)]
    pub fn into_parts(self) -> (std::fs::File, std::path::PathBuf);
    pub fn into_file(self) -> std::fs::File;
    pub fn into_path(self) -> std::path::PathBuf;
    pub fn file(&self) -> &std::fs::File;
    pub fn file_mut(&mut self) -> &mut std::fs::File;
    #[effect(none)]
    pub fn path(&self) -> &std::path::Path;
}
impl From<File> for std::fs::File {
    fn from(file: File) -> Self;
}
pub mod tokio {}
