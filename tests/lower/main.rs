//! Lowering: what is kept of items and bodies.

mod bodies;
mod fixture;
mod garbage;
mod items;
mod macro_inputs;
mod print;
mod registry;
mod spans;
