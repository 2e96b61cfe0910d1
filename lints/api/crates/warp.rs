//! An HTTP server.

#[effect(network_io)]
pub fn serve<F>(filter: F) -> Server<F>;
#[effect_within(network_io)]
pub struct Server<F> {}
pub trait Filter {}
