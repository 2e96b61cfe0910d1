//! Cases of identifiers.

#![pure]
