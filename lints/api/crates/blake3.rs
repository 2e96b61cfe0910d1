//! A hash function.

#![pure]

pub fn hash(input: &[u8]) -> Hash;
pub fn keyed_hash(key: &[u8; KEY_LEN], input: &[u8]) -> Hash;
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Hash {}
impl Hash {
    pub const fn as_bytes(&self) -> &[u8; OUT_LEN];
    pub const fn from_bytes(bytes: [u8; OUT_LEN]) -> Self;
    pub const fn as_slice(&self) -> &[u8];
    pub fn from_slice(bytes: &[u8]) -> Result<Self, std::array::TryFromSliceError>;
    pub fn to_hex(&self) -> arrayvec::ArrayString<{ 2 * OUT_LEN }>;
    pub fn from_hex(hex: impl AsRef<[u8]>) -> Result<Self, HexError>;
}
impl From<[u8; OUT_LEN]> for Hash {
    fn from(bytes: [u8; OUT_LEN]) -> Self;
}
impl std::str::FromStr for Hash {
    type Err = HexError;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl std::fmt::Display for Hash {}
#[derive(Clone, Debug, Default)]
pub struct Hasher {}
impl Hasher {
    pub fn new() -> Self;
    pub fn new_keyed(key: &[u8; KEY_LEN]) -> Self;
    pub fn new_derive_key(context: &str) -> Self;
    pub fn reset(&mut self) -> &mut Self;
    pub fn update(&mut self, input: &[u8]) -> &mut Self;
    pub fn finalize(&self) -> Hash;
    pub fn finalize_xof(&self) -> OutputReader;
    pub fn count(&self) -> u64;
    pub fn update_reader(&mut self, reader: impl std::io::Read) -> std::io::Result<&mut Self>;
    pub fn update_rayon(&mut self, input: &[u8]) -> &mut Self;
    pub fn update_mmap(&mut self, path: impl AsRef<std::path::Path>) -> std::io::Result<&mut Self>;
    pub fn update_mmap_rayon(&mut self, path: impl AsRef<std::path::Path>) -> std::io::Result<&mut Self>;
}
