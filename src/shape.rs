//! Which commands a workflow can issue, in which order, under which conditions.
//!
//! [`tree`] is the plain data, [`render`] writes it down for people and programs.

pub mod render;
pub mod tree;
