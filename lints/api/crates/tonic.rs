//! gRPC. Generated clients end in these calls.

#[derive(Debug)]
pub struct Request<T> {}
impl<T> Request<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &metadata::MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut metadata::MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (metadata::MetadataMap, http::Extensions, T);
    pub fn from_parts(metadata: metadata::MetadataMap, extensions: http::Extensions, message: T) -> Self;
    pub fn from_http(http: Request<T>) -> Self;
    pub fn local_addr(&self) -> Option<std::net::SocketAddr>;
    pub fn remote_addr(&self) -> Option<std::net::SocketAddr>;
    pub fn peer_certs(&self) -> Option<std::sync::Arc<Vec<tokio_rustls::rustls::pki_types::CertificateDer<'static>>>>;
    pub fn set_timeout(&mut self, deadline: std::time::Duration);
    pub fn extensions(&self) -> &http::Extensions;
    pub fn extensions_mut(&mut self) -> &mut http::Extensions;
    pub fn cancellation_handle(&mut self) -> CancellationHandle;
}
impl<T> IntoRequest<T> for Request<T> {
    fn into_request(self) -> Request<T>;
}
#[derive(Debug)]
pub struct Response<T> {}
impl<T> Response<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &metadata::MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut metadata::MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (metadata::MetadataMap, T, http::Extensions);
    pub fn from_parts(metadata: metadata::MetadataMap, message: T, extensions: http::Extensions) -> Self;
    pub fn extensions(&self) -> &http::Extensions;
    pub fn extensions_mut(&mut self) -> &mut http::Extensions;
    pub fn disable_compression(&mut self);
}
impl<T> From<T> for Response<T> {
    fn from(inner: T) -> Self;
}
#[derive(Clone, Debug)]
pub struct Status {}
impl Status {
    pub fn new(code: Code, message: impl Into<String>) -> Status;
    pub fn ok(message: impl Into<String>) -> Status;
    pub fn cancelled(message: impl Into<String>) -> Status;
    pub fn unknown(message: impl Into<String>) -> Status;
    pub fn invalid_argument(message: impl Into<String>) -> Status;
    pub fn deadline_exceeded(message: impl Into<String>) -> Status;
    pub fn not_found(message: impl Into<String>) -> Status;
    pub fn already_exists(message: impl Into<String>) -> Status;
    pub fn permission_denied(message: impl Into<String>) -> Status;
    pub fn resource_exhausted(message: impl Into<String>) -> Status;
    pub fn failed_precondition(message: impl Into<String>) -> Status;
    pub fn aborted(message: impl Into<String>) -> Status;
    pub fn out_of_range(message: impl Into<String>) -> Status;
    pub fn unimplemented(message: impl Into<String>) -> Status;
    pub fn internal(message: impl Into<String>) -> Status;
    pub fn unavailable(message: impl Into<String>) -> Status;
    pub fn data_loss(message: impl Into<String>) -> Status;
    pub fn unauthenticated(message: impl Into<String>) -> Status;
    pub fn from_error(err: Box<dyn std::error::Error + Send + Sync + 'static>) -> Status;
    pub fn try_from_error(
        err: Box<dyn std::error::Error + Send + Sync + 'static>,
    ) -> Result<Status, Box<dyn std::error::Error + Send + Sync + 'static>>;
    pub fn from_header_map(header_map: &http::header::HeaderMap) -> Option<Status>;
    pub fn code(&self) -> Code;
    pub fn message(&self) -> &str;
    pub fn details(&self) -> &[u8];
    pub fn metadata(&self) -> &metadata::MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut metadata::MetadataMap;
    pub fn add_header(&self, header_map: &mut http::header::HeaderMap) -> Result<(), Self>;
    pub fn with_details(code: Code, message: impl Into<String>, details: bytes::Bytes) -> Status;
    pub fn with_metadata(code: Code, message: impl Into<String>, metadata: metadata::MetadataMap) -> Status;
    pub fn with_details_and_metadata(
        code: Code, message: impl Into<String>, details: bytes::Bytes, metadata: metadata::MetadataMap,
    ) -> Status;
    pub fn set_source(&mut self, source: std::sync::Arc<dyn std::error::Error + Send + Sync + 'static>) -> &mut Status;
    pub fn into_http<B: Default>(self) -> Response<B>;
}
impl From<transport::Error> for Status {
    fn from(err: transport::Error) -> Self;
}
impl From<std::io::Error> for Status {
    fn from(err: std::io::Error) -> Self;
}
impl std::fmt::Display for Status {}
impl std::error::Error for Status {}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Code {
    Ok,
    Cancelled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    Unimplemented,
    Internal,
    Unavailable,
    DataLoss,
    Unauthenticated,
}
impl Code {
    pub fn description(&self) -> &'static str;
}
impl std::fmt::Display for Code {}
impl Code {
    pub const fn from_i32(i: i32) -> Code;
    pub fn from_bytes(bytes: &[u8]) -> Code;
}
impl From<i32> for Code {
    fn from(i: i32) -> Self;
}
pub trait IntoRequest<T>: sealed::Sealed {
    fn into_request(self) -> Request<T>;
}
pub use codec::Streaming;
pub type Result<T> = std::result::Result<T, Status>;
pub mod codec {
    #[effect_within(network_io)]
    pub struct Streaming<T> {}
    impl<T> Streaming<T> {
        pub async fn message(&mut self) -> std::result::Result<Option<T>, crate::Status>;
        pub async fn trailers(&mut self) -> std::result::Result<Option<crate::metadata::MetadataMap>, crate::Status>;
    }
    impl<T> futures_core::stream::Stream for Streaming<T> {
        type Item = std::result::Result<T, crate::Status>;
    }
}
pub mod metadata {
    #[derive(Clone, Debug, Default)]
    pub struct MetadataMap {}
}
pub mod client {
    #[derive(Clone, Debug)]
    pub struct Grpc<T> {}
    impl<T> crate::client::Grpc<T> {
        pub fn new(inner: T) -> Self;
        pub fn with_origin(inner: T, origin: http::uri::Uri) -> Self;
        pub fn send_compressed(self, encoding: CompressionEncoding) -> Self;
        pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self;
        pub fn max_decoding_message_size(self, limit: usize) -> Self;
        pub fn max_encoding_message_size(self, limit: usize) -> Self;
        #[effect(network_io)]
        pub async fn ready(&mut self) -> Result<(), T::Error>
        where
            T: GrpcService<Body>;
        #[effect(network_io)]
        pub async fn unary<M1, M2, C>(
            &mut self, request: crate::Request<M1>, path: http::uri::PathAndQuery, codec: C,
        ) -> Result<crate::Response<M2>, crate::Status>
        where
            T: GrpcService<Body>,
            T::ResponseBody: http_body::Body + Send + 'static,
            <T::ResponseBody as HttpBody>::Error: Into<BoxError>,
            C: Codec<Encode = M1, Decode = M2>,
            M1: Send + Sync + 'static,
            M2: Send + Sync + 'static;
        #[effect(network_io)]
        pub async fn client_streaming<S, M1, M2, C>(
            &mut self, request: crate::Request<S>, path: http::uri::PathAndQuery, codec: C,
        ) -> Result<crate::Response<M2>, crate::Status>
        where
            T: GrpcService<Body>,
            T::ResponseBody: http_body::Body + Send + 'static,
            <T::ResponseBody as HttpBody>::Error: Into<BoxError>,
            S: tokio_stream::Stream<Item = M1> + Send + 'static,
            C: Codec<Encode = M1, Decode = M2>,
            M1: Send + Sync + 'static,
            M2: Send + Sync + 'static;
        #[effect(network_io)]
        pub async fn server_streaming<M1, M2, C>(
            &mut self, request: crate::Request<M1>, path: http::uri::PathAndQuery, codec: C,
        ) -> Result<crate::Response<crate::codec::Streaming<M2>>, crate::Status>
        where
            T: GrpcService<Body>,
            T::ResponseBody: http_body::Body + Send + 'static,
            <T::ResponseBody as HttpBody>::Error: Into<BoxError>,
            C: Codec<Encode = M1, Decode = M2>,
            M1: Send + Sync + 'static,
            M2: Send + Sync + 'static;
        #[effect(network_io)]
        pub async fn streaming<S, M1, M2, C>(
            &mut self, request: crate::Request<S>, path: http::uri::PathAndQuery, codec: C,
        ) -> Result<crate::Response<crate::codec::Streaming<M2>>, crate::Status>
        where
            T: GrpcService<Body>,
            T::ResponseBody: http_body::Body + Send + 'static,
            <T::ResponseBody as HttpBody>::Error: Into<BoxError>,
            S: tokio_stream::Stream<Item = M1> + Send + 'static,
            C: Codec<Encode = M1, Decode = M2>,
            M1: Send + Sync + 'static,
            M2: Send + Sync + 'static;
    }
}
pub mod transport {
    pub use channel::{Channel, Endpoint};
    #[derive(Debug)]
    pub struct Error {}
    pub mod channel {
        #[derive(Clone, Debug)]
        pub struct Channel {}
        impl crate::transport::channel::Channel {
            pub fn builder(uri: http::uri::Uri) -> crate::transport::channel::Endpoint;
            pub fn from_static(s: &'static str) -> crate::transport::channel::Endpoint;
            pub fn from_shared(
                s: impl Into<bytes::Bytes>,
            ) -> Result<crate::transport::channel::Endpoint, http::uri::InvalidUri>;
            #[effect(none)]
            pub fn balance_list(list: impl Iterator<Item = crate::transport::channel::Endpoint>) -> Self;
            pub fn balance_channel<K>(
                capacity: usize,
            ) -> (
                Self,
                tokio::sync::mpsc::Sender<Change<K, crate::transport::channel::Endpoint>>,
            )
            where
                K: std::hash::Hash + Eq + Send + Clone + 'static;
            pub fn balance_channel_with_executor<K, E>(
                capacity: usize, executor: E,
            ) -> (
                Self,
                tokio::sync::mpsc::Sender<Change<K, crate::transport::channel::Endpoint>>,
            )
            where
                K: std::hash::Hash + Eq + Send + Clone + 'static,
                E: Executor<std::pin::Pin<Box<dyn std::future::Future<Output = ()> + Send>>> + Send + Sync + 'static;
            pub fn new<C>(connector: C, endpoint: crate::transport::channel::Endpoint) -> Self
            where
                C: tower::Service<http::uri::Uri> + Send + 'static,
                C::Error: Into<BoxError> + Send,
                C::Future: Send,
                C::Response: hyper::rt::Read + hyper::rt::Write + Unpin + Send + 'static;
            #[effect(network_io)]
            pub async fn connect<C>(
                connector: C, endpoint: crate::transport::channel::Endpoint,
            ) -> Result<Self, crate::transport::Error>
            where
                C: tower::Service<http::uri::Uri> + Send + 'static,
                C::Error: Into<BoxError> + Send,
                C::Future: Unpin + Send,
                C::Response: hyper::rt::Read + hyper::rt::Write + Unpin + Send + 'static;
        }
        #[derive(Clone, Debug)]
        pub struct Endpoint {}
        impl crate::transport::channel::Endpoint {
            pub fn from_static(s: &'static str) -> Self;
            pub fn from_shared(s: impl Into<bytes::Bytes>) -> Result<Self, crate::transport::Error>;
            pub fn user_agent<T>(self, user_agent: T) -> Result<Self, crate::transport::Error>
            where
                T: TryInto<http::HeaderValue>;
            pub fn origin(self, origin: http::uri::Uri) -> Self;
            pub fn timeout(self, dur: std::time::Duration) -> Self;
            pub fn connect_timeout(self, dur: std::time::Duration) -> Self;
            pub fn tcp_keepalive(self, tcp_keepalive: Option<std::time::Duration>) -> Self;
            pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<std::time::Duration>) -> Self;
            pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self;
            pub fn concurrency_limit(self, limit: usize) -> Self;
            pub fn rate_limit(self, limit: u64, duration: std::time::Duration) -> Self;
            pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
            pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
            pub fn buffer_size(self, sz: impl Into<Option<usize>>) -> Self;
            pub fn tls_config(self, tls_config: ClientTlsConfig) -> Result<Self, crate::transport::Error>;
            pub fn tls_config_with_verifier(
                self, tls_config: ClientTlsConfig,
                verifier: std::sync::Arc<dyn tokio_rustls::rustls::client::danger::ServerCertVerifier>,
            ) -> Result<Self, crate::transport::Error>;
            pub fn tcp_nodelay(self, enabled: bool) -> Self;
            pub fn http2_keep_alive_interval(self, interval: std::time::Duration) -> Self;
            pub fn keep_alive_timeout(self, duration: std::time::Duration) -> Self;
            pub fn keep_alive_while_idle(self, enabled: bool) -> Self;
            pub fn http2_adaptive_window(self, enabled: bool) -> Self;
            pub fn http2_header_table_size(self, size: u32) -> Self;
            pub fn http2_max_header_list_size(self, size: u32) -> Self;
            pub fn http2_max_concurrent_reset_streams(self, max: usize) -> Self;
            pub fn http2_reset_stream_duration(self, duration: std::time::Duration) -> Self;
            pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Self;
            pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self;
            pub fn executor<E>(self, executor: E) -> Self
            where
                E: Executor<std::pin::Pin<Box<dyn std::future::Future<Output = ()> + Send>>> + Send + Sync + 'static;
            pub fn local_address(self, addr: Option<std::net::IpAddr>) -> Self;
            #[effect(network_io)]
            pub async fn connect(&self) -> Result<crate::transport::channel::Channel, crate::transport::Error>;
            pub fn connect_lazy(&self) -> crate::transport::channel::Channel;
            #[effect(network_io)]
            pub async fn connect_with_connector<C>(
                &self, connector: C,
            ) -> Result<crate::transport::channel::Channel, crate::transport::Error>
            where
                C: tower_service::Service<http::uri::Uri> + Send + 'static,
                C::Response: hyper::rt::Read + hyper::rt::Write + Send + Unpin,
                C::Future: Send,
                BoxError: From<C::Error> + Send;
            pub fn connect_with_connector_lazy<C>(&self, connector: C) -> crate::transport::channel::Channel
            where
                C: tower_service::Service<http::uri::Uri> + Send + 'static,
                C::Response: hyper::rt::Read + hyper::rt::Write + Send + Unpin,
                C::Future: Send,
                BoxError: From<C::Error> + Send;
            pub fn uri(&self) -> &http::uri::Uri;
            pub fn get_tcp_nodelay(&self) -> bool;
            pub fn get_connect_timeout(&self) -> Option<std::time::Duration>;
            pub fn get_tcp_keepalive(&self) -> Option<std::time::Duration>;
            pub fn get_tcp_keepalive_interval(&self) -> Option<std::time::Duration>;
            pub fn get_tcp_keepalive_retries(&self) -> Option<u32>;
        }
        impl From<http::uri::Uri> for crate::transport::channel::Endpoint {
            fn from(uri: http::uri::Uri) -> Self;
        }
        impl TryFrom<bytes::Bytes> for crate::transport::channel::Endpoint {
            type Error = crate::transport::Error;
            fn try_from(t: bytes::Bytes) -> Result<Self, Self::Error>;
        }
        impl TryFrom<String> for crate::transport::channel::Endpoint {
            type Error = crate::transport::Error;
            fn try_from(t: String) -> Result<Self, Self::Error>;
        }
        impl TryFrom<&'static str> for crate::transport::channel::Endpoint {
            type Error = crate::transport::Error;
            fn try_from(t: &'static str) -> Result<Self, Self::Error>;
        }
        impl std::str::FromStr for crate::transport::channel::Endpoint {
            type Err = crate::transport::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err>;
        }
    }
    pub mod server {
        #[effect_within(network_io)]
        pub struct Server {}
        impl Server {
            #[effect(none)]
            pub fn builder() -> Self;
        }
        #[effect_within(network_io)]
        pub struct Router {}
    }
    pub use server::Server;
}
#[macro_input(none)]
#[macro_export]
macro_rules! include_proto {
    () => {};
}
