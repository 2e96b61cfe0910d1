//! sqlx's driver for Postgres; `sqlx` re-exports it as `sqlx::postgres`.

#[derive(Debug)]
pub struct Postgres {}
impl sqlx_core::database::Database for Postgres {
    type Connection = PgConnection;
    type Row = PgRow;
    type QueryResult = PgQueryResult;
    type Arguments<'q> = PgArguments;
    type TypeInfo = PgTypeInfo;
}
pub struct PgArguments {}
pub struct PgTypeInfo {}
#[derive(Debug)]
pub struct PgConnection {}
impl sqlx_core::connection::Connection for PgConnection {
    type Database = Postgres;
    type Options = PgConnectOptions;
}
pub struct PgRow {}
impl sqlx_core::row::Row for PgRow {
    type Database = Postgres;
    fn len(&self) -> usize;
}
#[derive(Debug, Default)]
pub struct PgQueryResult {}
impl PgQueryResult {
    pub fn rows_affected(&self) -> u64;
}
#[derive(Clone, Debug)]
pub struct PgConnectOptions {}
impl PgConnectOptions {
    #[effect(environment)]
    pub fn new() -> Self;
    pub fn host(self, host: &str) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn username(self, username: &str) -> Self;
    pub fn password(self, password: &str) -> Self;
    pub fn database(self, database: &str) -> Self;
    pub fn application_name(self, application_name: &str) -> Self;
}
impl std::str::FromStr for PgConnectOptions {
    type Err = sqlx_core::error::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
pub type PgPool = sqlx_core::pool::Pool<Postgres>;
pub type PgPoolOptions = sqlx_core::pool::PoolOptions<Postgres>;
pub struct PgListener {}
#[effect_within(database_io)]
impl PgListener {
    pub async fn connect(url: &str) -> Result<Self, sqlx_core::error::Error>;
    pub async fn connect_with(pool: &PgPool) -> Result<Self, sqlx_core::error::Error>;
    pub async fn listen(&mut self, channel: &str) -> Result<(), sqlx_core::error::Error>;
    pub async fn unlisten(&mut self, channel: &str) -> Result<(), sqlx_core::error::Error>;
    pub async fn recv(&mut self) -> Result<PgNotification, sqlx_core::error::Error>;
    pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, sqlx_core::error::Error>;
}
pub struct PgNotification {}
impl PgNotification {
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}
