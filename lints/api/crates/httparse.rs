//! Parsing HTTP.

#![pure]
