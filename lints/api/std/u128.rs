//! Declarations of `std::u128`.

pub const MAX: u128;
pub const MIN: u128;
