//! Walking through folders as git sees them.

pub struct Walk {}
impl Walk {
    #[effect(file_io)]
    pub fn new<P: AsRef<std::path::Path>>(path: P) -> Walk;
    pub fn from_iter<P: AsRef<std::path::Path>, I: IntoIterator<Item = P>>(paths: I) -> Walk;
}
impl Iterator for Walk {
    type Item = Result<DirEntry, Error>;
    #[effect(file_io)]
    fn next(&mut self) -> Option<Result<DirEntry, Error>>;
}
#[derive(Clone, Debug)]
pub struct WalkBuilder {}
impl WalkBuilder {
    pub fn new<P: AsRef<std::path::Path>>(path: P) -> WalkBuilder;
    pub fn empty() -> WalkBuilder;
    pub fn from_iter<P: AsRef<std::path::Path>, I: IntoIterator<Item = P>>(paths: I) -> WalkBuilder;
    #[effect(file_io)]
    pub fn build(&self) -> Walk;
    pub fn build_matchers(&self) -> Vec<IncrementalIgnore>;
    #[effect(file_io, threads)]
    pub fn build_parallel(&self) -> WalkParallel;
    pub fn add<P: AsRef<std::path::Path>>(&mut self, path: P) -> &mut WalkBuilder;
    pub fn max_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder;
    pub fn min_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder;
    pub fn follow_links(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn max_filesize(&mut self, filesize: Option<u64>) -> &mut WalkBuilder;
    pub fn threads(&mut self, n: usize) -> &mut WalkBuilder;
    #[effect(file_io)]
    pub fn add_ignore<P: AsRef<std::path::Path>>(&mut self, path: P) -> Option<Error>;
    pub fn add_custom_ignore_filename<S: AsRef<std::ffi::OsStr>>(&mut self, file_name: S) -> &mut WalkBuilder;
    pub fn overrides(&mut self, overrides: Override) -> &mut WalkBuilder;
    pub fn types(&mut self, types: Types) -> &mut WalkBuilder;
    pub fn standard_filters(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn hidden(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn parents(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn ignore(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn git_global(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn git_ignore(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn git_exclude(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn require_git(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn ignore_case_insensitive(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn sort_by_file_path<F>(&mut self, cmp: F) -> &mut WalkBuilder
    where
        F: Fn(&std::path::Path, &std::path::Path) -> std::cmp::Ordering + Send + Sync + 'static;
    pub fn sort_by_file_name<F>(&mut self, cmp: F) -> &mut WalkBuilder
    where
        F: Fn(&std::ffi::OsStr, &std::ffi::OsStr) -> std::cmp::Ordering + Send + Sync + 'static;
    pub fn same_file_system(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn skip_stdout(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn filter_entry<P>(&mut self, filter: P) -> &mut WalkBuilder
    where
        P: Fn(&DirEntry) -> bool + Send + Sync + 'static;
    pub fn current_dir(&mut self, cwd: impl Into<std::path::PathBuf>) -> &mut WalkBuilder;
}
pub struct WalkParallel {}
impl WalkParallel {
    #[effect(threads, file_io)]
    pub fn run<'s, F>(self, mkf: F)
    where
        F: FnMut() -> FnVisitor<'s>;
    #[effect(threads, file_io)]
    pub fn visit(self, builder: &mut dyn ParallelVisitorBuilder<'_>);
}
#[derive(Clone, Debug)]
pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> &std::path::Path;
    pub fn into_path(self) -> std::path::PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    pub fn is_stdin(&self) -> bool;
    #[effect(file_io)]
    pub fn metadata(&self) -> Result<std::fs::Metadata, Error>;
    pub fn file_type(&self) -> Option<std::fs::FileType>;
    pub fn file_name(&self) -> &std::ffi::OsStr;
    pub fn depth(&self) -> usize;
    pub fn ino(&self) -> Option<u64>;
    pub fn error(&self) -> Option<&Error>;
}
