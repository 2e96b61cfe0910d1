//! Parser combinators.

#![pure]
