//! Reports in colour.

#[effect(global_state, environment)]
pub fn install() -> Result<(), eyre::Report>;
pub use eyre;
pub use eyre::{Report, Result};
