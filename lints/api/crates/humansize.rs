//! Sizes as text.

#![pure]
