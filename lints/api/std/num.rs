//! Declarations of `std::num`.

mod float;
mod integer;

use crate::convert::Infallible;
use crate::fmt::{Binary, Display, Error, Formatter, LowerExp, LowerHex, Octal, UpperExp, UpperHex};
use crate::iter::{Product, Sum};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroIsize = NonZero<isize>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroUsize = NonZero<usize>;
pub trait ZeroablePrimitive: Sized + Copy {
    type NonZeroInner: Copy;
}
#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, char)] impl ZeroablePrimitive for i8 {
    type NonZeroInner = Self;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct NonZero<T: ZeroablePrimitive> {}
impl<T: ZeroablePrimitive> NonZero<T> {
    pub fn new(n: T) -> Option<NonZero<T>>;
    pub unsafe fn new_unchecked(n: T) -> NonZero<T>;
    pub fn get(self) -> T;
}
macro_rules! non_zero_of_integer {
    ($($t:ident)*) => {$(
        impl NonZero<$t> {
            pub const BITS: u32;
            pub const MIN: NonZero<$t>;
            pub const MAX: NonZero<$t>;
            pub fn leading_zeros(self) -> u32;
            pub fn trailing_zeros(self) -> u32;
            pub fn count_ones(self) -> NonZero<u32>;
            pub fn checked_mul(self, other: NonZero<$t>) -> Option<NonZero<$t>>;
            pub fn saturating_mul(self, other: NonZero<$t>) -> NonZero<$t>;
            pub fn checked_pow(self, other: u32) -> Option<NonZero<$t>>;
            pub fn saturating_pow(self, other: u32) -> NonZero<$t>;
        }
    )*};
}
non_zero_of_integer! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! non_zero_of_unsigned {
    ($($t:ident)*) => {$(
        impl NonZero<$t> {
            pub fn checked_add(self, other: $t) -> Option<NonZero<$t>>;
            pub fn saturating_add(self, other: $t) -> NonZero<$t>;
            pub fn checked_next_power_of_two(self) -> Option<NonZero<$t>>;
            pub fn ilog2(self) -> u32;
            pub fn ilog10(self) -> u32;
            pub fn midpoint(self, rhs: NonZero<$t>) -> NonZero<$t>;
            pub fn is_power_of_two(self) -> bool;
            pub fn isqrt(self) -> NonZero<$t>;
            pub fn div_ceil(self, rhs: NonZero<$t>) -> NonZero<$t>;
        }
    )*};
}
non_zero_of_unsigned! { u8 u16 u32 u64 u128 usize }
impl NonZero<u8> { pub fn cast_signed(self) -> NonZero<i8>; }
impl NonZero<u16> { pub fn cast_signed(self) -> NonZero<i16>; }
impl NonZero<u32> { pub fn cast_signed(self) -> NonZero<i32>; }
impl NonZero<u64> { pub fn cast_signed(self) -> NonZero<i64>; }
impl NonZero<u128> { pub fn cast_signed(self) -> NonZero<i128>; }
impl NonZero<usize> { pub fn cast_signed(self) -> NonZero<isize>; }
macro_rules! non_zero_of_signed {
    ($($t:ident)*) => {$(
        impl NonZero<$t> {
            pub fn abs(self) -> NonZero<$t>;
            pub fn checked_abs(self) -> Option<NonZero<$t>>;
            pub fn overflowing_abs(self) -> (NonZero<$t>, bool);
            pub fn saturating_abs(self) -> NonZero<$t>;
            pub fn wrapping_abs(self) -> NonZero<$t>;
            pub fn is_positive(self) -> bool;
            pub fn is_negative(self) -> bool;
            pub fn checked_neg(self) -> Option<NonZero<$t>>;
            pub fn overflowing_neg(self) -> (NonZero<$t>, bool);
            pub fn saturating_neg(self) -> NonZero<$t>;
            pub fn wrapping_neg(self) -> NonZero<$t>;
        }
    )*};
}
non_zero_of_signed! { i8 i16 i32 i64 i128 isize }
impl NonZero<i8> {
    pub fn unsigned_abs(self) -> NonZero<u8>;
    pub fn cast_unsigned(self) -> NonZero<u8>;
}
impl NonZero<i16> {
    pub fn unsigned_abs(self) -> NonZero<u16>;
    pub fn cast_unsigned(self) -> NonZero<u16>;
}
impl NonZero<i32> {
    pub fn unsigned_abs(self) -> NonZero<u32>;
    pub fn cast_unsigned(self) -> NonZero<u32>;
}
impl NonZero<i64> {
    pub fn unsigned_abs(self) -> NonZero<u64>;
    pub fn cast_unsigned(self) -> NonZero<u64>;
}
impl NonZero<i128> {
    pub fn unsigned_abs(self) -> NonZero<u128>;
    pub fn cast_unsigned(self) -> NonZero<u128>;
}
impl NonZero<isize> {
    pub fn unsigned_abs(self) -> NonZero<usize>;
    pub fn cast_unsigned(self) -> NonZero<usize>;
}
macro_rules! for_non_zero_of_each_integer {
    ($($t:ident)*) => {$(
        impl TryFrom<$t> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: $t) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_integer! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_non_zero_of_each_integer_but_usize {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<usize>> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: NonZero<usize>) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_integer_but_usize! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 }
macro_rules! for_non_zero_of_each_integer_but_u128 {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<u128>> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: NonZero<u128>) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_integer_but_u128! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 usize }
macro_rules! for_non_zero_of_each_integer_but_isize {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<isize>> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: NonZero<isize>) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_integer_but_isize! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 usize }
macro_rules! for_non_zero_of_each_integer_but_i128 {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<i128>> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: NonZero<i128>) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_integer_but_i128! { i8 i16 i32 i64 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_non_zero_of_each_of_i16_i32_i64_i128_isize_u16_u32_u64_u128_usize {
    ($($t:ident)*) => {$(
        impl From<NonZero<u8>> for NonZero<$t> { fn from(small: NonZero<u8>) -> NonZero<$t>; }
    )*};
}
for_non_zero_of_each_of_i16_i32_i64_i128_isize_u16_u32_u64_u128_usize! { i16 i32 i64 i128 isize u16 u32 u64 u128 usize }
macro_rules! for_non_zero_of_each_of_i8_i16_i32_i64_i128_u8_u16_u32_u64_u128 {
    ($($t:ident)*) => {$(
        impl FromStr for NonZero<$t> {
            type Err = ParseIntError;
            fn from_str(src: &str) -> Result<NonZero<$t>, Self::Err>;
        }
    )*};
}
for_non_zero_of_each_of_i8_i16_i32_i64_i128_u8_u16_u32_u64_u128! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 }
macro_rules! for_non_zero_of_each_of_i8_i16_i32_isize_u8_u16_u32_u64_u128_usize {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<i64>> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: NonZero<i64>) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_of_i8_i16_i32_isize_u8_u16_u32_u64_u128_usize! { i8 i16 i32 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_non_zero_of_each_of_i8_i16_i32_i64_isize_u8_u16_u32_usize {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<u64>> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: NonZero<u64>) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_of_i8_i16_i32_i64_isize_u8_u16_u32_usize! { i8 i16 i32 i64 isize u8 u16 u32 usize }
macro_rules! for_non_zero_of_each_of_i8_i16_isize_u8_u16_u32_u64_u128_usize {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<i32>> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: NonZero<i32>) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_of_i8_i16_isize_u8_u16_u32_u64_u128_usize! { i8 i16 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_non_zero_of_each_of_i32_i64_i128_u32_u64_u128_usize {
    ($($t:ident)*) => {$(
        impl From<NonZero<u16>> for NonZero<$t> { fn from(small: NonZero<u16>) -> NonZero<$t>; }
    )*};
}
for_non_zero_of_each_of_i32_i64_i128_u32_u64_u128_usize! { i32 i64 i128 u32 u64 u128 usize }
macro_rules! for_non_zero_of_each_of_i8_i16_i32_isize_u8_u16_usize {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<u32>> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: NonZero<u32>) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_of_i8_i16_i32_isize_u8_u16_usize! { i8 i16 i32 isize u8 u16 usize }
macro_rules! for_non_zero_of_each_of_i8_u8_u16_u32_u64_u128_usize {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<i16>> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: NonZero<i16>) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_of_i8_u8_u16_u32_u64_u128_usize! { i8 u8 u16 u32 u64 u128 usize }
macro_rules! for_non_zero_of_each_signed {
    ($($t:ident)*) => {$(
        impl Neg for &NonZero<$t> {
            type Output = <NonZero<$t> as Neg>::Output;
            fn neg(self) -> <NonZero<$t> as Neg>::Output;
        }
        impl Neg for NonZero<$t> {
            type Output = NonZero<$t>;
            fn neg(self) -> NonZero<$t>;
        }
    )*};
}
for_non_zero_of_each_signed! { i8 i16 i32 i64 i128 isize }
macro_rules! for_non_zero_of_each_unsigned {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<i8>> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: NonZero<i8>) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_unsigned! { u8 u16 u32 u64 u128 usize }
macro_rules! for_non_zero_of_each_of_i16_i32_i64_i128_isize {
    ($($t:ident)*) => {$(
        impl From<NonZero<i8>> for NonZero<$t> { fn from(small: NonZero<i8>) -> NonZero<$t>; }
    )*};
}
for_non_zero_of_each_of_i16_i32_i64_i128_isize! { i16 i32 i64 i128 isize }
macro_rules! for_non_zero_of_each_of_i32_i64_i128_isize {
    ($($t:ident)*) => {$(
        impl From<NonZero<i16>> for NonZero<$t> { fn from(small: NonZero<i16>) -> NonZero<$t>; }
    )*};
}
for_non_zero_of_each_of_i32_i64_i128_isize! { i32 i64 i128 isize }
macro_rules! for_non_zero_of_each_of_i64_i128_u64_u128 {
    ($($t:ident)*) => {$(
        impl From<NonZero<u32>> for NonZero<$t> { fn from(small: NonZero<u32>) -> NonZero<$t>; }
    )*};
}
for_non_zero_of_each_of_i64_i128_u64_u128! { i64 i128 u64 u128 }
macro_rules! for_non_zero_of_each_of_i8_i16_isize_u8 {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<u16>> for NonZero<$t> {
            type Error = TryFromIntError;
            fn try_from(value: NonZero<u16>) -> Result<NonZero<$t>, Self::Error>;
        }
    )*};
}
for_non_zero_of_each_of_i8_i16_isize_u8! { i8 i16 isize u8 }
impl From<NonZero<i32>> for NonZero<i128> { fn from(small: NonZero<i32>) -> NonZero<i128>; }
impl From<NonZero<i32>> for NonZero<i64> { fn from(small: NonZero<i32>) -> NonZero<i64>; }
impl From<NonZero<i64>> for NonZero<i128> { fn from(small: NonZero<i64>) -> NonZero<i128>; }
impl From<NonZero<u64>> for NonZero<i128> { fn from(small: NonZero<u64>) -> NonZero<i128>; }
impl From<NonZero<u64>> for NonZero<u128> { fn from(small: NonZero<u64>) -> NonZero<u128>; }
impl TryFrom<NonZero<u8>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u8>) -> Result<NonZero<i8>, Self::Error>;
}
impl FromStr for NonZero<isize> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<NonZero<isize>, Self::Err>;
}
impl FromStr for NonZero<usize> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<NonZero<usize>, Self::Err>;
}
impl<T: ZeroablePrimitive> Clone for NonZero<T> { fn clone(&self) -> NonZero<T>; }
impl<T: ZeroablePrimitive> Copy for NonZero<T> {}
impl<T: ZeroablePrimitive> BitOrAssign for NonZero<T> where NonZero<T>: BitOr<Output = NonZero<T>> { fn bitor_assign(&mut self, rhs: NonZero<T>); }
impl<T: ZeroablePrimitive> BitOrAssign<T> for NonZero<T> where NonZero<T>: BitOr<T, Output = NonZero<T>> { fn bitor_assign(&mut self, rhs: T); }
impl<T: ZeroablePrimitive + Binary> Binary for NonZero<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: ZeroablePrimitive + Display> Display for NonZero<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: ZeroablePrimitive + LowerExp> LowerExp for NonZero<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: ZeroablePrimitive + LowerHex> LowerHex for NonZero<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: ZeroablePrimitive + Octal> Octal for NonZero<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: ZeroablePrimitive + UpperExp> UpperExp for NonZero<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: ZeroablePrimitive + UpperHex> UpperHex for NonZero<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr for NonZero<T> {
    type Output = NonZero<T>;
    fn bitor(self, rhs: NonZero<T>) -> Self::Output;
}
impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr<T> for NonZero<T> {
    type Output = NonZero<T>;
    fn bitor(self, rhs: T) -> Self::Output;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseFloatError {}
impl crate::error::Error for ParseFloatError {}
impl Display for ParseFloatError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseIntError {}
impl ParseIntError { pub fn kind(&self) -> &IntErrorKind; }
impl crate::error::Error for ParseIntError {}
impl Display for ParseIntError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Saturating<T>(pub T);
macro_rules! saturating_of_integer {
    ($($t:ident)*) => {$(
        impl Saturating<$t> {
            pub const MIN: Saturating<$t>;
            pub const MAX: Saturating<$t>;
            pub const BITS: u32;
            pub fn count_ones(self) -> u32;
            pub fn count_zeros(self) -> u32;
            pub fn trailing_zeros(self) -> u32;
            pub fn rotate_left(self, n: u32) -> Saturating<$t>;
            pub fn rotate_right(self, n: u32) -> Saturating<$t>;
            pub fn swap_bytes(self) -> Saturating<$t>;
            pub fn reverse_bits(self) -> Saturating<$t>;
            pub fn from_be(x: Saturating<$t>) -> Saturating<$t>;
            pub fn from_le(x: Saturating<$t>) -> Saturating<$t>;
            pub fn to_be(self) -> Saturating<$t>;
            pub fn to_le(self) -> Saturating<$t>;
            pub fn pow(self, exp: u32) -> Saturating<$t>;
            pub fn leading_zeros(self) -> u32;
        }
    )*};
}
saturating_of_integer! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! saturating_of_unsigned {
    ($($t:ident)*) => {$(
        impl Saturating<$t> { pub fn is_power_of_two(self) -> bool; }
    )*};
}
saturating_of_unsigned! { u8 u16 u32 u64 u128 usize }
macro_rules! saturating_of_signed {
    ($($t:ident)*) => {$(
        impl Saturating<$t> {
            pub fn abs(self) -> Saturating<$t>;
            pub fn signum(self) -> Saturating<$t>;
            pub fn is_positive(self) -> bool;
            pub fn is_negative(self) -> bool;
        }
    )*};
}
saturating_of_signed! { i8 i16 i32 i64 i128 isize }
macro_rules! for_saturating_of_each_integer {
    ($($t:ident)*) => {$(
        impl Add for Saturating<$t> {
            type Output = Saturating<$t>;
            fn add(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl Add<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn add(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl Add<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            fn add(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl Add<Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn add(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl AddAssign for Saturating<$t> { fn add_assign(&mut self, other: Saturating<$t>); }
        impl AddAssign<&$t> for Saturating<$t> { fn add_assign(&mut self, other: &$t); }
        impl AddAssign<&Saturating<$t>> for Saturating<$t> { fn add_assign(&mut self, other: &Saturating<$t>); }
        impl AddAssign<$t> for Saturating<$t> { fn add_assign(&mut self, other: $t); }
        impl BitAnd for Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitand(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl BitAndAssign for Saturating<$t> { fn bitand_assign(&mut self, other: Saturating<$t>); }
        impl BitAndAssign<&$t> for Saturating<$t> { fn bitand_assign(&mut self, other: &$t); }
        impl BitAndAssign<&Saturating<$t>> for Saturating<$t> { fn bitand_assign(&mut self, other: &Saturating<$t>); }
        impl BitAndAssign<$t> for Saturating<$t> { fn bitand_assign(&mut self, other: $t); }
        impl BitOr for Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitor(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl BitOr<Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitor(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl BitOrAssign for Saturating<$t> { fn bitor_assign(&mut self, other: Saturating<$t>); }
        impl BitOrAssign<&$t> for Saturating<$t> { fn bitor_assign(&mut self, other: &$t); }
        impl BitOrAssign<&Saturating<$t>> for Saturating<$t> { fn bitor_assign(&mut self, other: &Saturating<$t>); }
        impl BitOrAssign<$t> for Saturating<$t> { fn bitor_assign(&mut self, other: $t); }
        impl BitXor for Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitxor(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl BitXorAssign for Saturating<$t> { fn bitxor_assign(&mut self, other: Saturating<$t>); }
        impl BitXorAssign<&$t> for Saturating<$t> { fn bitxor_assign(&mut self, other: &$t); }
        impl BitXorAssign<&Saturating<$t>> for Saturating<$t> { fn bitxor_assign(&mut self, other: &Saturating<$t>); }
        impl BitXorAssign<$t> for Saturating<$t> { fn bitxor_assign(&mut self, other: $t); }
        impl Div for Saturating<$t> {
            type Output = Saturating<$t>;
            fn div(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl Div<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn div(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl Div<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            fn div(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl Div<Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn div(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl DivAssign for Saturating<$t> { fn div_assign(&mut self, other: Saturating<$t>); }
        impl DivAssign<&$t> for Saturating<$t> { fn div_assign(&mut self, other: &$t); }
        impl DivAssign<&Saturating<$t>> for Saturating<$t> { fn div_assign(&mut self, other: &Saturating<$t>); }
        impl DivAssign<$t> for Saturating<$t> { fn div_assign(&mut self, other: $t); }
        impl Mul for Saturating<$t> {
            type Output = Saturating<$t>;
            fn mul(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl Mul<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn mul(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl Mul<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            fn mul(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl Mul<Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn mul(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl MulAssign for Saturating<$t> { fn mul_assign(&mut self, other: Saturating<$t>); }
        impl MulAssign<&$t> for Saturating<$t> { fn mul_assign(&mut self, other: &$t); }
        impl MulAssign<&Saturating<$t>> for Saturating<$t> { fn mul_assign(&mut self, other: &Saturating<$t>); }
        impl MulAssign<$t> for Saturating<$t> { fn mul_assign(&mut self, other: $t); }
        impl Not for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn not(self) -> Saturating<$t>;
        }
        impl Not for Saturating<$t> {
            type Output = Saturating<$t>;
            fn not(self) -> Saturating<$t>;
        }
        impl Rem for Saturating<$t> {
            type Output = Saturating<$t>;
            fn rem(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl Rem<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn rem(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl Rem<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            fn rem(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl Rem<Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn rem(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl RemAssign for Saturating<$t> { fn rem_assign(&mut self, other: Saturating<$t>); }
        impl RemAssign<&$t> for Saturating<$t> { fn rem_assign(&mut self, other: &$t); }
        impl RemAssign<&Saturating<$t>> for Saturating<$t> { fn rem_assign(&mut self, other: &Saturating<$t>); }
        impl RemAssign<$t> for Saturating<$t> { fn rem_assign(&mut self, other: $t); }
        impl Sub for Saturating<$t> {
            type Output = Saturating<$t>;
            fn sub(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl Sub<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn sub(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl Sub<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            fn sub(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl Sub<Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn sub(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl SubAssign for Saturating<$t> { fn sub_assign(&mut self, other: Saturating<$t>); }
        impl SubAssign<&$t> for Saturating<$t> { fn sub_assign(&mut self, other: &$t); }
        impl SubAssign<&Saturating<$t>> for Saturating<$t> { fn sub_assign(&mut self, other: &Saturating<$t>); }
        impl SubAssign<$t> for Saturating<$t> { fn sub_assign(&mut self, other: $t); }
    )*};
}
for_saturating_of_each_integer! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_saturating_of_each_of_i8_i16_i32_i64_i128_u8_u16_u32_u64_u128 {
    ($($t:ident)*) => {$(
        impl BitAnd<Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitand(self, other: Saturating<$t>) -> Saturating<$t>;
        }
        impl BitOr<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitor(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl BitOr<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitor(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl BitXor<Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitxor(self, other: Saturating<$t>) -> Saturating<$t>;
        }
    )*};
}
for_saturating_of_each_of_i8_i16_i32_i64_i128_u8_u16_u32_u64_u128! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 }
macro_rules! for_saturating_of_each_of_i8_i16_i32_i64_u8_u16_u32_u64 {
    ($($t:ident)*) => {$(
        impl BitAnd<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitand(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl BitAnd<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitand(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl BitXor<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitxor(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl BitXor<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitxor(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
    )*};
}
for_saturating_of_each_of_i8_i16_i32_i64_u8_u16_u32_u64! { i8 i16 i32 i64 u8 u16 u32 u64 }
macro_rules! for_saturating_of_each_signed {
    ($($t:ident)*) => {$(
        impl Neg for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn neg(self) -> Saturating<$t>;
        }
        impl Neg for Saturating<$t> {
            type Output = Saturating<$t>;
            fn neg(self) -> Saturating<$t>;
        }
    )*};
}
for_saturating_of_each_signed! { i8 i16 i32 i64 i128 isize }
macro_rules! for_saturating_of_each_unsigned {
    ($($t:ident)*) => {$(
        impl Product for Saturating<$t> { fn product<I: Iterator<Item = Saturating<$t>>>(iter: I) -> Saturating<$t>; }
        impl Sum for Saturating<$t> { fn sum<I: Iterator<Item = Saturating<$t>>>(iter: I) -> Saturating<$t>; }
        impl<'a> Product<&'a Saturating<$t>> for Saturating<$t> { fn product<I: Iterator<Item = &'a Saturating<$t>>>(iter: I) -> Saturating<$t>; }
        impl<'a> Sum<&'a Saturating<$t>> for Saturating<$t> { fn sum<I: Iterator<Item = &'a Saturating<$t>>>(iter: I) -> Saturating<$t>; }
    )*};
}
for_saturating_of_each_unsigned! { u8 u16 u32 u64 u128 usize }
macro_rules! for_saturating_of_each_of_i128_isize_u128_usize {
    ($($t:ident)*) => {$(
        impl BitAnd<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitand(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl BitAnd<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitand(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl BitXor<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitxor(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
        impl BitXor<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            fn bitxor(self, other: &Saturating<$t>) -> Saturating<$t>;
        }
    )*};
}
for_saturating_of_each_of_i128_isize_u128_usize! { i128 isize u128 usize }
impl BitAnd<Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as BitAnd>::Output;
    fn bitand(self, other: Saturating<isize>) -> <Saturating<isize> as BitAnd>::Output;
}
impl BitAnd<Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as BitAnd>::Output;
    fn bitand(self, other: Saturating<usize>) -> <Saturating<usize> as BitAnd>::Output;
}
impl BitOr<&Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as BitOr>::Output;
    fn bitor(self, other: &Saturating<isize>) -> <Saturating<isize> as BitOr>::Output;
}
impl BitOr<&Saturating<isize>> for Saturating<isize> {
    type Output = <Saturating<isize> as BitOr>::Output;
    fn bitor(self, other: &Saturating<isize>) -> <Saturating<isize> as BitOr>::Output;
}
impl BitOr<&Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as BitOr>::Output;
    fn bitor(self, other: &Saturating<usize>) -> <Saturating<usize> as BitOr>::Output;
}
impl BitOr<&Saturating<usize>> for Saturating<usize> {
    type Output = <Saturating<usize> as BitOr>::Output;
    fn bitor(self, other: &Saturating<usize>) -> <Saturating<usize> as BitOr>::Output;
}
impl BitXor<Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as BitXor>::Output;
    fn bitxor(self, other: Saturating<isize>) -> <Saturating<isize> as BitXor>::Output;
}
impl BitXor<Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as BitXor>::Output;
    fn bitxor(self, other: Saturating<usize>) -> <Saturating<usize> as BitXor>::Output;
}
impl<T: Binary> Binary for Saturating<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: Display> Display for Saturating<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: LowerHex> LowerHex for Saturating<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: Octal> Octal for Saturating<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: UpperHex> UpperHex for Saturating<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TryFromIntError {}
impl From<!> for TryFromIntError { fn from(never: !) -> TryFromIntError; }
impl From<Infallible> for TryFromIntError { fn from(x: Infallible) -> TryFromIntError; }
impl crate::error::Error for TryFromIntError {}
impl Display for TryFromIntError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Wrapping<T>(pub T);
macro_rules! wrapping_of_integer {
    ($($t:ident)*) => {$(
        impl Wrapping<$t> { pub fn reverse_bits(self) -> Wrapping<$t>; }
    )*};
}
wrapping_of_integer! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_wrapping_of_each_integer {
    ($($t:ident)*) => {$(
        impl Product for Wrapping<$t> { fn product<I: Iterator<Item = Wrapping<$t>>>(iter: I) -> Wrapping<$t>; }
        impl Sum for Wrapping<$t> { fn sum<I: Iterator<Item = Wrapping<$t>>>(iter: I) -> Wrapping<$t>; }
        impl Add for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn add(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Add<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn add(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Add<&Wrapping<$t>> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn add(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Add<Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn add(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl AddAssign for Wrapping<$t> { fn add_assign(&mut self, other: Wrapping<$t>); }
        impl AddAssign<&$t> for Wrapping<$t> { fn add_assign(&mut self, other: &$t); }
        impl AddAssign<&Wrapping<$t>> for Wrapping<$t> { fn add_assign(&mut self, other: &Wrapping<$t>); }
        impl AddAssign<$t> for Wrapping<$t> { fn add_assign(&mut self, other: $t); }
        impl BitAnd for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitand(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitAnd<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitand(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitAnd<&Wrapping<$t>> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitand(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitAnd<Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitand(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitAndAssign for Wrapping<$t> { fn bitand_assign(&mut self, other: Wrapping<$t>); }
        impl BitAndAssign<&$t> for Wrapping<$t> { fn bitand_assign(&mut self, other: &$t); }
        impl BitAndAssign<&Wrapping<$t>> for Wrapping<$t> { fn bitand_assign(&mut self, other: &Wrapping<$t>); }
        impl BitAndAssign<$t> for Wrapping<$t> { fn bitand_assign(&mut self, other: $t); }
        impl BitOr for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitor(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitOr<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitor(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitOr<&Wrapping<$t>> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitor(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitOr<Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitor(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitOrAssign for Wrapping<$t> { fn bitor_assign(&mut self, other: Wrapping<$t>); }
        impl BitOrAssign<&$t> for Wrapping<$t> { fn bitor_assign(&mut self, other: &$t); }
        impl BitOrAssign<&Wrapping<$t>> for Wrapping<$t> { fn bitor_assign(&mut self, other: &Wrapping<$t>); }
        impl BitOrAssign<$t> for Wrapping<$t> { fn bitor_assign(&mut self, other: $t); }
        impl BitXor for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitxor(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitXor<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitxor(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitXor<&Wrapping<$t>> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitxor(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitXor<Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn bitxor(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl BitXorAssign for Wrapping<$t> { fn bitxor_assign(&mut self, other: Wrapping<$t>); }
        impl BitXorAssign<&$t> for Wrapping<$t> { fn bitxor_assign(&mut self, other: &$t); }
        impl BitXorAssign<&Wrapping<$t>> for Wrapping<$t> { fn bitxor_assign(&mut self, other: &Wrapping<$t>); }
        impl BitXorAssign<$t> for Wrapping<$t> { fn bitxor_assign(&mut self, other: $t); }
        impl Div for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn div(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Div<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn div(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Div<&Wrapping<$t>> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn div(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Div<Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn div(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl DivAssign for Wrapping<$t> { fn div_assign(&mut self, other: Wrapping<$t>); }
        impl DivAssign<&$t> for Wrapping<$t> { fn div_assign(&mut self, other: &$t); }
        impl DivAssign<&Wrapping<$t>> for Wrapping<$t> { fn div_assign(&mut self, other: &Wrapping<$t>); }
        impl DivAssign<$t> for Wrapping<$t> { fn div_assign(&mut self, other: $t); }
        impl Mul for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn mul(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Mul<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn mul(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Mul<&Wrapping<$t>> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn mul(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Mul<Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn mul(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl MulAssign for Wrapping<$t> { fn mul_assign(&mut self, other: Wrapping<$t>); }
        impl MulAssign<&$t> for Wrapping<$t> { fn mul_assign(&mut self, other: &$t); }
        impl MulAssign<&Wrapping<$t>> for Wrapping<$t> { fn mul_assign(&mut self, other: &Wrapping<$t>); }
        impl MulAssign<$t> for Wrapping<$t> { fn mul_assign(&mut self, other: $t); }
        impl Neg for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn neg(self) -> Wrapping<$t>;
        }
        impl Neg for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn neg(self) -> Wrapping<$t>;
        }
        impl Not for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn not(self) -> Wrapping<$t>;
        }
        impl Not for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn not(self) -> Wrapping<$t>;
        }
        impl Rem for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn rem(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Rem<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn rem(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Rem<&Wrapping<$t>> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn rem(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Rem<Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn rem(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl RemAssign for Wrapping<$t> { fn rem_assign(&mut self, other: Wrapping<$t>); }
        impl RemAssign<&$t> for Wrapping<$t> { fn rem_assign(&mut self, other: &$t); }
        impl RemAssign<&Wrapping<$t>> for Wrapping<$t> { fn rem_assign(&mut self, other: &Wrapping<$t>); }
        impl RemAssign<$t> for Wrapping<$t> { fn rem_assign(&mut self, other: $t); }
        impl Sub for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn sub(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Sub<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn sub(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Sub<&Wrapping<$t>> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn sub(self, other: &Wrapping<$t>) -> Wrapping<$t>;
        }
        impl Sub<Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn sub(self, other: Wrapping<$t>) -> Wrapping<$t>;
        }
        impl SubAssign for Wrapping<$t> { fn sub_assign(&mut self, other: Wrapping<$t>); }
        impl SubAssign<&$t> for Wrapping<$t> { fn sub_assign(&mut self, other: &$t); }
        impl SubAssign<&Wrapping<$t>> for Wrapping<$t> { fn sub_assign(&mut self, other: &Wrapping<$t>); }
        impl SubAssign<$t> for Wrapping<$t> { fn sub_assign(&mut self, other: $t); }
        impl<'a> Product<&'a Wrapping<$t>> for Wrapping<$t> { fn product<I: Iterator<Item = &'a Wrapping<$t>>>(iter: I) -> Wrapping<$t>; }
        impl<'a> Sum<&'a Wrapping<$t>> for Wrapping<$t> { fn sum<I: Iterator<Item = &'a Wrapping<$t>>>(iter: I) -> Wrapping<$t>; }
    )*};
}
for_wrapping_of_each_integer! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! for_wrapping_of_each_integer_but_usize {
    ($($t:ident)*) => {$(
        impl Shl<&usize> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shl(self, other: &usize) -> Wrapping<$t>;
        }
        impl Shl<&usize> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shl(self, other: &usize) -> Wrapping<$t>;
        }
        impl Shl<usize> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shl(self, other: usize) -> Wrapping<$t>;
        }
        impl Shl<usize> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shl(self, other: usize) -> Wrapping<$t>;
        }
        impl ShlAssign<&usize> for Wrapping<$t> { fn shl_assign(&mut self, other: &usize); }
        impl ShlAssign<usize> for Wrapping<$t> { fn shl_assign(&mut self, other: usize); }
        impl Shr<&usize> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shr(self, other: &usize) -> Wrapping<$t>;
        }
        impl Shr<&usize> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shr(self, other: &usize) -> Wrapping<$t>;
        }
        impl Shr<usize> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shr(self, other: usize) -> Wrapping<$t>;
        }
        impl Shr<usize> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shr(self, other: usize) -> Wrapping<$t>;
        }
        impl ShrAssign<&usize> for Wrapping<$t> { fn shr_assign(&mut self, other: &usize); }
        impl ShrAssign<usize> for Wrapping<$t> { fn shr_assign(&mut self, other: usize); }
    )*};
}
for_wrapping_of_each_integer_but_usize! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 }
impl Shl<&usize> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Shl<usize>>::Output;
    fn shl(self, other: &usize) -> <Wrapping<usize> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<usize> {
    type Output = <Wrapping<usize> as Shl<usize>>::Output;
    fn shl(self, other: &usize) -> <Wrapping<usize> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Shl<usize>>::Output;
    fn shl(self, other: usize) -> <Wrapping<usize> as Shl<usize>>::Output;
}
impl Shl<usize> for Wrapping<usize> {
    type Output = Wrapping<usize>;
    fn shl(self, other: usize) -> Wrapping<usize>;
}
impl ShlAssign<&usize> for Wrapping<usize> { fn shl_assign(&mut self, other: &usize); }
impl ShlAssign<usize> for Wrapping<usize> { fn shl_assign(&mut self, other: usize); }
impl Shr<&usize> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Shr<usize>>::Output;
    fn shr(self, other: &usize) -> <Wrapping<usize> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<usize> {
    type Output = <Wrapping<usize> as Shr<usize>>::Output;
    fn shr(self, other: &usize) -> <Wrapping<usize> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Shr<usize>>::Output;
    fn shr(self, other: usize) -> <Wrapping<usize> as Shr<usize>>::Output;
}
impl Shr<usize> for Wrapping<usize> {
    type Output = Wrapping<usize>;
    fn shr(self, other: usize) -> Wrapping<usize>;
}
impl ShrAssign<&usize> for Wrapping<usize> { fn shr_assign(&mut self, other: &usize); }
impl ShrAssign<usize> for Wrapping<usize> { fn shr_assign(&mut self, other: usize); }
impl<T: Binary> Binary for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: Display> Display for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: LowerHex> LowerHex for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: Octal> Octal for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: UpperHex> UpperHex for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
