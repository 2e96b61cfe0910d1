//! Memory reclamation.

#![pure]
