//! Mail. Building a message without an id of its own draws one from the clock and random bits; sending it is I/O.

#[derive(Clone, Debug)]
pub struct Message {}
impl Message {
    pub fn builder() -> message::MessageBuilder;
    pub fn headers(&self) -> &Headers;
    pub fn headers_mut(&mut self) -> &mut Headers;
    pub fn envelope(&self) -> &Envelope;
    pub fn formatted(&self) -> Vec<u8>;
    pub fn sign(&mut self, dkim_config: &DkimConfig);
}
pub use address::Address;
pub mod address {
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Address {}
    impl crate::address::Address {
        pub fn new<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Result<Self, AddressError>;
        pub fn new_dangerous<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Self;
        pub fn user(&self) -> &str;
        pub fn domain(&self) -> &str;
    }
    impl std::fmt::Display for crate::address::Address {}
    impl std::str::FromStr for crate::address::Address {
        type Err = AddressError;
        fn from_str(val: &str) -> Result<Self, AddressError>;
    }
    impl<U, D> TryFrom<(U, D)> for crate::address::Address
    where
        U: AsRef<str>,
        D: AsRef<str>,
    {
        type Error = AddressError;
        fn try_from(_: (U, D)) -> Result<Self, Self::Error>;
    }
    impl TryFrom<String> for crate::address::Address {
        type Error = AddressError;
        fn try_from(serialized: String) -> Result<Self, AddressError>;
    }
    impl AsRef<str> for crate::address::Address {
        fn as_ref(&self) -> &str;
    }
    impl AsRef<std::ffi::OsStr> for crate::address::Address {
        fn as_ref(&self) -> &std::ffi::OsStr;
    }
}
pub mod message {
    pub struct MessageBuilder {}
    impl MessageBuilder {
        pub fn new() -> Self;
        pub fn from(self, mbox: Mailbox) -> Self;
        pub fn to(self, mbox: Mailbox) -> Self;
        pub fn subject<S: Into<String>>(self, subject: S) -> Self;
        #[effect(system_time)]
        pub fn date_now(self) -> Self;
        #[effect(system_time, randomness)]
        pub fn body<T>(self, body: T) -> Result<crate::Message, crate::error::Error>;
        #[effect(system_time, randomness)]
        pub fn multipart(self, part: MultiPart) -> Result<crate::Message, crate::error::Error>;
        #[effect(system_time, randomness)]
        pub fn singlepart(self, part: SinglePart) -> Result<crate::Message, crate::error::Error>;
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Mailbox {}
    pub struct MultiPart {}
    pub struct SinglePart {}
}
pub mod error {
    pub enum Error {
        MissingFrom,
        MissingTo,
    }
}
#[effect_within(network_io)]
pub trait Transport {
    type Ok;
    type Error;
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error> {}
}
#[effect_within(network_io)]
pub trait AsyncTransport {
    type Ok;
    type Error;
    async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error> {}
}
pub struct SmtpTransport {}
impl SmtpTransport {
    pub fn relay(relay: &str) -> Result<transport::smtp::SmtpTransportBuilder, transport::smtp::Error>;
    #[effect(network_io)]
    pub fn test_connection(&self) -> Result<bool, transport::smtp::Error>;
}
impl Transport for SmtpTransport {
    type Ok = transport::smtp::response::Response;
    type Error = transport::smtp::Error;
}
pub struct AsyncSmtpTransport<E> {}
impl<E> AsyncSmtpTransport<E> {
    #[effect(network_io)]
    pub async fn test_connection(&self) -> Result<bool, transport::smtp::Error>;
}
impl<E> AsyncTransport for AsyncSmtpTransport<E> {
    type Ok = transport::smtp::response::Response;
    type Error = transport::smtp::Error;
}
pub mod transport {
    pub mod smtp {
        pub use crate::{AsyncSmtpTransport, SmtpTransport};
        pub struct SmtpTransportBuilder {}
        pub struct Error {}
        pub mod response {
            pub struct Response {}
        }
    }
}
