//! Wrapped text.

#![pure]
