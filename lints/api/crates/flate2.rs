//! Compression.

#![pure]
