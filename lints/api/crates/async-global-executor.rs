//! A global executor.

#[effect(async_task)]
pub fn spawn<F: std::future::Future>(future: F) -> Task<F::Output>;
#[effect(async_task)]
pub fn spawn_local<F: std::future::Future>(future: F) -> Task<F::Output>;
#[effect(threads)]
pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> Task<T>;
#[effect(threads)]
pub fn block_on<F: std::future::Future>(future: F) -> F::Output;
#[effect(threads)]
pub fn init();
pub struct Task<T> {}
impl<T> std::future::Future for Task<T> {
    type Output = T;
}
