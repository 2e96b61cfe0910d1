//! Validation by derive.

#![pure]
