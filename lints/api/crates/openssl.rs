//! Cryptography.

pub mod rand {
    #[effect(randomness)]
    pub fn rand_bytes(buf: &mut [u8]) -> Result<(), crate::error::ErrorStack>;
}
pub mod error {
    pub struct ErrorStack {}
}
pub mod rsa {
    pub struct Rsa<T> {}
    impl<T> Rsa<T> {
        #[effect(randomness)]
        pub fn generate(bits: u32) -> Result<Rsa<T>, crate::error::ErrorStack>;
    }
}
