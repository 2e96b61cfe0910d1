//! Tasks of executors.

#![pure]
