//! Configuration.

#![pure]
