//! CBOR.

#![pure]
