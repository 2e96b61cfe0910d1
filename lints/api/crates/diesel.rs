//! An ORM. Building a query does nothing; what takes a connection talks to the database.

pub use query_dsl::RunQueryDsl;
pub use query_dsl::QueryDsl;
pub use connection::Connection;
pub use result::{ConnectionError, ConnectionResult, QueryResult};
pub mod result {
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    #[derive(Debug, PartialEq)]
    pub enum Error {
        InvalidCString(std::ffi::NulError),
        DatabaseError(
            crate::result::DatabaseErrorKind,
            Box<dyn DatabaseErrorInformation + Send + Sync>,
        ),
        NotFound,
        QueryBuilderError(Box<dyn std::error::Error + Send + Sync>),
        DeserializationError(Box<dyn std::error::Error + Send + Sync>),
        SerializationError(Box<dyn std::error::Error + Send + Sync>),
        RollbackErrorOnCommit {
            rollback_error: Box<crate::result::Error>,
            commit_error: Box<crate::result::Error>,
        },
        RollbackTransaction,
        AlreadyInTransaction,
        NotInTransaction,
        BrokenTransactionManager,
        IntegerConversion(std::num::TryFromIntError),
    }
    impl From<std::ffi::NulError> for crate::result::Error {
        fn from(e: std::ffi::NulError) -> Self;
    }
    impl std::fmt::Display for crate::result::Error {}
    #[derive(Debug, PartialEq)]
    pub enum ConnectionError {
        InvalidCString(std::ffi::NulError),
        BadConnection(String),
        InvalidConnectionUrl(String),
        CouldntSetupConfiguration(crate::result::Error),
    }
    impl From<std::ffi::NulError> for crate::result::ConnectionError {
        fn from(e: std::ffi::NulError) -> Self;
    }
    impl std::fmt::Display for crate::result::ConnectionError {}
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum DatabaseErrorKind {
        UniqueViolation,
        ForeignKeyViolation,
        UnableToSendCommand,
        SerializationFailure,
        ReadOnlyTransaction,
        RestrictViolation,
        NotNullViolation,
        CheckViolation,
        ExclusionViolation,
        ClosedConnection,
        Unknown,
    }
    pub trait OptionalExtension<T> {
        fn optional(self) -> Result<Option<T>, Error>;
    }
    impl<T> OptionalExtension<T> for QueryResult<T> {
        fn optional(self) -> Result<Option<T>, Error>;
    }
}
pub mod connection {
    #[effect_within(database_io)]
    pub trait SimpleConnection {
        fn batch_execute(&mut self, query: &str) -> crate::QueryResult<()>;
    }
    #[effect_within(database_io)]
    pub trait Connection: SimpleConnection + Sized {
        fn establish(database_url: &str) -> crate::ConnectionResult<Self>;
        fn transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
        fn begin_test_transaction(&mut self) -> crate::QueryResult<()> {}
        fn test_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> T {}
    }
}
pub mod query_dsl {
    pub trait RunQueryDsl<Conn>: Sized {
        #[effect(database_io)]
        fn execute(self, conn: &mut Conn) -> crate::QueryResult<usize> {}
        #[effect(database_io)]
        fn load<'query, U>(self, conn: &mut Conn) -> crate::QueryResult<Vec<U>> {}
        #[effect(database_io)]
        fn load_iter<'conn, 'query: 'conn, U, B>(
            self, conn: &'conn mut Conn,
        ) -> crate::QueryResult<Box<dyn Iterator<Item = crate::QueryResult<U>>>> {
        }
        #[effect(database_io)]
        fn get_result<'query, U>(self, conn: &mut Conn) -> crate::QueryResult<U> {}
        #[effect(database_io)]
        fn get_results<'query, U>(self, conn: &mut Conn) -> crate::QueryResult<Vec<U>> {}
        #[effect(database_io)]
        fn first<'query, U>(self, conn: &mut Conn) -> crate::QueryResult<U> {}
    }
    impl<T, Conn> RunQueryDsl<Conn> for T {}
    pub trait QueryDsl: Sized {
        fn filter<Predicate>(self, predicate: Predicate) -> Self {}
        fn or_filter<Predicate>(self, predicate: Predicate) -> Self {}
        fn find<PK>(self, id: PK) -> Self {}
        fn select<Selection>(self, selection: Selection) -> Self {}
        fn order<Expr>(self, expr: Expr) -> Self {}
        fn order_by<Expr>(self, expr: Expr) -> Self {}
        fn then_order_by<Order>(self, order: Order) -> Self {}
        fn limit(self, limit: i64) -> Self {}
        fn offset(self, offset: i64) -> Self {}
        fn group_by<GB>(self, group_by: GB) -> Self {}
        fn for_update(self) -> Self {}
        fn distinct(self) -> Self {}
        fn count(self) -> Self {}
        fn into_boxed<'a, DB>(self) -> Self {}
    }
    impl<T> QueryDsl for T {}
    pub trait SaveChangesDsl<Conn> {
        #[effect(database_io)]
        fn save_changes<T>(self, connection: &mut Conn) -> crate::QueryResult<T> {}
    }
}
pub use query_dsl::SaveChangesDsl;
pub use result::OptionalExtension;
pub struct PgConnection {}
impl connection::Connection for PgConnection {}
pub struct MysqlConnection {}
impl connection::Connection for MysqlConnection {}
pub struct SqliteConnection {}
impl connection::Connection for SqliteConnection {}
pub fn sql_query<T: Into<String>>(query: T) -> query_builder::SqlQuery;
pub fn insert_into<T>(target: T) -> query_builder::IncompleteInsertStatement<T>;
pub fn update<T>(source: T) -> query_builder::UpdateStatement<T>;
pub fn delete<T>(source: T) -> query_builder::DeleteStatement<T>;
pub fn select<T>(expression: T) -> T;
pub mod query_builder {
    pub struct SqlQuery {}
    impl SqlQuery {
        pub fn bind<ST, Value>(self, value: Value) -> SqlQuery;
    }
    pub struct IncompleteInsertStatement<T> {}
    impl<T> IncompleteInsertStatement<T> {
        pub fn values<U>(self, records: U) -> InsertStatement<T>;
    }
    pub struct InsertStatement<T> {}
    impl<T> InsertStatement<T> {
        pub fn returning<E>(self, returns: E) -> Self;
        pub fn on_conflict_do_nothing(self) -> Self;
    }
    pub struct UpdateStatement<T> {}
    impl<T> UpdateStatement<T> {
        pub fn set<V>(self, values: V) -> Self;
        pub fn returning<E>(self, returns: E) -> Self;
    }
    pub struct DeleteStatement<T> {}
}
#[effect_within(database_io)]
pub mod r2d2 {
    #[effect(none)]
    pub struct ConnectionManager<T> {}
    impl<T> ConnectionManager<T> {
        #[effect(none)]
        pub fn new<S: Into<String>>(database_url: S) -> Self;
    }
    pub use ::r2d2::{Pool, PooledConnection};
}
pub mod dsl {
    pub fn sql<ST>(sql: &str) -> ();
    pub fn count_star() -> ();
}
#[macro_input(none)]
#[macro_export]
macro_rules! table {
    () => {};
}
#[macro_input(none)]
#[macro_export]
macro_rules! joinable {
    () => {};
}
#[macro_input(none)]
#[macro_export]
macro_rules! allow_tables_to_appear_in_same_query {
    () => {};
}
pub mod prelude {
    pub use crate::connection::Connection;
    pub use crate::query_dsl::{QueryDsl, RunQueryDsl, SaveChangesDsl};
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
}
