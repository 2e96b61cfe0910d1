//! Which files are there, and what do they say?
//!
//! The first stage. It finds the packages, targets, features and dependencies of a workspace
//! ([`packages`]), reads text through one trait ([`text::Files`]) so that the disk, memory and a
//! git revision ([`git`]) stand in for each other, and decides `#[cfg]` predicates ([`cfg`]).
//! It runs nothing of what it reads; the only program it may start is `cargo metadata`, and not
//! even that with [`packages::Request::cargo`] set to [`packages::CargoUse::Never`].

pub mod cfg;
pub mod git;
pub(crate) mod near;
pub mod packages;
pub mod text;
