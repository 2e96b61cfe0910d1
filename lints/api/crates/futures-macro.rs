//! The macros of futures.

#![pure]
