//! The clocks of std, for browsers too.

pub use std::time::{Duration, SystemTimeError};
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {}
impl Instant {
    #[effect(system_time)]
    pub fn now() -> Self;
    pub fn duration_since(&self, earlier: Self) -> std::time::Duration;
    #[effect(system_time)]
    pub fn elapsed(&self) -> std::time::Duration;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime {}
impl SystemTime {
    pub const UNIX_EPOCH: Self;
    #[effect(system_time)]
    pub fn now() -> Self;
    pub fn duration_since(&self, earlier: Self) -> Result<std::time::Duration, SystemTimeError>;
    #[effect(system_time)]
    pub fn elapsed(&self) -> Result<std::time::Duration, SystemTimeError>;
}
