//! Floats with an order.

#![pure]
