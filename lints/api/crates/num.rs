//! Numbers.

#![pure]
