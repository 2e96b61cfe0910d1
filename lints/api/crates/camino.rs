//! Paths in UTF-8: what touches the disk is std's.

#![pure]
