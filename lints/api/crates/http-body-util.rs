//! Bodies of HTTP messages.

#![pure]
