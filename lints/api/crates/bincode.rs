//! A compact binary format.

#![pure]

pub fn serialize<T: ?Sized>(value: &T) -> Result<Vec<u8>>;
pub fn deserialize<'a, T>(bytes: &'a [u8]) -> Result<T>;
pub type Result<T> = std::result::Result<T, Error>;
pub type Error = Box<ErrorKind>;
pub enum ErrorKind {
    SizeLimit,
}
