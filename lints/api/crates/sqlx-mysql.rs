//! sqlx's driver for MySql; `sqlx` re-exports it as `sqlx::mysql`.

#[derive(Debug)]
pub struct MySql {}
impl sqlx_core::database::Database for MySql {
    type Connection = MySqlConnection;
    type Row = MySqlRow;
    type QueryResult = MySqlQueryResult;
    type Arguments<'q> = MySqlArguments;
    type TypeInfo = MySqlTypeInfo;
}
pub struct MySqlArguments {}
pub struct MySqlTypeInfo {}
#[derive(Debug)]
pub struct MySqlConnection {}
impl sqlx_core::connection::Connection for MySqlConnection {
    type Database = MySql;
    type Options = MySqlConnectOptions;
}
pub struct MySqlRow {}
impl sqlx_core::row::Row for MySqlRow {
    type Database = MySql;
    fn len(&self) -> usize;
}
#[derive(Debug, Default)]
pub struct MySqlQueryResult {}
impl MySqlQueryResult {
    pub fn rows_affected(&self) -> u64;
    pub fn last_insert_id(&self) -> u64;
}
#[derive(Clone, Debug)]
pub struct MySqlConnectOptions {}
impl MySqlConnectOptions {
    pub fn new() -> Self;
    pub fn host(self, host: &str) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn username(self, username: &str) -> Self;
    pub fn password(self, password: &str) -> Self;
    pub fn database(self, database: &str) -> Self;
}
impl std::str::FromStr for MySqlConnectOptions {
    type Err = sqlx_core::error::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
pub type MySqlPool = sqlx_core::pool::Pool<MySql>;
pub type MySqlPoolOptions = sqlx_core::pool::PoolOptions<MySql>;
