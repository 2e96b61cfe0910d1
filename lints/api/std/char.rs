//! Declarations of `std::char`.

use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt::{Debug, Display, Formatter};
use crate::hash::{Hash, Hasher};
use crate::iter::{FusedIterator, Step};
use crate::str::FromStr;

pub const MAX: char;
pub const REPLACEMENT_CHARACTER: char;
pub const UNICODE_VERSION: (u8, u8, u8);
pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter>;
pub fn from_digit(num: u32, radix: u32) -> Option<char>;
pub fn from_u32(i: u32) -> Option<char>;
pub unsafe fn from_u32_unchecked(i: u32) -> char;
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct CharTryFromError {}
impl Error for CharTryFromError {}
impl Display for CharTryFromError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
pub struct DecodeUtf16<I: Iterator<Item = u16>> {}
impl<I: Clone + Iterator<Item = u16>> Clone for DecodeUtf16<I> { fn clone(&self) -> DecodeUtf16<I>; }
impl<I: Debug + Iterator<Item = u16>> Debug for DecodeUtf16<I> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl<I: Iterator<Item = u16> + FusedIterator> FusedIterator for DecodeUtf16<I> {}
impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
    type Item = Result<char, DecodeUtf16Error>;
    fn next(&mut self) -> Option<Result<char, DecodeUtf16Error>>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DecodeUtf16Error {}
impl DecodeUtf16Error { pub fn unpaired_surrogate(&self) -> u16; }
impl Error for DecodeUtf16Error {}
impl Display for DecodeUtf16Error { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Clone, Debug)]
pub struct EscapeDebug {}
impl Display for EscapeDebug { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl ExactSizeIterator for EscapeDebug {}
impl FusedIterator for EscapeDebug {}
impl Iterator for EscapeDebug {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}
#[derive(Clone, Debug)]
pub struct EscapeDefault {}
impl Display for EscapeDefault { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl ExactSizeIterator for EscapeDefault {}
impl FusedIterator for EscapeDefault {}
impl Iterator for EscapeDefault {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}
#[derive(Clone, Debug)]
pub struct EscapeUnicode {}
impl Display for EscapeUnicode { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl ExactSizeIterator for EscapeUnicode {}
impl FusedIterator for EscapeUnicode {}
impl Iterator for EscapeUnicode {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseCharError {}
impl Error for ParseCharError {}
impl Display for ParseCharError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Clone, Debug)]
pub struct ToLowercase {}
impl Display for ToLowercase { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl DoubleEndedIterator for ToLowercase { fn next_back(&mut self) -> Option<char>; }
impl ExactSizeIterator for ToLowercase {}
impl FusedIterator for ToLowercase {}
impl Iterator for ToLowercase {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}
#[derive(Clone, Debug)]
pub struct ToUppercase {}
impl Display for ToUppercase { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl DoubleEndedIterator for ToUppercase { fn next_back(&mut self) -> Option<char>; }
impl ExactSizeIterator for ToUppercase {}
impl FusedIterator for ToUppercase {}
impl Iterator for ToUppercase {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TryFromCharError {}
impl Error for TryFromCharError {}
impl Display for TryFromCharError { fn fmt(&self, fmt: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl char {
    pub const MIN: char;
    pub const MAX: char;
    pub const MAX_LEN_UTF8: usize;
    pub const MAX_LEN_UTF16: usize;
    pub const REPLACEMENT_CHARACTER: char;
    pub const UNICODE_VERSION: (u8, u8, u8);
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter>;
    pub fn from_u32(i: u32) -> Option<char>;
    pub unsafe fn from_u32_unchecked(i: u32) -> char;
    pub fn from_digit(num: u32, radix: u32) -> Option<char>;
    pub fn is_digit(self, radix: u32) -> bool;
    pub fn to_digit(self, radix: u32) -> Option<u32>;
    pub fn escape_unicode(self) -> EscapeUnicode;
    pub fn escape_debug(self) -> EscapeDebug;
    pub fn escape_default(self) -> EscapeDefault;
    pub fn len_utf8(self) -> usize;
    pub fn len_utf16(self) -> usize;
    pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
    pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
    pub fn is_alphabetic(self) -> bool;
    pub fn is_lowercase(self) -> bool;
    pub fn is_uppercase(self) -> bool;
    pub fn is_whitespace(self) -> bool;
    pub fn is_alphanumeric(self) -> bool;
    pub fn is_control(self) -> bool;
    pub fn is_numeric(self) -> bool;
    pub fn to_lowercase(self) -> ToLowercase;
    pub fn to_uppercase(self) -> ToUppercase;
    pub fn is_ascii(&self) -> bool;
    pub fn to_ascii_uppercase(&self) -> char;
    pub fn to_ascii_lowercase(&self) -> char;
    pub fn eq_ignore_ascii_case(&self, other: &char) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn is_ascii_alphabetic(&self) -> bool;
    pub fn is_ascii_uppercase(&self) -> bool;
    pub fn is_ascii_lowercase(&self) -> bool;
    pub fn is_ascii_alphanumeric(&self) -> bool;
    pub fn is_ascii_digit(&self) -> bool;
    pub fn is_ascii_hexdigit(&self) -> bool;
    pub fn is_ascii_punctuation(&self) -> bool;
    pub fn is_ascii_graphic(&self) -> bool;
    pub fn is_ascii_whitespace(&self) -> bool;
    pub fn is_ascii_control(&self) -> bool;
}
impl Clone for char { fn clone(&self) -> char; }
impl Eq for char {}
impl Ord for char { fn cmp(&self, other: &char) -> Ordering; }
impl PartialEq for char { fn eq(&self, other: &char) -> bool; }
impl PartialOrd for char { fn partial_cmp(&self, other: &char) -> Option<Ordering>; }
impl From<u8> for char { fn from(i: u8) -> char; }
impl TryFrom<u32> for char {
    type Error = CharTryFromError;
    fn try_from(i: u32) -> Result<char, Self::Error>;
}
impl Default for char { fn default() -> char; }
impl Debug for char { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Display for char { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Hash for char { fn hash<H: Hasher>(&self, state: &mut H); }
impl Step for char {
    fn steps_between(_: &char, _: &char) -> (usize, Option<usize>);
    fn forward_checked(start: char, count: usize) -> Option<char>;
    fn backward_checked(start: char, count: usize) -> Option<char>;
}
impl Copy for char {}
impl FromStr for char {
    type Err = ParseCharError;
    fn from_str(s: &str) -> Result<char, Self::Err>;
}
