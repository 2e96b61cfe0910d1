//! Regular expressions that compile once.

#![pure]
