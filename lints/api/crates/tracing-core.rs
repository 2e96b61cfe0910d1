//! The core of tracing.

#![pure]
