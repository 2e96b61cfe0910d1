//! Decimal numbers.

#![pure]

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Decimal {}
impl std::ops::Add<&Decimal> for &Decimal {
    type Output = Decimal;
    fn add(self, other: &Decimal) -> Decimal;
}
impl std::ops::Div<&Decimal> for &Decimal {
    type Output = Decimal;
    fn div(self, other: &Decimal) -> Decimal;
}
impl std::ops::Mul<&Decimal> for &Decimal {
    type Output = Decimal;
    fn mul(self, other: &Decimal) -> Decimal;
}
impl std::ops::Rem<&Decimal> for &Decimal {
    type Output = Decimal;
    fn rem(self, other: &Decimal) -> Decimal;
}
impl std::ops::Sub<&Decimal> for &Decimal {
    type Output = Decimal;
    fn sub(self, other: &Decimal) -> Decimal;
}
impl From<UnpackedDecimal> for Decimal {
    fn from(value: UnpackedDecimal) -> Self;
}
impl Decimal {
    pub const MIN: Decimal;
    pub const MAX: Decimal;
    pub const ZERO: Decimal;
    pub const ONE: Decimal;
    pub const NEGATIVE_ONE: Decimal;
    pub const TWO: Decimal;
    pub const TEN: Decimal;
    pub const ONE_HUNDRED: Decimal;
    pub const ONE_THOUSAND: Decimal;
    pub const MAX_SCALE: u32;
    pub const PI: Decimal;
    pub const HALF_PI: Decimal;
    pub const QUARTER_PI: Decimal;
    pub const TWO_PI: Decimal;
    pub const E: Decimal;
    pub const E_INVERSE: Decimal;
    pub fn new(num: i64, scale: u32) -> Decimal;
    pub const fn try_new(num: i64, scale: u32) -> Result<Decimal>;
    pub fn from_i128_with_scale(num: i128, scale: u32) -> Decimal;
    pub const fn try_from_i128_with_scale(num: i128, scale: u32) -> Result<Decimal>;
    pub const fn from_parts(lo: u32, mid: u32, hi: u32, negative: bool, scale: u32) -> Decimal;
    pub fn from_scientific(value: &str) -> Result<Decimal, Error>;
    pub fn from_scientific_lossy(value: &str) -> Result<Decimal, Error>;
    pub fn from_str_radix(str: &str, radix: u32) -> Result<Self, Error>;
    pub fn from_str_exact(str: &str) -> Result<Self, Error>;
    pub fn array_string(&self) -> impl AsRef<str>;
    pub const fn scale(&self) -> u32;
    pub const fn mantissa(&self) -> i128;
    pub const fn is_zero(&self) -> bool;
    pub fn is_integer(&self) -> bool;
    pub fn set_sign(&mut self, positive: bool);
    pub fn set_sign_positive(&mut self, positive: bool);
    pub fn set_sign_negative(&mut self, negative: bool);
    pub fn set_scale(&mut self, scale: u32) -> Result<(), Error>;
    pub fn rescale(&mut self, scale: u32);
    pub const fn serialize(&self) -> [u8; 16];
    pub fn deserialize(bytes: [u8; 16]) -> Decimal;
    pub fn is_negative(&self) -> bool;
    pub fn is_positive(&self) -> bool;
    pub const fn is_sign_negative(&self) -> bool;
    pub const fn is_sign_positive(&self) -> bool;
    pub const fn min_value() -> Decimal;
    pub const fn max_value() -> Decimal;
    pub fn trunc(&self) -> Decimal;
    pub fn trunc_with_scale(&self, scale: u32) -> Decimal;
    pub fn fract(&self) -> Decimal;
    pub fn abs(&self) -> Decimal;
    pub fn floor(&self) -> Decimal;
    pub fn ceil(&self) -> Decimal;
    pub fn max(self, other: Decimal) -> Decimal;
    pub fn min(self, other: Decimal) -> Decimal;
    pub fn normalize(&self) -> Decimal;
    pub fn normalize_assign(&mut self);
    pub fn round(&self) -> Decimal;
    pub fn round_dp_with_strategy(&self, dp: u32, strategy: RoundingStrategy) -> Decimal;
    pub fn round_dp(&self, dp: u32) -> Decimal;
    pub fn round_sf(&self, digits: u32) -> Option<Decimal>;
    pub fn round_sf_with_strategy(&self, digits: u32, strategy: RoundingStrategy) -> Option<Decimal>;
    pub const fn unpack(&self) -> UnpackedDecimal;
    pub fn from_f32_retain(n: f32) -> Option<Self>;
    pub fn from_f64_retain(n: f64) -> Option<Self>;
}
impl std::str::FromStr for Decimal {
    type Err = Error;
    fn from_str(value: &str) -> Result<Decimal, Self::Err>;
}
impl Decimal {
    pub fn as_i128(&self) -> i128;
    pub fn as_f64(&self) -> f64;
}
impl std::fmt::Display for Decimal {}
impl std::ops::Neg for Decimal {
    type Output = Decimal;
    fn neg(self) -> Decimal;
}
impl std::ops::Neg for &Decimal {
    type Output = Decimal;
    fn neg(self) -> Decimal;
}
impl std::ops::AddAssign for Decimal {
    fn add_assign(&mut self, other: Decimal);
}
impl<'a> std::ops::AddAssign<&'a Decimal> for Decimal {
    fn add_assign(&mut self, other: &'a Decimal);
}
impl std::ops::AddAssign<Decimal> for &mut Decimal {
    fn add_assign(&mut self, other: Decimal);
}
impl<'a> std::ops::AddAssign<&'a Decimal> for &'a mut Decimal {
    fn add_assign(&mut self, other: &'a Decimal);
}
impl std::ops::SubAssign for Decimal {
    fn sub_assign(&mut self, other: Decimal);
}
impl<'a> std::ops::SubAssign<&'a Decimal> for Decimal {
    fn sub_assign(&mut self, other: &'a Decimal);
}
impl std::ops::SubAssign<Decimal> for &mut Decimal {
    fn sub_assign(&mut self, other: Decimal);
}
impl<'a> std::ops::SubAssign<&'a Decimal> for &'a mut Decimal {
    fn sub_assign(&mut self, other: &'a Decimal);
}
impl std::ops::MulAssign for Decimal {
    fn mul_assign(&mut self, other: Decimal);
}
impl<'a> std::ops::MulAssign<&'a Decimal> for Decimal {
    fn mul_assign(&mut self, other: &'a Decimal);
}
impl std::ops::MulAssign<Decimal> for &mut Decimal {
    fn mul_assign(&mut self, other: Decimal);
}
impl<'a> std::ops::MulAssign<&'a Decimal> for &'a mut Decimal {
    fn mul_assign(&mut self, other: &'a Decimal);
}
impl std::ops::DivAssign for Decimal {
    fn div_assign(&mut self, other: Decimal);
}
impl<'a> std::ops::DivAssign<&'a Decimal> for Decimal {
    fn div_assign(&mut self, other: &'a Decimal);
}
impl std::ops::DivAssign<Decimal> for &mut Decimal {
    fn div_assign(&mut self, other: Decimal);
}
impl<'a> std::ops::DivAssign<&'a Decimal> for &'a mut Decimal {
    fn div_assign(&mut self, other: &'a Decimal);
}
impl<'a> TryFrom<&'a diesel::pg::data_types::PgNumeric> for Decimal {
    type Error = Box<dyn std::error::Error + Send + Sync>;
    fn try_from(numeric: &'a diesel::pg::data_types::PgNumeric) -> diesel::deserialize::Result<Self>;
}
impl TryFrom<diesel::pg::data_types::PgNumeric> for Decimal {
    type Error = Box<dyn std::error::Error + Send + Sync>;
    fn try_from(numeric: diesel::pg::data_types::PgNumeric) -> diesel::deserialize::Result<Self>;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RoundingStrategy {
    MidpointNearestEven,
    MidpointAwayFromZero,
    MidpointTowardZero,
    ToZero,
    AwayFromZero,
    ToNegativeInfinity,
    ToPositiveInfinity,
    BankersRounding,
    RoundHalfUp,
    RoundHalfDown,
    RoundDown,
    RoundUp,
}
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    ErrorString(String),
    ExceedsMaximumPossibleValue,
    LessThanMinimumPossibleValue,
    Underflow,
    ScaleExceedsMaximumPrecision(u32),
    ConversionTo(String),
}
impl<S> From<S> for Error
where
    S: Into<String>,
{
    fn from(from: S) -> Self;
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
