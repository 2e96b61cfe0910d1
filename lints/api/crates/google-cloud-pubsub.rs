//! Google's message queue.

#![effect_within(network_io)]
