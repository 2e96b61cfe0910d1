//! TLS on tokio.

#[derive(Clone)]
pub struct TlsConnector {}
impl TlsConnector {
    pub fn early_data(self, flag: bool) -> Self;
    #[effect(network_io)]
    pub fn connect<IO>(&self, domain: rustls::pki_types::ServerName<'static>, stream: IO) -> Connect<IO>
    where
        IO: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin;
    #[effect(network_io)]
    pub fn connect_with<IO, F>(&self, domain: rustls::pki_types::ServerName<'static>, stream: IO, f: F) -> Connect<IO>
    where
        IO: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
        F: FnOnce(&mut rustls::ClientConnection);
    pub fn with_alpn(&self, alpn_protocols: Vec<Vec<u8>>) -> TlsConnectorWithAlpn<'_>;
    pub fn config(&self) -> &std::sync::Arc<rustls::ClientConfig>;
}
impl From<std::sync::Arc<rustls::ClientConfig>> for TlsConnector {
    fn from(inner: std::sync::Arc<rustls::ClientConfig>) -> Self;
}
#[derive(Clone)]
pub struct TlsAcceptor {}
impl From<std::sync::Arc<rustls::ServerConfig>> for TlsAcceptor {
    fn from(inner: std::sync::Arc<rustls::ServerConfig>) -> Self;
}
impl TlsAcceptor {
    #[effect(network_io)]
    pub fn accept<IO>(&self, stream: IO) -> Accept<IO>
    where
        IO: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin;
    #[effect(network_io)]
    pub fn accept_with<IO, F>(&self, stream: IO, f: F) -> Accept<IO>
    where
        IO: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
        F: FnOnce(&mut rustls::ServerConnection);
    pub fn config(&self) -> &std::sync::Arc<rustls::ServerConfig>;
}
