//! The advisor on shapes written by hand.

mod lock;
mod notation;
mod simulated;
mod verdicts;
