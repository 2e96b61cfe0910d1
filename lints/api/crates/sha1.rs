//! A hash function.

#![pure]

pub use digest::Digest;
#[derive(Clone, Default)]
pub struct Sha1 {}
impl digest::Digest for Sha1 {}
