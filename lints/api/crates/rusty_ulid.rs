//! Sortable identifiers.

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DecodingError {
    InvalidLength,
    InvalidChar(char),
    DataTypeOverflow,
}
impl std::error::Error for DecodingError {}
impl std::fmt::Display for DecodingError {}
#[effect(system_time, randomness)]
pub fn generate_ulid_string() -> String;
#[effect(system_time, randomness)]
pub fn generate_ulid_bytes() -> [u8; 16];
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Ulid {}
impl Ulid {
    #[effect(system_time, randomness)]
    pub fn generate() -> Self;
    #[effect(system_time, randomness)]
    pub fn next_monotonic(previous_ulid: Self) -> Self;
    #[effect(system_time, randomness)]
    pub fn next_strictly_monotonic(previous_ulid: Self) -> Option<Self>;
    pub fn from_timestamp_with_rng<R>(timestamp: u64, rng: &mut R) -> Self
    where
        R: rand::Rng;
    pub fn next_monotonic_from_timestamp_with_rng<R>(previous_ulid: Self, timestamp: u64, rng: &mut R) -> Self
    where
        R: rand::Rng;
    pub fn next_monotonic_from_timestamp_with_rng_and_postprocessor<R>(
        previous_ulid: Option<Self>, timestamp: u64, rng: &mut R, postprocessor: Option<&dyn Fn(Self) -> Self>,
    ) -> Self
    where
        R: rand::Rng;
    pub fn next_strictly_monotonic_from_timestamp_with_rng<R>(
        previous_ulid: Self, timestamp: u64, rng: &mut R,
    ) -> Option<Self>
    where
        R: rand::Rng;
    pub fn next_strictly_monotonic_from_timestamp_with_rng_and_postprocessor<R>(
        previous_ulid: Option<Self>, timestamp: u64, rng: &mut R, postprocessor: Option<&dyn Fn(Self) -> Self>,
    ) -> Option<Self>
    where
        R: rand::Rng;
    pub fn timestamp(&self) -> u64;
    pub fn datetime(&self) -> chrono::prelude::DateTime<chrono::prelude::Utc>;
    pub fn offsetdatetime(&self) -> time::OffsetDateTime;
    pub fn increment(self) -> Self;
    pub fn to_string(&self) -> String;
}
impl std::fmt::Display for Ulid {}
impl std::str::FromStr for Ulid {
    type Err = DecodingError;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl From<[u8; 16]> for Ulid {
    fn from(bytes: [u8; 16]) -> Self;
}
impl From<(u64, u64)> for Ulid {
    fn from(value: (u64, u64)) -> Self;
}
impl From<u128> for Ulid {
    fn from(value: u128) -> Self;
}
impl TryFrom<&[u8]> for Ulid {
    type Error = DecodingError;
    fn try_from(bytes: &[u8]) -> Result<Self, DecodingError>;
}
