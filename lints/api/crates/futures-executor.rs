//! Executors that run futures on the calling thread or on a pool.

#[effect(threads)]
pub fn block_on<F: std::future::Future>(f: F) -> F::Output;
#[effect(threads)]
pub fn block_on_stream<S>(stream: S) -> BlockingStream<S>;
pub fn enter() -> Result<Enter, EnterError>;
pub struct BlockingStream<S> {}
pub struct Enter {}
pub struct EnterError {}
#[derive(Clone, Debug)]
pub struct ThreadPool {}
impl ThreadPool {
    #[effect(threads)]
    pub fn new() -> Result<Self, std::io::Error>;
    pub fn builder() -> ThreadPoolBuilder;
    #[effect(async_task)]
    pub fn spawn_ok<Fut: std::future::Future<Output = ()>>(&self, future: Fut);
}
pub struct ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn new() -> Self;
    pub fn pool_size(&mut self, size: usize) -> &mut Self;
    pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self;
    #[effect(threads)]
    pub fn create(&mut self) -> Result<ThreadPool, std::io::Error>;
}
#[derive(Debug, Default)]
pub struct LocalPool {}
impl LocalPool {
    pub fn new() -> Self;
    pub fn spawner(&self) -> LocalSpawner;
    #[effect(threads)]
    pub fn run(&mut self);
    #[effect(threads)]
    pub fn run_until<F: std::future::Future>(&mut self, future: F) -> F::Output;
    #[effect(threads)]
    pub fn try_run_one(&mut self) -> bool;
    #[effect(threads)]
    pub fn run_until_stalled(&mut self);
}
#[derive(Clone, Debug)]
pub struct LocalSpawner {}
