//! Pinned projections.

#[macro_input(items)]
#[macro_export]
macro_rules! pin_project {
    () => {};
}
