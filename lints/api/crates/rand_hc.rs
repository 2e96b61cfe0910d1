//! A generator: deterministic once seeded.

#![pure]
