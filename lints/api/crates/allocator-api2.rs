//! Allocators.

#![pure]
