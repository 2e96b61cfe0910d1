//! Derives for number traits.

#![pure]
