//! Who calls whom, and what reaches what.
//!
//! A call of an inferred body becomes its possible callees, for the types that its
//! caller was itself called with. What a function of a known crate does is declared;
//! other functions are entered.

mod callbacks;
pub mod effects;
pub mod exprs;
pub mod graph;
pub mod objects;
pub mod reach;
pub mod resolve;
pub mod values;

pub use effects::{EffectSet, Effects};
pub use resolve::{Callee, Calls, Confidence, Instance, ResolvedCall};
