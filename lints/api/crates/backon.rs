//! Retries after growing delays.

#[derive(Clone, Copy, Debug, Default)]
pub struct ExponentialBuilder {}
impl ExponentialBuilder {
    pub const fn new() -> Self;
    pub const fn with_jitter(self) -> Self;
    pub fn with_jitter_seed(self, seed: u64) -> Self;
    pub const fn with_factor(self, factor: f32) -> Self;
    pub const fn with_min_delay(self, min_delay: std::time::Duration) -> Self;
    pub const fn with_max_delay(self, max_delay: std::time::Duration) -> Self;
    pub const fn without_max_delay(self) -> Self;
    pub const fn with_max_times(self, max_times: usize) -> Self;
    pub const fn without_max_times(self) -> Self;
    pub const fn with_total_delay(self, total_delay: Option<std::time::Duration>) -> Self;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct ConstantBuilder {}
impl ConstantBuilder {
    pub const fn new() -> Self;
    pub const fn with_delay(self, delay: std::time::Duration) -> Self;
    pub const fn with_max_times(self, max_times: usize) -> Self;
    pub const fn with_jitter(self) -> Self;
    pub fn with_jitter_seed(self, seed: u64) -> Self;
    pub const fn without_max_times(self) -> Self;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct FibonacciBuilder {}
impl FibonacciBuilder {
    pub const fn new() -> Self;
    pub const fn with_jitter(self) -> Self;
    pub fn with_jitter_seed(self, seed: u64) -> Self;
    pub const fn with_min_delay(self, min_delay: std::time::Duration) -> Self;
    pub const fn with_max_delay(self, max_delay: std::time::Duration) -> Self;
    pub const fn without_max_delay(self) -> Self;
    pub const fn with_max_times(self, max_times: usize) -> Self;
    pub const fn without_max_times(self) -> Self;
}
pub trait Retryable<B, T, E, Fut, FutureFn> {
    #[effect(async_timer)]
    fn retry(self, builder: B) -> Retry<B, T, E, Fut, FutureFn>;
}
pub struct Retry<B, T, E, Fut, FutureFn> {}
impl<B, T, E, Fut, FutureFn> std::future::Future for Retry<B, T, E, Fut, FutureFn> {
    type Output = Result<T, E>;
}
pub trait BlockingRetryable<B, T, E, F> {
    #[effect(threads)]
    fn retry(self, builder: B) -> BlockingRetry<B, T, E, F>;
}
pub struct BlockingRetry<B, T, E, F> {}
impl<B, T, E, F> BlockingRetry<B, T, E, F> {
    pub fn call(self) -> Result<T, E>;
}
