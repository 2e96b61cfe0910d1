//! Hash functions.

#![pure]
