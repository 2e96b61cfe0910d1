//! Downcasts.

#![pure]
