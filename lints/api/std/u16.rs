//! Declarations of `std::u16`.

pub const MAX: u16;
pub const MIN: u16;
