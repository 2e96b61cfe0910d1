//! Hexadecimal.

#![pure]

pub fn encode<T: AsRef<[u8]>>(data: T) -> String;
pub fn encode_upper<T: AsRef<[u8]>>(data: T) -> String;
pub fn decode<T: AsRef<[u8]>>(data: T) -> Result<Vec<u8>, FromHexError>;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FromHexError {
    InvalidHexCharacter { c: char, index: usize },
    OddLength,
    InvalidStringLength,
}
impl std::error::Error for FromHexError {}
impl std::fmt::Display for FromHexError {}
