//! Recursive asynchronous functions.

#![pure]
