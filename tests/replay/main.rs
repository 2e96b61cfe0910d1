//! Recorded histories against shapes written by hand.

#[path = "../advisor/notation.rs"]
mod notation;
mod program;
mod recorded;
mod sources;
mod speed;
mod streams;
