//! Retries on tokio's timer.

pub struct Retry<I, A> {}
impl<I, A> Retry<I, A> {
    #[effect(async_timer)]
    pub fn spawn<T>(strategy: T, action: A) -> Retry<I, A>;
}
pub struct RetryIf<I, A, C> {}
impl<I, A, C> RetryIf<I, A, C> {
    #[effect(async_timer)]
    pub fn spawn<T>(strategy: T, action: A, condition: C) -> RetryIf<I, A, C>;
}
pub mod strategy {
    #[effect(randomness)]
    pub fn jitter(duration: std::time::Duration) -> std::time::Duration;
    #[derive(Clone, Debug)]
    pub struct ExponentialBackoff {}
    impl crate::strategy::ExponentialBackoff {
        pub const fn from_millis(base: u64) -> Self;
        pub const fn factor(self, factor: u64) -> Self;
        pub const fn max_delay(self, duration: std::time::Duration) -> Self;
    }
    impl Iterator for crate::strategy::ExponentialBackoff {
        type Item = std::time::Duration;
        fn next(&mut self) -> Option<std::time::Duration>;
    }
    #[derive(Clone, Debug)]
    pub struct FixedInterval {}
    impl crate::strategy::FixedInterval {
        pub const fn new(duration: std::time::Duration) -> Self;
        pub const fn from_millis(millis: u64) -> Self;
    }
    impl Iterator for crate::strategy::FixedInterval {
        type Item = std::time::Duration;
        fn next(&mut self) -> Option<std::time::Duration>;
    }
    #[derive(Clone, Debug)]
    pub struct FibonacciBackoff {}
    impl crate::strategy::FibonacciBackoff {
        pub const fn from_millis(millis: u64) -> Self;
        pub const fn factor(self, factor: u64) -> Self;
        pub const fn max_delay(self, duration: std::time::Duration) -> Self;
    }
    impl Iterator for crate::strategy::FibonacciBackoff {
        type Item = std::time::Duration;
        fn next(&mut self) -> Option<std::time::Duration>;
    }
}
