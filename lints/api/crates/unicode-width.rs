//! Widths of text.

#![pure]
