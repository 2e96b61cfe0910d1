//! Searching for many strings.

#![pure]
