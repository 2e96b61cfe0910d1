//! Domain names.

#![pure]
