//! Hash functions.

#![pure]

pub use digest::Digest;
#[derive(Clone, Default)]
pub struct Sha256 {}
impl digest::Digest for Sha256 {}
#[derive(Clone, Default)]
pub struct Sha512 {}
impl digest::Digest for Sha512 {}
