//! The traits of asynchronous I/O.

#![pure]
