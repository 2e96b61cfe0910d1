//! Lowering: what is kept of items and bodies.

mod items;
mod print;
