//! A client of Stripe's API.

#[derive(Clone)]
#[effect_within(network_io)]
pub struct Client {}
impl Client {
    #[effect(none)]
    pub fn new(secret_key: impl Into<String>) -> Self;
}
