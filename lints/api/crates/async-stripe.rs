//! A client of Stripe's API.

#[effect_within(network_io)]
pub struct Client {}
impl Clone for Client {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl Client {
    #[effect(none)]
    pub fn new(secret_key: impl Into<String>) -> Self;
}
