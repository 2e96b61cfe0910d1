//! A blocking HTTP client. A request without a body goes out with `call`, one with a body with `send` and its kind.

pub use http;
#[derive(Clone, Debug)]
pub struct Agent {}
impl Agent {
    pub fn new_with_defaults() -> Self;
    pub fn new_with_config(config: config::Config) -> Self;
    pub fn config_builder() -> config::ConfigBuilder<typestate::AgentScope>;
    pub fn new() -> Self;
    pub fn get<T>(&self, uri: T) -> RequestBuilder<typestate::WithoutBody>;
    pub fn head<T>(&self, uri: T) -> RequestBuilder<typestate::WithoutBody>;
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<typestate::WithoutBody>;
    pub fn post<T>(&self, uri: T) -> RequestBuilder<typestate::WithBody>;
    pub fn put<T>(&self, uri: T) -> RequestBuilder<typestate::WithBody>;
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<typestate::WithBody>;
    #[effect(network_io)]
    pub fn run<S>(&self, request: http::Request<S>) -> Result<http::Response<Body>, Error>;
}
#[derive(Debug)]
pub struct RequestBuilder<B> {}
impl<B> RequestBuilder<B> {
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn query<K, V>(self, key: K, value: V) -> Self;
    pub fn query_pairs<I>(self, iter: I) -> Self;
    pub fn content_type<V>(self, content_type: V) -> Self;
    #[effect(network_io)]
    pub fn call(self) -> Result<http::Response<Body>, Error>;
    #[effect(network_io)]
    pub fn force_send_body(self) -> RequestBuilder<typestate::WithBody>;
    #[effect(network_io)]
    pub fn send<D>(self, data: D) -> Result<http::Response<Body>, Error>;
    #[effect(network_io)]
    pub fn send_empty(self) -> Result<http::Response<Body>, Error>;
    #[effect(network_io)]
    pub fn send_form<I>(self, iter: I) -> Result<http::Response<Body>, Error>;
    #[effect(network_io)]
    pub fn send_json<T>(self, data: T) -> Result<http::Response<Body>, Error>;
}
pub struct Request {}
impl Request {
    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn query(self, param: &str, value: &str) -> Self;
    pub fn timeout(self, timeout: std::time::Duration) -> Self;
    #[effect(network_io)]
    pub fn call(self) -> Result<Response, Error>;
    #[effect(network_io)]
    pub fn send<R>(self, reader: R) -> Result<Response, Error>;
    #[effect(network_io)]
    pub fn send_json<T>(self, data: T) -> Result<Response, Error>;
    #[effect(network_io)]
    pub fn send_string(self, data: &str) -> Result<Response, Error>;
    #[effect(network_io)]
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error>;
    #[effect(network_io)]
    pub fn send_form(self, data: &[(&str, &str)]) -> Result<Response, Error>;
}
pub struct Response {}
impl Response {
    pub fn status(&self) -> u16;
    pub fn header(&self, name: &str) -> Option<&str>;
    #[effect(network_io)]
    pub fn into_string(self) -> std::io::Result<String>;
    #[effect(network_io)]
    pub fn into_json<T>(self) -> std::io::Result<T>;
    #[effect(network_io)]
    pub fn into_reader(self) -> Box<dyn std::io::Read + Send + Sync + 'static>;
}
#[derive(Debug)]
pub struct Body {}
impl Body {
    pub fn mime_type(&self) -> Option<&str>;
    pub fn content_length(&self) -> Option<u64>;
    #[effect(network_io)]
    pub fn into_reader(self) -> BodyReader<'static>;
    #[effect(network_io)]
    pub fn as_reader(&mut self) -> BodyReader<'_>;
    #[effect(network_io)]
    pub fn read_to_string(&mut self) -> Result<String, Error>;
    #[effect(network_io)]
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;
    #[effect(network_io)]
    pub fn read_json<T>(&mut self) -> Result<T, Error>;
}
pub struct BodyReader<'a> {}
#[derive(Debug)]
pub enum Error {
    StatusCode(u16),
    Http(Error),
    BadUri(String),
    Protocol(Error),
    Io(std::io::Error),
    Timeout(Timeout),
    HostNotFound,
    RedirectFailed,
    InvalidProxyUrl,
    ConnectionFailed,
    BodyExceedsLimit(u64),
    TooManyRedirects,
    Tls(&'static str),
    Pem(Error),
    Rustls(Error),
    NativeTls(Error),
    Der(Error),
    Cookie(cookie_store::CookieError),
    CookieValue(&'static str),
    CookieJar(Error),
    UnknownCharset(String),
    RequireHttpsOnly(String),
    LargeResponseHeader(usize, usize),
    Decompress(&'static str, std::io::Error),
    Json(Error),
    InvalidMimeType(mime_guess::mime::FromStrError),
    ConnectProxyFailed(String),
    TlsRequired,
    Other(Box<dyn std::error::Error + Send + Sync>),
    BodyStalled,
}
impl std::error::Error for Error {}
impl Error {
    pub fn into_io(self) -> std::io::Error;
}
impl From<std::io::Error> for Error {
    fn from(e: std::io::Error) -> Self;
}
impl std::fmt::Display for Error {}
impl From<Error> for Error {
    fn from(value: Error) -> Self;
}
impl From<Error> for Error {
    fn from(value: Error) -> Self;
}
impl From<Error> for Error {
    fn from(value: Error) -> Self;
}
impl From<Error> for Error {
    fn from(value: Error) -> Self;
}
impl From<Error> for Error {
    fn from(value: Error) -> Self;
}
impl From<cookie_store::CookieError> for Error {
    fn from(value: cookie_store::CookieError) -> Self;
}
impl From<Error> for Error {
    fn from(value: Error) -> Self;
}
impl From<Error> for Error {
    fn from(value: Error) -> Self;
}
pub fn agent() -> Agent;
pub fn get<T>(uri: T) -> RequestBuilder<typestate::WithoutBody>;
pub fn head<T>(uri: T) -> RequestBuilder<typestate::WithoutBody>;
pub fn delete<T>(uri: T) -> RequestBuilder<typestate::WithoutBody>;
pub fn post<T>(uri: T) -> RequestBuilder<typestate::WithBody>;
pub fn put<T>(uri: T) -> RequestBuilder<typestate::WithBody>;
pub fn patch<T>(uri: T) -> RequestBuilder<typestate::WithBody>;
#[effect(network_io)]
pub fn run<S>(request: http::Request<S>) -> Result<http::Response<Body>, Error>;
pub mod typestate {
    pub struct WithBody;
    pub struct WithoutBody;
    pub struct AgentScope;
}
pub mod config {
    #[derive(Clone)]
    pub struct Config {}
    pub struct ConfigBuilder<Scope> {}
}
