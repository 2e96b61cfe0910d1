//! Declarations of `std::u32`.

pub const MAX: u32;
pub const MIN: u32;
