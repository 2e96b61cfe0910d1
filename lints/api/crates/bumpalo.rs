//! Arenas.

#![pure]
