//! Between log and tracing.

#![pure]
