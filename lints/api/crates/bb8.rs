//! Pools of connections.

#[derive(Clone, Debug)]
pub struct Pool<M: ManageConnection> {}
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M>;
    #[effect(database_io)]
    pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError<M::Error>>;
    #[effect(database_io)]
    pub async fn get_owned(&self) -> Result<PooledConnection<'static, M>, RunError<M::Error>>;
    #[effect(database_io)]
    pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error>;
    pub fn add(&self, conn: M::Connection) -> Result<(), AddError<M::Connection>>;
    #[effect(database_io)]
    pub fn state(&self) -> State;
    pub fn config(&self) -> Config;
}
#[derive(Debug, Default)]
pub struct Builder<M: ManageConnection> {}
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Self;
    pub fn max_size(self, max_size: u32) -> Self;
    pub fn min_idle(self, min_idle: impl Into<Option<u32>>) -> Self;
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Self;
    pub fn max_lifetime(self, max_lifetime: impl Into<Option<std::time::Duration>>) -> Self;
    pub fn idle_timeout(self, idle_timeout: impl Into<Option<std::time::Duration>>) -> Self;
    pub fn connection_timeout(self, connection_timeout: std::time::Duration) -> Self;
    pub fn retry_connection(self, retry: bool) -> Self;
    pub fn error_sink(self, error_sink: Box<dyn ErrorSink<M::Error>>) -> Self;
    pub fn reaper_rate(self, reaper_rate: std::time::Duration) -> Self;
    pub fn queue_strategy(self, queue_strategy: QueueStrategy) -> Self;
    pub fn connection_customizer(
        self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>,
    ) -> Self;
    #[effect(database_io)]
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}
#[derive(Debug)]
pub struct PooledConnection<'a, M: ManageConnection> {}
impl<M: ManageConnection> std::ops::Deref for PooledConnection<'_, M> {
    type Target = M::Connection;
    fn deref(&self) -> &Self::Target;
}
impl<M: ManageConnection> std::ops::DerefMut for PooledConnection<'_, M> {
    fn deref_mut(&mut self) -> &mut M::Connection;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum RunError<E> {
    User(E),
    TimedOut,
}
impl<E: std::error::Error + 'static> std::fmt::Display for RunError<E> {}
impl<E: std::error::Error + 'static> std::error::Error for RunError<E> {}
impl<E: std::error::Error> From<E> for RunError<E> {
    fn from(error: E) -> Self;
}
#[derive(Debug)]
pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
    pub statistics: Statistics,
}
pub trait ManageConnection: Sized + Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: std::fmt::Debug + Send + 'static;
    fn connect(&self) -> impl std::future::Future<Output = Result<Self::Connection, Self::Error>> + Send;
    fn is_valid(
        &self, conn: &mut Self::Connection,
    ) -> impl std::future::Future<Output = Result<(), Self::Error>> + Send;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
