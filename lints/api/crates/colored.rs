//! Colours for the terminal.

#![pure]
