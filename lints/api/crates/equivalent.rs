//! Comparisons of keys.

#![pure]
