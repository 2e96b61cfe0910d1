//! Perfect hash tables with fixed keys and order.

#![pure]
