//! Retries after growing, jittered delays.

#[effect(threads, randomness)]
pub fn retry<F, B, T, E>(backoff: B, op: F) -> Result<T, E>;
#[effect(threads, randomness)]
pub fn retry_notify<F, B, N, T, E>(backoff: B, op: F, notify: N) -> Result<T, E>;
pub mod future {
    #[effect(async_timer, randomness)]
    pub async fn retry<I, E, Fn, Fut, B>(backoff: B, operation: Fn) -> Result<I, E>;
    #[effect(async_timer, randomness)]
    pub async fn retry_notify<I, E, Fn, Fut, B, N>(backoff: B, operation: Fn, notify: N) -> Result<I, E>;
}
pub mod exponential {
    pub struct ExponentialBackoff<C> {}
    impl<C> ExponentialBackoff<C> {
        #[effect(system_time)]
        pub fn get_elapsed_time(&self) -> std::time::Duration;
    }
}
pub mod backoff {
    pub trait Backoff {
        #[effect(system_time, randomness)]
        fn next_backoff(&mut self) -> Option<std::time::Duration>;
        fn reset(&mut self) {}
    }
}
