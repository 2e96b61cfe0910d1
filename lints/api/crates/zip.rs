//! Archives.

#![pure]
