//! Declarations of `std::isize`.

pub const MAX: isize;
pub const MIN: isize;
