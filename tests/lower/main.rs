//! Lowering: what is kept of items and bodies.

mod bodies;
mod fixture;
mod items;
mod print;
mod spans;
