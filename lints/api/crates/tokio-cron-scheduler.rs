//! Jobs by the clock.

#![effect_within(async_timer)]
