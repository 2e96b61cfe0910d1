//! Declarations of `std::i32`.

pub const MAX: i32;
pub const MIN: i32;
