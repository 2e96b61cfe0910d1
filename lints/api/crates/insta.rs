//! Snapshots.

#![pure]
