//! What a change does to executions that are already running.

mod alike;
pub mod judge;
pub mod normal;
pub mod search;
