//! Spans around functions.

#![pure]
