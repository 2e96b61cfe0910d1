//! Declarations of `std::f64`.

pub mod consts;

pub const DIGITS: u32;
pub const EPSILON: f64;
pub const INFINITY: f64;
pub const MANTISSA_DIGITS: u32;
pub const MAX: f64;
pub const MAX_10_EXP: i32;
pub const MAX_EXP: i32;
pub const MIN: f64;
pub const MIN_10_EXP: i32;
pub const MIN_EXP: i32;
pub const MIN_POSITIVE: f64;
pub const NAN: f64;
pub const NEG_INFINITY: f64;
pub const RADIX: u32;
