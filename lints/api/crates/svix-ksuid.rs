//! Sortable identifiers: a clock reading and random bits, unless both are given.

pub trait KsuidLike: Sized {
    type Type;
    #[effect(randomness)]
    fn new<T>(timestamp: Option<T>, payload: Option<&[u8]>) -> Self::Type {}
    #[effect(randomness)]
    fn from_seconds(timestamp: Option<i64>, payload: Option<&[u8]>) -> Self::Type {}
    fn from_bytes(bytes: [u8; 20]) -> Self::Type;
    fn from_base62(s: &str) -> Result<Self::Type, Error>;
    fn bytes(&self) -> &[u8; 20];
    fn timestamp_seconds(&self) -> i64;
    fn payload(&self) -> &[u8];
    fn to_base62(&self) -> String {}
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ksuid {}
impl KsuidLike for Ksuid {
    type Type = Ksuid;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KsuidMs {}
impl KsuidLike for KsuidMs {
    type Type = KsuidMs;
}
pub struct Error {}
