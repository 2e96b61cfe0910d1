//! Progress bars, on the terminal and by the clock.

#![effect_within(stdio)]

#[effect_within(none)]
pub struct ProgressStyle {}
