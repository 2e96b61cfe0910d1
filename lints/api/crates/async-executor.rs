//! Executors to run by hand.

#[derive(Debug, Default)]
pub struct Executor<'a> {}
impl<'a> Executor<'a> {
    pub const fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    #[effect(async_task)]
    pub fn spawn<T: Send + 'a>(&self, future: impl std::future::Future<Output = T> + Send + 'a) -> Task<T>;
    #[effect(async_task)]
    pub fn spawn_many<T: Send + 'a, F: std::future::Future<Output = T> + Send + 'a>(
        &self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<F::Output>>,
    );
    #[effect(async_task)]
    pub fn try_tick(&self) -> bool;
    #[effect(async_task)]
    pub async fn tick(&self);
    #[effect(async_task)]
    pub async fn run<T>(&self, future: impl std::future::Future<Output = T>) -> T;
}
#[derive(Debug, Default)]
pub struct LocalExecutor<'a> {}
impl<'a> LocalExecutor<'a> {
    pub const fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    #[effect(async_task)]
    pub fn spawn<T: 'a>(&self, future: impl std::future::Future<Output = T> + 'a) -> Task<T>;
    #[effect(async_task)]
    pub fn spawn_many<T: 'a, F: std::future::Future<Output = T> + 'a>(
        &self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<F::Output>>,
    );
    #[effect(async_task)]
    pub fn try_tick(&self) -> bool;
    #[effect(async_task)]
    pub async fn tick(&self);
    #[effect(async_task)]
    pub async fn run<T>(&self, future: impl std::future::Future<Output = T>) -> T;
}
pub use async_task::Task;
