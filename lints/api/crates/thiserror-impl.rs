//! Derives for thiserror.

#![pure]
