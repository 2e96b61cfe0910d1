//! The core of the Azure SDK.

pub mod http {
    #[effect_within(network_io)]
    pub struct Pipeline {}
}
pub mod credentials {
    #[effect_within(network_io)]
    pub trait TokenCredential {}
}
