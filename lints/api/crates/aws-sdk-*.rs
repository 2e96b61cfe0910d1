//! The clients of the AWS SDK, one package a service. Every operation starts with a method of `Client` named after it and
//! is sent at the end of its builder; the start is what stands in all packages under one name.

#[derive(Debug)]
#[effect_within(network_io)]
pub struct Client {}
impl Clone for Client {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl Client {
    #[effect(none)]
    pub fn new(sdk_config: &aws_config::SdkConfig) -> Self;
    #[effect(none)]
    pub fn from_conf(conf: Config) -> Self;
    #[effect(none)]
    pub fn config(&self) -> &Config;
}
#[derive(Clone, Debug)]
pub struct Config {}
impl Config {
    pub fn builder() -> config::Builder;
    pub fn new(config: &aws_config::SdkConfig) -> Self;
}
pub mod client {
    pub use crate::Client;
}
pub mod config {
    pub use crate::Config;
    #[derive(Clone, Debug, Default)]
    pub struct Builder {}
    impl Builder {
        pub fn new() -> Self;
        pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self;
        pub fn build(self) -> Config;
    }
}
pub mod presigning {
    pub struct PresigningConfig {}
}
