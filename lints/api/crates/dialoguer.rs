//! Questions on the terminal.

#![effect_within(stdio)]
