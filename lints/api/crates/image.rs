//! Pictures.

#![pure]
