//! An embedded database.

#![effect_within(database_io)]

#[effect(none)]
pub struct Options {}
#[effect(none)]
pub struct WriteBatchWithTransaction {}
#[effect(none)]
pub struct ReadOptions {}
#[effect(none)]
pub struct WriteOptions {}
