//! HTTP client. Building a client or a request does nothing yet; sending it, and reading a body that is still coming, does.

pub use http::{Method, StatusCode, Version};
pub mod header {
    pub use http::header::{
        ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue, USER_AGENT,
    };
}
pub use url::Url;
#[effect(network_io)]
pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;
#[derive(Clone, Debug, Default)]
pub struct Client {}
impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    #[effect(network_io)]
    pub fn execute(&self, request: Request) -> impl std::future::Future<Output = Result<Response, Error>>;
}
#[derive(Debug, Default)]
pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> Self;
}
impl ClientBuilder {
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder
    where
        V: TryInto<header::HeaderValue>,
        V::Error: Into<Error>;
    pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn cookie_provider<C: cookie::CookieStore + 'static>(self, cookie_store: std::sync::Arc<C>) -> ClientBuilder;
    pub fn gzip(self, enable: bool) -> ClientBuilder;
    pub fn brotli(self, enable: bool) -> ClientBuilder;
    pub fn zstd(self, enable: bool) -> ClientBuilder;
    pub fn deflate(self, enable: bool) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: redirect::Policy) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn retry(self, policy: Builder) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: std::time::Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: std::time::Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: std::time::Duration) -> ClientBuilder;
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
    pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<std::time::Duration>>;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn http1_title_case_headers(self) -> ClientBuilder;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_max_headers(self, max: usize) -> ClientBuilder;
    pub fn http1_only(self) -> ClientBuilder;
    pub fn http09_responses(self) -> ClientBuilder;
    pub fn http2_prior_knowledge(self) -> ClientBuilder;
    pub fn http3_prior_knowledge(self) -> ClientBuilder;
    pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder;
    pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder;
    pub fn http2_keep_alive_interval(self, interval: impl Into<Option<std::time::Duration>>) -> ClientBuilder;
    pub fn http2_keep_alive_timeout(self, timeout: std::time::Duration) -> ClientBuilder;
    pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
    pub fn local_address<T>(self, addr: T) -> ClientBuilder
    where
        T: Into<Option<std::net::IpAddr>>;
    pub fn interface(self, interface: &str) -> ClientBuilder;
    pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<std::time::Duration>>;
    pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<std::time::Duration>>;
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder
    where
        C: Into<Option<u32>>;
    pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<std::time::Duration>>;
    pub fn unix_socket(self, path: impl UnixSocketProvider) -> ClientBuilder;
    pub fn windows_named_pipe(self, pipe: impl WindowsNamedPipeProvider) -> ClientBuilder;
    pub fn tls_certs_merge(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder;
    pub fn tls_certs_only(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder;
    pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder;
    pub fn tls_crls_only(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
    pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder;
    pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
    pub fn identity(self, identity: Identity) -> ClientBuilder;
    pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
    pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
    pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder;
    pub fn tls_sslkeylogfile(self, on: bool) -> ClientBuilder;
    pub fn tls_version_min(self, version: Version) -> ClientBuilder;
    pub fn min_tls_version(self, version: Version) -> ClientBuilder;
    pub fn tls_version_max(self, version: Version) -> ClientBuilder;
    pub fn max_tls_version(self, version: Version) -> ClientBuilder;
    pub fn tls_backend_native(self) -> ClientBuilder;
    pub fn use_native_tls(self) -> ClientBuilder;
    pub fn tls_backend_rustls(self) -> ClientBuilder;
    pub fn use_rustls_tls(self) -> ClientBuilder;
    pub fn tls_backend_preconfigured(self, tls: impl std::any::Any) -> ClientBuilder;
    pub fn use_preconfigured_tls(self, tls: impl std::any::Any) -> ClientBuilder;
    pub fn tls_info(self, tls_info: bool) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn hickory_dns(self, enable: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: std::net::SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[std::net::SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R>(self, resolver: R) -> ClientBuilder
    where
        R: IntoResolve;
    pub fn tls_early_data(self, enabled: bool) -> ClientBuilder;
    pub fn http3_max_idle_timeout(self, value: std::time::Duration) -> ClientBuilder;
    pub fn http3_stream_receive_window(self, value: u64) -> ClientBuilder;
    pub fn http3_conn_receive_window(self, value: u64) -> ClientBuilder;
    pub fn http3_send_window(self, value: u64) -> ClientBuilder;
    pub fn http3_congestion_bbr(self) -> ClientBuilder;
    pub fn http3_max_field_section_size(self, value: u64) -> ClientBuilder;
    pub fn http3_send_grease(self, enabled: bool) -> ClientBuilder;
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder
    where
        L: tower::Layer<BoxedConnectorService> + Clone + Send + Sync + 'static,
        L::Service: tower::Service<Unnameable, Response = Conn, Error = BoxError> + Clone + Send + Sync + 'static,
        <L::Service as Service<Unnameable>>::Future: Send + 'static;
}
#[derive(Debug)]
pub struct Request {}
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &header::HeaderMap;
    pub fn headers_mut(&mut self) -> &mut header::HeaderMap;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&std::time::Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<std::time::Duration>;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn try_clone(&self) -> Option<Request>;
}
impl<T> TryFrom<http::Request<T>> for Request
where
    T: Into<Body>,
{
    type Error = Error;
    fn try_from(req: http::Request<T>) -> Result<Self>;
}
#[derive(Debug)]
pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
    where
        header::HeaderName: TryFrom<K>,
        <header::HeaderName as TryFrom<K>>::Error: Into<Error>,
        header::HeaderValue: TryFrom<V>,
        <header::HeaderValue as TryFrom<V>>::Error: Into<Error>;
    pub fn headers(self, headers: header::HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder
    where
        U: std::fmt::Display,
        P: std::fmt::Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder
    where
        T: std::fmt::Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder;
    pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder;
    pub fn query<T: serde::Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: serde::Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: serde::Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> Result<Request>;
    pub fn build_split(self) -> (Client, Result<Request>);
    #[effect(network_io)]
    pub fn send(self) -> impl std::future::Future<Output = Result<Response, Error>>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}
#[derive(Debug)]
pub struct Response {}
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &header::HeaderMap;
    pub fn headers_mut(&mut self) -> &mut header::HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<std::net::SocketAddr>;
    pub fn extensions(&self) -> &http::Extensions;
    pub fn extensions_mut(&mut self) -> &mut http::Extensions;
    #[effect(network_io)]
    pub async fn text(self) -> Result<String>;
    #[effect(network_io)]
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String>;
    #[effect(network_io)]
    pub async fn json<T: serde::de::DeserializeOwned>(self) -> Result<T>;
    #[effect(network_io)]
    pub async fn bytes(self) -> Result<bytes::Bytes>;
    #[effect(network_io)]
    pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>>;
    pub fn bytes_stream(self) -> impl futures_core::Stream<Item = Result<bytes::Bytes>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
}
impl<T: Into<Body>> From<Response<T>> for Response {
    fn from(r: Response<T>) -> Response;
}
impl From<Response> for Response<Body> {
    fn from(r: Response) -> Response<Body>;
}
#[derive(Debug, Default)]
pub struct Body {}
impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn wrap_stream<S>(stream: S) -> Body
    where
        S: futures_core::stream::TryStream + Send + 'static,
        S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
        bytes::Bytes: From<S::Ok>;
    pub fn wrap<B>(inner: B) -> Body
    where
        B: http_body::Body + Send + Sync + 'static,
        B::Data: Into<bytes::Bytes>,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
}
impl From<bytes::Bytes> for Body {
    fn from(bytes: bytes::Bytes) -> Body;
}
impl From<Vec<u8>> for Body {
    fn from(vec: Vec<u8>) -> Body;
}
impl From<&'static [u8]> for Body {
    fn from(s: &'static [u8]) -> Body;
}
impl From<String> for Body {
    fn from(s: String) -> Body;
}
impl From<&'static str> for Body {
    fn from(s: &'static str) -> Body;
}
impl From<tokio::fs::File> for Body {
    fn from(file: tokio::fs::File) -> Body;
}
#[derive(Debug)]
pub struct Upgraded {}
impl From<Upgraded> for Upgraded {
    fn from(inner: Upgraded) -> Self;
}
#[derive(Debug)]
pub struct Error {}
impl Error {
    pub fn url(&self) -> Option<&Url>;
    pub fn url_mut(&mut self) -> Option<&mut Url>;
    pub fn with_url(self, url: Url) -> Self;
    pub fn without_url(self) -> Self;
    pub fn is_builder(&self) -> bool;
    pub fn is_redirect(&self) -> bool;
    pub fn is_status(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_request(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_dns(&self) -> bool;
    pub fn is_body(&self) -> bool;
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> Option<StatusCode>;
    pub fn is_upgrade(&self) -> bool;
}
impl std::fmt::Display for Error {}
impl From<Error> for Error {
    fn from(err: Error) -> Error;
}
pub type Result<T> = std::result::Result<T, Error>;
pub trait IntoUrl: IntoUrlSealed {}
#[derive(Clone, Debug)]
pub struct Proxy {}
impl Proxy {
    pub fn http<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy>;
    pub fn https<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy>;
    pub fn all<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy>;
    pub fn custom<F, U: IntoProxy>(fun: F) -> Proxy
    where
        F: Fn(&Url) -> Option<U> + Send + Sync + 'static;
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
    pub fn custom_http_auth(self, header_value: header::HeaderValue) -> Proxy;
    pub fn headers(self, headers: header::HeaderMap) -> Proxy;
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
}
#[derive(Clone, Debug, Default)]
pub struct NoProxy {}
impl NoProxy {
    pub fn from_env() -> Option<NoProxy>;
    pub fn from_string(no_proxy_list: &str) -> Option<Self>;
}
#[derive(Clone, Debug)]
pub struct Certificate {}
impl Certificate {
    pub fn from_der(der: &[u8]) -> Result<Certificate>;
    pub fn from_pem(pem: &[u8]) -> Result<Certificate>;
    pub fn from_pem_bundle(pem_bundle: &[u8]) -> Result<Vec<Certificate>>;
}
#[derive(Clone, Debug)]
pub struct Identity {}
impl Identity {
    pub fn from_pkcs12_der(der: &[u8], password: &str) -> Result<Identity>;
    pub fn from_pkcs8_pem(pem: &[u8], key: &[u8]) -> Result<Identity>;
    pub fn from_pem(buf: &[u8]) -> Result<Identity>;
}
impl IntoUrl for &str {}
impl IntoUrl for String {}
impl IntoUrl for &String {}
impl IntoUrl for Url {}
pub mod multipart {
    #[derive(Debug, Default)]
    pub struct Form {}
    impl crate::multipart::Form {
        pub fn new() -> crate::multipart::Form;
        pub fn boundary(&self) -> &str;
        pub fn text<T, U>(self, name: T, value: U) -> crate::multipart::Form
        where
            T: Into<std::borrow::Cow<'static, str>>,
            U: Into<std::borrow::Cow<'static, str>>;
        pub async fn file<T, U>(self, name: T, path: U) -> std::io::Result<crate::multipart::Form>
        where
            T: Into<std::borrow::Cow<'static, str>>,
            U: AsRef<std::path::Path>;
        pub fn part<T>(self, name: T, part: crate::multipart::Part) -> crate::multipart::Form
        where
            T: Into<std::borrow::Cow<'static, str>>;
        pub fn percent_encode_path_segment(self) -> crate::multipart::Form;
        pub fn percent_encode_attr_chars(self) -> crate::multipart::Form;
        pub fn percent_encode_noop(self) -> crate::multipart::Form;
        pub fn into_stream(self) -> impl futures_core::Stream<Item = Result<bytes::Bytes, crate::Error>> + Send + Sync;
    }
    #[derive(Debug)]
    pub struct Part {}
    impl crate::multipart::Part {
        pub fn text<T>(value: T) -> crate::multipart::Part
        where
            T: Into<std::borrow::Cow<'static, str>>;
        pub fn bytes<T>(value: T) -> crate::multipart::Part
        where
            T: Into<std::borrow::Cow<'static, [u8]>>;
        pub fn stream<T: Into<crate::Body>>(value: T) -> crate::multipart::Part;
        pub fn stream_with_length<T: Into<crate::Body>>(value: T, length: u64) -> crate::multipart::Part;
        pub async fn file<T: AsRef<std::path::Path>>(path: T) -> std::io::Result<crate::multipart::Part>;
        pub fn mime_str(self, mime: &str) -> crate::Result<crate::multipart::Part>;
        pub fn file_name<T>(self, filename: T) -> crate::multipart::Part
        where
            T: Into<std::borrow::Cow<'static, str>>;
        pub fn headers(self, headers: crate::header::HeaderMap) -> crate::multipart::Part;
    }
}
pub mod redirect {
    #[derive(Debug, Default)]
    pub struct Policy {}
    impl crate::redirect::Policy {
        pub fn limited(max: usize) -> Self;
        pub fn none() -> Self;
        pub fn custom<T>(policy: T) -> Self
        where
            T: Fn(crate::redirect::Attempt) -> crate::redirect::Action + Send + Sync + 'static;
        pub fn redirect(&self, attempt: crate::redirect::Attempt) -> crate::redirect::Action;
    }
    #[derive(Debug)]
    pub struct Attempt<'a> {}
    impl<'a> crate::redirect::Attempt<'a> {
        pub fn status(&self) -> crate::StatusCode;
        pub fn url(&self) -> &crate::Url;
        pub fn previous(&self) -> &[crate::Url];
        pub fn follow(self) -> crate::redirect::Action;
        pub fn stop(self) -> crate::redirect::Action;
        pub fn error<E: Into<Box<dyn std::error::Error + Send + Sync>>>(self, error: E) -> crate::redirect::Action;
    }
    #[derive(Debug)]
    pub struct Action {}
}
pub mod cookie {
    pub trait CookieStore: Send + Sync {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &crate::header::HeaderValue>, url: &crate::Url);
        fn cookies(&self, url: &crate::Url) -> Option<crate::header::HeaderValue>;
    }
    #[derive(Debug, Default)]
    pub struct Jar {}
    impl crate::cookie::Jar {
        pub fn add_cookie_str(&self, cookie: &str, url: &crate::Url);
    }
    impl crate::cookie::CookieStore for crate::cookie::Jar {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &crate::header::HeaderValue>, url: &crate::Url);
        fn cookies(&self, url: &crate::Url) -> Option<crate::header::HeaderValue>;
    }
}
pub mod blocking {
    #[effect(network_io)]
    pub fn get<T: crate::IntoUrl>(url: T) -> crate::Result<crate::blocking::Response>;
    #[derive(Clone, Debug, Default)]
    pub struct Client {}
    impl crate::blocking::Client {
        #[effect(threads)]
        pub fn new() -> crate::blocking::Client;
        pub fn builder() -> crate::blocking::ClientBuilder;
        pub fn get<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn post<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn put<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn patch<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn delete<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn head<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn request<U: crate::IntoUrl>(&self, method: crate::Method, url: U) -> crate::blocking::RequestBuilder;
        #[effect(network_io)]
        pub fn execute(&self, request: crate::blocking::Request) -> crate::Result<crate::blocking::Response>;
    }
    #[derive(Debug, Default)]
    pub struct ClientBuilder {}
    impl crate::blocking::ClientBuilder {
        pub fn new() -> Self;
    }
    impl crate::blocking::ClientBuilder {
        #[effect(threads)]
        pub fn build(self) -> crate::Result<crate::blocking::Client>;
        pub fn user_agent<V>(self, value: V) -> crate::blocking::ClientBuilder
        where
            V: TryInto<crate::header::HeaderValue>,
            V::Error: Into<crate::Error>;
        pub fn default_headers(self, headers: crate::header::HeaderMap) -> crate::blocking::ClientBuilder;
        pub fn cookie_store(self, enable: bool) -> crate::blocking::ClientBuilder;
        pub fn cookie_provider<C: crate::cookie::CookieStore + 'static>(
            self, cookie_store: std::sync::Arc<C>,
        ) -> crate::blocking::ClientBuilder;
        pub fn gzip(self, enable: bool) -> crate::blocking::ClientBuilder;
        pub fn brotli(self, enable: bool) -> crate::blocking::ClientBuilder;
        pub fn zstd(self, enable: bool) -> crate::blocking::ClientBuilder;
        pub fn deflate(self, enable: bool) -> crate::blocking::ClientBuilder;
        pub fn no_gzip(self) -> crate::blocking::ClientBuilder;
        pub fn no_brotli(self) -> crate::blocking::ClientBuilder;
        pub fn no_zstd(self) -> crate::blocking::ClientBuilder;
        pub fn no_deflate(self) -> crate::blocking::ClientBuilder;
        pub fn redirect(self, policy: crate::redirect::Policy) -> crate::blocking::ClientBuilder;
        pub fn retry(self, policy: Builder) -> crate::blocking::ClientBuilder;
        pub fn referer(self, enable: bool) -> crate::blocking::ClientBuilder;
        pub fn proxy(self, proxy: crate::Proxy) -> crate::blocking::ClientBuilder;
        pub fn no_proxy(self) -> crate::blocking::ClientBuilder;
        pub fn timeout<T>(self, timeout: T) -> crate::blocking::ClientBuilder
        where
            T: Into<Option<std::time::Duration>>;
        pub fn connect_timeout<T>(self, timeout: T) -> crate::blocking::ClientBuilder
        where
            T: Into<Option<std::time::Duration>>;
        pub fn connection_verbose(self, verbose: bool) -> crate::blocking::ClientBuilder;
        pub fn pool_idle_timeout<D>(self, val: D) -> crate::blocking::ClientBuilder
        where
            D: Into<Option<std::time::Duration>>;
        pub fn pool_max_idle_per_host(self, max: usize) -> crate::blocking::ClientBuilder;
        pub fn http1_title_case_headers(self) -> crate::blocking::ClientBuilder;
        pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool)
        -> crate::blocking::ClientBuilder;
        pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> crate::blocking::ClientBuilder;
        pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> crate::blocking::ClientBuilder;
        pub fn http1_max_headers(self, max: usize) -> crate::blocking::ClientBuilder;
        pub fn http1_only(self) -> crate::blocking::ClientBuilder;
        pub fn http09_responses(self) -> crate::blocking::ClientBuilder;
        pub fn http2_prior_knowledge(self) -> crate::blocking::ClientBuilder;
        pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> crate::blocking::ClientBuilder;
        pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>)
        -> crate::blocking::ClientBuilder;
        pub fn http2_adaptive_window(self, enabled: bool) -> crate::blocking::ClientBuilder;
        pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> crate::blocking::ClientBuilder;
        pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> crate::blocking::ClientBuilder;
        pub fn http2_keep_alive_interval(
            self, interval: impl Into<Option<std::time::Duration>>,
        ) -> crate::blocking::ClientBuilder;
        pub fn http2_keep_alive_timeout(self, timeout: std::time::Duration) -> crate::blocking::ClientBuilder;
        pub fn http2_keep_alive_while_idle(self, enabled: bool) -> crate::blocking::ClientBuilder;
        pub fn http3_prior_knowledge(self) -> crate::blocking::ClientBuilder;
        pub fn http3_max_idle_timeout(self, value: std::time::Duration) -> crate::blocking::ClientBuilder;
        pub fn http3_stream_receive_window(self, value: u64) -> crate::blocking::ClientBuilder;
        pub fn http3_conn_receive_window(self, value: u64) -> crate::blocking::ClientBuilder;
        pub fn http3_send_window(self, value: u64) -> crate::blocking::ClientBuilder;
        pub fn http3_congestion_bbr(self) -> crate::blocking::ClientBuilder;
        pub fn http3_max_field_section_size(self, value: u64) -> crate::blocking::ClientBuilder;
        pub fn http3_send_grease(self, enabled: bool) -> crate::blocking::ClientBuilder;
        pub fn tcp_nodelay(self, enabled: bool) -> crate::blocking::ClientBuilder;
        pub fn local_address<T>(self, addr: T) -> crate::blocking::ClientBuilder
        where
            T: Into<Option<std::net::IpAddr>>;
        pub fn interface(self, interface: &str) -> crate::blocking::ClientBuilder;
        pub fn tcp_keepalive<D>(self, val: D) -> crate::blocking::ClientBuilder
        where
            D: Into<Option<std::time::Duration>>;
        pub fn tcp_keepalive_interval<D>(self, val: D) -> crate::blocking::ClientBuilder
        where
            D: Into<Option<std::time::Duration>>;
        pub fn tcp_keepalive_retries<C>(self, retries: C) -> crate::blocking::ClientBuilder
        where
            C: Into<Option<u32>>;
        pub fn tcp_user_timeout<D>(self, val: D) -> crate::blocking::ClientBuilder
        where
            D: Into<Option<std::time::Duration>>;
        pub fn unix_socket(self, path: impl UnixSocketProvider) -> crate::blocking::ClientBuilder;
        pub fn tls_certs_merge(
            self, certs: impl IntoIterator<Item = crate::Certificate>,
        ) -> crate::blocking::ClientBuilder;
        pub fn tls_certs_only(
            self, certs: impl IntoIterator<Item = crate::Certificate>,
        ) -> crate::blocking::ClientBuilder;
        pub fn add_root_certificate(self, cert: crate::Certificate) -> crate::blocking::ClientBuilder;
        pub fn tls_crls_only(
            self, crls: impl IntoIterator<Item = CertificateRevocationList>,
        ) -> crate::blocking::ClientBuilder;
        pub fn add_crl(self, crl: CertificateRevocationList) -> crate::blocking::ClientBuilder;
        pub fn add_crls(
            self, crls: impl IntoIterator<Item = CertificateRevocationList>,
        ) -> crate::blocking::ClientBuilder;
        pub fn identity(self, identity: crate::Identity) -> crate::blocking::ClientBuilder;
        pub fn tls_danger_accept_invalid_hostnames(
            self, accept_invalid_hostname: bool,
        ) -> crate::blocking::ClientBuilder;
        pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> crate::blocking::ClientBuilder;
        pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> crate::blocking::ClientBuilder;
        pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> crate::blocking::ClientBuilder;
        pub fn tls_sni(self, tls_sni: bool) -> crate::blocking::ClientBuilder;
        pub fn tls_sslkeylogfile(self, on: bool) -> crate::blocking::ClientBuilder;
        pub fn tls_version_min(self, version: crate::Version) -> crate::blocking::ClientBuilder;
        pub fn min_tls_version(self, version: crate::Version) -> crate::blocking::ClientBuilder;
        pub fn tls_version_max(self, version: crate::Version) -> crate::blocking::ClientBuilder;
        pub fn max_tls_version(self, version: crate::Version) -> crate::blocking::ClientBuilder;
        pub fn tls_backend_native(self) -> crate::blocking::ClientBuilder;
        pub fn use_native_tls(self) -> crate::blocking::ClientBuilder;
        pub fn tls_backend_rustls(self) -> crate::blocking::ClientBuilder;
        pub fn use_rustls_tls(self) -> crate::blocking::ClientBuilder;
        pub fn tls_info(self, tls_info: bool) -> crate::blocking::ClientBuilder;
        pub fn tls_backend_preconfigured(self, tls: impl std::any::Any) -> crate::blocking::ClientBuilder;
        pub fn use_preconfigured_tls(self, tls: impl std::any::Any) -> crate::blocking::ClientBuilder;
        pub fn hickory_dns(self, enable: bool) -> crate::blocking::ClientBuilder;
        pub fn no_hickory_dns(self) -> crate::blocking::ClientBuilder;
        pub fn https_only(self, enabled: bool) -> crate::blocking::ClientBuilder;
        pub fn resolve(self, domain: &str, addr: std::net::SocketAddr) -> crate::blocking::ClientBuilder;
        pub fn resolve_to_addrs(self, domain: &str, addrs: &[std::net::SocketAddr]) -> crate::blocking::ClientBuilder;
        pub fn dns_resolver<R: Resolve + 'static>(self, resolver: std::sync::Arc<R>) -> crate::blocking::ClientBuilder;
        pub fn connector_layer<L>(self, layer: L) -> crate::blocking::ClientBuilder
        where
            L: tower::Layer<BoxedConnectorService> + Clone + Send + Sync + 'static,
            L::Service: tower::Service<Unnameable, Response = Conn, Error = BoxError> + Clone + Send + Sync + 'static,
            <L::Service as Service<Unnameable>>::Future: Send + 'static;
    }
    impl From<crate::blocking::ClientBuilder> for crate::blocking::ClientBuilder {
        fn from(builder: crate::blocking::ClientBuilder) -> Self;
    }
    #[derive(Debug)]
    pub struct Request {}
    impl crate::blocking::Request {
        pub fn new(method: crate::Method, url: crate::Url) -> Self;
        pub fn method(&self) -> &crate::Method;
        pub fn method_mut(&mut self) -> &mut crate::Method;
        pub fn url(&self) -> &crate::Url;
        pub fn url_mut(&mut self) -> &mut crate::Url;
        pub fn headers(&self) -> &crate::header::HeaderMap;
        pub fn headers_mut(&mut self) -> &mut crate::header::HeaderMap;
        pub fn version(&self) -> crate::Version;
        pub fn version_mut(&mut self) -> &mut crate::Version;
        pub fn body(&self) -> Option<&crate::blocking::Body>;
        pub fn body_mut(&mut self) -> &mut Option<crate::blocking::Body>;
        pub fn timeout(&self) -> Option<&std::time::Duration>;
        pub fn timeout_mut(&mut self) -> &mut Option<std::time::Duration>;
        pub fn try_clone(&self) -> Option<crate::blocking::Request>;
    }
    impl<T> TryFrom<http::Request<T>> for crate::blocking::Request
    where
        T: Into<crate::blocking::Body>,
    {
        type Error = crate::Error;
        fn try_from(req: http::Request<T>) -> crate::Result<Self>;
    }
    #[derive(Debug)]
    pub struct RequestBuilder {}
    impl crate::blocking::RequestBuilder {
        pub fn from_parts(
            client: crate::blocking::Client, request: crate::blocking::Request,
        ) -> crate::blocking::RequestBuilder;
        pub fn header<K, V>(self, key: K, value: V) -> crate::blocking::RequestBuilder
        where
            crate::header::HeaderName: TryFrom<K>,
            crate::header::HeaderValue: TryFrom<V>,
            <crate::header::HeaderName as TryFrom<K>>::Error: Into<crate::Error>,
            <crate::header::HeaderValue as TryFrom<V>>::Error: Into<crate::Error>;
        pub fn headers(self, headers: crate::header::HeaderMap) -> crate::blocking::RequestBuilder;
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> crate::blocking::RequestBuilder
        where
            U: std::fmt::Display,
            P: std::fmt::Display;
        pub fn bearer_auth<T>(self, token: T) -> crate::blocking::RequestBuilder
        where
            T: std::fmt::Display;
        pub fn body<T: Into<crate::blocking::Body>>(self, body: T) -> crate::blocking::RequestBuilder;
        pub fn timeout(self, timeout: std::time::Duration) -> crate::blocking::RequestBuilder;
        pub fn query<T: serde::Serialize + ?Sized>(self, query: &T) -> crate::blocking::RequestBuilder;
        pub fn version(self, version: crate::Version) -> crate::blocking::RequestBuilder;
        pub fn form<T: serde::Serialize + ?Sized>(self, form: &T) -> crate::blocking::RequestBuilder;
        pub fn json<T: serde::Serialize + ?Sized>(self, json: &T) -> crate::blocking::RequestBuilder;
        pub fn multipart(self, multipart: crate::multipart::Form) -> crate::blocking::RequestBuilder;
        pub fn build(self) -> crate::Result<crate::blocking::Request>;
        pub fn build_split(self) -> (crate::blocking::Client, crate::Result<crate::blocking::Request>);
        #[effect(network_io)]
        pub fn send(self) -> crate::Result<crate::blocking::Response>;
        pub fn try_clone(&self) -> Option<crate::blocking::RequestBuilder>;
    }
    #[derive(Debug)]
    pub struct Response {}
    impl crate::blocking::Response {
        pub fn status(&self) -> crate::StatusCode;
        pub fn headers(&self) -> &crate::header::HeaderMap;
        pub fn headers_mut(&mut self) -> &mut crate::header::HeaderMap;
        pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
        pub fn version(&self) -> crate::Version;
        pub fn url(&self) -> &crate::Url;
        pub fn remote_addr(&self) -> Option<std::net::SocketAddr>;
        pub fn extensions(&self) -> &http::Extensions;
        pub fn extensions_mut(&mut self) -> &mut http::Extensions;
        pub fn content_length(&self) -> Option<u64>;
        #[effect(network_io)]
        pub fn json<T: serde::de::DeserializeOwned>(self) -> crate::Result<T>;
        #[effect(network_io)]
        pub fn bytes(self) -> crate::Result<bytes::Bytes>;
        #[effect(network_io)]
        pub fn text(self) -> crate::Result<String>;
        #[effect(network_io)]
        pub fn text_with_charset(self, default_encoding: &str) -> crate::Result<String>;
        #[effect(network_io)]
        pub fn copy_to<W: ?Sized>(&mut self, w: &mut W) -> crate::Result<u64>
        where
            W: std::io::Write;
        pub fn error_for_status(self) -> crate::Result<Self>;
        pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
    }
    impl<T: Into<crate::blocking::Body>> From<crate::blocking::Response<T>> for crate::blocking::Response {
        fn from(r: crate::blocking::Response<T>) -> crate::blocking::Response;
    }
    #[derive(Debug)]
    pub struct Body {}
    impl crate::blocking::Body {
        pub fn new<R: std::io::Read + Send + 'static>(reader: R) -> crate::blocking::Body;
        pub fn sized<R: std::io::Read + Send + 'static>(reader: R, len: u64) -> crate::blocking::Body;
        pub fn as_bytes(&self) -> Option<&[u8]>;
        pub fn buffer(&mut self) -> Result<&[u8], crate::Error>;
    }
    impl From<Vec<u8>> for crate::blocking::Body {
        fn from(v: Vec<u8>) -> crate::blocking::Body;
    }
    impl From<String> for crate::blocking::Body {
        fn from(s: String) -> crate::blocking::Body;
    }
    impl From<&'static [u8]> for crate::blocking::Body {
        fn from(s: &'static [u8]) -> crate::blocking::Body;
    }
    impl From<&'static str> for crate::blocking::Body {
        fn from(s: &'static str) -> crate::blocking::Body;
    }
    impl From<std::fs::File> for crate::blocking::Body {
        fn from(f: std::fs::File) -> crate::blocking::Body;
    }
    impl From<bytes::Bytes> for crate::blocking::Body {
        fn from(b: bytes::Bytes) -> crate::blocking::Body;
    }
    pub mod multipart {
        #[derive(Debug, Default)]
        pub struct Form {}
        impl crate::blocking::multipart::Form {
            pub fn new() -> crate::blocking::multipart::Form;
            pub fn boundary(&self) -> &str;
            pub fn text<T, U>(self, name: T, value: U) -> crate::blocking::multipart::Form
            where
                T: Into<std::borrow::Cow<'static, str>>,
                U: Into<std::borrow::Cow<'static, str>>;
            #[effect(file_io)]
            pub fn file<T, U>(self, name: T, path: U) -> std::io::Result<crate::blocking::multipart::Form>
            where
                T: Into<std::borrow::Cow<'static, str>>,
                U: AsRef<std::path::Path>;
            pub fn part<T>(self, name: T, part: crate::blocking::multipart::Part) -> crate::blocking::multipart::Form
            where
                T: Into<std::borrow::Cow<'static, str>>;
            pub fn percent_encode_path_segment(self) -> crate::blocking::multipart::Form;
            pub fn percent_encode_attr_chars(self) -> crate::blocking::multipart::Form;
            pub fn percent_encode_noop(self) -> crate::blocking::multipart::Form;
            pub fn into_reader(self) -> impl std::io::Read;
        }
        #[derive(Debug)]
        pub struct Part {}
        impl crate::blocking::multipart::Part {
            pub fn text<T>(value: T) -> crate::blocking::multipart::Part
            where
                T: Into<std::borrow::Cow<'static, str>>;
            pub fn bytes<T>(value: T) -> crate::blocking::multipart::Part
            where
                T: Into<std::borrow::Cow<'static, [u8]>>;
            pub fn reader<T: std::io::Read + Send + 'static>(value: T) -> crate::blocking::multipart::Part;
            pub fn reader_with_length<T: std::io::Read + Send + 'static>(
                value: T, length: u64,
            ) -> crate::blocking::multipart::Part;
            #[effect(file_io)]
            pub fn file<T: AsRef<std::path::Path>>(path: T) -> std::io::Result<crate::blocking::multipart::Part>;
            pub fn mime_str(self, mime: &str) -> crate::Result<crate::blocking::multipart::Part>;
            pub fn file_name<T>(self, filename: T) -> crate::blocking::multipart::Part
            where
                T: Into<std::borrow::Cow<'static, str>>;
            pub fn headers(self, headers: crate::header::HeaderMap) -> crate::blocking::multipart::Part;
        }
    }
}
