//! Polling of sockets.

#![effect_within(network_io)]
