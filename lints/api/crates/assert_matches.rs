//! Assertions on patterns.

#![pure]
#[macro_input(exprs)]
#[macro_export]
macro_rules! assert_matches {
    () => {};
}
