//! XML.

#![pure]
