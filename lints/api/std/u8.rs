//! Declarations of `std::u8`.

pub const MAX: u8;
pub const MIN: u8;
