//! Errors with context.

pub struct Report {}
impl<E: std::error::Error + Send + Sync + 'static> From<E> for Report {
    fn from(error: E) -> Self;
}
impl std::fmt::Debug for Report {}
impl std::fmt::Display for Report {}
pub type Result<T, E = Report> = std::result::Result<T, E>;
pub trait WrapErr<T, E> {
    fn wrap_err<D: std::fmt::Display + Send + Sync + 'static>(self, msg: D) -> Result<T, Report>;
    fn wrap_err_with<D: std::fmt::Display + Send + Sync + 'static, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
    fn context<D: std::fmt::Display + Send + Sync + 'static>(self, msg: D) -> Result<T, Report>;
    fn with_context<D: std::fmt::Display + Send + Sync + 'static, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
}
impl<T, E> WrapErr<T, E> for std::result::Result<T, E> {
    fn wrap_err<D: std::fmt::Display + Send + Sync + 'static>(self, msg: D) -> Result<T, Report>;
    fn wrap_err_with<D: std::fmt::Display + Send + Sync + 'static, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
}
pub trait OptionExt<T> {
    fn ok_or_eyre<M>(self, message: M) -> Result<T>;
}
#[macro_value(crate::Report)]
#[macro_input(format)]
#[macro_export]
macro_rules! eyre {
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
