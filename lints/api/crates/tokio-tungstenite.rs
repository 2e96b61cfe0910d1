//! WebSockets on tokio.

pub use tungstenite;
pub use tungstenite::{Error, Message};
#[effect(network_io)]
pub async fn connect_async<R>(
    request: R,
) -> Result<
    (
        WebSocketStream<MaybeTlsStream<tokio::net::TcpStream>>,
        http::Response<Option<Vec<u8>>>,
    ),
    tungstenite::Error,
>;
#[effect(network_io)]
pub async fn connect_async_with_config<R>(
    request: R, config: Option<tungstenite::protocol::WebSocketConfig>, disable_nagle: bool,
) -> Result<
    (
        WebSocketStream<MaybeTlsStream<tokio::net::TcpStream>>,
        http::Response<Option<Vec<u8>>>,
    ),
    tungstenite::Error,
>;
#[effect(network_io)]
pub async fn client_async<'a, R, S>(
    request: R, stream: S,
) -> Result<(WebSocketStream<S>, http::Response<Option<Vec<u8>>>), tungstenite::Error>;
#[effect(network_io)]
pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, tungstenite::Error>;
#[effect_within(network_io)]
pub struct WebSocketStream<S> {}
impl<S> WebSocketStream<S> {
    pub async fn close(&mut self, msg: Option<tungstenite::protocol::CloseFrame>) -> Result<(), tungstenite::Error>;
    #[effect(none)]
    pub fn get_ref(&self) -> &S;
}
impl<S> futures_core::stream::Stream for WebSocketStream<S> {
    type Item = Result<tungstenite::Message, tungstenite::Error>;
}
pub enum MaybeTlsStream<S> {
    Plain(S),
}
