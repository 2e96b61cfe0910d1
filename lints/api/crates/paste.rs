//! Identifiers put together.

#[macro_input(items)]
#[macro_export]
macro_rules! paste {
    () => {};
}
