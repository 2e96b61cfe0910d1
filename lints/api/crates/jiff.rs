//! Dates and times with time zones. `now` reads the clock; `TimeZone::system` and lookups by name read the machine's database.

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Timestamp {}
impl Timestamp {
    pub const MIN: Timestamp;
    pub const MAX: Timestamp;
    pub const UNIX_EPOCH: Timestamp;
    #[effect(system_time)]
    pub fn now() -> Timestamp;
    pub fn new(second: i64, nanosecond: i32) -> Result<Timestamp, Error>;
    pub const fn constant(second: i64, nanosecond: i32) -> Timestamp;
    pub fn from_second(second: i64) -> Result<Timestamp, Error>;
    pub fn from_millisecond(millisecond: i64) -> Result<Timestamp, Error>;
    pub fn from_microsecond(microsecond: i64) -> Result<Timestamp, Error>;
    pub fn from_nanosecond(nanosecond: i128) -> Result<Timestamp, Error>;
    pub fn from_duration(duration: SignedDuration) -> Result<Timestamp, Error>;
    pub fn as_second(self) -> i64;
    pub fn as_millisecond(self) -> i64;
    pub fn as_microsecond(self) -> i64;
    pub fn as_nanosecond(self) -> i128;
    pub fn subsec_millisecond(self) -> i32;
    pub fn subsec_microsecond(self) -> i32;
    pub fn subsec_nanosecond(self) -> i32;
    pub fn as_duration(self) -> SignedDuration;
    pub fn signum(self) -> i8;
    pub fn is_zero(self) -> bool;
    pub fn in_tz(self, time_zone_name: &str) -> Result<Zoned, Error>;
    pub fn to_zoned(self, tz: tz::TimeZone) -> Zoned;
    pub fn checked_add<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error>;
    pub fn checked_sub<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error>;
    pub fn saturating_add<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error>;
    pub fn saturating_sub<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error>;
    pub fn until<A: Into<TimestampDifference>>(self, other: A) -> Result<Span, Error>;
    pub fn since<A: Into<TimestampDifference>>(self, other: A) -> Result<Span, Error>;
    pub fn duration_until(self, other: Timestamp) -> SignedDuration;
    pub fn duration_since(self, other: Timestamp) -> SignedDuration;
    pub fn round<R: Into<TimestampRound>>(self, options: R) -> Result<Timestamp, Error>;
    pub fn series(self, period: Span) -> TimestampSeries;
}
impl Timestamp {
    pub fn strptime(format: impl AsRef<[u8]>, input: impl AsRef<[u8]>) -> Result<Timestamp, Error>;
    pub fn strftime<'f, F: 'f + ?Sized + AsRef<[u8]>>(&self, format: &'f F) -> std::fmt::Display<'f>;
    pub fn display_with_offset(&self, offset: tz::Offset) -> TimestampDisplayWithOffset;
}
impl std::fmt::Display for Timestamp {}
impl std::str::FromStr for Timestamp {
    type Err = Error;
    fn from_str(string: &str) -> Result<Timestamp, Error>;
}
impl std::ops::Add<Span> for Timestamp {
    type Output = Timestamp;
    fn add(self, rhs: Span) -> Timestamp;
}
impl std::ops::AddAssign<Span> for Timestamp {
    fn add_assign(&mut self, rhs: Span);
}
impl std::ops::Sub<Span> for Timestamp {
    type Output = Timestamp;
    fn sub(self, rhs: Span) -> Timestamp;
}
impl std::ops::SubAssign<Span> for Timestamp {
    fn sub_assign(&mut self, rhs: Span);
}
impl std::ops::Sub for Timestamp {
    type Output = Span;
    fn sub(self, rhs: Timestamp) -> Span;
}
impl std::ops::Add<SignedDuration> for Timestamp {
    type Output = Timestamp;
    fn add(self, rhs: SignedDuration) -> Timestamp;
}
impl std::ops::AddAssign<SignedDuration> for Timestamp {
    fn add_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::Sub<SignedDuration> for Timestamp {
    type Output = Timestamp;
    fn sub(self, rhs: SignedDuration) -> Timestamp;
}
impl std::ops::SubAssign<SignedDuration> for Timestamp {
    fn sub_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::Add<std::time::Duration> for Timestamp {
    type Output = Timestamp;
    fn add(self, rhs: std::time::Duration) -> Timestamp;
}
impl std::ops::AddAssign<std::time::Duration> for Timestamp {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub<std::time::Duration> for Timestamp {
    type Output = Timestamp;
    fn sub(self, rhs: std::time::Duration) -> Timestamp;
}
impl std::ops::SubAssign<std::time::Duration> for Timestamp {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
impl From<Zoned> for Timestamp {
    fn from(zdt: Zoned) -> Timestamp;
}
impl<'a> From<&'a Zoned> for Timestamp {
    fn from(zdt: &'a Zoned) -> Timestamp;
}
impl TryFrom<std::time::SystemTime> for Timestamp {
    type Error = Error;
    fn try_from(system_time: std::time::SystemTime) -> Result<Timestamp, Error>;
}
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Zoned {}
impl Zoned {
    pub const UNIX_EPOCH: Zoned;
    #[effect(system_time, environment)]
    pub fn now() -> Zoned;
    pub fn new(timestamp: Timestamp, time_zone: tz::TimeZone) -> Zoned;
    pub fn with(&self) -> ZonedWith;
    pub fn with_time_zone(&self, time_zone: tz::TimeZone) -> Zoned;
    #[effect(environment)]
    pub fn in_tz(&self, name: &str) -> Result<Zoned, Error>;
    pub fn time_zone(&self) -> &tz::TimeZone;
    pub fn year(&self) -> i16;
    pub fn era_year(&self) -> (i16, civil::Era);
    pub fn month(&self) -> i8;
    pub fn day(&self) -> i8;
    pub fn hour(&self) -> i8;
    pub fn minute(&self) -> i8;
    pub fn second(&self) -> i8;
    pub fn millisecond(&self) -> i16;
    pub fn microsecond(&self) -> i16;
    pub fn nanosecond(&self) -> i16;
    pub fn subsec_nanosecond(&self) -> i32;
    pub fn weekday(&self) -> civil::Weekday;
    pub fn day_of_year(&self) -> i16;
    pub fn day_of_year_no_leap(&self) -> Option<i16>;
    pub fn start_of_day(&self) -> Result<Zoned, Error>;
    pub fn end_of_day(&self) -> Result<Zoned, Error>;
    pub fn first_of_month(&self) -> Result<Zoned, Error>;
    pub fn last_of_month(&self) -> Result<Zoned, Error>;
    pub fn days_in_month(&self) -> i8;
    pub fn first_of_year(&self) -> Result<Zoned, Error>;
    pub fn last_of_year(&self) -> Result<Zoned, Error>;
    pub fn days_in_year(&self) -> i16;
    pub fn in_leap_year(&self) -> bool;
    pub fn tomorrow(&self) -> Result<Zoned, Error>;
    pub fn yesterday(&self) -> Result<Zoned, Error>;
    pub fn nth_weekday_of_month(&self, nth: i8, weekday: civil::Weekday) -> Result<Zoned, Error>;
    pub fn nth_weekday(&self, nth: i32, weekday: civil::Weekday) -> Result<Zoned, Error>;
    pub fn timestamp(&self) -> Timestamp;
    pub fn datetime(&self) -> civil::DateTime;
    pub fn date(&self) -> civil::Date;
    pub fn time(&self) -> civil::Time;
    pub fn iso_week_date(self) -> civil::ISOWeekDate;
    pub fn offset(&self) -> tz::Offset;
    pub fn checked_add<A: Into<ZonedArithmetic>>(&self, duration: A) -> Result<Zoned, Error>;
    pub fn checked_sub<A: Into<ZonedArithmetic>>(&self, duration: A) -> Result<Zoned, Error>;
    pub fn saturating_add<A: Into<ZonedArithmetic>>(&self, duration: A) -> Zoned;
    pub fn saturating_sub<A: Into<ZonedArithmetic>>(&self, duration: A) -> Zoned;
    pub fn until<'a, A: Into<ZonedDifference<'a>>>(&self, other: A) -> Result<Span, Error>;
    pub fn since<'a, A: Into<ZonedDifference<'a>>>(&self, other: A) -> Result<Span, Error>;
    pub fn duration_until(&self, other: &Zoned) -> SignedDuration;
    pub fn duration_since(&self, other: &Zoned) -> SignedDuration;
    pub fn round<R: Into<ZonedRound>>(&self, options: R) -> Result<Zoned, Error>;
    pub fn series(&self, period: Span) -> ZonedSeries;
    pub fn memory_usage(&self) -> usize;
}
impl Zoned {
    pub fn strptime(format: impl AsRef<[u8]>, input: impl AsRef<[u8]>) -> Result<Zoned, Error>;
    pub fn strftime<'f, F: 'f + ?Sized + AsRef<[u8]>>(&self, format: &'f F) -> std::fmt::Display<'f>;
}
impl std::fmt::Display for Zoned {}
impl std::str::FromStr for Zoned {
    type Err = Error;
    fn from_str(string: &str) -> Result<Zoned, Error>;
}
impl TryFrom<std::time::SystemTime> for Zoned {
    type Error = Error;
    fn try_from(system_time: std::time::SystemTime) -> Result<Zoned, Error>;
}
impl<'a> std::ops::Add<Span> for Zoned {
    type Output = Zoned;
    fn add(self, rhs: Span) -> Zoned;
}
impl<'a> std::ops::Add<Span> for &'a Zoned {
    type Output = Zoned;
    fn add(self, rhs: Span) -> Zoned;
}
impl std::ops::AddAssign<Span> for Zoned {
    fn add_assign(&mut self, rhs: Span);
}
impl<'a> std::ops::Sub<Span> for Zoned {
    type Output = Zoned;
    fn sub(self, rhs: Span) -> Zoned;
}
impl<'a> std::ops::Sub<Span> for &'a Zoned {
    type Output = Zoned;
    fn sub(self, rhs: Span) -> Zoned;
}
impl std::ops::SubAssign<Span> for Zoned {
    fn sub_assign(&mut self, rhs: Span);
}
impl std::ops::Sub for Zoned {
    type Output = Span;
    fn sub(self, rhs: Zoned) -> Span;
}
impl<'a> std::ops::Sub for &'a Zoned {
    type Output = Span;
    fn sub(self, rhs: &'a Zoned) -> Span;
}
impl std::ops::Add<SignedDuration> for Zoned {
    type Output = Zoned;
    fn add(self, rhs: SignedDuration) -> Zoned;
}
impl<'a> std::ops::Add<SignedDuration> for &'a Zoned {
    type Output = Zoned;
    fn add(self, rhs: SignedDuration) -> Zoned;
}
impl std::ops::AddAssign<SignedDuration> for Zoned {
    fn add_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::Sub<SignedDuration> for Zoned {
    type Output = Zoned;
    fn sub(self, rhs: SignedDuration) -> Zoned;
}
impl<'a> std::ops::Sub<SignedDuration> for &'a Zoned {
    type Output = Zoned;
    fn sub(self, rhs: SignedDuration) -> Zoned;
}
impl std::ops::SubAssign<SignedDuration> for Zoned {
    fn sub_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::Add<std::time::Duration> for Zoned {
    type Output = Zoned;
    fn add(self, rhs: std::time::Duration) -> Zoned;
}
impl<'a> std::ops::Add<std::time::Duration> for &'a Zoned {
    type Output = Zoned;
    fn add(self, rhs: std::time::Duration) -> Zoned;
}
impl std::ops::AddAssign<std::time::Duration> for Zoned {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub<std::time::Duration> for Zoned {
    type Output = Zoned;
    fn sub(self, rhs: std::time::Duration) -> Zoned;
}
impl<'a> std::ops::Sub<std::time::Duration> for &'a Zoned {
    type Output = Zoned;
    fn sub(self, rhs: std::time::Duration) -> Zoned;
}
impl std::ops::SubAssign<std::time::Duration> for Zoned {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
#[derive(Clone, Copy, Debug, Default)]
pub struct Span {}
impl Span {
    pub fn new() -> Span;
    pub fn years<I: Into<i64>>(self, years: I) -> Span;
    pub fn months<I: Into<i64>>(self, months: I) -> Span;
    pub fn weeks<I: Into<i64>>(self, weeks: I) -> Span;
    pub fn days<I: Into<i64>>(self, days: I) -> Span;
    pub fn hours<I: Into<i64>>(self, hours: I) -> Span;
    pub fn minutes<I: Into<i64>>(self, minutes: I) -> Span;
    pub fn seconds<I: Into<i64>>(self, seconds: I) -> Span;
    pub fn milliseconds<I: Into<i64>>(self, milliseconds: I) -> Span;
    pub fn microseconds<I: Into<i64>>(self, microseconds: I) -> Span;
    pub fn nanoseconds<I: Into<i64>>(self, nanoseconds: I) -> Span;
}
impl Span {
    pub fn try_years<I: Into<i64>>(self, years: I) -> Result<Span, Error>;
    pub fn try_months<I: Into<i64>>(self, months: I) -> Result<Span, Error>;
    pub fn try_weeks<I: Into<i64>>(self, weeks: I) -> Result<Span, Error>;
    pub fn try_days<I: Into<i64>>(self, days: I) -> Result<Span, Error>;
    pub fn try_hours<I: Into<i64>>(self, hours: I) -> Result<Span, Error>;
    pub fn try_minutes<I: Into<i64>>(self, minutes: I) -> Result<Span, Error>;
    pub fn try_seconds<I: Into<i64>>(self, seconds: I) -> Result<Span, Error>;
    pub fn try_milliseconds<I: Into<i64>>(self, milliseconds: I) -> Result<Span, Error>;
    pub fn try_microseconds<I: Into<i64>>(self, microseconds: I) -> Result<Span, Error>;
    pub fn try_nanoseconds<I: Into<i64>>(self, nanoseconds: I) -> Result<Span, Error>;
}
impl Span {
    pub fn get_years(&self) -> i16;
    pub fn get_months(&self) -> i32;
    pub fn get_weeks(&self) -> i32;
    pub fn get_days(&self) -> i32;
    pub fn get_hours(&self) -> i32;
    pub fn get_minutes(&self) -> i64;
    pub fn get_seconds(&self) -> i64;
    pub fn get_milliseconds(&self) -> i64;
    pub fn get_microseconds(&self) -> i64;
    pub fn get_nanoseconds(&self) -> i64;
}
impl Span {
    pub fn abs(self) -> Span;
    pub fn negate(self) -> Span;
    pub fn signum(self) -> i8;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn is_zero(self) -> bool;
    pub fn fieldwise(self) -> SpanFieldwise;
    pub fn checked_mul(self, rhs: i64) -> Result<Span, Error>;
    pub fn checked_add<'a, A: Into<SpanArithmetic<'a>>>(&self, options: A) -> Result<Span, Error>;
    pub fn checked_sub<'a, A: Into<SpanArithmetic<'a>>>(&self, options: A) -> Result<Span, Error>;
    pub fn compare<'a, C: Into<SpanCompare<'a>>>(&self, options: C) -> Result<std::cmp::Ordering, Error>;
    pub fn total<'a, T: Into<SpanTotal<'a>>>(&self, options: T) -> Result<f64, Error>;
    pub fn round<'a, R: Into<SpanRound<'a>>>(self, options: R) -> Result<Span, Error>;
    pub fn to_duration<'a, R: Into<SpanRelativeTo<'a>>>(&self, relative: R) -> Result<SignedDuration, Error>;
}
impl std::fmt::Display for Span {}
impl std::str::FromStr for Span {
    type Err = Error;
    fn from_str(string: &str) -> Result<Span, Error>;
}
impl std::ops::Neg for Span {
    type Output = Span;
    fn neg(self) -> Span;
}
impl std::ops::Mul<i64> for Span {
    type Output = Span;
    fn mul(self, rhs: i64) -> Span;
}
impl TryFrom<std::time::Duration> for Span {
    type Error = Error;
    fn try_from(d: std::time::Duration) -> Result<Span, Error>;
}
impl TryFrom<SignedDuration> for Span {
    type Error = Error;
    fn try_from(d: SignedDuration) -> Result<Span, Error>;
}
impl From<SpanFieldwise> for Span {
    fn from(span: SpanFieldwise) -> Span;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct SpanRound<'a> {}
impl<'a> SpanRound<'a> {
    pub fn new() -> SpanRound<'static>;
    pub fn smallest(self, unit: Unit) -> SpanRound<'a>;
    pub fn largest(self, unit: Unit) -> SpanRound<'a>;
    pub fn mode(self, mode: RoundMode) -> SpanRound<'a>;
    pub fn increment(self, increment: i64) -> SpanRound<'a>;
    pub fn relative<R: Into<SpanRelativeTo<'a>>>(self, relative: R) -> SpanRound<'a>;
    pub fn days_are_24_hours(self) -> SpanRound<'a>;
}
impl From<Unit> for SpanRound<'static> {
    fn from(unit: Unit) -> SpanRound<'static>;
}
impl From<(Unit, i64)> for SpanRound<'static> {
    fn from(_: (Unit, i64)) -> SpanRound<'static>;
}
#[derive(Clone, Copy, Debug)]
pub struct SpanTotal<'a> {}
impl<'a> SpanTotal<'a> {
    pub fn relative<R: Into<SpanRelativeTo<'a>>>(self, relative: R) -> SpanTotal<'a>;
    pub fn days_are_24_hours(self) -> SpanTotal<'a>;
}
impl From<Unit> for SpanTotal<'static> {
    fn from(unit: Unit) -> SpanTotal<'static>;
}
impl From<(Unit, civil::Date)> for SpanTotal<'static> {
    fn from(_: (Unit, civil::Date)) -> SpanTotal<'static>;
}
impl From<(Unit, civil::DateTime)> for SpanTotal<'static> {
    fn from(_: (Unit, civil::DateTime)) -> SpanTotal<'static>;
}
impl<'a> From<(Unit, &'a Zoned)> for SpanTotal<'a> {
    fn from(_: (Unit, &'a Zoned)) -> SpanTotal<'a>;
}
impl<'a> From<(Unit, SpanRelativeTo<'a>)> for SpanTotal<'a> {
    fn from(_: (Unit, SpanRelativeTo<'a>)) -> SpanTotal<'a>;
}
#[derive(Clone, Copy, Debug)]
pub struct SpanArithmetic<'a> {}
impl<'a> SpanArithmetic<'a> {
    pub fn relative<R: Into<SpanRelativeTo<'a>>>(self, relative: R) -> SpanArithmetic<'a>;
    pub fn days_are_24_hours(self) -> SpanArithmetic<'a>;
}
impl From<Span> for SpanArithmetic<'static> {
    fn from(span: Span) -> SpanArithmetic<'static>;
}
impl<'a> From<&'a Span> for SpanArithmetic<'static> {
    fn from(span: &'a Span) -> SpanArithmetic<'static>;
}
impl From<(Span, civil::Date)> for SpanArithmetic<'static> {
    fn from(_: (Span, civil::Date)) -> SpanArithmetic<'static>;
}
impl From<(Span, civil::DateTime)> for SpanArithmetic<'static> {
    fn from(_: (Span, civil::DateTime)) -> SpanArithmetic<'static>;
}
impl<'a> From<(Span, &'a Zoned)> for SpanArithmetic<'a> {
    fn from(_: (Span, &'a Zoned)) -> SpanArithmetic<'a>;
}
impl<'a> From<(Span, SpanRelativeTo<'a>)> for SpanArithmetic<'a> {
    fn from(_: (Span, SpanRelativeTo<'a>)) -> SpanArithmetic<'a>;
}
impl<'a> From<(&'a Span, civil::Date)> for SpanArithmetic<'static> {
    fn from(_: (&'a Span, civil::Date)) -> SpanArithmetic<'static>;
}
impl<'a> From<(&'a Span, civil::DateTime)> for SpanArithmetic<'static> {
    fn from(_: (&'a Span, civil::DateTime)) -> SpanArithmetic<'static>;
}
impl<'a, 'b> From<(&'a Span, &'b Zoned)> for SpanArithmetic<'b> {
    fn from(_: (&'a Span, &'b Zoned)) -> SpanArithmetic<'b>;
}
impl<'a, 'b> From<(&'a Span, SpanRelativeTo<'b>)> for SpanArithmetic<'b> {
    fn from(_: (&'a Span, SpanRelativeTo<'b>)) -> SpanArithmetic<'b>;
}
impl From<SignedDuration> for SpanArithmetic<'static> {
    fn from(duration: SignedDuration) -> SpanArithmetic<'static>;
}
impl From<(SignedDuration, civil::Date)> for SpanArithmetic<'static> {
    fn from(_: (SignedDuration, civil::Date)) -> SpanArithmetic<'static>;
}
impl From<(SignedDuration, civil::DateTime)> for SpanArithmetic<'static> {
    fn from(_: (SignedDuration, civil::DateTime)) -> SpanArithmetic<'static>;
}
impl<'a> From<(SignedDuration, &'a Zoned)> for SpanArithmetic<'a> {
    fn from(_: (SignedDuration, &'a Zoned)) -> SpanArithmetic<'a>;
}
impl From<std::time::Duration> for SpanArithmetic<'static> {
    fn from(duration: std::time::Duration) -> SpanArithmetic<'static>;
}
impl From<(std::time::Duration, civil::Date)> for SpanArithmetic<'static> {
    fn from(_: (std::time::Duration, civil::Date)) -> SpanArithmetic<'static>;
}
impl From<(std::time::Duration, civil::DateTime)> for SpanArithmetic<'static> {
    fn from(_: (std::time::Duration, civil::DateTime)) -> SpanArithmetic<'static>;
}
impl<'a> From<(std::time::Duration, &'a Zoned)> for SpanArithmetic<'a> {
    fn from(_: (std::time::Duration, &'a Zoned)) -> SpanArithmetic<'a>;
}
#[derive(Clone, Copy, Debug)]
pub struct SpanCompare<'a> {}
impl<'a> SpanCompare<'a> {
    pub fn relative<R: Into<SpanRelativeTo<'a>>>(self, relative: R) -> SpanCompare<'a>;
    pub fn days_are_24_hours(self) -> SpanCompare<'a>;
}
impl From<Span> for SpanCompare<'static> {
    fn from(span: Span) -> SpanCompare<'static>;
}
impl<'a> From<&'a Span> for SpanCompare<'static> {
    fn from(span: &'a Span) -> SpanCompare<'static>;
}
impl From<(Span, civil::Date)> for SpanCompare<'static> {
    fn from(_: (Span, civil::Date)) -> SpanCompare<'static>;
}
impl From<(Span, civil::DateTime)> for SpanCompare<'static> {
    fn from(_: (Span, civil::DateTime)) -> SpanCompare<'static>;
}
impl<'a> From<(Span, &'a Zoned)> for SpanCompare<'a> {
    fn from(_: (Span, &'a Zoned)) -> SpanCompare<'a>;
}
impl<'a> From<(Span, SpanRelativeTo<'a>)> for SpanCompare<'a> {
    fn from(_: (Span, SpanRelativeTo<'a>)) -> SpanCompare<'a>;
}
impl<'a> From<(&'a Span, civil::Date)> for SpanCompare<'static> {
    fn from(_: (&'a Span, civil::Date)) -> SpanCompare<'static>;
}
impl<'a> From<(&'a Span, civil::DateTime)> for SpanCompare<'static> {
    fn from(_: (&'a Span, civil::DateTime)) -> SpanCompare<'static>;
}
impl<'a, 'b> From<(&'a Span, &'b Zoned)> for SpanCompare<'b> {
    fn from(_: (&'a Span, &'b Zoned)) -> SpanCompare<'b>;
}
impl<'a, 'b> From<(&'a Span, SpanRelativeTo<'b>)> for SpanCompare<'b> {
    fn from(_: (&'a Span, SpanRelativeTo<'b>)) -> SpanCompare<'b>;
}
#[derive(Clone, Copy, Debug)]
pub struct SpanRelativeTo<'a> {}
impl<'a> SpanRelativeTo<'a> {
    pub const fn days_are_24_hours() -> SpanRelativeTo<'static>;
}
impl<'a> From<&'a Zoned> for SpanRelativeTo<'a> {
    fn from(zdt: &'a Zoned) -> SpanRelativeTo<'a>;
}
impl From<civil::DateTime> for SpanRelativeTo<'static> {
    fn from(dt: civil::DateTime) -> SpanRelativeTo<'static>;
}
impl From<civil::Date> for SpanRelativeTo<'static> {
    fn from(date: civil::Date) -> SpanRelativeTo<'static>;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SignedDuration {}
impl SignedDuration {
    pub const ZERO: SignedDuration;
    pub const MIN: SignedDuration;
    pub const MAX: SignedDuration;
    pub const fn new(secs: i64, nanos: i32) -> SignedDuration;
    pub const fn from_secs(secs: i64) -> SignedDuration;
    pub const fn from_millis(millis: i64) -> SignedDuration;
    pub const fn from_millis_i128(millis: i128) -> SignedDuration;
    pub const fn from_micros(micros: i64) -> SignedDuration;
    pub const fn from_micros_i128(micros: i128) -> SignedDuration;
    pub const fn from_nanos(nanos: i64) -> SignedDuration;
    pub const fn from_nanos_i128(nanos: i128) -> SignedDuration;
    pub const fn from_hours(hours: i64) -> SignedDuration;
    pub const fn from_mins(mins: i64) -> SignedDuration;
    pub const fn is_zero(&self) -> bool;
    pub const fn as_secs(&self) -> i64;
    pub const fn subsec_millis(&self) -> i32;
    pub const fn subsec_micros(&self) -> i32;
    pub const fn subsec_nanos(&self) -> i32;
    pub const fn as_millis(&self) -> i128;
    pub const fn as_micros(&self) -> i128;
    pub const fn as_nanos(&self) -> i128;
    pub const fn checked_add(self, rhs: SignedDuration) -> Option<SignedDuration>;
    pub const fn saturating_add(self, rhs: SignedDuration) -> SignedDuration;
    pub const fn checked_sub(self, rhs: SignedDuration) -> Option<SignedDuration>;
    pub const fn saturating_sub(self, rhs: SignedDuration) -> SignedDuration;
    pub const fn checked_mul(self, rhs: i32) -> Option<SignedDuration>;
    pub const fn saturating_mul(self, rhs: i32) -> SignedDuration;
    pub const fn checked_div(self, rhs: i32) -> Option<SignedDuration>;
    pub fn as_secs_f64(&self) -> f64;
    pub fn as_secs_f32(&self) -> f32;
    pub fn as_millis_f64(&self) -> f64;
    pub fn as_millis_f32(&self) -> f32;
    pub fn from_secs_f64(secs: f64) -> SignedDuration;
    pub fn from_secs_f32(secs: f32) -> SignedDuration;
    pub fn try_from_secs_f64(secs: f64) -> Result<SignedDuration, Error>;
    pub fn try_from_secs_f32(secs: f32) -> Result<SignedDuration, Error>;
    pub fn mul_f64(self, rhs: f64) -> SignedDuration;
    pub fn mul_f32(self, rhs: f32) -> SignedDuration;
    pub fn div_f64(self, rhs: f64) -> SignedDuration;
    pub fn div_f32(self, rhs: f32) -> SignedDuration;
    pub fn div_duration_f64(self, rhs: SignedDuration) -> f64;
    pub fn div_duration_f32(self, rhs: SignedDuration) -> f32;
}
impl SignedDuration {
    pub const fn try_from_hours(hours: i64) -> Option<SignedDuration>;
    pub const fn try_from_mins(mins: i64) -> Option<SignedDuration>;
    pub const fn try_from_millis_i128(millis: i128) -> Option<SignedDuration>;
    pub const fn try_from_micros_i128(micros: i128) -> Option<SignedDuration>;
    pub const fn try_from_nanos_i128(nanos: i128) -> Option<SignedDuration>;
    pub const fn as_hours(&self) -> i64;
    pub const fn as_mins(&self) -> i64;
    pub const fn abs(self) -> SignedDuration;
    pub const fn unsigned_abs(self) -> std::time::Duration;
    pub const fn checked_neg(self) -> Option<SignedDuration>;
    pub const fn signum(self) -> i8;
    pub const fn is_positive(&self) -> bool;
    pub const fn is_negative(&self) -> bool;
}
impl SignedDuration {
    pub fn system_until(time1: std::time::SystemTime, time2: std::time::SystemTime) -> Result<SignedDuration, Error>;
}
impl SignedDuration {
    pub fn round<R: Into<SignedDurationRound>>(self, options: R) -> Result<SignedDuration, Error>;
}
impl std::fmt::Display for SignedDuration {}
impl TryFrom<std::time::Duration> for SignedDuration {
    type Error = Error;
    fn try_from(d: std::time::Duration) -> Result<SignedDuration, Error>;
}
impl From<tz::Offset> for SignedDuration {
    fn from(offset: tz::Offset) -> SignedDuration;
}
impl std::str::FromStr for SignedDuration {
    type Err = Error;
    fn from_str(string: &str) -> Result<SignedDuration, Error>;
}
impl std::ops::Neg for SignedDuration {
    type Output = SignedDuration;
    fn neg(self) -> SignedDuration;
}
impl std::ops::Add for SignedDuration {
    type Output = SignedDuration;
    fn add(self, rhs: SignedDuration) -> SignedDuration;
}
impl std::ops::AddAssign for SignedDuration {
    fn add_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::Sub for SignedDuration {
    type Output = SignedDuration;
    fn sub(self, rhs: SignedDuration) -> SignedDuration;
}
impl std::ops::SubAssign for SignedDuration {
    fn sub_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::Mul<i32> for SignedDuration {
    type Output = SignedDuration;
    fn mul(self, rhs: i32) -> SignedDuration;
}
impl std::ops::MulAssign<i32> for SignedDuration {
    fn mul_assign(&mut self, rhs: i32);
}
impl std::ops::Div<i32> for SignedDuration {
    type Output = SignedDuration;
    fn div(self, rhs: i32) -> SignedDuration;
}
impl std::ops::DivAssign<i32> for SignedDuration {
    fn div_assign(&mut self, rhs: i32);
}
#[derive(Clone, Copy, Debug, Default)]
pub struct SignedDurationRound {}
impl SignedDurationRound {
    pub fn new() -> SignedDurationRound;
    pub fn smallest(self, unit: Unit) -> SignedDurationRound;
    pub fn mode(self, mode: RoundMode) -> SignedDurationRound;
    pub fn increment(self, increment: i64) -> SignedDurationRound;
}
impl From<Unit> for SignedDurationRound {
    fn from(unit: Unit) -> SignedDurationRound;
}
impl From<(Unit, i64)> for SignedDurationRound {
    fn from(_: (Unit, i64)) -> SignedDurationRound;
}
#[derive(Clone, Copy, Debug)]
pub struct TimestampDifference {}
impl TimestampDifference {
    pub fn new(timestamp: Timestamp) -> TimestampDifference;
    pub fn smallest(self, unit: Unit) -> TimestampDifference;
    pub fn largest(self, unit: Unit) -> TimestampDifference;
    pub fn mode(self, mode: RoundMode) -> TimestampDifference;
    pub fn increment(self, increment: i64) -> TimestampDifference;
}
impl From<Timestamp> for TimestampDifference {
    fn from(ts: Timestamp) -> TimestampDifference;
}
impl From<Zoned> for TimestampDifference {
    fn from(zdt: Zoned) -> TimestampDifference;
}
impl<'a> From<&'a Zoned> for TimestampDifference {
    fn from(zdt: &'a Zoned) -> TimestampDifference;
}
impl From<(Unit, Timestamp)> for TimestampDifference {
    fn from(_: (Unit, Timestamp)) -> TimestampDifference;
}
impl From<(Unit, Zoned)> for TimestampDifference {
    fn from(_: (Unit, Zoned)) -> TimestampDifference;
}
impl<'a> From<(Unit, &'a Zoned)> for TimestampDifference {
    fn from(_: (Unit, &'a Zoned)) -> TimestampDifference;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct TimestampRound {}
impl TimestampRound {
    pub fn new() -> TimestampRound;
    pub fn smallest(self, unit: Unit) -> TimestampRound;
    pub fn mode(self, mode: RoundMode) -> TimestampRound;
    pub fn increment(self, increment: i64) -> TimestampRound;
}
impl From<Unit> for TimestampRound {
    fn from(unit: Unit) -> TimestampRound;
}
impl From<(Unit, i64)> for TimestampRound {
    fn from(_: (Unit, i64)) -> TimestampRound;
}
#[derive(Clone, Debug)]
pub struct TimestampSeries {}
impl Iterator for TimestampSeries {
    type Item = Timestamp;
    fn next(&mut self) -> Option<Timestamp>;
}
#[derive(Clone, Copy, Debug)]
pub struct TimestampArithmetic {}
impl From<Span> for TimestampArithmetic {
    fn from(span: Span) -> TimestampArithmetic;
}
impl From<SignedDuration> for TimestampArithmetic {
    fn from(sdur: SignedDuration) -> TimestampArithmetic;
}
impl From<std::time::Duration> for TimestampArithmetic {
    fn from(udur: std::time::Duration) -> TimestampArithmetic;
}
impl<'a> From<&'a Span> for TimestampArithmetic {
    fn from(span: &'a Span) -> TimestampArithmetic;
}
impl<'a> From<&'a SignedDuration> for TimestampArithmetic {
    fn from(sdur: &'a SignedDuration) -> TimestampArithmetic;
}
impl<'a> From<&'a std::time::Duration> for TimestampArithmetic {
    fn from(udur: &'a std::time::Duration) -> TimestampArithmetic;
}
#[derive(Clone, Copy, Debug)]
pub struct TimestampDisplayWithOffset {}
impl std::fmt::Display for TimestampDisplayWithOffset {}
#[derive(Clone, Copy, Debug)]
pub struct ZonedDifference<'a> {}
impl<'a> ZonedDifference<'a> {
    pub fn new(zoned: &'a Zoned) -> ZonedDifference<'a>;
    pub fn smallest(self, unit: Unit) -> ZonedDifference<'a>;
    pub fn largest(self, unit: Unit) -> ZonedDifference<'a>;
    pub fn mode(self, mode: RoundMode) -> ZonedDifference<'a>;
    pub fn increment(self, increment: i64) -> ZonedDifference<'a>;
}
impl<'a> From<&'a Zoned> for ZonedDifference<'a> {
    fn from(zdt: &'a Zoned) -> ZonedDifference<'a>;
}
impl<'a> From<(Unit, &'a Zoned)> for ZonedDifference<'a> {
    fn from(_: (Unit, &'a Zoned)) -> ZonedDifference<'a>;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct ZonedRound {}
impl ZonedRound {
    pub fn new() -> ZonedRound;
    pub fn smallest(self, unit: Unit) -> ZonedRound;
    pub fn mode(self, mode: RoundMode) -> ZonedRound;
    pub fn increment(self, increment: i64) -> ZonedRound;
}
impl From<Unit> for ZonedRound {
    fn from(unit: Unit) -> ZonedRound;
}
impl From<(Unit, i64)> for ZonedRound {
    fn from(_: (Unit, i64)) -> ZonedRound;
}
#[derive(Clone, Debug)]
pub struct ZonedWith {}
impl ZonedWith {
    pub fn build(self) -> Result<Zoned, Error>;
    pub fn date(self, date: civil::Date) -> ZonedWith;
    pub fn time(self, time: civil::Time) -> ZonedWith;
    pub fn year(self, year: i16) -> ZonedWith;
    pub fn era_year(self, year: i16, era: civil::Era) -> ZonedWith;
    pub fn month(self, month: i8) -> ZonedWith;
    pub fn day(self, day: i8) -> ZonedWith;
    pub fn day_of_year(self, day: i16) -> ZonedWith;
    pub fn day_of_year_no_leap(self, day: i16) -> ZonedWith;
    pub fn hour(self, hour: i8) -> ZonedWith;
    pub fn minute(self, minute: i8) -> ZonedWith;
    pub fn second(self, second: i8) -> ZonedWith;
    pub fn millisecond(self, millisecond: i16) -> ZonedWith;
    pub fn microsecond(self, microsecond: i16) -> ZonedWith;
    pub fn nanosecond(self, nanosecond: i16) -> ZonedWith;
    pub fn subsec_nanosecond(self, subsec_nanosecond: i32) -> ZonedWith;
    pub fn offset(self, offset: tz::Offset) -> ZonedWith;
    pub fn offset_conflict(self, strategy: tz::OffsetConflict) -> ZonedWith;
    pub fn disambiguation(self, strategy: tz::Disambiguation) -> ZonedWith;
}
#[derive(Clone, Copy, Debug)]
pub struct ZonedArithmetic {}
impl From<Span> for ZonedArithmetic {
    fn from(span: Span) -> ZonedArithmetic;
}
impl From<SignedDuration> for ZonedArithmetic {
    fn from(sdur: SignedDuration) -> ZonedArithmetic;
}
impl From<std::time::Duration> for ZonedArithmetic {
    fn from(udur: std::time::Duration) -> ZonedArithmetic;
}
impl<'a> From<&'a Span> for ZonedArithmetic {
    fn from(span: &'a Span) -> ZonedArithmetic;
}
impl<'a> From<&'a SignedDuration> for ZonedArithmetic {
    fn from(sdur: &'a SignedDuration) -> ZonedArithmetic;
}
impl<'a> From<&'a std::time::Duration> for ZonedArithmetic {
    fn from(udur: &'a std::time::Duration) -> ZonedArithmetic;
}
pub trait ToSpan: Sized {
    fn years(self) -> Span;
    fn months(self) -> Span;
    fn weeks(self) -> Span;
    fn days(self) -> Span;
    fn hours(self) -> Span;
    fn minutes(self) -> Span;
    fn seconds(self) -> Span;
    fn milliseconds(self) -> Span;
    fn microseconds(self) -> Span;
    fn nanoseconds(self) -> Span;
    fn year(self) -> Span {}
    fn month(self) -> Span {}
    fn week(self) -> Span {}
    fn day(self) -> Span {}
    fn hour(self) -> Span {}
    fn minute(self) -> Span {}
    fn second(self) -> Span {}
    fn millisecond(self) -> Span {}
    fn microsecond(self) -> Span {}
    fn nanosecond(self) -> Span {}
}
impl ToSpan for i64 {}
impl ToSpan for i32 {}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Unit {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
    Microsecond,
    Nanosecond,
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum RoundMode {
    Ceil,
    Floor,
    Expand,
    Trunc,
    HalfCeil,
    HalfFloor,
    HalfExpand,
    HalfTrunc,
    HalfEven,
}
#[derive(Clone, Debug)]
pub enum Error {
    FailedAddDays,
    FailedAddDurationOverflowing,
    FailedAddSpanDate,
    FailedAddSpanOverflowing,
    FailedAddSpanTime,
    IllegalTimeWithMicrosecond,
    IllegalTimeWithMillisecond,
    IllegalTimeWithNanosecond,
    OverflowDaysDuration,
    OverflowTimeNanoseconds,
}
impl From<Error> for Error {
    fn from(err: Error) -> Error;
}
impl std::fmt::Display for Error {}
impl From<ParseError> for Error {
    fn from(err: ParseError) -> Error;
}
impl From<FormatError> for Error {
    fn from(err: FormatError) -> Error;
}
impl Error {
    pub fn from_args<'a>(message: std::fmt::Arguments<'a>) -> Error;
    pub fn is_range(&self) -> bool;
    pub fn is_invalid_parameter(&self) -> bool;
    pub fn is_crate_feature(&self) -> bool;
}
impl std::error::Error for Error {}
impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error;
}
impl From<CrateFeatureError> for Error {
    fn from(err: CrateFeatureError) -> Error;
}
impl From<UnitConfigError> for Error {
    fn from(err: UnitConfigError) -> Error;
}
impl From<RoundingIncrementError> for Error {
    fn from(err: RoundingIncrementError) -> Error;
}
impl From<ParseIntError> for Error {
    fn from(err: ParseIntError) -> Error;
}
impl From<ParseFractionError> for Error {
    fn from(err: ParseFractionError) -> Error;
}
impl From<OsStrUtf8Error> for Error {
    fn from(err: OsStrUtf8Error) -> Error;
}
pub mod civil {
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Date {}
    impl crate::civil::Date {
        pub const MIN: crate::civil::Date;
        pub const MAX: crate::civil::Date;
        pub const ZERO: crate::civil::Date;
        pub fn new(year: i16, month: i8, day: i8) -> Result<crate::civil::Date, crate::Error>;
        pub const fn constant(year: i16, month: i8, day: i8) -> crate::civil::Date;
        pub fn from_iso_week_date(weekdate: crate::civil::ISOWeekDate) -> crate::civil::Date;
        pub fn with(self) -> crate::civil::DateWith;
        pub fn year(self) -> i16;
        pub fn era_year(self) -> (i16, crate::civil::Era);
        pub fn month(self) -> i8;
        pub fn day(self) -> i8;
        pub fn weekday(self) -> crate::civil::Weekday;
        pub fn day_of_year(self) -> i16;
        pub fn day_of_year_no_leap(self) -> Option<i16>;
        pub fn first_of_month(self) -> crate::civil::Date;
        pub fn last_of_month(self) -> crate::civil::Date;
        pub fn days_in_month(self) -> i8;
        pub fn first_of_year(self) -> crate::civil::Date;
        pub fn last_of_year(self) -> crate::civil::Date;
        pub fn days_in_year(self) -> i16;
        pub fn in_leap_year(self) -> bool;
        pub fn tomorrow(self) -> Result<crate::civil::Date, crate::Error>;
        pub fn yesterday(self) -> Result<crate::civil::Date, crate::Error>;
        pub fn nth_weekday_of_month(
            self, nth: i8, weekday: crate::civil::Weekday,
        ) -> Result<crate::civil::Date, crate::Error>;
        pub fn nth_weekday(self, nth: i32, weekday: crate::civil::Weekday) -> Result<crate::civil::Date, crate::Error>;
        pub fn iso_week_date(self) -> crate::civil::ISOWeekDate;
        #[effect(environment)]
        pub fn in_tz(self, time_zone_name: &str) -> Result<crate::Zoned, crate::Error>;
        pub fn to_zoned(self, tz: crate::tz::TimeZone) -> Result<crate::Zoned, crate::Error>;
        pub const fn to_datetime(self, time: crate::civil::Time) -> crate::civil::DateTime;
        pub const fn at(self, hour: i8, minute: i8, second: i8, subsec_nanosecond: i32) -> crate::civil::DateTime;
        pub fn checked_add<A: Into<crate::civil::DateArithmetic>>(
            self, duration: A,
        ) -> Result<crate::civil::Date, crate::Error>;
        pub fn checked_sub<A: Into<crate::civil::DateArithmetic>>(
            self, duration: A,
        ) -> Result<crate::civil::Date, crate::Error>;
        pub fn saturating_add<A: Into<crate::civil::DateArithmetic>>(self, duration: A) -> crate::civil::Date;
        pub fn saturating_sub<A: Into<crate::civil::DateArithmetic>>(self, duration: A) -> crate::civil::Date;
        pub fn until<A: Into<crate::civil::DateDifference>>(self, other: A) -> Result<crate::Span, crate::Error>;
        pub fn since<A: Into<crate::civil::DateDifference>>(self, other: A) -> Result<crate::Span, crate::Error>;
        pub fn duration_until(self, other: crate::civil::Date) -> crate::SignedDuration;
        pub fn duration_since(self, other: crate::civil::Date) -> crate::SignedDuration;
        pub fn series(self, period: crate::Span) -> crate::civil::DateSeries;
    }
    impl crate::civil::Date {
        pub fn strptime(format: impl AsRef<[u8]>, input: impl AsRef<[u8]>) -> Result<crate::civil::Date, crate::Error>;
        pub fn strftime<'f, F: 'f + ?Sized + AsRef<[u8]>>(&self, format: &'f F) -> std::fmt::Display<'f>;
    }
    impl std::fmt::Display for crate::civil::Date {}
    impl std::str::FromStr for crate::civil::Date {
        type Err = crate::Error;
        fn from_str(string: &str) -> Result<crate::civil::Date, crate::Error>;
    }
    impl From<crate::civil::ISOWeekDate> for crate::civil::Date {
        fn from(weekdate: crate::civil::ISOWeekDate) -> crate::civil::Date;
    }
    impl From<crate::civil::DateTime> for crate::civil::Date {
        fn from(dt: crate::civil::DateTime) -> crate::civil::Date;
    }
    impl From<crate::Zoned> for crate::civil::Date {
        fn from(zdt: crate::Zoned) -> crate::civil::Date;
    }
    impl<'a> From<&'a crate::Zoned> for crate::civil::Date {
        fn from(zdt: &'a crate::Zoned) -> crate::civil::Date;
    }
    impl std::ops::Add<crate::Span> for crate::civil::Date {
        type Output = crate::civil::Date;
        fn add(self, rhs: crate::Span) -> crate::civil::Date;
    }
    impl std::ops::AddAssign<crate::Span> for crate::civil::Date {
        fn add_assign(&mut self, rhs: crate::Span);
    }
    impl std::ops::Sub<crate::Span> for crate::civil::Date {
        type Output = crate::civil::Date;
        fn sub(self, rhs: crate::Span) -> crate::civil::Date;
    }
    impl std::ops::SubAssign<crate::Span> for crate::civil::Date {
        fn sub_assign(&mut self, rhs: crate::Span);
    }
    impl std::ops::Sub for crate::civil::Date {
        type Output = crate::Span;
        fn sub(self, rhs: crate::civil::Date) -> crate::Span;
    }
    impl std::ops::Add<crate::SignedDuration> for crate::civil::Date {
        type Output = crate::civil::Date;
        fn add(self, rhs: crate::SignedDuration) -> crate::civil::Date;
    }
    impl std::ops::AddAssign<crate::SignedDuration> for crate::civil::Date {
        fn add_assign(&mut self, rhs: crate::SignedDuration);
    }
    impl std::ops::Sub<crate::SignedDuration> for crate::civil::Date {
        type Output = crate::civil::Date;
        fn sub(self, rhs: crate::SignedDuration) -> crate::civil::Date;
    }
    impl std::ops::SubAssign<crate::SignedDuration> for crate::civil::Date {
        fn sub_assign(&mut self, rhs: crate::SignedDuration);
    }
    impl std::ops::Add<std::time::Duration> for crate::civil::Date {
        type Output = crate::civil::Date;
        fn add(self, rhs: std::time::Duration) -> crate::civil::Date;
    }
    impl std::ops::AddAssign<std::time::Duration> for crate::civil::Date {
        fn add_assign(&mut self, rhs: std::time::Duration);
    }
    impl std::ops::Sub<std::time::Duration> for crate::civil::Date {
        type Output = crate::civil::Date;
        fn sub(self, rhs: std::time::Duration) -> crate::civil::Date;
    }
    impl std::ops::SubAssign<std::time::Duration> for crate::civil::Date {
        fn sub_assign(&mut self, rhs: std::time::Duration);
    }
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct DateTime {}
    impl crate::civil::DateTime {
        pub const MIN: crate::civil::DateTime;
        pub const MAX: crate::civil::DateTime;
        pub const ZERO: crate::civil::DateTime;
        pub fn new(
            year: i16, month: i8, day: i8, hour: i8, minute: i8, second: i8, subsec_nanosecond: i32,
        ) -> Result<crate::civil::DateTime, crate::Error>;
        pub const fn constant(
            year: i16, month: i8, day: i8, hour: i8, minute: i8, second: i8, subsec_nanosecond: i32,
        ) -> crate::civil::DateTime;
        pub const fn from_parts(date: crate::civil::Date, time: crate::civil::Time) -> crate::civil::DateTime;
        pub fn with(self) -> crate::civil::DateTimeWith;
        pub fn year(self) -> i16;
        pub fn era_year(self) -> (i16, crate::civil::Era);
        pub fn month(self) -> i8;
        pub fn day(self) -> i8;
        pub fn hour(self) -> i8;
        pub fn minute(self) -> i8;
        pub fn second(self) -> i8;
        pub fn millisecond(self) -> i16;
        pub fn microsecond(self) -> i16;
        pub fn nanosecond(self) -> i16;
        pub fn subsec_nanosecond(self) -> i32;
        pub fn weekday(self) -> crate::civil::Weekday;
        pub fn day_of_year(self) -> i16;
        pub fn day_of_year_no_leap(self) -> Option<i16>;
        pub fn start_of_day(&self) -> crate::civil::DateTime;
        pub fn end_of_day(&self) -> crate::civil::DateTime;
        pub fn first_of_month(self) -> crate::civil::DateTime;
        pub fn last_of_month(self) -> crate::civil::DateTime;
        pub fn days_in_month(self) -> i8;
        pub fn first_of_year(self) -> crate::civil::DateTime;
        pub fn last_of_year(self) -> crate::civil::DateTime;
        pub fn days_in_year(self) -> i16;
        pub fn in_leap_year(self) -> bool;
        pub fn tomorrow(self) -> Result<crate::civil::DateTime, crate::Error>;
        pub fn yesterday(self) -> Result<crate::civil::DateTime, crate::Error>;
        pub fn nth_weekday_of_month(
            self, nth: i8, weekday: crate::civil::Weekday,
        ) -> Result<crate::civil::DateTime, crate::Error>;
        pub fn nth_weekday(
            self, nth: i32, weekday: crate::civil::Weekday,
        ) -> Result<crate::civil::DateTime, crate::Error>;
        pub fn date(self) -> crate::civil::Date;
        pub fn time(self) -> crate::civil::Time;
        pub fn iso_week_date(self) -> crate::civil::ISOWeekDate;
        #[effect(environment)]
        pub fn in_tz(self, time_zone_name: &str) -> Result<crate::Zoned, crate::Error>;
        pub fn to_zoned(self, tz: crate::tz::TimeZone) -> Result<crate::Zoned, crate::Error>;
        pub fn checked_add<A: Into<crate::civil::DateTimeArithmetic>>(
            self, duration: A,
        ) -> Result<crate::civil::DateTime, crate::Error>;
        pub fn checked_sub<A: Into<crate::civil::DateTimeArithmetic>>(
            self, duration: A,
        ) -> Result<crate::civil::DateTime, crate::Error>;
        pub fn saturating_add<A: Into<crate::civil::DateTimeArithmetic>>(self, duration: A) -> crate::civil::DateTime;
        pub fn saturating_sub<A: Into<crate::civil::DateTimeArithmetic>>(self, duration: A) -> crate::civil::DateTime;
        pub fn until<A: Into<crate::civil::DateTimeDifference>>(self, other: A) -> Result<crate::Span, crate::Error>;
        pub fn since<A: Into<crate::civil::DateTimeDifference>>(self, other: A) -> Result<crate::Span, crate::Error>;
        pub fn duration_until(self, other: crate::civil::DateTime) -> crate::SignedDuration;
        pub fn duration_since(self, other: crate::civil::DateTime) -> crate::SignedDuration;
        pub fn round<R: Into<crate::civil::DateTimeRound>>(
            self, options: R,
        ) -> Result<crate::civil::DateTime, crate::Error>;
        pub fn series(self, period: crate::Span) -> crate::civil::DateTimeSeries;
    }
    impl crate::civil::DateTime {
        pub fn strptime(
            format: impl AsRef<[u8]>, input: impl AsRef<[u8]>,
        ) -> Result<crate::civil::DateTime, crate::Error>;
        pub fn strftime<'f, F: 'f + ?Sized + AsRef<[u8]>>(&self, format: &'f F) -> std::fmt::Display<'f>;
    }
    impl std::fmt::Display for crate::civil::DateTime {}
    impl std::str::FromStr for crate::civil::DateTime {
        type Err = crate::Error;
        fn from_str(string: &str) -> Result<crate::civil::DateTime, crate::Error>;
    }
    impl From<crate::civil::Date> for crate::civil::DateTime {
        fn from(date: crate::civil::Date) -> crate::civil::DateTime;
    }
    impl From<crate::Zoned> for crate::civil::DateTime {
        fn from(zdt: crate::Zoned) -> crate::civil::DateTime;
    }
    impl<'a> From<&'a crate::Zoned> for crate::civil::DateTime {
        fn from(zdt: &'a crate::Zoned) -> crate::civil::DateTime;
    }
    impl std::ops::Add<crate::Span> for crate::civil::DateTime {
        type Output = crate::civil::DateTime;
        fn add(self, rhs: crate::Span) -> crate::civil::DateTime;
    }
    impl std::ops::AddAssign<crate::Span> for crate::civil::DateTime {
        fn add_assign(&mut self, rhs: crate::Span);
    }
    impl std::ops::Sub<crate::Span> for crate::civil::DateTime {
        type Output = crate::civil::DateTime;
        fn sub(self, rhs: crate::Span) -> crate::civil::DateTime;
    }
    impl std::ops::SubAssign<crate::Span> for crate::civil::DateTime {
        fn sub_assign(&mut self, rhs: crate::Span);
    }
    impl std::ops::Sub for crate::civil::DateTime {
        type Output = crate::Span;
        fn sub(self, rhs: crate::civil::DateTime) -> crate::Span;
    }
    impl std::ops::Add<crate::SignedDuration> for crate::civil::DateTime {
        type Output = crate::civil::DateTime;
        fn add(self, rhs: crate::SignedDuration) -> crate::civil::DateTime;
    }
    impl std::ops::AddAssign<crate::SignedDuration> for crate::civil::DateTime {
        fn add_assign(&mut self, rhs: crate::SignedDuration);
    }
    impl std::ops::Sub<crate::SignedDuration> for crate::civil::DateTime {
        type Output = crate::civil::DateTime;
        fn sub(self, rhs: crate::SignedDuration) -> crate::civil::DateTime;
    }
    impl std::ops::SubAssign<crate::SignedDuration> for crate::civil::DateTime {
        fn sub_assign(&mut self, rhs: crate::SignedDuration);
    }
    impl std::ops::Add<std::time::Duration> for crate::civil::DateTime {
        type Output = crate::civil::DateTime;
        fn add(self, rhs: std::time::Duration) -> crate::civil::DateTime;
    }
    impl std::ops::AddAssign<std::time::Duration> for crate::civil::DateTime {
        fn add_assign(&mut self, rhs: std::time::Duration);
    }
    impl std::ops::Sub<std::time::Duration> for crate::civil::DateTime {
        type Output = crate::civil::DateTime;
        fn sub(self, rhs: std::time::Duration) -> crate::civil::DateTime;
    }
    impl std::ops::SubAssign<std::time::Duration> for crate::civil::DateTime {
        fn sub_assign(&mut self, rhs: std::time::Duration);
    }
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Time {}
    impl crate::civil::Time {
        pub const MIN: crate::civil::Time;
        pub const MAX: crate::civil::Time;
        pub fn new(
            hour: i8, minute: i8, second: i8, subsec_nanosecond: i32,
        ) -> Result<crate::civil::Time, crate::Error>;
        pub const fn constant(hour: i8, minute: i8, second: i8, subsec_nanosecond: i32) -> crate::civil::Time;
        pub const fn midnight() -> crate::civil::Time;
        pub fn with(self) -> crate::civil::TimeWith;
        pub fn hour(self) -> i8;
        pub fn minute(self) -> i8;
        pub fn second(self) -> i8;
        pub fn millisecond(self) -> i16;
        pub fn microsecond(self) -> i16;
        pub fn nanosecond(self) -> i16;
        pub fn subsec_nanosecond(self) -> i32;
        pub const fn to_datetime(self, date: crate::civil::Date) -> crate::civil::DateTime;
        pub const fn on(self, year: i16, month: i8, day: i8) -> crate::civil::DateTime;
        pub fn wrapping_add<A: Into<crate::civil::TimeArithmetic>>(self, duration: A) -> crate::civil::Time;
        pub fn wrapping_sub<A: Into<crate::civil::TimeArithmetic>>(self, duration: A) -> crate::civil::Time;
        pub fn checked_add<A: Into<crate::civil::TimeArithmetic>>(
            self, duration: A,
        ) -> Result<crate::civil::Time, crate::Error>;
        pub fn checked_sub<A: Into<crate::civil::TimeArithmetic>>(
            self, duration: A,
        ) -> Result<crate::civil::Time, crate::Error>;
        pub fn saturating_add<A: Into<crate::civil::TimeArithmetic>>(self, duration: A) -> crate::civil::Time;
        pub fn saturating_sub<A: Into<crate::civil::TimeArithmetic>>(self, duration: A) -> crate::civil::Time;
        pub fn until<A: Into<crate::civil::TimeDifference>>(self, other: A) -> Result<crate::Span, crate::Error>;
        pub fn since<A: Into<crate::civil::TimeDifference>>(self, other: A) -> Result<crate::Span, crate::Error>;
        pub fn duration_until(self, other: crate::civil::Time) -> crate::SignedDuration;
        pub fn duration_since(self, other: crate::civil::Time) -> crate::SignedDuration;
        pub fn round<R: Into<crate::civil::TimeRound>>(self, options: R) -> Result<crate::civil::Time, crate::Error>;
        pub fn series(self, period: crate::Span) -> TimeSeries;
    }
    impl crate::civil::Time {
        pub fn strptime(format: impl AsRef<[u8]>, input: impl AsRef<[u8]>) -> Result<crate::civil::Time, crate::Error>;
        pub fn strftime<'f, F: 'f + ?Sized + AsRef<[u8]>>(&self, format: &'f F) -> std::fmt::Display<'f>;
    }
    impl std::fmt::Display for crate::civil::Time {}
    impl std::str::FromStr for crate::civil::Time {
        type Err = crate::Error;
        fn from_str(string: &str) -> Result<crate::civil::Time, crate::Error>;
    }
    impl std::ops::Add<crate::Span> for crate::civil::Time {
        type Output = crate::civil::Time;
        fn add(self, rhs: crate::Span) -> crate::civil::Time;
    }
    impl std::ops::AddAssign<crate::Span> for crate::civil::Time {
        fn add_assign(&mut self, rhs: crate::Span);
    }
    impl std::ops::Sub<crate::Span> for crate::civil::Time {
        type Output = crate::civil::Time;
        fn sub(self, rhs: crate::Span) -> crate::civil::Time;
    }
    impl std::ops::SubAssign<crate::Span> for crate::civil::Time {
        fn sub_assign(&mut self, rhs: crate::Span);
    }
    impl std::ops::Sub for crate::civil::Time {
        type Output = crate::Span;
        fn sub(self, rhs: crate::civil::Time) -> crate::Span;
    }
    impl std::ops::Add<crate::SignedDuration> for crate::civil::Time {
        type Output = crate::civil::Time;
        fn add(self, rhs: crate::SignedDuration) -> crate::civil::Time;
    }
    impl std::ops::AddAssign<crate::SignedDuration> for crate::civil::Time {
        fn add_assign(&mut self, rhs: crate::SignedDuration);
    }
    impl std::ops::Sub<crate::SignedDuration> for crate::civil::Time {
        type Output = crate::civil::Time;
        fn sub(self, rhs: crate::SignedDuration) -> crate::civil::Time;
    }
    impl std::ops::SubAssign<crate::SignedDuration> for crate::civil::Time {
        fn sub_assign(&mut self, rhs: crate::SignedDuration);
    }
    impl std::ops::Add<std::time::Duration> for crate::civil::Time {
        type Output = crate::civil::Time;
        fn add(self, rhs: std::time::Duration) -> crate::civil::Time;
    }
    impl std::ops::AddAssign<std::time::Duration> for crate::civil::Time {
        fn add_assign(&mut self, rhs: std::time::Duration);
    }
    impl std::ops::Sub<std::time::Duration> for crate::civil::Time {
        type Output = crate::civil::Time;
        fn sub(self, rhs: std::time::Duration) -> crate::civil::Time;
    }
    impl std::ops::SubAssign<std::time::Duration> for crate::civil::Time {
        fn sub_assign(&mut self, rhs: std::time::Duration);
    }
    impl From<crate::civil::DateTime> for crate::civil::Time {
        fn from(dt: crate::civil::DateTime) -> crate::civil::Time;
    }
    impl From<crate::Zoned> for crate::civil::Time {
        fn from(zdt: crate::Zoned) -> crate::civil::Time;
    }
    impl<'a> From<&'a crate::Zoned> for crate::civil::Time {
        fn from(zdt: &'a crate::Zoned) -> crate::civil::Time;
    }
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub enum Weekday {
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday,
        Sunday,
    }
    impl crate::civil::Weekday {
        pub fn from_monday_zero_offset(offset: i8) -> Result<crate::civil::Weekday, crate::Error>;
        pub fn from_monday_one_offset(offset: i8) -> Result<crate::civil::Weekday, crate::Error>;
        pub fn from_sunday_zero_offset(offset: i8) -> Result<crate::civil::Weekday, crate::Error>;
        pub fn from_sunday_one_offset(offset: i8) -> Result<crate::civil::Weekday, crate::Error>;
        pub fn to_monday_zero_offset(self) -> i8;
        pub fn to_monday_one_offset(self) -> i8;
        pub fn to_sunday_zero_offset(self) -> i8;
        pub fn to_sunday_one_offset(self) -> i8;
        pub fn next(self) -> crate::civil::Weekday;
        pub fn previous(self) -> crate::civil::Weekday;
        pub fn since(self, other: crate::civil::Weekday) -> i8;
        pub fn until(self, other: crate::civil::Weekday) -> i8;
        pub fn wrapping_add<D: Into<i64>>(self, days: D) -> crate::civil::Weekday;
        pub fn wrapping_sub<D: Into<i64>>(self, days: D) -> crate::civil::Weekday;
        pub fn cycle_forward(self) -> WeekdaysForward;
        pub fn cycle_reverse(self) -> WeekdaysReverse;
    }
    impl std::ops::Add<i8> for crate::civil::Weekday {
        type Output = crate::civil::Weekday;
        fn add(self, rhs: i8) -> crate::civil::Weekday;
    }
    impl std::ops::Add<i16> for crate::civil::Weekday {
        type Output = crate::civil::Weekday;
        fn add(self, rhs: i16) -> crate::civil::Weekday;
    }
    impl std::ops::Add<i32> for crate::civil::Weekday {
        type Output = crate::civil::Weekday;
        fn add(self, rhs: i32) -> crate::civil::Weekday;
    }
    impl std::ops::Add<i64> for crate::civil::Weekday {
        type Output = crate::civil::Weekday;
        fn add(self, rhs: i64) -> crate::civil::Weekday;
    }
    impl std::ops::AddAssign<i8> for crate::civil::Weekday {
        fn add_assign(&mut self, rhs: i8);
    }
    impl std::ops::AddAssign<i16> for crate::civil::Weekday {
        fn add_assign(&mut self, rhs: i16);
    }
    impl std::ops::AddAssign<i32> for crate::civil::Weekday {
        fn add_assign(&mut self, rhs: i32);
    }
    impl std::ops::AddAssign<i64> for crate::civil::Weekday {
        fn add_assign(&mut self, rhs: i64);
    }
    impl std::ops::Sub<i8> for crate::civil::Weekday {
        type Output = crate::civil::Weekday;
        fn sub(self, rhs: i8) -> crate::civil::Weekday;
    }
    impl std::ops::Sub<i16> for crate::civil::Weekday {
        type Output = crate::civil::Weekday;
        fn sub(self, rhs: i16) -> crate::civil::Weekday;
    }
    impl std::ops::Sub<i32> for crate::civil::Weekday {
        type Output = crate::civil::Weekday;
        fn sub(self, rhs: i32) -> crate::civil::Weekday;
    }
    impl std::ops::Sub<i64> for crate::civil::Weekday {
        type Output = crate::civil::Weekday;
        fn sub(self, rhs: i64) -> crate::civil::Weekday;
    }
    impl std::ops::SubAssign<i8> for crate::civil::Weekday {
        fn sub_assign(&mut self, rhs: i8);
    }
    impl std::ops::SubAssign<i16> for crate::civil::Weekday {
        fn sub_assign(&mut self, rhs: i16);
    }
    impl std::ops::SubAssign<i32> for crate::civil::Weekday {
        fn sub_assign(&mut self, rhs: i32);
    }
    impl std::ops::SubAssign<i64> for crate::civil::Weekday {
        fn sub_assign(&mut self, rhs: i64);
    }
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct ISOWeekDate {}
    impl crate::civil::ISOWeekDate {
        pub const MIN: crate::civil::ISOWeekDate;
        pub const MAX: crate::civil::ISOWeekDate;
        pub const ZERO: crate::civil::ISOWeekDate;
        pub fn new(
            year: i16, week: i8, weekday: crate::civil::Weekday,
        ) -> Result<crate::civil::ISOWeekDate, crate::Error>;
        pub fn from_date(date: crate::civil::Date) -> crate::civil::ISOWeekDate;
        pub fn year(self) -> i16;
        pub fn week(self) -> i8;
        pub fn weekday(self) -> crate::civil::Weekday;
        pub fn first_of_week(self) -> Result<crate::civil::ISOWeekDate, crate::Error>;
        pub fn last_of_week(self) -> Result<crate::civil::ISOWeekDate, crate::Error>;
        pub fn first_of_year(self) -> Result<crate::civil::ISOWeekDate, crate::Error>;
        pub fn last_of_year(self) -> Result<crate::civil::ISOWeekDate, crate::Error>;
        pub fn days_in_year(self) -> i16;
        pub fn weeks_in_year(self) -> i8;
        pub fn in_long_year(self) -> bool;
        pub fn tomorrow(self) -> Result<crate::civil::ISOWeekDate, crate::Error>;
        pub fn yesterday(self) -> Result<crate::civil::ISOWeekDate, crate::Error>;
        pub fn date(self) -> crate::civil::Date;
    }
    impl std::fmt::Display for crate::civil::ISOWeekDate {}
    impl std::str::FromStr for crate::civil::ISOWeekDate {
        type Err = crate::Error;
        fn from_str(string: &str) -> Result<crate::civil::ISOWeekDate, crate::Error>;
    }
    impl From<crate::civil::Date> for crate::civil::ISOWeekDate {
        fn from(date: crate::civil::Date) -> crate::civil::ISOWeekDate;
    }
    impl From<crate::civil::DateTime> for crate::civil::ISOWeekDate {
        fn from(dt: crate::civil::DateTime) -> crate::civil::ISOWeekDate;
    }
    impl From<crate::Zoned> for crate::civil::ISOWeekDate {
        fn from(zdt: crate::Zoned) -> crate::civil::ISOWeekDate;
    }
    impl<'a> From<&'a crate::Zoned> for crate::civil::ISOWeekDate {
        fn from(zdt: &'a crate::Zoned) -> crate::civil::ISOWeekDate;
    }
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub enum Era {
        BCE,
        CE,
    }
    pub const fn date(year: i16, month: i8, day: i8) -> crate::civil::Date;
    pub const fn datetime(
        year: i16, month: i8, day: i8, hour: i8, minute: i8, second: i8, subsec_nanosecond: i32,
    ) -> crate::civil::DateTime;
    pub const fn time(hour: i8, minute: i8, second: i8, subsec_nanosecond: i32) -> crate::civil::Time;
    #[derive(Clone, Debug)]
    pub struct DateSeries {}
    impl Iterator for crate::civil::DateSeries {
        type Item = crate::civil::Date;
        fn next(&mut self) -> Option<crate::civil::Date>;
    }
    #[derive(Clone, Debug)]
    pub struct DateTimeSeries {}
    impl Iterator for crate::civil::DateTimeSeries {
        type Item = crate::civil::DateTime;
        fn next(&mut self) -> Option<crate::civil::DateTime>;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct DateDifference {}
    impl crate::civil::DateDifference {
        pub fn new(date: crate::civil::Date) -> crate::civil::DateDifference;
        pub fn smallest(self, unit: crate::Unit) -> crate::civil::DateDifference;
        pub fn largest(self, unit: crate::Unit) -> crate::civil::DateDifference;
        pub fn mode(self, mode: crate::RoundMode) -> crate::civil::DateDifference;
        pub fn increment(self, increment: i64) -> crate::civil::DateDifference;
    }
    impl From<crate::civil::Date> for crate::civil::DateDifference {
        fn from(date: crate::civil::Date) -> crate::civil::DateDifference;
    }
    impl From<crate::civil::DateTime> for crate::civil::DateDifference {
        fn from(dt: crate::civil::DateTime) -> crate::civil::DateDifference;
    }
    impl From<crate::Zoned> for crate::civil::DateDifference {
        fn from(zdt: crate::Zoned) -> crate::civil::DateDifference;
    }
    impl<'a> From<&'a crate::Zoned> for crate::civil::DateDifference {
        fn from(zdt: &'a crate::Zoned) -> crate::civil::DateDifference;
    }
    impl From<(crate::Unit, crate::civil::Date)> for crate::civil::DateDifference {
        fn from(_: (crate::Unit, crate::civil::Date)) -> crate::civil::DateDifference;
    }
    impl From<(crate::Unit, crate::civil::DateTime)> for crate::civil::DateDifference {
        fn from(_: (crate::Unit, crate::civil::DateTime)) -> crate::civil::DateDifference;
    }
    impl From<(crate::Unit, crate::Zoned)> for crate::civil::DateDifference {
        fn from(_: (crate::Unit, crate::Zoned)) -> crate::civil::DateDifference;
    }
    impl<'a> From<(crate::Unit, &'a crate::Zoned)> for crate::civil::DateDifference {
        fn from(_: (crate::Unit, &'a crate::Zoned)) -> crate::civil::DateDifference;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct DateArithmetic {}
    impl From<crate::Span> for crate::civil::DateArithmetic {
        fn from(span: crate::Span) -> crate::civil::DateArithmetic;
    }
    impl From<crate::SignedDuration> for crate::civil::DateArithmetic {
        fn from(sdur: crate::SignedDuration) -> crate::civil::DateArithmetic;
    }
    impl From<std::time::Duration> for crate::civil::DateArithmetic {
        fn from(udur: std::time::Duration) -> crate::civil::DateArithmetic;
    }
    impl<'a> From<&'a crate::Span> for crate::civil::DateArithmetic {
        fn from(span: &'a crate::Span) -> crate::civil::DateArithmetic;
    }
    impl<'a> From<&'a crate::SignedDuration> for crate::civil::DateArithmetic {
        fn from(sdur: &'a crate::SignedDuration) -> crate::civil::DateArithmetic;
    }
    impl<'a> From<&'a std::time::Duration> for crate::civil::DateArithmetic {
        fn from(udur: &'a std::time::Duration) -> crate::civil::DateArithmetic;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct DateWith {}
    impl crate::civil::DateWith {
        pub fn build(self) -> Result<crate::civil::Date, crate::Error>;
        pub fn year(self, year: i16) -> crate::civil::DateWith;
        pub fn era_year(self, year: i16, era: crate::civil::Era) -> crate::civil::DateWith;
        pub fn month(self, month: i8) -> crate::civil::DateWith;
        pub fn day(self, day: i8) -> crate::civil::DateWith;
        pub fn day_of_year(self, day: i16) -> crate::civil::DateWith;
        pub fn day_of_year_no_leap(self, day: i16) -> crate::civil::DateWith;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct DateTimeDifference {}
    impl crate::civil::DateTimeDifference {
        pub fn new(datetime: crate::civil::DateTime) -> crate::civil::DateTimeDifference;
        pub fn smallest(self, unit: crate::Unit) -> crate::civil::DateTimeDifference;
        pub fn largest(self, unit: crate::Unit) -> crate::civil::DateTimeDifference;
        pub fn mode(self, mode: crate::RoundMode) -> crate::civil::DateTimeDifference;
        pub fn increment(self, increment: i64) -> crate::civil::DateTimeDifference;
    }
    impl From<crate::civil::DateTime> for crate::civil::DateTimeDifference {
        fn from(dt: crate::civil::DateTime) -> crate::civil::DateTimeDifference;
    }
    impl From<crate::civil::Date> for crate::civil::DateTimeDifference {
        fn from(date: crate::civil::Date) -> crate::civil::DateTimeDifference;
    }
    impl From<crate::Zoned> for crate::civil::DateTimeDifference {
        fn from(zdt: crate::Zoned) -> crate::civil::DateTimeDifference;
    }
    impl<'a> From<&'a crate::Zoned> for crate::civil::DateTimeDifference {
        fn from(zdt: &'a crate::Zoned) -> crate::civil::DateTimeDifference;
    }
    impl From<(crate::Unit, crate::civil::DateTime)> for crate::civil::DateTimeDifference {
        fn from(_: (crate::Unit, crate::civil::DateTime)) -> crate::civil::DateTimeDifference;
    }
    impl From<(crate::Unit, crate::civil::Date)> for crate::civil::DateTimeDifference {
        fn from(_: (crate::Unit, crate::civil::Date)) -> crate::civil::DateTimeDifference;
    }
    impl From<(crate::Unit, crate::Zoned)> for crate::civil::DateTimeDifference {
        fn from(_: (crate::Unit, crate::Zoned)) -> crate::civil::DateTimeDifference;
    }
    impl<'a> From<(crate::Unit, &'a crate::Zoned)> for crate::civil::DateTimeDifference {
        fn from(_: (crate::Unit, &'a crate::Zoned)) -> crate::civil::DateTimeDifference;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct DateTimeRound {}
    impl crate::civil::DateTimeRound {
        pub fn new() -> crate::civil::DateTimeRound;
        pub fn smallest(self, unit: crate::Unit) -> crate::civil::DateTimeRound;
        pub fn mode(self, mode: crate::RoundMode) -> crate::civil::DateTimeRound;
        pub fn increment(self, increment: i64) -> crate::civil::DateTimeRound;
    }
    impl From<crate::Unit> for crate::civil::DateTimeRound {
        fn from(unit: crate::Unit) -> crate::civil::DateTimeRound;
    }
    impl From<(crate::Unit, i64)> for crate::civil::DateTimeRound {
        fn from(_: (crate::Unit, i64)) -> crate::civil::DateTimeRound;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct DateTimeWith {}
    impl crate::civil::DateTimeWith {
        pub fn build(self) -> Result<crate::civil::DateTime, crate::Error>;
        pub fn date(self, date: crate::civil::Date) -> crate::civil::DateTimeWith;
        pub fn time(self, time: crate::civil::Time) -> crate::civil::DateTimeWith;
        pub fn year(self, year: i16) -> crate::civil::DateTimeWith;
        pub fn era_year(self, year: i16, era: crate::civil::Era) -> crate::civil::DateTimeWith;
        pub fn month(self, month: i8) -> crate::civil::DateTimeWith;
        pub fn day(self, day: i8) -> crate::civil::DateTimeWith;
        pub fn day_of_year(self, day: i16) -> crate::civil::DateTimeWith;
        pub fn day_of_year_no_leap(self, day: i16) -> crate::civil::DateTimeWith;
        pub fn hour(self, hour: i8) -> crate::civil::DateTimeWith;
        pub fn minute(self, minute: i8) -> crate::civil::DateTimeWith;
        pub fn second(self, second: i8) -> crate::civil::DateTimeWith;
        pub fn millisecond(self, millisecond: i16) -> crate::civil::DateTimeWith;
        pub fn microsecond(self, microsecond: i16) -> crate::civil::DateTimeWith;
        pub fn nanosecond(self, nanosecond: i16) -> crate::civil::DateTimeWith;
        pub fn subsec_nanosecond(self, subsec_nanosecond: i32) -> crate::civil::DateTimeWith;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct DateTimeArithmetic {}
    impl From<crate::Span> for crate::civil::DateTimeArithmetic {
        fn from(span: crate::Span) -> crate::civil::DateTimeArithmetic;
    }
    impl From<crate::SignedDuration> for crate::civil::DateTimeArithmetic {
        fn from(sdur: crate::SignedDuration) -> crate::civil::DateTimeArithmetic;
    }
    impl From<std::time::Duration> for crate::civil::DateTimeArithmetic {
        fn from(udur: std::time::Duration) -> crate::civil::DateTimeArithmetic;
    }
    impl<'a> From<&'a crate::Span> for crate::civil::DateTimeArithmetic {
        fn from(span: &'a crate::Span) -> crate::civil::DateTimeArithmetic;
    }
    impl<'a> From<&'a crate::SignedDuration> for crate::civil::DateTimeArithmetic {
        fn from(sdur: &'a crate::SignedDuration) -> crate::civil::DateTimeArithmetic;
    }
    impl<'a> From<&'a std::time::Duration> for crate::civil::DateTimeArithmetic {
        fn from(udur: &'a std::time::Duration) -> crate::civil::DateTimeArithmetic;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct TimeDifference {}
    impl crate::civil::TimeDifference {
        pub fn new(time: crate::civil::Time) -> crate::civil::TimeDifference;
        pub fn smallest(self, unit: crate::Unit) -> crate::civil::TimeDifference;
        pub fn largest(self, unit: crate::Unit) -> crate::civil::TimeDifference;
        pub fn mode(self, mode: crate::RoundMode) -> crate::civil::TimeDifference;
        pub fn increment(self, increment: i64) -> crate::civil::TimeDifference;
    }
    impl From<crate::civil::Time> for crate::civil::TimeDifference {
        fn from(time: crate::civil::Time) -> crate::civil::TimeDifference;
    }
    impl From<crate::civil::DateTime> for crate::civil::TimeDifference {
        fn from(dt: crate::civil::DateTime) -> crate::civil::TimeDifference;
    }
    impl From<crate::Zoned> for crate::civil::TimeDifference {
        fn from(zdt: crate::Zoned) -> crate::civil::TimeDifference;
    }
    impl<'a> From<&'a crate::Zoned> for crate::civil::TimeDifference {
        fn from(zdt: &'a crate::Zoned) -> crate::civil::TimeDifference;
    }
    impl From<(crate::Unit, crate::civil::Time)> for crate::civil::TimeDifference {
        fn from(_: (crate::Unit, crate::civil::Time)) -> crate::civil::TimeDifference;
    }
    impl From<(crate::Unit, crate::civil::DateTime)> for crate::civil::TimeDifference {
        fn from(_: (crate::Unit, crate::civil::DateTime)) -> crate::civil::TimeDifference;
    }
    impl From<(crate::Unit, crate::Zoned)> for crate::civil::TimeDifference {
        fn from(_: (crate::Unit, crate::Zoned)) -> crate::civil::TimeDifference;
    }
    impl<'a> From<(crate::Unit, &'a crate::Zoned)> for crate::civil::TimeDifference {
        fn from(_: (crate::Unit, &'a crate::Zoned)) -> crate::civil::TimeDifference;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct TimeRound {}
    impl crate::civil::TimeRound {
        pub fn new() -> crate::civil::TimeRound;
        pub fn smallest(self, unit: crate::Unit) -> crate::civil::TimeRound;
        pub fn mode(self, mode: crate::RoundMode) -> crate::civil::TimeRound;
        pub fn increment(self, increment: i64) -> crate::civil::TimeRound;
    }
    impl From<crate::Unit> for crate::civil::TimeRound {
        fn from(unit: crate::Unit) -> crate::civil::TimeRound;
    }
    impl From<(crate::Unit, i64)> for crate::civil::TimeRound {
        fn from(_: (crate::Unit, i64)) -> crate::civil::TimeRound;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct TimeWith {}
    impl crate::civil::TimeWith {
        pub fn build(self) -> Result<crate::civil::Time, crate::Error>;
        pub fn hour(self, hour: i8) -> crate::civil::TimeWith;
        pub fn minute(self, minute: i8) -> crate::civil::TimeWith;
        pub fn second(self, second: i8) -> crate::civil::TimeWith;
        pub fn millisecond(self, millisecond: i16) -> crate::civil::TimeWith;
        pub fn microsecond(self, microsecond: i16) -> crate::civil::TimeWith;
        pub fn nanosecond(self, nanosecond: i16) -> crate::civil::TimeWith;
        pub fn subsec_nanosecond(self, subsec_nanosecond: i32) -> crate::civil::TimeWith;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct TimeArithmetic {}
    impl From<crate::Span> for crate::civil::TimeArithmetic {
        fn from(span: crate::Span) -> crate::civil::TimeArithmetic;
    }
    impl From<crate::SignedDuration> for crate::civil::TimeArithmetic {
        fn from(sdur: crate::SignedDuration) -> crate::civil::TimeArithmetic;
    }
    impl From<std::time::Duration> for crate::civil::TimeArithmetic {
        fn from(udur: std::time::Duration) -> crate::civil::TimeArithmetic;
    }
    impl<'a> From<&'a crate::Span> for crate::civil::TimeArithmetic {
        fn from(span: &'a crate::Span) -> crate::civil::TimeArithmetic;
    }
    impl<'a> From<&'a crate::SignedDuration> for crate::civil::TimeArithmetic {
        fn from(sdur: &'a crate::SignedDuration) -> crate::civil::TimeArithmetic;
    }
    impl<'a> From<&'a std::time::Duration> for crate::civil::TimeArithmetic {
        fn from(udur: &'a std::time::Duration) -> crate::civil::TimeArithmetic;
    }
}
pub mod tz {
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub struct TimeZone {}
    impl crate::tz::TimeZone {
        pub const UTC: crate::tz::TimeZone;
        #[effect(environment)]
        pub fn system() -> crate::tz::TimeZone;
        #[effect(environment)]
        pub fn try_system() -> Result<crate::tz::TimeZone, crate::Error>;
        #[effect(environment)]
        pub fn get(time_zone_name: &str) -> Result<crate::tz::TimeZone, crate::Error>;
        pub const fn fixed(offset: crate::tz::Offset) -> crate::tz::TimeZone;
        pub fn posix(posix_tz_string: &str) -> Result<crate::tz::TimeZone, crate::Error>;
        pub fn tzif(name: &str, data: &[u8]) -> Result<crate::tz::TimeZone, crate::Error>;
        pub const fn unknown() -> crate::tz::TimeZone;
        pub fn iana_name(&self) -> Option<&str>;
        pub fn is_unknown(&self) -> bool;
        pub fn to_datetime(&self, timestamp: crate::Timestamp) -> crate::civil::DateTime;
        pub fn to_offset(&self, timestamp: crate::Timestamp) -> crate::tz::Offset;
        pub fn to_offset_info<'t>(&'t self, timestamp: crate::Timestamp) -> TimeZoneOffsetInfo<'t>;
        pub fn to_fixed_offset(&self) -> Result<crate::tz::Offset, crate::Error>;
        pub fn to_zoned(&self, dt: crate::civil::DateTime) -> Result<crate::Zoned, crate::Error>;
        pub fn to_ambiguous_zoned(&self, dt: crate::civil::DateTime) -> crate::tz::AmbiguousZoned;
        pub fn into_ambiguous_zoned(self, dt: crate::civil::DateTime) -> crate::tz::AmbiguousZoned;
        pub fn to_timestamp(&self, dt: crate::civil::DateTime) -> Result<crate::Timestamp, crate::Error>;
        pub fn to_ambiguous_timestamp(&self, dt: crate::civil::DateTime) -> crate::tz::AmbiguousTimestamp;
        pub fn preceding<'t>(&'t self, timestamp: crate::Timestamp) -> TimeZonePrecedingTransitions<'t>;
        pub fn following<'t>(&'t self, timestamp: crate::Timestamp) -> TimeZoneFollowingTransitions<'t>;
        pub fn memory_usage(&self) -> usize;
    }
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Offset {}
    impl crate::tz::Offset {
        pub const MIN: crate::tz::Offset;
        pub const MAX: crate::tz::Offset;
        pub const UTC: crate::tz::Offset;
        pub const ZERO: crate::tz::Offset;
        pub const fn constant(hours: i8) -> crate::tz::Offset;
        pub fn from_hours(hours: i8) -> Result<crate::tz::Offset, crate::Error>;
        pub fn from_seconds(seconds: i32) -> Result<crate::tz::Offset, crate::Error>;
        pub const fn seconds(self) -> i32;
        pub fn negate(self) -> crate::tz::Offset;
        pub fn signum(self) -> i8;
        pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool;
        pub fn is_zero(self) -> bool;
        pub fn to_time_zone(self) -> crate::tz::TimeZone;
        pub fn to_datetime(self, timestamp: crate::Timestamp) -> crate::civil::DateTime;
        pub fn to_timestamp(self, dt: crate::civil::DateTime) -> Result<crate::Timestamp, crate::Error>;
        pub fn checked_add<A: Into<OffsetArithmetic>>(self, duration: A) -> Result<crate::tz::Offset, crate::Error>;
        pub fn checked_sub<A: Into<OffsetArithmetic>>(self, duration: A) -> Result<crate::tz::Offset, crate::Error>;
        pub fn saturating_add<A: Into<OffsetArithmetic>>(self, duration: A) -> crate::tz::Offset;
        pub fn saturating_sub<A: Into<OffsetArithmetic>>(self, duration: A) -> crate::tz::Offset;
        pub fn until(self, other: crate::tz::Offset) -> crate::Span;
        pub fn since(self, other: crate::tz::Offset) -> crate::Span;
        pub fn duration_until(self, other: crate::tz::Offset) -> crate::SignedDuration;
        pub fn duration_since(self, other: crate::tz::Offset) -> crate::SignedDuration;
        pub fn round<R: Into<OffsetRound>>(self, options: R) -> Result<crate::tz::Offset, crate::Error>;
    }
    impl std::fmt::Display for crate::tz::Offset {}
    impl std::ops::Add<crate::Span> for crate::tz::Offset {
        type Output = crate::tz::Offset;
        fn add(self, rhs: crate::Span) -> crate::tz::Offset;
    }
    impl std::ops::AddAssign<crate::Span> for crate::tz::Offset {
        fn add_assign(&mut self, rhs: crate::Span);
    }
    impl std::ops::Sub<crate::Span> for crate::tz::Offset {
        type Output = crate::tz::Offset;
        fn sub(self, rhs: crate::Span) -> crate::tz::Offset;
    }
    impl std::ops::SubAssign<crate::Span> for crate::tz::Offset {
        fn sub_assign(&mut self, rhs: crate::Span);
    }
    impl std::ops::Sub for crate::tz::Offset {
        type Output = crate::Span;
        fn sub(self, rhs: crate::tz::Offset) -> crate::Span;
    }
    impl std::ops::Add<crate::SignedDuration> for crate::tz::Offset {
        type Output = crate::tz::Offset;
        fn add(self, rhs: crate::SignedDuration) -> crate::tz::Offset;
    }
    impl std::ops::AddAssign<crate::SignedDuration> for crate::tz::Offset {
        fn add_assign(&mut self, rhs: crate::SignedDuration);
    }
    impl std::ops::Sub<crate::SignedDuration> for crate::tz::Offset {
        type Output = crate::tz::Offset;
        fn sub(self, rhs: crate::SignedDuration) -> crate::tz::Offset;
    }
    impl std::ops::SubAssign<crate::SignedDuration> for crate::tz::Offset {
        fn sub_assign(&mut self, rhs: crate::SignedDuration);
    }
    impl std::ops::Add<std::time::Duration> for crate::tz::Offset {
        type Output = crate::tz::Offset;
        fn add(self, rhs: std::time::Duration) -> crate::tz::Offset;
    }
    impl std::ops::AddAssign<std::time::Duration> for crate::tz::Offset {
        fn add_assign(&mut self, rhs: std::time::Duration);
    }
    impl std::ops::Sub<std::time::Duration> for crate::tz::Offset {
        type Output = crate::tz::Offset;
        fn sub(self, rhs: std::time::Duration) -> crate::tz::Offset;
    }
    impl std::ops::SubAssign<std::time::Duration> for crate::tz::Offset {
        fn sub_assign(&mut self, rhs: std::time::Duration);
    }
    impl std::ops::Neg for crate::tz::Offset {
        type Output = crate::tz::Offset;
        fn neg(self) -> crate::tz::Offset;
    }
    impl TryFrom<crate::SignedDuration> for crate::tz::Offset {
        type Error = crate::Error;
        fn try_from(sdur: crate::SignedDuration) -> Result<crate::tz::Offset, crate::Error>;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub enum AmbiguousOffset {
        Unambiguous {
            offset: crate::tz::Offset,
        },
        Gap {
            before: crate::tz::Offset,
            after: crate::tz::Offset,
        },
        Fold {
            before: crate::tz::Offset,
            after: crate::tz::Offset,
        },
    }
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub struct AmbiguousZoned {}
    impl crate::tz::AmbiguousZoned {
        pub fn time_zone(&self) -> &crate::tz::TimeZone;
        pub fn into_time_zone(self) -> crate::tz::TimeZone;
        pub fn datetime(&self) -> crate::civil::DateTime;
        pub fn offset(&self) -> crate::tz::AmbiguousOffset;
        pub fn is_ambiguous(&self) -> bool;
        pub fn compatible(self) -> Result<crate::Zoned, crate::Error>;
        pub fn earlier(self) -> Result<crate::Zoned, crate::Error>;
        pub fn later(self) -> Result<crate::Zoned, crate::Error>;
        pub fn unambiguous(self) -> Result<crate::Zoned, crate::Error>;
        pub fn disambiguate(self, option: crate::tz::Disambiguation) -> Result<crate::Zoned, crate::Error>;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub struct AmbiguousTimestamp {}
    impl crate::tz::AmbiguousTimestamp {
        pub fn datetime(&self) -> crate::civil::DateTime;
        pub fn offset(&self) -> crate::tz::AmbiguousOffset;
        pub fn is_ambiguous(&self) -> bool;
        pub fn compatible(self) -> Result<crate::Timestamp, crate::Error>;
        pub fn earlier(self) -> Result<crate::Timestamp, crate::Error>;
        pub fn later(self) -> Result<crate::Timestamp, crate::Error>;
        pub fn unambiguous(self) -> Result<crate::Timestamp, crate::Error>;
        pub fn disambiguate(self, option: crate::tz::Disambiguation) -> Result<crate::Timestamp, crate::Error>;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub enum Disambiguation {
        Compatible,
        Earlier,
        Later,
        Reject,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub enum OffsetConflict {
        AlwaysOffset,
        AlwaysTimeZone,
        PreferOffset,
        Reject,
    }
    impl crate::tz::OffsetConflict {
        pub fn resolve(
            self, dt: crate::civil::DateTime, offset: crate::tz::Offset, tz: crate::tz::TimeZone,
        ) -> Result<crate::tz::AmbiguousZoned, crate::Error>;
        pub fn resolve_with<F>(
            self, dt: crate::civil::DateTime, offset: crate::tz::Offset, tz: crate::tz::TimeZone, is_equal: F,
        ) -> Result<crate::tz::AmbiguousZoned, crate::Error>
        where
            F: FnMut(crate::tz::Offset, crate::tz::Offset) -> bool;
    }
    #[derive(Clone, Debug)]
    pub struct TimeZoneDatabase {}
    impl crate::tz::TimeZoneDatabase {
        pub const fn none() -> crate::tz::TimeZoneDatabase;
        #[effect(environment)]
        pub fn from_env() -> crate::tz::TimeZoneDatabase;
        #[effect(file_io)]
        pub fn from_dir<P: AsRef<std::path::Path>>(path: P) -> Result<crate::tz::TimeZoneDatabase, crate::Error>;
        pub fn from_concatenated_path<P: AsRef<std::path::Path>>(
            path: P,
        ) -> Result<crate::tz::TimeZoneDatabase, crate::Error>;
        pub fn bundled() -> crate::tz::TimeZoneDatabase;
        #[effect(environment)]
        pub fn get(&self, name: &str) -> Result<crate::tz::TimeZone, crate::Error>;
        pub fn available<'d>(&'d self) -> TimeZoneNameIter<'d>;
        pub fn reset(&self);
        pub fn is_definitively_empty(&self) -> bool;
    }
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum Dst {
        No,
        Yes,
    }
    impl crate::tz::Dst {
        pub fn is_dst(self) -> bool;
        pub fn is_std(self) -> bool;
    }
    impl From<bool> for crate::tz::Dst {
        fn from(is_dst: bool) -> crate::tz::Dst;
    }
    #[derive(Clone, Debug)]
    pub struct TimeZoneTransition<'t> {}
    impl<'t> crate::tz::TimeZoneTransition<'t> {
        pub fn timestamp(&self) -> crate::Timestamp;
        pub fn offset(&self) -> crate::tz::Offset;
        pub fn abbreviation<'a>(&'a self) -> &'a str;
        pub fn dst(&self) -> crate::tz::Dst;
    }
    #[effect(environment)]
    pub fn db() -> &'static crate::tz::TimeZoneDatabase;
    pub const fn offset(hours: i8) -> crate::tz::Offset;
}
pub mod fmt {
    pub mod strtime {
        pub fn format(
            format: impl AsRef<[u8]>, broken_down_time: impl Into<BrokenDownTime>,
        ) -> Result<std::string::String, crate::Error>;
        pub fn parse(format: impl AsRef<[u8]>, input: impl AsRef<[u8]>) -> Result<BrokenDownTime, crate::Error>;
    }
}
