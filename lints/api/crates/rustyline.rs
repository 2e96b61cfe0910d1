//! Lines from the terminal.

#![effect_within(stdio)]
