//! What a change does to executions that are already running.

mod alike;
pub mod changes;
mod compare;
pub mod diff;
pub mod judge;
pub mod lock;
pub mod normal;
pub mod safe_edit;
pub mod search;
pub mod types;
mod words;

pub use compare::{Revision, compare};
