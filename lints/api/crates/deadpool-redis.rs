//! Pools of Redis connections.

pub use redis;
pub type Pool = deadpool::managed::Pool<Manager>;
pub struct Manager {}
#[effect_within(database_io)]
pub struct Connection {}
#[derive(Clone, Debug, Default)]
pub struct Config {}
impl Config {
    pub fn from_url<T: Into<String>>(url: T) -> Config;
}
