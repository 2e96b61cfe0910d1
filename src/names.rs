//! What a path means: module trees, imports, globs, re-exports, preludes, macros.
//!
//! A crate is collected whole, at the cost of scanning its files, when something asks
//! for a name in it; what a name means is then searched on demand and remembered.

mod attributes;
mod body;
pub mod collect;
pub mod db;
pub mod def;
pub mod graph;
pub mod impls;
pub mod resolve;
pub mod tree;

pub use attributes::split_commas;
pub use db::{CrateInfo, CrateOrigin, Db};
pub use def::{CrateId, Def, DefId, DefKind, Namespace, Primitive, Resolution};
