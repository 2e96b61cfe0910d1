//! PostgreSQL.

#[effect(database_io)]
pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error>
where
    T: MakeTlsConnect<Socket>;
#[derive(Debug)]
#[effect_within(database_io)]
pub struct Client {}
impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_scalar<R: postgres_types::FromSqlOwned, T>(
        &self, statement: &T, params: &[&(dyn types::ToSql + Sync)],
    ) -> Result<Vec<R>, Error>
    where
        T: ?Sized + ToStatement + std::fmt::Debug;
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_one_scalar<R: postgres_types::FromSqlOwned, T>(
        &self, statement: &T, params: &[&(dyn types::ToSql + Sync)],
    ) -> Result<R, Error>
    where
        T: ?Sized + ToStatement + std::fmt::Debug;
    pub async fn query_opt<T>(
        &self, statement: &T, params: &[&(dyn types::ToSql + Sync)],
    ) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_opt_scalar<R: postgres_types::FromSqlOwned, T>(
        &self, statement: &T, params: &[&(dyn types::ToSql + Sync)],
    ) -> Result<Option<R>, Error>
    where
        T: ?Sized + ToStatement + std::fmt::Debug;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where
        T: ?Sized + ToStatement,
        P: postgres_types::BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(
        &self, query: &str, params: &[(&(dyn types::ToSql + Sync), Type)],
    ) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(
        &self, statement: &str, params: &[(&(dyn types::ToSql + Sync), Type)],
    ) -> Result<Row, Error>;
    pub async fn query_typed_opt(
        &self, statement: &str, params: &[(&(dyn types::ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where
        P: postgres_types::BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn execute_typed(
        &self, statement: &str, params: &[(&(dyn types::ToSql + Sync), Type)],
    ) -> Result<u64, Error>;
    pub async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement,
        P: postgres_types::BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where
        T: ?Sized + ToStatement,
        U: bytes::Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub async fn check_connection(&self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    #[effect(none)]
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where
        S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
        T: TlsConnect<S>;
    pub fn clear_type_cache(&self);
    #[effect(none)]
    pub fn is_closed(&self) -> bool;
}
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Config {}
impl Config {
    pub fn new() -> Config;
    pub fn user(&mut self, user: impl Into<String>) -> &mut Config;
    pub fn get_user(&self) -> Option<&str>;
    pub fn password<T>(&mut self, password: T) -> &mut Config
    where
        T: AsRef<[u8]>;
    pub fn get_password(&self) -> Option<&[u8]>;
    pub fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config;
    pub fn get_dbname(&self) -> Option<&str>;
    pub fn options(&mut self, options: impl Into<String>) -> &mut Config;
    pub fn get_options(&self) -> Option<&str>;
    pub fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config;
    pub fn get_application_name(&self) -> Option<&str>;
    pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
    pub fn get_ssl_mode(&self) -> SslMode;
    pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config;
    pub fn get_ssl_negotiation(&self) -> SslNegotiation;
    pub fn host(&mut self, host: impl Into<String>) -> &mut Config;
    pub fn get_hosts(&self) -> &[Host];
    pub fn get_hostaddrs(&self) -> &[std::net::IpAddr];
    pub fn host_path<T>(&mut self, host: T) -> &mut Config
    where
        T: AsRef<std::path::Path>;
    pub fn hostaddr(&mut self, hostaddr: std::net::IpAddr) -> &mut Config;
    pub fn port(&mut self, port: u16) -> &mut Config;
    pub fn get_ports(&self) -> &[u16];
    pub fn connect_timeout(&mut self, connect_timeout: std::time::Duration) -> &mut Config;
    pub fn get_connect_timeout(&self) -> Option<&std::time::Duration>;
    pub fn tcp_user_timeout(&mut self, tcp_user_timeout: std::time::Duration) -> &mut Config;
    pub fn get_tcp_user_timeout(&self) -> Option<&std::time::Duration>;
    pub fn keepalives(&mut self, keepalives: bool) -> &mut Config;
    pub fn get_keepalives(&self) -> bool;
    pub fn keepalives_idle(&mut self, keepalives_idle: std::time::Duration) -> &mut Config;
    pub fn get_keepalives_idle(&self) -> std::time::Duration;
    pub fn keepalives_interval(&mut self, keepalives_interval: std::time::Duration) -> &mut Config;
    pub fn get_keepalives_interval(&self) -> Option<std::time::Duration>;
    pub fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Config;
    pub fn get_keepalives_retries(&self) -> Option<u32>;
    pub fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config;
    pub fn get_target_session_attrs(&self) -> TargetSessionAttrs;
    pub fn channel_binding(&mut self, channel_binding: ChannelBinding) -> &mut Config;
    pub fn get_channel_binding(&self) -> ChannelBinding;
    pub fn load_balance_hosts(&mut self, load_balance_hosts: LoadBalanceHosts) -> &mut Config;
    pub fn get_load_balance_hosts(&self) -> LoadBalanceHosts;
    #[effect(database_io)]
    pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error>
    where
        T: MakeTlsConnect<Socket>;
    #[effect(database_io)]
    pub async fn connect_raw<S, T>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, T::Stream>), Error>
    where
        S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
        T: TlsConnect<S>;
}
impl std::str::FromStr for Config {
    type Err = Error;
    fn from_str(s: &str) -> Result<Config, Error>;
}
#[effect_within(database_io)]
pub struct Transaction<'a> {}
impl<'a> Transaction<'a> {
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_opt<T>(
        &self, statement: &T, params: &[&(dyn types::ToSql + Sync)],
    ) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(
        &self, statement: &str, params: &[(&(dyn types::ToSql + Sync), Type)],
    ) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(
        &self, statement: &str, params: &[(&(dyn types::ToSql + Sync), Type)],
    ) -> Result<Row, Error>;
    pub async fn query_typed_opt(
        &self, statement: &str, params: &[(&(dyn types::ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn execute_typed(
        &self, statement: &str, params: &[(&(dyn types::ToSql + Sync), Type)],
    ) -> Result<u64, Error>;
    pub async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn bind<T>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn bind_raw<P, T, I>(&self, statement: &T, params: I) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub async fn query_portal_raw(&self, portal: &Portal, max_rows: i32) -> Result<RowStream, Error>;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where
        T: ?Sized + ToStatement,
        U: bytes::Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    #[effect(none)]
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where
        S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
        T: TlsConnect<S>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error>
    where
        I: Into<String>;
    #[effect(none)]
    pub fn client(&self) -> &Client;
}
pub struct TransactionBuilder<'a> {}
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    #[effect(database_io)]
    pub async fn start(self) -> Result<Transaction<'a>, Error>;
}
#[effect_within(database_io)]
pub struct Connection<S, T> {}
impl<S, T> Connection<S, T>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
    T: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    pub fn parameter(&self, name: &str) -> Option<&str>;
    pub fn poll_message(
        &mut self, cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<AsyncMessage, Error>>>;
}
impl<S, T> std::future::Future for Connection<S, T>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
    T: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    type Output = Result<(), Error>;
    fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Error>>;
}
#[derive(Clone, Debug)]
pub struct Row {}
impl Row {
    pub fn columns(&self) -> &[Column];
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn get<'a, I, T>(&'a self, idx: I) -> T
    where
        I: RowIndex + std::fmt::Display,
        T: types::FromSql<'a>;
    pub fn try_get<'a, I, T>(&'a self, idx: I) -> Result<T, Error>
    where
        I: RowIndex + std::fmt::Display,
        T: types::FromSql<'a>;
    pub fn raw_size_bytes(&self) -> usize;
}
#[derive(Debug)]
pub struct SimpleQueryRow {}
impl SimpleQueryRow {
    pub fn columns(&self) -> &[SimpleColumn];
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn get<I>(&self, idx: I) -> Option<&str>
    where
        I: RowIndex + std::fmt::Display;
    pub fn try_get<I>(&self, idx: I) -> Result<Option<&str>, Error>
    where
        I: RowIndex + std::fmt::Display;
}
#[derive(Clone, Debug)]
pub struct Statement {}
impl Statement {
    pub fn params(&self) -> &[Type];
    pub fn columns(&self) -> &[Column];
}
#[derive(Debug)]
pub struct Column {}
impl Column {
    pub fn name(&self) -> &str;
    pub fn table_oid(&self) -> Option<u32>;
    pub fn column_id(&self) -> Option<i16>;
    pub fn type_modifier(&self) -> i32;
    pub fn type_(&self) -> &Type;
}
#[derive(Clone)]
pub struct Portal {}
#[effect_within(database_io)]
pub struct RowStream {}
impl futures_util::Stream for RowStream {
    type Item = Result<Row, Error>;
    fn poll_next(
        self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>>;
}
impl RowStream {
    pub fn rows_affected(&self) -> Option<u64>;
}
#[derive(Clone)]
pub struct CancelToken {}
impl CancelToken {
    #[effect(database_io)]
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
    #[effect(database_io)]
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where
        S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
        T: TlsConnect<S>;
}
#[effect_within(database_io)]
pub trait GenericClient {}
#[derive(Clone, Copy, Debug)]
pub struct NoTls;
#[derive(Debug)]
pub struct Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl Error {
    pub fn into_source(self) -> Option<Box<dyn std::error::Error + Sync + Send>>;
    pub fn as_db_error(&self) -> Option<&DbError>;
    pub fn is_closed(&self) -> bool;
    pub fn code(&self) -> Option<&SqlState>;
}
#[derive(Clone, Copy, Debug)]
pub enum IsolationLevel {
    ReadUncommitted,
    ReadCommitted,
    RepeatableRead,
    Serializable,
}
pub mod types {
    pub trait ToSql {}
    pub trait FromSql<'a> {}
}
