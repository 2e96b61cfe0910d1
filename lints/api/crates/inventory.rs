//! Registration at start-up.

#![pure]
