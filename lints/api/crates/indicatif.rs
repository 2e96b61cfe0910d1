//! Progress bars, on the terminal and by the clock.

#![effect_within(stdio)]

#[effect(none)]
pub struct ProgressStyle {}
