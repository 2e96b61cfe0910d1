//! Name resolution.

#![effect_within(network_io)]

#[effect(none)]
pub mod config {}
