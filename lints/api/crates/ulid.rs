//! Sortable identifiers: a clock reading and random bits, unless both are given.

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Ulid(pub u128);
impl Ulid {
    pub const TIME_BITS: u8;
    pub const RAND_BITS: u8;
    pub const fn from_parts(timestamp_ms: u64, random: u128) -> Ulid;
    pub const fn from_string(encoded: &str) -> Result<Ulid, DecodeError>;
    pub const fn nil() -> Ulid;
    pub const fn max() -> Ulid;
    pub const fn timestamp_ms(&self) -> u64;
    pub const fn random(&self) -> u128;
    pub const fn array_to_str<'buf>(&self, buf: &'buf mut [u8; ULID_LEN]) -> &'buf mut str;
    pub fn to_string(&self) -> String;
    pub const fn is_nil(&self) -> bool;
    pub const fn is_max(&self) -> bool;
    pub const fn increment(&self) -> Result<Ulid, Ulid>;
    pub const fn from_bytes(bytes: [u8; 16]) -> Ulid;
    pub const fn to_bytes(&self) -> [u8; 16];
}
impl From<(u64, u64)> for Ulid {
    fn from(_: (u64, u64)) -> Self;
}
impl From<u128> for Ulid {
    fn from(value: u128) -> Ulid;
}
impl From<[u8; 16]> for Ulid {
    fn from(bytes: [u8; 16]) -> Self;
}
impl std::str::FromStr for Ulid {
    type Err = DecodeError;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl TryFrom<&'_ str> for Ulid {
    type Error = DecodeError;
    fn try_from(value: &'_ str) -> Result<Self, Self::Error>;
}
impl std::fmt::Display for Ulid {}
impl Ulid {
    #[effect(system_time, randomness)]
    pub fn generate() -> Ulid;
    #[effect(system_time)]
    pub fn with_source<R: rand::Rng>(source: &mut R) -> Ulid;
    #[effect(randomness)]
    pub fn from_datetime(datetime: std::time::SystemTime) -> Ulid;
    pub fn from_datetime_with_source<R>(datetime: std::time::SystemTime, source: &mut R) -> Ulid
    where
        R: rand::Rng + ?Sized;
    pub fn datetime(&self) -> std::time::SystemTime;
}
impl From<uuid::Uuid> for Ulid {
    fn from(uuid: uuid::Uuid) -> Self;
}
#[derive(Clone, Debug, Default)]
pub struct Generator {}
impl Generator {
    #[effect(none)]
    pub const fn new() -> Generator;
    #[effect(system_time, randomness)]
    pub fn generate(&mut self) -> Result<Ulid, Overflow<'_>>;
    #[effect(randomness)]
    pub fn generate_from_datetime(&mut self, datetime: std::time::SystemTime) -> Result<Ulid, Overflow<'_>>;
    #[effect(system_time)]
    pub fn generate_with_source<R>(&mut self, source: &mut R) -> Result<Ulid, Overflow<'_>>
    where
        R: rand::Rng + ?Sized;
    pub fn generate_from_datetime_with_source<R>(
        &mut self, datetime: std::time::SystemTime, source: &mut R,
    ) -> Result<Ulid, Overflow<'_>>
    where
        R: rand::Rng + ?Sized;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum DecodeError {
    InvalidLength,
    InvalidChar,
}
impl std::error::Error for DecodeError {}
impl std::fmt::Display for DecodeError {}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum EncodeError {
    BufferTooSmall,
}
impl std::error::Error for EncodeError {}
impl std::fmt::Display for EncodeError {}
impl Ulid {
    #[effect(system_time, randomness)]
    pub fn new() -> Ulid;
}
