//! Declarations of `std::path`.

use crate::borrow::{Borrow, Cow};
use crate::cmp::Ordering;
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Formatter;
use crate::fs::{Metadata, ReadDir};
use crate::iter::FusedIterator;
use crate::ops::{Deref, DerefMut};
use crate::str::FromStr;

#[effect(platform_dependent)]
pub const MAIN_SEPARATOR: char;
#[effect(platform_dependent)]
pub const MAIN_SEPARATOR_STR: &str;
#[effect(environment)] pub fn absolute<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf>;
pub fn is_separator(c: char) -> bool;
#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> {}
impl FusedIterator for Ancestors<'_> {}
impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
impl<'a> Component<'a> { pub fn as_os_str(self) -> &'a OsStr; }
impl AsRef<OsStr> for Component<'_> { fn as_ref(&self) -> &OsStr; }
impl AsRef<Path> for Component<'_> { fn as_ref(&self) -> &Path; }
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Components<'a> {}
impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path; }
impl AsRef<OsStr> for Components<'_> { fn as_ref(&self) -> &OsStr; }
impl AsRef<Path> for Components<'_> { fn as_ref(&self) -> &Path; }
impl<'a> DoubleEndedIterator for Components<'a> { fn next_back(&mut self) -> Option<Component<'a>>; }
impl FusedIterator for Components<'_> {}
impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;
    fn next(&mut self) -> Option<Component<'a>>;
}
#[derive(Debug)]
pub struct Display<'a> {}
impl crate::fmt::Display for Display<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Clone, Debug)]
pub struct Iter<'a> {}
impl<'a> Iter<'a> { pub fn as_path(&self) -> &'a Path; }
impl AsRef<OsStr> for Iter<'_> { fn as_ref(&self) -> &OsStr; }
impl AsRef<Path> for Iter<'_> { fn as_ref(&self) -> &Path; }
impl<'a> DoubleEndedIterator for Iter<'a> { fn next_back(&mut self) -> Option<&'a OsStr>; }
impl FusedIterator for Iter<'_> {}
impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr>;
}
#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Path {}
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn as_mut_os_str(&mut self) -> &mut OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn file_prefix(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;
    #[effect(file_io)] pub fn metadata(&self) -> crate::io::Result<Metadata>;
    #[effect(file_io)] pub fn symlink_metadata(&self) -> crate::io::Result<Metadata>;
    #[effect(file_io)] pub fn canonicalize(&self) -> crate::io::Result<PathBuf>;
    #[effect(file_io)] pub fn read_link(&self) -> crate::io::Result<PathBuf>;
    #[effect(file_io)] pub fn read_dir(&self) -> crate::io::Result<ReadDir>;
    #[effect(file_io)] pub fn exists(&self) -> bool;
    #[effect(file_io)] pub fn try_exists(&self) -> crate::io::Result<bool>;
    #[effect(file_io)] pub fn is_file(&self) -> bool;
    #[effect(file_io)] pub fn is_dir(&self) -> bool;
    #[effect(file_io)] pub fn is_symlink(&self) -> bool;
    pub fn into_path_buf(self: Box<Self>) -> PathBuf;
}
impl ToOwned for Path {
    type Owned = PathBuf;
    fn to_owned(&self) -> PathBuf;
}
impl PartialEq<&OsStr> for Path { fn eq(&self, other: &&OsStr) -> bool; }
impl PartialEq<Cow<'_, OsStr>> for &Path { fn eq(&self, other: &Cow<'_, OsStr>) -> bool; }
impl PartialEq<Cow<'_, OsStr>> for Path { fn eq(&self, other: &Cow<'_, OsStr>) -> bool; }
impl PartialEq<Cow<'_, Path>> for &Path { fn eq(&self, other: &Cow<'_, Path>) -> bool; }
impl PartialEq<Cow<'_, Path>> for Path { fn eq(&self, other: &Cow<'_, Path>) -> bool; }
impl PartialEq<OsStr> for &Path { fn eq(&self, other: &OsStr) -> bool; }
impl PartialEq<OsStr> for Path { fn eq(&self, other: &OsStr) -> bool; }
impl PartialEq<OsString> for &Path { fn eq(&self, other: &OsString) -> bool; }
impl PartialEq<OsString> for Path { fn eq(&self, other: &OsString) -> bool; }
impl PartialEq<PathBuf> for &Path { fn eq(&self, other: &PathBuf) -> bool; }
impl PartialEq<PathBuf> for Path { fn eq(&self, other: &PathBuf) -> bool; }
impl PartialEq<String> for Path { fn eq(&self, other: &String) -> bool; }
impl PartialEq<str> for Path { fn eq(&self, other: &str) -> bool; }
impl PartialOrd<&OsStr> for Path { fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, OsStr>> for &Path { fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, OsStr>> for Path { fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, Path>> for &Path { fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, Path>> for Path { fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering>; }
impl PartialOrd<OsStr> for &Path { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
impl PartialOrd<OsStr> for Path { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
impl PartialOrd<OsString> for &Path { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
impl PartialOrd<OsString> for Path { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
impl PartialOrd<PathBuf> for &Path { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering>; }
impl PartialOrd<PathBuf> for Path { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering>; }
impl AsRef<OsStr> for Path { fn as_ref(&self) -> &OsStr; }
impl AsRef<Path> for Path { fn as_ref(&self) -> &Path; }
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a>;
}
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PathBuf {}
impl PathBuf {
    pub fn new() -> PathBuf;
    pub fn with_capacity(capacity: usize) -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn leak<'a>(self) -> &'a mut Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn as_mut_os_string(&mut self) -> &mut OsString;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
    pub fn capacity(&self) -> usize;
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}
impl Borrow<Path> for PathBuf { fn borrow(&self) -> &Path; }
impl PartialEq<&OsStr> for PathBuf { fn eq(&self, other: &&OsStr) -> bool; }
impl PartialEq<&Path> for PathBuf { fn eq(&self, other: &&Path) -> bool; }
impl PartialEq<Cow<'_, OsStr>> for PathBuf { fn eq(&self, other: &Cow<'_, OsStr>) -> bool; }
impl PartialEq<Cow<'_, Path>> for PathBuf { fn eq(&self, other: &Cow<'_, Path>) -> bool; }
impl PartialEq<OsStr> for PathBuf { fn eq(&self, other: &OsStr) -> bool; }
impl PartialEq<OsString> for PathBuf { fn eq(&self, other: &OsString) -> bool; }
impl PartialEq<Path> for PathBuf { fn eq(&self, other: &Path) -> bool; }
impl PartialEq<String> for PathBuf { fn eq(&self, other: &String) -> bool; }
impl PartialEq<str> for PathBuf { fn eq(&self, other: &str) -> bool; }
impl PartialOrd<&OsStr> for PathBuf { fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering>; }
impl PartialOrd<&Path> for PathBuf { fn partial_cmp(&self, other: &&Path) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, OsStr>> for PathBuf { fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering>; }
impl PartialOrd<Cow<'_, Path>> for PathBuf { fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering>; }
impl PartialOrd<OsStr> for PathBuf { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
impl PartialOrd<OsString> for PathBuf { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
impl PartialOrd<Path> for PathBuf { fn partial_cmp(&self, other: &Path) -> Option<Ordering>; }
impl AsRef<OsStr> for PathBuf { fn as_ref(&self) -> &OsStr; }
impl AsRef<Path> for PathBuf { fn as_ref(&self) -> &Path; }
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf { fn from(s: &T) -> PathBuf; }
impl<'a> From<Cow<'a, Path>> for PathBuf { fn from(p: Cow<'a, Path>) -> Self; }
impl From<Box<Path>> for PathBuf { fn from(boxed: Box<Path>) -> PathBuf; }
impl From<OsString> for PathBuf { fn from(s: OsString) -> PathBuf; }
impl From<String> for PathBuf { fn from(s: String) -> PathBuf; }
impl<P: AsRef<Path>> Extend<P> for PathBuf { fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I); }
impl<P: AsRef<Path>> FromIterator<P> for PathBuf { fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf; }
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a>;
}
impl Deref for PathBuf {
    type Target = Path;
    fn deref(&self) -> &Path;
}
impl DerefMut for PathBuf { fn deref_mut(&mut self) -> &mut Path; }
impl FromStr for PathBuf {
    type Err = Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Prefix<'a> { Verbatim(&'a OsStr), VerbatimUNC(&'a OsStr, &'a OsStr), VerbatimDisk(u8), DeviceNS(&'a OsStr), UNC(&'a OsStr, &'a OsStr), Disk(u8) }
impl<'a> Prefix<'a> { pub fn is_verbatim(&self) -> bool; }
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PrefixComponent<'a> {}
impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a>;
    pub fn as_os_str(&self) -> &'a OsStr;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StripPrefixError {}
impl Error for StripPrefixError {}
impl crate::fmt::Display for StripPrefixError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
