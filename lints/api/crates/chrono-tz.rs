//! The time zone database as types for chrono; nothing is read at run time.

#![pure]
