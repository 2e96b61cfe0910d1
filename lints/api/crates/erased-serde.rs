//! Serde behind trait objects.

#![pure]
