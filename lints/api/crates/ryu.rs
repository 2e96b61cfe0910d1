//! Floats as text.

#![pure]
