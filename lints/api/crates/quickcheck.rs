//! Property tests.

#![pure]
