//! The HTTP client of actix.

#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U>(&self, url: U) -> ClientRequest;
    pub fn post<U>(&self, url: U) -> ClientRequest;
    pub fn put<U>(&self, url: U) -> ClientRequest;
    pub fn delete<U>(&self, url: U) -> ClientRequest;
}
pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> ClientBuilder;
    pub fn timeout(self, timeout: std::time::Duration) -> Self;
    pub fn finish(self) -> Client;
}
pub struct ClientRequest {}
impl ClientRequest {
    pub fn insert_header<H>(self, header: H) -> Self;
    #[effect(network_io)]
    pub fn send(self) -> SendClientRequest;
    #[effect(network_io)]
    pub fn send_body<B>(self, body: B) -> SendClientRequest;
    #[effect(network_io)]
    pub fn send_json<T>(self, value: &T) -> SendClientRequest;
    #[effect(network_io)]
    pub fn send_form<T>(self, value: &T) -> SendClientRequest;
}
pub struct SendClientRequest {}
impl std::future::Future for SendClientRequest {
    type Output = Result<ClientResponse, error::SendRequestError>;
}
pub struct ClientResponse {}
impl ClientResponse {
    #[effect(network_io)]
    pub async fn json<T>(&mut self) -> Result<T, error::JsonPayloadError>;
    #[effect(network_io)]
    pub async fn body(&mut self) -> Result<bytes::Bytes, error::PayloadError>;
}
pub mod error {
    pub struct SendRequestError {}
    pub struct JsonPayloadError {}
    pub struct PayloadError {}
}
