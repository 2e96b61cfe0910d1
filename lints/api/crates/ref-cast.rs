//! Casts of references.

#![pure]
