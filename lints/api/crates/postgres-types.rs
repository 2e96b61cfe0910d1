//! Types of PostgreSQL.

#![pure]
