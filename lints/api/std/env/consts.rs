//! Declarations of `std::env::consts`.

pub const ARCH: &str;
pub const DLL_EXTENSION: &str;
pub const DLL_PREFIX: &str;
pub const DLL_SUFFIX: &str;
pub const EXE_EXTENSION: &str;
pub const EXE_SUFFIX: &str;
pub const FAMILY: &str;
pub const OS: &str;
