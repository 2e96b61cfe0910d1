//! An embedded database.

#![effect_within(database_io)]

#[effect_within(none)]
pub struct Options {}
#[effect_within(none)]
pub struct WriteBatchWithTransaction {}
#[effect_within(none)]
pub struct ReadOptions {}
#[effect_within(none)]
pub struct WriteOptions {}
