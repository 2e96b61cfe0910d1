//! Identifiers.

#![pure]
