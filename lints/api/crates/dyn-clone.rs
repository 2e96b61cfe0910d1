//! Clones of trait objects.

#![pure]
