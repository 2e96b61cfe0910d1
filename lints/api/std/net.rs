//! Declarations of `std::net`.

use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt::{Display, Formatter};
use crate::io::{Read, Write};
use crate::iter::{FusedIterator, Step};
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};
use crate::option::IntoIter;
use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use crate::str::FromStr;
use crate::time::Duration;

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<Self::Iter>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AddrParseError {}
impl Error for AddrParseError {}
impl Display for AddrParseError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Debug)]
pub struct Incoming<'a> {}
impl FusedIterator for Incoming<'_> {}
#[effect_within(network_io)]
impl<'a> Iterator for Incoming<'a> {
    type Item = Result<TcpStream, crate::io::Error>;
    fn next(&mut self) -> Option<crate::io::Result<TcpStream>>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
impl IpAddr {
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn is_ipv4(&self) -> bool;
    pub fn is_ipv6(&self) -> bool;
    pub fn to_canonical(&self) -> IpAddr;
}
impl PartialEq<Ipv4Addr> for IpAddr { fn eq(&self, other: &Ipv4Addr) -> bool; }
impl PartialEq<Ipv6Addr> for IpAddr { fn eq(&self, other: &Ipv6Addr) -> bool; }
impl PartialOrd<Ipv4Addr> for IpAddr { fn partial_cmp(&self, other: &Ipv4Addr) -> Option<Ordering>; }
impl PartialOrd<Ipv6Addr> for IpAddr { fn partial_cmp(&self, other: &Ipv6Addr) -> Option<Ordering>; }
impl From<[u16; 8]> for IpAddr { fn from(segments: [u16; 8]) -> IpAddr; }
impl From<[u8; 16]> for IpAddr { fn from(octets: [u8; 16]) -> IpAddr; }
impl From<[u8; 4]> for IpAddr { fn from(octets: [u8; 4]) -> IpAddr; }
impl From<Ipv4Addr> for IpAddr { fn from(ipv4: Ipv4Addr) -> IpAddr; }
impl From<Ipv6Addr> for IpAddr { fn from(ipv6: Ipv6Addr) -> IpAddr; }
impl Display for IpAddr { fn fmt(&self, fmt: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl FromStr for IpAddr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<IpAddr, AddrParseError>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Ipv4Addr {}
impl Ipv4Addr {
    pub const BITS: u32;
    pub const LOCALHOST: Ipv4Addr;
    pub const UNSPECIFIED: Ipv4Addr;
    pub const BROADCAST: Ipv4Addr;
    pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
    pub fn to_bits(self) -> u32;
    pub fn from_bits(bits: u32) -> Ipv4Addr;
    pub fn octets(&self) -> [u8; 4];
    pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_private(&self) -> bool;
    pub fn is_link_local(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn is_broadcast(&self) -> bool;
    pub fn is_documentation(&self) -> bool;
    pub fn to_ipv6_compatible(&self) -> Ipv6Addr;
    pub fn to_ipv6_mapped(&self) -> Ipv6Addr;
}
impl PartialEq<IpAddr> for Ipv4Addr { fn eq(&self, other: &IpAddr) -> bool; }
impl PartialOrd<IpAddr> for Ipv4Addr { fn partial_cmp(&self, other: &IpAddr) -> Option<Ordering>; }
impl From<[u8; 4]> for Ipv4Addr { fn from(octets: [u8; 4]) -> Ipv4Addr; }
impl From<u32> for Ipv4Addr { fn from(ip: u32) -> Ipv4Addr; }
impl Display for Ipv4Addr { fn fmt(&self, fmt: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Step for Ipv4Addr {
    fn steps_between(_: &Ipv4Addr, _: &Ipv4Addr) -> (usize, Option<usize>);
    fn forward_checked(start: Ipv4Addr, count: usize) -> Option<Ipv4Addr>;
    fn backward_checked(start: Ipv4Addr, count: usize) -> Option<Ipv4Addr>;
}
impl BitAnd for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: Ipv4Addr) -> Ipv4Addr;
}
impl BitAnd<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: &Ipv4Addr) -> Ipv4Addr;
}
impl BitAnd<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: &Ipv4Addr) -> Ipv4Addr;
}
impl BitAnd<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: Ipv4Addr) -> Ipv4Addr;
}
impl BitAndAssign for Ipv4Addr { fn bitand_assign(&mut self, rhs: Ipv4Addr); }
impl BitAndAssign<&Ipv4Addr> for Ipv4Addr { fn bitand_assign(&mut self, rhs: &Ipv4Addr); }
impl BitOr for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: Ipv4Addr) -> Ipv4Addr;
}
impl BitOr<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: &Ipv4Addr) -> Ipv4Addr;
}
impl BitOr<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: &Ipv4Addr) -> Ipv4Addr;
}
impl BitOr<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: Ipv4Addr) -> Ipv4Addr;
}
impl BitOrAssign for Ipv4Addr { fn bitor_assign(&mut self, rhs: Ipv4Addr); }
impl BitOrAssign<&Ipv4Addr> for Ipv4Addr { fn bitor_assign(&mut self, rhs: &Ipv4Addr); }
impl Not for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn not(self) -> Ipv4Addr;
}
impl Not for Ipv4Addr {
    type Output = Ipv4Addr;
    fn not(self) -> Ipv4Addr;
}
impl FromStr for Ipv4Addr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<Ipv4Addr, AddrParseError>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Ipv6Addr {}
impl Ipv6Addr {
    pub const BITS: u32;
    pub const LOCALHOST: Ipv6Addr;
    pub const UNSPECIFIED: Ipv6Addr;
    pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
    pub fn to_bits(self) -> u128;
    pub fn from_bits(bits: u128) -> Ipv6Addr;
    pub fn segments(&self) -> [u16; 8];
    pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_unique_local(&self) -> bool;
    pub fn is_unicast_link_local(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
    pub fn to_ipv4(&self) -> Option<Ipv4Addr>;
    pub fn to_canonical(&self) -> IpAddr;
    pub fn octets(&self) -> [u8; 16];
    pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
}
impl PartialEq<IpAddr> for Ipv6Addr { fn eq(&self, other: &IpAddr) -> bool; }
impl PartialOrd<IpAddr> for Ipv6Addr { fn partial_cmp(&self, other: &IpAddr) -> Option<Ordering>; }
impl From<[u16; 8]> for Ipv6Addr { fn from(segments: [u16; 8]) -> Ipv6Addr; }
impl From<[u8; 16]> for Ipv6Addr { fn from(octets: [u8; 16]) -> Ipv6Addr; }
impl From<u128> for Ipv6Addr { fn from(ip: u128) -> Ipv6Addr; }
impl Display for Ipv6Addr { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Step for Ipv6Addr {
    fn steps_between(_: &Ipv6Addr, _: &Ipv6Addr) -> (usize, Option<usize>);
    fn forward_checked(start: Ipv6Addr, count: usize) -> Option<Ipv6Addr>;
    fn backward_checked(start: Ipv6Addr, count: usize) -> Option<Ipv6Addr>;
}
impl BitAnd for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: Ipv6Addr) -> Ipv6Addr;
}
impl BitAnd<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: &Ipv6Addr) -> Ipv6Addr;
}
impl BitAnd<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: &Ipv6Addr) -> Ipv6Addr;
}
impl BitAnd<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: Ipv6Addr) -> Ipv6Addr;
}
impl BitAndAssign for Ipv6Addr { fn bitand_assign(&mut self, rhs: Ipv6Addr); }
impl BitAndAssign<&Ipv6Addr> for Ipv6Addr { fn bitand_assign(&mut self, rhs: &Ipv6Addr); }
impl BitOr for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: Ipv6Addr) -> Ipv6Addr;
}
impl BitOr<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: &Ipv6Addr) -> Ipv6Addr;
}
impl BitOr<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: &Ipv6Addr) -> Ipv6Addr;
}
impl BitOr<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: Ipv6Addr) -> Ipv6Addr;
}
impl BitOrAssign for Ipv6Addr { fn bitor_assign(&mut self, rhs: Ipv6Addr); }
impl BitOrAssign<&Ipv6Addr> for Ipv6Addr { fn bitor_assign(&mut self, rhs: &Ipv6Addr); }
impl Not for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn not(self) -> Ipv6Addr;
}
impl Not for Ipv6Addr {
    type Output = Ipv6Addr;
    fn not(self) -> Ipv6Addr;
}
impl FromStr for Ipv6Addr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<Ipv6Addr, AddrParseError>;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shutdown { Read, Write, Both }
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
impl SocketAddr {
    pub fn new(ip: IpAddr, port: u16) -> SocketAddr;
    pub fn ip(&self) -> IpAddr;
    pub fn set_ip(&mut self, new_ip: IpAddr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
    pub fn is_ipv4(&self) -> bool;
    pub fn is_ipv6(&self) -> bool;
}
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr { fn from(pieces: (I, u16)) -> SocketAddr; }
impl From<SocketAddrV4> for SocketAddr { fn from(sock4: SocketAddrV4) -> SocketAddr; }
impl From<SocketAddrV6> for SocketAddr { fn from(sock6: SocketAddrV6) -> SocketAddr; }
impl Display for SocketAddr { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl ToSocketAddrs for SocketAddr {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<IntoIter<SocketAddr>>;
}
impl FromStr for SocketAddr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddr, AddrParseError>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SocketAddrV4 {}
impl SocketAddrV4 {
    pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
    pub fn ip(&self) -> &Ipv4Addr;
    pub fn set_ip(&mut self, new_ip: Ipv4Addr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
}
impl Display for SocketAddrV4 { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl ToSocketAddrs for SocketAddrV4 {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<IntoIter<SocketAddr>>;
}
impl FromStr for SocketAddrV4 {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddrV4, AddrParseError>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SocketAddrV6 {}
impl SocketAddrV6 {
    pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
    pub fn ip(&self) -> &Ipv6Addr;
    pub fn set_ip(&mut self, new_ip: Ipv6Addr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
    pub fn flowinfo(&self) -> u32;
    pub fn set_flowinfo(&mut self, new_flowinfo: u32);
    pub fn scope_id(&self) -> u32;
    pub fn set_scope_id(&mut self, new_scope_id: u32);
}
impl Display for SocketAddrV6 { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl ToSocketAddrs for SocketAddrV6 {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<IntoIter<SocketAddr>>;
}
impl FromStr for SocketAddrV6 {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddrV6, AddrParseError>;
}
#[derive(Debug)]
#[payload(handle)]
pub struct TcpListener {}
impl TcpListener {
    #[effect(network_io)] pub fn bind<A: ToSocketAddrs>(addr: A) -> crate::io::Result<TcpListener>;
    #[effect(network_io)] pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
    #[effect(network_io)] pub fn try_clone(&self) -> crate::io::Result<TcpListener>;
    #[effect(network_io)] pub fn accept(&self) -> crate::io::Result<(TcpStream, SocketAddr)>;
    #[effect(network_io)] pub fn incoming(&self) -> Incoming<'_>;
    #[effect(network_io)] pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn ttl(&self) -> crate::io::Result<u32>;
    pub fn set_only_v6(&self, only_v6: bool) -> crate::io::Result<()>;
    pub fn only_v6(&self) -> crate::io::Result<bool>;
    #[effect(network_io)] pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>>;
    #[effect(network_io)] pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
}
impl From<OwnedFd> for TcpListener { fn from(owned_fd: OwnedFd) -> Self; }
impl AsFd for TcpListener { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for TcpListener { fn as_raw_fd(&self) -> RawFd; }
impl FromRawFd for TcpListener { unsafe fn from_raw_fd(fd: RawFd) -> TcpListener; }
impl IntoRawFd for TcpListener { fn into_raw_fd(self) -> RawFd; }
#[derive(Debug)]
#[payload(handle)]
pub struct TcpStream {}
impl TcpStream {
    #[effect(network_io)] pub fn connect<A: ToSocketAddrs>(addr: A) -> crate::io::Result<TcpStream>;
    #[effect(network_io)] pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> crate::io::Result<TcpStream>;
    #[effect(network_io)] pub fn peer_addr(&self) -> crate::io::Result<SocketAddr>;
    #[effect(network_io)] pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
    #[effect(network_io)] pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn try_clone(&self) -> crate::io::Result<TcpStream>;
    #[effect(network_io)] pub fn set_read_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn set_write_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>>;
    #[effect(network_io)] pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>>;
    #[effect(network_io)] pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
    #[effect(network_io)] pub fn set_nodelay(&self, nodelay: bool) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn nodelay(&self) -> crate::io::Result<bool>;
    #[effect(network_io)] pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn ttl(&self) -> crate::io::Result<u32>;
    #[effect(network_io)] pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>>;
    #[effect(network_io)] pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
}
impl From<OwnedFd> for TcpStream { fn from(owned_fd: OwnedFd) -> Self; }
#[effect_within(network_io)]
impl Read for &TcpStream { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
#[effect_within(network_io)]
impl Read for TcpStream { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
#[effect_within(network_io)]
impl Write for &TcpStream {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
}
#[effect_within(network_io)]
impl Write for TcpStream {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
}
impl AsFd for TcpStream { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for TcpStream { fn as_raw_fd(&self) -> RawFd; }
impl FromRawFd for TcpStream { unsafe fn from_raw_fd(fd: RawFd) -> TcpStream; }
impl IntoRawFd for TcpStream { fn into_raw_fd(self) -> RawFd; }
#[derive(Debug)]
#[payload(handle)]
pub struct UdpSocket {}
impl UdpSocket {
    #[effect(network_io)] pub fn bind<A: ToSocketAddrs>(addr: A) -> crate::io::Result<UdpSocket>;
    #[effect(network_io)] pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)>;
    #[effect(network_io)] pub fn peek_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)>;
    #[effect(network_io)] pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> crate::io::Result<usize>;
    #[effect(network_io)] pub fn peer_addr(&self) -> crate::io::Result<SocketAddr>;
    #[effect(network_io)] pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
    #[effect(network_io)] pub fn try_clone(&self) -> crate::io::Result<UdpSocket>;
    #[effect(network_io)] pub fn set_read_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn set_write_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()>;
    pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>>;
    #[effect(network_io)] pub fn set_broadcast(&self, broadcast: bool) -> crate::io::Result<()>;
    pub fn broadcast(&self) -> crate::io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> crate::io::Result<()>;
    pub fn multicast_loop_v4(&self) -> crate::io::Result<bool>;
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> crate::io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> crate::io::Result<u32>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> crate::io::Result<()>;
    pub fn multicast_loop_v6(&self) -> crate::io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
    pub fn ttl(&self) -> crate::io::Result<u32>;
    #[effect(network_io)] pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>>;
    #[effect(network_io)] pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> crate::io::Result<()>;
    #[effect(network_io)] pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize>;
    #[effect(network_io)] pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
    #[effect(network_io)] pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
    #[effect(network_io)] pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
}
impl From<OwnedFd> for UdpSocket { fn from(owned_fd: OwnedFd) -> Self; }
impl AsFd for UdpSocket { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for UdpSocket { fn as_raw_fd(&self) -> RawFd; }
impl FromRawFd for UdpSocket { unsafe fn from_raw_fd(fd: RawFd) -> UdpSocket; }
impl IntoRawFd for UdpSocket { fn into_raw_fd(self) -> RawFd; }
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = <T as ToSocketAddrs>::Iter;
    fn to_socket_addrs(&self) -> crate::io::Result<Self::Iter>;
}
