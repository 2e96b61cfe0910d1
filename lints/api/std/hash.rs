//! Declarations of `std::hash`.

use crate::fmt::{Debug, Error, Formatter};

pub(crate) mod macros {
    #[derives(crate::hash::Hash)]
    pub macro Hash;
}
pub use self::macros::*;

pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64 where Self: Sized, Self::Hasher: Hasher {}
}
pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) where Self: Sized {}
}
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8) {}
    fn write_u16(&mut self, i: u16) {}
    fn write_u32(&mut self, i: u32) {}
    fn write_u64(&mut self, i: u64) {}
    fn write_u128(&mut self, i: u128) {}
    fn write_usize(&mut self, i: usize) {}
    fn write_i8(&mut self, i: i8) {}
    fn write_i16(&mut self, i: i16) {}
    fn write_i32(&mut self, i: i32) {}
    fn write_i64(&mut self, i: i64) {}
    fn write_i128(&mut self, i: i128) {}
    fn write_isize(&mut self, i: isize) {}
}
pub struct BuildHasherDefault<H> {}
impl<H> BuildHasherDefault<H> { pub fn new() -> BuildHasherDefault<H>; }
impl<H> Clone for BuildHasherDefault<H> { fn clone(&self) -> BuildHasherDefault<H>; }
impl<H> Eq for BuildHasherDefault<H> {}
impl<H> PartialEq for BuildHasherDefault<H> { fn eq(&self, _other: &BuildHasherDefault<H>) -> bool; }
impl<H> Default for BuildHasherDefault<H> { fn default() -> BuildHasherDefault<H>; }
impl<H> Debug for BuildHasherDefault<H> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
    fn build_hasher(&self) -> H;
}
#[derive(Clone, Debug, Default)]
pub struct DefaultHasher {}
impl DefaultHasher { pub fn new() -> DefaultHasher; }
impl Hasher for DefaultHasher {
    fn write(&mut self, msg: &[u8]);
    #[effect(platform_dependent)]
    fn finish(&self) -> u64;
}
#[derive(Clone, Debug)]
pub struct RandomState {}
impl RandomState {
    #[effect(randomness)] pub fn new() -> RandomState;
}
#[effect_within(randomness)]
impl Default for RandomState { fn default() -> RandomState; }
impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
    fn build_hasher(&self) -> DefaultHasher;
}
#[derive(Clone, Debug, Default)]
pub struct SipHasher {}
impl SipHasher {
    pub fn new() -> SipHasher;
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
}
impl Hasher for SipHasher {
    fn write(&mut self, msg: &[u8]);
    fn finish(&self) -> u64;
}
impl<T: Hash + ?Sized> Hash for &T { fn hash<H: Hasher>(&self, state: &mut H); }
impl<T: Hash + ?Sized> Hash for &mut T { fn hash<H: Hasher>(&self, state: &mut H); }
impl<H: Hasher + ?Sized> Hasher for &mut H {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
}
