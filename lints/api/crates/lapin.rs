//! AMQP.

#[effect_within(network_io)]
pub struct Connection {}
impl Connection {
    pub async fn connect(uri: &str, options: ConnectionProperties) -> Result<Connection>;
    pub async fn create_channel(&self) -> Result<Channel>;
}
#[effect_within(network_io)]
pub struct Channel {}
impl Clone for Channel {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl Channel {
    #[effect(none)]
    pub fn id(&self) -> u16;
    pub async fn basic_publish<P>(
        &self, exchange: &str, routing_key: &str, options: options::BasicPublishOptions, payload: P,
        properties: BasicProperties,
    ) -> Result<publisher_confirm::PublisherConfirm>;
    pub async fn basic_consume(
        &self, queue: &str, consumer_tag: &str, options: options::BasicConsumeOptions, arguments: types::FieldTable,
    ) -> Result<Consumer>;
    pub async fn queue_declare(
        &self, queue: &str, options: options::QueueDeclareOptions, arguments: types::FieldTable,
    ) -> Result<Queue>;
}
#[effect_within(network_io)]
pub struct Consumer {}
#[derive(Clone, Debug, Default)]
pub struct ConnectionProperties {}
#[derive(Clone, Debug, Default)]
pub struct BasicProperties {}
pub struct Queue {}
pub mod acker {
    #[effect_within(network_io)]
    pub struct Acker {}
}
pub mod publisher_confirm {
    pub struct PublisherConfirm {}
}
pub mod options {
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicPublishOptions {}
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicConsumeOptions {}
    #[derive(Clone, Copy, Debug, Default)]
    pub struct QueueDeclareOptions {}
}
pub mod types {
    #[derive(Clone, Debug, Default)]
    pub struct FieldTable {}
}
pub struct Error {}
pub type Result<T> = std::result::Result<T, Error>;
