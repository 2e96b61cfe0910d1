//! The trait of layers.

#![pure]
