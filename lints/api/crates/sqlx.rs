//! Database access over any of sqlx's drivers. A query that is only built does nothing; what takes an executor, a pool or a
//! connection talks to the database. The `query!` family gives types that only the macro knows, so the macro itself counts.

pub fn query<DB: Database>(sql: &str) -> query::Query<'_, DB, DB::Arguments<'_>>;
pub fn query_with<'q, DB: Database, A>(sql: &'q str, arguments: A) -> query::Query<'q, DB, A>;
pub fn query_as<'q, DB: Database, O>(sql: &'q str) -> query::QueryAs<'q, DB, O, DB::Arguments<'q>>;
pub fn query_as_with<'q, DB: Database, O, A>(sql: &'q str, arguments: A) -> query::QueryAs<'q, DB, O, A>;
pub fn query_scalar<'q, DB: Database, O>(sql: &'q str) -> query::QueryScalar<'q, DB, O, DB::Arguments<'q>>;
pub fn query_scalar_with<'q, DB: Database, O, A>(sql: &'q str, arguments: A) -> query::QueryScalar<'q, DB, O, A>;
pub fn raw_sql(sql: &str) -> RawSql<'_>;
pub struct RawSql<'q> {}
impl<'q> RawSql<'q> {
    #[effect(database_io)]
    pub async fn execute<'e, E>(self, executor: E) -> Result<u64, Error>;
    #[effect(database_io)]
    pub async fn fetch_all<'e, E>(self, executor: E) -> Result<Vec<u64>, Error>;
    #[effect(database_io)]
    pub async fn fetch_one<'e, E>(self, executor: E) -> Result<u64, Error>;
}
pub use pool::Pool;
pub use postgres::{PgConnection, PgPool, Postgres};
pub use mysql::{MySql, MySqlConnection, MySqlPool};
pub use sqlite::{Sqlite, SqliteConnection, SqlitePool};
pub use query_builder::QueryBuilder;
#[derive(Debug)]
pub enum Error {
    RowNotFound,
    TypeNotFound { type_name: String },
    ColumnNotFound(String),
    PoolTimedOut,
    PoolClosed,
    WorkerCrashed,
    Database(Box<dyn error::DatabaseError>),
    Io(std::io::Error),
    Protocol(String),
    Decode(Box<dyn std::error::Error + 'static + Send + Sync>),
}
impl Error {
    pub fn into_database_error(self) -> Option<Box<dyn error::DatabaseError + 'static>>;
    pub fn as_database_error(&self) -> Option<&(dyn error::DatabaseError + 'static)>;
}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub mod error {
    pub use crate::{Error, Result};
    pub trait DatabaseError: std::error::Error {
        fn message(&self) -> &str;
        fn code(&self) -> Option<std::borrow::Cow<'_, str>> {}
        fn is_unique_violation(&self) -> bool {}
        fn is_foreign_key_violation(&self) -> bool {}
        fn constraint(&self) -> Option<&str> {}
    }
    pub enum ErrorKind {
        UniqueViolation,
        ForeignKeyViolation,
        NotNullViolation,
        CheckViolation,
        ExclusionViolation,
        Other,
    }
}
pub trait Database: Sized {
    type Connection: Connection;
    type Row: Row;
    type QueryResult;
    type Arguments<'q>;
    type TypeInfo;
}
pub trait Row {
    type Database: Database;
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize;
    fn get<'r, T, I>(&'r self, index: I) -> T {}
    fn get_unchecked<'r, T, I>(&'r self, index: I) -> T {}
    fn try_get<'r, T, I>(&'r self, index: I) -> Result<T, Error> {}
}
#[effect_within(database_io)]
pub trait Connection: Sized {
    type Database: Database;
    type Options;
    async fn close(self) -> Result<(), Error>;
    async fn ping(&mut self) -> Result<(), Error>;
    async fn begin(&mut self) -> Result<Transaction<'_, Self::Database>, Error>;
    async fn transaction<'a, F, R, E>(&'a mut self, callback: F) -> Result<R, E> {}
    async fn connect(url: &str) -> Result<Self, Error> {}
    async fn connect_with(options: &Self::Options) -> Result<Self, Error> {}
}
pub trait ConnectOptions: Sized {
    type Connection: Connection;
    fn from_url(url: &url::Url) -> Result<Self, Error>;
    #[effect(database_io)]
    async fn connect(&self) -> Result<Self::Connection, Error>;
    fn log_statements(self, level: log::LevelFilter) -> Self;
    fn disable_statement_logging(self) -> Self {}
}
#[effect_within(database_io)]
pub trait Executor<'c>: Sized {
    type Database: Database;
    async fn execute<'e, 'q: 'e, E>(self, query: E) -> Result<<Self::Database as Database>::QueryResult, Error> {}
    async fn fetch_all<'e, 'q: 'e, E>(self, query: E) -> Result<Vec<<Self::Database as Database>::Row>, Error> {}
    async fn fetch_one<'e, 'q: 'e, E>(self, query: E) -> Result<<Self::Database as Database>::Row, Error> {}
    async fn fetch_optional<'e, 'q: 'e, E>(self, query: E) -> Result<Option<<Self::Database as Database>::Row>, Error>;
    fn fetch<'e, 'q: 'e, E>(
        self, query: E,
    ) -> futures_core::stream::BoxStream<'e, Result<<Self::Database as Database>::Row, Error>> {
    }
    fn fetch_many<'e, 'q: 'e, E>(
        self, query: E,
    ) -> futures_core::stream::BoxStream<'e, Result<<Self::Database as Database>::Row, Error>>;
    fn execute_many<'e, 'q: 'e, E>(
        self, query: E,
    ) -> futures_core::stream::BoxStream<'e, Result<<Self::Database as Database>::QueryResult, Error>> {
    }
}
#[effect_within(database_io)]
pub trait Acquire<'c> {
    type Database: Database;
    type Connection;
    async fn acquire(self) -> Result<Self::Connection, Error>;
    async fn begin(self) -> Result<Transaction<'c, Self::Database>, Error>;
}
pub trait FromRow<'r, R: Row>: Sized {
    fn from_row(row: &'r R) -> Result<Self, Error>;
}
#[derive(Debug)]
pub struct Transaction<'c, DB: Database> {}
impl<'c, DB: Database> Transaction<'c, DB> {
    #[effect(database_io)]
    pub async fn commit(self) -> Result<(), Error>;
    #[effect(database_io)]
    pub async fn rollback(self) -> Result<(), Error>;
}
impl<'c, DB: Database> std::ops::Deref for Transaction<'c, DB> {
    type Target = DB::Connection;
    fn deref(&self) -> &DB::Connection;
}
impl<'c, DB: Database> std::ops::DerefMut for Transaction<'c, DB> {
    fn deref_mut(&mut self) -> &mut DB::Connection;
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query_unchecked {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query_file {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query_file_unchecked {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query_as {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query_as_unchecked {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query_file_as {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query_file_as_unchecked {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query_scalar {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query_scalar_unchecked {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query_file_scalar {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! query_file_scalar_unchecked {
    () => {};
}
#[macro_input(exprs)]
#[effect(database_io)]
#[macro_export]
macro_rules! migrate {
    () => {};
}
pub mod pool {
    use crate::{Connection, Database, Error, Row, Transaction};
    #[derive(Clone, Debug)]
    pub struct Pool<DB: Database> {}
    impl<DB: Database> Pool<DB> {
        #[effect(database_io)]
        pub async fn connect(url: &str) -> Result<Self, Error>;
        #[effect(database_io)]
        pub async fn connect_with(options: <DB::Connection as Connection>::Options) -> Result<Self, Error>;
        pub fn connect_lazy(url: &str) -> Result<Self, Error>;
        pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Self;
        #[effect(database_io)]
        pub async fn acquire(&self) -> Result<PoolConnection<DB>, Error>;
        #[effect(database_io)]
        pub fn try_acquire(&self) -> Option<PoolConnection<DB>>;
        #[effect(database_io)]
        pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error>;
        #[effect(database_io)]
        pub async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, Error>;
        #[effect(database_io)]
        pub async fn close(&self);
        #[effect(database_io)]
        pub fn is_closed(&self) -> bool;
        #[effect(database_io)]
        pub fn size(&self) -> u32;
        #[effect(database_io)]
        pub fn num_idle(&self) -> usize;
        pub fn options(&self) -> &PoolOptions<DB>;
    }
    #[derive(Debug)]
    pub struct PoolConnection<DB: Database> {}
    impl<DB: Database> std::ops::Deref for PoolConnection<DB> {
        type Target = DB::Connection;
        fn deref(&self) -> &DB::Connection;
    }
    impl<DB: Database> std::ops::DerefMut for PoolConnection<DB> {
        fn deref_mut(&mut self) -> &mut DB::Connection;
    }
    #[derive(Clone, Debug, Default)]
    pub struct PoolOptions<DB: Database> {}
    impl<DB: Database> PoolOptions<DB> {
        pub fn new() -> Self;
        pub fn max_connections(self, max: u32) -> Self;
        pub fn min_connections(self, min: u32) -> Self;
        pub fn acquire_timeout(self, timeout: std::time::Duration) -> Self;
        pub fn max_lifetime(self, lifetime: impl Into<Option<std::time::Duration>>) -> Self;
        pub fn idle_timeout(self, timeout: impl Into<Option<std::time::Duration>>) -> Self;
        pub fn test_before_acquire(self, test: bool) -> Self;
        pub fn after_connect<F>(self, callback: F) -> Self;
        #[effect(database_io)]
        pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error>;
        #[effect(database_io)]
        pub async fn connect_with(self, options: <DB::Connection as Connection>::Options) -> Result<Pool<DB>, Error>;
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error>;
        pub fn connect_lazy_with(self, options: <DB::Connection as Connection>::Options) -> Pool<DB>;
    }
}
pub mod query {
    use crate::{Connection, Database, Error, Row, Transaction};
    pub struct Query<'q, DB: Database, A> {}
    impl<'q, DB: Database, A> Query<'q, DB, A> {
        pub fn bind<T>(self, value: T) -> Self;
        pub fn persistent(self, value: bool) -> Self;
        pub fn map<F: FnMut(DB::Row) -> O, O>(self, f: F) -> Map<'q, DB, F, A>;
        pub fn try_map<F: FnMut(DB::Row) -> Result<O, Error>, O>(self, f: F) -> Map<'q, DB, F, A>;
        #[effect(database_io)]
        pub async fn execute<'e, E>(self, executor: E) -> Result<DB::QueryResult, Error>;
        #[effect(database_io)]
        pub async fn execute_many<'e, E>(self, executor: E) -> Result<DB::QueryResult, Error>;
        #[effect(database_io)]
        pub async fn fetch_one<'e, E>(self, executor: E) -> Result<DB::Row, Error>;
        #[effect(database_io)]
        pub async fn fetch_optional<'e, E>(self, executor: E) -> Result<Option<DB::Row>, Error>;
        #[effect(database_io)]
        pub async fn fetch_all<'e, E>(self, executor: E) -> Result<Vec<DB::Row>, Error>;
        #[effect(database_io)]
        pub fn fetch<'e, E>(self, executor: E) -> futures_core::stream::BoxStream<'e, Result<DB::Row, Error>>;
        #[effect(database_io)]
        pub fn fetch_many<'e, E>(self, executor: E) -> futures_core::stream::BoxStream<'e, Result<DB::Row, Error>>;
    }
    pub struct Map<'q, DB: Database, F, A> {}
    impl<'q, DB: Database, F: FnMut(DB::Row) -> Result<O, Error>, O, A> Map<'q, DB, F, A> {
        pub fn map<G: FnMut(O) -> P, P>(self, g: G) -> Map<'q, DB, G, A>;
        pub fn try_map<G: FnMut(O) -> Result<P, Error>, P>(self, g: G) -> Map<'q, DB, G, A>;
        #[effect(database_io)]
        pub async fn fetch_one<'e, E>(self, executor: E) -> Result<O, Error>;
        #[effect(database_io)]
        pub async fn fetch_optional<'e, E>(self, executor: E) -> Result<Option<O>, Error>;
        #[effect(database_io)]
        pub async fn fetch_all<'e, E>(self, executor: E) -> Result<Vec<O>, Error>;
        #[effect(database_io)]
        pub fn fetch<'e, E>(self, executor: E) -> futures_core::stream::BoxStream<'e, Result<O, Error>>;
        #[effect(database_io)]
        pub fn fetch_many<'e, E>(self, executor: E) -> futures_core::stream::BoxStream<'e, Result<O, Error>>;
    }
    pub struct QueryAs<'q, DB: Database, O, A> {}
    impl<'q, DB: Database, O, A> QueryAs<'q, DB, O, A> {
        pub fn bind<T>(self, value: T) -> Self;
        pub fn persistent(self, value: bool) -> Self;
        #[effect(database_io)]
        pub async fn fetch_one<'e, E>(self, executor: E) -> Result<O, Error>;
        #[effect(database_io)]
        pub async fn fetch_optional<'e, E>(self, executor: E) -> Result<Option<O>, Error>;
        #[effect(database_io)]
        pub async fn fetch_all<'e, E>(self, executor: E) -> Result<Vec<O>, Error>;
        #[effect(database_io)]
        pub fn fetch<'e, E>(self, executor: E) -> futures_core::stream::BoxStream<'e, Result<O, Error>>;
        #[effect(database_io)]
        pub fn fetch_many<'e, E>(self, executor: E) -> futures_core::stream::BoxStream<'e, Result<O, Error>>;
    }
    pub struct QueryScalar<'q, DB: Database, O, A> {}
    impl<'q, DB: Database, O, A> QueryScalar<'q, DB, O, A> {
        pub fn bind<T>(self, value: T) -> Self;
        pub fn persistent(self, value: bool) -> Self;
        #[effect(database_io)]
        pub async fn fetch_one<'e, E>(self, executor: E) -> Result<O, Error>;
        #[effect(database_io)]
        pub async fn fetch_optional<'e, E>(self, executor: E) -> Result<Option<O>, Error>;
        #[effect(database_io)]
        pub async fn fetch_all<'e, E>(self, executor: E) -> Result<Vec<O>, Error>;
        #[effect(database_io)]
        pub fn fetch<'e, E>(self, executor: E) -> futures_core::stream::BoxStream<'e, Result<O, Error>>;
        #[effect(database_io)]
        pub fn fetch_many<'e, E>(self, executor: E) -> futures_core::stream::BoxStream<'e, Result<O, Error>>;
    }
}
pub mod query_builder {
    use crate::{Connection, Database, Error, Row, Transaction};
    pub struct QueryBuilder<'args, DB: Database> {}
    impl<'args, DB: Database> QueryBuilder<'args, DB> {
        pub fn new(init: impl Into<String>) -> Self;
        pub fn push(&mut self, sql: impl std::fmt::Display) -> &mut Self;
        pub fn push_bind<T>(&mut self, value: T) -> &mut Self;
        pub fn separated<'qb, Sep>(&'qb mut self, separator: Sep) -> Separated<'qb, 'args, DB, Sep>;
        pub fn push_values<I: IntoIterator, F>(&mut self, tuples: I, push_tuple: F) -> &mut Self;
        pub fn build(&mut self) -> crate::query::Query<'_, DB, DB::Arguments<'args>>;
        pub fn build_query_as<'q, T>(&'q mut self) -> crate::query::QueryAs<'q, DB, T, DB::Arguments<'args>>;
        pub fn build_query_scalar<'q, T>(&'q mut self) -> crate::query::QueryScalar<'q, DB, T, DB::Arguments<'args>>;
        pub fn sql(&self) -> &str;
        pub fn into_sql(self) -> String;
    }
    pub struct Separated<'qb, 'args: 'qb, DB: Database, Sep> {}
    impl<'qb, 'args: 'qb, DB: Database, Sep> Separated<'qb, 'args, DB, Sep> {
        pub fn push(&mut self, sql: impl std::fmt::Display) -> &mut Self;
        pub fn push_bind<T>(&mut self, value: T) -> &mut Self;
    }
}
pub mod postgres {
    #[derive(Debug)]
    pub struct Postgres {}
    impl crate::Database for Postgres {
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
    impl crate::Connection for PgConnection {
        type Database = Postgres;
        type Options = PgConnectOptions;
    }
    pub struct PgRow {}
    impl crate::Row for PgRow {
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
        type Err = crate::Error;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    pub type PgPool = crate::Pool<Postgres>;
    pub type PgPoolOptions = crate::pool::PoolOptions<Postgres>;
    pub struct PgListener {}
    #[effect_within(database_io)]
    impl PgListener {
        pub async fn connect(url: &str) -> Result<Self, crate::Error>;
        pub async fn connect_with(pool: &PgPool) -> Result<Self, crate::Error>;
        pub async fn listen(&mut self, channel: &str) -> Result<(), crate::Error>;
        pub async fn unlisten(&mut self, channel: &str) -> Result<(), crate::Error>;
        pub async fn recv(&mut self) -> Result<PgNotification, crate::Error>;
        pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, crate::Error>;
    }
    pub struct PgNotification {}
    impl PgNotification {
        pub fn channel(&self) -> &str;
        pub fn payload(&self) -> &str;
    }
}
pub mod mysql {
    #[derive(Debug)]
    pub struct MySql {}
    impl crate::Database for MySql {
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
    impl crate::Connection for MySqlConnection {
        type Database = MySql;
        type Options = MySqlConnectOptions;
    }
    pub struct MySqlRow {}
    impl crate::Row for MySqlRow {
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
        type Err = crate::Error;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    pub type MySqlPool = crate::Pool<MySql>;
    pub type MySqlPoolOptions = crate::pool::PoolOptions<MySql>;
}
pub mod sqlite {
    #[derive(Debug)]
    pub struct Sqlite {}
    impl crate::Database for Sqlite {
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
    impl crate::Connection for SqliteConnection {
        type Database = Sqlite;
        type Options = SqliteConnectOptions;
    }
    pub struct SqliteRow {}
    impl crate::Row for SqliteRow {
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
        type Err = crate::Error;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    pub type SqlitePool = crate::Pool<Sqlite>;
    pub type SqlitePoolOptions = crate::pool::PoolOptions<Sqlite>;
}
pub mod any {
    pub type AnyPool = crate::Pool<Any>;
    pub struct Any {}
}
pub mod migrate {
    #[derive(Debug)]
    pub struct Migrator {}
    impl Migrator {
        #[effect(file_io)]
        pub async fn new<'s, S>(source: S) -> Result<Self, MigrateError>;
        #[effect(database_io)]
        pub async fn run<'a, A>(&self, migrator: A) -> Result<(), MigrateError>;
    }
    #[derive(Debug)]
    pub enum MigrateError {
        VersionMissing(i64),
        VersionMismatch(i64),
    }
}
pub mod types {
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Json<T: ?Sized>(pub T);
    pub use uuid::Uuid;
    pub mod chrono {
        pub use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};
    }
}
pub mod prelude {
    pub use crate::{Acquire, ConnectOptions, Connection, Executor, FromRow, Row};
}
