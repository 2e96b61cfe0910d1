//! Random numbers. The effect stands on what takes from the system: the thread's generator, the system's generator and
//! the seeding from either. A generator that was seeded with a given value draws the same numbers every time.
//! The declarations of 0.8, 0.9 and 0.10 stand side by side.

#[effect(randomness)]
pub fn rng() -> rngs::ThreadRng;
#[effect(randomness)]
pub fn thread_rng() -> rngs::ThreadRng;
#[effect(randomness)]
pub fn make_rng<R: SeedableRng>() -> R;
#[effect(randomness)]
pub fn random<T>() -> T;
#[effect(randomness)]
pub fn random_iter<T>() -> distr::Iter<distr::StandardUniform, rngs::ThreadRng, T>
where
    distr::StandardUniform: distr::Distribution<T>;
#[effect(randomness)]
pub fn random_range<T, R>(range: R) -> T
where
    T: distr::uniform::SampleUniform,
    R: distr::uniform::SampleRange<T>;
#[effect(randomness)]
pub fn random_bool(p: f64) -> bool;
#[effect(randomness)]
pub fn random_ratio(numerator: u32, denominator: u32) -> bool;
#[effect(randomness)]
pub fn fill<T: rng::Fill>(dest: &mut [T]);
pub use rand_core::{RngCore, SeedableRng};
pub trait TryRngCore {
    type Error;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error>;
    fn try_next_u64(&mut self) -> Result<u64, Self::Error>;
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error>;
    fn unwrap_err(self) -> UnwrapErr<Self> {}
}
pub trait TryRng {
    type Error;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error>;
    fn try_next_u64(&mut self) -> Result<u64, Self::Error>;
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error>;
}
pub trait CryptoRng {}
pub trait Rng: RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
    fn random<T>(&mut self) -> T {}
    fn random_iter<T>(self) -> distr::Iter<distr::StandardUniform, Self, T> {}
    fn random_range<T, R: distr::uniform::SampleRange<T>>(&mut self, range: R) -> T {}
    fn random_bool(&mut self, p: f64) -> bool {}
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
    fn sample<T, D: distr::Distribution<T>>(&mut self, distr: D) -> T {}
    fn sample_iter<T, D: distr::Distribution<T>>(self, distr: D) -> distr::Iter<D, Self, T> {}
    fn fill<T: ?Sized>(&mut self, dest: &mut T) {}
    fn r#gen<T>(&mut self) -> T {}
    fn gen_range<T, R: distr::uniform::SampleRange<T>>(&mut self, range: R) -> T {}
    fn gen_bool(&mut self, p: f64) -> bool {}
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
}
pub trait RngExt: Rng {
    fn random<T>(&mut self) -> T {}
    fn random_iter<T>(self) -> distr::Iter<distr::StandardUniform, Self, T> {}
    fn random_range<T, R: distr::uniform::SampleRange<T>>(&mut self, range: R) -> T {}
    fn random_bool(&mut self, p: f64) -> bool {}
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
    fn sample<T, D: distr::Distribution<T>>(&mut self, distr: D) -> T {}
    fn sample_iter<T, D: distr::Distribution<T>>(self, distr: D) -> distr::Iter<D, Self, T> {}
    fn fill<T: ?Sized>(&mut self, dest: &mut T) {}
}
impl<R: RngCore> Rng for R {}
impl<R: Rng> RngExt for R {}
pub struct Error {}
pub struct UnwrapErr<R>(pub R);
pub mod rngs {
#[derive(Debug, Default)]
    #[effect_within(randomness)]
pub struct ThreadRng {}
impl Clone for ThreadRng {
    #[effect(none)]
    fn clone(&self) -> Self;
}
    #[effect_within(randomness)]
    impl Default for ThreadRng {
        fn default() -> ThreadRng;
    }
    #[effect_within(randomness)]
    impl crate::RngCore for ThreadRng {
        fn next_u32(&mut self) -> u32;
        fn next_u64(&mut self) -> u64;
        fn fill_bytes(&mut self, dst: &mut [u8]);
    }
#[effect(randomness)]
    #[effect_within(randomness)]
    #[derive(Copy, Debug, Default)]
pub struct OsRng;
impl Clone for OsRng {
    #[effect(none)]
    fn clone(&self) -> Self;
}
    #[effect_within(randomness)]
    impl crate::RngCore for OsRng {
        fn next_u32(&mut self) -> u32;
        fn next_u64(&mut self) -> u64;
        fn fill_bytes(&mut self, dst: &mut [u8]);
    }
#[effect(randomness)]
    #[effect_within(randomness)]
    #[derive(Copy, Debug, Default)]
pub struct SysRng;
impl Clone for SysRng {
    #[effect(none)]
    fn clone(&self) -> Self;
}
    #[effect_within(randomness)]
    impl crate::TryRng for SysRng {
        type Error = SysError;
        fn try_next_u32(&mut self) -> Result<u32, SysError>;
        fn try_next_u64(&mut self) -> Result<u64, SysError>;
        fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), SysError>;
    }
    pub struct SysError {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StdRng {}
    impl crate::RngCore for StdRng {
        fn next_u32(&mut self) -> u32;
        fn next_u64(&mut self) -> u64;
        fn fill_bytes(&mut self, dst: &mut [u8]);
    }
    impl crate::SeedableRng for StdRng {
        type Seed = [u8; 32];
        fn from_seed(seed: Self::Seed) -> Self;
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SmallRng {}
    impl crate::RngCore for SmallRng {
        fn next_u32(&mut self) -> u32;
        fn next_u64(&mut self) -> u64;
        fn fill_bytes(&mut self, dst: &mut [u8]);
    }
    impl crate::SeedableRng for SmallRng {
        type Seed = [u8; 32];
        fn from_seed(seed: Self::Seed) -> Self;
    }
}
pub mod seq {
    pub trait SliceRandom {
        type Item;
        fn choose<R: ?Sized>(&self, rng: &mut R) -> Option<&Self::Item>;
        fn choose_mut<R: ?Sized>(&mut self, rng: &mut R) -> Option<&mut Self::Item>;
        fn choose_multiple<R: ?Sized>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<'_, Self, Self::Item>;
        fn shuffle<R: ?Sized>(&mut self, rng: &mut R);
        fn partial_shuffle<R: ?Sized>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Item], &mut [Self::Item]);
    }
    impl<T> SliceRandom for [T] {
        type Item = T;
    }
    pub trait IndexedRandom {
        type Output;
        fn choose<R: ?Sized>(&self, rng: &mut R) -> Option<&Self::Output> {}
        fn sample<R: ?Sized>(&self, rng: &mut R, amount: usize) -> IndexedSamples<'_, Self, Self::Output> {}
        fn choose_multiple<R: ?Sized>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<'_, Self, Self::Output> {}
    }
    pub trait IndexedMutRandom: IndexedRandom {
        fn choose_mut<R: ?Sized>(&mut self, rng: &mut R) -> Option<&mut Self::Output> {}
    }
    pub trait IteratorRandom: Iterator {
        fn choose<R: ?Sized>(self, rng: &mut R) -> Option<Self::Item> {}
        fn choose_stable<R: ?Sized>(self, rng: &mut R) -> Option<Self::Item> {}
        fn choose_multiple<R: ?Sized>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> {}
        fn sample<R: ?Sized>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> {}
    }
    impl<I: Iterator> IteratorRandom for I {}
    pub struct SliceChooseIter<'a, S: ?Sized, T> {}
    impl<'a, S: ?Sized, T> Iterator for SliceChooseIter<'a, S, T> {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T>;
    }
    pub struct IndexedSamples<'a, S: ?Sized, T> {}
    impl<'a, S: ?Sized, T> Iterator for IndexedSamples<'a, S, T> {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T>;
    }
}
pub mod distr {
    pub trait Distribution<T> {
        fn sample<R: ?Sized>(&self, rng: &mut R) -> T;
        fn sample_iter<R>(self, rng: R) -> Iter<Self, R, T> {}
    }
    pub struct Iter<D, R, T> {}
    impl<D, R, T> Iterator for Iter<D, R, T> {
        type Item = T;
        fn next(&mut self) -> Option<T>;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct StandardUniform;
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric {
        fn sample<R: ?Sized>(&self, rng: &mut R) -> u8;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Alphabetic;
    #[derive(Clone, Copy, Debug)]
    pub struct Bernoulli {}
    impl Bernoulli {
        pub fn new(p: f64) -> Result<Bernoulli, BernoulliError>;
        pub fn from_ratio(numerator: u32, denominator: u32) -> Result<Bernoulli, BernoulliError>;
    }
    impl Distribution<bool> for Bernoulli {
        fn sample<R: ?Sized>(&self, rng: &mut R) -> bool;
    }
    pub struct BernoulliError {}
    pub use uniform::Uniform;
    pub mod uniform {
        pub trait SampleRange<T> {}
        impl<T> SampleRange<T> for std::ops::Range<T> {}
        impl<T> SampleRange<T> for std::ops::RangeInclusive<T> {}
        pub struct Uniform<X> {}
        impl<X> Uniform<X> {
            pub fn new(low: X, high: X) -> Result<Uniform<X>, Error>;
            pub fn new_inclusive(low: X, high: X) -> Result<Uniform<X>, Error>;
        }
        impl<X> super::Distribution<X> for Uniform<X> {
            fn sample<R: ?Sized>(&self, rng: &mut R) -> X;
        }
        pub struct Error {}
    }
    pub mod weighted {
        pub struct WeightedIndex<X> {}
        impl<X> WeightedIndex<X> {
            pub fn new<I: IntoIterator>(weights: I) -> Result<WeightedIndex<X>, Error>;
        }
        impl<X> super::Distribution<usize> for WeightedIndex<X> {
            fn sample<R: ?Sized>(&self, rng: &mut R) -> usize;
        }
        pub struct Error {}
    }
}
pub mod distributions {
    pub use crate::distr::{Alphanumeric, Bernoulli, BernoulliError, Distribution, Uniform, uniform, weighted};
    pub use crate::distr::StandardUniform as Standard;
    pub use crate::distr::weighted::WeightedIndex;
    pub struct DistIter<D, R, T> {}
}
pub mod prelude {
    pub use crate::distr::Distribution;
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
    pub use crate::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
    pub use crate::{CryptoRng, Rng, RngCore, RngExt, SeedableRng, random, rng, thread_rng};
}
