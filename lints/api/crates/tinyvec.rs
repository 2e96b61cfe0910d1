//! Vectors on the stack.

#![pure]
