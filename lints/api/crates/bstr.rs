//! Byte strings.

#![pure]
