//! Diagnostics for people.

pub type Result<T, E = Report> = std::result::Result<T, E>;
#[derive(Debug)]
pub struct Report {}
impl<E: std::error::Error + Send + Sync + 'static> From<E> for Report {
    fn from(error: E) -> Self;
}
pub trait IntoDiagnostic<T, E> {
    fn into_diagnostic(self) -> Result<T, Report>;
}
pub trait WrapErr<T, E> {
    fn wrap_err<D: std::fmt::Display + Send + Sync + 'static>(self, msg: D) -> Result<T, Report>;
}
#[macro_value(crate::Report)]
#[macro_input(format)]
#[macro_export]
macro_rules! miette {
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
