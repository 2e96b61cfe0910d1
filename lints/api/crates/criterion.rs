//! Benchmarks.

#![pure]
