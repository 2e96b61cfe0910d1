//! Asynchronous functions in traits.

#![pure]
