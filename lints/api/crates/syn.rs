//! Syntax.

#![pure]
