//! Types of MySQL.

#![pure]
