//! The trait of services.

#![pure]
