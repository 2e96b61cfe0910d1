//! Timers and sockets.

#[derive(Debug)]
pub struct Timer {}
impl Timer {
    #[effect(none)]
    pub fn never() -> Timer;
    #[effect(async_timer)]
    pub fn after(duration: std::time::Duration) -> Timer;
    #[effect(async_timer)]
    pub fn at(instant: std::time::Instant) -> Timer;
    #[effect(async_timer)]
    pub fn interval(period: std::time::Duration) -> Timer;
    #[effect(async_timer)]
    pub fn interval_at(start: std::time::Instant, period: std::time::Duration) -> Timer;
    pub fn will_fire(&self) -> bool;
    #[effect(async_timer)]
    pub fn set_after(&mut self, duration: std::time::Duration);
    #[effect(async_timer)]
    pub fn set_at(&mut self, instant: std::time::Instant);
    #[effect(async_timer)]
    pub fn set_interval(&mut self, period: std::time::Duration);
    #[effect(async_timer)]
    pub fn set_interval_at(&mut self, start: std::time::Instant, period: std::time::Duration);
    pub fn clear(&mut self);
}
impl std::future::Future for Timer {
    type Output = std::time::Instant;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
}
impl futures_lite::stream::Stream for Timer {
    type Item = std::time::Instant;
    fn poll_next(
        self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>>;
}
#[effect(threads)]
pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T;
#[derive(Debug)]
#[effect_within(network_io)]
pub struct Async<T> {}
impl<T: std::os::unix::io::AsFd> Async<T> {
    pub fn new(io: T) -> std::io::Result<Async<T>>;
    pub fn new_nonblocking(io: T) -> std::io::Result<Async<T>>;
}
impl<T: std::os::unix::io::AsFd + From<std::os::unix::io::OwnedFd>> TryFrom<std::os::unix::io::OwnedFd> for Async<T> {
    type Error = std::io::Error;
    fn try_from(value: std::os::unix::io::OwnedFd) -> Result<Self, Self::Error>;
}
impl<T> Async<T> {
    pub fn get_ref(&self) -> &T;
    pub unsafe fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> std::io::Result<T>;
    pub fn readable(&self) -> reactor::Readable<'_, T>;
    pub fn readable_owned(self: std::sync::Arc<Self>) -> reactor::ReadableOwned<T>;
    pub fn writable(&self) -> reactor::Writable<'_, T>;
    pub fn writable_owned(self: std::sync::Arc<Self>) -> reactor::WritableOwned<T>;
    pub fn poll_readable(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
    pub fn poll_writable(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
    pub async fn read_with<R>(&self, op: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub async unsafe fn read_with_mut<R>(&mut self, op: impl FnMut(&mut T) -> std::io::Result<R>)
    -> std::io::Result<R>;
    pub async fn write_with<R>(&self, op: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub async unsafe fn write_with_mut<R>(
        &mut self, op: impl FnMut(&mut T) -> std::io::Result<R>,
    ) -> std::io::Result<R>;
}
impl<T> AsRef<T> for Async<T> {
    fn as_ref(&self) -> &T;
}
impl Async<std::net::TcpListener> {
    pub fn bind<A: Into<std::net::SocketAddr>>(addr: A) -> std::io::Result<Async<std::net::TcpListener>>;
    pub async fn accept(&self) -> std::io::Result<(Async<std::net::TcpStream>, std::net::SocketAddr)>;
    pub fn incoming(
        &self,
    ) -> impl futures_lite::stream::Stream<Item = std::io::Result<Async<std::net::TcpStream>>> + Send + '_;
}
impl TryFrom<std::net::TcpListener> for Async<std::net::TcpListener> {
    type Error = std::io::Error;
    fn try_from(listener: std::net::TcpListener) -> std::io::Result<Self>;
}
impl Async<std::net::TcpStream> {
    pub async fn connect<A: Into<std::net::SocketAddr>>(addr: A) -> std::io::Result<Async<std::net::TcpStream>>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
}
impl TryFrom<std::net::TcpStream> for Async<std::net::TcpStream> {
    type Error = std::io::Error;
    fn try_from(stream: std::net::TcpStream) -> std::io::Result<Self>;
}
impl Async<std::net::UdpSocket> {
    pub fn bind<A: Into<std::net::SocketAddr>>(addr: A) -> std::io::Result<Async<std::net::UdpSocket>>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
    pub async fn send_to<A: Into<std::net::SocketAddr>>(&self, buf: &[u8], addr: A) -> std::io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
}
impl TryFrom<std::net::UdpSocket> for Async<std::net::UdpSocket> {
    type Error = std::io::Error;
    fn try_from(socket: std::net::UdpSocket) -> std::io::Result<Self>;
}
impl Async<std::os::unix::net::UnixListener> {
    pub fn bind<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<Async<std::os::unix::net::UnixListener>>;
    pub async fn accept(
        &self,
    ) -> std::io::Result<(Async<std::os::unix::net::UnixStream>, std::os::unix::net::SocketAddr)>;
    pub fn incoming(
        &self,
    ) -> impl futures_lite::stream::Stream<Item = std::io::Result<Async<std::os::unix::net::UnixStream>>> + Send + '_;
}
impl TryFrom<std::os::unix::net::UnixListener> for Async<std::os::unix::net::UnixListener> {
    type Error = std::io::Error;
    fn try_from(listener: std::os::unix::net::UnixListener) -> std::io::Result<Self>;
}
impl Async<std::os::unix::net::UnixStream> {
    pub async fn connect<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<Async<std::os::unix::net::UnixStream>>;
    pub fn pair() -> std::io::Result<(
        Async<std::os::unix::net::UnixStream>,
        Async<std::os::unix::net::UnixStream>,
    )>;
}
impl TryFrom<std::os::unix::net::UnixStream> for Async<std::os::unix::net::UnixStream> {
    type Error = std::io::Error;
    fn try_from(stream: std::os::unix::net::UnixStream) -> std::io::Result<Self>;
}
impl Async<std::os::unix::net::UnixDatagram> {
    pub fn bind<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<Async<std::os::unix::net::UnixDatagram>>;
    pub fn unbound() -> std::io::Result<Async<std::os::unix::net::UnixDatagram>>;
    pub fn pair() -> std::io::Result<(
        Async<std::os::unix::net::UnixDatagram>,
        Async<std::os::unix::net::UnixDatagram>,
    )>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::os::unix::net::SocketAddr)>;
    pub async fn send_to<P: AsRef<std::path::Path>>(&self, buf: &[u8], path: P) -> std::io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
}
impl TryFrom<std::os::unix::net::UnixDatagram> for Async<std::os::unix::net::UnixDatagram> {
    type Error = std::io::Error;
    fn try_from(socket: std::os::unix::net::UnixDatagram) -> std::io::Result<Self>;
}
