//! TLS without sockets.

#![pure]
