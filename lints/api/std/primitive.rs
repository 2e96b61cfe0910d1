//! Declarations of `std::primitive`.

use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt::{Debug, Display, Formatter};
use crate::hash::{Hash, Hasher};
use crate::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
use crate::num::TryFromIntError;
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Bound, Not, RangeBounds};
use crate::process::{ExitCode, Termination};
use crate::slice::SliceIndex;
use crate::str::{FromStr, ParseBoolError};
use crate::vec::IntoIter;

macro_rules! tuple {
    ($($T:ident)+) => {
        impl<$($T: Clone),+> Clone for ($($T,)+) { fn clone(&self) -> Self; }
        impl<$($T: Copy),+> Copy for ($($T,)+) {}
        impl<$($T: Default),+> Default for ($($T,)+) { fn default() -> Self; }
        impl<$($T: Debug),+> Debug for ($($T,)+) { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<$($T: Hash),+> Hash for ($($T,)+) { fn hash<S: Hasher>(&self, state: &mut S); }
        impl<$($T: PartialEq),+> PartialEq for ($($T,)+) { fn eq(&self, other: &Self) -> bool; }
        impl<$($T: Eq),+> Eq for ($($T,)+) {}
        impl<$($T: PartialOrd),+> PartialOrd for ($($T,)+) { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
        impl<$($T: Ord),+> Ord for ($($T,)+) { fn cmp(&self, other: &Self) -> Ordering; }
    };
}
tuple! { A }
tuple! { A B }
tuple! { A B C }
tuple! { A B C D }
tuple! { A B C D E }
tuple! { A B C D E F }
tuple! { A B C D E F G }
tuple! { A B C D E F G H }
tuple! { A B C D E F G H I }
tuple! { A B C D E F G H I J }
tuple! { A B C D E F G H I J K }
tuple! { A B C D E F G H I J K L }
macro_rules! array_as_tuple {
    ($($count:literal ($($T:ident)+))*) => {$(
        impl<T> From<[T; $count]> for ($($T,)+) { fn from(array: [T; $count]) -> Self; }
        impl<T> From<($($T,)+)> for [T; $count] { fn from(tuple: ($($T,)+)) -> Self; }
    )*};
}
array_as_tuple! {
    1 (T) 2 (T T) 3 (T T T) 4 (T T T T) 5 (T T T T T) 6 (T T T T T T) 7 (T T T T T T T) 8 (T T T T T T T T) 9 (T T T T T T T T T)
    10 (T T T T T T T T T T) 11 (T T T T T T T T T T T) 12 (T T T T T T T T T T T T)
}
impl<A, B, ExtendA: Default + Extend<A>, ExtendB: Default + Extend<B>> FromIterator<(A, B)> for (ExtendA, ExtendB) {
    fn from_iter<I: IntoIterator<Item = (A, B)>>(iter: I) -> Self;
}
impl<A, B, ExtendA: Extend<A>, ExtendB: Extend<B>> Extend<(A, B)> for (ExtendA, ExtendB) {
    fn extend<I: IntoIterator<Item = (A, B)>>(&mut self, iter: I);
}

impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T>;
    #[if_true] pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T>;
}
macro_rules! for_each_of_i8_i16_i32_i64_i128_u8_u16_u32_u64_u128 {
    ($($t:ident)*) => {$(
        impl TryFrom<$t> for bool {
            type Error = TryFromIntError;
            fn try_from(i: $t) -> Result<bool, Self::Error>;
        }
    )*};
}
for_each_of_i8_i16_i32_i64_i128_u8_u16_u32_u64_u128! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 }
impl Clone for ! { fn clone(&self) -> !; }
impl Clone for bool { fn clone(&self) -> bool; }
impl Eq for ! {}
impl Eq for () {}
impl Eq for bool {}
impl Ord for ! { fn cmp(&self, _: &!) -> Ordering; }
impl Ord for () { fn cmp(&self, _other: &()) -> Ordering; }
impl Ord for bool { fn cmp(&self, other: &bool) -> Ordering; }
impl PartialEq for ! { fn eq(&self, _: &!) -> bool; }
impl PartialEq for () { fn eq(&self, _other: &()) -> bool; }
impl PartialEq for bool { fn eq(&self, other: &bool) -> bool; }
impl PartialOrd for ! { fn partial_cmp(&self, _: &!) -> Option<Ordering>; }
impl PartialOrd for () { fn partial_cmp(&self, _: &()) -> Option<Ordering>; }
impl PartialOrd for bool { fn partial_cmp(&self, other: &bool) -> Option<Ordering>; }
impl Default for () { fn default(); }
impl Default for bool { fn default() -> bool; }
impl Error for ! {}
impl Debug for ! { fn fmt(&self, _: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Debug for () { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Debug for bool { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Display for ! { fn fmt(&self, _: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Display for bool { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Hash for ! { fn hash<H: Hasher>(&self, _: &mut H); }
impl Hash for () { fn hash<H: Hasher>(&self, _state: &mut H); }
impl Hash for bool { fn hash<H: Hasher>(&self, state: &mut H); }
impl Extend<()> for () { fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T); }
impl FromIterator<()> for () { fn from_iter<I: IntoIterator<Item = ()>>(iter: I); }
impl Copy for ! {}
impl Copy for bool {}
#[effect_within(network_io)]
impl ToSocketAddrs for (&str, u16) {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<IntoIter<SocketAddr>>;
}
impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<SocketAddr>>;
}
impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<SocketAddr>>;
}
impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<SocketAddr>>;
}
#[effect_within(network_io)]
impl ToSocketAddrs for (String, u16) {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<IntoIter<SocketAddr>>;
}
impl BitAnd for bool {
    type Output = bool;
    fn bitand(self, rhs: bool) -> bool;
}
impl BitAnd<&bool> for &bool {
    type Output = bool;
    fn bitand(self, other: &bool) -> bool;
}
impl BitAnd<&bool> for bool {
    type Output = bool;
    fn bitand(self, other: &bool) -> bool;
}
impl BitAnd<bool> for &bool {
    type Output = bool;
    fn bitand(self, other: bool) -> bool;
}
impl BitAndAssign for bool { fn bitand_assign(&mut self, other: bool); }
impl BitAndAssign<&bool> for bool { fn bitand_assign(&mut self, other: &bool); }
impl BitOr for bool {
    type Output = bool;
    fn bitor(self, rhs: bool) -> bool;
}
impl BitOr<&bool> for &bool {
    type Output = bool;
    fn bitor(self, other: &bool) -> bool;
}
impl BitOr<&bool> for bool {
    type Output = bool;
    fn bitor(self, other: &bool) -> bool;
}
impl BitOr<bool> for &bool {
    type Output = bool;
    fn bitor(self, other: bool) -> bool;
}
impl BitOrAssign for bool { fn bitor_assign(&mut self, other: bool); }
impl BitOrAssign<&bool> for bool { fn bitor_assign(&mut self, other: &bool); }
impl BitXor for bool {
    type Output = bool;
    fn bitxor(self, other: bool) -> bool;
}
impl BitXor<&bool> for &bool {
    type Output = bool;
    fn bitxor(self, other: &bool) -> bool;
}
impl BitXor<&bool> for bool {
    type Output = bool;
    fn bitxor(self, other: &bool) -> bool;
}
impl BitXor<bool> for &bool {
    type Output = bool;
    fn bitxor(self, other: bool) -> bool;
}
impl BitXorAssign for bool { fn bitxor_assign(&mut self, other: bool); }
impl BitXorAssign<&bool> for bool { fn bitxor_assign(&mut self, other: &bool); }
impl Not for ! {
    type Output = !;
    fn not(self) -> !;
}
impl Not for &bool {
    type Output = bool;
    fn not(self) -> bool;
}
impl Not for bool {
    type Output = bool;
    fn not(self) -> bool;
}
impl Termination for ! { fn report(self) -> ExitCode; }
impl Termination for () { fn report(self) -> ExitCode; }
impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str>;
    fn get_mut(self, slice: &mut str) -> Option<&mut str>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const str;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut str;
    fn index(self, slice: &str) -> &str;
    fn index_mut(self, slice: &mut str) -> &mut str;
}
impl FromStr for bool {
    type Err = ParseBoolError;
    fn from_str(s: &str) -> Result<bool, ParseBoolError>;
}
impl<'a, T: 'a + ?Sized> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&Self::Output>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut Self::Output>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const Self::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut Self::Output;
    fn index(self, slice: &[T]) -> &Self::Output;
    fn index_mut(self, slice: &mut [T]) -> &mut Self::Output;
}
