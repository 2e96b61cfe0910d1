//! Recorded histories against shapes written by hand.

#[path = "../advisor/notation.rs"]
mod notation;
mod recorded;
mod speed;
mod streams;
