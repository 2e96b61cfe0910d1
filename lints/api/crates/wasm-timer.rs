//! Clocks and timers for browsers and elsewhere.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {}
impl Instant {
    #[effect(system_time)]
    pub fn now() -> Instant;
    #[effect(system_time)]
    pub fn elapsed(&self) -> std::time::Duration;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime {}
impl SystemTime {
    #[effect(system_time)]
    pub fn now() -> SystemTime;
    #[effect(system_time)]
    pub fn elapsed(&self) -> Result<std::time::Duration, ()>;
}
#[derive(Debug)]
pub struct Delay {}
impl Delay {
    #[effect(async_timer)]
    pub fn new(dur: std::time::Duration) -> Delay;
    #[effect(async_timer)]
    pub fn new_at(at: Instant) -> Delay;
    pub fn new_handle(at: Instant, handle: TimerHandle) -> Delay;
    #[effect(async_timer)]
    pub fn reset(&mut self, dur: std::time::Duration);
    pub fn reset_at(&mut self, at: Instant);
}
impl std::future::Future for Delay {
    type Output = std::io::Result<()>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
}
#[derive(Debug)]
pub struct Interval {}
impl Interval {
    #[effect(async_timer)]
    pub fn new(dur: std::time::Duration) -> Interval;
    pub fn new_at(at: Instant, dur: std::time::Duration) -> Interval;
    pub fn new_handle(at: Instant, dur: std::time::Duration, handle: TimerHandle) -> Interval;
}
impl futures_core::stream::Stream for Interval {
    type Item = ();
    fn poll_next(
        mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>>;
}
