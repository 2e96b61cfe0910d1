//! Fractions.

#![pure]
