//! Declarations of `std::num::integer`.

use crate::ascii::EscapeDefault;
use crate::char::TryFromCharError;
use crate::cmp::Ordering;
use crate::fmt::{Binary, Debug, Display, Error, Formatter, LowerExp, LowerHex, Octal, UpperExp, UpperHex};
use crate::hash::{Hash, Hasher};
use crate::iter::{Product, Step, Sum};
use crate::net::{Ipv4Addr, Ipv6Addr};
use crate::num::{NonZero, ParseIntError, TryFromIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::slice::{GetDisjointMutIndex, SliceIndex};
use crate::str::FromStr;
use crate::time::Duration;

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl i8 {
    pub const MIN: Self;
    pub const MAX: Self;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Self;
    pub fn rotate_right(self, n: u32) -> Self;
    pub fn swap_bytes(self) -> Self;
    pub fn reverse_bits(self) -> Self;
    pub fn from_be(x: Self) -> Self;
    pub fn from_le(x: Self) -> Self;
    pub fn to_be(self) -> Self;
    pub fn to_le(self) -> Self;
    pub fn checked_add(self, rhs: Self) -> Option<Self>;
    pub fn strict_add(self, rhs: Self) -> Self;
    pub unsafe fn unchecked_add(self, rhs: Self) -> Self;
    pub fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub fn strict_sub(self, rhs: Self) -> Self;
    pub unsafe fn unchecked_sub(self, rhs: Self) -> Self;
    pub fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub fn strict_mul(self, rhs: Self) -> Self;
    pub unsafe fn unchecked_mul(self, rhs: Self) -> Self;
    pub fn checked_div(self, rhs: Self) -> Option<Self>;
    pub fn strict_div(self, rhs: Self) -> Self;
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub fn strict_div_euclid(self, rhs: Self) -> Self;
    pub fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub fn strict_rem(self, rhs: Self) -> Self;
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub fn strict_rem_euclid(self, rhs: Self) -> Self;
    pub fn checked_neg(self) -> Option<Self>;
    pub fn strict_neg(self) -> Self;
    pub fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub fn strict_shl(self, rhs: u32) -> Self;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> Self;
    pub fn unbounded_shl(self, rhs: u32) -> Self;
    pub fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub fn strict_shr(self, rhs: u32) -> Self;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> Self;
    pub fn unbounded_shr(self, rhs: u32) -> Self;
    pub fn checked_pow(self, exp: u32) -> Option<Self>;
    pub fn strict_pow(self, exp: u32) -> Self;
    pub fn saturating_add(self, rhs: Self) -> Self;
    pub fn saturating_sub(self, rhs: Self) -> Self;
    pub fn saturating_mul(self, rhs: Self) -> Self;
    pub fn saturating_div(self, rhs: Self) -> Self;
    pub fn saturating_pow(self, exp: u32) -> Self;
    pub fn wrapping_add(self, rhs: Self) -> Self;
    pub fn wrapping_sub(self, rhs: Self) -> Self;
    pub fn wrapping_mul(self, rhs: Self) -> Self;
    pub fn wrapping_div(self, rhs: Self) -> Self;
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self;
    pub fn wrapping_rem(self, rhs: Self) -> Self;
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self;
    pub fn wrapping_neg(self) -> Self;
    pub fn wrapping_shl(self, rhs: u32) -> Self;
    pub fn wrapping_shr(self, rhs: u32) -> Self;
    pub fn wrapping_pow(self, exp: u32) -> Self;
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_neg(self) -> (Self, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool);
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool);
    pub fn pow(self, exp: u32) -> Self;
    pub fn isqrt(self) -> Self;
    pub fn div_euclid(self, rhs: Self) -> Self;
    pub fn rem_euclid(self, rhs: Self) -> Self;
    pub fn ilog(self, base: Self) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: Self) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn min_value() -> Self;
    pub fn max_value() -> Self;
    pub fn midpoint(self, rhs: Self) -> Self;
}
impl i8 {
    pub fn cast_unsigned(self) -> u8;
    pub fn checked_add_unsigned(self, rhs: u8) -> Option<i8>;
    pub fn strict_add_unsigned(self, rhs: u8) -> i8;
    pub fn checked_sub_unsigned(self, rhs: u8) -> Option<i8>;
    pub fn strict_sub_unsigned(self, rhs: u8) -> i8;
    pub fn saturating_add_unsigned(self, rhs: u8) -> i8;
    pub fn saturating_sub_unsigned(self, rhs: u8) -> i8;
    pub fn wrapping_add_unsigned(self, rhs: u8) -> i8;
    pub fn wrapping_sub_unsigned(self, rhs: u8) -> i8;
    pub fn unsigned_abs(self) -> u8;
    pub fn overflowing_add_unsigned(self, rhs: u8) -> (i8, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u8) -> (i8, bool);
    pub fn abs_diff(self, other: i8) -> u8;
    pub fn to_be_bytes(self) -> [u8; 1];
    pub fn to_le_bytes(self) -> [u8; 1];
    pub fn to_ne_bytes(self) -> [u8; 1];
    pub fn from_be_bytes(bytes: [u8; 1]) -> i8;
    pub fn from_le_bytes(bytes: [u8; 1]) -> i8;
    pub fn from_ne_bytes(bytes: [u8; 1]) -> i8;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i8, ParseIntError>;
}
impl i16 {
    pub fn cast_unsigned(self) -> u16;
    pub fn checked_add_unsigned(self, rhs: u16) -> Option<i16>;
    pub fn strict_add_unsigned(self, rhs: u16) -> i16;
    pub fn checked_sub_unsigned(self, rhs: u16) -> Option<i16>;
    pub fn strict_sub_unsigned(self, rhs: u16) -> i16;
    pub fn saturating_add_unsigned(self, rhs: u16) -> i16;
    pub fn saturating_sub_unsigned(self, rhs: u16) -> i16;
    pub fn wrapping_add_unsigned(self, rhs: u16) -> i16;
    pub fn wrapping_sub_unsigned(self, rhs: u16) -> i16;
    pub fn unsigned_abs(self) -> u16;
    pub fn overflowing_add_unsigned(self, rhs: u16) -> (i16, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u16) -> (i16, bool);
    pub fn abs_diff(self, other: i16) -> u16;
    pub fn to_be_bytes(self) -> [u8; 2];
    pub fn to_le_bytes(self) -> [u8; 2];
    pub fn to_ne_bytes(self) -> [u8; 2];
    pub fn from_be_bytes(bytes: [u8; 2]) -> i16;
    pub fn from_le_bytes(bytes: [u8; 2]) -> i16;
    pub fn from_ne_bytes(bytes: [u8; 2]) -> i16;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i16, ParseIntError>;
}
impl i32 {
    pub fn cast_unsigned(self) -> u32;
    pub fn checked_add_unsigned(self, rhs: u32) -> Option<i32>;
    pub fn strict_add_unsigned(self, rhs: u32) -> i32;
    pub fn checked_sub_unsigned(self, rhs: u32) -> Option<i32>;
    pub fn strict_sub_unsigned(self, rhs: u32) -> i32;
    pub fn saturating_add_unsigned(self, rhs: u32) -> i32;
    pub fn saturating_sub_unsigned(self, rhs: u32) -> i32;
    pub fn wrapping_add_unsigned(self, rhs: u32) -> i32;
    pub fn wrapping_sub_unsigned(self, rhs: u32) -> i32;
    pub fn unsigned_abs(self) -> u32;
    pub fn overflowing_add_unsigned(self, rhs: u32) -> (i32, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u32) -> (i32, bool);
    pub fn abs_diff(self, other: i32) -> u32;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> i32;
    pub fn from_le_bytes(bytes: [u8; 4]) -> i32;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> i32;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i32, ParseIntError>;
}
impl i64 {
    pub fn cast_unsigned(self) -> u64;
    pub fn checked_add_unsigned(self, rhs: u64) -> Option<i64>;
    pub fn strict_add_unsigned(self, rhs: u64) -> i64;
    pub fn checked_sub_unsigned(self, rhs: u64) -> Option<i64>;
    pub fn strict_sub_unsigned(self, rhs: u64) -> i64;
    pub fn saturating_add_unsigned(self, rhs: u64) -> i64;
    pub fn saturating_sub_unsigned(self, rhs: u64) -> i64;
    pub fn wrapping_add_unsigned(self, rhs: u64) -> i64;
    pub fn wrapping_sub_unsigned(self, rhs: u64) -> i64;
    pub fn unsigned_abs(self) -> u64;
    pub fn overflowing_add_unsigned(self, rhs: u64) -> (i64, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u64) -> (i64, bool);
    pub fn abs_diff(self, other: i64) -> u64;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> i64;
    pub fn from_le_bytes(bytes: [u8; 8]) -> i64;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> i64;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i64, ParseIntError>;
}
impl i128 {
    pub fn cast_unsigned(self) -> u128;
    pub fn checked_add_unsigned(self, rhs: u128) -> Option<i128>;
    pub fn strict_add_unsigned(self, rhs: u128) -> i128;
    pub fn checked_sub_unsigned(self, rhs: u128) -> Option<i128>;
    pub fn strict_sub_unsigned(self, rhs: u128) -> i128;
    pub fn saturating_add_unsigned(self, rhs: u128) -> i128;
    pub fn saturating_sub_unsigned(self, rhs: u128) -> i128;
    pub fn wrapping_add_unsigned(self, rhs: u128) -> i128;
    pub fn wrapping_sub_unsigned(self, rhs: u128) -> i128;
    pub fn unsigned_abs(self) -> u128;
    pub fn overflowing_add_unsigned(self, rhs: u128) -> (i128, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u128) -> (i128, bool);
    pub fn abs_diff(self, other: i128) -> u128;
    pub fn to_be_bytes(self) -> [u8; 16];
    pub fn to_le_bytes(self) -> [u8; 16];
    pub fn to_ne_bytes(self) -> [u8; 16];
    pub fn from_be_bytes(bytes: [u8; 16]) -> i128;
    pub fn from_le_bytes(bytes: [u8; 16]) -> i128;
    pub fn from_ne_bytes(bytes: [u8; 16]) -> i128;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i128, ParseIntError>;
}
impl isize {
    pub fn cast_unsigned(self) -> usize;
    pub fn checked_add_unsigned(self, rhs: usize) -> Option<isize>;
    pub fn strict_add_unsigned(self, rhs: usize) -> isize;
    pub fn checked_sub_unsigned(self, rhs: usize) -> Option<isize>;
    pub fn strict_sub_unsigned(self, rhs: usize) -> isize;
    pub fn saturating_add_unsigned(self, rhs: usize) -> isize;
    pub fn saturating_sub_unsigned(self, rhs: usize) -> isize;
    pub fn wrapping_add_unsigned(self, rhs: usize) -> isize;
    pub fn wrapping_sub_unsigned(self, rhs: usize) -> isize;
    pub fn unsigned_abs(self) -> usize;
    pub fn overflowing_add_unsigned(self, rhs: usize) -> (isize, bool);
    pub fn overflowing_sub_unsigned(self, rhs: usize) -> (isize, bool);
    pub fn abs_diff(self, other: isize) -> usize;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> isize;
    pub fn from_le_bytes(bytes: [u8; 8]) -> isize;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> isize;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<isize, ParseIntError>;
}
#[also(i16, i32, i64, i128, isize)]
impl i8 {
    pub unsafe fn unchecked_neg(self) -> Self;
    pub fn checked_abs(self) -> Option<Self>;
    pub fn strict_abs(self) -> Self;
    pub fn checked_isqrt(self) -> Option<Self>;
    pub fn saturating_neg(self) -> Self;
    pub fn saturating_abs(self) -> Self;
    pub fn wrapping_abs(self) -> Self;
    pub fn overflowing_abs(self) -> (Self, bool);
    pub fn abs(self) -> Self;
    pub fn signum(self) -> Self;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
#[also(u16, u32, u64, u128, usize)]
impl u8 {
    pub fn abs_diff(self, other: Self) -> Self;
    pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool);
    pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool);
    pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self);
    pub fn div_ceil(self, rhs: Self) -> Self;
    pub fn next_multiple_of(self, rhs: Self) -> Self;
    pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self>;
    pub fn is_multiple_of(self, rhs: Self) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> Self;
    pub fn checked_next_power_of_two(self) -> Option<Self>;
}
impl u8 {
    pub fn to_be_bytes(self) -> [u8; 1];
    pub fn to_le_bytes(self) -> [u8; 1];
    pub fn to_ne_bytes(self) -> [u8; 1];
    pub fn from_be_bytes(bytes: [u8; 1]) -> u8;
    pub fn from_le_bytes(bytes: [u8; 1]) -> u8;
    pub fn from_ne_bytes(bytes: [u8; 1]) -> u8;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u8, ParseIntError>;
    pub fn cast_signed(self) -> i8;
    pub fn checked_add_signed(self, rhs: i8) -> Option<u8>;
    pub fn strict_add_signed(self, rhs: i8) -> u8;
    pub fn checked_sub_signed(self, rhs: i8) -> Option<u8>;
    pub fn strict_sub_signed(self, rhs: i8) -> u8;
    pub fn checked_signed_diff(self, rhs: u8) -> Option<i8>;
    pub fn saturating_add_signed(self, rhs: i8) -> u8;
    pub fn saturating_sub_signed(self, rhs: i8) -> u8;
    pub fn wrapping_add_signed(self, rhs: i8) -> u8;
    pub fn wrapping_sub_signed(self, rhs: i8) -> u8;
    pub fn overflowing_add_signed(self, rhs: i8) -> (u8, bool);
    pub fn overflowing_sub_signed(self, rhs: i8) -> (u8, bool);
    pub fn carrying_mul_add(self, rhs: u8, carry: u8, add: u8) -> (u8, u8);
    pub fn is_ascii(&self) -> bool;
    pub fn to_ascii_uppercase(&self) -> u8;
    pub fn to_ascii_lowercase(&self) -> u8;
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn is_ascii_alphabetic(&self) -> bool;
    pub fn is_ascii_uppercase(&self) -> bool;
    pub fn is_ascii_lowercase(&self) -> bool;
    pub fn is_ascii_alphanumeric(&self) -> bool;
    pub fn is_ascii_digit(&self) -> bool;
    pub fn is_ascii_hexdigit(&self) -> bool;
    pub fn is_ascii_punctuation(&self) -> bool;
    pub fn is_ascii_graphic(&self) -> bool;
    pub fn is_ascii_whitespace(&self) -> bool;
    pub fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> EscapeDefault;
}
impl u16 {
    pub fn to_be_bytes(self) -> [u8; 2];
    pub fn to_le_bytes(self) -> [u8; 2];
    pub fn to_ne_bytes(self) -> [u8; 2];
    pub fn from_be_bytes(bytes: [u8; 2]) -> u16;
    pub fn from_le_bytes(bytes: [u8; 2]) -> u16;
    pub fn from_ne_bytes(bytes: [u8; 2]) -> u16;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u16, ParseIntError>;
    pub fn cast_signed(self) -> i16;
    pub fn checked_add_signed(self, rhs: i16) -> Option<u16>;
    pub fn strict_add_signed(self, rhs: i16) -> u16;
    pub fn checked_sub_signed(self, rhs: i16) -> Option<u16>;
    pub fn strict_sub_signed(self, rhs: i16) -> u16;
    pub fn checked_signed_diff(self, rhs: u16) -> Option<i16>;
    pub fn saturating_add_signed(self, rhs: i16) -> u16;
    pub fn saturating_sub_signed(self, rhs: i16) -> u16;
    pub fn wrapping_add_signed(self, rhs: i16) -> u16;
    pub fn wrapping_sub_signed(self, rhs: i16) -> u16;
    pub fn overflowing_add_signed(self, rhs: i16) -> (u16, bool);
    pub fn overflowing_sub_signed(self, rhs: i16) -> (u16, bool);
    pub fn carrying_mul_add(self, rhs: u16, carry: u16, add: u16) -> (u16, u16);
}
impl u32 {
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> u32;
    pub fn from_le_bytes(bytes: [u8; 4]) -> u32;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> u32;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError>;
    pub fn cast_signed(self) -> i32;
    pub fn checked_add_signed(self, rhs: i32) -> Option<u32>;
    pub fn strict_add_signed(self, rhs: i32) -> u32;
    pub fn checked_sub_signed(self, rhs: i32) -> Option<u32>;
    pub fn strict_sub_signed(self, rhs: i32) -> u32;
    pub fn checked_signed_diff(self, rhs: u32) -> Option<i32>;
    pub fn saturating_add_signed(self, rhs: i32) -> u32;
    pub fn saturating_sub_signed(self, rhs: i32) -> u32;
    pub fn wrapping_add_signed(self, rhs: i32) -> u32;
    pub fn wrapping_sub_signed(self, rhs: i32) -> u32;
    pub fn overflowing_add_signed(self, rhs: i32) -> (u32, bool);
    pub fn overflowing_sub_signed(self, rhs: i32) -> (u32, bool);
    pub fn carrying_mul_add(self, rhs: u32, carry: u32, add: u32) -> (u32, u32);
}
impl u64 {
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> u64;
    pub fn from_le_bytes(bytes: [u8; 8]) -> u64;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> u64;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u64, ParseIntError>;
    pub fn cast_signed(self) -> i64;
    pub fn checked_add_signed(self, rhs: i64) -> Option<u64>;
    pub fn strict_add_signed(self, rhs: i64) -> u64;
    pub fn checked_sub_signed(self, rhs: i64) -> Option<u64>;
    pub fn strict_sub_signed(self, rhs: i64) -> u64;
    pub fn checked_signed_diff(self, rhs: u64) -> Option<i64>;
    pub fn saturating_add_signed(self, rhs: i64) -> u64;
    pub fn saturating_sub_signed(self, rhs: i64) -> u64;
    pub fn wrapping_add_signed(self, rhs: i64) -> u64;
    pub fn wrapping_sub_signed(self, rhs: i64) -> u64;
    pub fn overflowing_add_signed(self, rhs: i64) -> (u64, bool);
    pub fn overflowing_sub_signed(self, rhs: i64) -> (u64, bool);
    pub fn carrying_mul_add(self, rhs: u64, carry: u64, add: u64) -> (u64, u64);
}
impl u128 {
    pub fn to_be_bytes(self) -> [u8; 16];
    pub fn to_le_bytes(self) -> [u8; 16];
    pub fn to_ne_bytes(self) -> [u8; 16];
    pub fn from_be_bytes(bytes: [u8; 16]) -> u128;
    pub fn from_le_bytes(bytes: [u8; 16]) -> u128;
    pub fn from_ne_bytes(bytes: [u8; 16]) -> u128;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u128, ParseIntError>;
    pub fn cast_signed(self) -> i128;
    pub fn checked_add_signed(self, rhs: i128) -> Option<u128>;
    pub fn strict_add_signed(self, rhs: i128) -> u128;
    pub fn checked_sub_signed(self, rhs: i128) -> Option<u128>;
    pub fn strict_sub_signed(self, rhs: i128) -> u128;
    pub fn checked_signed_diff(self, rhs: u128) -> Option<i128>;
    pub fn saturating_add_signed(self, rhs: i128) -> u128;
    pub fn saturating_sub_signed(self, rhs: i128) -> u128;
    pub fn wrapping_add_signed(self, rhs: i128) -> u128;
    pub fn wrapping_sub_signed(self, rhs: i128) -> u128;
    pub fn overflowing_add_signed(self, rhs: i128) -> (u128, bool);
    pub fn overflowing_sub_signed(self, rhs: i128) -> (u128, bool);
    pub fn carrying_mul_add(self, rhs: u128, carry: u128, add: u128) -> (u128, u128);
}
impl usize {
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> usize;
    pub fn from_le_bytes(bytes: [u8; 8]) -> usize;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> usize;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<usize, ParseIntError>;
    pub fn cast_signed(self) -> isize;
    pub fn checked_add_signed(self, rhs: isize) -> Option<usize>;
    pub fn strict_add_signed(self, rhs: isize) -> usize;
    pub fn checked_sub_signed(self, rhs: isize) -> Option<usize>;
    pub fn strict_sub_signed(self, rhs: isize) -> usize;
    pub fn checked_signed_diff(self, rhs: usize) -> Option<isize>;
    pub fn saturating_add_signed(self, rhs: isize) -> usize;
    pub fn saturating_sub_signed(self, rhs: isize) -> usize;
    pub fn wrapping_add_signed(self, rhs: isize) -> usize;
    pub fn wrapping_sub_signed(self, rhs: isize) -> usize;
    pub fn overflowing_add_signed(self, rhs: isize) -> (usize, bool);
    pub fn overflowing_sub_signed(self, rhs: isize) -> (usize, bool);
    pub fn carrying_mul_add(self, rhs: usize, carry: usize, add: usize) -> (usize, usize);
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Clone for i8 { fn clone(&self) -> Self; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Eq for i8 {}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Ord for i8 { fn cmp(&self, other: &Self) -> Ordering; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl PartialEq for i8 { fn eq(&self, other: &Self) -> bool; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl PartialOrd for i8 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl From<bool> for i8 { fn from(b: bool) -> Self; }
#[also(u64, u128)] impl From<char> for u32 { fn from(c: char) -> Self; }
#[also(i64, i128, isize)] impl From<i16> for i32 { fn from(small: i16) -> Self; }
#[also(i128)] impl From<i32> for i64 { fn from(small: i32) -> Self; }
impl From<i64> for i128 { fn from(small: i64) -> Self; }
#[also(i32, i64, i128, isize)] impl From<i8> for i16 { fn from(small: i8) -> Self; }
impl From<Ipv4Addr> for u32 { fn from(ip: Ipv4Addr) -> Self; }
impl From<Ipv6Addr> for u128 { fn from(ip: Ipv6Addr) -> Self; }
#[also(i64, i128, u32, u64, u128, usize)] impl From<u16> for i32 { fn from(small: u16) -> Self; }
#[also(i128, u64, u128)] impl From<u32> for i64 { fn from(small: u32) -> Self; }
#[also(u128)] impl From<u64> for i128 { fn from(small: u64) -> Self; }
#[also(i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl From<u8> for i16 { fn from(small: u8) -> Self; }
#[also(u16, usize)] impl TryFrom<char> for u8 {
    type Error = TryFromCharError;
    fn try_from(c: char) -> Result<Self, Self::Error>;
}
#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)] impl TryFrom<i128> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error>;
}
#[also(u8, u16, u32, u64, u128, usize)] impl TryFrom<i16> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: i16) -> Result<Self, Self::Error>;
}
#[also(i16, u8, u16, u32, u64, u128, usize)] impl TryFrom<i32> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: i32) -> Result<Self, Self::Error>;
}
impl TryFrom<i32> for isize {
    type Error = TryFromIntError;
    fn try_from(value: i32) -> Result<Self, Self::Error>;
}
#[also(i16, i32, u8, u16, u32, u64, u128, usize)] impl TryFrom<i64> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: i64) -> Result<Self, Self::Error>;
}
impl TryFrom<i64> for isize {
    type Error = TryFromIntError;
    fn try_from(value: i64) -> Result<Self, Self::Error>;
}
#[also(u16, u32, u64, u128, usize)] impl TryFrom<i8> for u8 {
    type Error = TryFromIntError;
    fn try_from(u: i8) -> Result<Self, Self::Error>;
}
#[also(i16, i32, u8, u16, u32, u64, u128, usize)] impl TryFrom<isize> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: isize) -> Result<Self, Self::Error>;
}
#[also(i128)] impl TryFrom<isize> for i64 {
    type Error = TryFromIntError;
    fn try_from(value: isize) -> Result<Self, Self::Error>;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)] impl TryFrom<u128> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error>;
}
#[also(i16, u8)] impl TryFrom<u16> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: u16) -> Result<Self, Self::Error>;
}
impl TryFrom<u16> for isize {
    type Error = TryFromIntError;
    fn try_from(value: u16) -> Result<Self, Self::Error>;
}
#[also(i16, i32, u8, u16)] impl TryFrom<u32> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: u32) -> Result<Self, Self::Error>;
}
#[also(usize)] impl TryFrom<u32> for isize {
    type Error = TryFromIntError;
    fn try_from(value: u32) -> Result<Self, Self::Error>;
}
#[also(i16, i32, i64, isize, u8, u16, u32)] impl TryFrom<u64> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: u64) -> Result<Self, Self::Error>;
}
impl TryFrom<u64> for usize {
    type Error = TryFromIntError;
    fn try_from(value: u64) -> Result<Self, Self::Error>;
}
impl TryFrom<u8> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: u8) -> Result<Self, Self::Error>;
}
#[also(i16, i32, i64, isize, u8, u16, u32)] impl TryFrom<usize> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: usize) -> Result<Self, Self::Error>;
}
#[also(u64, u128)] impl TryFrom<usize> for i128 {
    type Error = TryFromIntError;
    fn try_from(value: usize) -> Result<Self, Self::Error>;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Default for i8 { fn default() -> Self; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Binary for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Debug for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Display for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl LowerExp for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl LowerHex for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Octal for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl UpperExp for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl UpperHex for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Hash for i8 { fn hash<H: Hasher>(&self, state: &mut H); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Product for i8 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<'a> Product<&'a Self> for i8 {
    fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self;
}
impl Step for usize {
    fn steps_between(start: &Self, end: &Self) -> (Self, Option<Self>);
    fn forward_checked(start: Self, n: Self) -> Option<Self>;
    fn backward_checked(start: Self, n: Self) -> Option<Self>;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)] impl Step for i8 {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);
    fn forward_checked(start: Self, n: usize) -> Option<Self>;
    fn backward_checked(start: Self, n: usize) -> Option<Self>;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Sum for i8 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<'a> Sum<&'a Self> for i8 {
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Copy for i8 {}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Add for i8 {
    type Output = Self;
    fn add(self, other: Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Add<&Self> for i8 {
    type Output = Self;
    fn add(self, other: &Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl AddAssign for i8 { fn add_assign(&mut self, other: Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl AddAssign<&Self> for i8 { fn add_assign(&mut self, other: &Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitAnd for i8 {
    type Output = Self;
    fn bitand(self, rhs: Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitAnd<&Self> for i8 {
    type Output = Self;
    fn bitand(self, other: &Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitAndAssign for i8 { fn bitand_assign(&mut self, other: Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitAndAssign<&Self> for i8 { fn bitand_assign(&mut self, other: &Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitOr for i8 {
    type Output = Self;
    fn bitor(self, rhs: Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitOr<&Self> for i8 {
    type Output = Self;
    fn bitor(self, other: &Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitOrAssign for i8 { fn bitor_assign(&mut self, other: Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitOrAssign<&Self> for i8 { fn bitor_assign(&mut self, other: &Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitXor for i8 {
    type Output = Self;
    fn bitxor(self, other: Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitXor<&Self> for i8 {
    type Output = Self;
    fn bitxor(self, other: &Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitXorAssign for i8 { fn bitxor_assign(&mut self, other: Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl BitXorAssign<&Self> for i8 { fn bitxor_assign(&mut self, other: &Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Div for i8 {
    type Output = Self;
    fn div(self, other: Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Div<&Self> for i8 {
    type Output = Self;
    fn div(self, other: &Self) -> Self;
}
#[also(u16, u32, u64, u128, usize)] impl Div<NonZero<Self>> for u8 {
    type Output = Self;
    fn div(self, other: NonZero<Self>) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl DivAssign for i8 { fn div_assign(&mut self, other: Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl DivAssign<&Self> for i8 { fn div_assign(&mut self, other: &Self); }
#[also(u16, u32, u64, u128, usize)] impl DivAssign<NonZero<Self>> for u8 { fn div_assign(&mut self, other: NonZero<Self>); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Mul for i8 {
    type Output = Self;
    fn mul(self, other: Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Mul<&Self> for i8 {
    type Output = Self;
    fn mul(self, other: &Self) -> Self;
}
impl Mul<Duration> for u32 {
    type Output = Duration;
    fn mul(self, rhs: Duration) -> Duration;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl MulAssign for i8 { fn mul_assign(&mut self, other: Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl MulAssign<&Self> for i8 { fn mul_assign(&mut self, other: &Self); }
#[also(i16, i32, i64, i128, isize)] impl Neg for i8 {
    type Output = Self;
    fn neg(self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Not for i8 {
    type Output = Self;
    fn not(self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Rem for i8 {
    type Output = Self;
    fn rem(self, other: Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Rem<&Self> for i8 {
    type Output = Self;
    fn rem(self, other: &Self) -> Self;
}
#[also(u16, u32, u64, u128, usize)] impl Rem<NonZero<Self>> for u8 {
    type Output = Self;
    fn rem(self, other: NonZero<Self>) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl RemAssign for i8 { fn rem_assign(&mut self, other: Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl RemAssign<&Self> for i8 { fn rem_assign(&mut self, other: &Self); }
#[also(u16, u32, u64, u128, usize)] impl RemAssign<NonZero<Self>> for u8 { fn rem_assign(&mut self, other: NonZero<Self>); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shl for i8 {
    type Output = Self;
    fn shl(self, other: Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shl<&Self> for i8 {
    type Output = Self;
    fn shl(self, other: &Self) -> Self;
}
#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)] impl Shl<&i128> for i8 {
    type Output = Self;
    fn shl(self, other: &i128) -> Self;
}
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shl<&i16> for i8 {
    type Output = Self;
    fn shl(self, other: &i16) -> Self;
}
#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shl<&i32> for i8 {
    type Output = Self;
    fn shl(self, other: &i32) -> Self;
}
#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shl<&i64> for i8 {
    type Output = Self;
    fn shl(self, other: &i64) -> Self;
}
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shl<&i8> for i16 {
    type Output = Self;
    fn shl(self, other: &i8) -> Self;
}
#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)] impl Shl<&isize> for i8 {
    type Output = Self;
    fn shl(self, other: &isize) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)] impl Shl<&u128> for i8 {
    type Output = Self;
    fn shl(self, other: &u128) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u32, u64, u128, usize)] impl Shl<&u16> for i8 {
    type Output = Self;
    fn shl(self, other: &u16) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)] impl Shl<&u32> for i8 {
    type Output = Self;
    fn shl(self, other: &u32) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u128, usize)] impl Shl<&u64> for i8 {
    type Output = Self;
    fn shl(self, other: &u64) -> Self;
}
#[also(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl Shl<&u8> for i8 {
    type Output = Self;
    fn shl(self, other: &u8) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)] impl Shl<&usize> for i8 {
    type Output = Self;
    fn shl(self, other: &usize) -> Self;
}
#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)] impl Shl<i128> for i8 {
    type Output = Self;
    fn shl(self, other: i128) -> Self;
}
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shl<i16> for i8 {
    type Output = Self;
    fn shl(self, other: i16) -> Self;
}
#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shl<i32> for i8 {
    type Output = Self;
    fn shl(self, other: i32) -> Self;
}
#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shl<i64> for i8 {
    type Output = Self;
    fn shl(self, other: i64) -> Self;
}
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shl<i8> for i16 {
    type Output = Self;
    fn shl(self, other: i8) -> Self;
}
#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)] impl Shl<isize> for i8 {
    type Output = Self;
    fn shl(self, other: isize) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)] impl Shl<u128> for i8 {
    type Output = Self;
    fn shl(self, other: u128) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u32, u64, u128, usize)] impl Shl<u16> for i8 {
    type Output = Self;
    fn shl(self, other: u16) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)] impl Shl<u32> for i8 {
    type Output = Self;
    fn shl(self, other: u32) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u128, usize)] impl Shl<u64> for i8 {
    type Output = Self;
    fn shl(self, other: u64) -> Self;
}
#[also(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl Shl<u8> for i8 {
    type Output = Self;
    fn shl(self, other: u8) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)] impl Shl<usize> for i8 {
    type Output = Self;
    fn shl(self, other: usize) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign for i8 { fn shl_assign(&mut self, other: Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign<&Self> for i8 { fn shl_assign(&mut self, other: &Self); }
#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign<&i128> for i8 { fn shl_assign(&mut self, other: &i128); }
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign<&i16> for i8 { fn shl_assign(&mut self, other: &i16); }
#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign<&i32> for i8 { fn shl_assign(&mut self, other: &i32); }
#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign<&i64> for i8 { fn shl_assign(&mut self, other: &i64); }
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign<&i8> for i16 { fn shl_assign(&mut self, other: &i8); }
#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)] impl ShlAssign<&isize> for i8 { fn shl_assign(&mut self, other: &isize); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)] impl ShlAssign<&u128> for i8 { fn shl_assign(&mut self, other: &u128); }
#[also(i16, i32, i64, i128, isize, u8, u32, u64, u128, usize)] impl ShlAssign<&u16> for i8 { fn shl_assign(&mut self, other: &u16); }
#[also(i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)] impl ShlAssign<&u32> for i8 { fn shl_assign(&mut self, other: &u32); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u128, usize)] impl ShlAssign<&u64> for i8 { fn shl_assign(&mut self, other: &u64); }
#[also(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl ShlAssign<&u8> for i8 { fn shl_assign(&mut self, other: &u8); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)] impl ShlAssign<&usize> for i8 { fn shl_assign(&mut self, other: &usize); }
#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign<i128> for i8 { fn shl_assign(&mut self, other: i128); }
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign<i16> for i8 { fn shl_assign(&mut self, other: i16); }
#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign<i32> for i8 { fn shl_assign(&mut self, other: i32); }
#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign<i64> for i8 { fn shl_assign(&mut self, other: i64); }
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShlAssign<i8> for i16 { fn shl_assign(&mut self, other: i8); }
#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)] impl ShlAssign<isize> for i8 { fn shl_assign(&mut self, other: isize); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)] impl ShlAssign<u128> for i8 { fn shl_assign(&mut self, other: u128); }
#[also(i16, i32, i64, i128, isize, u8, u32, u64, u128, usize)] impl ShlAssign<u16> for i8 { fn shl_assign(&mut self, other: u16); }
#[also(i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)] impl ShlAssign<u32> for i8 { fn shl_assign(&mut self, other: u32); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u128, usize)] impl ShlAssign<u64> for i8 { fn shl_assign(&mut self, other: u64); }
#[also(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl ShlAssign<u8> for i8 { fn shl_assign(&mut self, other: u8); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)] impl ShlAssign<usize> for i8 { fn shl_assign(&mut self, other: usize); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shr for i8 {
    type Output = Self;
    fn shr(self, other: Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shr<&Self> for i8 {
    type Output = Self;
    fn shr(self, other: &Self) -> Self;
}
#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)] impl Shr<&i128> for i8 {
    type Output = Self;
    fn shr(self, other: &i128) -> Self;
}
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shr<&i16> for i8 {
    type Output = Self;
    fn shr(self, other: &i16) -> Self;
}
#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shr<&i32> for i8 {
    type Output = Self;
    fn shr(self, other: &i32) -> Self;
}
#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shr<&i64> for i8 {
    type Output = Self;
    fn shr(self, other: &i64) -> Self;
}
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shr<&i8> for i16 {
    type Output = Self;
    fn shr(self, other: &i8) -> Self;
}
#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)] impl Shr<&isize> for i8 {
    type Output = Self;
    fn shr(self, other: &isize) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)] impl Shr<&u128> for i8 {
    type Output = Self;
    fn shr(self, other: &u128) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u32, u64, u128, usize)] impl Shr<&u16> for i8 {
    type Output = Self;
    fn shr(self, other: &u16) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)] impl Shr<&u32> for i8 {
    type Output = Self;
    fn shr(self, other: &u32) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u128, usize)] impl Shr<&u64> for i8 {
    type Output = Self;
    fn shr(self, other: &u64) -> Self;
}
#[also(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl Shr<&u8> for i8 {
    type Output = Self;
    fn shr(self, other: &u8) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)] impl Shr<&usize> for i8 {
    type Output = Self;
    fn shr(self, other: &usize) -> Self;
}
#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)] impl Shr<i128> for i8 {
    type Output = Self;
    fn shr(self, other: i128) -> Self;
}
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shr<i16> for i8 {
    type Output = Self;
    fn shr(self, other: i16) -> Self;
}
#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shr<i32> for i8 {
    type Output = Self;
    fn shr(self, other: i32) -> Self;
}
#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shr<i64> for i8 {
    type Output = Self;
    fn shr(self, other: i64) -> Self;
}
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Shr<i8> for i16 {
    type Output = Self;
    fn shr(self, other: i8) -> Self;
}
#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)] impl Shr<isize> for i8 {
    type Output = Self;
    fn shr(self, other: isize) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)] impl Shr<u128> for i8 {
    type Output = Self;
    fn shr(self, other: u128) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u32, u64, u128, usize)] impl Shr<u16> for i8 {
    type Output = Self;
    fn shr(self, other: u16) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)] impl Shr<u32> for i8 {
    type Output = Self;
    fn shr(self, other: u32) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u128, usize)] impl Shr<u64> for i8 {
    type Output = Self;
    fn shr(self, other: u64) -> Self;
}
#[also(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl Shr<u8> for i8 {
    type Output = Self;
    fn shr(self, other: u8) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)] impl Shr<usize> for i8 {
    type Output = Self;
    fn shr(self, other: usize) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign for i8 { fn shr_assign(&mut self, other: Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign<&Self> for i8 { fn shr_assign(&mut self, other: &Self); }
#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign<&i128> for i8 { fn shr_assign(&mut self, other: &i128); }
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign<&i16> for i8 { fn shr_assign(&mut self, other: &i16); }
#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign<&i32> for i8 { fn shr_assign(&mut self, other: &i32); }
#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign<&i64> for i8 { fn shr_assign(&mut self, other: &i64); }
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign<&i8> for i16 { fn shr_assign(&mut self, other: &i8); }
#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)] impl ShrAssign<&isize> for i8 { fn shr_assign(&mut self, other: &isize); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)] impl ShrAssign<&u128> for i8 { fn shr_assign(&mut self, other: &u128); }
#[also(i16, i32, i64, i128, isize, u8, u32, u64, u128, usize)] impl ShrAssign<&u16> for i8 { fn shr_assign(&mut self, other: &u16); }
#[also(i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)] impl ShrAssign<&u32> for i8 { fn shr_assign(&mut self, other: &u32); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u128, usize)] impl ShrAssign<&u64> for i8 { fn shr_assign(&mut self, other: &u64); }
#[also(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl ShrAssign<&u8> for i8 { fn shr_assign(&mut self, other: &u8); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)] impl ShrAssign<&usize> for i8 { fn shr_assign(&mut self, other: &usize); }
#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign<i128> for i8 { fn shr_assign(&mut self, other: i128); }
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign<i16> for i8 { fn shr_assign(&mut self, other: i16); }
#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign<i32> for i8 { fn shr_assign(&mut self, other: i32); }
#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign<i64> for i8 { fn shr_assign(&mut self, other: i64); }
#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl ShrAssign<i8> for i16 { fn shr_assign(&mut self, other: i8); }
#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)] impl ShrAssign<isize> for i8 { fn shr_assign(&mut self, other: isize); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)] impl ShrAssign<u128> for i8 { fn shr_assign(&mut self, other: u128); }
#[also(i16, i32, i64, i128, isize, u8, u32, u64, u128, usize)] impl ShrAssign<u16> for i8 { fn shr_assign(&mut self, other: u16); }
#[also(i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)] impl ShrAssign<u32> for i8 { fn shr_assign(&mut self, other: u32); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u128, usize)] impl ShrAssign<u64> for i8 { fn shr_assign(&mut self, other: u64); }
#[also(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl ShrAssign<u8> for i8 { fn shr_assign(&mut self, other: u8); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)] impl ShrAssign<usize> for i8 { fn shr_assign(&mut self, other: usize); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Sub for i8 {
    type Output = Self;
    fn sub(self, other: Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl Sub<&Self> for i8 {
    type Output = Self;
    fn sub(self, other: &Self) -> Self;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl SubAssign for i8 { fn sub_assign(&mut self, other: Self); }
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl SubAssign<&Self> for i8 { fn sub_assign(&mut self, other: &Self); }
impl GetDisjointMutIndex for usize {
    fn is_in_bounds(&self, len: Self) -> bool;
    fn is_overlapping(&self, other: &Self) -> bool;
}
impl<T> SliceIndex<[T]> for usize {
    type Output = T;
    fn get(self, slice: &[T]) -> Option<&T>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut T>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const T;
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut T;
    fn index(self, slice: &[T]) -> &T;
    fn index_mut(self, slice: &mut [T]) -> &mut T;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl FromStr for i8 {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, ParseIntError>;
}
macro_rules! for_each_integer {
    ($($t:ident)*) => {$(
        impl Add<&$t> for &$t {
            type Output = $t;
            fn add(self, other: &$t) -> $t;
        }
        impl Add<$t> for &$t {
            type Output = $t;
            fn add(self, other: $t) -> $t;
        }
        impl BitAnd<&$t> for &$t {
            type Output = $t;
            fn bitand(self, other: &$t) -> $t;
        }
        impl BitAnd<$t> for &$t {
            type Output = $t;
            fn bitand(self, other: $t) -> $t;
        }
        impl BitOr<&$t> for &$t {
            type Output = $t;
            fn bitor(self, other: &$t) -> $t;
        }
        impl BitOr<$t> for &$t {
            type Output = $t;
            fn bitor(self, other: $t) -> $t;
        }
        impl BitXor<&$t> for &$t {
            type Output = $t;
            fn bitxor(self, other: &$t) -> $t;
        }
        impl BitXor<$t> for &$t {
            type Output = $t;
            fn bitxor(self, other: $t) -> $t;
        }
        impl Div<&$t> for &$t {
            type Output = $t;
            fn div(self, other: &$t) -> $t;
        }
        impl Div<$t> for &$t {
            type Output = $t;
            fn div(self, other: $t) -> $t;
        }
        impl Mul<&$t> for &$t {
            type Output = $t;
            fn mul(self, other: &$t) -> $t;
        }
        impl Mul<$t> for &$t {
            type Output = $t;
            fn mul(self, other: $t) -> $t;
        }
        impl Not for &$t {
            type Output = $t;
            fn not(self) -> $t;
        }
        impl Rem<&$t> for &$t {
            type Output = $t;
            fn rem(self, other: &$t) -> $t;
        }
        impl Rem<$t> for &$t {
            type Output = $t;
            fn rem(self, other: $t) -> $t;
        }
        impl Shl<&$t> for &$t {
            type Output = $t;
            fn shl(self, other: &$t) -> $t;
        }
        impl Shl<$t> for &$t {
            type Output = $t;
            fn shl(self, other: $t) -> $t;
        }
        impl Shr<&$t> for &$t {
            type Output = $t;
            fn shr(self, other: &$t) -> $t;
        }
        impl Shr<$t> for &$t {
            type Output = $t;
            fn shr(self, other: $t) -> $t;
        }
        impl Sub<&$t> for &$t {
            type Output = $t;
            fn sub(self, other: &$t) -> $t;
        }
        impl Sub<$t> for &$t {
            type Output = $t;
            fn sub(self, other: $t) -> $t;
        }
    )*};
}
for_each_integer! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_each_integer_but_i8 {
    ($($t:ident)*) => {$(
        impl Shl<&i8> for &$t {
            type Output = $t;
            fn shl(self, other: &i8) -> $t;
        }
        impl Shl<i8> for &$t {
            type Output = $t;
            fn shl(self, other: i8) -> $t;
        }
        impl Shr<&i8> for &$t {
            type Output = $t;
            fn shr(self, other: &i8) -> $t;
        }
        impl Shr<i8> for &$t {
            type Output = $t;
            fn shr(self, other: i8) -> $t;
        }
    )*};
}
for_each_integer_but_i8! { i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_each_integer_but_i64 {
    ($($t:ident)*) => {$(
        impl Shl<&i64> for &$t {
            type Output = $t;
            fn shl(self, other: &i64) -> $t;
        }
        impl Shl<i64> for &$t {
            type Output = $t;
            fn shl(self, other: i64) -> $t;
        }
        impl Shr<&i64> for &$t {
            type Output = $t;
            fn shr(self, other: &i64) -> $t;
        }
        impl Shr<i64> for &$t {
            type Output = $t;
            fn shr(self, other: i64) -> $t;
        }
    )*};
}
for_each_integer_but_i64! { i8 i16 i32 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_each_integer_but_u8 {
    ($($t:ident)*) => {$(
        impl Shl<&u8> for &$t {
            type Output = $t;
            fn shl(self, other: &u8) -> $t;
        }
        impl Shl<u8> for &$t {
            type Output = $t;
            fn shl(self, other: u8) -> $t;
        }
        impl Shr<&u8> for &$t {
            type Output = $t;
            fn shr(self, other: &u8) -> $t;
        }
        impl Shr<u8> for &$t {
            type Output = $t;
            fn shr(self, other: u8) -> $t;
        }
    )*};
}
for_each_integer_but_u8! { i8 i16 i32 i64 i128 isize u16 u32 u64 u128 usize }
macro_rules! for_each_integer_but_u64 {
    ($($t:ident)*) => {$(
        impl Shl<&u64> for &$t {
            type Output = $t;
            fn shl(self, other: &u64) -> $t;
        }
        impl Shl<u64> for &$t {
            type Output = $t;
            fn shl(self, other: u64) -> $t;
        }
        impl Shr<&u64> for &$t {
            type Output = $t;
            fn shr(self, other: &u64) -> $t;
        }
        impl Shr<u64> for &$t {
            type Output = $t;
            fn shr(self, other: u64) -> $t;
        }
    )*};
}
for_each_integer_but_u64! { i8 i16 i32 i64 i128 isize u8 u16 u32 u128 usize }
macro_rules! for_each_integer_but_usize {
    ($($t:ident)*) => {$(
        impl Shl<&usize> for &$t {
            type Output = $t;
            fn shl(self, other: &usize) -> $t;
        }
        impl Shl<usize> for &$t {
            type Output = $t;
            fn shl(self, other: usize) -> $t;
        }
        impl Shr<&usize> for &$t {
            type Output = $t;
            fn shr(self, other: &usize) -> $t;
        }
        impl Shr<usize> for &$t {
            type Output = $t;
            fn shr(self, other: usize) -> $t;
        }
    )*};
}
for_each_integer_but_usize! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 }
macro_rules! for_each_integer_but_u128 {
    ($($t:ident)*) => {$(
        impl Shl<&u128> for &$t {
            type Output = $t;
            fn shl(self, other: &u128) -> $t;
        }
        impl Shl<u128> for &$t {
            type Output = $t;
            fn shl(self, other: u128) -> $t;
        }
        impl Shr<&u128> for &$t {
            type Output = $t;
            fn shr(self, other: &u128) -> $t;
        }
        impl Shr<u128> for &$t {
            type Output = $t;
            fn shr(self, other: u128) -> $t;
        }
    )*};
}
for_each_integer_but_u128! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 usize }
macro_rules! for_each_integer_but_u32 {
    ($($t:ident)*) => {$(
        impl Shl<&u32> for &$t {
            type Output = $t;
            fn shl(self, other: &u32) -> $t;
        }
        impl Shl<u32> for &$t {
            type Output = $t;
            fn shl(self, other: u32) -> $t;
        }
        impl Shr<&u32> for &$t {
            type Output = $t;
            fn shr(self, other: &u32) -> $t;
        }
        impl Shr<u32> for &$t {
            type Output = $t;
            fn shr(self, other: u32) -> $t;
        }
    )*};
}
for_each_integer_but_u32! { i8 i16 i32 i64 i128 isize u8 u16 u64 u128 usize }
macro_rules! for_each_integer_but_u16 {
    ($($t:ident)*) => {$(
        impl Shl<&u16> for &$t {
            type Output = $t;
            fn shl(self, other: &u16) -> $t;
        }
        impl Shl<u16> for &$t {
            type Output = $t;
            fn shl(self, other: u16) -> $t;
        }
        impl Shr<&u16> for &$t {
            type Output = $t;
            fn shr(self, other: &u16) -> $t;
        }
        impl Shr<u16> for &$t {
            type Output = $t;
            fn shr(self, other: u16) -> $t;
        }
    )*};
}
for_each_integer_but_u16! { i8 i16 i32 i64 i128 isize u8 u32 u64 u128 usize }
macro_rules! for_each_integer_but_isize {
    ($($t:ident)*) => {$(
        impl Shl<&isize> for &$t {
            type Output = $t;
            fn shl(self, other: &isize) -> $t;
        }
        impl Shl<isize> for &$t {
            type Output = $t;
            fn shl(self, other: isize) -> $t;
        }
        impl Shr<&isize> for &$t {
            type Output = $t;
            fn shr(self, other: &isize) -> $t;
        }
        impl Shr<isize> for &$t {
            type Output = $t;
            fn shr(self, other: isize) -> $t;
        }
    )*};
}
for_each_integer_but_isize! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 usize }
macro_rules! for_each_integer_but_i128 {
    ($($t:ident)*) => {$(
        impl Shl<&i128> for &$t {
            type Output = $t;
            fn shl(self, other: &i128) -> $t;
        }
        impl Shl<i128> for &$t {
            type Output = $t;
            fn shl(self, other: i128) -> $t;
        }
        impl Shr<&i128> for &$t {
            type Output = $t;
            fn shr(self, other: &i128) -> $t;
        }
        impl Shr<i128> for &$t {
            type Output = $t;
            fn shr(self, other: i128) -> $t;
        }
    )*};
}
for_each_integer_but_i128! { i8 i16 i32 i64 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_each_integer_but_i32 {
    ($($t:ident)*) => {$(
        impl Shl<&i32> for &$t {
            type Output = $t;
            fn shl(self, other: &i32) -> $t;
        }
        impl Shl<i32> for &$t {
            type Output = $t;
            fn shl(self, other: i32) -> $t;
        }
        impl Shr<&i32> for &$t {
            type Output = $t;
            fn shr(self, other: &i32) -> $t;
        }
        impl Shr<i32> for &$t {
            type Output = $t;
            fn shr(self, other: i32) -> $t;
        }
    )*};
}
for_each_integer_but_i32! { i8 i16 i64 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_each_integer_but_i16 {
    ($($t:ident)*) => {$(
        impl Shl<&i16> for &$t {
            type Output = $t;
            fn shl(self, other: &i16) -> $t;
        }
        impl Shl<i16> for &$t {
            type Output = $t;
            fn shl(self, other: i16) -> $t;
        }
        impl Shr<&i16> for &$t {
            type Output = $t;
            fn shr(self, other: &i16) -> $t;
        }
        impl Shr<i16> for &$t {
            type Output = $t;
            fn shr(self, other: i16) -> $t;
        }
    )*};
}
for_each_integer_but_i16! { i8 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_each_signed {
    ($($t:ident)*) => {$(
        impl Neg for &$t {
            type Output = $t;
            fn neg(self) -> $t;
        }
    )*};
}
for_each_signed! { i8 i16 i32 i64 i128 isize }
