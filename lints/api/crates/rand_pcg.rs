//! PCG generators: deterministic once seeded.

#![pure]
