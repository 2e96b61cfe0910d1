//! WebSockets.

#[effect(network_io)]
pub fn connect<Req>(
    request: Req,
) -> Result<(
    WebSocket<stream::MaybeTlsStream<std::net::TcpStream>>,
    http::Response<Option<Vec<u8>>>,
)>;
#[effect(network_io)]
pub fn accept<S>(stream: S) -> Result<WebSocket<S>>;
#[effect(network_io)]
pub fn client<S, Req>(request: Req, stream: S) -> Result<(WebSocket<S>, http::Response<Option<Vec<u8>>>)>;
#[derive(Debug)]
pub struct WebSocket<Stream> {}
impl<Stream> WebSocket<Stream> {
    pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn from_partially_read(stream: Stream, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn into_inner(self) -> Stream;
    pub fn get_ref(&self) -> &Stream;
    pub fn get_mut(&mut self) -> &mut Stream;
    pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig));
    pub fn get_config(&self) -> &WebSocketConfig;
    pub fn can_read(&self) -> bool;
    pub fn can_write(&self) -> bool;
}
impl<Stream: std::io::Read + std::io::Write> WebSocket<Stream> {
    #[effect(network_io)]
    pub fn read(&mut self) -> Result<Message>;
    #[effect(network_io)]
    pub fn send(&mut self, message: Message) -> Result<()>;
    #[effect(network_io)]
    pub fn write(&mut self, message: Message) -> Result<()>;
    #[effect(network_io)]
    pub fn flush(&mut self) -> Result<()>;
    #[effect(network_io)]
    pub fn close(&mut self, code: Option<CloseFrame>) -> Result<()>;
    pub fn read_message(&mut self) -> Result<Message>;
    pub fn write_message(&mut self, message: Message) -> Result<()>;
    pub fn write_pending(&mut self) -> Result<()>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Message {
    Text(Utf8Bytes),
    Binary(bytes::Bytes),
    Ping(bytes::Bytes),
    Pong(bytes::Bytes),
    Close(Option<CloseFrame>),
    Frame(Frame),
}
impl Message {
    pub fn text<S>(string: S) -> Message
    where
        S: Into<Utf8Bytes>;
    pub fn binary<B>(bin: B) -> Message
    where
        B: Into<bytes::Bytes>;
    pub fn is_text(&self) -> bool;
    pub fn is_binary(&self) -> bool;
    pub fn is_ping(&self) -> bool;
    pub fn is_pong(&self) -> bool;
    pub fn is_close(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn into_data(self) -> bytes::Bytes;
    pub fn into_text(self) -> Result<Utf8Bytes>;
    pub fn to_text(&self) -> Result<&str>;
}
impl From<String> for Message {
    fn from(string: String) -> Self;
}
impl<'s> From<&'s str> for Message {
    fn from(string: &'s str) -> Self;
}
impl<'b> From<&'b [u8]> for Message {
    fn from(data: &'b [u8]) -> Self;
}
impl From<bytes::Bytes> for Message {
    fn from(data: bytes::Bytes) -> Self;
}
impl From<Vec<u8>> for Message {
    fn from(data: Vec<u8>) -> Self;
}
impl std::fmt::Display for Message {}
#[derive(Debug)]
pub enum Error {
    ConnectionClosed,
    AlreadyClosed,
    Io(std::io::Error),
    Tls(TlsError),
    Capacity(CapacityError),
    Protocol(ProtocolError),
    WriteBufferFull(Box<Message>),
    Utf8(String),
    AttackAttempt,
    Url(UrlError),
    Http(Box<http::Response<Option<Vec<u8>>>>),
    HttpFormat(Error),
}
impl From<std::str::Utf8Error> for Error {
    fn from(err: std::str::Utf8Error) -> Self;
}
impl From<std::string::FromUtf8Error> for Error {
    fn from(err: std::string::FromUtf8Error) -> Self;
}
impl From<http::header::InvalidHeaderValue> for Error {
    fn from(err: http::header::InvalidHeaderValue) -> Self;
}
impl From<http::header::InvalidHeaderName> for Error {
    fn from(err: http::header::InvalidHeaderName) -> Self;
}
impl From<http::header::ToStrError> for Error {
    fn from(err: http::header::ToStrError) -> Self;
}
impl From<http::uri::InvalidUri> for Error {
    fn from(err: http::uri::InvalidUri) -> Self;
}
impl From<http::status::InvalidStatusCode> for Error {
    fn from(err: http::status::InvalidStatusCode) -> Self;
}
impl From<Error> for Error {
    fn from(err: Error) -> Self;
}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub mod stream {
    pub enum MaybeTlsStream<S> {
        Plain(S),
    }
}
