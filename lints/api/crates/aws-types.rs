//! Types of the AWS configuration.

#![pure]
