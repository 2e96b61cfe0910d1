//! Declarations of `std::os::unix::net`.

use crate::io::{Error, Read, Write};
use crate::net::Shutdown;
use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use crate::path::Path;
use crate::time::Duration;

#[derive(Debug)]
pub struct Incoming<'a> {}
#[effect_within(network_io)]
impl<'a> Iterator for Incoming<'a> {
    type Item = Result<UnixStream, Error>;
    fn next(&mut self) -> Option<crate::io::Result<UnixStream>>;
}
#[derive(Clone, Debug)]
pub struct SocketAddr {}
impl SocketAddr {
    pub fn from_pathname<P: AsRef<Path>>(path: P) -> crate::io::Result<SocketAddr>;
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
}
#[derive(Debug)]
pub struct UnixDatagram {}
impl UnixDatagram {
    #[effect(network_io)] pub fn bind<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixDatagram>;
    #[effect(network_io)] pub fn bind_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixDatagram>;
    #[effect(network_io)] pub fn unbound() -> crate::io::Result<UnixDatagram>;
    #[effect(network_io)] pub fn pair() -> crate::io::Result<(UnixDatagram, UnixDatagram)>;
    #[effect(network_io)] pub fn connect<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn connect_addr(&self, socket_addr: &SocketAddr) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn try_clone(&self) -> crate::io::Result<UnixDatagram>;
    #[effect(network_io)] pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
    #[effect(network_io)] pub fn peer_addr(&self) -> crate::io::Result<SocketAddr>;
    #[effect(network_io)] pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)>;
    #[effect(network_io)] pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
    #[effect(network_io)] pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> crate::io::Result<usize>;
    #[effect(network_io)] pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> crate::io::Result<usize>;
    #[effect(network_io)] pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()>;
    pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>>;
    #[effect(network_io)] pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn take_error(&self) -> crate::io::Result<Option<Error>>;
    #[effect(network_io)] pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()>;
}
impl From<OwnedFd> for UnixDatagram { fn from(owned: OwnedFd) -> Self; }
impl AsFd for UnixDatagram { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for UnixDatagram { fn as_raw_fd(&self) -> RawFd; }
impl FromRawFd for UnixDatagram { unsafe fn from_raw_fd(fd: RawFd) -> UnixDatagram; }
impl IntoRawFd for UnixDatagram { fn into_raw_fd(self) -> RawFd; }
#[derive(Debug)]
pub struct UnixListener {}
impl UnixListener {
    #[effect(network_io)] pub fn bind<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixListener>;
    #[effect(network_io)] pub fn bind_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixListener>;
    #[effect(network_io)] pub fn accept(&self) -> crate::io::Result<(UnixStream, SocketAddr)>;
    #[effect(network_io)] pub fn try_clone(&self) -> crate::io::Result<UnixListener>;
    #[effect(network_io)] pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
    #[effect(network_io)] pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn take_error(&self) -> crate::io::Result<Option<Error>>;
    #[effect(network_io)] pub fn incoming(&self) -> Incoming<'_>;
}
impl From<OwnedFd> for UnixListener { fn from(fd: OwnedFd) -> UnixListener; }
impl<'a> IntoIterator for &'a UnixListener {
    type Item = Result<UnixStream, Error>;
    type IntoIter = Incoming<'a>;
    fn into_iter(self) -> Incoming<'a>;
}
impl AsFd for UnixListener { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for UnixListener { fn as_raw_fd(&self) -> RawFd; }
impl FromRawFd for UnixListener { unsafe fn from_raw_fd(fd: RawFd) -> UnixListener; }
impl IntoRawFd for UnixListener { fn into_raw_fd(self) -> RawFd; }
#[derive(Debug)]
pub struct UnixStream {}
impl UnixStream {
    #[effect(network_io)] pub fn connect<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixStream>;
    #[effect(network_io)] pub fn connect_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixStream>;
    #[effect(network_io)] pub fn pair() -> crate::io::Result<(UnixStream, UnixStream)>;
    #[effect(network_io)] pub fn try_clone(&self) -> crate::io::Result<UnixStream>;
    #[effect(network_io)] pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
    #[effect(network_io)] pub fn peer_addr(&self) -> crate::io::Result<SocketAddr>;
    #[effect(network_io)] pub fn set_read_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn set_write_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()>;
    pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>>;
    #[effect(network_io)] pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn take_error(&self) -> crate::io::Result<Option<Error>>;
    #[effect(network_io)] pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()>;
}
impl From<OwnedFd> for UnixStream { fn from(owned: OwnedFd) -> Self; }
#[effect_within(network_io)]
impl Read for UnixStream { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
#[effect_within(network_io)]
impl<'a> Read for &'a UnixStream { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
#[effect_within(network_io)]
impl Write for UnixStream {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
}
#[effect_within(network_io)]
impl<'a> Write for &'a UnixStream {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
}
impl AsFd for UnixStream { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for UnixStream { fn as_raw_fd(&self) -> RawFd; }
impl FromRawFd for UnixStream { unsafe fn from_raw_fd(fd: RawFd) -> UnixStream; }
impl IntoRawFd for UnixStream { fn into_raw_fd(self) -> RawFd; }
