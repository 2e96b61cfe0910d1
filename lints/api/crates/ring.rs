//! Cryptography. The system's generator is entropy, and so is what makes keys from it.

pub mod rand {
    pub trait SecureRandom {
        #[effect(randomness)]
        fn fill(&self, dest: &mut [u8]) -> Result<(), crate::error::Unspecified>;
    }
#[derive(Debug)]
    #[effect_within(randomness)]
pub struct SystemRandom {}
impl Clone for SystemRandom {
    #[effect(none)]
    fn clone(&self) -> Self;
}
    impl SystemRandom {
        pub fn new() -> Self;
    }
    #[effect(randomness)]
    pub fn generate<T>(rng: &dyn SecureRandom) -> Result<Random<T>, crate::error::Unspecified>;
    pub struct Random<T> {}
}
pub mod error {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Unspecified;
}
pub mod digest {
    pub struct Digest {}
    pub struct Algorithm {}
    pub fn digest(algorithm: &'static Algorithm, data: &[u8]) -> Digest;
}
pub mod hmac {
    pub struct Key {}
    pub struct Tag {}
    pub fn sign(key: &Key, data: &[u8]) -> Tag;
}
pub mod signature {
    pub struct Ed25519KeyPair {}
    impl Ed25519KeyPair {
        #[effect(randomness)]
        pub fn generate_pkcs8(rng: &dyn crate::rand::SecureRandom) -> Result<(), crate::error::Unspecified>;
    }
}
