//! Declarations of `std::str`.

pub mod pattern;

use crate::borrow::Cow;
use crate::cmp::Ordering;
use crate::ffi::{OsStr, OsString};
use crate::fmt::{Debug, Display, Error, Formatter};
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Index, IndexMut};
use crate::path::{Path, PathBuf};
use crate::slice::SliceIndex;
use crate::str::pattern::Pattern;
use crate::vec::IntoIter;

pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;
pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
#[derive(Clone, Debug)]
pub struct Bytes<'a> {}
impl DoubleEndedIterator for Bytes<'_> { fn next_back(&mut self) -> Option<u8>; }
impl ExactSizeIterator for Bytes<'_> {}
impl FusedIterator for Bytes<'_> {}
impl Iterator for Bytes<'_> {
    type Item = u8;
    fn next(&mut self) -> Option<u8>;
}
#[derive(Clone, Debug)]
pub struct CharIndices<'a> {}
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str;
    pub fn offset(&self) -> usize;
}
impl<'a> DoubleEndedIterator for CharIndices<'a> { fn next_back(&mut self) -> Option<(usize, char)>; }
impl FusedIterator for CharIndices<'_> {}
impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
    fn next(&mut self) -> Option<(usize, char)>;
}
#[derive(Clone, Debug)]
pub struct Chars<'a> {}
impl<'a> Chars<'a> { pub fn as_str(&self) -> &'a str; }
impl<'a> DoubleEndedIterator for Chars<'a> { fn next_back(&mut self) -> Option<char>; }
impl FusedIterator for Chars<'_> {}
impl<'a> Iterator for Chars<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}
#[derive(Clone, Debug)]
pub struct EncodeUtf16<'a> {}
impl FusedIterator for EncodeUtf16<'_> {}
impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
    fn next(&mut self) -> Option<u16>;
}
#[derive(Clone, Debug)]
pub struct EscapeDebug<'a> {}
impl<'a> Display for EscapeDebug<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a> FusedIterator for EscapeDebug<'a> {}
impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}
#[derive(Clone, Debug)]
pub struct EscapeDefault<'a> {}
impl<'a> Display for EscapeDefault<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a> FusedIterator for EscapeDefault<'a> {}
impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}
#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a> {}
impl<'a> Display for EscapeUnicode<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a> FusedIterator for EscapeUnicode<'a> {}
impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}
#[derive(Clone, Debug)]
pub struct Lines<'a> {}
impl<'a> DoubleEndedIterator for Lines<'a> { fn next_back(&mut self) -> Option<&'a str>; }
impl FusedIterator for Lines<'_> {}
impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
#[derive(Clone, Debug)]
pub struct LinesAny<'a> {}
impl<'a> DoubleEndedIterator for LinesAny<'a> { fn next_back(&mut self) -> Option<&'a str>; }
impl FusedIterator for LinesAny<'_> {}
impl<'a> Iterator for LinesAny<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
pub struct MatchIndices<'a, P: Pattern> {}
impl<'a, P: Pattern> Clone for MatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Clone { fn clone(&self) -> MatchIndices<'a, P>; }
impl<'a, P: Pattern> Debug for MatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>;
}
impl<'a, P: Pattern> DoubleEndedIterator for MatchIndices<'a, P> { fn next_back(&mut self) -> Option<(usize, &'a str)>; }
impl<'a, P: Pattern> FusedIterator for MatchIndices<'a, P> {}
impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)>;
}
pub struct Matches<'a, P: Pattern> {}
impl<'a, P: Pattern> Clone for Matches<'a, P> where <P as Pattern>::Searcher<'a>: Clone { fn clone(&self) -> Matches<'a, P>; }
impl<'a, P: Pattern> Debug for Matches<'a, P> where <P as Pattern>::Searcher<'a>: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> { fn next_back(&mut self) -> Option<&'a str>; }
impl<'a, P: Pattern> FusedIterator for Matches<'a, P> {}
impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseBoolError;
impl crate::error::Error for ParseBoolError {}
impl Display for ParseBoolError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
pub struct RMatchIndices<'a, P: Pattern> {}
impl<'a, P: Pattern> Clone for RMatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Clone { fn clone(&self) -> RMatchIndices<'a, P>; }
impl<'a, P: Pattern> Debug for RMatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>;
}
impl<'a, P: Pattern> DoubleEndedIterator for RMatchIndices<'a, P> { fn next_back(&mut self) -> Option<(usize, &'a str)>; }
impl<'a, P: Pattern> FusedIterator for RMatchIndices<'a, P> {}
impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)>;
}
pub struct RMatches<'a, P: Pattern> {}
impl<'a, P: Pattern> Clone for RMatches<'a, P> where <P as Pattern>::Searcher<'a>: Clone { fn clone(&self) -> RMatches<'a, P>; }
impl<'a, P: Pattern> Debug for RMatches<'a, P> where <P as Pattern>::Searcher<'a>: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, P: Pattern> DoubleEndedIterator for RMatches<'a, P> { fn next_back(&mut self) -> Option<&'a str>; }
impl<'a, P: Pattern> FusedIterator for RMatches<'a, P> {}
impl<'a, P: Pattern> Iterator for RMatches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
pub struct RSplit<'a, P: Pattern> {}
impl<'a, P: Pattern> Clone for RSplit<'a, P> where <P as Pattern>::Searcher<'a>: Clone { fn clone(&self) -> RSplit<'a, P>; }
impl<'a, P: Pattern> Debug for RSplit<'a, P> where <P as Pattern>::Searcher<'a>: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, P: Pattern> DoubleEndedIterator for RSplit<'a, P> { fn next_back(&mut self) -> Option<&'a str>; }
impl<'a, P: Pattern> FusedIterator for RSplit<'a, P> {}
impl<'a, P: Pattern> Iterator for RSplit<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
pub struct RSplitN<'a, P: Pattern> {}
impl<'a, P: Pattern> Clone for RSplitN<'a, P> where <P as Pattern>::Searcher<'a>: Clone { fn clone(&self) -> RSplitN<'a, P>; }
impl<'a, P: Pattern> Debug for RSplitN<'a, P> where <P as Pattern>::Searcher<'a>: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, P: Pattern> FusedIterator for RSplitN<'a, P> {}
impl<'a, P: Pattern> Iterator for RSplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
pub struct RSplitTerminator<'a, P: Pattern> {}
impl<'a, P: Pattern> Clone for RSplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Clone { fn clone(&self) -> RSplitTerminator<'a, P>; }
impl<'a, P: Pattern> Debug for RSplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>;
}
impl<'a, P: Pattern> DoubleEndedIterator for RSplitTerminator<'a, P> { fn next_back(&mut self) -> Option<&'a str>; }
impl<'a, P: Pattern> FusedIterator for RSplitTerminator<'a, P> {}
impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
pub struct Split<'a, P: Pattern> {}
impl<'a, P: Pattern> Clone for Split<'a, P> where <P as Pattern>::Searcher<'a>: Clone { fn clone(&self) -> Split<'a, P>; }
impl<'a, P: Pattern> Debug for Split<'a, P> where <P as Pattern>::Searcher<'a>: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> { fn next_back(&mut self) -> Option<&'a str>; }
impl<'a, P: Pattern> FusedIterator for Split<'a, P> {}
impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a> {}
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> { fn next_back(&mut self) -> Option<&'a str>; }
impl FusedIterator for SplitAsciiWhitespace<'_> {}
impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
pub struct SplitInclusive<'a, P: Pattern> {}
impl<'a, P: Pattern> Clone for SplitInclusive<'a, P> where <P as Pattern>::Searcher<'a>: Clone { fn clone(&self) -> SplitInclusive<'a, P>; }
impl<'a, P: Pattern> Debug for SplitInclusive<'a, P> where <P as Pattern>::Searcher<'a>: Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>;
}
impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> { fn next_back(&mut self) -> Option<&'a str>; }
impl<'a, P: Pattern> FusedIterator for SplitInclusive<'a, P> {}
impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
pub struct SplitN<'a, P: Pattern> {}
impl<'a, P: Pattern> Clone for SplitN<'a, P> where <P as Pattern>::Searcher<'a>: Clone { fn clone(&self) -> SplitN<'a, P>; }
impl<'a, P: Pattern> Debug for SplitN<'a, P> where <P as Pattern>::Searcher<'a>: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, P: Pattern> FusedIterator for SplitN<'a, P> {}
impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
pub struct SplitTerminator<'a, P: Pattern> {}
impl<'a, P: Pattern> Clone for SplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Clone { fn clone(&self) -> SplitTerminator<'a, P>; }
impl<'a, P: Pattern> Debug for SplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>;
}
impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> { fn next_back(&mut self) -> Option<&'a str>; }
impl<'a, P: Pattern> FusedIterator for SplitTerminator<'a, P> {}
impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a> {}
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> { fn next_back(&mut self) -> Option<&'a str>; }
impl FusedIterator for SplitWhitespace<'_> {}
impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Utf8Chunk<'a> {}
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str;
    pub fn invalid(&self) -> &'a [u8];
}
#[derive(Clone, Debug)]
pub struct Utf8Chunks<'a> {}
impl FusedIterator for Utf8Chunks<'_> {}
impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
    fn next(&mut self) -> Option<Utf8Chunk<'a>>;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Utf8Error {}
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize;
    pub fn error_len(&self) -> Option<usize>;
}
impl crate::error::Error for Utf8Error {}
impl Display for Utf8Error { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl str {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    pub fn is_char_boundary(&self, index: usize) -> bool;
    pub fn floor_char_boundary(&self, index: usize) -> usize;
    pub fn ceil_char_boundary(&self, index: usize) -> usize;
    pub fn as_bytes(&self) -> &[u8];
    pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
    pub fn as_ptr(&self) -> *const u8;
    pub fn as_mut_ptr(&mut self) -> *mut u8;
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&<I as SliceIndex<str>>::Output>;
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut <I as SliceIndex<str>>::Output>;
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &<I as SliceIndex<str>>::Output;
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut <I as SliceIndex<str>>::Output;
    pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str;
    pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str;
    pub fn split_at(&self, mid: usize) -> (&str, &str);
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
    pub fn chars(&self) -> Chars<'_>;
    pub fn char_indices(&self) -> CharIndices<'_>;
    pub fn bytes(&self) -> Bytes<'_>;
    pub fn split_whitespace(&self) -> SplitWhitespace<'_>;
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    pub fn lines(&self) -> Lines<'_>;
    pub fn lines_any(&self) -> LinesAny<'_>;
    pub fn encode_utf16(&self) -> EncodeUtf16<'_>;
    pub fn contains<P: Pattern>(&self, pat: P) -> bool;
    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool;
    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool;
    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize>;
    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize>;
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P>;
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P>;
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P>;
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P>;
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P>;
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P>;
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P>;
    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P>;
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P>;
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P>;
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P>;
    pub fn trim(&self) -> &str;
    pub fn trim_start(&self) -> &str;
    pub fn trim_end(&self) -> &str;
    pub fn trim_left(&self) -> &str;
    pub fn trim_right(&self) -> &str;
    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str>;
    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>;
    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn parse<F: FromStr>(&self) -> Result<F, <F as FromStr>::Err>;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn trim_ascii_start(&self) -> &str;
    pub fn trim_ascii_end(&self) -> &str;
    pub fn trim_ascii(&self) -> &str;
    pub fn escape_debug(&self) -> EscapeDebug<'_>;
    pub fn escape_default(&self) -> EscapeDefault<'_>;
    pub fn escape_unicode(&self) -> EscapeUnicode<'_>;
    pub fn into_boxed_bytes(self: Box<Self>) -> Box<[u8]>;
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String;
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String;
    pub fn to_lowercase(&self) -> String;
    pub fn to_uppercase(&self) -> String;
    pub fn into_string(self: Box<Self>) -> String;
    pub fn repeat(&self, n: usize) -> String;
    pub fn to_ascii_uppercase(&self) -> String;
    pub fn to_ascii_lowercase(&self) -> String;
}
impl ToOwned for str {
    type Owned = String;
    fn to_owned(&self) -> String;
}
impl Eq for str {}
impl Ord for str { fn cmp(&self, other: &str) -> Ordering; }
impl PartialEq for str { fn eq(&self, other: &str) -> bool; }
impl PartialEq<Cow<'_, str>> for &str { fn eq(&self, other: &Cow<'_, str>) -> bool; }
impl PartialEq<Cow<'_, str>> for str { fn eq(&self, other: &Cow<'_, str>) -> bool; }
impl PartialEq<OsStr> for str { fn eq(&self, other: &OsStr) -> bool; }
impl PartialEq<OsString> for str { fn eq(&self, other: &OsString) -> bool; }
impl<'a> PartialEq<OsString> for &'a str { fn eq(&self, other: &OsString) -> bool; }
impl PartialEq<Path> for str { fn eq(&self, other: &Path) -> bool; }
impl PartialEq<PathBuf> for str { fn eq(&self, other: &PathBuf) -> bool; }
impl PartialEq<String> for &str { fn eq(&self, other: &String) -> bool; }
impl PartialEq<String> for str { fn eq(&self, other: &String) -> bool; }
impl PartialOrd for str { fn partial_cmp(&self, other: &str) -> Option<Ordering>; }
impl AsMut<str> for str { fn as_mut(&mut self) -> &mut str; }
impl AsRef<[u8]> for str { fn as_ref(&self) -> &[u8]; }
impl AsRef<OsStr> for str { fn as_ref(&self) -> &OsStr; }
impl AsRef<Path> for str { fn as_ref(&self) -> &Path; }
impl AsRef<str> for str { fn as_ref(&self) -> &str; }
impl<'a> TryFrom<&'a OsStr> for &'a str {
    type Error = Utf8Error;
    fn try_from(value: &'a OsStr) -> Result<Self, Self::Error>;
}
impl Default for &mut str { fn default() -> &mut str; }
impl Default for &str { fn default() -> &str; }
impl Debug for str { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl Display for str { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl Hash for str { fn hash<H: Hasher>(&self, state: &mut H); }
#[effect_within(network_io)]
impl ToSocketAddrs for str {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<IntoIter<SocketAddr>>;
}
impl<I: SliceIndex<str>> Index<I> for str {
    type Output = <I as SliceIndex<str>>::Output;
    fn index(&self, index: I) -> &<I as SliceIndex<str>>::Output;
}
impl<I: SliceIndex<str>> IndexMut<I> for str { fn index_mut(&mut self, index: I) -> &mut <I as SliceIndex<str>>::Output; }
