//! An ORM. Building a query does nothing; what takes a connection talks to the database.

pub use entity::{ActiveModelTrait, ActiveValue, EntityTrait, ModelTrait};
pub use query::{QueryFilter, QueryOrder, QuerySelect};
pub struct Database;
impl Database {
    #[effect(database_io)]
    pub async fn connect<C>(opt: C) -> Result<DatabaseConnection, DbErr>;
}
#[derive(Clone, Debug)]
pub struct ConnectOptions {}
impl ConnectOptions {
    pub fn new<T: Into<String>>(url: T) -> Self;
    pub fn max_connections(&mut self, value: u32) -> &mut Self;
    pub fn min_connections(&mut self, value: u32) -> &mut Self;
    pub fn connect_timeout(&mut self, value: std::time::Duration) -> &mut Self;
    pub fn sqlx_logging(&mut self, value: bool) -> &mut Self;
}
#[derive(Debug)]
#[effect_within(database_io)]
pub struct DatabaseConnection {}
impl Clone for DatabaseConnection {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl DatabaseConnection {
    pub async fn ping(&self) -> Result<(), DbErr>;
    pub async fn close(self) -> Result<(), DbErr>;
}
impl ConnectionTrait for DatabaseConnection {}
impl TransactionTrait for DatabaseConnection {}
#[effect_within(database_io)]
pub struct DatabaseTransaction {}
impl DatabaseTransaction {
    pub async fn commit(self) -> Result<(), DbErr>;
    pub async fn rollback(self) -> Result<(), DbErr>;
}
impl ConnectionTrait for DatabaseTransaction {}
#[effect_within(database_io)]
pub trait ConnectionTrait {
    #[effect(none)]
    fn get_database_backend(&self) -> DbBackend;
    async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr> {}
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr>;
    async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> {}
    async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> {}
}
#[effect_within(database_io)]
pub trait TransactionTrait {
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr>;
    async fn transaction<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>>;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DbBackend {
    MySql,
    Postgres,
    Sqlite,
}
#[derive(Clone, Debug)]
pub struct Statement {}
impl Statement {
    pub fn from_string<T: Into<String>>(db_backend: DbBackend, stmt: T) -> Statement;
}
#[derive(Debug)]
pub struct ExecResult {}
impl ExecResult {
    pub fn rows_affected(&self) -> u64;
}
pub struct QueryResult {}
impl QueryResult {
    pub fn try_get<T>(&self, pre: &str, col: &str) -> Result<T, DbErr>;
}
#[derive(Debug)]
pub enum DbErr {
    RecordNotFound(String),
    Custom(String),
}
pub enum TransactionError<E> {
    Connection(DbErr),
    Transaction(E),
}
pub struct Select<E> {}
impl<E: EntityTrait> Select<E> {
    #[effect(database_io)]
    pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr>;
    #[effect(database_io)]
    pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr>;
    #[effect(database_io)]
    pub async fn stream<'a, C>(self, db: &'a C) -> Result<(), DbErr>;
    pub fn into_model<M>(self) -> Selector<SelectModel<M>>;
    pub fn into_json(self) -> Selector<SelectModel<serde_json::Value>>;
    pub fn into_tuple<T>(self) -> Selector<SelectModel<T>>;
}
pub struct SelectModel<M> {}
pub struct Selector<S> {}
impl<M> Selector<SelectModel<M>> {
    #[effect(database_io)]
    pub async fn one<C>(self, db: &C) -> Result<Option<M>, DbErr>;
    #[effect(database_io)]
    pub async fn all<C>(self, db: &C) -> Result<Vec<M>, DbErr>;
}
pub struct SelectTwo<E, F> {}
impl<E: EntityTrait, F: EntityTrait> SelectTwo<E, F> {
    #[effect(database_io)]
    pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>)>, DbErr>;
    #[effect(database_io)]
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>)>, DbErr>;
}
pub struct Insert<A> {}
impl<A> Insert<A> {
    #[effect(database_io)]
    pub async fn exec<C>(self, db: &C) -> Result<InsertResult<A>, DbErr>;
    #[effect(database_io)]
    pub async fn exec_without_returning<C>(self, db: &C) -> Result<u64, DbErr>;
    #[effect(database_io)]
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<A, DbErr>;
}
pub struct InsertMany<A> {}
impl<A> InsertMany<A> {
    #[effect(database_io)]
    pub async fn exec<C>(self, db: &C) -> Result<InsertResult<A>, DbErr>;
}
pub struct InsertResult<A> {}
pub struct UpdateOne<A> {}
impl<A> UpdateOne<A> {
    #[effect(database_io)]
    pub async fn exec<C>(self, db: &C) -> Result<A, DbErr>;
}
pub struct UpdateMany<E> {}
impl<E> UpdateMany<E> {
    #[effect(database_io)]
    pub async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr>;
}
pub struct UpdateResult {}
pub struct DeleteOne<A> {}
impl<A> DeleteOne<A> {
    #[effect(database_io)]
    pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr>;
}
pub struct DeleteMany<E> {}
impl<E> DeleteMany<E> {
    #[effect(database_io)]
    pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr>;
}
pub struct DeleteResult {
    pub rows_affected: u64,
}
#[effect_within(database_io)]
pub struct Paginator<'db, C, S> {}
#[effect_within(database_io)]
pub struct Cursor<S> {}
pub trait PaginatorTrait<'db, C>: Sized {
    fn paginate(self, db: &'db C, page_size: u64) -> Paginator<'db, C, Self> {}
    #[effect(database_io)]
    async fn count(self, db: &'db C) -> Result<u64, DbErr> {}
}
#[effect_within(database_io)]
pub trait LoaderTrait {}
pub mod query {
    pub trait QueryFilter: Sized {
        fn filter<F>(self, filter: F) -> Self {}
    }
    impl<E> QueryFilter for crate::Select<E> {}
    pub trait QueryOrder: Sized {
        fn order_by_asc<C>(self, col: C) -> Self {}
        fn order_by_desc<C>(self, col: C) -> Self {}
    }
    impl<E> QueryOrder for crate::Select<E> {}
    pub trait QuerySelect: Sized {
        fn limit<T>(self, limit: T) -> Self {}
        fn offset<T>(self, offset: T) -> Self {}
    }
    impl<E> QuerySelect for crate::Select<E> {}
}
pub mod entity {
    pub trait EntityTrait: Sized {
        type Model;
        type Column;
        type PrimaryKey;
        fn find() -> crate::Select<Self> {}
        fn find_by_id<T>(values: T) -> crate::Select<Self> {}
        fn insert<A>(model: A) -> crate::Insert<A> {}
        fn insert_many<A, I>(models: I) -> crate::InsertMany<A> {}
        fn update<A>(model: A) -> crate::UpdateOne<A> {}
        fn update_many() -> crate::UpdateMany<Self> {}
        fn delete<A>(model: A) -> crate::DeleteOne<A> {}
        fn delete_many() -> crate::DeleteMany<Self> {}
        fn delete_by_id<T>(values: T) -> crate::DeleteMany<Self> {}
    }
    pub trait ActiveModelTrait: Sized {
        type Entity: EntityTrait;
        #[effect(database_io)]
        async fn insert<'a, C>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, crate::DbErr> {}
        #[effect(database_io)]
        async fn update<'a, C>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, crate::DbErr> {}
        #[effect(database_io)]
        async fn save<'a, C>(self, db: &'a C) -> Result<Self, crate::DbErr> {}
        #[effect(database_io)]
        async fn delete<'a, C>(self, db: &'a C) -> Result<crate::DeleteResult, crate::DbErr> {}
    }
    pub trait ModelTrait {
        type Entity: EntityTrait;
        fn find_related<R: EntityTrait>(&self, r: R) -> crate::Select<R> {}
        #[effect(database_io)]
        async fn delete<'a, A, C>(self, db: &'a C) -> Result<crate::DeleteResult, crate::DbErr> {}
    }
    #[derive(Clone, Debug)]
    pub enum ActiveValue<V> {
        Set(V),
        Unchanged(V),
        NotSet,
    }
    pub mod prelude {
        pub use super::{ActiveModelTrait, EntityTrait, ModelTrait};
    }
}
