//! The thread pool under rayon.

#[effect(threads)]
pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where
    A: FnOnce() -> RA + Send,
    B: FnOnce() -> RB + Send,
    RA: Send,
    RB: Send;
#[effect(threads)]
pub fn join_context<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where
    A: FnOnce(FnContext) -> RA + Send,
    B: FnOnce(FnContext) -> RB + Send,
    RA: Send,
    RB: Send;
#[effect(threads)]
pub fn scope<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&Scope<'scope>) -> R + Send,
    R: Send;
#[effect(threads)]
pub fn scope_fifo<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&ScopeFifo<'scope>) -> R + Send,
    R: Send;
#[effect(threads)]
pub fn in_place_scope<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&Scope<'scope>) -> R;
#[effect(threads)]
pub fn in_place_scope_fifo<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&ScopeFifo<'scope>) -> R;
#[effect(threads)]
pub fn spawn<F>(func: F)
where
    F: FnOnce() + Send + 'static;
#[effect(threads)]
pub fn spawn_fifo<F>(func: F)
where
    F: FnOnce() + Send + 'static;
#[effect(threads)]
pub fn broadcast<OP, R>(op: OP) -> Vec<R>
where
    OP: Fn(BroadcastContext<'_>) -> R + Sync,
    R: Send;
#[effect(threads)]
pub fn spawn_broadcast<OP>(op: OP)
where
    OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
#[effect(threads)]
pub fn yield_now() -> Option<Yield>;
#[effect(threads)]
pub fn yield_local() -> Option<Yield>;
#[effect(threads)]
pub fn current_num_threads() -> usize;
#[effect(threads)]
pub fn current_thread_index() -> Option<usize>;
#[effect(threads)]
pub fn current_thread_has_pending_tasks() -> Option<bool>;
pub fn max_num_threads() -> usize;
#[derive(Debug)]
pub struct Scope<'scope> {}
impl<'scope> Scope<'scope> {
    #[effect(threads)]
    pub fn spawn<BODY>(&self, body: BODY)
    where
        BODY: FnOnce(&Scope<'scope>) + Send + 'scope;
    #[effect(threads)]
    pub fn spawn_broadcast<BODY>(&self, body: BODY)
    where
        BODY: Fn(&Scope<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}
#[derive(Debug)]
pub struct ScopeFifo<'scope> {}
impl<'scope> ScopeFifo<'scope> {
    #[effect(threads)]
    pub fn spawn_fifo<BODY>(&self, body: BODY)
    where
        BODY: FnOnce(&ScopeFifo<'scope>) + Send + 'scope;
    #[effect(threads)]
    pub fn spawn_broadcast<BODY>(&self, body: BODY)
    where
        BODY: Fn(&ScopeFifo<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}
#[derive(Debug)]
pub struct ThreadPool {}
impl ThreadPool {
    #[effect(threads)]
    pub fn new(configuration: Configuration) -> Result<ThreadPool, Box<dyn std::error::Error>>;
    #[effect(threads)]
    pub fn install<OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce() -> R + Send,
        R: Send;
    #[effect(threads)]
    pub fn broadcast<OP, R>(&self, op: OP) -> Vec<R>
    where
        OP: Fn(BroadcastContext<'_>) -> R + Sync,
        R: Send;
    #[effect(threads)]
    pub fn current_num_threads(&self) -> usize;
    #[effect(threads)]
    pub fn current_thread_index(&self) -> Option<usize>;
    pub fn current_thread_has_pending_tasks(&self) -> Option<bool>;
    #[effect(threads)]
    pub fn join<A, B, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB)
    where
        A: FnOnce() -> RA + Send,
        B: FnOnce() -> RB + Send,
        RA: Send,
        RB: Send;
    #[effect(threads)]
    pub fn scope<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&Scope<'scope>) -> R + Send,
        R: Send;
    #[effect(threads)]
    pub fn scope_fifo<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&ScopeFifo<'scope>) -> R + Send,
        R: Send;
    #[effect(threads)]
    pub fn in_place_scope<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&Scope<'scope>) -> R;
    #[effect(threads)]
    pub fn in_place_scope_fifo<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&ScopeFifo<'scope>) -> R;
    #[effect(threads)]
    pub fn spawn<OP>(&self, op: OP)
    where
        OP: FnOnce() + Send + 'static;
    #[effect(threads)]
    pub fn spawn_fifo<OP>(&self, op: OP)
    where
        OP: FnOnce() + Send + 'static;
    #[effect(threads)]
    pub fn spawn_broadcast<OP>(&self, op: OP)
    where
        OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
    pub fn yield_now(&self) -> Option<Yield>;
    pub fn yield_local(&self) -> Option<Yield>;
}
#[derive(Debug, Default)]
pub struct ThreadPoolBuilder<S = DefaultSpawn> {}
impl ThreadPoolBuilder {
    pub fn new() -> Self;
}
impl<S> ThreadPoolBuilder<S>
where
    S: ThreadSpawn,
{
    #[effect(threads)]
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError>;
    #[effect(threads)]
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError>;
}
impl ThreadPoolBuilder {
    #[effect(threads)]
    pub fn build_scoped<W, F, R>(self, wrapper: W, with_pool: F) -> Result<R, ThreadPoolBuildError>
    where
        W: Fn(ThreadBuilder) + Sync,
        F: FnOnce(&ThreadPool) -> R;
}
impl<S> ThreadPoolBuilder<S> {
    pub fn spawn_handler<F>(self, spawn: F) -> ThreadPoolBuilder<CustomSpawn<F>>
    where
        F: FnMut(ThreadBuilder) -> std::io::Result<()>;
    pub fn thread_name<F>(self, closure: F) -> Self
    where
        F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Self;
    pub fn use_current_thread(self) -> Self;
    pub fn panic_handler<H>(self, panic_handler: H) -> Self
    where
        H: Fn(Box<dyn std::any::Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, start_handler: H) -> Self
    where
        H: Fn(usize) + Send + Sync + 'static;
    pub fn exit_handler<H>(self, exit_handler: H) -> Self
    where
        H: Fn(usize) + Send + Sync + 'static;
}
#[derive(Debug)]
pub struct ThreadPoolBuildError {}
impl std::error::Error for ThreadPoolBuildError {}
impl std::fmt::Display for ThreadPoolBuildError {}
#[derive(Debug)]
pub struct FnContext {}
impl FnContext {
    pub fn migrated(&self) -> bool;
}
#[derive(Debug)]
pub struct BroadcastContext<'a> {}
impl<'a> BroadcastContext<'a> {
    pub fn index(&self) -> usize;
    pub fn num_threads(&self) -> usize;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Yield {
    Executed,
    Idle,
}
