//! Declarations of `std::ffi`.

pub mod os_str;

use crate::borrow::{Borrow, Cow};
use crate::cmp::Ordering;
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt::{Display, Formatter, Write};
use crate::num::NonZero;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeFrom, RangeFull};
use crate::os::unix::ffi::{OsStrExt, OsStringExt};
use crate::path::{Path, PathBuf};
use crate::str::{FromStr, Utf8Error};

pub type c_char = i8;
pub type c_double = f64;
pub type c_float = f32;
pub type c_int = i32;
pub type c_long = i64;
pub type c_longlong = i64;
pub type c_schar = i8;
pub type c_short = i16;
pub type c_uchar = u8;
pub type c_uint = u32;
pub type c_ulong = u64;
pub type c_ulonglong = u64;
pub type c_ushort = u16;
#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CStr {}
impl CStr {
    pub unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr;
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
    pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError>;
    pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
    pub fn as_ptr(&self) -> *const i8;
    pub fn count_bytes(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn to_bytes(&self) -> &[u8];
    pub fn to_bytes_with_nul(&self) -> &[u8];
    pub fn to_str(&self) -> Result<&str, Utf8Error>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn into_c_string(self: Box<Self>) -> CString;
}
impl ToOwned for CStr {
    type Owned = CString;
    fn to_owned(&self) -> CString;
}
impl PartialEq<&CStr> for CStr { fn eq(&self, other: &&CStr) -> bool; }
impl PartialEq<Cow<'_, CStr>> for CStr { fn eq(&self, other: &Cow<'_, CStr>) -> bool; }
impl PartialEq<CString> for CStr { fn eq(&self, other: &CString) -> bool; }
impl AsRef<CStr> for CStr { fn as_ref(&self) -> &CStr; }
impl Default for &CStr { fn default() -> &CStr; }
impl Index<RangeFrom<usize>> for CStr {
    type Output = CStr;
    fn index(&self, index: RangeFrom<usize>) -> &CStr;
}
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CString {}
impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> CString;
    pub unsafe fn from_raw(ptr: *mut i8) -> CString;
    pub fn into_raw(self) -> *mut i8;
    pub fn into_string(self) -> Result<String, IntoStringError>;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn into_bytes_with_nul(self) -> Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn as_c_str(&self) -> &CStr;
    pub fn into_boxed_c_str(self) -> Box<CStr>;
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString;
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError>;
}
impl Borrow<CStr> for CString { fn borrow(&self) -> &CStr; }
impl PartialEq<&CStr> for CString { fn eq(&self, other: &&CStr) -> bool; }
impl PartialEq<Cow<'_, CStr>> for CString { fn eq(&self, other: &Cow<'_, CStr>) -> bool; }
impl PartialEq<CStr> for CString { fn eq(&self, other: &CStr) -> bool; }
impl AsRef<CStr> for CString { fn as_ref(&self) -> &CStr; }
impl From<&CStr> for CString { fn from(s: &CStr) -> CString; }
impl<'a> From<Cow<'a, CStr>> for CString { fn from(s: Cow<'a, CStr>) -> CString; }
impl From<Box<CStr>> for CString { fn from(s: Box<CStr>) -> CString; }
impl From<Vec<NonZero<u8>>> for CString { fn from(v: Vec<NonZero<u8>>) -> CString; }
impl Deref for CString {
    type Target = CStr;
    fn deref(&self) -> &CStr;
}
impl Drop for CString { fn drop(&mut self); }
impl Index<RangeFull> for CString {
    type Output = CStr;
    fn index(&self, _index: RangeFull) -> &CStr;
}
impl FromStr for CString {
    type Err = NulError;
    fn from_str(s: &str) -> Result<CString, Self::Err>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromBytesUntilNulError {}
impl Error for FromBytesUntilNulError {}
impl Display for FromBytesUntilNulError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
impl Error for FromBytesWithNulError {}
impl Display for FromBytesWithNulError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromVecWithNulError {}
impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
}
impl Error for FromVecWithNulError {}
impl Display for FromVecWithNulError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct IntoStringError {}
impl IntoStringError {
    pub fn into_cstring(self) -> CString;
    pub fn utf8_error(&self) -> Utf8Error;
}
impl Error for IntoStringError {}
impl Display for IntoStringError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NulError {}
impl NulError {
    pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> Vec<u8>;
}
impl Error for NulError {}
impl Display for NulError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct OsStr {}
impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_os_string(&self) -> OsString;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn into_os_string(self: Box<Self>) -> OsString;
    pub fn as_encoded_bytes(&self) -> &[u8];
    pub fn make_ascii_lowercase(&mut self);
    pub fn make_ascii_uppercase(&mut self);
    pub fn to_ascii_lowercase(&self) -> OsString;
    pub fn to_ascii_uppercase(&self) -> OsString;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
    pub fn display(&self) -> crate::ffi::os_str::Display<'_>;
}
impl ToOwned for OsStr {
    type Owned = OsString;
    fn to_owned(&self) -> OsString;
}
impl PartialEq<&Path> for OsStr { fn eq(&self, other: &&Path) -> bool; }
impl PartialEq<Cow<'_, OsStr>> for &OsStr { fn eq(&self, other: &Cow<'_, OsStr>) -> bool; }
impl PartialEq<Cow<'_, OsStr>> for OsStr { fn eq(&self, other: &Cow<'_, OsStr>) -> bool; }
impl PartialEq<Cow<'_, Path>> for &OsStr { fn eq(&self, other: &Cow<'_, Path>) -> bool; }
impl PartialEq<Cow<'_, Path>> for OsStr { fn eq(&self, other: &Cow<'_, Path>) -> bool; }
impl PartialEq<OsString> for &OsStr { fn eq(&self, other: &OsString) -> bool; }
impl PartialEq<OsString> for OsStr { fn eq(&self, other: &OsString) -> bool; }
impl PartialEq<Path> for &OsStr { fn eq(&self, other: &Path) -> bool; }
impl PartialEq<Path> for OsStr { fn eq(&self, other: &Path) -> bool; }
impl PartialEq<PathBuf> for &OsStr { fn eq(&self, other: &PathBuf) -> bool; }
impl PartialEq<PathBuf> for OsStr { fn eq(&self, other: &PathBuf) -> bool; }
impl PartialEq<str> for OsStr { fn eq(&self, other: &str) -> bool; }
impl PartialOrd<&Path> for OsStr { fn partial_cmp(&self, other: &&Path) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, OsStr>> for &OsStr { fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, OsStr>> for OsStr { fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, Path>> for &OsStr { fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, Path>> for OsStr { fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering>; }
impl PartialOrd<OsString> for &OsStr { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
impl PartialOrd<OsString> for OsStr { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
impl PartialOrd<Path> for &OsStr { fn partial_cmp(&self, other: &Path) -> Option<Ordering>; }
impl PartialOrd<Path> for OsStr { fn partial_cmp(&self, other: &Path) -> Option<Ordering>; }
impl PartialOrd<PathBuf> for &OsStr { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering>; }
impl PartialOrd<PathBuf> for OsStr { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering>; }
impl PartialOrd<str> for OsStr { fn partial_cmp(&self, other: &str) -> Option<Ordering>; }
impl AsRef<OsStr> for OsStr { fn as_ref(&self) -> &OsStr; }
impl AsRef<Path> for OsStr { fn as_ref(&self) -> &Path; }
impl Default for &OsStr { fn default() -> Self; }
impl OsStrExt for OsStr {
    fn from_bytes(slice: &[u8]) -> &OsStr;
    fn as_bytes(&self) -> &[u8];
}
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct OsString {}
impl OsString {
    pub fn new() -> OsString;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_encoded_bytes(self) -> Vec<u8>;
    pub fn into_string(self) -> Result<String, OsString>;
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
    pub fn with_capacity(capacity: usize) -> OsString;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_os_str(self) -> Box<OsStr>;
    pub fn leak<'a>(self) -> &'a mut OsStr;
}
impl Borrow<OsStr> for OsString { fn borrow(&self) -> &OsStr; }
impl PartialEq<&OsStr> for OsString { fn eq(&self, other: &&OsStr) -> bool; }
impl PartialEq<&Path> for OsString { fn eq(&self, other: &&Path) -> bool; }
impl PartialEq<&str> for OsString { fn eq(&self, other: &&str) -> bool; }
impl PartialEq<Cow<'_, OsStr>> for OsString { fn eq(&self, other: &Cow<'_, OsStr>) -> bool; }
impl PartialEq<Cow<'_, Path>> for OsString { fn eq(&self, other: &Cow<'_, Path>) -> bool; }
impl PartialEq<OsStr> for OsString { fn eq(&self, other: &OsStr) -> bool; }
impl PartialEq<Path> for OsString { fn eq(&self, other: &Path) -> bool; }
impl PartialEq<PathBuf> for OsString { fn eq(&self, other: &PathBuf) -> bool; }
impl PartialEq<str> for OsString { fn eq(&self, other: &str) -> bool; }
impl PartialOrd<&OsStr> for OsString { fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering>; }
impl PartialOrd<&Path> for OsString { fn partial_cmp(&self, other: &&Path) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, OsStr>> for OsString { fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, Path>> for OsString { fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering>; }
impl PartialOrd<OsStr> for OsString { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
impl PartialOrd<Path> for OsString { fn partial_cmp(&self, other: &Path) -> Option<Ordering>; }
impl PartialOrd<PathBuf> for OsString { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering>; }
impl PartialOrd<str> for OsString { fn partial_cmp(&self, other: &str) -> Option<Ordering>; }
impl AsRef<OsStr> for OsString { fn as_ref(&self) -> &OsStr; }
impl AsRef<Path> for OsString { fn as_ref(&self) -> &Path; }
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString { fn from(s: &T) -> OsString; }
impl<'a> From<Cow<'a, OsStr>> for OsString { fn from(s: Cow<'a, OsStr>) -> Self; }
impl From<Box<OsStr>> for OsString { fn from(boxed: Box<OsStr>) -> OsString; }
impl From<PathBuf> for OsString { fn from(path_buf: PathBuf) -> OsString; }
impl From<String> for OsString { fn from(s: String) -> OsString; }
impl Write for OsString { fn write_str(&mut self, s: &str) -> crate::fmt::Result; }
impl<'a> Extend<&'a OsStr> for OsString { fn extend<T: IntoIterator<Item = &'a OsStr>>(&mut self, iter: T); }
impl<'a> Extend<Cow<'a, OsStr>> for OsString { fn extend<T: IntoIterator<Item = Cow<'a, OsStr>>>(&mut self, iter: T); }
impl Extend<OsString> for OsString { fn extend<T: IntoIterator<Item = OsString>>(&mut self, iter: T); }
impl<'a> FromIterator<&'a OsStr> for OsString { fn from_iter<I: IntoIterator<Item = &'a OsStr>>(iter: I) -> Self; }
impl<'a> FromIterator<Cow<'a, OsStr>> for OsString { fn from_iter<I: IntoIterator<Item = Cow<'a, OsStr>>>(iter: I) -> Self; }
impl FromIterator<OsString> for OsString { fn from_iter<I: IntoIterator<Item = OsString>>(iter: I) -> Self; }
impl Deref for OsString {
    type Target = OsStr;
    fn deref(&self) -> &OsStr;
}
impl DerefMut for OsString { fn deref_mut(&mut self) -> &mut OsStr; }
impl Index<RangeFull> for OsString {
    type Output = OsStr;
    fn index(&self, _index: RangeFull) -> &OsStr;
}
impl IndexMut<RangeFull> for OsString { fn index_mut(&mut self, _index: RangeFull) -> &mut OsStr; }
impl OsStringExt for OsString {
    fn from_vec(vec: Vec<u8>) -> OsString;
    fn into_vec(self) -> Vec<u8>;
}
impl FromStr for OsString {
    type Err = Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
#[derive(Debug)]
pub enum c_void {}
