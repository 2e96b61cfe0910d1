//! Keyed hashes.

#![pure]
