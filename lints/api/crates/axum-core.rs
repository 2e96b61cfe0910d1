//! The core of axum.

#![pure]
