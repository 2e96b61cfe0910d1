//! Parsers from grammars.

#![pure]
