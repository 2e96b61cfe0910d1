//! Fast clocks.

pub trait IntoNanoseconds {
    fn into_nanos(self) -> u64;
}
#[derive(Clone, Debug)]
pub struct Mock {}
impl Mock {
    pub fn increment<N: IntoNanoseconds>(&self, amount: N);
    pub fn decrement<N: IntoNanoseconds>(&self, amount: N);
    pub fn value(&self) -> u64;
}
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Instant {}
impl Instant {
    #[effect(system_time)]
    pub fn now() -> Instant;
    #[effect(system_time)]
    pub fn recent() -> Instant;
    pub fn duration_since(&self, earlier: Instant) -> std::time::Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<std::time::Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> std::time::Duration;
    #[effect(system_time)]
    pub fn elapsed(&self) -> std::time::Duration;
    pub fn checked_add(&self, duration: std::time::Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: std::time::Duration) -> Option<Instant>;
}
impl std::ops::Add<std::time::Duration> for Instant {
    type Output = Instant;
    fn add(self, other: std::time::Duration) -> Instant;
}
impl std::ops::AddAssign<std::time::Duration> for Instant {
    fn add_assign(&mut self, other: std::time::Duration);
}
impl std::ops::Sub<std::time::Duration> for Instant {
    type Output = Instant;
    fn sub(self, other: std::time::Duration) -> Instant;
}
impl std::ops::SubAssign<std::time::Duration> for Instant {
    fn sub_assign(&mut self, other: std::time::Duration);
}
impl std::ops::Sub<Instant> for Instant {
    type Output = std::time::Duration;
    fn sub(self, other: Instant) -> std::time::Duration;
}
#[derive(Debug)]
pub enum Error {
    UpkeepRunning,
    FailedToSpawnUpkeepThread(std::io::Error),
}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Debug)]
pub struct Handle {}
#[derive(Debug)]
pub struct Upkeep {}
impl Upkeep {
    pub fn new(interval: std::time::Duration) -> Upkeep;
    pub fn new_with_clock(interval: std::time::Duration, clock: Clock) -> Upkeep;
    #[effect(threads)]
    pub fn start(self) -> Result<Handle, Error>;
}
#[derive(Clone, Debug, Default)]
pub struct Clock {}
impl Clock {
    pub fn new() -> Clock;
    pub fn mock() -> (Clock, std::sync::Arc<Mock>);
    #[effect(system_time)]
    pub fn now(&self) -> Instant;
    #[effect(system_time)]
    pub fn raw(&self) -> u64;
    pub fn scaled(&self, value: u64) -> Instant;
    pub fn delta_as_nanos(&self, start: u64, end: u64) -> u64;
    pub fn delta(&self, start: u64, end: u64) -> std::time::Duration;
    #[effect(system_time)]
    pub fn recent(&self) -> Instant;
}
pub fn with_clock<T>(clock: &Clock, f: impl FnOnce() -> T) -> T;
pub fn set_recent(instant: Instant);
