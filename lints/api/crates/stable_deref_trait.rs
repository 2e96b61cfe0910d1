//! Stable addresses.

#![pure]
