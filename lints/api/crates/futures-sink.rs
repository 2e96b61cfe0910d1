//! The trait of sinks.

#![pure]
