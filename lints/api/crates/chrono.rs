//! Dates and times. The clock is read by `now` and `today` of `Utc` and `Local`; `Local` also asks the machine for its zone.

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Utc;
impl Utc {
    #[effect(system_time)]
    pub fn today() -> Date<Utc>;
    #[effect(system_time)]
    pub fn now() -> DateTime<Utc>;
}
impl TimeZone for Utc {
    type Offset = Utc;
    fn from_offset(_state: &Utc) -> Utc;
    fn offset_from_local_date(&self, _local: &naive::NaiveDate) -> MappedLocalTime<Utc>;
    fn offset_from_local_datetime(&self, _local: &naive::NaiveDateTime) -> MappedLocalTime<Utc>;
    fn offset_from_utc_date(&self, _utc: &naive::NaiveDate) -> Utc;
    fn offset_from_utc_datetime(&self, _utc: &naive::NaiveDateTime) -> Utc;
}
impl Offset for Utc {
    fn fix(&self) -> FixedOffset;
}
impl std::fmt::Display for Utc {}
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Local;
impl Local {
    #[effect(system_time)]
    pub fn today() -> Date<Local>;
    #[effect(system_time)]
    pub fn now() -> DateTime<Local>;
}
impl TimeZone for Local {
    type Offset = FixedOffset;
    fn from_offset(_offset: &FixedOffset) -> Local;
    #[effect(environment)]
    fn offset_from_local_date(&self, local: &naive::NaiveDate) -> MappedLocalTime<FixedOffset>;
    #[effect(environment)]
    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<FixedOffset>;
    #[effect(environment)]
    fn offset_from_utc_date(&self, utc: &naive::NaiveDate) -> FixedOffset;
    #[effect(environment)]
    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> FixedOffset;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct FixedOffset {}
impl FixedOffset {
    pub fn east(secs: i32) -> FixedOffset;
    pub const fn east_opt(secs: i32) -> Option<FixedOffset>;
    pub fn west(secs: i32) -> FixedOffset;
    pub const fn west_opt(secs: i32) -> Option<FixedOffset>;
    pub const fn local_minus_utc(&self) -> i32;
    pub const fn utc_minus_local(&self) -> i32;
}
impl std::str::FromStr for FixedOffset {
    type Err = format::ParseError;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl TimeZone for FixedOffset {
    type Offset = FixedOffset;
    fn from_offset(offset: &FixedOffset) -> FixedOffset;
    fn offset_from_local_date(&self, _local: &naive::NaiveDate) -> MappedLocalTime<FixedOffset>;
    fn offset_from_local_datetime(&self, _local: &naive::NaiveDateTime) -> MappedLocalTime<FixedOffset>;
    fn offset_from_utc_date(&self, _utc: &naive::NaiveDate) -> FixedOffset;
    fn offset_from_utc_datetime(&self, _utc: &naive::NaiveDateTime) -> FixedOffset;
}
impl Offset for FixedOffset {
    fn fix(&self) -> FixedOffset;
}
impl std::fmt::Display for FixedOffset {}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DateTime<Tz: TimeZone> {}
impl<Tz: TimeZone> DateTime<Tz> {
    pub const fn from_naive_utc_and_offset(datetime: naive::NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_utc(datetime: naive::NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_local(datetime: naive::NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn date(&self) -> Date<Tz>;
    pub fn date_naive(&self) -> naive::NaiveDate;
    pub fn time(&self) -> naive::NaiveTime;
    pub const fn timestamp(&self) -> i64;
    pub const fn timestamp_millis(&self) -> i64;
    pub const fn timestamp_micros(&self) -> i64;
    pub const fn timestamp_nanos(&self) -> i64;
    pub const fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub const fn timestamp_subsec_millis(&self) -> u32;
    pub const fn timestamp_subsec_micros(&self) -> u32;
    pub const fn timestamp_subsec_nanos(&self) -> u32;
    pub const fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2>;
    pub fn fixed_offset(&self) -> DateTime<FixedOffset>;
    pub const fn to_utc(&self) -> DateTime<Utc>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_add_days(self, days: naive::Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: naive::Days) -> Option<Self>;
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl std::borrow::Borrow<DateTime<Tz2>>) -> TimeDelta;
    pub const fn naive_utc(&self) -> naive::NaiveDateTime;
    pub fn naive_local(&self) -> naive::NaiveDateTime;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn to_rfc2822(&self) -> String;
    pub fn to_rfc3339(&self) -> String;
    pub fn to_rfc3339_opts(&self, secform: format::SecondsFormat, use_z: bool) -> String;
    pub fn with_time(&self, time: naive::NaiveTime) -> LocalResult<Self>;
    pub const MIN_UTC: DateTime<Utc>;
    pub const MAX_UTC: DateTime<Utc>;
}
impl DateTime<Utc> {
    pub const fn from_timestamp_secs(secs: i64) -> Option<Self>;
    pub const fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self>;
    pub const fn from_timestamp_millis(millis: i64) -> Option<Self>;
    pub const fn from_timestamp_micros(micros: i64) -> Option<Self>;
    pub const fn from_timestamp_nanos(nanos: i64) -> Self;
    pub const UNIX_EPOCH: Self;
}
impl From<DateTime<Utc>> for DateTime<FixedOffset> {
    fn from(src: DateTime<Utc>) -> Self;
}
impl From<DateTime<Utc>> for DateTime<Local> {
    fn from(src: DateTime<Utc>) -> Self;
}
impl From<DateTime<FixedOffset>> for DateTime<Utc> {
    fn from(src: DateTime<FixedOffset>) -> Self;
}
impl From<DateTime<FixedOffset>> for DateTime<Local> {
    fn from(src: DateTime<FixedOffset>) -> Self;
}
impl From<DateTime<Local>> for DateTime<Utc> {
    fn from(src: DateTime<Local>) -> Self;
}
impl From<DateTime<Local>> for DateTime<FixedOffset> {
    fn from(src: DateTime<Local>) -> Self;
}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> format::ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_rfc3339(s: &str) -> format::ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_str(s: &str, fmt: &str) -> format::ParseResult<DateTime<FixedOffset>>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> format::ParseResult<(DateTime<FixedOffset>, &'a str)>;
}
impl<Tz: TimeZone> DateTime<Tz>
where
    Tz::Offset: std::fmt::Display,
{
    pub fn format_with_items<'a, I, B>(&self, items: I) -> format::DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: std::borrow::Borrow<format::Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<format::StrftimeItems<'a>>;
    pub fn format_localized_with_items<'a, I, B>(&self, items: I, locale: Locale) -> format::DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: std::borrow::Borrow<format::Item<'a>>;
    pub fn format_localized<'a>(
        &self, fmt: &'a str, locale: Locale,
    ) -> format::DelayedFormat<format::StrftimeItems<'a>>;
}
impl<Tz: TimeZone> Datelike for DateTime<Tz> {
    fn year(&self) -> i32;
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> naive::IsoWeek;
    fn with_year(&self, year: i32) -> Option<DateTime<Tz>>;
    fn with_month(&self, month: u32) -> Option<DateTime<Tz>>;
    fn with_month0(&self, month0: u32) -> Option<DateTime<Tz>>;
    fn with_day(&self, day: u32) -> Option<DateTime<Tz>>;
    fn with_day0(&self, day0: u32) -> Option<DateTime<Tz>>;
    fn with_ordinal(&self, ordinal: u32) -> Option<DateTime<Tz>>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<DateTime<Tz>>;
}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {
    fn hour(&self) -> u32;
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<DateTime<Tz>>;
    fn with_minute(&self, min: u32) -> Option<DateTime<Tz>>;
    fn with_second(&self, sec: u32) -> Option<DateTime<Tz>>;
    fn with_nanosecond(&self, nano: u32) -> Option<DateTime<Tz>>;
}
impl<Tz: TimeZone> std::ops::Add<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, rhs: TimeDelta) -> DateTime<Tz>;
}
impl<Tz: TimeZone> std::ops::Add<std::time::Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, rhs: std::time::Duration) -> DateTime<Tz>;
}
impl<Tz: TimeZone> std::ops::AddAssign<TimeDelta> for DateTime<Tz> {
    fn add_assign(&mut self, rhs: TimeDelta);
}
impl<Tz: TimeZone> std::ops::AddAssign<std::time::Duration> for DateTime<Tz> {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl<Tz: TimeZone> std::ops::Add<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, rhs: FixedOffset) -> DateTime<Tz>;
}
impl<Tz: TimeZone> std::ops::Add<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, rhs: Months) -> Self::Output;
}
impl<Tz: TimeZone> std::ops::Sub<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, rhs: TimeDelta) -> DateTime<Tz>;
}
impl<Tz: TimeZone> std::ops::Sub<std::time::Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, rhs: std::time::Duration) -> DateTime<Tz>;
}
impl<Tz: TimeZone> std::ops::SubAssign<TimeDelta> for DateTime<Tz> {
    fn sub_assign(&mut self, rhs: TimeDelta);
}
impl<Tz: TimeZone> std::ops::SubAssign<std::time::Duration> for DateTime<Tz> {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
impl<Tz: TimeZone> std::ops::Sub<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, rhs: FixedOffset) -> DateTime<Tz>;
}
impl<Tz: TimeZone> std::ops::Sub<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, rhs: Months) -> Self::Output;
}
impl<Tz: TimeZone> std::ops::Sub<DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
    fn sub(self, rhs: DateTime<Tz>) -> TimeDelta;
}
impl<Tz: TimeZone> std::ops::Sub<&DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
    fn sub(self, rhs: &DateTime<Tz>) -> TimeDelta;
}
impl<Tz: TimeZone> std::ops::Add<naive::Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, days: naive::Days) -> Self::Output;
}
impl<Tz: TimeZone> std::ops::Sub<naive::Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, days: naive::Days) -> Self::Output;
}
impl<Tz: TimeZone> std::fmt::Display for DateTime<Tz> where Tz::Offset: std::fmt::Display {}
impl std::str::FromStr for DateTime<Utc> {
    type Err = format::ParseError;
    fn from_str(s: &str) -> format::ParseResult<DateTime<Utc>>;
}
impl std::str::FromStr for DateTime<Local> {
    type Err = format::ParseError;
    fn from_str(s: &str) -> format::ParseResult<DateTime<Local>>;
}
impl From<std::time::SystemTime> for DateTime<Utc> {
    fn from(t: std::time::SystemTime) -> DateTime<Utc>;
}
impl From<std::time::SystemTime> for DateTime<Local> {
    fn from(t: std::time::SystemTime) -> DateTime<Local>;
}
impl From<Date> for DateTime<Utc> {
    fn from(date: Date) -> DateTime<Utc>;
}
impl From<&Date> for DateTime<Utc> {
    fn from(date: &Date) -> DateTime<Utc>;
}
impl std::str::FromStr for DateTime<FixedOffset> {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<DateTime<FixedOffset>>;
}
impl<Tz: TimeZone> DurationRound for DateTime<Tz> {
    type Err = RoundingError;
    fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialOrd)]
pub struct Date<Tz: TimeZone> {}
impl<Tz: TimeZone> Date<Tz> {
    pub fn from_utc(date: naive::NaiveDate, offset: Tz::Offset) -> Date<Tz>;
    pub fn and_time(&self, time: naive::NaiveTime) -> Option<DateTime<Tz>>;
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> DateTime<Tz>;
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> DateTime<Tz>;
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> DateTime<Tz>;
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> DateTime<Tz>;
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<DateTime<Tz>>;
    pub fn succ(&self) -> Date<Tz>;
    pub fn succ_opt(&self) -> Option<Date<Tz>>;
    pub fn pred(&self) -> Date<Tz>;
    pub fn pred_opt(&self) -> Option<Date<Tz>>;
    pub fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> Date<Tz2>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<Date<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<Date<Tz>>;
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: Date<Tz2>) -> TimeDelta;
    pub fn naive_utc(&self) -> naive::NaiveDate;
    pub fn naive_local(&self) -> naive::NaiveDate;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub const MIN_UTC: Date<Utc>;
    pub const MAX_UTC: Date<Utc>;
}
impl<Tz: TimeZone> Date<Tz>
where
    Tz::Offset: std::fmt::Display,
{
    pub fn format_with_items<'a, I, B>(&self, items: I) -> format::DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: std::borrow::Borrow<format::Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<format::StrftimeItems<'a>>;
    pub fn format_localized_with_items<'a, I, B>(&self, items: I, locale: Locale) -> format::DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: std::borrow::Borrow<format::Item<'a>>;
    pub fn format_localized<'a>(
        &self, fmt: &'a str, locale: Locale,
    ) -> format::DelayedFormat<format::StrftimeItems<'a>>;
}
impl<Tz: TimeZone> Datelike for Date<Tz> {
    fn year(&self) -> i32;
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> naive::IsoWeek;
    fn with_year(&self, year: i32) -> Option<Date<Tz>>;
    fn with_month(&self, month: u32) -> Option<Date<Tz>>;
    fn with_month0(&self, month0: u32) -> Option<Date<Tz>>;
    fn with_day(&self, day: u32) -> Option<Date<Tz>>;
    fn with_day0(&self, day0: u32) -> Option<Date<Tz>>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Date<Tz>>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Date<Tz>>;
}
impl<Tz: TimeZone> std::ops::Add<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
    fn add(self, rhs: TimeDelta) -> Date<Tz>;
}
impl<Tz: TimeZone> std::ops::AddAssign<TimeDelta> for Date<Tz> {
    fn add_assign(&mut self, rhs: TimeDelta);
}
impl<Tz: TimeZone> std::ops::Sub<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
    fn sub(self, rhs: TimeDelta) -> Date<Tz>;
}
impl<Tz: TimeZone> std::ops::SubAssign<TimeDelta> for Date<Tz> {
    fn sub_assign(&mut self, rhs: TimeDelta);
}
impl<Tz: TimeZone> std::ops::Sub<Date<Tz>> for Date<Tz> {
    type Output = TimeDelta;
    fn sub(self, rhs: Date<Tz>) -> TimeDelta;
}
impl<Tz: TimeZone> std::fmt::Display for Date<Tz> where Tz::Offset: std::fmt::Display {}
impl From<DateTime<Utc>> for Date {
    fn from(date: DateTime<Utc>) -> Date;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct NaiveDate {}
impl NaiveDate {
    pub const fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate;
    pub const fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
    pub const fn from_yo(year: i32, ordinal: u32) -> NaiveDate;
    pub const fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate>;
    pub const fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate;
    pub const fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate>;
    pub const fn from_num_days_from_ce(days: i32) -> NaiveDate;
    pub const fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate>;
    pub const fn from_epoch_days(days: i32) -> Option<NaiveDate>;
    pub const fn from_weekday_of_month(year: i32, month: u32, weekday: Weekday, n: u8) -> NaiveDate;
    pub const fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate>;
    pub fn parse_from_str(s: &str, fmt: &str) -> format::ParseResult<NaiveDate>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> format::ParseResult<(NaiveDate, &'a str)>;
    pub const fn checked_add_months(self, months: Months) -> Option<Self>;
    pub const fn checked_sub_months(self, months: Months) -> Option<Self>;
    pub const fn checked_add_days(self, days: naive::Days) -> Option<Self>;
    pub const fn checked_sub_days(self, days: naive::Days) -> Option<Self>;
    pub const fn and_time(&self, time: naive::NaiveTime) -> naive::NaiveDateTime;
    pub const fn and_hms(&self, hour: u32, min: u32, sec: u32) -> naive::NaiveDateTime;
    pub const fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<naive::NaiveDateTime>;
    pub const fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> naive::NaiveDateTime;
    pub const fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<naive::NaiveDateTime>;
    pub const fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> naive::NaiveDateTime;
    pub const fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<naive::NaiveDateTime>;
    pub const fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> naive::NaiveDateTime;
    pub const fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<naive::NaiveDateTime>;
    pub const fn succ(&self) -> NaiveDate;
    pub const fn succ_opt(&self) -> Option<NaiveDate>;
    pub const fn pred(&self) -> NaiveDate;
    pub const fn pred_opt(&self) -> Option<NaiveDate>;
    pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub const fn signed_duration_since(self, rhs: Self) -> TimeDelta;
    pub const fn abs_diff(self, rhs: Self) -> naive::Days;
    pub const fn years_since(&self, base: Self) -> Option<u32>;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> format::DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: std::borrow::Borrow<format::Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<format::StrftimeItems<'a>>;
    pub fn format_localized_with_items<'a, I, B>(
        &self, items: I, locale: pure_rust_locales::Locale,
    ) -> format::DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: std::borrow::Borrow<format::Item<'a>>;
    pub fn format_localized<'a>(
        &self, fmt: &'a str, locale: pure_rust_locales::Locale,
    ) -> format::DelayedFormat<format::StrftimeItems<'a>>;
    pub const fn iter_days(&self) -> naive::NaiveDateDaysIterator;
    pub const fn iter_weeks(&self) -> naive::NaiveDateWeeksIterator;
    pub const fn week(&self, start: Weekday) -> naive::NaiveWeek;
    pub const fn leap_year(&self) -> bool;
    pub const fn to_epoch_days(&self) -> i32;
    pub const MIN: NaiveDate;
    pub const MAX: NaiveDate;
}
impl Datelike for NaiveDate {
    fn year(&self) -> i32;
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> naive::IsoWeek;
    fn with_year(&self, year: i32) -> Option<NaiveDate>;
    fn with_month(&self, month: u32) -> Option<NaiveDate>;
    fn with_month0(&self, month0: u32) -> Option<NaiveDate>;
    fn with_day(&self, day: u32) -> Option<NaiveDate>;
    fn with_day0(&self, day0: u32) -> Option<NaiveDate>;
    fn with_ordinal(&self, ordinal: u32) -> Option<NaiveDate>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<NaiveDate>;
}
impl std::ops::Add<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
    fn add(self, rhs: TimeDelta) -> NaiveDate;
}
impl std::ops::AddAssign<TimeDelta> for NaiveDate {
    fn add_assign(&mut self, rhs: TimeDelta);
}
impl std::ops::Add<Months> for NaiveDate {
    type Output = NaiveDate;
    fn add(self, months: Months) -> Self::Output;
}
impl std::ops::Sub<Months> for NaiveDate {
    type Output = NaiveDate;
    fn sub(self, months: Months) -> Self::Output;
}
impl std::ops::Add<naive::Days> for NaiveDate {
    type Output = NaiveDate;
    fn add(self, days: naive::Days) -> Self::Output;
}
impl std::ops::Sub<naive::Days> for NaiveDate {
    type Output = NaiveDate;
    fn sub(self, days: naive::Days) -> Self::Output;
}
impl std::ops::Sub<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
    fn sub(self, rhs: TimeDelta) -> NaiveDate;
}
impl std::ops::SubAssign<TimeDelta> for NaiveDate {
    fn sub_assign(&mut self, rhs: TimeDelta);
}
impl std::ops::Sub<NaiveDate> for NaiveDate {
    type Output = TimeDelta;
    fn sub(self, rhs: NaiveDate) -> TimeDelta;
}
impl From<naive::NaiveDateTime> for NaiveDate {
    fn from(naive_datetime: naive::NaiveDateTime) -> Self;
}
impl std::fmt::Display for NaiveDate {}
impl std::str::FromStr for NaiveDate {
    type Err = format::ParseError;
    fn from_str(s: &str) -> format::ParseResult<NaiveDate>;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct NaiveDateTime {}
impl NaiveDateTime {
    pub const fn new(date: naive::NaiveDate, time: naive::NaiveTime) -> NaiveDateTime;
    pub const fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime;
    pub const fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime>;
    pub const fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime>;
    pub const fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime>;
    pub const fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> format::ParseResult<NaiveDateTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> format::ParseResult<(NaiveDateTime, &'a str)>;
    pub const fn date(&self) -> naive::NaiveDate;
    pub const fn time(&self) -> naive::NaiveTime;
    pub const fn timestamp(&self) -> i64;
    pub const fn timestamp_millis(&self) -> i64;
    pub const fn timestamp_micros(&self) -> i64;
    pub const fn timestamp_nanos(&self) -> i64;
    pub const fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub const fn timestamp_subsec_millis(&self) -> u32;
    pub const fn timestamp_subsec_micros(&self) -> u32;
    pub const fn timestamp_subsec_nanos(&self) -> u32;
    pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub const fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub const fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub const fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub const fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub const fn checked_add_days(self, days: naive::Days) -> Option<Self>;
    pub const fn checked_sub_days(self, days: naive::Days) -> Option<Self>;
    pub const fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> format::DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: std::borrow::Borrow<format::Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<format::StrftimeItems<'a>>;
    pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>>;
    pub const fn and_utc(&self) -> DateTime<Utc>;
    pub const MIN: Self;
    pub const MAX: Self;
    pub const UNIX_EPOCH: Self;
}
impl From<naive::NaiveDate> for NaiveDateTime {
    fn from(date: naive::NaiveDate) -> Self;
}
impl Datelike for NaiveDateTime {
    fn year(&self) -> i32;
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> naive::IsoWeek;
    fn with_year(&self, year: i32) -> Option<NaiveDateTime>;
    fn with_month(&self, month: u32) -> Option<NaiveDateTime>;
    fn with_month0(&self, month0: u32) -> Option<NaiveDateTime>;
    fn with_day(&self, day: u32) -> Option<NaiveDateTime>;
    fn with_day0(&self, day0: u32) -> Option<NaiveDateTime>;
    fn with_ordinal(&self, ordinal: u32) -> Option<NaiveDateTime>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<NaiveDateTime>;
}
impl Timelike for NaiveDateTime {
    fn hour(&self) -> u32;
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<NaiveDateTime>;
    fn with_minute(&self, min: u32) -> Option<NaiveDateTime>;
    fn with_second(&self, sec: u32) -> Option<NaiveDateTime>;
    fn with_nanosecond(&self, nano: u32) -> Option<NaiveDateTime>;
}
impl std::ops::Add<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, rhs: TimeDelta) -> NaiveDateTime;
}
impl std::ops::Add<std::time::Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, rhs: std::time::Duration) -> NaiveDateTime;
}
impl std::ops::AddAssign<TimeDelta> for NaiveDateTime {
    fn add_assign(&mut self, rhs: TimeDelta);
}
impl std::ops::AddAssign<std::time::Duration> for NaiveDateTime {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Add<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, rhs: FixedOffset) -> NaiveDateTime;
}
impl std::ops::Add<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, rhs: Months) -> Self::Output;
}
impl std::ops::Sub<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, rhs: TimeDelta) -> NaiveDateTime;
}
impl std::ops::Sub<std::time::Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, rhs: std::time::Duration) -> NaiveDateTime;
}
impl std::ops::SubAssign<TimeDelta> for NaiveDateTime {
    fn sub_assign(&mut self, rhs: TimeDelta);
}
impl std::ops::SubAssign<std::time::Duration> for NaiveDateTime {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, rhs: FixedOffset) -> NaiveDateTime;
}
impl std::ops::Sub<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, rhs: Months) -> Self::Output;
}
impl std::ops::Sub<NaiveDateTime> for NaiveDateTime {
    type Output = TimeDelta;
    fn sub(self, rhs: NaiveDateTime) -> TimeDelta;
}
impl std::ops::Add<naive::Days> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, days: naive::Days) -> Self::Output;
}
impl std::ops::Sub<naive::Days> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, days: naive::Days) -> Self::Output;
}
impl std::fmt::Display for NaiveDateTime {}
impl std::str::FromStr for NaiveDateTime {
    type Err = format::ParseError;
    fn from_str(s: &str) -> format::ParseResult<NaiveDateTime>;
}
impl DurationRound for NaiveDateTime {
    type Err = RoundingError;
    fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct NaiveTime {}
impl NaiveTime {
    pub const fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime;
    pub const fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime>;
    pub const fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime;
    pub const fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime>;
    pub const fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime;
    pub const fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime>;
    pub const fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime;
    pub const fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime>;
    pub const fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime;
    pub const fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> format::ParseResult<NaiveTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> format::ParseResult<(NaiveTime, &'a str)>;
    pub const fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub const fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub const fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> format::DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: std::borrow::Borrow<format::Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<format::StrftimeItems<'a>>;
    pub const MIN: Self;
}
impl Timelike for NaiveTime {
    fn hour(&self) -> u32;
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<NaiveTime>;
    fn with_minute(&self, min: u32) -> Option<NaiveTime>;
    fn with_second(&self, sec: u32) -> Option<NaiveTime>;
    fn with_nanosecond(&self, nano: u32) -> Option<NaiveTime>;
    fn num_seconds_from_midnight(&self) -> u32;
}
impl std::ops::Add<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
    fn add(self, rhs: TimeDelta) -> NaiveTime;
}
impl std::ops::AddAssign<TimeDelta> for NaiveTime {
    fn add_assign(&mut self, rhs: TimeDelta);
}
impl std::ops::Add<std::time::Duration> for NaiveTime {
    type Output = NaiveTime;
    fn add(self, rhs: std::time::Duration) -> NaiveTime;
}
impl std::ops::AddAssign<std::time::Duration> for NaiveTime {
    fn add_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Add<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
    fn add(self, rhs: FixedOffset) -> NaiveTime;
}
impl std::ops::Sub<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
    fn sub(self, rhs: TimeDelta) -> NaiveTime;
}
impl std::ops::SubAssign<TimeDelta> for NaiveTime {
    fn sub_assign(&mut self, rhs: TimeDelta);
}
impl std::ops::Sub<std::time::Duration> for NaiveTime {
    type Output = NaiveTime;
    fn sub(self, rhs: std::time::Duration) -> NaiveTime;
}
impl std::ops::SubAssign<std::time::Duration> for NaiveTime {
    fn sub_assign(&mut self, rhs: std::time::Duration);
}
impl std::ops::Sub<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
    fn sub(self, rhs: FixedOffset) -> NaiveTime;
}
impl std::ops::Sub<NaiveTime> for NaiveTime {
    type Output = TimeDelta;
    fn sub(self, rhs: NaiveTime) -> TimeDelta;
}
impl std::fmt::Display for NaiveTime {}
impl std::str::FromStr for NaiveTime {
    type Err = format::ParseError;
    fn from_str(s: &str) -> format::ParseResult<NaiveTime>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct NaiveWeek {}
impl NaiveWeek {
    pub const fn first_day(&self) -> NaiveDate;
    pub const fn checked_first_day(&self) -> Option<NaiveDate>;
    pub const fn last_day(&self) -> NaiveDate;
    pub const fn checked_last_day(&self) -> Option<NaiveDate>;
    pub const fn days(&self) -> std::ops::RangeInclusive<NaiveDate>;
    pub const fn checked_days(&self) -> Option<std::ops::RangeInclusive<NaiveDate>>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct IsoWeek {}
impl IsoWeek {
    pub const fn year(&self) -> i32;
    pub const fn week(&self) -> u32;
    pub const fn week0(&self) -> u32;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TimeDelta {}
impl TimeDelta {
    pub const fn new(secs: i64, nanos: u32) -> Option<TimeDelta>;
    pub const fn weeks(weeks: i64) -> TimeDelta;
    pub const fn try_weeks(weeks: i64) -> Option<TimeDelta>;
    pub const fn days(days: i64) -> TimeDelta;
    pub const fn try_days(days: i64) -> Option<TimeDelta>;
    pub const fn hours(hours: i64) -> TimeDelta;
    pub const fn try_hours(hours: i64) -> Option<TimeDelta>;
    pub const fn minutes(minutes: i64) -> TimeDelta;
    pub const fn try_minutes(minutes: i64) -> Option<TimeDelta>;
    pub const fn seconds(seconds: i64) -> TimeDelta;
    pub const fn try_seconds(seconds: i64) -> Option<TimeDelta>;
    pub const fn milliseconds(milliseconds: i64) -> TimeDelta;
    pub const fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta>;
    pub const fn microseconds(microseconds: i64) -> TimeDelta;
    pub const fn nanoseconds(nanos: i64) -> TimeDelta;
    pub const fn num_weeks(&self) -> i64;
    pub const fn num_days(&self) -> i64;
    pub const fn num_hours(&self) -> i64;
    pub const fn num_minutes(&self) -> i64;
    pub const fn num_seconds(&self) -> i64;
    pub fn as_seconds_f64(self) -> f64;
    pub fn as_seconds_f32(self) -> f32;
    pub const fn num_milliseconds(&self) -> i64;
    pub const fn subsec_millis(&self) -> i32;
    pub const fn num_microseconds(&self) -> Option<i64>;
    pub const fn subsec_micros(&self) -> i32;
    pub const fn num_nanoseconds(&self) -> Option<i64>;
    pub const fn subsec_nanos(&self) -> i32;
    pub const fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub const fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub const fn checked_mul(&self, rhs: i32) -> Option<TimeDelta>;
    pub const fn checked_div(&self, rhs: i32) -> Option<TimeDelta>;
    pub const fn abs(&self) -> TimeDelta;
    pub const fn min_value() -> TimeDelta;
    pub const fn max_value() -> TimeDelta;
    pub const fn zero() -> TimeDelta;
    pub const fn is_zero(&self) -> bool;
    pub const fn from_std(duration: std::time::Duration) -> Result<TimeDelta, OutOfRangeError>;
    pub const fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError>;
    pub const MIN: Self;
    pub const MAX: Self;
}
impl std::ops::Neg for TimeDelta {
    type Output = TimeDelta;
    fn neg(self) -> TimeDelta;
}
impl std::ops::Add for TimeDelta {
    type Output = TimeDelta;
    fn add(self, rhs: TimeDelta) -> TimeDelta;
}
impl std::ops::Sub for TimeDelta {
    type Output = TimeDelta;
    fn sub(self, rhs: TimeDelta) -> TimeDelta;
}
impl std::ops::AddAssign for TimeDelta {
    fn add_assign(&mut self, rhs: TimeDelta);
}
impl std::ops::SubAssign for TimeDelta {
    fn sub_assign(&mut self, rhs: TimeDelta);
}
impl std::ops::Mul<i32> for TimeDelta {
    type Output = TimeDelta;
    fn mul(self, rhs: i32) -> TimeDelta;
}
impl std::ops::Div<i32> for TimeDelta {
    type Output = TimeDelta;
    fn div(self, rhs: i32) -> TimeDelta;
}
impl std::fmt::Display for TimeDelta {}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Days {}
impl Days {
    pub const fn new(num: u64) -> Self;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Months {}
impl Months {
    pub const fn new(num: u32) -> Self;
    pub const fn as_u32(&self) -> u32;
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
impl std::str::FromStr for Month {
    type Err = ParseMonthError;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl Month {
    pub const fn succ(&self) -> Month;
    pub const fn pred(&self) -> Month;
    pub const fn number_from_month(&self) -> u32;
    pub const fn name(&self) -> &'static str;
    pub fn num_days(&self, year: i32) -> Option<u8>;
}
impl TryFrom<u8> for Month {
    type Error = OutOfRange;
    fn try_from(value: u8) -> Result<Self, Self::Error>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}
impl std::str::FromStr for Weekday {
    type Err = ParseWeekdayError;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl Weekday {
    pub const fn succ(&self) -> Weekday;
    pub const fn pred(&self) -> Weekday;
    pub const fn number_from_monday(&self) -> u32;
    pub const fn number_from_sunday(&self) -> u32;
    pub const fn num_days_from_monday(&self) -> u32;
    pub const fn num_days_from_sunday(&self) -> u32;
    pub const fn days_since(&self, other: Weekday) -> u32;
}
impl std::fmt::Display for Weekday {}
impl TryFrom<u8> for Weekday {
    type Error = OutOfRange;
    fn try_from(value: u8) -> Result<Self, Self::Error>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum SecondsFormat {
    Secs,
    Millis,
    Micros,
    Nanos,
    AutoSi,
    __NonExhaustive,
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct ParseError {}
impl ParseError {
    pub const fn kind(&self) -> format::ParseErrorKind;
}
impl std::fmt::Display for ParseError {}
impl std::error::Error for ParseError {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct OutOfRangeError {}
impl std::fmt::Display for OutOfRangeError {}
impl serde::de::Error for OutOfRangeError {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RoundingError {
    DurationExceedsTimestamp,
    DurationExceedsLimit,
    TimestampExceedsLimit,
}
impl std::fmt::Display for RoundingError {}
impl std::error::Error for RoundingError {}
impl std::error::Error for RoundingError {}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TimeZone {}
pub trait Offset: Sized + Clone + std::fmt::Debug {
    fn fix(&self) -> FixedOffset;
}
pub trait Datelike: Sized {
    fn year(&self) -> i32;
    fn year_ce(&self) -> (bool, u32) {}
    fn quarter(&self) -> u32 {}
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_month0(&self, month0: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn with_day0(&self, day0: u32) -> Option<Self>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
    fn num_days_from_ce(&self) -> i32 {}
    fn num_days_in_month(&self) -> u8 {}
}
pub trait Timelike: Sized {
    fn hour(&self) -> u32;
    fn hour12(&self) -> (bool, u32) {}
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32 {}
}
pub trait DurationRound: Sized {
    type Err: std::error::Error;
    type Err: std::error::Error;
    type Err: std::fmt::Debug + std::fmt::Display;
    fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
}
pub trait SubsecRound {
    fn round_subsecs(self, digits: u16) -> Self;
    fn trunc_subsecs(self, digits: u16) -> Self;
}
pub type MappedLocalTime<T> = LocalResult<T>;
pub type Duration = TimeDelta;
pub type LocalResult<T> = MappedLocalTime<T>;
pub type ParseResult<T> = std::result::Result<T, ParseError>;
pub mod offset {
    pub use super::{FixedOffset, Local, LocalResult, MappedLocalTime, Offset, TimeZone, Utc};
}
pub mod naive {
    pub use super::{Days, IsoWeek, NaiveDate, NaiveDateTime, NaiveTime, NaiveWeek};
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct NaiveDateDaysIterator {}
    impl Iterator for crate::naive::NaiveDateDaysIterator {
        type Item = crate::naive::NaiveDate;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl DoubleEndedIterator for crate::naive::NaiveDateDaysIterator {}
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct NaiveDateWeeksIterator {}
    impl Iterator for crate::naive::NaiveDateWeeksIterator {
        type Item = crate::naive::NaiveDate;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl DoubleEndedIterator for crate::naive::NaiveDateWeeksIterator {}
}
pub mod format {
    pub use super::{ParseError, ParseResult, SecondsFormat};
    #[derive(Debug)]
    pub struct DelayedFormat<I> {}
    impl<'a, I: Iterator<Item = B> + Clone, B: std::borrow::Borrow<crate::format::Item<'a>>>
        crate::format::DelayedFormat<I>
    {
        pub fn new(
            date: Option<crate::NaiveDate>, time: Option<crate::NaiveTime>, items: I,
        ) -> crate::format::DelayedFormat<I>;
        pub fn new_with_offset<Off>(
            date: Option<crate::NaiveDate>, time: Option<crate::NaiveTime>, offset: &Off, items: I,
        ) -> crate::format::DelayedFormat<I>
        where
            Off: crate::Offset + std::fmt::Display;
        pub fn new_with_locale(
            date: Option<crate::NaiveDate>, time: Option<crate::NaiveTime>, items: I, locale: Locale,
        ) -> crate::format::DelayedFormat<I>;
        pub fn new_with_offset_and_locale<Off>(
            date: Option<crate::NaiveDate>, time: Option<crate::NaiveTime>, offset: &Off, items: I, locale: Locale,
        ) -> crate::format::DelayedFormat<I>
        where
            Off: crate::Offset + std::fmt::Display;
        pub fn write_to(&self, w: &mut (impl std::fmt::Write + ?Sized)) -> std::fmt::Result;
    }
    impl<'a, I: Iterator<Item = B> + Clone, B: std::borrow::Borrow<crate::format::Item<'a>>> std::fmt::Display
        for crate::format::DelayedFormat<I>
    {
    }
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub enum ParseErrorKind {
        OutOfRange,
        Impossible,
        NotEnough,
        Invalid,
        TooShort,
        TooLong,
        BadFormat,
        __Nonexhaustive,
    }
    #[derive(Clone, Debug, Eq, Hash, PartialEq)]
    pub enum Item<'a> {
        Literal(&'a str),
        OwnedLiteral(Box<str>),
        Space(&'a str),
        OwnedSpace(Box<str>),
        Numeric(Numeric, Pad),
        Fixed(Fixed),
        Error,
    }
    impl crate::format::Item<'_> {
        pub fn to_owned(self) -> crate::format::Item<'static>;
    }
    #[derive(Clone, Debug)]
    pub struct StrftimeItems<'a> {}
    impl<'a> crate::format::StrftimeItems<'a> {
        pub const fn new(s: &'a str) -> crate::format::StrftimeItems<'a>;
        pub const fn new_lenient(s: &'a str) -> crate::format::StrftimeItems<'a>;
        pub const fn new_with_locale(s: &'a str, locale: Locale) -> crate::format::StrftimeItems<'a>;
        pub fn parse(self) -> Result<Vec<crate::format::Item<'a>>, crate::format::ParseError>;
        pub fn parse_to_owned(self) -> Result<Vec<crate::format::Item<'static>>, crate::format::ParseError>;
    }
    impl<'a> Iterator for crate::format::StrftimeItems<'a> {
        type Item = crate::format::Item<'a>;
        fn next(&mut self) -> Option<crate::format::Item<'a>>;
    }
    #[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
    pub struct Parsed {}
    impl crate::format::Parsed {
        pub fn new() -> crate::format::Parsed;
        pub fn set_year(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_year_div_100(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_year_mod_100(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_isoyear(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_isoyear_div_100(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_isoyear_mod_100(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_quarter(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_month(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_week_from_sun(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_week_from_mon(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_isoweek(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_weekday(&mut self, value: crate::Weekday) -> crate::format::ParseResult<()>;
        pub fn set_ordinal(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_day(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_ampm(&mut self, value: bool) -> crate::format::ParseResult<()>;
        pub fn set_hour12(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_hour(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_minute(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_second(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_nanosecond(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_timestamp(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn set_offset(&mut self, value: i64) -> crate::format::ParseResult<()>;
        pub fn to_naive_date(&self) -> crate::format::ParseResult<crate::naive::NaiveDate>;
        pub fn to_naive_time(&self) -> crate::format::ParseResult<crate::naive::NaiveTime>;
        pub fn to_naive_datetime_with_offset(
            &self, offset: i32,
        ) -> crate::format::ParseResult<crate::naive::NaiveDateTime>;
        pub fn to_fixed_offset(&self) -> crate::format::ParseResult<crate::FixedOffset>;
        pub fn to_datetime(&self) -> crate::format::ParseResult<crate::DateTime<crate::FixedOffset>>;
        pub fn to_datetime_with_timezone<Tz: crate::TimeZone>(
            &self, tz: &Tz,
        ) -> crate::format::ParseResult<crate::DateTime<Tz>>;
        pub fn year(&self) -> Option<i32>;
        pub fn year_div_100(&self) -> Option<i32>;
        pub fn year_mod_100(&self) -> Option<i32>;
        pub fn isoyear(&self) -> Option<i32>;
        pub fn isoyear_div_100(&self) -> Option<i32>;
        pub fn isoyear_mod_100(&self) -> Option<i32>;
        pub fn quarter(&self) -> Option<u32>;
        pub fn month(&self) -> Option<u32>;
        pub fn week_from_sun(&self) -> Option<u32>;
        pub fn week_from_mon(&self) -> Option<u32>;
        pub fn isoweek(&self) -> Option<u32>;
        pub fn weekday(&self) -> Option<crate::Weekday>;
        pub fn ordinal(&self) -> Option<u32>;
        pub fn day(&self) -> Option<u32>;
        pub fn hour_div_12(&self) -> Option<u32>;
        pub fn hour_mod_12(&self) -> Option<u32>;
        pub fn minute(&self) -> Option<u32>;
        pub fn second(&self) -> Option<u32>;
        pub fn nanosecond(&self) -> Option<u32>;
        pub fn timestamp(&self) -> Option<i64>;
        pub fn offset(&self) -> Option<i32>;
    }
}
pub mod prelude {
    pub use super::{
        DateTime, Datelike, FixedOffset, Local, Month, NaiveDate, NaiveDateTime, NaiveTime, Offset, SecondsFormat,
        SubsecRound, TimeZone, Timelike, Utc, Weekday,
    };
}
pub mod serde {
    pub mod ts_seconds {}
    pub mod ts_milliseconds {}
}
