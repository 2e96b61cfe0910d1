//! Numbers in bytes.

#![pure]
