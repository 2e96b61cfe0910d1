//! Configuration of the AWS SDK: loading it reads the environment, files and the network.

#[effect(environment, file_io, network_io)]
pub async fn load_from_env() -> SdkConfig;
#[effect(environment, file_io, network_io)]
pub async fn load_defaults(version: BehaviorVersion) -> SdkConfig;
pub fn from_env() -> ConfigLoader;
pub fn defaults(version: BehaviorVersion) -> ConfigLoader;
#[derive(Clone, Debug)]
pub struct SdkConfig {}
#[derive(Clone, Debug, Default)]
pub struct ConfigLoader {}
impl ConfigLoader {
    pub fn behavior_version(self, behavior_version: BehaviorVersion) -> Self;
    pub fn region<R>(self, region: R) -> Self;
    pub fn profile_name(self, profile_name: impl Into<String>) -> Self;
    pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self;
    pub fn credentials_provider<P>(self, credentials_provider: P) -> Self;
    #[effect(environment, file_io, network_io)]
    pub async fn load(self) -> SdkConfig;
}
#[derive(Clone, Debug)]
pub struct BehaviorVersion {}
impl BehaviorVersion {
    pub fn latest() -> Self;
}
#[derive(Clone, Debug)]
pub struct Region {}
impl Region {
    pub fn new(region: impl Into<std::borrow::Cow<'static, str>>) -> Self;
}
