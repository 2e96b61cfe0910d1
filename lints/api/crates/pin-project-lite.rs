//! Pinned projections.

#![pure]
