//! Files.

#![effect_within(file_io)]

pub async fn canonicalize<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<std::path::PathBuf>;
pub async fn copy<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(src: P, dst: Q) -> std::io::Result<u64>;
pub async fn create_dir<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<()>;
pub async fn create_dir_all<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<()>;
pub async fn hard_link<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(src: P, dst: Q) -> std::io::Result<()>;
pub async fn metadata<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<std::fs::Metadata>;
pub async fn read<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<Vec<u8>>;
pub async fn read_dir<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<ReadDir>;
#[derive(Debug)]
pub struct ReadDir {}
impl futures_lite::stream::Stream for ReadDir {
    type Item = std::io::Result<DirEntry>;
    fn poll_next(
        mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>>;
}
#[derive(Clone, Debug)]
pub struct DirEntry {}
impl DirEntry {
    #[effect(none)]
    pub fn path(&self) -> std::path::PathBuf;
    pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
    pub async fn file_type(&self) -> std::io::Result<std::fs::FileType>;
    #[effect(none)]
    pub fn file_name(&self) -> std::ffi::OsString;
}
pub async fn read_link<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<std::path::PathBuf>;
pub async fn read_to_string<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<String>;
pub async fn remove_dir<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<()>;
pub async fn remove_dir_all<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<()>;
pub async fn remove_file<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<()>;
pub async fn rename<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(src: P, dst: Q) -> std::io::Result<()>;
pub async fn set_permissions<P: AsRef<std::path::Path>>(path: P, perm: std::fs::Permissions) -> std::io::Result<()>;
pub async fn symlink_metadata<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<std::fs::Metadata>;
pub async fn write<P: AsRef<std::path::Path>, C: AsRef<[u8]>>(path: P, contents: C) -> std::io::Result<()>;
#[derive(Debug, Default)]
pub struct DirBuilder {}
impl DirBuilder {
    #[effect(none)]
    pub fn new() -> DirBuilder;
    #[effect(none)]
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub fn create<P: AsRef<std::path::Path>>(&self, path: P) -> impl std::future::Future<Output = std::io::Result<()>>;
}
#[derive(Debug)]
pub struct File {}
impl File {
    pub async fn open<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<File>;
    pub async fn create<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<File>;
    pub async fn sync_all(&self) -> std::io::Result<()>;
    pub async fn sync_data(&self) -> std::io::Result<()>;
    pub async fn set_len(&self, size: u64) -> std::io::Result<()>;
    pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
    pub async fn set_permissions(&self, perm: std::fs::Permissions) -> std::io::Result<()>;
}
impl From<std::fs::File> for File {
    fn from(inner: std::fs::File) -> File;
}
impl From<std::os::unix::io::OwnedFd> for File {
    fn from(fd: std::os::unix::io::OwnedFd) -> Self;
}
#[derive(Clone, Debug, Default)]
pub struct OpenOptions {}
impl OpenOptions {
    #[effect(none)]
    pub fn new() -> OpenOptions;
    #[effect(none)]
    pub fn read(&mut self, read: bool) -> &mut OpenOptions;
    #[effect(none)]
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    #[effect(none)]
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    #[effect(none)]
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    #[effect(none)]
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    #[effect(none)]
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
    pub fn open<P: AsRef<std::path::Path>>(&self, path: P) -> impl std::future::Future<Output = std::io::Result<File>>;
}
