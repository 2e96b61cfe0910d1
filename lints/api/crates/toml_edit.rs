//! TOML.

#![pure]
