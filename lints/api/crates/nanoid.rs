//! Short random identifiers.

#[macro_input(exprs)]
#[effect(randomness)]
#[macro_export]
macro_rules! nanoid {
    () => {};
}
pub fn format(random: fn(usize) -> Vec<u8>, alphabet: &[char], size: usize) -> String;
pub mod rngs {
    #[effect(randomness)]
    pub fn default(size: usize) -> Vec<u8>;
    #[effect(randomness)]
    pub fn non_secure(size: usize) -> Vec<u8>;
}
