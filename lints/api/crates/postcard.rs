//! A compact binary format.

#![pure]

pub fn to_allocvec<T: serde::Serialize + ?Sized>(value: &T) -> Result<Vec<u8>>;
pub fn to_stdvec<T: serde::Serialize + ?Sized>(value: &T) -> Result<Vec<u8>>;
pub fn from_bytes<'a, T>(s: &'a [u8]) -> Result<T>;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Error {
    WontImplement,
    NotYetImplemented,
    SerializeBufferFull,
    SerializeSeqLengthUnknown,
    DeserializeUnexpectedEnd,
    DeserializeBadVarint,
    DeserializeBadBool,
    DeserializeBadChar,
    DeserializeBadUtf8,
    DeserializeBadOption,
    DeserializeBadEnum,
    DeserializeBadEncoding,
    DeserializeBadCrc,
    SerdeSerCustom,
    SerdeDeCustom,
    CollectStrError,
}
impl std::fmt::Display for Error {}
impl Error for Error {}
impl Error for Error {}
