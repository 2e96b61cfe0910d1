//! Elasticsearch. Every call ends in the `send` of its builder; the client's method that starts it counts.

#[derive(Debug)]
#[effect_within(network_io)]
pub struct Elasticsearch {}
impl Clone for Elasticsearch {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl Elasticsearch {
    #[effect(none)]
    pub fn new(transport: http::transport::Transport) -> Self;
}
pub mod http {
    pub mod transport {
        #[derive(Clone, Debug)]
        pub struct Transport {}
    }
}
