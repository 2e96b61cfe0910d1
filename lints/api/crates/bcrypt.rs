//! Hashes of passwords: a fresh one draws its salt.

#[effect(randomness, heavy_cpu)]
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
#[effect(randomness, heavy_cpu)]
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
#[effect(heavy_cpu)]
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;
#[effect(randomness, heavy_cpu)]
pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
#[effect(heavy_cpu)]
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;
pub struct HashParts {}
pub type BcryptResult<T> = Result<T, BcryptError>;
pub enum BcryptError {
    InvalidHash(String),
}
