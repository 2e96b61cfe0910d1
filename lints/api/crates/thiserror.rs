//! Error types by derive.

#![pure]
#[derives(std::error::Error, std::fmt::Display)]
pub macro Error;
