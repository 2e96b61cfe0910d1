//! Retries that sleep on the thread.

#[effect(threads)]
pub fn retry<I, O, R, E>(iterable: I, operation: O) -> Result<R, Error<E>>;
#[effect(threads)]
pub fn retry_with_index<I, O, R, E>(iterable: I, operation: O) -> Result<R, Error<E>>;
pub struct Error<E> {}
pub mod delay {
    #[effect(randomness)]
    pub fn jitter(duration: std::time::Duration) -> std::time::Duration;
}
