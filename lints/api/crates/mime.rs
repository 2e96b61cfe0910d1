//! Media types.

#![pure]
