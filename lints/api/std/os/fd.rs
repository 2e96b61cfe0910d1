//! Declarations of `std::os::fd`.

use crate::ffi::c_int;
use crate::fs::File;
use crate::io::{IsTerminal, PipeReader, PipeWriter};
use crate::net::{TcpListener, TcpStream, UdpSocket};
use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use crate::process::{ChildStderr, ChildStdin, ChildStdout};

pub type RawFd = c_int;
pub trait AsFd {
    fn as_fd(&self) -> BorrowedFd<'_>;
}
pub trait AsRawFd {
    fn as_raw_fd(&self) -> RawFd;
}
pub trait FromRawFd {
    unsafe fn from_raw_fd(fd: RawFd) -> Self;
}
pub trait IntoRawFd {
    fn into_raw_fd(self) -> RawFd;
}
#[derive(Clone, Copy, Debug)]
pub struct BorrowedFd<'fd> {}
impl BorrowedFd<'_> { pub unsafe fn borrow_raw(fd: RawFd) -> Self; }
impl IsTerminal for BorrowedFd<'_> { fn is_terminal(&self) -> bool; }
impl AsFd for BorrowedFd<'_> { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for BorrowedFd<'_> { fn as_raw_fd(&self) -> RawFd; }
#[derive(Debug)]
pub struct OwnedFd {}
impl OwnedFd { pub fn try_clone(&self) -> crate::io::Result<Self>; }
impl From<File> for OwnedFd { fn from(file: File) -> OwnedFd; }
impl From<PipeReader> for OwnedFd { fn from(pipe: PipeReader) -> Self; }
impl From<PipeWriter> for OwnedFd { fn from(pipe: PipeWriter) -> Self; }
impl From<TcpListener> for OwnedFd { fn from(tcp_listener: TcpListener) -> OwnedFd; }
impl From<TcpStream> for OwnedFd { fn from(tcp_stream: TcpStream) -> OwnedFd; }
impl From<UdpSocket> for OwnedFd { fn from(udp_socket: UdpSocket) -> OwnedFd; }
impl From<UnixDatagram> for OwnedFd { fn from(unix_datagram: UnixDatagram) -> OwnedFd; }
impl From<UnixListener> for OwnedFd { fn from(listener: UnixListener) -> OwnedFd; }
impl From<UnixStream> for OwnedFd { fn from(unix_stream: UnixStream) -> OwnedFd; }
impl From<ChildStderr> for OwnedFd { fn from(child_stderr: ChildStderr) -> OwnedFd; }
impl From<ChildStdin> for OwnedFd { fn from(child_stdin: ChildStdin) -> OwnedFd; }
impl From<ChildStdout> for OwnedFd { fn from(child_stdout: ChildStdout) -> OwnedFd; }
impl IsTerminal for OwnedFd { fn is_terminal(&self) -> bool; }
impl Drop for OwnedFd { fn drop(&mut self); }
impl AsFd for OwnedFd { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for OwnedFd { fn as_raw_fd(&self) -> RawFd; }
impl FromRawFd for OwnedFd { unsafe fn from_raw_fd(fd: RawFd) -> Self; }
impl IntoRawFd for OwnedFd { fn into_raw_fd(self) -> RawFd; }
impl<T: AsFd + ?Sized> AsFd for &T { fn as_fd(&self) -> BorrowedFd<'_>; }
impl<T: AsFd + ?Sized> AsFd for &mut T { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for RawFd { fn as_raw_fd(&self) -> RawFd; }
impl FromRawFd for RawFd { unsafe fn from_raw_fd(fd: RawFd) -> RawFd; }
impl IntoRawFd for RawFd { fn into_raw_fd(self) -> RawFd; }
