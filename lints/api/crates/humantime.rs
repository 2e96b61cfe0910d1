//! Durations and timestamps as text.

#[derive(Clone, Debug)]
pub struct Rfc3339Timestamp {}
impl Rfc3339Timestamp {
    pub fn get_ref(&self) -> &std::time::SystemTime;
}
impl std::fmt::Display for Rfc3339Timestamp {}
pub fn format_rfc3339(system_time: std::time::SystemTime) -> Rfc3339Timestamp;
pub fn format_rfc3339_micros(system_time: std::time::SystemTime) -> Rfc3339Timestamp;
pub fn format_rfc3339_millis(system_time: std::time::SystemTime) -> Rfc3339Timestamp;
pub fn format_rfc3339_nanos(system_time: std::time::SystemTime) -> Rfc3339Timestamp;
pub fn format_rfc3339_seconds(system_time: std::time::SystemTime) -> Rfc3339Timestamp;
pub fn parse_rfc3339(s: &str) -> Result<std::time::SystemTime, Error>;
pub fn parse_rfc3339_weak(s: &str) -> Result<std::time::SystemTime, Error>;
pub fn format_duration(val: std::time::Duration) -> FormattedDuration;
#[derive(Clone, Debug)]
pub struct FormattedDuration {}
impl FormattedDuration {
    pub fn get_ref(&self) -> &std::time::Duration;
}
impl std::fmt::Display for FormattedDuration {}
pub fn parse_duration(s: &str) -> Result<std::time::Duration, Error>;
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Duration {}
impl Duration {
    pub const fn new(value: std::time::Duration) -> Self;
}
impl AsRef<std::time::Duration> for Duration {
    fn as_ref(&self) -> &std::time::Duration;
}
impl std::ops::Deref for Duration {
    type Target = std::time::Duration;
    fn deref(&self) -> &std::time::Duration;
}
impl From<std::time::Duration> for Duration {
    fn from(dur: std::time::Duration) -> Duration;
}
impl std::str::FromStr for Duration {
    type Err = Error;
    fn from_str(s: &str) -> Result<Duration, Self::Err>;
}
impl std::fmt::Display for Duration {}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Timestamp {}
impl AsRef<std::time::SystemTime> for Timestamp {
    fn as_ref(&self) -> &std::time::SystemTime;
}
impl std::ops::Deref for Timestamp {
    type Target = std::time::SystemTime;
    fn deref(&self) -> &std::time::SystemTime;
}
impl From<std::time::SystemTime> for Timestamp {
    fn from(dur: std::time::SystemTime) -> Timestamp;
}
impl std::str::FromStr for Timestamp {
    type Err = Error;
    fn from_str(s: &str) -> Result<Timestamp, Self::Err>;
}
impl std::fmt::Display for Timestamp {}
