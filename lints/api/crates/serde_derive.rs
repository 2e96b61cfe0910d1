//! Derives for serde.

#![pure]
