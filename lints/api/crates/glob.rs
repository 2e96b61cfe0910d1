//! Files by pattern.

#[derive(Debug)]
pub struct Paths {}
impl Iterator for Paths {
    type Item = GlobResult;
    #[effect(file_io)]
    fn next(&mut self) -> Option<GlobResult>;
}
#[effect(file_io)]
pub fn glob(pattern: &str) -> Result<Paths, PatternError>;
#[effect(file_io)]
pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError>;
#[derive(Debug)]
pub struct GlobError {}
impl GlobError {
    pub fn path(&self) -> &std::path::Path;
    pub fn error(&self) -> &std::io::Error;
    pub fn into_error(self) -> std::io::Error;
}
impl std::error::Error for GlobError {}
impl std::fmt::Display for GlobError {}
pub type GlobResult = Result<std::path::PathBuf, GlobError>;
#[derive(Debug)]
pub struct PatternError {
    pub pos: usize,
    pub msg: &'static str,
}
impl std::error::Error for PatternError {}
impl std::fmt::Display for PatternError {}
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Pattern {}
impl std::fmt::Display for Pattern {}
impl std::str::FromStr for Pattern {
    type Err = PatternError;
    fn from_str(s: &str) -> Result<Self, PatternError>;
}
impl Pattern {
    pub fn new(pattern: &str) -> Result<Self, PatternError>;
    pub fn escape(s: &str) -> String;
    pub fn matches(&self, str: &str) -> bool;
    pub fn matches_path(&self, path: &std::path::Path) -> bool;
    pub fn matches_with(&self, str: &str, options: MatchOptions) -> bool;
    pub fn matches_path_with(&self, path: &std::path::Path, options: MatchOptions) -> bool;
    pub fn as_str(&self) -> &str;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct MatchOptions {
    pub case_sensitive: bool,
    pub require_literal_separator: bool,
    pub require_literal_leading_dot: bool,
}
impl MatchOptions {
    pub fn new() -> Self;
}
