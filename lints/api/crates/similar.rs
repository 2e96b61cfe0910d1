//! Differences.

#![pure]
