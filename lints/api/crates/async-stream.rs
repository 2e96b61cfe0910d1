//! Streams by `yield`.

#[macro_input(block)]
#[macro_export]
macro_rules! stream {
    () => {};
}
#[macro_input(block)]
#[macro_export]
macro_rules! try_stream {
    () => {};
}
