//! Declarations of `std::f32`.

pub mod consts;

pub const DIGITS: u32;
pub const EPSILON: f32;
pub const INFINITY: f32;
pub const MANTISSA_DIGITS: u32;
pub const MAX: f32;
pub const MAX_10_EXP: i32;
pub const MAX_EXP: i32;
pub const MIN: f32;
pub const MIN_10_EXP: i32;
pub const MIN_EXP: i32;
pub const MIN_POSITIVE: f32;
pub const NAN: f32;
pub const NEG_INFINITY: f32;
pub const RADIX: u32;
