//! Complex numbers.

#![pure]
