//! Arrays.

#![pure]
