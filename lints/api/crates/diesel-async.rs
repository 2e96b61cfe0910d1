//! Diesel on asynchronous connections.

#[effect_within(database_io)]
pub trait SimpleAsyncConnection {
    async fn batch_execute(&mut self, query: &str) -> diesel::QueryResult<()>;
}
#[effect_within(database_io)]
pub trait AsyncConnection: Sized {
    async fn establish(database_url: &str) -> diesel::ConnectionResult<Self>;
    async fn transaction<'a, R, E, F>(&mut self, callback: F) -> Result<R, E> {}
}
pub trait RunQueryDsl<Conn>: Sized {
    #[effect(database_io)]
    async fn execute<'conn, 'query>(self, conn: &'conn mut Conn) -> diesel::QueryResult<usize> {}
    #[effect(database_io)]
    async fn load<'query, 'conn, U>(self, conn: &'conn mut Conn) -> diesel::QueryResult<Vec<U>> {}
    #[effect(database_io)]
    async fn load_stream<'conn, 'query, U>(
        self, conn: &'conn mut Conn,
    ) -> diesel::QueryResult<futures_core::stream::BoxStream<'conn, diesel::QueryResult<U>>> {
    }
    #[effect(database_io)]
    async fn get_result<'query, 'conn, U>(self, conn: &'conn mut Conn) -> diesel::QueryResult<U> {}
    #[effect(database_io)]
    async fn get_results<'query, 'conn, U>(self, conn: &'conn mut Conn) -> diesel::QueryResult<Vec<U>> {}
    #[effect(database_io)]
    async fn first<'query, 'conn, U>(self, conn: &'conn mut Conn) -> diesel::QueryResult<U> {}
}
impl<T, Conn> RunQueryDsl<Conn> for T {}
#[effect_within(database_io)]
pub struct AsyncPgConnection {}
impl AsyncConnection for AsyncPgConnection {}
#[effect_within(database_io)]
pub struct AsyncMysqlConnection {}
impl AsyncConnection for AsyncMysqlConnection {}
#[effect_within(database_io)]
pub mod pooled_connection {
    pub struct AsyncDieselConnectionManager<C> {}
    impl<C> AsyncDieselConnectionManager<C> {
        #[effect(none)]
        pub fn new(connection_url: impl Into<String>) -> Self;
    }
}
