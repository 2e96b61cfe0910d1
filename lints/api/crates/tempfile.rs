//! Files and folders with random names.

#![effect_within(file_io)]

#[effect(file_io, randomness)]
pub fn tempdir() -> std::io::Result<TempDir>;
pub fn tempdir_in<P: AsRef<std::path::Path>>(dir: P) -> std::io::Result<TempDir>;
#[derive(Debug)]
pub struct TempDir {}
impl TempDir {
    #[effect(file_io, randomness)]
    pub fn new() -> std::io::Result<TempDir>;
    pub fn new_in<P: AsRef<std::path::Path>>(dir: P) -> std::io::Result<TempDir>;
    pub fn with_prefix<S: AsRef<std::ffi::OsStr>>(prefix: S) -> std::io::Result<TempDir>;
    pub fn with_suffix<S: AsRef<std::ffi::OsStr>>(suffix: S) -> std::io::Result<TempDir>;
    pub fn with_suffix_in<S: AsRef<std::ffi::OsStr>, P: AsRef<std::path::Path>>(
        suffix: S, dir: P,
    ) -> std::io::Result<TempDir>;
    pub fn with_prefix_in<S: AsRef<std::ffi::OsStr>, P: AsRef<std::path::Path>>(
        prefix: S, dir: P,
    ) -> std::io::Result<TempDir>;
    #[effect(none)]
    pub fn path(&self) -> &std::path::Path;
    pub fn into_path(self) -> std::path::PathBuf;
    pub fn keep(self) -> std::path::PathBuf;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn close(self) -> std::io::Result<()>;
}
impl AsRef<std::path::Path> for TempDir {
    fn as_ref(&self) -> &std::path::Path;
}
#[effect(file_io, randomness)]
pub fn tempfile() -> std::io::Result<std::fs::File>;
pub fn tempfile_in<P: AsRef<std::path::Path>>(dir: P) -> std::io::Result<std::fs::File>;
#[derive(Debug)]
pub struct NamedTempFile<F = std::fs::File> {}
impl<F> AsRef<std::path::Path> for NamedTempFile<F> {
    fn as_ref(&self) -> &std::path::Path;
}
impl<F> From<PersistError<F>> for NamedTempFile<F> {
    fn from(error: PersistError<F>) -> NamedTempFile<F>;
}
impl NamedTempFile<std::fs::File> {
    #[effect(file_io, randomness)]
    pub fn new() -> std::io::Result<NamedTempFile>;
    #[effect(file_io, randomness)]
    pub fn new_in<P: AsRef<std::path::Path>>(dir: P) -> std::io::Result<NamedTempFile>;
    pub fn with_suffix<S: AsRef<std::ffi::OsStr>>(suffix: S) -> std::io::Result<NamedTempFile>;
    pub fn with_suffix_in<S: AsRef<std::ffi::OsStr>, P: AsRef<std::path::Path>>(
        suffix: S, dir: P,
    ) -> std::io::Result<NamedTempFile>;
    pub fn with_prefix<S: AsRef<std::ffi::OsStr>>(prefix: S) -> std::io::Result<NamedTempFile>;
    pub fn with_prefix_in<S: AsRef<std::ffi::OsStr>, P: AsRef<std::path::Path>>(
        prefix: S, dir: P,
    ) -> std::io::Result<NamedTempFile>;
}
impl<F> NamedTempFile<F> {
    #[effect(none)]
    pub fn path(&self) -> &std::path::Path;
    pub fn close(self) -> std::io::Result<()>;
    pub fn persist<P: AsRef<std::path::Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    pub fn persist_noclobber<P: AsRef<std::path::Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    pub fn keep(self) -> Result<(F, std::path::PathBuf), PersistError<F>>;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn as_file(&self) -> &F;
    pub fn as_file_mut(&mut self) -> &mut F;
    pub fn into_file(self) -> F;
    pub fn into_temp_path(self) -> TempPath;
    pub fn into_parts(self) -> (F, TempPath);
    pub fn from_parts(file: F, path: TempPath) -> Self;
}
impl NamedTempFile<std::fs::File> {
    pub fn reopen(&self) -> std::io::Result<std::fs::File>;
}
#[derive(Debug)]
pub struct PathPersistError {
    pub error: std::io::Error,
    pub path: TempPath,
}
impl std::fmt::Display for PathPersistError {}
impl std::error::Error for PathPersistError {}
#[derive(Debug)]
pub struct PersistError<F = std::fs::File> {
    pub error: std::io::Error,
    pub file: NamedTempFile<F>,
}
impl<F> std::fmt::Display for PersistError<F> {}
impl<F> std::error::Error for PersistError<F> {}
#[derive(Debug)]
pub struct TempPath {}
impl From<PathPersistError> for TempPath {
    fn from(error: PathPersistError) -> TempPath;
}
impl TempPath {
    pub fn close(self) -> std::io::Result<()>;
    pub fn persist<P: AsRef<std::path::Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    pub fn persist_noclobber<P: AsRef<std::path::Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    pub fn keep(self) -> Result<std::path::PathBuf, PathPersistError>;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn from_path(path: impl Into<std::path::PathBuf>) -> Self;
    pub fn try_from_path(path: impl Into<std::path::PathBuf>) -> std::io::Result<Self>;
}
impl std::ops::Deref for TempPath {
    type Target = std::path::Path;
    fn deref(&self) -> &std::path::Path;
}
impl AsRef<std::path::Path> for TempPath {
    fn as_ref(&self) -> &std::path::Path;
}
impl AsRef<std::ffi::OsStr> for TempPath {
    fn as_ref(&self) -> &std::ffi::OsStr;
}
pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile;
pub fn spooled_tempfile_in<P: AsRef<std::path::Path>>(max_size: usize, dir: P) -> SpooledTempFile;
#[derive(Debug)]
pub enum SpooledData {
    InMemory(std::io::Cursor<Vec<u8>>),
    OnDisk(std::fs::File),
}
#[derive(Debug)]
pub struct SpooledTempFile {}
impl SpooledTempFile {
    #[effect(none)]
    pub fn new(max_size: usize) -> SpooledTempFile;
    pub fn new_in<P: AsRef<std::path::Path>>(max_size: usize, dir: P) -> SpooledTempFile;
    pub fn is_rolled(&self) -> bool;
    pub fn roll(&mut self) -> std::io::Result<()>;
    pub fn set_len(&mut self, size: u64) -> Result<(), std::io::Error>;
    pub fn into_inner(self) -> SpooledData;
    pub fn into_file(self) -> std::io::Result<std::fs::File>;
}
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Builder<'a, 'b> {}
impl<'a, 'b> Builder<'a, 'b> {
    #[effect(none)]
    pub fn new() -> Self;
    #[effect(none)]
    pub fn prefix<S: AsRef<std::ffi::OsStr> + ?Sized>(&mut self, prefix: &'a S) -> &mut Self;
    #[effect(none)]
    pub fn suffix<S: AsRef<std::ffi::OsStr> + ?Sized>(&mut self, suffix: &'b S) -> &mut Self;
    #[effect(none)]
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self;
    #[effect(none)]
    pub fn append(&mut self, append: bool) -> &mut Self;
    #[effect(none)]
    pub fn permissions(&mut self, permissions: std::fs::Permissions) -> &mut Self;
    #[effect(none)]
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self;
    #[effect(none)]
    pub fn keep(&mut self, keep: bool) -> &mut Self;
    #[effect(file_io, randomness)]
    pub fn tempfile(&self) -> std::io::Result<NamedTempFile>;
    #[effect(file_io, randomness)]
    pub fn tempfile_in<P: AsRef<std::path::Path>>(&self, dir: P) -> std::io::Result<NamedTempFile>;
    #[effect(file_io, randomness)]
    pub fn tempdir(&self) -> std::io::Result<TempDir>;
    #[effect(file_io, randomness)]
    pub fn tempdir_in<P: AsRef<std::path::Path>>(&self, dir: P) -> std::io::Result<TempDir>;
    pub fn make<F, R>(&self, f: F) -> std::io::Result<NamedTempFile<R>>
    where
        F: FnMut(&std::path::Path) -> std::io::Result<R>;
    pub fn make_in<F, R, P>(&self, dir: P, f: F) -> std::io::Result<NamedTempFile<R>>
    where
        F: FnMut(&std::path::Path) -> std::io::Result<R>,
        P: AsRef<std::path::Path>;
}
