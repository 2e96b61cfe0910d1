//! NATS.

#[effect(network_io)]
pub async fn connect<A>(addrs: A) -> Result<Client, ConnectError>;
#[effect(network_io)]
pub async fn connect_with_options<A>(addrs: A, options: ConnectOptions) -> Result<Client, ConnectError>;
#[derive(Debug)]
#[effect_within(network_io)]
pub struct Client {}
impl Clone for Client {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl Subscriber for Client {
    fn subscribe<S>(&self, subject: S) -> impl std::future::Future<Output = Result<Subscriber, SubscribeError>>
    where
        S: ToSubject;
}
impl Client {
    pub fn timeout(&self) -> Option<std::time::Duration>;
    pub fn try_server_info(&self) -> Option<ServerInfo>;
    pub fn server_info(&self) -> ServerInfo;
    #[effect(none)]
    pub fn max_payload(&self) -> usize;
    pub fn is_server_compatible(&self, major: i64, minor: i64, patch: i64) -> bool;
    pub async fn publish<S: ToSubject>(&self, subject: S, payload: bytes::Bytes) -> Result<(), PublishError>;
    pub async fn publish_with_headers<S: ToSubject>(
        &self, subject: S, headers: HeaderMap, payload: bytes::Bytes,
    ) -> Result<(), PublishError>;
    pub async fn publish_with_reply<S: ToSubject, R: ToSubject>(
        &self, subject: S, reply: R, payload: bytes::Bytes,
    ) -> Result<(), PublishError>;
    pub async fn publish_with_reply_and_headers<S: ToSubject, R: ToSubject>(
        &self, subject: S, reply: R, headers: HeaderMap, payload: bytes::Bytes,
    ) -> Result<(), PublishError>;
    pub async fn request<S: ToSubject>(&self, subject: S, payload: bytes::Bytes) -> Result<Message, RequestError>;
    pub async fn request_with_headers<S: ToSubject>(
        &self, subject: S, headers: HeaderMap, payload: bytes::Bytes,
    ) -> Result<Message, RequestError>;
    pub async fn send_request<S: ToSubject>(&self, subject: S, request: Request) -> Result<Message, RequestError>;
    #[effect(randomness)]
    pub fn new_inbox(&self) -> String;
    pub async fn subscribe<S: ToSubject>(&self, subject: S) -> Result<Subscriber, SubscribeError>;
    pub async fn queue_subscribe<S: ToSubject>(
        &self, subject: S, queue_group: String,
    ) -> Result<Subscriber, SubscribeError>;
    pub async fn flush(&self) -> Result<(), FlushError>;
    pub async fn drain(&self) -> Result<(), DrainError>;
    pub fn connection_state(&self) -> State;
    pub async fn force_reconnect(&self) -> Result<(), ReconnectError>;
    pub async fn set_server_pool<A: ToServerAddrs>(&self, addrs: A) -> Result<(), SetServerPoolError>;
    pub async fn server_pool(&self) -> Result<Vec<Server>, ServerPoolError>;
    pub fn statistics(&self) -> std::sync::Arc<Statistics>;
}
#[derive(Clone, Debug, Default)]
pub struct ConnectOptions {}
impl ConnectOptions {
    pub fn new() -> ConnectOptions;
    #[effect(network_io)]
    pub async fn connect<A: ToServerAddrs>(self, addrs: A) -> Result<Client, ConnectError>;
    pub fn with_auth_callback<F, Fut>(callback: F) -> Self
    where
        F: Fn(Vec<u8>) -> Fut + Send + Sync + 'static,
        Fut: futures_util::Future<Output = std::result::Result<Auth, AuthError>> + 'static + Send + Sync;
    pub fn with_token(token: String) -> Self;
    pub fn token(self, token: String) -> Self;
    pub fn with_user_and_password(user: String, pass: String) -> Self;
    pub fn user_and_password(self, user: String, pass: String) -> Self;
    pub fn with_nkey(seed: String) -> Self;
    pub fn nkey(self, seed: String) -> Self;
    pub fn with_jwt<F, Fut>(jwt: String, sign_cb: F) -> Self
    where
        F: Fn(Vec<u8>) -> Fut + Send + Sync + 'static,
        Fut: futures_util::Future<Output = std::result::Result<Vec<u8>, AuthError>> + 'static + Send + Sync;
    pub fn jwt<F, Fut>(self, jwt: String, sign_cb: F) -> Self
    where
        F: Fn(Vec<u8>) -> Fut + Send + Sync + 'static,
        Fut: futures_util::Future<Output = std::result::Result<Vec<u8>, AuthError>> + 'static + Send + Sync;
    #[effect(file_io)]
    pub async fn with_credentials_file(path: impl AsRef<std::path::Path>) -> tokio::io::Result<Self>;
    #[effect(file_io)]
    pub async fn credentials_file(self, path: impl AsRef<std::path::Path>) -> tokio::io::Result<Self>;
    pub fn with_credentials(creds: &str) -> tokio::io::Result<Self>;
    pub fn credentials(self, creds: &str) -> tokio::io::Result<Self>;
    pub fn add_root_certificates(self, path: std::path::PathBuf) -> ConnectOptions;
    pub fn add_client_certificate(self, cert: std::path::PathBuf, key: std::path::PathBuf) -> ConnectOptions;
    pub fn require_tls(self, is_required: bool) -> ConnectOptions;
    pub fn tls_first(self) -> ConnectOptions;
    pub fn ping_interval(self, ping_interval: std::time::Duration) -> ConnectOptions;
    pub fn no_echo(self) -> ConnectOptions;
    pub fn subscription_capacity(self, capacity: usize) -> ConnectOptions;
    pub fn connection_timeout(self, timeout: std::time::Duration) -> ConnectOptions;
    pub fn request_timeout(self, timeout: Option<std::time::Duration>) -> ConnectOptions;
    pub fn event_callback<F, Fut>(self, cb: F) -> ConnectOptions
    where
        F: Fn(Event) -> Fut + Send + Sync + 'static,
        Fut: futures_util::Future<Output = ()> + 'static + Send + Sync;
    pub fn reconnect_delay_callback<F>(self, cb: F) -> ConnectOptions
    where
        F: Fn(usize) -> std::time::Duration + Send + Sync + 'static;
    pub fn reconnect_to_server_callback<F, Fut>(self, cb: F) -> ConnectOptions
    where
        F: Fn(Vec<Server>, ServerInfo) -> Fut + Send + Sync + 'static,
        Fut: futures_util::Future<Output = Option<ReconnectToServer>> + Send + Sync + 'static;
    pub fn client_capacity(self, capacity: usize) -> ConnectOptions;
    pub fn custom_inbox_prefix<T: ToString>(self, prefix: T) -> ConnectOptions;
    pub fn name<T: ToString>(self, name: T) -> ConnectOptions;
    pub fn retry_on_initial_connect(self) -> ConnectOptions;
    pub fn max_reconnects<T: Into<Option<usize>>>(self, max_reconnects: T) -> ConnectOptions;
    pub fn skip_subject_validation(self, skip: bool) -> ConnectOptions;
    pub fn ignore_discovered_servers(self) -> ConnectOptions;
    pub fn retain_servers_order(self) -> ConnectOptions;
    pub fn tls_client_config(self, config: tokio_rustls::rustls::ClientConfig) -> ConnectOptions;
    pub fn read_buffer_capacity(self, size: u16) -> ConnectOptions;
    pub fn local_address(self, address: std::net::SocketAddr) -> ConnectOptions;
}
#[effect_within(network_io)]
pub struct Subscriber {}
pub struct Message {}
pub struct ConnectError {}
#[effect_within(network_io)]
pub mod jetstream {
    pub struct Context {}
    #[effect(none)]
    pub fn new(client: crate::Client) -> Context;
}
