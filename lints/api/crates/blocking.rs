//! A thread pool for blocking calls.

#[effect(threads)]
pub fn unblock<T, F>(f: F) -> Task<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static;
#[macro_input(exprs)]
#[effect(threads)]
#[macro_export]
macro_rules! unblock {
    () => {};
}
#[derive(Debug)]
pub struct Unblock<T> {}
impl<T> Unblock<T> {
    #[effect(threads)]
    pub fn new(io: T) -> Unblock<T>;
    #[effect(threads)]
    pub fn with_capacity(cap: usize, io: T) -> Unblock<T>;
    pub async fn get_mut(&mut self) -> &mut T;
    pub async fn with_mut<R, F>(&mut self, op: F) -> R
    where
        F: FnOnce(&mut T) -> R + Send + 'static,
        R: Send + 'static,
        T: Send + 'static;
    pub async fn into_inner(self) -> T;
}
impl<T: Iterator + Send + 'static> futures_lite::stream::Stream for Unblock<T>
where
    T::Item: Send + 'static,
{
    type Item = T::Item;
    fn poll_next(
        mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<T::Item>>;
}
pub use async_task::Task;
