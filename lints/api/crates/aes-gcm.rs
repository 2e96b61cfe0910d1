//! Authenticated encryption.

#![pure]
