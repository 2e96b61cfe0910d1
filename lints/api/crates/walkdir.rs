//! Walking through folders, in the order in which the file system lists them.

#[derive(Clone, Debug)]
pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> &std::path::Path;
    pub fn into_path(self) -> std::path::PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    #[effect(file_io)]
    pub fn metadata(&self) -> Result<std::fs::Metadata>;
    pub fn file_type(&self) -> std::fs::FileType;
    pub fn file_name(&self) -> &std::ffi::OsStr;
    pub fn depth(&self) -> usize;
}
impl DirEntryExt for DirEntry {
    fn ino(&self) -> u64;
}
pub trait DirEntryExt {
    fn ino(&self) -> u64;
}
#[derive(Debug)]
pub struct Error {}
impl Error {
    pub fn path(&self) -> Option<&std::path::Path>;
    pub fn loop_ancestor(&self) -> Option<&std::path::Path>;
    pub fn depth(&self) -> usize;
    pub fn io_error(&self) -> Option<&std::io::Error>;
    pub fn into_io_error(self) -> Option<std::io::Error>;
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<Error> for std::io::Error {
    fn from(walk_err: Error) -> std::io::Error;
}
pub type Result<T> = ::std::result::Result<T, Error>;
#[derive(Debug)]
pub struct WalkDir {}
impl WalkDir {
    pub fn new<P: AsRef<std::path::Path>>(root: P) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn follow_links(self, yes: bool) -> Self;
    pub fn follow_root_links(self, yes: bool) -> Self;
    pub fn max_open(self, n: usize) -> Self;
    pub fn sort_by<F>(self, cmp: F) -> Self
    where
        F: FnMut(&DirEntry, &DirEntry) -> std::cmp::Ordering + Send + Sync + 'static;
    pub fn sort_by_key<K, F>(self, cmp: F) -> Self
    where
        F: FnMut(&DirEntry) -> K + Send + Sync + 'static,
        K: Ord;
    pub fn sort_by_file_name(self) -> Self;
    pub fn contents_first(self, yes: bool) -> Self;
    pub fn same_file_system(self, yes: bool) -> Self;
}
impl IntoIterator for WalkDir {
    type Item = Result<DirEntry>;
    type IntoIter = IntoIter;
    #[effect(file_io)]
    fn into_iter(self) -> IntoIter;
}
#[derive(Debug)]
pub struct IntoIter {}
impl Iterator for IntoIter {
    type Item = Result<DirEntry>;
    #[effect(file_io)]
    fn next(&mut self) -> Option<Result<DirEntry>>;
}
impl IntoIter {
    #[effect(file_io)]
    pub fn skip_current_dir(&mut self);
    pub fn filter_entry<P>(self, predicate: P) -> FilterEntry<Self, P>
    where
        P: FnMut(&DirEntry) -> bool;
}
#[derive(Debug)]
pub struct FilterEntry<I, P> {}
impl<P> Iterator for FilterEntry<IntoIter, P>
where
    P: FnMut(&DirEntry) -> bool,
{
    type Item = Result<DirEntry>;
    fn next(&mut self) -> Option<Result<DirEntry>>;
}
impl<P> FilterEntry<IntoIter, P>
where
    P: FnMut(&DirEntry) -> bool,
{
    pub fn filter_entry(self, predicate: P) -> FilterEntry<Self, P>;
    pub fn skip_current_dir(&mut self);
}
