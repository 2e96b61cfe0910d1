//! Finds what makes durable workflows nondeterministic, and says what a change
//! does to the executions that are already running.
//!
//! One straight way through, each stage knowing only those before it:
//! `source` (which files are there), `syntax` (what does a file say), `names` (what does a path mean),
//! `types` (what type has this receiver), `calls` (who calls whom below a workflow).
//!
//! The program is made of these modules. Other programs need four functions, which take a workspace,
//! sources in memory or a git revision ([`Code`]): [`check`](fn@check), [`shape`](fn@shape),
//! [`diff`] and [`replay`](fn@replay). A crate's own tests need [`assert_deterministic!`] and
//! [`assert_replays!`].

pub mod advisor;
pub mod baseline;
pub mod call_graph;
pub mod calls;
pub mod check;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod fix;
pub mod flow;
pub mod impact;
mod library;
pub mod lints;
pub mod names;
pub mod printable;
pub mod progress;
pub mod registry;
pub mod replay;
pub mod report;
pub mod sdk;
pub mod shape;
pub mod since;
pub mod source;
pub mod suppress;
pub mod syntax;
pub mod types;

pub use library::{
    CheckError, Code, assert_deterministic_in, assert_replays_in, check, check_sources, diff,
    replay, shape,
};
