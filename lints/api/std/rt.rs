//! Declarations of `std::rt`.

use crate::fmt::Arguments;

pub fn panic_fmt(message: Arguments<'_>) -> !;
pub fn is_cpu_feature_detected() -> bool;
pub fn offset() -> usize;
