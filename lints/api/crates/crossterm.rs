//! The terminal.

#![effect_within(stdio)]

#[effect_within(none)]
pub mod style {}
