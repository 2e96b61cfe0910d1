//! Rate limits by the clock.

pub struct RateLimiter<K, S, C, MW> {}
impl<K, S, C, MW> RateLimiter<K, S, C, MW> {
    pub fn direct(quota: Quota) -> RateLimiter<K, S, C, MW>;
    pub fn keyed(quota: Quota) -> RateLimiter<K, S, C, MW>;
    #[effect(system_time)]
    pub fn check(&self) -> Result<(), NotUntil<()>>;
    #[effect(system_time)]
    pub fn check_key(&self, key: &K) -> Result<(), NotUntil<()>>;
    #[effect(system_time)]
    pub fn check_n(&self, n: std::num::NonZeroU32) -> Result<(), NotUntil<()>>;
    #[effect(async_timer)]
    pub async fn until_ready(&self);
    #[effect(async_timer)]
    pub async fn until_key_ready(&self, key: &K);
    #[effect(async_timer)]
    pub async fn until_n_ready(&self, n: std::num::NonZeroU32) -> Result<(), ()>;
    #[effect(async_timer, randomness)]
    pub async fn until_ready_with_jitter(&self, jitter: Jitter);
}
pub struct NotUntil<P> {}
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Jitter {}
impl Jitter {
    pub fn up_to(max: std::time::Duration) -> Jitter;
    pub fn new(min: std::time::Duration, interval: std::time::Duration) -> Jitter;
}
impl std::ops::Add<std::time::Duration> for Jitter {
    type Output = std::time::Duration;
    fn add(self, rhs: std::time::Duration) -> std::time::Duration;
}
impl std::ops::Add<Nanos> for Jitter {
    type Output = Nanos;
    fn add(self, rhs: Nanos) -> Nanos;
}
impl std::ops::Add<std::time::Instant> for Jitter {
    type Output = std::time::Instant;
    fn add(self, rhs: std::time::Instant) -> std::time::Instant;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Quota {}
impl Quota {
    pub const fn per_second(max_burst: std::num::NonZeroU32) -> Quota;
    pub const fn per_minute(max_burst: std::num::NonZeroU32) -> Quota;
    pub const fn per_hour(max_burst: std::num::NonZeroU32) -> Quota;
    pub fn with_period(replenish_1_per: std::time::Duration) -> Option<Quota>;
    pub const fn allow_burst(self, max_burst: std::num::NonZeroU32) -> Quota;
    pub fn new(max_burst: std::num::NonZeroU32, replenish_all_per: std::time::Duration) -> Option<Quota>;
}
impl Quota {
    pub const fn replenish_interval(&self) -> std::time::Duration;
    pub const fn burst_size(&self) -> std::num::NonZeroU32;
    pub const fn burst_size_replenished_in(&self) -> std::time::Duration;
}
