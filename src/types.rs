//! What type an expression has, and so which function a call calls.
//!
//! Signatures are lowered on demand into [`ty::Ty`]; a body is inferred as a whole, in
//! the compiler's manner: expectations flow down, types up, variables are unified, and
//! trait bounds are solved when enough is known.

pub mod env;
pub mod infer;
pub mod lang;
pub mod lower;
pub mod name;
pub mod payload;
pub mod ty;

pub use env::{FnSig, Types};
