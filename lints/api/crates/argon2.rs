//! Hashes of passwords, with a salt that the caller brings or the system draws.

#[derive(Clone, Default)]
pub struct Argon2<'key> {}
impl<'key> Argon2<'key> {
    #[effect(heavy_cpu)]
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<(), Error>;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    AdTooLong,
    OutputTooLong,
}
