//! Derives for std's traits.

#![pure]
