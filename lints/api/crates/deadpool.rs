//! Pools of connections.

pub mod managed {
    #[derive(Clone, Debug)]
    pub struct Pool<M> {}
    impl<M> Pool<M> {
        pub fn builder(manager: M) -> PoolBuilder<M>;
        #[effect(database_io)]
        pub async fn get(&self) -> Result<Object<M>, PoolError<()>>;
        #[effect(database_io)]
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<Object<M>, PoolError<()>>;
        #[effect(database_io)]
        pub fn status(&self) -> Status;
        pub fn close(&self);
    }
    pub struct PoolBuilder<M> {}
    impl<M> PoolBuilder<M> {
        pub fn build(self) -> Result<Pool<M>, BuildError>;
        pub fn max_size(self, value: usize) -> Self;
    }
    pub struct Object<M> {}
    pub enum PoolError<E> {
        Closed,
        Backend(E),
    }
    pub struct Timeouts {}
    pub struct Status {}
    pub struct BuildError {}
}
