//! The clocks of std, for WebAssembly too.

#[effect(system_time)]
pub fn now() -> f64;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {}
impl Instant {
    #[effect(system_time)]
    pub fn now() -> Self;
    pub fn duration_since(&self, earlier: Instant) -> std::time::Duration;
    #[effect(system_time)]
    pub fn elapsed(&self) -> std::time::Duration;
    pub fn checked_add(&self, duration: std::time::Duration) -> Option<Self>;
    pub fn checked_sub(&self, duration: std::time::Duration) -> Option<Self>;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime {}
impl SystemTime {
    pub const UNIX_EPOCH: SystemTime;
    #[effect(system_time)]
    pub fn now() -> Self;
    pub fn duration_since(&self, earlier: SystemTime) -> Result<std::time::Duration, ()>;
    #[effect(system_time)]
    pub fn elapsed(&self) -> Result<std::time::Duration, ()>;
}
pub use std::time::Duration;
