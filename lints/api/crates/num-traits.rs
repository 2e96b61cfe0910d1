//! Traits of numbers.

#![pure]
