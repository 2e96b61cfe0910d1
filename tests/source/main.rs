//! The source stage on real directories and repositories: packages, text, revisions.

mod against_cargo;
mod fallback;
mod git;
mod loose;
mod manifests;
mod scratch;
mod text;
