//! What a change does to executions that are already running.

mod alike;
pub mod changes;
pub mod diff;
pub mod judge;
pub mod normal;
pub mod search;
