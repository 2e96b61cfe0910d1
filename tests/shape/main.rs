//! What shapes are read off code, and what comes of comparing two revisions of it.

mod extraction;
mod project;
mod types;
