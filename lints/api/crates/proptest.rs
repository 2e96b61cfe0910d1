//! Property tests.

#[macro_input(items)]
#[macro_export]
macro_rules! proptest {
    () => {};
}
