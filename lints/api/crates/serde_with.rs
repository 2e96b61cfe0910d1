//! Adapters for serde.

#![pure]
