//! Name resolution.

#![effect_within(network_io)]

#[effect_within(none)]
pub mod config {}
