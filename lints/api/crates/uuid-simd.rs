//! Fast text forms of identifiers.

#![pure]
