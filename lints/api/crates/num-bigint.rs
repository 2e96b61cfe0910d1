//! Integers of any size. Random ones come from a generator that the caller brings.

#![pure]

#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct BigInt {}
impl std::fmt::Display for BigInt {}
impl std::ops::Not for BigInt {
    type Output = BigInt;
    fn not(self) -> BigInt;
}
impl std::ops::Not for &BigInt {
    type Output = BigInt;
    fn not(self) -> BigInt;
}
impl std::ops::Neg for BigInt {
    type Output = BigInt;
    fn neg(self) -> BigInt;
}
impl std::ops::Neg for &BigInt {
    type Output = BigInt;
    fn neg(self) -> BigInt;
}
impl BigInt {
    pub const ZERO: Self;
    pub const ONE: Self;
    pub const NEG_ONE: Self;
    pub fn new(sign: Sign, digits: Vec<u32>) -> BigInt;
    pub const fn new_const(n: i32) -> Self;
    pub fn from_biguint(sign: Sign, data: BigUint) -> BigInt;
    pub fn from_slice(sign: Sign, slice: &[u32]) -> BigInt;
    pub fn assign_from_slice(&mut self, sign: Sign, slice: &[u32]);
    pub fn from_bytes_be(sign: Sign, bytes: &[u8]) -> BigInt;
    pub fn from_bytes_le(sign: Sign, bytes: &[u8]) -> BigInt;
    pub fn from_signed_bytes_be(digits: &[u8]) -> BigInt;
    pub fn from_signed_bytes_le(digits: &[u8]) -> BigInt;
    pub fn parse_bytes(buf: &[u8], radix: u32) -> Option<BigInt>;
    pub fn from_radix_be(sign: Sign, buf: &[u8], radix: u32) -> Option<BigInt>;
    pub fn from_radix_le(sign: Sign, buf: &[u8], radix: u32) -> Option<BigInt>;
    pub fn to_bytes_be(&self) -> (Sign, Vec<u8>);
    pub fn to_bytes_le(&self) -> (Sign, Vec<u8>);
    pub fn to_u32_digits(&self) -> (Sign, Vec<u32>);
    pub fn to_u64_digits(&self) -> (Sign, Vec<u64>);
    pub fn iter_u32_digits(&self) -> U32Digits<'_>;
    pub fn iter_u64_digits(&self) -> U64Digits<'_>;
    pub fn to_signed_bytes_be(&self) -> Vec<u8>;
    pub fn to_signed_bytes_le(&self) -> Vec<u8>;
    pub fn to_str_radix(&self, radix: u32) -> String;
    pub fn to_radix_be(&self, radix: u32) -> (Sign, Vec<u8>);
    pub fn to_radix_le(&self, radix: u32) -> (Sign, Vec<u8>);
    pub fn sign(&self) -> Sign;
    pub fn magnitude(&self) -> &BigUint;
    pub fn into_parts(self) -> (Sign, BigUint);
    pub fn bits(&self) -> u64;
    pub fn into_biguint(self) -> Option<BigUint>;
    pub fn to_biguint(&self) -> Option<BigUint>;
    pub fn checked_add(&self, v: &BigInt) -> Option<BigInt>;
    pub fn checked_sub(&self, v: &BigInt) -> Option<BigInt>;
    pub fn checked_mul(&self, v: &BigInt) -> Option<BigInt>;
    pub fn checked_div(&self, v: &BigInt) -> Option<BigInt>;
    pub fn pow(&self, exponent: u32) -> Self;
    pub fn modpow(&self, exponent: &Self, modulus: &Self) -> Self;
    pub fn modinv(&self, modulus: &Self) -> Option<Self>;
    pub fn sqrt(&self) -> Self;
    pub fn cbrt(&self) -> Self;
    pub fn nth_root(&self, n: u32) -> Self;
    pub fn trailing_zeros(&self) -> Option<u64>;
    pub fn bit(&self, bit: u64) -> bool;
    pub fn set_bit(&mut self, bit: u64, value: bool);
}
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct BigUint {}
impl std::fmt::Display for BigUint {}
impl BigUint {
    pub const ZERO: Self;
    pub const ONE: Self;
    pub fn new(digits: Vec<u32>) -> BigUint;
    pub const fn new_const(n: u32) -> Self;
    pub fn from_slice(slice: &[u32]) -> BigUint;
    pub fn assign_from_slice(&mut self, slice: &[u32]);
    pub fn from_bytes_be(bytes: &[u8]) -> BigUint;
    pub fn from_bytes_le(bytes: &[u8]) -> BigUint;
    pub fn parse_bytes(buf: &[u8], radix: u32) -> Option<BigUint>;
    pub fn from_radix_be(buf: &[u8], radix: u32) -> Option<BigUint>;
    pub fn from_radix_le(buf: &[u8], radix: u32) -> Option<BigUint>;
    pub fn to_bytes_be(&self) -> Vec<u8>;
    pub fn to_bytes_le(&self) -> Vec<u8>;
    pub fn to_u32_digits(&self) -> Vec<u32>;
    pub fn to_u64_digits(&self) -> Vec<u64>;
    pub fn iter_u32_digits(&self) -> U32Digits<'_>;
    pub fn iter_u64_digits(&self) -> U64Digits<'_>;
    pub fn to_str_radix(&self, radix: u32) -> String;
    pub fn to_radix_be(&self, radix: u32) -> Vec<u8>;
    pub fn to_radix_le(&self, radix: u32) -> Vec<u8>;
    pub fn bits(&self) -> u64;
    pub fn pow(&self, exponent: u32) -> Self;
    pub fn modpow(&self, exponent: &Self, modulus: &Self) -> Self;
    pub fn modinv(&self, modulus: &Self) -> Option<Self>;
    pub fn sqrt(&self) -> Self;
    pub fn cbrt(&self) -> Self;
    pub fn nth_root(&self, n: u32) -> Self;
    pub fn trailing_zeros(&self) -> Option<u64>;
    pub fn trailing_ones(&self) -> u64;
    pub fn count_ones(&self) -> u64;
    pub fn bit(&self, bit: u64) -> bool;
    pub fn set_bit(&mut self, bit: u64, value: bool);
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Sign {
    Minus,
    NoSign,
    Plus,
}
impl std::ops::Neg for Sign {
    type Output = Sign;
    fn neg(self) -> Sign;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseBigIntError {}
impl std::fmt::Display for ParseBigIntError {}
impl std::error::Error for ParseBigIntError {}
