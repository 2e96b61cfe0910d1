//! SQLite and its server.

#[derive(Debug)]
#[effect_within(database_io)]
pub struct Connection {}
impl Clone for Connection {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl Connection {
    pub async fn execute(&self, sql: &str, params: impl IntoParams) -> Result<u64>;
    pub async fn execute_batch(&self, sql: &str) -> Result<BatchRows>;
    pub async fn execute_transactional_batch(&self, sql: &str) -> Result<BatchRows>;
    pub async fn query(&self, sql: &str, params: impl IntoParams) -> Result<Rows>;
    pub async fn prepare(&self, sql: &str) -> Result<Statement>;
    pub async fn transaction(&self) -> Result<Transaction>;
    pub async fn transaction_with_behavior(&self, tx_behavior: TransactionBehavior) -> Result<Transaction>;
    pub fn interrupt(&self) -> Result<()>;
    pub fn busy_timeout(&self, timeout: std::time::Duration) -> Result<()>;
    pub fn is_autocommit(&self) -> bool;
    pub fn changes(&self) -> u64;
    pub fn total_changes(&self) -> u64;
    pub fn last_insert_rowid(&self) -> i64;
    pub async fn reset(&self);
    pub fn set_reserved_bytes(&self, reserved_bytes: i32) -> Result<()>;
    pub fn get_reserved_bytes(&self) -> Result<i32>;
    pub fn load_extension_enable(&self) -> Result<()>;
    pub fn load_extension_disable(&self) -> Result<()>;
    pub fn load_extension<P: AsRef<std::path::Path>>(&self, dylib_path: P, entry_point: Option<&str>) -> Result<()>;
    pub fn authorizer(&self, hook: Option<AuthHook>) -> Result<()>;
    pub fn add_update_hook(&self, cb: Box<UpdateHook>) -> Result<()>;
}
pub struct Builder<T> {}
impl<T> Builder<T> {
    pub fn new_local(path: impl AsRef<std::path::Path>) -> Builder<T>;
    pub fn new_remote(url: String, auth_token: String) -> Builder<T>;
    #[effect(database_io)]
    pub async fn build(self) -> Result<Database, ()>;
}
#[effect_within(database_io)]
pub struct Database {}
#[effect_within(database_io)]
pub struct Rows {}
#[effect_within(database_io)]
pub struct Statement {}
