//! Recorded histories against shapes written by hand.

#[path = "../../examples/agreement/revisions/src/compile.rs"]
mod compile;
#[path = "../advisor/notation.rs"]
mod notation;
mod program;
mod recorded;
mod sources;
mod streams;
