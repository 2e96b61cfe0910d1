//! Registration by the linker.

#![pure]
