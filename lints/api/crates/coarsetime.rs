//! Cheap clocks.

#[derive(Debug)]
pub struct Clock;
impl Clock {
    #[effect(system_time)]
    pub fn now_since_epoch() -> UnixTimeStamp;
    #[effect(system_time)]
    pub fn recent_since_epoch() -> UnixTimeStamp;
    #[effect(system_time)]
    pub fn update();
    pub fn set_recent_since_epoch(recent: UnixTimeStamp);
}
pub type UnixTimeStamp = Duration;
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Duration {}
impl Duration {
    pub const fn new(sec: u64, nanos: u32) -> Duration;
    pub const fn from_days(days: u64) -> Duration;
    pub const fn from_hours(hours: u64) -> Duration;
    pub const fn from_mins(mins: u64) -> Duration;
    pub const fn from_secs(secs: u64) -> Duration;
    pub const fn from_millis(millis: u64) -> Duration;
    pub const fn as_days(&self) -> u64;
    pub const fn as_hours(&self) -> u64;
    pub const fn as_mins(&self) -> u64;
    pub const fn as_secs(&self) -> u64;
    pub const fn as_millis(&self) -> u64;
    pub const fn as_micros(&self) -> u64;
    pub const fn as_nanos(&self) -> u64;
    pub const fn subsec_nanos(&self) -> u32;
    pub const fn as_ticks(&self) -> u64;
    pub const fn from_ticks(ticks: u64) -> Duration;
    pub fn as_f64(&self) -> f64;
    pub const fn abs_diff(&self, other: Duration) -> Duration;
    pub const fn saturating_add(self, rhs: Duration) -> Duration;
    pub fn checked_add(self, rhs: Duration) -> Option<Duration>;
    pub const fn saturating_sub(self, rhs: Duration) -> Duration;
    pub fn checked_sub(self, rhs: Duration) -> Option<Duration>;
    pub const fn saturating_mul(self, rhs: u32) -> Duration;
    pub fn checked_mul(self, rhs: u32) -> Option<Duration>;
    pub fn checked_div(self, rhs: u32) -> Option<Duration>;
}
impl std::ops::Add for Duration {
    type Output = Duration;
    fn add(self, rhs: Duration) -> Duration;
}
impl std::ops::AddAssign for Duration {
    fn add_assign(&mut self, rhs: Duration);
}
impl std::ops::Sub for Duration {
    type Output = Duration;
    fn sub(self, rhs: Duration) -> Duration;
}
impl std::ops::SubAssign for Duration {
    fn sub_assign(&mut self, rhs: Duration);
}
impl std::ops::Mul<u32> for Duration {
    type Output = Duration;
    fn mul(self, rhs: u32) -> Duration;
}
impl std::ops::MulAssign<u32> for Duration {
    fn mul_assign(&mut self, rhs: u32);
}
impl std::ops::Div<u32> for Duration {
    type Output = Duration;
    fn div(self, rhs: u32) -> Duration;
}
impl std::ops::DivAssign<u32> for Duration {
    fn div_assign(&mut self, rhs: u32);
}
impl From<Duration> for std::time::Duration {
    fn from(duration: Duration) -> std::time::Duration;
}
impl From<std::time::Duration> for Duration {
    fn from(duration_sys: std::time::Duration) -> Duration;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Instant {}
impl Instant {
    #[effect(system_time)]
    pub fn now() -> Instant;
    #[effect(system_time)]
    pub fn now_without_cache_update() -> Instant;
    #[effect(system_time)]
    pub fn recent() -> Instant;
    #[effect(system_time)]
    pub fn update();
    pub fn duration_since(&self, earlier: Instant) -> Duration;
    #[effect(system_time)]
    pub fn elapsed_since_recent(&self) -> Duration;
    #[effect(system_time)]
    pub fn elapsed(&self) -> Duration;
    pub const fn as_ticks(&self) -> u64;
    pub const fn from_ticks(ticks: u64) -> Instant;
    pub const fn saturating_add(self, rhs: Duration) -> Instant;
    pub fn checked_add(self, rhs: Duration) -> Option<Instant>;
    pub const fn saturating_sub(self, rhs: Duration) -> Instant;
    pub fn checked_sub(self, rhs: Duration) -> Option<Instant>;
}
impl std::ops::Sub<Instant> for Instant {
    type Output = Duration;
    fn sub(self, other: Instant) -> Duration;
}
impl std::ops::Sub<Duration> for Instant {
    type Output = Instant;
    fn sub(self, rhs: Duration) -> Instant;
}
impl std::ops::SubAssign<Duration> for Instant {
    fn sub_assign(&mut self, rhs: Duration);
}
impl std::ops::Add<Duration> for Instant {
    type Output = Instant;
    fn add(self, rhs: Duration) -> Instant;
}
impl std::ops::AddAssign<Duration> for Instant {
    fn add_assign(&mut self, rhs: Duration);
}
#[derive(Debug)]
pub struct Updater {}
impl Updater {
    #[effect(threads)]
    pub fn start(self) -> Result<Self, std::io::Error>;
    #[effect(threads)]
    pub fn stop(self) -> Result<(), std::io::Error>;
    pub fn new(period_millis: u64) -> Updater;
}
