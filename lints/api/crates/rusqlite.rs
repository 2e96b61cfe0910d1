//! SQLite: a file, or memory that does not outlive the process.

#[derive(Debug)]
pub struct Connection {}
impl Connection {
    #[effect(database_io)]
    pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Self>;
    #[effect(database_io)]
    pub fn open_in_memory() -> Result<Self>;
    #[effect(database_io)]
    pub fn open_with_flags<P: AsRef<std::path::Path>>(path: P, flags: OpenFlags) -> Result<Self>;
    #[effect(database_io)]
    pub fn open_with_flags_and_vfs<P: AsRef<std::path::Path>, V: Name>(
        path: P, flags: OpenFlags, vfs: V,
    ) -> Result<Self>;
    #[effect(database_io)]
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Self>;
    pub fn open_in_memory_with_flags_and_vfs<V: Name>(flags: OpenFlags, vfs: V) -> Result<Self>;
    #[effect(database_io)]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    #[effect(database_io)]
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn path(&self) -> Option<&str>;
    pub fn release_memory(&self) -> Result<()>;
    #[effect(database_io)]
    pub fn last_insert_rowid(&self) -> i64;
    #[effect(database_io)]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[effect(database_io)]
    pub fn query_one<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[effect(database_io)]
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T, E>,
        E: From<Error>;
    #[effect(database_io)]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    #[effect(database_io)]
    pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement<'_>>;
    #[effect(database_io)]
    pub fn close(self) -> Result<(), (Self, Error)>;
    pub unsafe fn load_extension_enable(&self) -> Result<()>;
    pub fn load_extension_disable(&self) -> Result<()>;
    pub unsafe fn load_extension<P: AsRef<std::path::Path>, N: Name>(
        &self, dylib_path: P, entry_point: Option<N>,
    ) -> Result<()>;
    pub unsafe fn handle(&self) -> *mut sqlite_wasm_rs::sqlite3;
    pub unsafe fn from_handle(db: *mut sqlite_wasm_rs::sqlite3) -> Result<Self>;
    pub unsafe fn extension_init2(
        db: *mut sqlite_wasm_rs::sqlite3, pz_err_msg: *mut *mut std::ffi::c_char,
        p_api: *mut sqlite_wasm_rs::sqlite3_api_routines, init: fn(Self) -> Result<bool>,
    ) -> std::ffi::c_int;
    pub unsafe fn from_handle_owned(db: *mut sqlite_wasm_rs::sqlite3) -> Result<Self>;
    pub fn get_interrupt_handle(&self) -> InterruptHandle;
    #[effect(database_io)]
    pub fn changes(&self) -> u64;
    #[effect(database_io)]
    pub fn total_changes(&self) -> u64;
    pub fn is_autocommit(&self) -> bool;
    pub fn is_busy(&self) -> bool;
    #[effect(database_io)]
    pub fn cache_flush(&self) -> Result<()>;
    pub fn is_readonly<N: Name>(&self, db_name: N) -> Result<bool>;
    pub fn db_name(&self, index: usize) -> Result<String>;
    pub fn is_interrupted(&self) -> bool;
    pub fn set_errmsg(&self, code: std::ffi::c_int, msg: Option<&std::ffi::CStr>) -> Result<()>;
}
impl Connection {
    #[effect(database_io)]
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>>;
    #[effect(database_io)]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    #[effect(database_io)]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    #[effect(database_io)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    #[effect(database_io)]
    pub fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()>;
    pub fn busy_timeout(&self, timeout: std::time::Duration) -> Result<()>;
}
#[derive(Debug)]
pub struct Statement<'conn> {}
impl Statement<'_> {
    #[effect(database_io)]
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;
    #[effect(database_io)]
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64>;
    #[effect(database_io)]
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;
    #[effect(database_io)]
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>>
    where
        P: Params,
        F: FnMut(&Row<'_>) -> Result<T>;
    #[effect(database_io)]
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>>
    where
        P: Params,
        E: From<Error>,
        F: FnMut(&Row<'_>) -> Result<T, E>;
    #[effect(database_io)]
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;
    #[effect(database_io)]
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[effect(database_io)]
    pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn finalize(self) -> Result<()>;
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>>;
    pub fn parameter_name(&self, index: usize) -> Option<&'_ str>;
    pub fn parameter_count(&self) -> usize;
    pub fn raw_bind_parameter<I: BindIndex, T: ToSql>(&mut self, one_based_index: I, param: T) -> Result<()>;
    #[effect(database_io)]
    pub fn raw_execute(&mut self) -> Result<usize>;
    #[effect(database_io)]
    pub fn raw_query(&mut self) -> Rows<'_>;
    pub fn expanded_sql(&self) -> Option<String>;
    pub fn get_status(&self, status: StatementStatus) -> i32;
    pub fn reset_status(&self, status: StatementStatus) -> i32;
    pub fn is_explain(&self) -> i32;
    pub fn readonly(&self) -> bool;
    pub fn clear_bindings(&mut self);
}
pub struct CachedStatement<'conn> {}
impl<'conn> std::ops::Deref for CachedStatement<'conn> {
    type Target = Statement<'conn>;
    fn deref(&self) -> &Statement<'conn>;
}
impl<'conn> std::ops::DerefMut for CachedStatement<'conn> {
    fn deref_mut(&mut self) -> &mut Statement<'conn>;
}
impl CachedStatement<'_> {
    pub fn discard(self);
}
#[derive(Debug)]
pub struct Transaction<'conn> {}
impl Transaction<'_> {
    #[effect(database_io)]
    pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    #[effect(database_io)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    #[effect(database_io)]
    pub fn commit(self) -> Result<()>;
    #[effect(database_io)]
    pub fn rollback(self) -> Result<()>;
    #[effect(database_io)]
    pub fn finish(self) -> Result<()>;
}
impl std::ops::Deref for Transaction<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection;
}
#[derive(Debug)]
pub struct Savepoint<'conn> {}
impl Savepoint<'_> {
    #[effect(database_io)]
    pub fn new(conn: &mut Connection) -> Result<Savepoint<'_>>;
    pub fn with_name<T: Into<String>>(conn: &mut Connection, name: T) -> Result<Savepoint<'_>>;
    #[effect(database_io)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    #[effect(database_io)]
    pub fn commit(self) -> Result<()>;
    #[effect(database_io)]
    pub fn rollback(&mut self) -> Result<()>;
    #[effect(database_io)]
    pub fn finish(self) -> Result<()>;
}
impl std::ops::Deref for Savepoint<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection;
}
#[effect_within(database_io)]
pub struct Rows<'stmt> {}
impl<'stmt> Rows<'stmt> {
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;
    pub fn map<F, B>(self, f: F) -> Map<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    pub fn mapped<F, B>(self, f: F) -> MappedRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    pub fn and_then<F, T, E>(self, f: F) -> AndThenRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<T, E>;
    pub fn as_ref(&self) -> Option<&Statement<'stmt>>;
}
#[effect_within(database_io)]
pub struct MappedRows<'stmt, F> {}
impl<T, F> Iterator for MappedRows<'_, F>
where
    F: FnMut(&Row<'_>) -> Result<T>,
{
    type Item = Result<T>;
    fn next(&mut self) -> Option<Result<T>>;
}
#[effect_within(database_io)]
pub struct AndThenRows<'stmt, F> {}
impl<T, E, F> Iterator for AndThenRows<'_, F>
where
    E: From<Error>,
    F: FnMut(&Row<'_>) -> Result<T, E>,
{
    type Item = Result<T, E>;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Debug)]
pub struct Row<'stmt> {}
impl Row<'_> {
    pub fn get_unwrap<I: RowIndex, T: FromSql>(&self, idx: I) -> T;
    pub fn get<I: RowIndex, T: FromSql>(&self, idx: I) -> Result<T>;
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<ValueRef<'_>>;
    pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> ValueRef<'_>;
    pub unsafe fn get_pointer<I: RowIndex, T: 'static>(
        &self, idx: I, ptr_type: &'static std::ffi::CStr,
    ) -> Result<Option<&T>>;
}
impl<'stmt> AsRef<Statement<'stmt>> for Row<'stmt> {
    fn as_ref(&self) -> &Statement<'stmt>;
}
#[derive(Debug, PartialEq)]
pub enum Error {
    SqliteFailure(Error, Option<String>),
    SqliteSingleThreadedMode,
    FromSqlConversionFailure(usize, Type, Box<dyn std::error::Error + Send + Sync + 'static>),
    IntegralValueOutOfRange(usize, i64),
    Utf8Error(usize, std::str::Utf8Error),
    NulError(std::ffi::NulError),
    InvalidParameterName(String),
    InvalidPath(std::path::PathBuf),
    ExecuteReturnedResults,
    QueryReturnedNoRows,
    QueryReturnedMoreThanOneRow,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidColumnType(usize, String, Type),
    StatementChangedRows(usize),
    InvalidFunctionParameterType(usize, Type),
    InvalidFilterParameterType(usize, Type),
    UserFunctionError(Box<dyn std::error::Error + Send + Sync + 'static>),
    ToSqlConversionFailure(Box<dyn std::error::Error + Send + Sync + 'static>),
    InvalidQuery,
    ModuleError(String),
    UnwindingPanic,
    GetAuxWrongType,
    MultipleStatement,
    InvalidParameterCount(usize, usize),
    BlobSizeError,
    SqlInputError {
        error: Error,
        msg: String,
        sql: String,
        offset: std::ffi::c_int,
    },
    InitError(InitError),
    InvalidDatabaseIndex(usize),
}
impl From<std::str::Utf8Error> for Error {
    fn from(err: std::str::Utf8Error) -> Self;
}
impl From<std::ffi::NulError> for Error {
    fn from(err: std::ffi::NulError) -> Self;
}
impl From<FromSqlError> for Error {
    fn from(err: FromSqlError) -> Self;
}
impl From<InitError> for Error {
    fn from(err: InitError) -> Self;
}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl Error {
    pub fn sqlite_error(&self) -> Option<&Error>;
    pub fn sqlite_error_code(&self) -> Option<ErrorCode>;
    pub fn sqlite_extended_error_code(&self) -> Option<std::ffi::c_int>;
}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}
impl<T> OptionalExtension<T> for Result<T> {
    fn optional(self) -> Result<Option<T>>;
}
pub trait Params: sealed::Sealed {}
pub trait ToSql {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}
#[derive(Clone, Copy)]
pub enum TransactionBehavior {
    Deferred,
    Immediate,
    Exclusive,
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DropBehavior {
    Rollback,
    Commit,
    Ignore,
    Panic,
}
#[macro_input(exprs)]
#[macro_export]
macro_rules! params {
    () => {};
}
#[macro_input(exprs)]
#[macro_export]
macro_rules! named_params {
    () => {};
}
