//! The traits of serde.

#![pure]
