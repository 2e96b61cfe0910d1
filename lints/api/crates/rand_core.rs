//! The traits of random number generators. Seeding from the system and the system's own generator are entropy.

pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}
pub trait Rng {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}
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
pub trait SeedableRng: Sized {
    type Seed;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self {}
    fn from_rng<R>(rng: R) -> Self {}
    fn fork(&mut self) -> Self {}
    #[effect(randomness)]
    fn from_entropy() -> Self {}
    #[effect(randomness)]
    fn from_os_rng() -> Self {}
    #[effect(randomness)]
    fn try_from_os_rng() -> Result<Self, OsError> {}
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
impl RngCore for OsRng {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}
pub struct OsError {}
pub struct UnwrapErr<R>(pub R);
