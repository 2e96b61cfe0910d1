//! Graphs.

#![pure]
