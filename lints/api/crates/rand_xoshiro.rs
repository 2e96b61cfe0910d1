//! Xoshiro generators: deterministic once seeded.

#![pure]
