//! Integers.

#![pure]
