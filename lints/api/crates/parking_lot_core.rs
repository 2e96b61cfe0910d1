//! The parking lot itself.

#![effect_within(sync_primitive)]
