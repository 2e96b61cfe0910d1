//! Sockets.

#![effect_within(network_io)]

pub trait AsyncToSocketAddrs: Sealed {}
#[derive(Debug)]
pub struct Incoming<'a> {}
impl futures_core::stream::Stream for Incoming<'_> {
    type Item = std::io::Result<TcpStream>;
    fn poll_next(
        mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>>;
}
#[derive(Clone, Debug)]
pub struct TcpListener {}
impl TcpListener {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> std::io::Result<TcpListener>;
    pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub async fn accept(&self) -> std::io::Result<(TcpStream, std::net::SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn ttl(&self) -> std::io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
}
impl From<async_io::Async<std::net::TcpListener>> for TcpListener {
    fn from(listener: async_io::Async<std::net::TcpListener>) -> TcpListener;
}
impl TryFrom<std::net::TcpListener> for TcpListener {
    type Error = std::io::Error;
    fn try_from(listener: std::net::TcpListener) -> std::io::Result<TcpListener>;
}
impl TryFrom<std::os::unix::io::OwnedFd> for TcpListener {
    type Error = std::io::Error;
    fn try_from(value: std::os::unix::io::OwnedFd) -> Result<Self, Self::Error>;
}
#[derive(Clone, Debug)]
pub struct TcpStream {}
impl TcpStream {
    pub async fn connect<A: AsyncToSocketAddrs>(addr: A) -> std::io::Result<TcpStream>;
    pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub fn shutdown(&self, how: std::net::Shutdown) -> std::io::Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn nodelay(&self) -> std::io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
    pub fn ttl(&self) -> std::io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
}
impl From<async_io::Async<std::net::TcpStream>> for TcpStream {
    fn from(stream: async_io::Async<std::net::TcpStream>) -> TcpStream;
}
impl TryFrom<std::net::TcpStream> for TcpStream {
    type Error = std::io::Error;
    fn try_from(stream: std::net::TcpStream) -> std::io::Result<TcpStream>;
}
impl TryFrom<std::os::unix::io::OwnedFd> for TcpStream {
    type Error = std::io::Error;
    fn try_from(value: std::os::unix::io::OwnedFd) -> Result<Self, Self::Error>;
}
#[derive(Clone, Debug)]
pub struct UdpSocket {}
impl UdpSocket {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> std::io::Result<UdpSocket>;
    pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub async fn connect<A: AsyncToSocketAddrs>(&self, addr: A) -> std::io::Result<()>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
    pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addr: A) -> std::io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn broadcast(&self) -> std::io::Result<bool>;
    pub fn set_broadcast(&self, broadcast: bool) -> std::io::Result<()>;
    pub fn multicast_loop_v4(&self) -> std::io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> std::io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> std::io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> std::io::Result<()>;
    pub fn multicast_loop_v6(&self) -> std::io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> std::io::Result<()>;
    pub fn ttl(&self) -> std::io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
    pub fn join_multicast_v4(
        &self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr,
    ) -> std::io::Result<()>;
    pub fn leave_multicast_v4(
        &self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr,
    ) -> std::io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
}
impl From<async_io::Async<std::net::UdpSocket>> for UdpSocket {
    fn from(socket: async_io::Async<std::net::UdpSocket>) -> UdpSocket;
}
impl TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = std::io::Error;
    fn try_from(socket: std::net::UdpSocket) -> std::io::Result<UdpSocket>;
}
impl TryFrom<std::os::unix::io::OwnedFd> for UdpSocket {
    type Error = std::io::Error;
    fn try_from(value: std::os::unix::io::OwnedFd) -> Result<Self, Self::Error>;
}
pub async fn resolve<A: AsyncToSocketAddrs>(addr: A) -> std::io::Result<Vec<std::net::SocketAddr>>;
