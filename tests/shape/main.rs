//! What shapes are read off code, and what comes of comparing two revisions of it.

mod extraction;
mod lock;
mod project;
mod recorded_values;
mod revisions;
mod safe_edit;
mod types;
