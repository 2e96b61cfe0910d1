//! PostgreSQL, blocking.

#[effect_within(database_io)]
pub struct Client {}
impl Client {
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error>
    where
        T: tokio_postgres::tls::MakeTlsConnect<tokio_postgres::Socket> + 'static + Send,
        T::TlsConnect: Send,
        T::Stream: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    #[effect(none)]
    pub fn configure() -> Config;
    pub fn execute<T>(
        &mut self, query: &T, params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub fn execute_typed(
        &mut self, query: &str, params: &[(&(dyn tokio_postgres::types::ToSql + Sync), tokio_postgres::types::Type)],
    ) -> Result<u64, Error>;
    pub fn query<T>(
        &mut self, query: &T, params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_one<T>(
        &mut self, query: &T, params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_opt<T>(
        &mut self, query: &T, params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where
        T: ?Sized + ToStatement,
        P: tokio_postgres::types::BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub fn query_typed(
        &mut self, query: &str, params: &[(&(dyn tokio_postgres::types::ToSql + Sync), tokio_postgres::types::Type)],
    ) -> Result<Vec<Row>, Error>;
    pub fn query_typed_one(
        &mut self, query: &str, params: &[(&(dyn tokio_postgres::types::ToSql + Sync), tokio_postgres::types::Type)],
    ) -> Result<Row, Error>;
    pub fn query_typed_opt(
        &mut self, query: &str, params: &[(&(dyn tokio_postgres::types::ToSql + Sync), tokio_postgres::types::Type)],
    ) -> Result<Option<Row>, Error>;
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error>
    where
        P: tokio_postgres::types::BorrowToSql,
        I: IntoIterator<Item = (P, tokio_postgres::types::Type)>;
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    pub fn prepare_typed(&mut self, query: &str, types: &[tokio_postgres::types::Type]) -> Result<Statement, Error>;
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<tokio_postgres::SimpleQueryMessage>, Error>;
    pub fn is_valid(&mut self, timeout: std::time::Duration) -> Result<(), Error>;
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    pub fn check_connection(&mut self) -> Result<(), Error>;
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn notifications(&mut self) -> Notifications<'_>;
    #[effect(none)]
    pub fn cancel_token(&self) -> CancelToken;
    pub fn clear_type_cache(&self);
    #[effect(none)]
    pub fn is_closed(&self) -> bool;
    pub fn close(self) -> Result<(), Error>;
}
#[derive(Clone, Debug, Default)]
pub struct Config {}
impl Config {
    pub fn new() -> Config;
    pub fn user(&mut self, user: &str) -> &mut Config;
    pub fn get_user(&self) -> Option<&str>;
    pub fn password<T>(&mut self, password: T) -> &mut Config
    where
        T: AsRef<[u8]>;
    pub fn get_password(&self) -> Option<&[u8]>;
    pub fn dbname(&mut self, dbname: &str) -> &mut Config;
    pub fn get_dbname(&self) -> Option<&str>;
    pub fn options(&mut self, options: &str) -> &mut Config;
    pub fn get_options(&self) -> Option<&str>;
    pub fn application_name(&mut self, application_name: &str) -> &mut Config;
    pub fn get_application_name(&self) -> Option<&str>;
    pub fn ssl_mode(&mut self, ssl_mode: tokio_postgres::config::SslMode) -> &mut Config;
    pub fn get_ssl_mode(&self) -> tokio_postgres::config::SslMode;
    pub fn ssl_negotiation(&mut self, ssl_negotiation: tokio_postgres::config::SslNegotiation) -> &mut Config;
    pub fn get_ssl_negotiation(&self) -> tokio_postgres::config::SslNegotiation;
    pub fn host(&mut self, host: &str) -> &mut Config;
    pub fn get_hosts(&self) -> &[tokio_postgres::config::Host];
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
    pub fn target_session_attrs(
        &mut self, target_session_attrs: tokio_postgres::config::TargetSessionAttrs,
    ) -> &mut Config;
    pub fn get_target_session_attrs(&self) -> tokio_postgres::config::TargetSessionAttrs;
    pub fn channel_binding(&mut self, channel_binding: tokio_postgres::config::ChannelBinding) -> &mut Config;
    pub fn get_channel_binding(&self) -> tokio_postgres::config::ChannelBinding;
    pub fn load_balance_hosts(&mut self, load_balance_hosts: tokio_postgres::config::LoadBalanceHosts) -> &mut Config;
    pub fn get_load_balance_hosts(&self) -> tokio_postgres::config::LoadBalanceHosts;
    pub fn notice_callback<F>(&mut self, f: F) -> &mut Config
    where
        F: Fn(tokio_postgres::error::DbError) + Send + Sync + 'static;
    #[effect(database_io)]
    pub fn connect<T>(&self, tls: T) -> Result<Client, Error>
    where
        T: tokio_postgres::tls::MakeTlsConnect<tokio_postgres::Socket> + 'static + Send,
        T::TlsConnect: Send,
        T::Stream: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
}
impl std::str::FromStr for Config {
    type Err = Error;
    fn from_str(s: &str) -> Result<Config, Error>;
}
impl From<Config> for Config {
    fn from(config: Config) -> Config;
}
#[effect_within(database_io)]
pub struct Transaction<'a> {}
impl<'a> Transaction<'a> {
    pub fn commit(self) -> Result<(), Error>;
    pub fn rollback(self) -> Result<(), Error>;
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    pub fn prepare_typed(&mut self, query: &str, types: &[tokio_postgres::types::Type]) -> Result<Statement, Error>;
    pub fn execute<T>(
        &mut self, query: &T, params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub fn execute_typed(
        &mut self, query: &str, params: &[(&(dyn tokio_postgres::types::ToSql + Sync), tokio_postgres::types::Type)],
    ) -> Result<u64, Error>;
    pub fn query<T>(
        &mut self, query: &T, params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_one<T>(
        &mut self, query: &T, params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_opt<T>(
        &mut self, query: &T, params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where
        T: ?Sized + ToStatement,
        P: tokio_postgres::types::BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub fn query_typed(
        &mut self, statement: &str,
        params: &[(&(dyn tokio_postgres::types::ToSql + Sync), tokio_postgres::types::Type)],
    ) -> Result<Vec<Row>, Error>;
    pub fn query_typed_one(
        &mut self, query: &str, params: &[(&(dyn tokio_postgres::types::ToSql + Sync), tokio_postgres::types::Type)],
    ) -> Result<Row, Error>;
    pub fn query_typed_opt(
        &mut self, query: &str, params: &[(&(dyn tokio_postgres::types::ToSql + Sync), tokio_postgres::types::Type)],
    ) -> Result<Option<Row>, Error>;
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error>
    where
        P: tokio_postgres::types::BorrowToSql,
        I: IntoIterator<Item = (P, tokio_postgres::types::Type)>;
    pub fn bind<T>(
        &mut self, query: &T, params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub fn query_portal_raw(&mut self, portal: &Portal, max_rows: i32) -> Result<RowIter<'_>, Error>;
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<tokio_postgres::SimpleQueryMessage>, Error>;
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error>
    where
        I: Into<String>;
}
pub use tokio_postgres::{Error, NoTls, Row, Statement};
#[effect_within(database_io)]
pub trait GenericClient {}
pub mod fallible_iterator {}
