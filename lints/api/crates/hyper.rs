//! HTTP at a low level.

pub use http::{Method, Request, Response, StatusCode, Uri, Version, header};
pub use body::Body;
pub use client::Client;
#[derive(Debug)]
pub struct Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod body {
    #[derive(Debug)]
    pub struct Incoming {}
    pub struct Body {}
    impl Body {
        pub fn empty() -> Body;
    }
    pub use bytes::{Buf, Bytes};
    #[effect(network_io)]
    pub async fn to_bytes<T>(body: T) -> Result<Bytes, crate::Error>;
    #[effect(network_io)]
    pub async fn aggregate<T>(body: T) -> Result<Bytes, crate::Error>;
}
pub mod client {
    #[derive(Clone, Debug)]
    pub struct Client<C, B = crate::body::Body> {}
    impl<C, B> Client<C, B> {
        pub fn new() -> Client<C, B>;
        pub fn builder() -> Builder;
        #[effect(network_io)]
        pub async fn get(&self, uri: http::Uri) -> crate::Result<http::Response<crate::body::Body>>;
        #[effect(network_io)]
        pub async fn request(&self, req: http::Request<B>) -> crate::Result<http::Response<crate::body::Body>>;
    }
    pub struct Builder {}
    #[effect_within(network_io)]
    pub mod conn {
        pub mod http1 {
            pub struct SendRequest<B> {}
            impl<B> SendRequest<B> {
                pub async fn send_request(
                    &mut self, req: http::Request<B>,
                ) -> crate::Result<http::Response<crate::body::Incoming>>;
                pub async fn ready(&mut self) -> crate::Result<()>;
            }
            pub struct Connection<T, B> {}
            pub async fn handshake<T, B>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)>;
        }
        pub mod http2 {
            pub struct SendRequest<B> {}
            impl<B> SendRequest<B> {
                pub async fn send_request(
                    &mut self, req: http::Request<B>,
                ) -> crate::Result<http::Response<crate::body::Incoming>>;
                pub async fn ready(&mut self) -> crate::Result<()>;
            }
            pub struct Connection<T, B, E> {}
            pub async fn handshake<E, T, B>(exec: E, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, E>)>;
        }
    }
}
#[effect_within(network_io)]
pub mod server {
    pub mod conn {
        pub mod http1 {
            pub struct Builder {}
        }
    }
}
#[effect_within(network_io)]
pub mod upgrade {
    pub struct Upgraded {}
}
pub mod service {
    pub trait Service<Request> {
        type Response;
        type Error;
        type Future;
        fn call(&self, req: Request) -> Self::Future;
    }
    pub fn service_fn<F>(f: F) -> F;
}
