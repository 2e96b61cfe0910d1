//! Tokens. Checking one compares its dates with the clock.

pub fn encode<T>(header: &Header, claims: &T, key: &EncodingKey) -> errors::Result<String>;
#[effect(system_time)]
pub fn decode<T>(token: &str, key: &DecodingKey, validation: &Validation) -> errors::Result<TokenData<T>>;
pub fn decode_header(token: &str) -> errors::Result<Header>;
#[effect(system_time)]
pub fn get_current_timestamp() -> u64;
#[derive(Clone, Debug)]
pub struct Header {}
impl Header {
    pub fn new(algorithm: Algorithm) -> Self;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
    HS256,
    HS384,
    HS512,
    ES256,
    RS256,
    EdDSA,
}
#[derive(Clone)]
pub struct EncodingKey {}
impl EncodingKey {
    pub fn from_secret(secret: &[u8]) -> Self;
}
#[derive(Clone)]
pub struct DecodingKey {}
impl DecodingKey {
    pub fn from_secret(secret: &[u8]) -> Self;
}
#[derive(Clone, Debug)]
pub struct Validation {}
impl Validation {
    pub fn new(alg: Algorithm) -> Validation;
}
pub struct TokenData<T> {
    pub header: Header,
    pub claims: T,
}
pub mod errors {
    #[derive(Clone, Debug)]
    pub struct Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
