//! Dates and times. The clock is read by `now`, `now_utc` and `now_local`; local offsets come from the machine.

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct OffsetDateTime {}
impl From<Date> for OffsetDateTime {
    fn from(js_date: Date) -> Self;
}
impl std::ops::Sub<std::time::SystemTime> for OffsetDateTime {
    type Output = SignedDuration;
    fn sub(self, rhs: std::time::SystemTime) -> Self::Output;
}
impl From<std::time::SystemTime> for OffsetDateTime {
    fn from(system_time: std::time::SystemTime) -> Self;
}
impl std::ops::Sub<Timestamp> for OffsetDateTime {
    type Output = SignedDuration;
    fn sub(self, rhs: Timestamp) -> Self::Output;
}
impl From<Timestamp> for OffsetDateTime {
    fn from(timestamp: Timestamp) -> Self;
}
impl std::ops::Sub<UtcDateTime> for OffsetDateTime {
    type Output = SignedDuration;
    fn sub(self, rhs: UtcDateTime) -> Self::Output;
}
impl From<UtcDateTime> for OffsetDateTime {
    fn from(datetime: UtcDateTime) -> Self;
}
impl OffsetDateTime {
    pub const UNIX_EPOCH: Self;
    #[effect(system_time)]
    pub fn now_utc() -> Self;
    #[effect(system_time, environment)]
    pub fn now_local() -> Result<Self, error::IndeterminateOffset>;
    pub const fn new_in_offset(date: Date, time: Time, offset: UtcOffset) -> Self;
    pub const fn new_utc(date: Date, time: Time) -> Self;
    pub const fn to_offset(self, offset: UtcOffset) -> Self;
    pub const fn checked_to_offset(self, offset: UtcOffset) -> Option<Self>;
    pub const fn to_utc(self) -> UtcDateTime;
    pub const fn checked_to_utc(self) -> Option<UtcDateTime>;
    pub const fn from_unix_timestamp(timestamp: i64) -> Result<Self, error::ComponentRange>;
    pub const fn from_unix_timestamp_nanos(timestamp: i128) -> Result<Self, error::ComponentRange>;
    pub const fn offset(self) -> UtcOffset;
    pub const fn unix_timestamp(self) -> i64;
    pub const fn unix_timestamp_nanos(self) -> i128;
    pub const fn date(self) -> Date;
    pub const fn time(self) -> Time;
    pub const fn year(self) -> i32;
    pub const fn month(self) -> Month;
    pub const fn day(self) -> u8;
    pub const fn ordinal(self) -> u16;
    pub const fn iso_week(self) -> u8;
    pub const fn sunday_based_week(self) -> u8;
    pub const fn monday_based_week(self) -> u8;
    pub const fn to_calendar_date(self) -> (i32, Month, u8);
    pub const fn to_ordinal_date(self) -> (i32, u16);
    pub const fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub const fn weekday(self) -> Weekday;
    pub const fn to_julian_day(self) -> i32;
    pub const fn to_hms(self) -> (u8, u8, u8);
    pub const fn to_hms_milli(self) -> (u8, u8, u8, u16);
    pub const fn to_hms_micro(self) -> (u8, u8, u8, u32);
    pub const fn to_hms_nano(self) -> (u8, u8, u8, u32);
    pub const fn hour(self) -> u8;
    pub const fn minute(self) -> u8;
    pub const fn second(self) -> u8;
    pub const fn millisecond(self) -> u16;
    pub const fn microsecond(self) -> u32;
    pub const fn nanosecond(self) -> u32;
    pub const fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub const fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub const fn saturating_add(self, duration: SignedDuration) -> Self;
    pub const fn saturating_sub(self, duration: SignedDuration) -> Self;
}
impl OffsetDateTime {
    pub const fn replace_time(self, time: Time) -> Self;
    pub const fn replace_date(self, date: Date) -> Self;
    pub const fn replace_date_time(self, date_time: PlainDateTime) -> Self;
    pub const fn replace_offset(self, offset: UtcOffset) -> Self;
    pub const fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange>;
    pub const fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange>;
    pub const fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange>;
    pub const fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_day(self) -> Self;
    pub const fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_hour(self) -> Self;
    pub const fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_minute(self) -> Self;
    pub const fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_second(self) -> Self;
    pub const fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_millisecond(self) -> Self;
    pub const fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_microsecond(self) -> Self;
    pub const fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange>;
}
impl OffsetDateTime {
    pub fn format_into(
        self, output: &mut (impl std::io::Write + ?Sized), format: &(impl Formattable + ?Sized),
    ) -> Result<usize, error::Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format>;
}
impl OffsetDateTime {
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse>;
    pub fn parse_with_defaults(
        input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed,
    ) -> Result<Self, error::Parse>;
}
impl std::fmt::Display for OffsetDateTime {}
impl std::ops::Add<SignedDuration> for OffsetDateTime {
    type Output = Self;
    fn add(self, duration: SignedDuration) -> Self::Output;
}
impl std::ops::Add<std::time::Duration> for OffsetDateTime {
    type Output = Self;
    fn add(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::AddAssign<SignedDuration> for OffsetDateTime {
    fn add_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::AddAssign<std::time::Duration> for OffsetDateTime {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub<SignedDuration> for OffsetDateTime {
    type Output = Self;
    fn sub(self, rhs: SignedDuration) -> Self::Output;
}
impl std::ops::Sub<std::time::Duration> for OffsetDateTime {
    type Output = Self;
    fn sub(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::SubAssign<SignedDuration> for OffsetDateTime {
    fn sub_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::SubAssign<std::time::Duration> for OffsetDateTime {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub for OffsetDateTime {
    type Output = SignedDuration;
    fn sub(self, rhs: Self) -> Self::Output;
}
impl TryFrom<Parsed> for OffsetDateTime {
    type Error = TryFromParsed;
    fn try_from(parsed: Parsed) -> Result<Self, Self::Error>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct UtcDateTime {}
impl From<Date> for UtcDateTime {
    fn from(js_date: Date) -> Self;
}
impl std::ops::Sub<OffsetDateTime> for UtcDateTime {
    type Output = SignedDuration;
    fn sub(self, rhs: OffsetDateTime) -> Self::Output;
}
impl From<OffsetDateTime> for UtcDateTime {
    fn from(datetime: OffsetDateTime) -> Self;
}
impl std::ops::Sub<Timestamp> for UtcDateTime {
    type Output = SignedDuration;
    fn sub(self, rhs: Timestamp) -> Self::Output;
}
impl From<Timestamp> for UtcDateTime {
    fn from(timestamp: Timestamp) -> Self;
}
impl std::ops::Sub<std::time::SystemTime> for UtcDateTime {
    type Output = SignedDuration;
    fn sub(self, rhs: std::time::SystemTime) -> Self::Output;
}
impl From<std::time::SystemTime> for UtcDateTime {
    fn from(system_time: std::time::SystemTime) -> Self;
}
impl TryFrom<Parsed> for UtcDateTime {
    type Error = TryFromParsed;
    fn try_from(parsed: Parsed) -> Result<Self, Self::Error>;
}
impl UtcDateTime {
    pub const UNIX_EPOCH: Self;
    pub const MIN: Self;
    pub const MAX: Self;
    #[effect(system_time)]
    pub fn now() -> Self;
    pub const fn new(date: Date, time: Time) -> Self;
    pub const fn from_unix_timestamp(timestamp: i64) -> Result<Self, error::ComponentRange>;
    pub const fn from_unix_timestamp_nanos(timestamp: i128) -> Result<Self, error::ComponentRange>;
    pub const fn to_offset(self, offset: UtcOffset) -> OffsetDateTime;
    pub const fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime>;
    pub const fn unix_timestamp(self) -> i64;
    pub const fn unix_timestamp_nanos(self) -> i128;
    pub const fn date(self) -> Date;
    pub const fn time(self) -> Time;
    pub const fn year(self) -> i32;
    pub const fn month(self) -> Month;
    pub const fn day(self) -> u8;
    pub const fn ordinal(self) -> u16;
    pub const fn iso_week(self) -> u8;
    pub const fn sunday_based_week(self) -> u8;
    pub const fn monday_based_week(self) -> u8;
    pub const fn to_calendar_date(self) -> (i32, Month, u8);
    pub const fn to_ordinal_date(self) -> (i32, u16);
    pub const fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub const fn weekday(self) -> Weekday;
    pub const fn to_julian_day(self) -> i32;
    pub const fn as_hms(self) -> (u8, u8, u8);
    pub const fn as_hms_milli(self) -> (u8, u8, u8, u16);
    pub const fn as_hms_micro(self) -> (u8, u8, u8, u32);
    pub const fn as_hms_nano(self) -> (u8, u8, u8, u32);
    pub const fn hour(self) -> u8;
    pub const fn minute(self) -> u8;
    pub const fn second(self) -> u8;
    pub const fn millisecond(self) -> u16;
    pub const fn microsecond(self) -> u32;
    pub const fn nanosecond(self) -> u32;
    pub const fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub const fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub const fn saturating_add(self, duration: SignedDuration) -> Self;
    pub const fn saturating_sub(self, duration: SignedDuration) -> Self;
}
impl UtcDateTime {
    pub const fn replace_time(self, time: Time) -> Self;
    pub const fn replace_date(self, date: Date) -> Self;
    pub const fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange>;
    pub const fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange>;
    pub const fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange>;
    pub const fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_day(self) -> Self;
    pub const fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_hour(self) -> Self;
    pub const fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_minute(self) -> Self;
    pub const fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_second(self) -> Self;
    pub const fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_millisecond(self) -> Self;
    pub const fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_microsecond(self) -> Self;
    pub const fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange>;
}
impl UtcDateTime {
    pub fn format_into(
        self, output: &mut (impl std::io::Write + ?Sized), format: &(impl Formattable + ?Sized),
    ) -> Result<usize, error::Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format>;
}
impl UtcDateTime {
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse>;
    pub fn parse_with_defaults(
        input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed,
    ) -> Result<Self, error::Parse>;
}
impl std::fmt::Display for UtcDateTime {}
impl std::ops::Add<SignedDuration> for UtcDateTime {
    type Output = Self;
    fn add(self, duration: SignedDuration) -> Self::Output;
}
impl std::ops::Add<std::time::Duration> for UtcDateTime {
    type Output = Self;
    fn add(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::AddAssign<SignedDuration> for UtcDateTime {
    fn add_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::AddAssign<std::time::Duration> for UtcDateTime {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub<SignedDuration> for UtcDateTime {
    type Output = Self;
    fn sub(self, rhs: SignedDuration) -> Self::Output;
}
impl std::ops::Sub<std::time::Duration> for UtcDateTime {
    type Output = Self;
    fn sub(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::SubAssign<SignedDuration> for UtcDateTime {
    fn sub_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::SubAssign<std::time::Duration> for UtcDateTime {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub for UtcDateTime {
    type Output = SignedDuration;
    fn sub(self, rhs: Self) -> Self::Output;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Timestamp {}
impl From<Date> for Timestamp {
    fn from(js_date: Date) -> Self;
}
impl std::ops::Sub<OffsetDateTime> for Timestamp {
    type Output = SignedDuration;
    fn sub(self, rhs: OffsetDateTime) -> Self::Output;
}
impl From<OffsetDateTime> for Timestamp {
    fn from(datetime: OffsetDateTime) -> Self;
}
impl std::ops::Sub<std::time::SystemTime> for Timestamp {
    type Output = SignedDuration;
    fn sub(self, rhs: std::time::SystemTime) -> Self::Output;
}
impl From<std::time::SystemTime> for Timestamp {
    fn from(datetime: std::time::SystemTime) -> Self;
}
impl std::ops::Sub<UtcDateTime> for Timestamp {
    type Output = SignedDuration;
    fn sub(self, rhs: UtcDateTime) -> Self::Output;
}
impl From<UtcDateTime> for Timestamp {
    fn from(datetime: UtcDateTime) -> Self;
}
impl TryFrom<Parsed> for Timestamp {
    type Error = TryFromParsed;
    fn try_from(parsed: Parsed) -> Result<Self, Self::Error>;
}
impl Timestamp {
    pub const UNIX_EPOCH: Self;
    pub const MIN: Self;
    pub const MAX: Self;
    #[effect(system_time)]
    pub fn now() -> Self;
    pub const fn new(seconds: i64, nanoseconds: u32) -> Result<Self, error::ComponentRange>;
    pub const fn from_seconds(seconds: i64) -> Result<Self, error::ComponentRange>;
    pub const fn from_milliseconds(milliseconds: i64) -> Result<Self, error::ComponentRange>;
    pub const fn from_microseconds(microseconds: i128) -> Result<Self, error::ComponentRange>;
    pub const fn from_nanoseconds(nanoseconds: i128) -> Result<Self, error::ComponentRange>;
    pub const fn to_offset(self, offset: UtcOffset) -> OffsetDateTime;
    pub const fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime>;
    pub const fn to_utc(self) -> UtcDateTime;
    pub const fn as_seconds(self) -> i64;
    pub const fn as_milliseconds(self) -> i64;
    pub const fn as_microseconds(self) -> i128;
    pub const fn as_nanoseconds(self) -> i128;
    pub const fn date(self) -> Date;
    pub const fn time(self) -> Time;
    pub const fn year(self) -> i32;
    pub const fn month(self) -> Month;
    pub const fn day(self) -> u8;
    pub const fn ordinal(self) -> u16;
    pub const fn iso_week(self) -> u8;
    pub const fn sunday_based_week(self) -> u8;
    pub const fn monday_based_week(self) -> u8;
    pub const fn to_calendar_date(self) -> (i32, Month, u8);
    pub const fn to_ordinal_date(self) -> (i32, u16);
    pub const fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub const fn weekday(self) -> Weekday;
    pub const fn to_julian_day(self) -> i32;
    pub const fn as_hms(self) -> (u8, u8, u8);
    pub const fn as_hms_milli(self) -> (u8, u8, u8, u16);
    pub const fn as_hms_micro(self) -> (u8, u8, u8, u32);
    pub const fn as_hms_nano(self) -> (u8, u8, u8, u32);
    pub const fn hour(self) -> u8;
    pub const fn minute(self) -> u8;
    pub const fn second(self) -> u8;
    pub const fn millisecond(self) -> u16;
    pub const fn microsecond(self) -> u32;
    pub const fn nanosecond(self) -> u32;
    pub const fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub const fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub const fn saturating_add(self, duration: SignedDuration) -> Self;
    pub const fn saturating_sub(self, duration: SignedDuration) -> Self;
}
impl Timestamp {
    pub const fn replace_time(self, time: Time) -> Self;
    pub const fn replace_date(self, date: Date) -> Self;
    pub const fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange>;
    pub const fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange>;
    pub const fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange>;
    pub const fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange>;
    pub const fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange>;
    pub const fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange>;
    pub const fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange>;
    pub const fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange>;
    pub const fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange>;
    pub const fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange>;
}
impl Timestamp {
    pub fn format_into(
        self, output: &mut (impl std::io::Write + ?Sized), format: &(impl Formattable + ?Sized),
    ) -> Result<usize, error::Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format>;
}
impl Timestamp {
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse>;
    pub fn parse_with_defaults(
        input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed,
    ) -> Result<Self, error::Parse>;
}
impl std::fmt::Display for Timestamp {}
impl std::ops::Add<SignedDuration> for Timestamp {
    type Output = Self;
    fn add(self, rhs: SignedDuration) -> Self::Output;
}
impl std::ops::Add<std::time::Duration> for Timestamp {
    type Output = Self;
    fn add(self, rhs: std::time::Duration) -> Self::Output;
}
impl std::ops::AddAssign<SignedDuration> for Timestamp {
    fn add_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::AddAssign<std::time::Duration> for Timestamp {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub<SignedDuration> for Timestamp {
    type Output = Self;
    fn sub(self, rhs: SignedDuration) -> Self::Output;
}
impl std::ops::Sub<std::time::Duration> for Timestamp {
    type Output = Self;
    fn sub(self, rhs: std::time::Duration) -> Self::Output;
}
impl std::ops::SubAssign<SignedDuration> for Timestamp {
    fn sub_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::SubAssign<std::time::Duration> for Timestamp {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub for Timestamp {
    type Output = SignedDuration;
    fn sub(self, rhs: Self) -> Self::Output;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PlainDateTime {}
impl TryFrom<Parsed> for PlainDateTime {
    type Error = TryFromParsed;
    fn try_from(parsed: Parsed) -> Result<Self, Self::Error>;
}
impl PlainDateTime {
    pub const MIN: Self;
    pub const MAX: Self;
    pub const fn new(date: Date, time: Time) -> Self;
    pub const fn date(self) -> Date;
    pub const fn time(self) -> Time;
    pub const fn year(self) -> i32;
    pub const fn month(self) -> Month;
    pub const fn day(self) -> u8;
    pub const fn ordinal(self) -> u16;
    pub const fn iso_week(self) -> u8;
    pub const fn sunday_based_week(self) -> u8;
    pub const fn monday_based_week(self) -> u8;
    pub const fn to_calendar_date(self) -> (i32, Month, u8);
    pub const fn to_ordinal_date(self) -> (i32, u16);
    pub const fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub const fn weekday(self) -> Weekday;
    pub const fn to_julian_day(self) -> i32;
    pub const fn as_hms(self) -> (u8, u8, u8);
    pub const fn as_hms_milli(self) -> (u8, u8, u8, u16);
    pub const fn as_hms_micro(self) -> (u8, u8, u8, u32);
    pub const fn as_hms_nano(self) -> (u8, u8, u8, u32);
    pub const fn hour(self) -> u8;
    pub const fn minute(self) -> u8;
    pub const fn second(self) -> u8;
    pub const fn millisecond(self) -> u16;
    pub const fn microsecond(self) -> u32;
    pub const fn nanosecond(self) -> u32;
    pub const fn assume_offset(self, offset: UtcOffset) -> OffsetDateTime;
    pub const fn assume_utc(self) -> OffsetDateTime;
    pub const fn as_utc(self) -> UtcDateTime;
    pub const fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub const fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub const fn saturating_add(self, duration: SignedDuration) -> Self;
    pub const fn saturating_sub(self, duration: SignedDuration) -> Self;
}
impl PlainDateTime {
    pub const fn replace_time(self, time: Time) -> Self;
    pub const fn replace_date(self, date: Date) -> Self;
    pub const fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange>;
    pub const fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange>;
    pub const fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange>;
    pub const fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_day(self) -> Self;
    pub const fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_hour(self) -> Self;
    pub const fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_minute(self) -> Self;
    pub const fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_second(self) -> Self;
    pub const fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_millisecond(self) -> Self;
    pub const fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_microsecond(self) -> Self;
    pub const fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange>;
}
impl PlainDateTime {
    pub fn format_into(
        self, output: &mut (impl std::io::Write + ?Sized), format: &(impl Formattable + ?Sized),
    ) -> Result<usize, error::Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format>;
}
impl PlainDateTime {
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse>;
    pub fn parse_with_defaults(
        input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed,
    ) -> Result<Self, error::Parse>;
}
impl std::fmt::Display for PlainDateTime {}
impl std::ops::Add<SignedDuration> for PlainDateTime {
    type Output = Self;
    fn add(self, duration: SignedDuration) -> Self::Output;
}
impl std::ops::Add<std::time::Duration> for PlainDateTime {
    type Output = Self;
    fn add(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::AddAssign<SignedDuration> for PlainDateTime {
    fn add_assign(&mut self, duration: SignedDuration);
}
impl std::ops::AddAssign<std::time::Duration> for PlainDateTime {
    fn add_assign(&mut self, duration: std::time::Duration);
}
impl std::ops::Sub<SignedDuration> for PlainDateTime {
    type Output = Self;
    fn sub(self, duration: SignedDuration) -> Self::Output;
}
impl std::ops::Sub<std::time::Duration> for PlainDateTime {
    type Output = Self;
    fn sub(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::SubAssign<SignedDuration> for PlainDateTime {
    fn sub_assign(&mut self, duration: SignedDuration);
}
impl std::ops::SubAssign<std::time::Duration> for PlainDateTime {
    fn sub_assign(&mut self, duration: std::time::Duration);
}
impl std::ops::Sub for PlainDateTime {
    type Output = SignedDuration;
    fn sub(self, rhs: Self) -> Self::Output;
}
pub type PrimitiveDateTime = PlainDateTime;
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Date {}
impl Date {
    pub const MIN: Self;
    pub const MAX: Self;
    pub const fn from_calendar_date(year: i32, month: Month, day: u8) -> Result<Self, error::ComponentRange>;
    pub const fn from_ordinal_date(year: i32, ordinal: u16) -> Result<Self, error::ComponentRange>;
    pub const fn from_iso_week_date(year: i32, week: u8, weekday: Weekday) -> Result<Self, error::ComponentRange>;
    pub const fn from_julian_day(julian_day: i32) -> Result<Self, error::ComponentRange>;
    pub const fn year(self) -> i32;
    pub const fn month(self) -> Month;
    pub const fn day(self) -> u8;
    pub const fn ordinal(self) -> u16;
    pub const fn iso_week(self) -> u8;
    pub const fn sunday_based_week(self) -> u8;
    pub const fn monday_based_week(self) -> u8;
    pub const fn to_calendar_date(self) -> (i32, Month, u8);
    pub const fn to_ordinal_date(self) -> (i32, u16);
    pub const fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub const fn weekday(self) -> Weekday;
    pub const fn next_day(self) -> Option<Self>;
    pub const fn previous_day(self) -> Option<Self>;
    pub const fn next_occurrence(self, weekday: Weekday) -> Self;
    pub const fn prev_occurrence(self, weekday: Weekday) -> Self;
    pub const fn nth_next_occurrence(self, weekday: Weekday, n: u8) -> Self;
    pub const fn nth_prev_occurrence(self, weekday: Weekday, n: u8) -> Self;
    pub const fn iter_to(self, end: Self) -> DateIter;
    pub const fn to_julian_day(self) -> i32;
    pub const fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub const fn checked_add_std(self, duration: std::time::Duration) -> Option<Self>;
    pub const fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub const fn checked_sub_std(self, duration: std::time::Duration) -> Option<Self>;
    pub const fn saturating_add(self, duration: SignedDuration) -> Self;
    pub const fn saturating_sub(self, duration: SignedDuration) -> Self;
    pub const fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange>;
    pub const fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange>;
    pub const fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange>;
    pub const fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange>;
}
impl Date {
    pub const fn midnight(self) -> PlainDateTime;
    pub const fn with_time(self, time: Time) -> PlainDateTime;
    pub const fn with_hms(self, hour: u8, minute: u8, second: u8) -> Result<PlainDateTime, error::ComponentRange>;
    pub const fn with_hms_milli(
        self, hour: u8, minute: u8, second: u8, millisecond: u16,
    ) -> Result<PlainDateTime, error::ComponentRange>;
    pub const fn with_hms_micro(
        self, hour: u8, minute: u8, second: u8, microsecond: u32,
    ) -> Result<PlainDateTime, error::ComponentRange>;
    pub const fn with_hms_nano(
        self, hour: u8, minute: u8, second: u8, nanosecond: u32,
    ) -> Result<PlainDateTime, error::ComponentRange>;
}
impl Date {
    pub fn format_into(
        self, output: &mut (impl std::io::Write + ?Sized), format: &(impl Formattable + ?Sized),
    ) -> Result<usize, error::Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format>;
}
impl Date {
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse>;
    pub fn parse_with_defaults(
        input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed,
    ) -> Result<Self, error::Parse>;
}
impl std::fmt::Display for Date {}
impl std::ops::Add<SignedDuration> for Date {
    type Output = Self;
    fn add(self, duration: SignedDuration) -> Self::Output;
}
impl std::ops::Add<std::time::Duration> for Date {
    type Output = Self;
    fn add(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::AddAssign<SignedDuration> for Date {
    fn add_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::AddAssign<std::time::Duration> for Date {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub<SignedDuration> for Date {
    type Output = Self;
    fn sub(self, duration: SignedDuration) -> Self::Output;
}
impl std::ops::Sub<std::time::Duration> for Date {
    type Output = Self;
    fn sub(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::SubAssign<SignedDuration> for Date {
    fn sub_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::SubAssign<std::time::Duration> for Date {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub for Date {
    type Output = SignedDuration;
    fn sub(self, other: Self) -> Self::Output;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Time {}
impl Time {
    pub const MIDNIGHT: Self;
    pub const MAX: Self;
    pub const fn from_hms(hour: u8, minute: u8, second: u8) -> Result<Self, error::ComponentRange>;
    pub const fn from_hms_milli(
        hour: u8, minute: u8, second: u8, millisecond: u16,
    ) -> Result<Self, error::ComponentRange>;
    pub const fn from_hms_micro(
        hour: u8, minute: u8, second: u8, microsecond: u32,
    ) -> Result<Self, error::ComponentRange>;
    pub const fn from_hms_nano(
        hour: u8, minute: u8, second: u8, nanosecond: u32,
    ) -> Result<Self, error::ComponentRange>;
    pub const fn as_hms(self) -> (u8, u8, u8);
    pub const fn as_hms_milli(self) -> (u8, u8, u8, u16);
    pub const fn as_hms_micro(self) -> (u8, u8, u8, u32);
    pub const fn as_hms_nano(self) -> (u8, u8, u8, u32);
    pub const fn hour(self) -> u8;
    pub const fn minute(self) -> u8;
    pub const fn second(self) -> u8;
    pub const fn millisecond(self) -> u16;
    pub const fn microsecond(self) -> u32;
    pub const fn nanosecond(self) -> u32;
    pub const fn duration_until(self, other: Self) -> SignedDuration;
    pub const fn duration_since(self, other: Self) -> SignedDuration;
    pub const fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_hour(self) -> Self;
    pub const fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_minute(self) -> Self;
    pub const fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_second(self) -> Self;
    pub const fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_millisecond(self) -> Self;
    pub const fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange>;
    pub const fn truncate_to_microsecond(self) -> Self;
    pub const fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange>;
}
impl Time {
    pub fn format_into(
        self, output: &mut (impl std::io::Write + ?Sized), format: &(impl Formattable + ?Sized),
    ) -> Result<usize, error::Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format>;
}
impl Time {
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse>;
    pub fn parse_with_defaults(
        input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed,
    ) -> Result<Self, error::Parse>;
}
impl std::fmt::Display for Time {}
impl std::ops::Add<SignedDuration> for Time {
    type Output = Self;
    fn add(self, duration: SignedDuration) -> Self::Output;
}
impl std::ops::AddAssign<SignedDuration> for Time {
    fn add_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::Add<std::time::Duration> for Time {
    type Output = Self;
    fn add(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::AddAssign<std::time::Duration> for Time {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub<SignedDuration> for Time {
    type Output = Self;
    fn sub(self, duration: SignedDuration) -> Self::Output;
}
impl std::ops::SubAssign<SignedDuration> for Time {
    fn sub_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::Sub<std::time::Duration> for Time {
    type Output = Self;
    fn sub(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::SubAssign<std::time::Duration> for Time {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub for Time {
    type Output = SignedDuration;
    fn sub(self, rhs: Self) -> Self::Output;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SignedDuration {}
impl SignedDuration {
    pub const ZERO: Self;
    pub const NANOSECOND: Self;
    pub const MICROSECOND: Self;
    pub const MILLISECOND: Self;
    pub const SECOND: Self;
    pub const MINUTE: Self;
    pub const HOUR: Self;
    pub const DAY: Self;
    pub const WEEK: Self;
    pub const MIN: Self;
    pub const MAX: Self;
    pub const fn is_zero(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn is_positive(self) -> bool;
    pub const fn abs(self) -> Self;
    pub const fn unsigned_abs(self) -> std::time::Duration;
    pub const fn new(seconds: i64, nanoseconds: i32) -> Self;
    pub const fn weeks(weeks: i64) -> Self;
    pub const fn days(days: i64) -> Self;
    pub const fn hours(hours: i64) -> Self;
    pub const fn minutes(minutes: i64) -> Self;
    pub const fn seconds(seconds: i64) -> Self;
    pub const fn seconds_f64(seconds: f64) -> Self;
    pub const fn seconds_f32(seconds: f32) -> Self;
    pub const fn saturating_seconds_f64(seconds: f64) -> Self;
    pub const fn saturating_seconds_f32(seconds: f32) -> Self;
    pub const fn checked_seconds_f64(seconds: f64) -> Option<Self>;
    pub const fn checked_seconds_f32(seconds: f32) -> Option<Self>;
    pub const fn milliseconds(milliseconds: i64) -> Self;
    pub const fn microseconds(microseconds: i64) -> Self;
    pub const fn nanoseconds(nanoseconds: i64) -> Self;
    pub const fn nanoseconds_i128(nanoseconds: i128) -> Self;
    pub const fn whole_weeks(self) -> i64;
    pub const fn whole_days(self) -> i64;
    pub const fn whole_hours(self) -> i64;
    pub const fn whole_minutes(self) -> i64;
    pub const fn whole_seconds(self) -> i64;
    pub const fn as_seconds_f64(self) -> f64;
    pub const fn as_seconds_f32(self) -> f32;
    pub const fn whole_milliseconds(self) -> i128;
    pub const fn subsec_milliseconds(self) -> i16;
    pub const fn whole_microseconds(self) -> i128;
    pub const fn subsec_microseconds(self) -> i32;
    pub const fn whole_nanoseconds(self) -> i128;
    pub const fn subsec_nanoseconds(self) -> i32;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: i32) -> Option<Self>;
    pub const fn checked_div(self, rhs: i32) -> Option<Self>;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: i32) -> Self;
}
impl std::fmt::Display for SignedDuration {}
impl TryFrom<std::time::Duration> for SignedDuration {
    type Error = error::ConversionRange;
    fn try_from(original: std::time::Duration) -> Result<Self, error::ConversionRange>;
}
impl std::ops::Add for SignedDuration {
    type Output = Self;
    fn add(self, rhs: Self) -> Self::Output;
}
impl std::ops::Add<std::time::Duration> for SignedDuration {
    type Output = Self;
    fn add(self, std_duration: std::time::Duration) -> Self::Output;
}
impl std::ops::AddAssign<Self> for SignedDuration {
    fn add_assign(&mut self, rhs: Self);
}
impl std::ops::AddAssign<std::time::Duration> for SignedDuration {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Neg for SignedDuration {
    type Output = Self;
    fn neg(self) -> Self::Output;
}
impl std::ops::Sub for SignedDuration {
    type Output = Self;
    fn sub(self, rhs: Self) -> Self::Output;
}
impl std::ops::Sub<std::time::Duration> for SignedDuration {
    type Output = Self;
    fn sub(self, rhs: std::time::Duration) -> Self::Output;
}
impl std::ops::SubAssign<Self> for SignedDuration {
    fn sub_assign(&mut self, rhs: Self);
}
impl std::ops::SubAssign<std::time::Duration> for SignedDuration {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Mul<f32> for SignedDuration {
    type Output = Self;
    fn mul(self, rhs: f32) -> Self::Output;
}
impl std::ops::Mul<f64> for SignedDuration {
    type Output = Self;
    fn mul(self, rhs: f64) -> Self::Output;
}
impl std::ops::MulAssign<f32> for SignedDuration {
    fn mul_assign(&mut self, rhs: f32);
}
impl std::ops::MulAssign<f64> for SignedDuration {
    fn mul_assign(&mut self, rhs: f64);
}
impl std::ops::Div<f32> for SignedDuration {
    type Output = Self;
    fn div(self, rhs: f32) -> Self::Output;
}
impl std::ops::Div<f64> for SignedDuration {
    type Output = Self;
    fn div(self, rhs: f64) -> Self::Output;
}
impl std::ops::DivAssign<f32> for SignedDuration {
    fn div_assign(&mut self, rhs: f32);
}
impl std::ops::DivAssign<f64> for SignedDuration {
    fn div_assign(&mut self, rhs: f64);
}
impl std::ops::Div for SignedDuration {
    type Output = f64;
    fn div(self, rhs: Self) -> Self::Output;
}
impl std::ops::Div<std::time::Duration> for SignedDuration {
    type Output = f64;
    fn div(self, rhs: std::time::Duration) -> Self::Output;
}
pub type Duration = SignedDuration;
impl Instant {
    #[effect(system_time)]
    pub fn now() -> Self;
    #[effect(system_time)]
    pub fn elapsed(self) -> SignedDuration;
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub const fn into_inner(self) -> std::time::Instant;
}
impl From<std::time::Instant> for Instant {
    fn from(instant: std::time::Instant) -> Self;
}
impl std::ops::Sub for Instant {
    type Output = SignedDuration;
    fn sub(self, other: Self) -> Self::Output;
}
impl std::ops::Sub<std::time::Instant> for Instant {
    type Output = SignedDuration;
    fn sub(self, other: std::time::Instant) -> Self::Output;
}
impl std::ops::Add<SignedDuration> for Instant {
    type Output = Self;
    fn add(self, duration: SignedDuration) -> Self::Output;
}
impl std::ops::Add<std::time::Duration> for Instant {
    type Output = Self;
    fn add(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::AddAssign<SignedDuration> for Instant {
    fn add_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::AddAssign<std::time::Duration> for Instant {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub<SignedDuration> for Instant {
    type Output = Self;
    fn sub(self, duration: SignedDuration) -> Self::Output;
}
impl std::ops::Sub<std::time::Duration> for Instant {
    type Output = Self;
    fn sub(self, duration: std::time::Duration) -> Self::Output;
}
impl std::ops::SubAssign<SignedDuration> for Instant {
    fn sub_assign(&mut self, rhs: SignedDuration);
}
impl std::ops::SubAssign<std::time::Duration> for Instant {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
impl AsRef<std::time::Instant> for Instant {
    fn as_ref(&self) -> &std::time::Instant;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct UtcOffset {}
impl TryFrom<Parsed> for UtcOffset {
    type Error = TryFromParsed;
    fn try_from(parsed: Parsed) -> Result<Self, Self::Error>;
}
impl UtcOffset {
    pub const UTC: Self;
    pub const fn from_hms(hours: i8, minutes: i8, seconds: i8) -> Result<Self, error::ComponentRange>;
    pub const fn from_whole_seconds(seconds: i32) -> Result<Self, error::ComponentRange>;
    pub const fn as_hms(self) -> (i8, i8, i8);
    pub const fn whole_hours(self) -> i8;
    pub const fn whole_minutes(self) -> i16;
    pub const fn minutes_past_hour(self) -> i8;
    pub const fn whole_seconds(self) -> i32;
    pub const fn seconds_past_minute(self) -> i8;
    pub const fn is_utc(self) -> bool;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    #[effect(environment)]
    pub fn local_offset_at(datetime: OffsetDateTime) -> Result<Self, error::IndeterminateOffset>;
    #[effect(environment)]
    pub fn current_local_offset() -> Result<Self, error::IndeterminateOffset>;
}
impl UtcOffset {
    pub fn format_into(
        self, output: &mut (impl std::io::Write + ?Sized), format: &(impl Formattable + ?Sized),
    ) -> Result<usize, error::Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format>;
}
impl UtcOffset {
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse>;
    pub fn parse_with_defaults(
        input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed,
    ) -> Result<Self, error::Parse>;
}
impl std::fmt::Display for UtcOffset {}
impl std::ops::Neg for UtcOffset {
    type Output = Self;
    fn neg(self) -> Self::Output;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}
impl Month {
    pub const fn length(self, year: i32) -> u8;
    pub const fn previous(self) -> Self;
    pub const fn next(self) -> Self;
    pub const fn nth_next(self, n: u8) -> Self;
    pub const fn nth_prev(self, n: u8) -> Self;
    pub const fn iter_from(start: Self) -> MonthIter;
}
impl std::fmt::Display for Month {}
impl std::str::FromStr for Month {
    type Err = InvalidVariant;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl TryFrom<u8> for Month {
    type Error = error::ComponentRange;
    fn try_from(value: u8) -> Result<Self, Self::Error>;
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
impl Weekday {
    pub const fn previous(self) -> Self;
    pub const fn next(self) -> Self;
    pub const fn nth_next(self, n: u8) -> Self;
    pub const fn nth_prev(self, n: u8) -> Self;
    pub const fn number_from_monday(self) -> u8;
    pub const fn number_from_sunday(self) -> u8;
    pub const fn number_days_from_monday(self) -> u8;
    pub const fn number_days_from_sunday(self) -> u8;
    pub const fn iter_from(start: Self) -> WeekdayIter;
}
impl std::fmt::Display for Weekday {}
impl std::str::FromStr for Weekday {
    type Err = InvalidVariant;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
pub type Result<T> = std::result::Result<T, Error>;
#[effect(system_time)]
pub fn precise_time_ns() -> u64;
#[effect(system_time)]
pub fn precise_time_s() -> f64;
#[effect(system_time)]
pub fn now() -> Tm;
#[effect(system_time)]
pub fn now_utc() -> Tm;
#[effect(system_time)]
pub fn get_time() -> Timespec;
pub struct Tm {}
pub struct Timespec {}
#[derive(Debug)]
pub enum Error {
    ConversionRange(error::ConversionRange),
    ComponentRange(error::ComponentRange),
    IndeterminateOffset(error::IndeterminateOffset),
    Format(error::Format),
    ParseFromDescription(parse_from_description::ParseFromDescription),
    UnexpectedTrailingCharacters { never: std::convert::Infallible },
    TryFromParsed(try_from_parsed::TryFromParsed),
    InvalidFormatDescription(error::InvalidFormatDescription),
    DifferentVariant(different_variant::DifferentVariant),
    InvalidVariant(invalid_variant::InvalidVariant),
}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub mod error {
    pub use crate::Error;
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct ComponentRange {}
    impl crate::error::ComponentRange {
        pub const fn name(self) -> &'static str;
        pub const fn is_conditional(self) -> bool;
    }
    impl std::fmt::Display for crate::error::ComponentRange {}
    impl TryFrom<crate::error::Error> for crate::error::ComponentRange {
        type Error = DifferentVariant;
        fn try_from(err: crate::error::Error) -> Result<Self, Self::Error>;
    }
    impl std::error::Error for crate::error::ComponentRange {}
    impl TryFrom<crate::error::Format> for crate::error::ComponentRange {
        type Error = DifferentVariant;
        fn try_from(err: crate::error::Format) -> Result<Self, Self::Error>;
    }
    impl TryFrom<TryFromParsed> for crate::error::ComponentRange {
        type Error = DifferentVariant;
        fn try_from(err: TryFromParsed) -> Result<Self, Self::Error>;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub struct IndeterminateOffset;
    impl std::fmt::Display for crate::error::IndeterminateOffset {}
    impl std::error::Error for crate::error::IndeterminateOffset {}
    impl TryFrom<crate::error::Error> for crate::error::IndeterminateOffset {
        type Error = DifferentVariant;
        fn try_from(err: crate::error::Error) -> Result<Self, Self::Error>;
    }
    #[derive(Debug)]
    pub enum Format {
        InsufficientTypeInformation,
        InvalidComponent(&'static str),
        ComponentRange(Box<crate::error::ComponentRange>),
        StdIo(std::io::Error),
    }
    impl std::fmt::Display for crate::error::Format {}
    impl From<crate::error::ComponentRange> for crate::error::Format {
        fn from(err: crate::error::ComponentRange) -> Self;
    }
    impl From<std::io::Error> for crate::error::Format {
        fn from(err: std::io::Error) -> Self;
    }
    impl std::error::Error for crate::error::Format {}
    impl TryFrom<crate::error::Error> for crate::error::Format {
        type Error = DifferentVariant;
        fn try_from(err: crate::error::Error) -> Result<Self, Self::Error>;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub enum Parse {
        TryFromParsed(TryFromParsed),
        ParseFromDescription(ParseFromDescription),
        UnexpectedTrailingCharacters { never: std::convert::Infallible },
    }
    impl std::fmt::Display for crate::error::Parse {}
    impl std::error::Error for crate::error::Parse {}
    impl From<TryFromParsed> for crate::error::Parse {
        fn from(err: TryFromParsed) -> Self;
    }
    impl From<ParseFromDescription> for crate::error::Parse {
        fn from(err: ParseFromDescription) -> Self;
    }
    impl TryFrom<crate::error::Error> for crate::error::Parse {
        type Error = DifferentVariant;
        fn try_from(err: crate::error::Error) -> Result<Self, Self::Error>;
    }
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub enum InvalidFormatDescription {
        UnclosedOpeningBracket {
            index: usize,
        },
        InvalidComponentName {
            name: String,
            index: usize,
        },
        InvalidModifier {
            value: String,
            index: usize,
        },
        MissingComponentName {
            index: usize,
        },
        MissingRequiredModifier {
            name: &'static str,
            index: usize,
        },
        Expected {
            what: &'static str,
            index: usize,
        },
        NotSupported {
            what: &'static str,
            context: &'static str,
            index: usize,
        },
        DuplicateModifier {
            name: &'static str,
            index: usize,
        },
        InvalidModifierCombination {
            modifier: &'static str,
            context: &'static str,
            index: usize,
        },
    }
    impl TryFrom<crate::error::Error> for crate::error::InvalidFormatDescription {
        type Error = DifferentVariant;
        fn try_from(err: crate::error::Error) -> Result<Self, Self::Error>;
    }
    impl std::fmt::Display for crate::error::InvalidFormatDescription {}
    impl std::error::Error for crate::error::InvalidFormatDescription {}
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub struct ConversionRange;
    impl std::fmt::Display for crate::error::ConversionRange {}
    impl std::error::Error for crate::error::ConversionRange {}
    impl TryFrom<crate::error::Error> for crate::error::ConversionRange {
        type Error = DifferentVariant;
        fn try_from(err: crate::error::Error) -> Result<Self, Self::Error>;
    }
}
pub mod ext {
    pub trait NumericalDuration: sealed::Sealed {
        fn nanoseconds(self) -> crate::SignedDuration;
        fn microseconds(self) -> crate::SignedDuration;
        fn milliseconds(self) -> crate::SignedDuration;
        fn seconds(self) -> crate::SignedDuration;
        fn minutes(self) -> crate::SignedDuration;
        fn hours(self) -> crate::SignedDuration;
        fn days(self) -> crate::SignedDuration;
        fn weeks(self) -> crate::SignedDuration;
    }
    pub trait InstantExt: sealed::Sealed {
        fn add_signed(self, duration: crate::SignedDuration) -> Self {}
        fn sub_signed(self, duration: crate::SignedDuration) -> Self {}
        fn checked_add_signed(&self, duration: crate::SignedDuration) -> Option<Self>;
        fn checked_sub_signed(&self, duration: crate::SignedDuration) -> Option<Self>;
        fn signed_duration_since(&self, earlier: Self) -> crate::SignedDuration;
    }
    pub trait SystemTimeExt: sealed::Sealed {
        fn checked_add_signed(&self, duration: crate::SignedDuration) -> Option<Self>;
        fn checked_sub_signed(&self, duration: crate::SignedDuration) -> Option<Self>;
        fn signed_duration_since(&self, earlier: Self) -> crate::SignedDuration;
    }
    impl NumericalDuration for i64 {}
    impl NumericalDuration for f64 {}
}
pub mod format_description {
    pub fn parse(s: &str) -> Result<Vec<BorrowedFormatItem<'_>>, crate::error::InvalidFormatDescription>;
    pub mod well_known {
        pub struct Rfc2822;
        pub struct Rfc3339;
        pub struct Iso8601 {}
    }
}
pub mod macros {
    #[macro_input(none)]
    macro_rules! date {
        () => {};
    }
    #[macro_input(none)]
    macro_rules! time {
        () => {};
    }
    #[macro_input(none)]
    macro_rules! datetime {
        () => {};
    }
    #[macro_input(none)]
    macro_rules! offset {
        () => {};
    }
    #[macro_input(none)]
    macro_rules! format_description {
        () => {};
    }
}
