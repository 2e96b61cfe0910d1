//! A monotonic clock on the processor's counter.

#[derive(Debug)]
pub struct Atomic {}
impl Atomic {
    pub fn fetch_max(&self, val: Instant, order: std::sync::atomic::Ordering) -> Instant;
    pub fn fetch_min(&self, val: Instant, order: std::sync::atomic::Ordering) -> Instant;
    pub fn into_instant(self) -> Instant;
    pub fn load(&self, order: std::sync::atomic::Ordering) -> Instant;
    pub fn new(v: Instant) -> Self;
    pub fn store(&self, val: Instant, order: std::sync::atomic::Ordering);
    pub fn swap(&self, val: Instant, order: std::sync::atomic::Ordering) -> Instant;
}
impl From<Instant> for Atomic {
    fn from(instant: Instant) -> Self;
}
#[derive(Clone, Copy, Default)]
pub struct Anchor {}
impl Anchor {
    #[effect(system_time)]
    pub fn new() -> Anchor;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Instant {}
impl Instant {
    pub const ZERO: Instant;
    #[effect(system_time)]
    pub fn now() -> Instant;
    pub fn duration_since(&self, earlier: Instant) -> std::time::Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<std::time::Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> std::time::Duration;
    #[effect(system_time)]
    pub fn elapsed(&self) -> std::time::Duration;
    pub fn checked_add(&self, duration: std::time::Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: std::time::Duration) -> Option<Instant>;
    pub fn as_unix_nanos(&self, anchor: &Anchor) -> u64;
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
pub fn is_tsc_available() -> bool;
