//! Derives for strum.

#![pure]
