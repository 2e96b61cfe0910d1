//! An embedded database.

#![effect_within(database_io)]

#[effect(none)]
pub struct TableDefinition<'a, K, V> {}
impl<'a, K, V> TableDefinition<'a, K, V> {
    pub const fn new(name: &'a str) -> Self;
}
