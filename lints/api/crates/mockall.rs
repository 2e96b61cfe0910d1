//! Mocks.

#[macro_input(none)]
#[macro_export]
macro_rules! mock {
    () => {};
}
