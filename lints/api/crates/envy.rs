//! Types from the environment.

#[effect(environment)]
pub fn from_env<T>() -> Result<T>;
pub fn from_iter<Iter, T>(iter: Iter) -> Result<T>;
pub fn prefixed<'a, C: Into<std::borrow::Cow<'a, str>>>(prefix: C) -> Prefixed<'a>;
pub struct Prefixed<'a> {}
impl<'a> Prefixed<'a> {
    #[effect(environment)]
    pub fn from_env<T>(&self) -> Result<T>;
    pub fn from_iter<Iter, T>(&self, iter: Iter) -> Result<T>;
}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    MissingValue(&'static str),
    Custom(String),
}
impl std::fmt::Display for Error {}
