//! Pools of connections, blocking.

#[derive(Clone, Debug)]
pub struct Pool<M>
where
    M: ManageConnection, {}
impl<M> Pool<M>
where
    M: ManageConnection,
{
    #[effect(database_io)]
    pub fn new(manager: M) -> Result<Pool<M>, Error>;
    pub fn builder() -> Builder<M>;
    #[effect(database_io)]
    pub fn get(&self) -> Result<PooledConnection<M>, Error>;
    #[effect(database_io)]
    pub fn get_timeout(&self, timeout: std::time::Duration) -> Result<PooledConnection<M>, Error>;
    #[effect(database_io)]
    pub fn try_get(&self) -> Option<PooledConnection<M>>;
    #[effect(database_io)]
    pub fn state(&self) -> State;
    pub fn max_size(&self) -> u32;
    pub fn min_idle(&self) -> Option<u32>;
    pub fn test_on_check_out(&self) -> bool;
    pub fn max_lifetime(&self) -> Option<std::time::Duration>;
    pub fn idle_timeout(&self) -> Option<std::time::Duration>;
    pub fn connection_timeout(&self) -> std::time::Duration;
}
#[derive(Debug, Default)]
pub struct Builder<M>
where
    M: ManageConnection, {}
impl<M> Builder<M>
where
    M: ManageConnection,
{
    pub fn new() -> Builder<M>;
    pub fn max_size(self, max_size: u32) -> Builder<M>;
    pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M>;
    pub fn thread_pool(self, thread_pool: std::sync::Arc<scheduled_thread_pool::ScheduledThreadPool>) -> Builder<M>;
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M>;
    pub fn max_lifetime(self, max_lifetime: Option<std::time::Duration>) -> Builder<M>;
    pub fn idle_timeout(self, idle_timeout: Option<std::time::Duration>) -> Builder<M>;
    pub fn connection_timeout(self, connection_timeout: std::time::Duration) -> Builder<M>;
    pub fn error_handler(self, error_handler: Box<dyn HandleError<M::Error>>) -> Builder<M>;
    pub fn event_handler(self, event_handler: Box<dyn HandleEvent>) -> Builder<M>;
    pub fn connection_customizer(
        self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>,
    ) -> Builder<M>;
    #[effect(database_io)]
    pub fn build(self, manager: M) -> Result<Pool<M>, Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}
#[derive(Debug)]
pub struct PooledConnection<M>
where
    M: ManageConnection, {}
impl<M> std::ops::Deref for PooledConnection<M>
where
    M: ManageConnection,
{
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection;
}
impl<M> std::ops::DerefMut for PooledConnection<M>
where
    M: ManageConnection,
{
    fn deref_mut(&mut self) -> &mut M::Connection;
}
impl<M> PooledConnection<M>
where
    M: ManageConnection,
{
    pub fn extensions(this: &Self) -> &Extensions;
    pub fn extensions_mut(this: &mut Self) -> &mut Extensions;
}
#[derive(Debug)]
pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
}
#[derive(Debug)]
pub struct Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub trait ManageConnection: Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: std::error::Error + 'static;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
