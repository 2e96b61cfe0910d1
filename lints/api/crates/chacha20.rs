//! A cipher and its generator: deterministic once seeded.

#![pure]
