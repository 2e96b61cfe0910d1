//! The terminal.

#![effect_within(stdio)]

#[effect(none)]
pub mod style {}
