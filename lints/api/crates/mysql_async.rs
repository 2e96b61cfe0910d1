//! MySQL.

#[derive(Clone, Debug)]
pub struct Pool {}
impl Pool {
    pub fn new<O>(opts: O) -> Pool;
    pub fn from_url<T>(url: T) -> Result<Pool>;
    #[effect(database_io)]
    pub async fn get_conn(&self) -> Result<Conn>;
    #[effect(database_io)]
    pub async fn start_transaction(&self, options: TxOpts) -> Result<Transaction<'static>>;
    #[effect(database_io)]
    pub async fn disconnect(self) -> Result<()>;
}
#[effect_within(database_io)]
pub struct Conn {}
impl Conn {
    pub async fn new<T>(opts: T) -> Result<Conn>;
    pub async fn start_transaction(&mut self, options: TxOpts) -> Result<Transaction<'_>>;
}
#[effect_within(database_io)]
pub struct Transaction<'t> {}
impl<'t> Transaction<'t> {
    pub async fn commit(self) -> Result<()>;
    pub async fn rollback(self) -> Result<()>;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct TxOpts {}
pub struct Opts {}
pub enum Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod prelude {
    #[effect_within(database_io)]
    pub trait Queryable {
        async fn query<T, Q>(&mut self, query: Q) -> crate::Result<Vec<T>> {}
        async fn query_first<T, Q>(&mut self, query: Q) -> crate::Result<Option<T>> {}
        async fn query_drop<Q>(&mut self, query: Q) -> crate::Result<()> {}
        async fn exec<T, S, P>(&mut self, stmt: S, params: P) -> crate::Result<Vec<T>> {}
        async fn exec_first<T, S, P>(&mut self, stmt: S, params: P) -> crate::Result<Option<T>> {}
        async fn exec_drop<S, P>(&mut self, stmt: S, params: P) -> crate::Result<()> {}
        async fn exec_batch<S, P, I>(&mut self, stmt: S, params_iter: I) -> crate::Result<()> {}
    }
    impl Queryable for crate::Conn {}
    impl Queryable for crate::Transaction<'_> {}
    #[effect_within(database_io)]
    pub trait Query {}
    #[effect_within(database_io)]
    pub trait WithParams {}
}
