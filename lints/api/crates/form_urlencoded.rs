//! Form data.

#![pure]
