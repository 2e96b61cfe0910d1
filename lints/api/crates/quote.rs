//! Tokens.

#![pure]
