//! Files in the binary.

#![pure]
