//! Declarations of `std::ffi::os_str`.

use crate::fmt::Formatter;
pub use crate::ffi::OsStr;
pub use crate::ffi::OsString;

#[derive(Debug)]
pub struct Display<'a> {}
impl crate::fmt::Display for Display<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
