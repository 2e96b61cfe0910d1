//! MQTT.

#[derive(Clone, Debug)]
#[effect_within(network_io)]
pub struct AsyncClient {}
impl AsyncClient {
    #[effect(none)]
    pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop);
}
#[derive(Clone)]
#[effect_within(network_io)]
pub struct Client {}
impl Client {
    #[effect(none)]
    pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection);
}
#[effect_within(network_io)]
pub struct EventLoop {}
#[effect_within(network_io)]
pub struct Connection {}
#[derive(Clone)]
pub struct MqttOptions {}
impl MqttOptions {
    pub fn new<S: Into<String>, T: Into<String>>(id: S, host: T, port: u16) -> MqttOptions;
}
