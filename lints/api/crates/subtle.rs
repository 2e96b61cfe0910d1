//! Comparisons in constant time.

#![pure]
