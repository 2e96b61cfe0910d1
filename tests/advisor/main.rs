//! The advisor on shapes written by hand.

mod lock;
mod notation;
mod pictures;
mod reports;
mod simulated;
mod verdicts;
