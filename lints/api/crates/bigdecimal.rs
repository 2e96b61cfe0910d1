//! Decimal numbers of any size.

#![pure]

#[derive(Clone, Default, Eq, Hash)]
pub struct BigDecimal {}
impl BigDecimal {
    pub fn new(digits: num_bigint::BigInt, scale: i64) -> BigDecimal;
    pub fn from_bigint(digits: num_bigint::BigInt, scale: i64) -> BigDecimal;
    pub fn from_biguint(digits: num_bigint::BigUint, scale: i64) -> BigDecimal;
    pub fn to_ref(&self) -> BigDecimalRef<'_>;
    pub fn decimal_digit_count(&self) -> u64;
    pub fn order_of_magnitude(&self) -> i64;
    pub fn fractional_digit_count(&self) -> i64;
    pub fn parse_bytes(buf: &[u8], radix: u32) -> Option<BigDecimal>;
    pub fn with_scale(&self, new_scale: i64) -> BigDecimal;
    pub fn with_scale_round(&self, new_scale: i64, mode: RoundingMode) -> BigDecimal;
    pub fn with_prec(&self, prec: u64) -> BigDecimal;
    pub fn with_precision_round(&self, prec: stdlib::num::NonZeroU64, round: RoundingMode) -> BigDecimal;
    pub fn sign(&self) -> num_bigint::Sign;
    pub fn as_bigint_and_exponent(&self) -> (num_bigint::BigInt, i64);
    pub fn into_bigint_and_scale(self) -> (num_bigint::BigInt, i64);
    pub fn as_bigint_and_scale(&self) -> (std::borrow::Cow<'_, num_bigint::BigInt>, i64);
    pub fn into_bigint_and_exponent(self) -> (num_bigint::BigInt, i64);
    pub fn digits(&self) -> u64;
    pub fn abs(&self) -> BigDecimal;
    pub fn double(&self) -> BigDecimal;
    pub fn half(&self) -> BigDecimal;
    pub fn square(&self) -> BigDecimal;
    pub fn cube(&self) -> BigDecimal;
    pub fn powi(&self, exp: i64) -> BigDecimal;
    pub fn powi_with_context(&self, exp: i64, ctx: &context::Context) -> BigDecimal;
    pub fn sqrt(&self) -> Option<BigDecimal>;
    pub fn sqrt_with_context(&self, ctx: &context::Context) -> Option<BigDecimal>;
    pub fn cbrt(&self) -> BigDecimal;
    pub fn cbrt_with_context(&self, ctx: &context::Context) -> BigDecimal;
    pub fn inverse(&self) -> BigDecimal;
    pub fn inverse_with_context(&self, ctx: &context::Context) -> BigDecimal;
    pub fn mul_with_context<'a, T: Into<BigDecimalRef<'a>>>(&'a self, rhs: T, ctx: &context::Context) -> BigDecimal;
    pub fn round(&self, round_digits: i64) -> BigDecimal;
    pub fn is_integer(&self) -> bool;
    pub fn is_one_quickcheck(&self) -> Option<bool>;
    pub fn exp(&self) -> BigDecimal;
    pub fn exp_with_context(&self, ctx: &context::Context) -> BigDecimal;
    pub fn normalized(&self) -> BigDecimal;
    pub fn to_plain_string(&self) -> String;
    pub fn write_plain_string<W: std::io::Write>(&self, wtr: &mut W) -> Result;
    pub fn to_scientific_notation(&self) -> String;
    pub fn write_scientific_notation<W: std::io::Write>(&self, w: &mut W) -> Result;
    pub fn to_engineering_notation(&self) -> String;
    pub fn write_engineering_notation<W: std::io::Write>(&self, w: &mut W) -> Result;
}
#[derive(Clone, Debug, PartialEq)]
pub enum ParseBigDecimalError {
    ParseDecimal(ParseFloatError),
    ParseInt(ParseIntError),
    ParseBigInt(num_bigint::ParseBigIntError),
    Empty,
    Other(String),
}
impl std::fmt::Display for ParseBigDecimalError {}
impl std::error::Error for ParseBigDecimalError {}
impl From<ParseFloatError> for ParseBigDecimalError {
    fn from(err: ParseFloatError) -> ParseBigDecimalError;
}
impl From<ParseIntError> for ParseBigDecimalError {
    fn from(err: ParseIntError) -> ParseBigDecimalError;
}
impl From<num_bigint::ParseBigIntError> for ParseBigDecimalError {
    fn from(err: num_bigint::ParseBigIntError) -> ParseBigDecimalError;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum RoundingMode {
    Up,
    Down,
    Ceiling,
    Floor,
    HalfUp,
    HalfDown,
    HalfEven,
}
impl RoundingMode {
    pub fn round_pair(&self, sign: Sign, pair: (u8, u8), trailing_zeros: bool) -> u8;
    pub fn round_u32(&self, at_digit: stdlib::num::NonZeroU8, sign: Sign, value: u32, trailing_zeros: bool) -> u32;
}
