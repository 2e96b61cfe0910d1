//! Salts and hashes of passwords.

pub struct SaltString {}
impl SaltString {
    #[effect(randomness)]
    pub fn generate<R>(rng: R) -> Self;
}
pub mod rand_core {
    #[effect(randomness)]
    #[effect_within(randomness)]
    pub struct OsRng;
}
pub trait PasswordHasher {
    #[effect(randomness, heavy_cpu)]
    fn hash_password(&self, password: &[u8]) -> Result<(), Error> {}
}
pub trait PasswordVerifier {
    #[effect(heavy_cpu)]
    fn verify_password(&self, password: &[u8], hash: &()) -> Result<(), Error>;
}
pub enum Error {
    Algorithm,
}
