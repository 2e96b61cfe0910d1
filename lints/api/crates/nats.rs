//! NATS, blocking.

#[effect(network_io)]
pub fn connect<I>(nats_urls: I) -> std::io::Result<Connection>;
#[derive(Clone, Debug)]
#[effect_within(network_io)]
pub struct Connection {}
#[effect_within(network_io)]
pub struct Subscription {}
