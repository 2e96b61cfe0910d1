//! Which commands a workflow can issue, in which order, under which conditions.
//!
//! [`tree`] is the plain data, [`render`] writes it down for people and programs,
//! [`automaton`] runs it: it answers which commands are issued in which task.

pub mod automaton;
pub mod extract;
pub mod named;
pub mod render;
pub mod tree;
