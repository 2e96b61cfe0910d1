//! Credentials for Azure: fetching a token is I/O.

#![effect_within(network_io)]
