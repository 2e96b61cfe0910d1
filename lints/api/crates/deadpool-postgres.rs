//! Pools of PostgreSQL connections.

pub use deadpool::managed::{BuildError, PoolError, Timeouts};
pub type Pool = deadpool::managed::Pool<Manager>;
pub type Object = deadpool::managed::Object<Manager>;
pub type Client = Object;
pub struct Manager {}
#[effect_within(database_io)]
pub struct ClientWrapper {}
#[effect_within(database_io)]
pub struct Transaction<'a> {}
#[effect_within(database_io)]
pub trait GenericClient {}
#[derive(Clone, Debug, Default)]
pub struct Config {}
impl Config {
    pub fn new() -> Self;
}
