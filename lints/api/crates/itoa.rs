//! Integers as text.

#![pure]
