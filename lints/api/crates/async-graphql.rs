//! GraphQL servers.

#![pure]
