//! Declarations of `std::string`.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::ffi::{CString, IntoStringError, OsStr};
use crate::fmt::{Display, Formatter, Write};
use crate::iter::FusedIterator;
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::path::{Path, PathBuf};
use crate::slice::SliceIndex;
use crate::str::{FromStr, Utf8Error};
use crate::vec::IntoIter;

pub type ParseError = Infallible;
pub trait ToString {
    fn to_string(&self) -> String;
}
#[derive(Debug)]
pub struct Drain<'a> {}
impl<'a> Drain<'a> { pub fn as_str(&self) -> &str; }
impl<'a> AsRef<[u8]> for Drain<'a> { fn as_ref(&self) -> &[u8]; }
impl<'a> AsRef<str> for Drain<'a> { fn as_ref(&self) -> &str; }
impl DoubleEndedIterator for Drain<'_> { fn next_back(&mut self) -> Option<char>; }
impl FusedIterator for Drain<'_> {}
impl Iterator for Drain<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}
impl Drop for Drain<'_> { fn drop(&mut self); }
#[derive(Debug)]
pub struct FromUtf16Error {}
impl Error for FromUtf16Error {}
impl Display for FromUtf16Error { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromUtf8Error {}
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn utf8_error(&self) -> Utf8Error;
}
impl Error for FromUtf8Error {}
impl Display for FromUtf8Error { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct String {}
impl String {
    pub fn new() -> String;
    pub fn with_capacity(capacity: usize) -> String;
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str>;
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
    pub fn from_utf16_lossy(v: &[u16]) -> String;
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize);
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn as_str(&self) -> &str;
    pub fn as_mut_str(&mut self) -> &mut str;
    pub fn push_str(&mut self, string: &str);
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn push(&mut self, ch: char);
    pub fn as_bytes(&self) -> &[u8];
    pub fn truncate(&mut self, new_len: usize);
    pub fn pop(&mut self) -> Option<char>;
    pub fn remove(&mut self, idx: usize) -> char;
    pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F);
    pub fn insert(&mut self, idx: usize, ch: char);
    pub fn insert_str(&mut self, idx: usize, string: &str);
    pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> String;
    pub fn clear(&mut self);
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_>;
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str);
    pub fn into_boxed_str(self) -> Box<str>;
    pub fn leak<'a>(self) -> &'a mut str;
}
impl Borrow<str> for String { fn borrow(&self) -> &str; }
impl BorrowMut<str> for String { fn borrow_mut(&mut self) -> &mut str; }
impl PartialEq<&str> for String { fn eq(&self, other: &&str) -> bool; }
impl PartialEq<Cow<'_, str>> for String { fn eq(&self, other: &Cow<'_, str>) -> bool; }
impl PartialEq<Path> for String { fn eq(&self, other: &Path) -> bool; }
impl PartialEq<PathBuf> for String { fn eq(&self, other: &PathBuf) -> bool; }
impl PartialEq<str> for String { fn eq(&self, other: &str) -> bool; }
impl AsMut<str> for String { fn as_mut(&mut self) -> &mut str; }
impl AsRef<[u8]> for String { fn as_ref(&self) -> &[u8]; }
impl AsRef<OsStr> for String { fn as_ref(&self) -> &OsStr; }
impl AsRef<Path> for String { fn as_ref(&self) -> &Path; }
impl AsRef<str> for String { fn as_ref(&self) -> &str; }
impl From<&mut str> for String { fn from(s: &mut str) -> String; }
impl From<&String> for String { fn from(s: &String) -> String; }
impl From<&str> for String { fn from(s: &str) -> String; }
impl From<char> for String { fn from(c: char) -> String; }
impl<'a> From<Cow<'a, str>> for String { fn from(s: Cow<'a, str>) -> String; }
impl From<Box<str>> for String { fn from(s: Box<str>) -> String; }
impl TryFrom<CString> for String {
    type Error = IntoStringError;
    fn try_from(value: CString) -> Result<String, Self::Error>;
}
impl TryFrom<Vec<u8>> for String {
    type Error = FromUtf8Error;
    fn try_from(bytes: Vec<u8>) -> Result<String, Self::Error>;
}
impl Display for String { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Write for String { fn write_str(&mut self, s: &str) -> Result<(), crate::fmt::Error>; }
impl<'a> Extend<&'a char> for String { fn extend<I: IntoIterator<Item = &'a char>>(&mut self, iter: I); }
impl<'a> Extend<&'a str> for String { fn extend<I: IntoIterator<Item = &'a str>>(&mut self, iter: I); }
impl Extend<char> for String { fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I); }
impl<'a> Extend<Cow<'a, str>> for String { fn extend<I: IntoIterator<Item = Cow<'a, str>>>(&mut self, iter: I); }
impl Extend<Box<str>> for String { fn extend<I: IntoIterator<Item = Box<str>>>(&mut self, iter: I); }
impl Extend<String> for String { fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I); }
impl<'a> FromIterator<&'a char> for String { fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String; }
impl<'a> FromIterator<&'a str> for String { fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> String; }
impl FromIterator<char> for String { fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String; }
impl<'a> FromIterator<Cow<'a, str>> for String { fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> String; }
impl FromIterator<Box<str>> for String { fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> String; }
impl FromIterator<String> for String { fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String; }
#[effect_within(network_io)]
impl ToSocketAddrs for String {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<IntoIter<SocketAddr>>;
}
impl Add<&str> for String {
    type Output = String;
    fn add(self, other: &str) -> String;
}
impl AddAssign<&str> for String { fn add_assign(&mut self, other: &str); }
impl Deref for String {
    type Target = str;
    fn deref(&self) -> &str;
}
impl DerefMut for String { fn deref_mut(&mut self) -> &mut str; }
impl<I: SliceIndex<str>> Index<I> for String {
    type Output = <I as SliceIndex<str>>::Output;
    fn index(&self, index: I) -> &<I as SliceIndex<str>>::Output;
}
impl<I: SliceIndex<str>> IndexMut<I> for String { fn index_mut(&mut self, index: I) -> &mut <I as SliceIndex<str>>::Output; }
impl FromStr for String {
    type Err = Infallible;
    fn from_str(s: &str) -> Result<String, Self::Err>;
}
impl<T: Display + ?Sized> ToString for T { fn to_string(&self) -> String; }
