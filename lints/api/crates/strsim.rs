//! Distances of strings.

#![pure]
