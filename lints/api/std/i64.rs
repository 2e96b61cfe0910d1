//! Declarations of `std::i64`.

pub const MAX: i64;
pub const MIN: i64;
