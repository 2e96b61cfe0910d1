//! TLS.

#[derive(Clone, Debug)]
pub struct TlsConnector {}
impl TlsConnector {
    pub fn new() -> Result<TlsConnector>;
    pub fn builder() -> TlsConnectorBuilder;
    #[effect(network_io)]
    pub fn connect<S>(&self, domain: &str, stream: S) -> std::result::Result<TlsStream<S>, HandshakeError<S>>
    where
        S: std::io::Read + std::io::Write;
}
#[derive(Clone)]
pub struct TlsAcceptor {}
impl TlsAcceptor {
    pub fn new(identity: Identity) -> Result<TlsAcceptor>;
    pub fn builder(identity: Identity) -> TlsAcceptorBuilder;
    #[effect(network_io)]
    pub fn accept<S>(&self, stream: S) -> std::result::Result<TlsStream<S>, HandshakeError<S>>
    where
        S: std::io::Read + std::io::Write;
}
