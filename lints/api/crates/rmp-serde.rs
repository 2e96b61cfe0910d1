//! MessagePack.

#![pure]

#[payload(encodes)]
pub fn to_vec<T: serde::Serialize + ?Sized>(val: &T) -> Result<Vec<u8>, encode::Error>;
#[payload(encodes)]
pub fn to_vec_named<T: serde::Serialize + ?Sized>(val: &T) -> Result<Vec<u8>, encode::Error>;
pub fn from_slice<'a, T>(input: &'a [u8]) -> Result<T, decode::Error>;
pub mod encode {
    pub enum Error {}
}
pub mod decode {
    pub enum Error {}
}
