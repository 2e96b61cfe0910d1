//! JSON schemas.

#![pure]
