//! What is known about lints and SDKs, as data read from `lints/`.
//!
//! [`catalog`] holds one text per lint: name, group, level, reason, examples.
//! [`profile`] holds one description per SDK: what marks a workflow, which calls
//! issue commands, what replay compares. Neither knows the stages of a check:
//! they parse tables, validate them and hand them on, so that `workflowcheck.toml`
//! can use the same words.

pub mod catalog;
pub mod check;
pub mod profile;
