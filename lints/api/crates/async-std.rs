//! An asynchronous standard library.

#[macro_input(format)]
#[effect(stdio)]
#[macro_export]
macro_rules! print {
    () => {};
}
#[macro_input(format)]
#[effect(stdio)]
#[macro_export]
macro_rules! println {
    () => {};
}
#[macro_input(format)]
#[effect(stdio)]
#[macro_export]
macro_rules! eprint {
    () => {};
}
#[macro_input(format)]
#[effect(stdio)]
#[macro_export]
macro_rules! eprintln {
    () => {};
}
pub mod task {
    #[effect(async_task)]
    pub fn spawn<F: std::future::Future>(future: F) -> JoinHandle<F::Output>;
    #[effect(async_task)]
    pub fn spawn_local<F: std::future::Future>(future: F) -> JoinHandle<F::Output>;
    #[effect(threads)]
    pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T>;
    #[effect(threads)]
    pub fn block_on<F: std::future::Future>(future: F) -> F::Output;
    #[effect(async_timer)]
    pub async fn sleep(dur: std::time::Duration);
    #[effect(async_task)]
    pub async fn yield_now();
    #[effect(async_task)]
    pub fn current() -> Task;
    pub use std::task::{Context, Poll, Waker, ready};
    pub struct Task {}
    impl Task {
        pub fn id(&self) -> TaskId;
        pub fn name(&self) -> Option<&str>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct TaskId {}
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task;
        #[effect(async_task)]
        pub async fn cancel(self) -> Option<T>;
    }
    impl<T> std::future::Future for JoinHandle<T> {
        type Output = T;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<T>;
    }
    #[derive(Debug, Default)]
    pub struct Builder {}
    impl Builder {
        pub fn new() -> Builder;
        pub fn name(self, name: String) -> Builder;
        #[effect(async_task)]
        pub fn spawn<F: std::future::Future>(self, future: F) -> std::io::Result<JoinHandle<F::Output>>;
        #[effect(async_task)]
        pub fn local<F: std::future::Future>(self, future: F) -> std::io::Result<JoinHandle<F::Output>>;
        #[effect(threads)]
        pub fn blocking<F: std::future::Future>(self, future: F) -> F::Output;
    }
}
pub mod future {
    #[effect(async_timer)]
    pub async fn timeout<F: std::future::Future>(dur: std::time::Duration, f: F) -> Result<F::Output, TimeoutError>;
    pub async fn ready<T>(val: T) -> T;
    pub async fn pending<T>() -> T;
    pub struct TimeoutError {}
    pub trait FutureExt: std::future::Future {
        #[effect(async_timer)]
        fn delay(self, dur: std::time::Duration) -> impl std::future::Future<Output = Self::Output> {}
        #[effect(async_timer)]
        fn timeout(
            self, dur: std::time::Duration,
        ) -> impl std::future::Future<Output = Result<Self::Output, TimeoutError>> {
        }
        #[effect(unordered_poll)]
        #[polls_first]
        fn race<F>(self, other: F) -> impl std::future::Future<Output = Self::Output> {}
        #[polls_all]
        fn join<F: std::future::Future>(
            self, other: F,
        ) -> impl std::future::Future<Output = (Self::Output, F::Output)> {
        }
    }
}
pub mod stream {
    #[effect(async_timer)]
    pub fn interval(dur: std::time::Duration) -> Interval;
    pub struct Interval {}
}
pub mod sync {
    pub use async_lock::{Barrier, BarrierWaitResult, Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};
    pub use std::sync::{Arc, Weak};
    #[derive(Debug, Default)]
    pub struct Condvar {}
    impl crate::sync::Condvar {
        pub fn new() -> Self;
        #[effect(sync_primitive)]
        pub async fn wait<'a, T>(&self, guard: crate::sync::MutexGuard<'a, T>) -> crate::sync::MutexGuard<'a, T>;
        #[effect(sync_primitive)]
        pub async fn wait_until<'a, T, F>(
            &self, guard: crate::sync::MutexGuard<'a, T>, condition: F,
        ) -> crate::sync::MutexGuard<'a, T>
        where
            F: FnMut(&mut T) -> bool;
        #[effect(sync_primitive, async_timer)]
        pub async fn wait_timeout<'a, T>(
            &self, guard: crate::sync::MutexGuard<'a, T>, dur: std::time::Duration,
        ) -> (crate::sync::MutexGuard<'a, T>, WaitTimeoutResult);
        #[effect(sync_primitive, async_timer)]
        pub async fn wait_timeout_until<'a, T, F>(
            &self, guard: crate::sync::MutexGuard<'a, T>, dur: std::time::Duration, condition: F,
        ) -> (crate::sync::MutexGuard<'a, T>, WaitTimeoutResult)
        where
            F: FnMut(&mut T) -> bool;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }
}
pub mod channel {
    pub use async_channel::{Receiver, RecvError, SendError, Sender, TryRecvError, TrySendError, bounded, unbounded};
}
#[effect_within(file_io)]
pub mod fs {
    #[derive(Debug, Default)]
    pub struct DirBuilder {}
    impl crate::fs::DirBuilder {
        #[effect(none)]
        pub fn new() -> crate::fs::DirBuilder;
        #[effect(none)]
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub fn create<P: AsRef<std::path::Path>>(
            &self, path: P,
        ) -> impl std::future::Future<Output = crate::io::Result<()>>;
    }
    #[derive(Clone, Debug)]
    pub struct DirEntry {}
    impl crate::fs::DirEntry {
        #[effect(none)]
        pub fn path(&self) -> std::path::PathBuf;
        pub async fn metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
        pub async fn file_type(&self) -> crate::io::Result<crate::fs::FileType>;
        #[effect(none)]
        pub fn file_name(&self) -> std::ffi::OsString;
    }
    #[derive(Clone, Debug)]
    pub struct File {}
    impl crate::fs::File {
        pub async fn open<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<crate::fs::File>;
        pub async fn create<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<crate::fs::File>;
        pub async fn sync_all(&self) -> crate::io::Result<()>;
        pub async fn sync_data(&self) -> crate::io::Result<()>;
        pub async fn set_len(&self, size: u64) -> crate::io::Result<()>;
        pub async fn metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
        pub async fn set_permissions(&self, perm: crate::fs::Permissions) -> crate::io::Result<()>;
    }
    impl From<std::fs::File> for crate::fs::File {
        fn from(file: std::fs::File) -> crate::fs::File;
    }
    impl From<OwnedFd> for crate::fs::File {
        fn from(fd: OwnedFd) -> Self;
    }
    impl From<OwnedHandle> for crate::fs::File {
        fn from(handle: OwnedHandle) -> Self;
    }
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct FileType {}
    impl std::fs::FileType {
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
    }
    #[derive(Clone, Debug)]
    pub struct Metadata {}
    impl std::fs::Metadata {
        pub fn file_type(&self) -> crate::fs::FileType;
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn len(&self) -> u64;
        pub fn permissions(&self) -> crate::fs::Permissions;
        pub fn modified(&self) -> crate::io::Result<std::time::SystemTime>;
        pub fn accessed(&self) -> crate::io::Result<std::time::SystemTime>;
        pub fn created(&self) -> crate::io::Result<std::time::SystemTime>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct OpenOptions {}
    impl crate::fs::OpenOptions {
        #[effect(none)]
        pub fn new() -> crate::fs::OpenOptions;
        #[effect(none)]
        pub fn read(&mut self, read: bool) -> &mut crate::fs::OpenOptions;
        #[effect(none)]
        pub fn write(&mut self, write: bool) -> &mut crate::fs::OpenOptions;
        #[effect(none)]
        pub fn append(&mut self, append: bool) -> &mut crate::fs::OpenOptions;
        #[effect(none)]
        pub fn truncate(&mut self, truncate: bool) -> &mut crate::fs::OpenOptions;
        #[effect(none)]
        pub fn create(&mut self, create: bool) -> &mut crate::fs::OpenOptions;
        #[effect(none)]
        pub fn create_new(&mut self, create_new: bool) -> &mut crate::fs::OpenOptions;
        pub fn open<P: AsRef<std::path::Path>>(
            &self, path: P,
        ) -> impl std::future::Future<Output = crate::io::Result<crate::fs::File>>;
    }
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub struct Permissions {}
    impl std::fs::Permissions {
        pub fn readonly(&self) -> bool;
        pub fn set_readonly(&mut self, readonly: bool);
    }
    #[derive(Debug)]
    pub struct ReadDir {}
    impl futures_core::stream::Stream for crate::fs::ReadDir {
        type Item = crate::io::Result<crate::fs::DirEntry>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>,
        ) -> crate::task::Poll<Option<Self::Item>>;
    }
    pub async fn canonicalize<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<std::path::PathBuf>;
    pub async fn copy<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(from: P, to: Q) -> crate::io::Result<u64>;
    pub async fn create_dir<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<()>;
    pub async fn create_dir_all<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<()>;
    pub async fn hard_link<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(
        from: P, to: Q,
    ) -> crate::io::Result<()>;
    pub async fn metadata<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<std::fs::Metadata>;
    pub async fn read<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<Vec<u8>>;
    pub async fn read_dir<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<crate::fs::ReadDir>;
    pub async fn read_link<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<std::path::PathBuf>;
    pub async fn read_to_string<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<String>;
    pub async fn remove_dir<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<()>;
    pub async fn remove_dir_all<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<()>;
    pub async fn remove_file<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<()>;
    pub async fn rename<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(from: P, to: Q) -> crate::io::Result<()>;
    pub async fn set_permissions<P: AsRef<std::path::Path>>(
        path: P, perm: crate::fs::Permissions,
    ) -> crate::io::Result<()>;
    pub async fn symlink_metadata<P: AsRef<std::path::Path>>(path: P) -> crate::io::Result<crate::fs::Metadata>;
    pub async fn write<P: AsRef<std::path::Path>, C: AsRef<[u8]>>(path: P, contents: C) -> crate::io::Result<()>;
}
#[effect_within(network_io)]
pub mod net {
    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = std::net::SocketAddr>;
        fn to_socket_addrs(&self) -> ret!(impl Future<Output = Self::Iter>, ToSocketAddrsFuture<Self::Iter>);
    }
    #[derive(Debug)]
    pub struct Incoming<'a> {}
    impl futures_core::stream::Stream for crate::net::Incoming<'_> {
        type Item = crate::io::Result<crate::net::TcpStream>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>,
        ) -> crate::task::Poll<Option<Self::Item>>;
    }
    #[derive(Debug)]
    pub struct TcpListener {}
    impl crate::net::TcpListener {
        pub async fn bind<A: crate::net::ToSocketAddrs>(addrs: A) -> crate::io::Result<crate::net::TcpListener>;
        pub async fn accept(&self) -> crate::io::Result<(crate::net::TcpStream, std::net::SocketAddr)>;
        pub fn incoming(&self) -> crate::net::Incoming<'_>;
        pub fn into_incoming(
            self,
        ) -> impl futures_core::stream::Stream<Item = crate::io::Result<crate::net::TcpStream>> + Send;
        pub fn local_addr(&self) -> crate::io::Result<std::net::SocketAddr>;
    }
    impl From<std::net::TcpListener> for crate::net::TcpListener {
        fn from(listener: std::net::TcpListener) -> crate::net::TcpListener;
    }
    impl std::convert::TryFrom<crate::net::TcpListener> for std::net::TcpListener {
        type Error = crate::io::Error;
        fn try_from(listener: crate::net::TcpListener) -> crate::io::Result<std::net::TcpListener>;
    }
    impl From<OwnedFd> for crate::net::TcpListener {
        fn from(fd: OwnedFd) -> crate::net::TcpListener;
    }
    impl From<OwnedSocket> for crate::net::TcpListener {
        fn from(fd: OwnedSocket) -> crate::net::TcpListener;
    }
    #[derive(Clone, Debug)]
    pub struct TcpStream {}
    impl crate::net::TcpStream {
        pub async fn connect<A: crate::net::ToSocketAddrs>(addrs: A) -> crate::io::Result<crate::net::TcpStream>;
        pub fn local_addr(&self) -> crate::io::Result<std::net::SocketAddr>;
        pub fn peer_addr(&self) -> crate::io::Result<std::net::SocketAddr>;
        pub fn ttl(&self) -> crate::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
        pub async fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
        pub fn nodelay(&self) -> crate::io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> crate::io::Result<()>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> std::io::Result<()>;
    }
    impl From<std::net::TcpStream> for crate::net::TcpStream {
        fn from(stream: std::net::TcpStream) -> crate::net::TcpStream;
    }
    impl std::convert::TryFrom<crate::net::TcpStream> for std::net::TcpStream {
        type Error = crate::io::Error;
        fn try_from(stream: crate::net::TcpStream) -> crate::io::Result<std::net::TcpStream>;
    }
    impl From<OwnedFd> for crate::net::TcpStream {
        fn from(fd: OwnedFd) -> crate::net::TcpStream;
    }
    impl From<OwnedSocket> for crate::net::TcpStream {
        fn from(fd: OwnedSocket) -> crate::net::TcpStream;
    }
    #[derive(Debug)]
    pub struct UdpSocket {}
    impl crate::net::UdpSocket {
        pub async fn bind<A: crate::net::ToSocketAddrs>(addrs: A) -> std::io::Result<crate::net::UdpSocket>;
        pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub async fn send_to<A: crate::net::ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> std::io::Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub async fn connect<A: crate::net::ToSocketAddrs>(&self, addrs: A) -> std::io::Result<()>;
        pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn broadcast(&self) -> std::io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> std::io::Result<()>;
        pub fn multicast_loop_v4(&self) -> std::io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> std::io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> std::io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> std::io::Result<()>;
        pub fn multicast_loop_v6(&self) -> std::io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> std::io::Result<()>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
        pub fn join_multicast_v4(
            &self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr,
        ) -> std::io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
        pub fn leave_multicast_v4(
            &self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr,
        ) -> std::io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
    }
    impl From<std::net::UdpSocket> for crate::net::UdpSocket {
        fn from(socket: std::net::UdpSocket) -> crate::net::UdpSocket;
    }
    impl std::convert::TryFrom<crate::net::UdpSocket> for std::net::UdpSocket {
        type Error = std::io::Error;
        fn try_from(listener: crate::net::UdpSocket) -> std::io::Result<std::net::UdpSocket>;
    }
    impl From<OwnedFd> for crate::net::UdpSocket {
        fn from(fd: OwnedFd) -> crate::net::UdpSocket;
    }
    impl From<OwnedSocket> for crate::net::UdpSocket {
        fn from(fd: OwnedSocket) -> crate::net::UdpSocket;
    }
}
#[effect_within(process_io)]
pub mod process {
    pub use async_process::{Child, Command, ExitStatus, Output, Stdio};
}
pub mod io {
    #[effect(stdio)]
    pub fn stdin() -> Stdin;
    #[effect(stdio)]
    pub fn stdout() -> Stdout;
    #[effect(stdio)]
    pub fn stderr() -> Stderr;
    #[effect(async_timer)]
    pub async fn timeout<F: std::future::Future>(dur: std::time::Duration, f: F) -> F::Output;
    #[effect_within(stdio)]
    pub struct Stdin {}
    impl Stdin {
        pub async fn read_line(&self, buf: &mut String) -> std::io::Result<usize>;
    }
    #[effect_within(stdio)]
    pub struct Stdout {}
    #[effect_within(stdio)]
    pub struct Stderr {}
    pub use std::io::{Error, ErrorKind, Result};
}
pub mod prelude {}
