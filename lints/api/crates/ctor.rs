//! Functions before main.

#![pure]
