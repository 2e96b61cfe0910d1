//! The number of processors.

#[effect(environment)]
pub fn get() -> usize;
#[effect(environment)]
pub fn get_physical() -> usize;
