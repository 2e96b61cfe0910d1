//! Memory that is wiped.

#![pure]
