//! Versions.

#![pure]

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Version {
    pub major: u64,
    pub minor: u64,
    pub patch: u64,
    pub pre: Prerelease,
    pub build: BuildMetadata,
}
impl std::fmt::Display for Version {}
impl Version {
    pub const fn new(major: u64, minor: u64, patch: u64) -> Self;
    pub fn parse(text: &str) -> Result<Self, Error>;
    pub fn cmp_precedence(&self, other: &Self) -> std::cmp::Ordering;
}
impl std::str::FromStr for Version {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Self::Err>;
}
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct VersionReq {
    pub comparators: Vec<Comparator>,
}
impl std::fmt::Display for VersionReq {}
impl FromIterator<Comparator> for VersionReq {
    fn from_iter<I>(iter: I) -> Self
    where
        I: IntoIterator<Item = Comparator>;
}
impl VersionReq {
    pub const STAR: Self;
    pub fn parse(text: &str) -> Result<Self, Error>;
    pub fn matches(&self, version: &Version) -> bool;
}
impl std::str::FromStr for VersionReq {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Self::Err>;
}
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Comparator {
    pub op: Op,
    pub major: u64,
    pub minor: Option<u64>,
    pub patch: Option<u64>,
    pub pre: Prerelease,
}
impl Comparator {
    pub fn parse(text: &str) -> Result<Self, Error>;
    pub fn matches(&self, version: &Version) -> bool;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Op {
    Exact,
    Greater,
    GreaterEq,
    Less,
    LessEq,
    Tilde,
    Caret,
    Wildcard,
}
#[derive(Clone, Default, Eq, Hash, PartialEq)]
pub struct Prerelease {}
impl Prerelease {
    pub const EMPTY: Self;
    pub fn new(text: &str) -> Result<Self, Error>;
    pub fn as_str(&self) -> &str;
    pub fn is_empty(&self) -> bool;
}
#[derive(Clone, Default, Eq, Hash, PartialEq)]
pub struct BuildMetadata {}
impl BuildMetadata {
    pub const EMPTY: Self;
    pub fn new(text: &str) -> Result<Self, Error>;
    pub fn as_str(&self) -> &str;
    pub fn is_empty(&self) -> bool;
}
#[derive(Debug)]
pub struct Error {}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
