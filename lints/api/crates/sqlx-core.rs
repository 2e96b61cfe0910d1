//! The driver-independent half of sqlx; `sqlx` re-exports most of it.

pub mod error {
    #[derive(Debug)]
    pub enum Error {
        RowNotFound,
        TypeNotFound { type_name: String },
        ColumnNotFound(String),
        PoolTimedOut,
        PoolClosed,
        WorkerCrashed,
        Database(Box<dyn DatabaseError>),
        Io(std::io::Error),
        Protocol(String),
        Decode(Box<dyn std::error::Error + 'static + Send + Sync>),
    }
    impl Error {
        pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>>;
        pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)>;
    }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T, E = Error> = std::result::Result<T, E>;
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
pub mod database {
    use crate::connection::Connection;
    use crate::row::Row;
    pub trait Database: Sized {
        type Connection: Connection;
        type Row: Row;
        type QueryResult;
        type Arguments<'q>;
        type TypeInfo;
    }
}
pub mod row {
    use crate::database::Database;
    use crate::error::Error;
    pub trait Row {
        type Database: Database;
        fn is_empty(&self) -> bool {}
        fn len(&self) -> usize;
        fn get<'r, T, I>(&'r self, index: I) -> T {}
        fn get_unchecked<'r, T, I>(&'r self, index: I) -> T {}
        fn try_get<'r, T, I>(&'r self, index: I) -> Result<T, Error> {}
    }
}
pub mod connection {
    use crate::database::Database;
    use crate::error::Error;
    use crate::transaction::Transaction;
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
}
pub mod executor {
    use crate::database::Database;
    use crate::error::Error;
    use crate::row::Row;
    #[effect_within(database_io)]
    pub trait Executor<'c>: Sized {
        type Database: Database;
        async fn execute<'e, 'q: 'e, E>(self, query: E) -> Result<<Self::Database as Database>::QueryResult, Error> {}
        async fn fetch_all<'e, 'q: 'e, E>(self, query: E) -> Result<Vec<<Self::Database as Database>::Row>, Error> {}
        async fn fetch_one<'e, 'q: 'e, E>(self, query: E) -> Result<<Self::Database as Database>::Row, Error> {}
        async fn fetch_optional<'e, 'q: 'e, E>(
            self, query: E,
        ) -> Result<Option<<Self::Database as Database>::Row>, Error>;
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
}
pub mod acquire {
    use crate::connection::Connection;
    use crate::database::Database;
    use crate::error::Error;
    use crate::transaction::Transaction;
    #[effect_within(database_io)]
    pub trait Acquire<'c> {
        type Database: Database;
        type Connection;
        async fn acquire(self) -> Result<Self::Connection, Error>;
        async fn begin(self) -> Result<Transaction<'c, Self::Database>, Error>;
    }
}
pub mod from_row {
    use crate::error::Error;
    use crate::row::Row;
    pub trait FromRow<'r, R: Row>: Sized {
        fn from_row(row: &'r R) -> Result<Self, Error>;
    }
}
pub mod transaction {
    use crate::connection::Connection;
    use crate::database::Database;
    use crate::error::Error;
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
}
pub mod pool {
    use crate::connection::Connection;
    use crate::database::Database;
    use crate::error::Error;
    use crate::transaction::Transaction;
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
    use crate::database::Database;
    use crate::error::Error;
    use crate::row::Row;
    pub fn query<DB: Database>(sql: &str) -> Query<'_, DB, DB::Arguments<'_>>;
    pub fn query_with<'q, DB: Database, A>(sql: &'q str, arguments: A) -> Query<'q, DB, A>;
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
}
pub mod query_as {
    use crate::database::Database;
    use crate::error::Error;
    pub fn query_as<'q, DB: Database, O>(sql: &'q str) -> QueryAs<'q, DB, O, DB::Arguments<'q>>;
    pub fn query_as_with<'q, DB: Database, O, A>(sql: &'q str, arguments: A) -> QueryAs<'q, DB, O, A>;
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
}
pub mod query_scalar {
    use crate::database::Database;
    use crate::error::Error;
    pub fn query_scalar<'q, DB: Database, O>(sql: &'q str) -> QueryScalar<'q, DB, O, DB::Arguments<'q>>;
    pub fn query_scalar_with<'q, DB: Database, O, A>(sql: &'q str, arguments: A) -> QueryScalar<'q, DB, O, A>;
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
    use crate::database::Database;
    pub struct QueryBuilder<'args, DB: Database> {}
    impl<'args, DB: Database> QueryBuilder<'args, DB> {
        pub fn new(init: impl Into<String>) -> Self;
        pub fn push(&mut self, sql: impl std::fmt::Display) -> &mut Self;
        pub fn push_bind<T>(&mut self, value: T) -> &mut Self;
        pub fn separated<'qb, Sep>(&'qb mut self, separator: Sep) -> Separated<'qb, 'args, DB, Sep>;
        pub fn push_values<I: IntoIterator, F>(&mut self, tuples: I, push_tuple: F) -> &mut Self;
        pub fn build(&mut self) -> crate::query::Query<'_, DB, DB::Arguments<'args>>;
        pub fn build_query_as<'q, T>(&'q mut self) -> crate::query_as::QueryAs<'q, DB, T, DB::Arguments<'args>>;
        pub fn build_query_scalar<'q, T>(
            &'q mut self,
        ) -> crate::query_scalar::QueryScalar<'q, DB, T, DB::Arguments<'args>>;
        pub fn sql(&self) -> &str;
        pub fn into_sql(self) -> String;
    }
    pub struct Separated<'qb, 'args: 'qb, DB: Database, Sep> {}
    impl<'qb, 'args: 'qb, DB: Database, Sep> Separated<'qb, 'args, DB, Sep> {
        pub fn push(&mut self, sql: impl std::fmt::Display) -> &mut Self;
        pub fn push_bind<T>(&mut self, value: T) -> &mut Self;
    }
}
pub mod raw_sql {
    use crate::error::Error;
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
}
pub mod migrate {
    pub struct Migrator {}
    impl Migrator {
        #[effect(file_io)]
        pub async fn new<'s, S>(source: S) -> Result<Self, MigrateError>;
        #[effect(database_io)]
        pub async fn run<'a, A>(&self, migrator: A) -> Result<(), MigrateError>;
    }
    pub enum MigrateError {
        VersionMissing(i64),
        VersionMismatch(i64),
    }
}
