//! Errors with context. A backtrace is captured where the environment asks for one; what it says is no part of the value.

pub struct Error {}
impl<E: std::error::Error + Send + Sync + 'static> From<E> for Error {
    fn from(error: E) -> Self;
}
impl std::ops::Deref for Error {
    type Target = dyn std::error::Error + Send + Sync + 'static;
    fn deref(&self) -> &Self::Target;
}
impl std::fmt::Debug for Error {}
impl std::fmt::Display for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Clone)]
pub struct Chain<'a> {}
pub trait Context<T, E> {
    fn context<C: std::fmt::Display + Send + Sync + 'static>(self, context: C) -> Result<T, Error>;
    fn with_context<C: std::fmt::Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {
    fn context<C: std::fmt::Display + Send + Sync + 'static>(self, context: C) -> Result<T, Error>;
    fn with_context<C: std::fmt::Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T> Context<T, std::convert::Infallible> for Option<T> {
    fn context<C: std::fmt::Display + Send + Sync + 'static>(self, context: C) -> Result<T, Error>;
    fn with_context<C: std::fmt::Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
#[allow(non_snake_case)]
pub fn Ok<T>(value: T) -> Result<T>;
#[macro_value(crate::Error)]
#[macro_input(format)]
#[macro_export]
macro_rules! anyhow {
    () => {};
}
#[macro_value(!)]
#[macro_input(format)]
#[macro_export]
macro_rules! bail {
    () => {};
}
#[macro_value(())]
#[macro_input(format)]
#[macro_export]
macro_rules! ensure {
    () => {};
}
#[macro_value(crate::Error)]
#[macro_input(format)]
#[macro_export]
macro_rules! format_err {
    () => {};
}
