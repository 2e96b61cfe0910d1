//! Edits that remove findings: which ones there are, and how they are brought
//! into the files.
//!
//! What to write instead of a call is data: the `fix` tables of SDK profiles and
//! of the catalogue. [`Offers`] puts the names of the code at hand into them;
//! [`rewrites`] joins the edits of all findings, and [`Rewrite::write`] replaces
//! a file.

mod callee;
mod committed;
mod offer;
mod rewrite;
mod scope;
mod swap;

pub use committed::{NotCommitted, uncommitted};
pub use offer::Offers;
pub use rewrite::{Rewrite, Rewrites, WriteError, rewrites, rewrites_of};
