//! Secrets that do not print.

#![pure]
