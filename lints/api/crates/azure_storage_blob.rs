//! Azure's object storage.

#![effect_within(network_io)]
