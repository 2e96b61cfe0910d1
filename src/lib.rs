//! Finds what makes durable workflows nondeterministic, and says what a change
//! does to the executions that are already running.
//!
//! One straight way through, each stage knowing only those before it:
//! `source` (which files are there), `syntax` (what does a file say), `names` (what does a path mean),
//! `types` (what type has this receiver), `calls` (who calls whom below a workflow).

pub mod advisor;
pub mod baseline;
pub mod call_graph;
pub mod calls;
pub mod check;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod fix;
pub mod lints;
pub mod names;
pub mod printable;
pub mod progress;
pub mod replay;
pub mod report;
pub mod sdk;
pub mod shape;
pub mod since;
pub mod source;
pub mod suppress;
pub mod syntax;
pub mod types;
