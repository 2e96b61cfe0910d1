//! Declarations of `std::borrow`.

use crate::cmp::Ordering;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{Debug, Display, Error, Formatter};
use crate::hash::{Hash, Hasher};
use crate::ops::{Add, AddAssign, Deref};
use crate::path::{Path, PathBuf};

pub trait Borrow<Borrowed: ?Sized> {
    fn borrow(&self) -> &Borrowed;
}
pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}
pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned) {}
}
pub enum Cow<'a, B: 'a + ToOwned + ?Sized> { Borrowed(&'a B), Owned(<B as ToOwned>::Owned) }
impl<B: ToOwned + ?Sized> Cow<'_, B> {
    pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned;
    pub fn into_owned(self) -> <B as ToOwned>::Owned;
}
impl<'a, B: ToOwned + ?Sized> Borrow<B> for Cow<'a, B> { fn borrow(&self) -> &B; }
impl<B: ToOwned + ?Sized> Clone for Cow<'_, B> { fn clone(&self) -> Cow<'_, B>; }
impl<B: Eq + ToOwned + ?Sized> Eq for Cow<'_, B> {}
impl<B: Ord + ToOwned + ?Sized> Ord for Cow<'_, B> { fn cmp(&self, other: &Cow<'_, B>) -> Ordering; }
impl<T: PartialEq<U> + Clone, U> PartialEq<&[U]> for Cow<'_, [T]> { fn eq(&self, other: &&[U]) -> bool; }
impl<T: PartialEq<U> + Clone, U> PartialEq<&mut [U]> for Cow<'_, [T]> { fn eq(&self, other: &&mut [U]) -> bool; }
impl PartialEq<&CStr> for Cow<'_, CStr> { fn eq(&self, other: &&CStr) -> bool; }
impl PartialEq<&OsStr> for Cow<'_, OsStr> { fn eq(&self, other: &&OsStr) -> bool; }
impl PartialEq<&OsStr> for Cow<'_, Path> { fn eq(&self, other: &&OsStr) -> bool; }
impl PartialEq<&Path> for Cow<'_, OsStr> { fn eq(&self, other: &&Path) -> bool; }
impl PartialEq<&Path> for Cow<'_, Path> { fn eq(&self, other: &&Path) -> bool; }
impl PartialEq<&str> for Cow<'_, str> { fn eq(&self, other: &&str) -> bool; }
impl<'a, 'b, B: PartialEq<C> + ToOwned + ?Sized, C: ToOwned + ?Sized> PartialEq<Cow<'b, C>> for Cow<'a, B> { fn eq(&self, other: &Cow<'b, C>) -> bool; }
impl PartialEq<CStr> for Cow<'_, CStr> { fn eq(&self, other: &CStr) -> bool; }
impl PartialEq<CString> for Cow<'_, CStr> { fn eq(&self, other: &CString) -> bool; }
impl PartialEq<OsStr> for Cow<'_, OsStr> { fn eq(&self, other: &OsStr) -> bool; }
impl PartialEq<OsStr> for Cow<'_, Path> { fn eq(&self, other: &OsStr) -> bool; }
impl PartialEq<OsString> for Cow<'_, OsStr> { fn eq(&self, other: &OsString) -> bool; }
impl PartialEq<OsString> for Cow<'_, Path> { fn eq(&self, other: &OsString) -> bool; }
impl PartialEq<Path> for Cow<'_, OsStr> { fn eq(&self, other: &Path) -> bool; }
impl PartialEq<Path> for Cow<'_, Path> { fn eq(&self, other: &Path) -> bool; }
impl PartialEq<PathBuf> for Cow<'_, OsStr> { fn eq(&self, other: &PathBuf) -> bool; }
impl PartialEq<PathBuf> for Cow<'_, Path> { fn eq(&self, other: &PathBuf) -> bool; }
impl PartialEq<String> for Cow<'_, str> { fn eq(&self, other: &String) -> bool; }
impl<T: PartialEq<U> + Clone, U> PartialEq<Vec<U>> for Cow<'_, [T]> { fn eq(&self, other: &Vec<U>) -> bool; }
impl PartialEq<str> for Cow<'_, str> { fn eq(&self, other: &str) -> bool; }
impl<'a, B: PartialOrd + ToOwned + ?Sized> PartialOrd for Cow<'a, B> { fn partial_cmp(&self, other: &Cow<'a, B>) -> Option<Ordering>; }
impl PartialOrd<&OsStr> for Cow<'_, OsStr> { fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering>; }
impl PartialOrd<&OsStr> for Cow<'_, Path> { fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering>; }
impl PartialOrd<&Path> for Cow<'_, OsStr> { fn partial_cmp(&self, other: &&Path) -> Option<Ordering>; }
impl PartialOrd<&Path> for Cow<'_, Path> { fn partial_cmp(&self, other: &&Path) -> Option<Ordering>; }
impl PartialOrd<OsStr> for Cow<'_, OsStr> { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
impl PartialOrd<OsStr> for Cow<'_, Path> { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
impl PartialOrd<OsString> for Cow<'_, OsStr> { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
impl PartialOrd<OsString> for Cow<'_, Path> { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
impl PartialOrd<Path> for Cow<'_, OsStr> { fn partial_cmp(&self, other: &Path) -> Option<Ordering>; }
impl PartialOrd<Path> for Cow<'_, Path> { fn partial_cmp(&self, other: &Path) -> Option<Ordering>; }
impl PartialOrd<PathBuf> for Cow<'_, OsStr> { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering>; }
impl PartialOrd<PathBuf> for Cow<'_, Path> { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering>; }
impl<T: ToOwned + ?Sized> AsRef<T> for Cow<'_, T> { fn as_ref(&self) -> &T; }
impl AsRef<Path> for Cow<'_, OsStr> { fn as_ref(&self) -> &Path; }
impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> { fn from(s: &'a [T; N]) -> Cow<'a, [T]>; }
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> { fn from(s: &'a [T]) -> Cow<'a, [T]>; }
impl<'a> From<&'a CStr> for Cow<'a, CStr> { fn from(s: &'a CStr) -> Cow<'a, CStr>; }
impl<'a> From<&'a CString> for Cow<'a, CStr> { fn from(s: &'a CString) -> Cow<'a, CStr>; }
impl<'a> From<&'a OsStr> for Cow<'a, OsStr> { fn from(s: &'a OsStr) -> Cow<'a, OsStr>; }
impl<'a> From<&'a OsString> for Cow<'a, OsStr> { fn from(s: &'a OsString) -> Cow<'a, OsStr>; }
impl<'a> From<&'a Path> for Cow<'a, Path> { fn from(s: &'a Path) -> Cow<'a, Path>; }
impl<'a> From<&'a PathBuf> for Cow<'a, Path> { fn from(p: &'a PathBuf) -> Cow<'a, Path>; }
impl<'a> From<&'a String> for Cow<'a, str> { fn from(s: &'a String) -> Cow<'a, str>; }
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> { fn from(v: &'a Vec<T>) -> Cow<'a, [T]>; }
impl<'a> From<&'a str> for Cow<'a, str> { fn from(s: &'a str) -> Cow<'a, str>; }
impl<'a> From<CString> for Cow<'a, CStr> { fn from(s: CString) -> Cow<'a, CStr>; }
impl<'a> From<OsString> for Cow<'a, OsStr> { fn from(s: OsString) -> Cow<'a, OsStr>; }
impl<'a> From<PathBuf> for Cow<'a, Path> { fn from(s: PathBuf) -> Cow<'a, Path>; }
impl<'a> From<String> for Cow<'a, str> { fn from(s: String) -> Cow<'a, str>; }
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> { fn from(v: Vec<T>) -> Cow<'a, [T]>; }
impl<B: ToOwned + ?Sized> Default for Cow<'_, B> where <B as ToOwned>::Owned: Default { fn default() -> Cow<'_, B>; }
impl<B: Debug + ToOwned + ?Sized> Debug for Cow<'_, B> where <B as ToOwned>::Owned: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<B: Display + ToOwned + ?Sized> Display for Cow<'_, B> where <B as ToOwned>::Owned: Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>;
}
impl<B: Hash + ToOwned + ?Sized> Hash for Cow<'_, B> { fn hash<H: Hasher>(&self, state: &mut H); }
impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = &'b str>>(it: I) -> Cow<'a, str>; }
impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> { fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Cow<'a, [T]>; }
impl<'a> FromIterator<char> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = char>>(it: I) -> Cow<'a, str>; }
impl<'a> FromIterator<String> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = String>>(it: I) -> Cow<'a, str>; }
impl<'a> Add for Cow<'a, str> {
    type Output = Cow<'a, str>;
    fn add(self, rhs: Cow<'a, str>) -> Self::Output;
}
impl<'a> Add<&'a str> for Cow<'a, str> {
    type Output = Cow<'a, str>;
    fn add(self, rhs: &'a str) -> Self::Output;
}
impl<'a> AddAssign for Cow<'a, str> { fn add_assign(&mut self, rhs: Cow<'a, str>); }
impl<'a> AddAssign<&'a str> for Cow<'a, str> { fn add_assign(&mut self, rhs: &'a str); }
impl<B: ToOwned + ?Sized> Deref for Cow<'_, B> {
    type Target = B;
    fn deref(&self) -> &B;
}
impl<T: ?Sized> Borrow<T> for &T { fn borrow(&self) -> &T; }
impl<T: ?Sized> Borrow<T> for &mut T { fn borrow(&self) -> &T; }
impl<T: ?Sized> Borrow<T> for T { fn borrow(&self) -> &T; }
impl<T: ?Sized> BorrowMut<T> for &mut T { fn borrow_mut(&mut self) -> &mut T; }
impl<T: ?Sized> BorrowMut<T> for T { fn borrow_mut(&mut self) -> &mut T; }
impl<T: Clone> ToOwned for T {
    type Owned = T;
    fn to_owned(&self) -> T;
}
