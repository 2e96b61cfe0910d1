//! MQTT.

#[derive(Debug)]
#[effect_within(network_io)]
pub struct AsyncClient {}
impl Clone for AsyncClient {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl AsyncClient {
    #[effect(none)]
    pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop);
}
#[effect_within(network_io)]
pub struct Client {}
impl Clone for Client {
    #[effect(none)]
    fn clone(&self) -> Self;
}
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
