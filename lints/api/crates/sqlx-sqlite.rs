//! sqlx's driver for Sqlite; `sqlx` re-exports it as `sqlx::sqlite`.

#[derive(Debug)]
pub struct Sqlite {}
impl sqlx_core::database::Database for Sqlite {
    type Connection = SqliteConnection;
    type Row = SqliteRow;
    type QueryResult = SqliteQueryResult;
    type Arguments<'q> = SqliteArguments;
    type TypeInfo = SqliteTypeInfo;
}
pub struct SqliteArguments {}
pub struct SqliteTypeInfo {}
#[derive(Debug)]
pub struct SqliteConnection {}
impl sqlx_core::connection::Connection for SqliteConnection {
    type Database = Sqlite;
    type Options = SqliteConnectOptions;
}
pub struct SqliteRow {}
impl sqlx_core::row::Row for SqliteRow {
    type Database = Sqlite;
    fn len(&self) -> usize;
}
#[derive(Debug, Default)]
pub struct SqliteQueryResult {}
impl SqliteQueryResult {
    pub fn rows_affected(&self) -> u64;
    pub fn last_insert_rowid(&self) -> i64;
}
#[derive(Clone, Debug)]
pub struct SqliteConnectOptions {}
impl SqliteConnectOptions {
    pub fn new() -> Self;
    pub fn filename(self, filename: impl AsRef<std::path::Path>) -> Self;
    pub fn create_if_missing(self, create: bool) -> Self;
    pub fn in_memory(self, in_memory: bool) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
}
impl std::str::FromStr for SqliteConnectOptions {
    type Err = sqlx_core::error::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
pub type SqlitePool = sqlx_core::pool::Pool<Sqlite>;
pub type SqlitePoolOptions = sqlx_core::pool::PoolOptions<Sqlite>;
