//! Declarations of `std::i128`.

pub const MAX: i128;
pub const MIN: i128;
