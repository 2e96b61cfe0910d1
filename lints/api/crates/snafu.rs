//! Error types by derive, with contexts.

#![pure]
pub trait ResultExt<T, E>: Sized {
    fn context<C, E2>(self, context: C) -> Result<T, E2>;
    fn with_context<F: FnOnce(&mut E) -> C, C, E2>(self, context: F) -> Result<T, E2>;
}
pub trait OptionExt<T>: Sized {
    fn context<C, E>(self, context: C) -> Result<T, E>;
}
#[macro_input(exprs)]
#[macro_export]
macro_rules! ensure {
    () => {};
}
#[macro_input(format)]
#[macro_export]
macro_rules! whatever {
    () => {};
}
#[macro_input(format)]
#[macro_export]
macro_rules! ensure_whatever {
    () => {};
}
#[derives(std::error::Error, std::fmt::Display)]
pub macro Snafu;
