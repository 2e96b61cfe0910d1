//! Assertions at compile time.

#![pure]
#[macro_input(none)]
#[macro_export]
macro_rules! assert_impl_all {
    () => {};
}
#[macro_input(none)]
#[macro_export]
macro_rules! const_assert {
    () => {};
}
