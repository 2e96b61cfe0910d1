//! Distributions over a generator that the caller brings.

#![pure]
