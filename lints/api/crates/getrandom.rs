//! Entropy of the operating system.

#![effect_within(randomness)]

pub fn getrandom(dest: &mut [u8]) -> Result<(), Error>;
pub fn fill(dest: &mut [u8]) -> Result<(), Error>;
pub fn fill_uninit(dest: &mut [std::mem::MaybeUninit<u8>]) -> Result<&mut [u8], Error>;
pub fn u32() -> Result<u32, Error>;
pub fn u64() -> Result<u64, Error>;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {}
impl Error {
    #[effect(none)]
    pub fn raw_os_error(self) -> Option<i32>;
}
#[effect(none)]
impl std::fmt::Display for Error {}
#[effect(randomness)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SysRng;
