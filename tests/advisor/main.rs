//! The advisor on shapes written by hand.

mod notation;
mod verdicts;
