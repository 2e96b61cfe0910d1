//! ChaCha generators: deterministic once seeded.

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChaCha8Rng {}
impl ChaCha8Rng {
    pub fn get_seed(&self) -> [u8; 32];
    pub fn set_stream(&mut self, stream: u64);
    pub fn set_word_pos(&mut self, word_offset: u128);
    pub fn get_word_pos(&self) -> u128;
}
impl rand_core::RngCore for ChaCha8Rng {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}
impl rand_core::SeedableRng for ChaCha8Rng {
    type Seed = [u8; 32];
    fn from_seed(seed: [u8; 32]) -> Self;
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChaCha12Rng {}
impl ChaCha12Rng {
    pub fn get_seed(&self) -> [u8; 32];
    pub fn set_stream(&mut self, stream: u64);
    pub fn set_word_pos(&mut self, word_offset: u128);
    pub fn get_word_pos(&self) -> u128;
}
impl rand_core::RngCore for ChaCha12Rng {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}
impl rand_core::SeedableRng for ChaCha12Rng {
    type Seed = [u8; 32];
    fn from_seed(seed: [u8; 32]) -> Self;
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChaCha20Rng {}
impl ChaCha20Rng {
    pub fn get_seed(&self) -> [u8; 32];
    pub fn set_stream(&mut self, stream: u64);
    pub fn set_word_pos(&mut self, word_offset: u128);
    pub fn get_word_pos(&self) -> u128;
}
impl rand_core::RngCore for ChaCha20Rng {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}
impl rand_core::SeedableRng for ChaCha20Rng {
    type Seed = [u8; 32];
    fn from_seed(seed: [u8; 32]) -> Self;
}
