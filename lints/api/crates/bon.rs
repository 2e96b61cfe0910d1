//! Builders by derive.

#![pure]
