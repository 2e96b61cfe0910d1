//! Text encodings.

#![pure]
