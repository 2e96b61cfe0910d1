//! An HTTP client.

pub struct Client {}
impl Client {
    pub fn new() -> Self;
    pub fn get(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn post(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn put(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn delete(&self, uri: impl AsRef<str>) -> RequestBuilder;
    #[effect(network_io)]
    pub async fn send(&self, req: impl Into<Request>) -> Result<Response, Error>;
    #[effect(network_io)]
    pub async fn recv_string(&self, req: impl Into<Request>) -> Result<String, Error>;
    #[effect(network_io)]
    pub async fn recv_json<T>(&self, req: impl Into<Request>) -> Result<T, Error>;
}
pub fn client() -> Client;
pub fn get(uri: impl AsRef<str>) -> RequestBuilder;
pub fn post(uri: impl AsRef<str>) -> RequestBuilder;
pub fn put(uri: impl AsRef<str>) -> RequestBuilder;
pub fn delete(uri: impl AsRef<str>) -> RequestBuilder;
pub struct Request {}
pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn header(self, key: &str, value: &str) -> Self;
    pub fn body(self, body: impl Into<Body>) -> Self;
    pub fn build(self) -> Request;
    #[effect(network_io)]
    pub async fn send(self) -> Result<Response, Error>;
    #[effect(network_io)]
    pub async fn recv_string(self) -> Result<String, Error>;
    #[effect(network_io)]
    pub async fn recv_json<T>(self) -> Result<T, Error>;
    #[effect(network_io)]
    pub async fn recv_bytes(self) -> Result<Vec<u8>, Error>;
}
impl std::future::Future for RequestBuilder {
    type Output = Result<Response, Error>;
    #[effect(network_io)]
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
}
pub struct Response {}
impl Response {
    #[effect(network_io)]
    pub async fn body_string(&mut self) -> Result<String, Error>;
    #[effect(network_io)]
    pub async fn body_json<T>(&mut self) -> Result<T, Error>;
    #[effect(network_io)]
    pub async fn body_bytes(&mut self) -> Result<Vec<u8>, Error>;
}
pub struct Body {}
pub struct Error {}
