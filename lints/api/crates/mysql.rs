//! MySQL, blocking.

pub use prelude::Queryable;
#[derive(Clone, Debug)]
pub struct Pool {}
impl Pool {
    #[effect(database_io)]
    pub fn new<T>(opts: T) -> Result<Pool>;
    #[effect(database_io)]
    pub fn get_conn(&self) -> Result<PooledConn>;
    #[effect(database_io)]
    pub fn try_get_conn(&self, timeout: std::time::Duration) -> Result<PooledConn>;
    #[effect(database_io)]
    pub fn start_transaction(&self, opts: TxOpts) -> Result<Transaction<'static>>;
}
#[effect_within(database_io)]
pub struct PooledConn {}
impl prelude::Queryable for PooledConn {}
#[effect_within(database_io)]
pub struct Conn {}
impl Conn {
    pub fn new<T>(opts: T) -> Result<Conn>;
}
impl prelude::Queryable for Conn {}
#[effect_within(database_io)]
pub struct Transaction<'a> {}
impl<'a> Transaction<'a> {
    pub fn commit(self) -> Result<()>;
    pub fn rollback(self) -> Result<()>;
}
impl<'a> prelude::Queryable for Transaction<'a> {}
#[derive(Clone, Copy, Debug, Default)]
pub struct TxOpts {}
pub struct Opts {}
pub struct OptsBuilder {}
pub struct Row {}
pub enum Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub mod prelude {
    #[effect_within(database_io)]
    pub trait Queryable {
        fn query<T, Q>(&mut self, query: Q) -> crate::Result<Vec<T>> {}
        fn query_first<T, Q>(&mut self, query: Q) -> crate::Result<Option<T>> {}
        fn query_map<T, F: FnMut(T) -> U, Q, U>(&mut self, query: Q, f: F) -> crate::Result<Vec<U>> {}
        fn query_drop<Q>(&mut self, query: Q) -> crate::Result<()> {}
        fn exec<T, S, P>(&mut self, stmt: S, params: P) -> crate::Result<Vec<T>> {}
        fn exec_first<T, S, P>(&mut self, stmt: S, params: P) -> crate::Result<Option<T>> {}
        fn exec_map<T, S, P, F: FnMut(T) -> U, U>(&mut self, stmt: S, params: P, f: F) -> crate::Result<Vec<U>> {}
        fn exec_drop<S, P>(&mut self, stmt: S, params: P) -> crate::Result<()> {}
        fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> crate::Result<()> {}
    }
    #[effect_within(database_io)]
    pub trait TextQuery {}
    #[effect_within(database_io)]
    pub trait BinQuery {}
}
