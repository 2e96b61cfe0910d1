//! Sets of flags.

#![pure]
