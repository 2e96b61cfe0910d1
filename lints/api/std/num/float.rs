//! Declarations of `std::num::float`.

use crate::cmp::Ordering;
use crate::convert::FloatToInt;
use crate::fmt::{Debug, Display, Error, Formatter, LowerExp, UpperExp};
use crate::iter::{Product, Sum};
use crate::num::{FpCategory, ParseFloatError};
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};
use crate::str::FromStr;

#[also(f64)]
impl f32 {
    pub fn floor(self) -> Self;
    pub fn ceil(self) -> Self;
    pub fn round(self) -> Self;
    pub fn round_ties_even(self) -> Self;
    pub fn trunc(self) -> Self;
    pub fn fract(self) -> Self;
    pub fn mul_add(self, a: Self, b: Self) -> Self;
    pub fn div_euclid(self, rhs: Self) -> Self;
    pub fn rem_euclid(self, rhs: Self) -> Self;
    #[effect(platform_dependent)]
    pub fn powi(self, n: i32) -> Self;
    #[effect(platform_dependent)]
    pub fn powf(self, n: Self) -> Self;
    pub fn sqrt(self) -> Self;
    #[effect(platform_dependent)]
    pub fn exp(self) -> Self;
    #[effect(platform_dependent)]
    pub fn exp2(self) -> Self;
    #[effect(platform_dependent)]
    pub fn ln(self) -> Self;
    #[effect(platform_dependent)]
    pub fn log(self, base: Self) -> Self;
    #[effect(platform_dependent)]
    pub fn log2(self) -> Self;
    #[effect(platform_dependent)]
    pub fn log10(self) -> Self;
    pub fn abs_sub(self, other: Self) -> Self;
    #[effect(platform_dependent)]
    pub fn cbrt(self) -> Self;
    #[effect(platform_dependent)]
    pub fn hypot(self, other: Self) -> Self;
    #[effect(platform_dependent)]
    pub fn sin(self) -> Self;
    #[effect(platform_dependent)]
    pub fn cos(self) -> Self;
    #[effect(platform_dependent)]
    pub fn tan(self) -> Self;
    #[effect(platform_dependent)]
    pub fn asin(self) -> Self;
    #[effect(platform_dependent)]
    pub fn acos(self) -> Self;
    #[effect(platform_dependent)]
    pub fn atan(self) -> Self;
    #[effect(platform_dependent)]
    pub fn atan2(self, other: Self) -> Self;
    #[effect(platform_dependent)]
    pub fn sin_cos(self) -> (Self, Self);
    #[effect(platform_dependent)]
    pub fn exp_m1(self) -> Self;
    #[effect(platform_dependent)]
    pub fn ln_1p(self) -> Self;
    #[effect(platform_dependent)]
    pub fn sinh(self) -> Self;
    #[effect(platform_dependent)]
    pub fn cosh(self) -> Self;
    #[effect(platform_dependent)]
    pub fn tanh(self) -> Self;
    #[effect(platform_dependent)]
    pub fn asinh(self) -> Self;
    #[effect(platform_dependent)]
    pub fn acosh(self) -> Self;
    #[effect(platform_dependent)]
    pub fn atanh(self) -> Self;
    pub const RADIX: u32;
    pub const MANTISSA_DIGITS: u32;
    pub const DIGITS: u32;
    pub const EPSILON: Self;
    pub const MIN: Self;
    pub const MIN_POSITIVE: Self;
    pub const MAX: Self;
    pub const MIN_EXP: i32;
    pub const MAX_EXP: i32;
    pub const MIN_10_EXP: i32;
    pub const MAX_10_EXP: i32;
    pub const NAN: Self;
    pub const INFINITY: Self;
    pub const NEG_INFINITY: Self;
    pub fn is_nan(self) -> bool;
    pub fn is_infinite(self) -> bool;
    pub fn is_finite(self) -> bool;
    pub fn is_subnormal(self) -> bool;
    pub fn is_normal(self) -> bool;
    pub fn classify(self) -> FpCategory;
    pub fn is_sign_positive(self) -> bool;
    pub fn is_sign_negative(self) -> bool;
    pub fn next_up(self) -> Self;
    pub fn next_down(self) -> Self;
    pub fn recip(self) -> Self;
    pub fn to_degrees(self) -> Self;
    pub fn to_radians(self) -> Self;
    pub fn max(self, other: Self) -> Self;
    pub fn min(self, other: Self) -> Self;
    pub fn midpoint(self, other: Self) -> Self;
    pub unsafe fn to_int_unchecked<Int>(self) -> Int where Self: FloatToInt<Int>;
    pub fn total_cmp(&self, other: &Self) -> Ordering;
    pub fn clamp(self, min: Self, max: Self) -> Self;
    pub fn abs(self) -> Self;
    pub fn signum(self) -> Self;
    pub fn copysign(self, sign: Self) -> Self;
}
impl f32 {
    pub fn to_bits(self) -> u32;
    pub fn from_bits(v: u32) -> f32;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> f32;
    pub fn from_le_bytes(bytes: [u8; 4]) -> f32;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> f32;
}
impl f64 {
    pub fn to_bits(self) -> u64;
    pub fn from_bits(v: u64) -> f64;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> f64;
    pub fn from_le_bytes(bytes: [u8; 8]) -> f64;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> f64;
}
#[also(f64)] impl Clone for f32 { fn clone(&self) -> Self; }
#[also(f64)] impl PartialEq for f32 { fn eq(&self, other: &Self) -> bool; }
#[also(f64)] impl PartialOrd for f32 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
#[also(f64)] impl FloatToInt<i128> for f32 {}
#[also(f64)] impl FloatToInt<i16> for f32 {}
#[also(f64)] impl FloatToInt<i32> for f32 {}
#[also(f64)] impl FloatToInt<i64> for f32 {}
#[also(f64)] impl FloatToInt<i8> for f32 {}
#[also(f64)] impl FloatToInt<isize> for f32 {}
#[also(f64)] impl FloatToInt<u128> for f32 {}
#[also(f64)] impl FloatToInt<u16> for f32 {}
#[also(f64)] impl FloatToInt<u32> for f32 {}
#[also(f64)] impl FloatToInt<u64> for f32 {}
#[also(f64)] impl FloatToInt<u8> for f32 {}
#[also(f64)] impl FloatToInt<usize> for f32 {}
#[also(f64)] impl From<bool> for f32 { fn from(small: bool) -> Self; }
impl From<f32> for f64 { fn from(small: f32) -> Self; }
#[also(f64)] impl From<i16> for f32 { fn from(small: i16) -> Self; }
impl From<i32> for f64 { fn from(small: i32) -> Self; }
#[also(f64)] impl From<i8> for f32 { fn from(small: i8) -> Self; }
#[also(f64)] impl From<u16> for f32 { fn from(small: u16) -> Self; }
impl From<u32> for f64 { fn from(small: u32) -> Self; }
#[also(f64)] impl From<u8> for f32 { fn from(small: u8) -> Self; }
#[also(f64)] impl Default for f32 { fn default() -> Self; }
#[also(f64)] impl Debug for f32 { fn fmt(&self, fmt: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(f64)] impl Display for f32 { fn fmt(&self, fmt: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(f64)] impl LowerExp for f32 { fn fmt(&self, fmt: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(f64)] impl UpperExp for f32 { fn fmt(&self, fmt: &mut Formatter<'_>) -> Result<(), Error>; }
#[also(f64)] impl Product for f32 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
#[also(f64)] impl<'a> Product<&'a Self> for f32 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
#[also(f64)] impl Sum for f32 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
#[also(f64)] impl<'a> Sum<&'a Self> for f32 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
#[also(f64)] impl Copy for f32 {}
#[also(f64)] impl Add for f32 {
    type Output = Self;
    fn add(self, other: Self) -> Self;
}
#[also(f64)] impl Add<&Self> for f32 {
    type Output = Self;
    fn add(self, other: &Self) -> Self;
}
#[also(f64)] impl AddAssign for f32 { fn add_assign(&mut self, other: Self); }
#[also(f64)] impl AddAssign<&Self> for f32 { fn add_assign(&mut self, other: &Self); }
#[also(f64)] impl Div for f32 {
    type Output = Self;
    fn div(self, other: Self) -> Self;
}
#[also(f64)] impl Div<&Self> for f32 {
    type Output = Self;
    fn div(self, other: &Self) -> Self;
}
#[also(f64)] impl DivAssign for f32 { fn div_assign(&mut self, other: Self); }
#[also(f64)] impl DivAssign<&Self> for f32 { fn div_assign(&mut self, other: &Self); }
#[also(f64)] impl Mul for f32 {
    type Output = Self;
    fn mul(self, other: Self) -> Self;
}
#[also(f64)] impl Mul<&Self> for f32 {
    type Output = Self;
    fn mul(self, other: &Self) -> Self;
}
#[also(f64)] impl MulAssign for f32 { fn mul_assign(&mut self, other: Self); }
#[also(f64)] impl MulAssign<&Self> for f32 { fn mul_assign(&mut self, other: &Self); }
#[also(f64)] impl Neg for f32 {
    type Output = Self;
    fn neg(self) -> Self;
}
#[also(f64)] impl Rem for f32 {
    type Output = Self;
    fn rem(self, other: Self) -> Self;
}
#[also(f64)] impl Rem<&Self> for f32 {
    type Output = Self;
    fn rem(self, other: &Self) -> Self;
}
#[also(f64)] impl RemAssign for f32 { fn rem_assign(&mut self, other: Self); }
#[also(f64)] impl RemAssign<&Self> for f32 { fn rem_assign(&mut self, other: &Self); }
#[also(f64)] impl Sub for f32 {
    type Output = Self;
    fn sub(self, other: Self) -> Self;
}
#[also(f64)] impl Sub<&Self> for f32 {
    type Output = Self;
    fn sub(self, other: &Self) -> Self;
}
#[also(f64)] impl SubAssign for f32 { fn sub_assign(&mut self, other: Self); }
#[also(f64)] impl SubAssign<&Self> for f32 { fn sub_assign(&mut self, other: &Self); }
#[also(f64)] impl FromStr for f32 {
    type Err = ParseFloatError;
    fn from_str(src: &str) -> Result<Self, ParseFloatError>;
}
impl Add<&f32> for &f32 {
    type Output = <f32 as Add>::Output;
    fn add(self, other: &f32) -> <f32 as Add>::Output;
}
impl Add<&f64> for &f64 {
    type Output = <f64 as Add>::Output;
    fn add(self, other: &f64) -> <f64 as Add>::Output;
}
impl Add<f32> for &f32 {
    type Output = <f32 as Add>::Output;
    fn add(self, other: f32) -> <f32 as Add>::Output;
}
impl Add<f64> for &f64 {
    type Output = <f64 as Add>::Output;
    fn add(self, other: f64) -> <f64 as Add>::Output;
}
impl Div<&f32> for &f32 {
    type Output = <f32 as Div>::Output;
    fn div(self, other: &f32) -> <f32 as Div>::Output;
}
impl Div<&f64> for &f64 {
    type Output = <f64 as Div>::Output;
    fn div(self, other: &f64) -> <f64 as Div>::Output;
}
impl Div<f32> for &f32 {
    type Output = <f32 as Div>::Output;
    fn div(self, other: f32) -> <f32 as Div>::Output;
}
impl Div<f64> for &f64 {
    type Output = <f64 as Div>::Output;
    fn div(self, other: f64) -> <f64 as Div>::Output;
}
impl Mul<&f32> for &f32 {
    type Output = <f32 as Mul>::Output;
    fn mul(self, other: &f32) -> <f32 as Mul>::Output;
}
impl Mul<&f64> for &f64 {
    type Output = <f64 as Mul>::Output;
    fn mul(self, other: &f64) -> <f64 as Mul>::Output;
}
impl Mul<f32> for &f32 {
    type Output = <f32 as Mul>::Output;
    fn mul(self, other: f32) -> <f32 as Mul>::Output;
}
impl Mul<f64> for &f64 {
    type Output = <f64 as Mul>::Output;
    fn mul(self, other: f64) -> <f64 as Mul>::Output;
}
impl Neg for &f32 {
    type Output = <f32 as Neg>::Output;
    fn neg(self) -> <f32 as Neg>::Output;
}
impl Neg for &f64 {
    type Output = <f64 as Neg>::Output;
    fn neg(self) -> <f64 as Neg>::Output;
}
impl Rem<&f32> for &f32 {
    type Output = <f32 as Rem>::Output;
    fn rem(self, other: &f32) -> <f32 as Rem>::Output;
}
impl Rem<&f64> for &f64 {
    type Output = <f64 as Rem>::Output;
    fn rem(self, other: &f64) -> <f64 as Rem>::Output;
}
impl Rem<f32> for &f32 {
    type Output = <f32 as Rem>::Output;
    fn rem(self, other: f32) -> <f32 as Rem>::Output;
}
impl Rem<f64> for &f64 {
    type Output = <f64 as Rem>::Output;
    fn rem(self, other: f64) -> <f64 as Rem>::Output;
}
impl Sub<&f32> for &f32 {
    type Output = <f32 as Sub>::Output;
    fn sub(self, other: &f32) -> <f32 as Sub>::Output;
}
impl Sub<&f64> for &f64 {
    type Output = <f64 as Sub>::Output;
    fn sub(self, other: &f64) -> <f64 as Sub>::Output;
}
impl Sub<f32> for &f32 {
    type Output = <f32 as Sub>::Output;
    fn sub(self, other: f32) -> <f32 as Sub>::Output;
}
impl Sub<f64> for &f64 {
    type Output = <f64 as Sub>::Output;
    fn sub(self, other: f64) -> <f64 as Sub>::Output;
}
