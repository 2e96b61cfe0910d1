//! Declarations of `std::u64`.

pub const MAX: u64;
pub const MIN: u64;
