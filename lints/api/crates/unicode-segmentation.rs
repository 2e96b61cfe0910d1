//! Graphemes and words.

#![pure]
