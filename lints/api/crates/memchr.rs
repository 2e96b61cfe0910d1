//! Searching in bytes.

#![pure]
