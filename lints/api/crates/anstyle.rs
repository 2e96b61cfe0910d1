//! Terminal styles.

#![pure]
