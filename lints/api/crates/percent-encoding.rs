//! Percent encoding.

#![pure]
