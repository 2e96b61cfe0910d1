//! Enums as text.

#![pure]
