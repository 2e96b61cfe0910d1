//! Credentials of AWS.

#![pure]
