//! Credentials for Google Cloud: fetching a token is I/O.

#![effect_within(network_io)]
