//! Assertions on patterns.

#![pure]
