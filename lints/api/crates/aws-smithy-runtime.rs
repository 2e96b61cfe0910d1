//! The machinery under the AWS clients.

#![pure]
