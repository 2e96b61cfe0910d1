//! SQLite on a thread of its own.

#[derive(Debug)]
#[effect_within(database_io)]
pub struct Connection {}
impl Clone for Connection {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl Connection {
    pub async fn open<P: AsRef<std::path::Path>>(path: P) -> std::result::Result<Self, Error>;
    pub async fn open_in_memory() -> std::result::Result<Self, Error>;
    pub async fn open_with_flags<P: AsRef<std::path::Path>>(
        path: P, flags: OpenFlags,
    ) -> std::result::Result<Self, Error>;
    pub async fn open_with_flags_and_vfs<P: AsRef<std::path::Path>>(
        path: P, flags: OpenFlags, vfs: &str,
    ) -> std::result::Result<Self, Error>;
    pub async fn open_in_memory_with_flags(flags: OpenFlags) -> std::result::Result<Self, Error>;
    pub async fn open_in_memory_with_flags_and_vfs(flags: OpenFlags, vfs: &str) -> std::result::Result<Self, Error>;
    pub async fn call<F, R, E>(&self, function: F) -> std::result::Result<R, Error<E>>
    where
        F: FnOnce(&mut Connection) -> std::result::Result<R, E> + 'static + Send,
        R: Send + 'static,
        E: Send + 'static;
    pub async fn call_raw<F, R>(&self, function: F) -> Result<R>
    where
        F: FnOnce(&mut Connection) -> R + 'static + Send,
        R: Send + 'static;
    pub async fn call_unwrap<F, R>(&self, function: F) -> R
    where
        F: FnOnce(&mut Connection) -> R + Send + 'static,
        R: Send + 'static;
    pub async fn close(self) -> Result<()>;
}
impl From<Connection> for Connection {
    fn from(conn: Connection) -> Self;
}
#[derive(Debug)]
pub enum Error<E = Error> {
    ConnectionClosed,
    Close((Connection, Error)),
    Error(E),
}
impl<E: std::fmt::Display> std::fmt::Display for Error<E> {}
impl<E: std::error::Error + 'static> std::error::Error for Error<E> {}
impl From<Error> for Error {
    fn from(value: Error) -> Self;
}
