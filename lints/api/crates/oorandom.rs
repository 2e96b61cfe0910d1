//! Generators that are always seeded by hand.

#![pure]
