//! A small random number generator. The global functions and `Rng::new` draw their seed from the process; `Rng::with_seed` does not.

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Rng {}
impl Default for Rng {
    #[effect(randomness)]
    fn default() -> Rng;
}
impl Rng {
    #[effect(randomness)]
    pub fn new() -> Rng;
}
impl Rng {
    pub const fn with_seed(seed: u64) -> Self;
    pub fn fork(&mut self) -> Self;
    pub fn alphabetic(&mut self) -> char;
    pub fn alphanumeric(&mut self) -> char;
    pub fn bool(&mut self) -> bool;
    pub fn digit(&mut self, base: u32) -> char;
    pub fn f32_inclusive(&mut self) -> f32;
    pub fn f32(&mut self) -> f32;
    pub fn f64_inclusive(&mut self) -> f64;
    pub fn f64(&mut self) -> f64;
    pub fn choose_multiple<I: IntoIterator>(&mut self, source: I, amount: usize) -> Vec<I::Item>;
    pub fn lowercase(&mut self) -> char;
    pub fn seed(&mut self, seed: u64);
    pub fn get_seed(&self) -> u64;
    pub fn choice<I>(&mut self, iter: I) -> Option<I::Item>
    where
        I: IntoIterator,
        I::IntoIter: ExactSizeIterator;
    pub fn shuffle<T>(&mut self, slice: &mut [T]);
    pub fn fill(&mut self, slice: &mut [u8]);
    pub fn uppercase(&mut self) -> char;
    pub fn char(&mut self, range: impl std::ops::RangeBounds<char>) -> char;
}
#[effect(global_state)]
pub fn seed(seed: u64);
#[effect(randomness)]
pub fn get_seed() -> u64;
#[effect(randomness)]
pub fn bool() -> bool;
#[effect(randomness)]
pub fn alphabetic() -> char;
#[effect(randomness)]
pub fn alphanumeric() -> char;
#[effect(randomness)]
pub fn lowercase() -> char;
#[effect(randomness)]
pub fn uppercase() -> char;
#[effect(randomness)]
pub fn choice<I>(iter: I) -> Option<I::Item>
where
    I: IntoIterator,
    I::IntoIter: ExactSizeIterator;
#[effect(randomness)]
pub fn digit(base: u32) -> char;
#[effect(randomness)]
pub fn shuffle<T>(slice: &mut [T]);
#[effect(randomness)]
pub fn fill(slice: &mut [u8]);
#[effect(randomness)]
pub fn f32() -> f32;
#[effect(randomness)]
pub fn f32_inclusive() -> f32;
#[effect(randomness)]
pub fn f64() -> f64;
#[effect(randomness)]
pub fn f64_inclusive() -> f64;
#[effect(randomness)]
pub fn choose_multiple<I: IntoIterator>(source: I, amount: usize) -> Vec<I::Item>;
#[effect(randomness)]
pub fn i8(range: impl std::ops::RangeBounds<i8>) -> i8;
#[effect(randomness)]
pub fn i16(range: impl std::ops::RangeBounds<i16>) -> i16;
#[effect(randomness)]
pub fn i32(range: impl std::ops::RangeBounds<i32>) -> i32;
#[effect(randomness)]
pub fn i64(range: impl std::ops::RangeBounds<i64>) -> i64;
#[effect(randomness)]
pub fn i128(range: impl std::ops::RangeBounds<i128>) -> i128;
#[effect(randomness)]
pub fn isize(range: impl std::ops::RangeBounds<isize>) -> isize;
#[effect(randomness)]
pub fn u8(range: impl std::ops::RangeBounds<u8>) -> u8;
#[effect(randomness)]
pub fn u16(range: impl std::ops::RangeBounds<u16>) -> u16;
#[effect(randomness)]
pub fn u32(range: impl std::ops::RangeBounds<u32>) -> u32;
#[effect(randomness)]
pub fn u64(range: impl std::ops::RangeBounds<u64>) -> u64;
#[effect(randomness)]
pub fn u128(range: impl std::ops::RangeBounds<u128>) -> u128;
#[effect(randomness)]
pub fn usize(range: impl std::ops::RangeBounds<usize>) -> usize;
impl Rng {
    pub fn i8(&mut self, range: impl std::ops::RangeBounds<i8>) -> i8;
    pub fn i16(&mut self, range: impl std::ops::RangeBounds<i16>) -> i16;
    pub fn i32(&mut self, range: impl std::ops::RangeBounds<i32>) -> i32;
    pub fn i64(&mut self, range: impl std::ops::RangeBounds<i64>) -> i64;
    pub fn i128(&mut self, range: impl std::ops::RangeBounds<i128>) -> i128;
    pub fn isize(&mut self, range: impl std::ops::RangeBounds<isize>) -> isize;
    pub fn u8(&mut self, range: impl std::ops::RangeBounds<u8>) -> u8;
    pub fn u16(&mut self, range: impl std::ops::RangeBounds<u16>) -> u16;
    pub fn u32(&mut self, range: impl std::ops::RangeBounds<u32>) -> u32;
    pub fn u64(&mut self, range: impl std::ops::RangeBounds<u64>) -> u64;
    pub fn u128(&mut self, range: impl std::ops::RangeBounds<u128>) -> u128;
    pub fn usize(&mut self, range: impl std::ops::RangeBounds<usize>) -> usize;
}
