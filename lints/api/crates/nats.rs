//! NATS, blocking.

#[effect(network_io)]
pub fn connect<I>(nats_urls: I) -> std::io::Result<Connection>;
#[derive(Debug)]
#[effect_within(network_io)]
pub struct Connection {}
impl Clone for Connection {
    #[effect(none)]
    fn clone(&self) -> Self;
}
#[effect_within(network_io)]
pub struct Subscription {}
