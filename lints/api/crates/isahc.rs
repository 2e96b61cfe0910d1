//! An HTTP client over libcurl.

pub use http;
#[effect(network_io)]
pub fn get<U>(uri: U) -> Result<http::Response<Body>, Error>;
#[effect(network_io)]
pub fn head<U>(uri: U) -> Result<http::Response<Body>, Error>;
#[effect(network_io)]
pub fn post<U, B>(uri: U, body: B) -> Result<http::Response<Body>, Error>;
#[effect(network_io)]
pub fn put<U, B>(uri: U, body: B) -> Result<http::Response<Body>, Error>;
#[effect(network_io)]
pub fn delete<U>(uri: U) -> Result<http::Response<Body>, Error>;
#[effect(network_io)]
pub fn send<B>(request: http::Request<B>) -> Result<http::Response<Body>, Error>;
#[effect(network_io)]
pub async fn get_async<U>(uri: U) -> Result<http::Response<AsyncBody>, Error>;
#[effect(network_io)]
pub async fn post_async<U, B>(uri: U, body: B) -> Result<http::Response<AsyncBody>, Error>;
#[effect(network_io)]
pub async fn send_async<B>(request: http::Request<B>) -> Result<http::Response<AsyncBody>, Error>;
#[effect_within(network_io)]
pub struct HttpClient {}
impl HttpClient {
    pub fn new() -> Result<Self, Error>;
    #[effect(none)]
    pub fn builder() -> HttpClientBuilder;
    pub fn get<U>(&self, uri: U) -> Result<http::Response<Body>, Error>;
    pub async fn get_async<U>(&self, uri: U) -> Result<http::Response<AsyncBody>, Error>;
    pub fn send<B>(&self, request: http::Request<B>) -> Result<http::Response<Body>, Error>;
    pub async fn send_async<B>(&self, request: http::Request<B>) -> Result<http::Response<AsyncBody>, Error>;
}
pub struct HttpClientBuilder {}
impl HttpClientBuilder {
    pub fn new() -> Self;
    #[effect(threads)]
    pub fn build(self) -> Result<HttpClient, Error>;
}
pub struct Body {}
pub struct AsyncBody {}
#[derive(Clone, Debug)]
pub struct Error {}
pub trait RequestExt<T> {
    #[effect(network_io)]
    fn send(self) -> Result<http::Response<Body>, Error>;
    #[effect(network_io)]
    async fn send_async(self) -> Result<http::Response<AsyncBody>, Error>;
}
#[effect_within(network_io)]
pub trait ReadResponseExt<R> {
    fn bytes(&mut self) -> std::io::Result<Vec<u8>>;
    fn text(&mut self) -> std::io::Result<String>;
    fn json<T>(&mut self) -> Result<T, serde_json::Error>;
}
#[effect_within(network_io)]
pub trait AsyncReadResponseExt<R> {
    async fn bytes(&mut self) -> std::io::Result<Vec<u8>>;
    async fn text(&mut self) -> std::io::Result<String>;
    async fn json<T>(&mut self) -> Result<T, serde_json::Error>;
}
