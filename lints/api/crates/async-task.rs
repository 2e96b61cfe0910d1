//! Tasks of an executor.

#[derive(Debug)]
pub struct Task<T, M = ()> {}
impl<T, M> Task<T, M> {
    pub fn detach(self);
    #[effect(async_task)]
    pub async fn cancel(self) -> Option<T>;
    pub fn fallible(self) -> FallibleTask<T, M>;
    pub fn is_finished(&self) -> bool;
    pub fn metadata(&self) -> &M;
}
impl<T, M> std::future::Future for Task<T, M> {
    type Output = T;
    fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
}
#[derive(Debug)]
pub struct Runnable<M = ()> {}
impl<M> Runnable<M> {
    pub fn metadata(&self) -> &M;
    #[effect(async_task)]
    pub fn schedule(self);
    #[effect(async_task)]
    pub fn run(self) -> bool;
    pub fn waker(&self) -> std::task::Waker;
    pub fn into_raw(self) -> std::ptr::NonNull<()>;
    pub unsafe fn from_raw(ptr: std::ptr::NonNull<()>) -> Self;
}
#[effect(async_task)]
pub fn spawn<F, S>(future: F, schedule: S) -> (Runnable, Task<F::Output>)
where
    F: std::future::Future + Send + 'static,
    F::Output: Send + 'static,
    S: Schedule + Send + Sync + 'static;
#[effect(async_task)]
pub fn spawn_local<F, S>(future: F, schedule: S) -> (Runnable, Task<F::Output>)
where
    F: std::future::Future + 'static,
    F::Output: 'static,
    S: Schedule + Send + Sync + 'static;
