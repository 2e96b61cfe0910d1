//! Numbers as types.

#![pure]
