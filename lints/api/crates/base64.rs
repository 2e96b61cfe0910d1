//! Base64.

#![pure]

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError {
    InvalidByte(usize, u8),
    InvalidLength(usize),
}
pub fn encode<T: AsRef<[u8]>>(input: T) -> String;
pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError>;
pub mod engine {
    pub trait Engine {
        fn encode<T: AsRef<[u8]>>(&self, input: T) -> String {}
        fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, crate::DecodeError> {}
    }
    pub mod general_purpose {
        #[derive(Clone, Debug)]
        pub struct GeneralPurpose {}
        impl super::Engine for GeneralPurpose {}
        pub const STANDARD: GeneralPurpose;
        pub const STANDARD_NO_PAD: GeneralPurpose;
        pub const URL_SAFE: GeneralPurpose;
        pub const URL_SAFE_NO_PAD: GeneralPurpose;
    }
}
pub use engine::Engine;
pub mod prelude {
    pub use crate::engine::Engine as _;
    pub use crate::engine::general_purpose::{STANDARD as BASE64_STANDARD, URL_SAFE as BASE64_URL_SAFE};
}
