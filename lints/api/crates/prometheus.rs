//! Metrics.

#![pure]
