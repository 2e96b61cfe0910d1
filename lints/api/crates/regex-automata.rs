//! Regular expressions.

#![pure]
