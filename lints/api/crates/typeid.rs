//! Type identifiers.

#![pure]
