//! SSH.

#![effect_within(network_io)]
