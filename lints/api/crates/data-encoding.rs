//! Encodings.

#![pure]
