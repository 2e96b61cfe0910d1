//! Code at the end of a scope.

#![pure]
