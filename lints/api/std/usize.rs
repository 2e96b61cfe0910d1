//! Declarations of `std::usize`.

pub const MAX: usize;
pub const MIN: usize;
