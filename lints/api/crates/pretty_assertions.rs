//! Assertions with differences.

#[macro_input(exprs)]
#[macro_export]
macro_rules! assert_eq {
    () => {};
}
#[macro_input(exprs)]
#[macro_export]
macro_rules! assert_ne {
    () => {};
}
