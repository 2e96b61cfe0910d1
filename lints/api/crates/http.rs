//! HTTP's types: nothing here touches the network.

#![pure]

pub use method::Method;
pub use status::StatusCode;
pub use uri::Uri;
pub use version::Version;
pub use header::{HeaderMap, HeaderName, HeaderValue};
pub use request::Request;
pub use response::Response;
#[derive(Debug)]
pub struct Error {}
impl std::fmt::Display for Error {}
impl Error {
    pub fn is<T: std::error::Error + 'static>(&self) -> bool;
    pub fn get_ref(&self) -> &(dyn std::error::Error + 'static);
}
impl std::error::Error for Error {}
impl From<MaxSizeReached> for Error {
    fn from(err: MaxSizeReached) -> Error;
}
impl From<InvalidStatusCode> for Error {
    fn from(err: InvalidStatusCode) -> Error;
}
impl From<InvalidMethod> for Error {
    fn from(err: InvalidMethod) -> Error;
}
impl From<uri::InvalidUri> for Error {
    fn from(err: uri::InvalidUri) -> Error;
}
impl From<InvalidUriParts> for Error {
    fn from(err: InvalidUriParts) -> Error;
}
impl From<InvalidHeaderName> for Error {
    fn from(err: InvalidHeaderName) -> Error;
}
impl From<header::InvalidHeaderValue> for Error {
    fn from(err: header::InvalidHeaderValue) -> Error;
}
impl From<std::convert::Infallible> for Error {
    fn from(err: std::convert::Infallible) -> Error;
}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Debug, Default)]
pub struct Extensions {}
impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T>;
    pub fn get_or_insert<T: Clone + Send + Sync + 'static>(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_with<T: Clone + Send + Sync + 'static, F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
    pub fn get_or_insert_default<T: Default + Clone + Send + Sync + 'static>(&mut self) -> &mut T;
    pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T>;
    pub fn clear(&mut self);
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn extend(&mut self, other: Self);
}
pub mod method {
    #[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Method {}
    impl crate::method::Method {
        pub const GET: crate::method::Method;
        pub const POST: crate::method::Method;
        pub const PUT: crate::method::Method;
        pub const DELETE: crate::method::Method;
        pub const HEAD: crate::method::Method;
        pub const OPTIONS: crate::method::Method;
        pub const CONNECT: crate::method::Method;
        pub const PATCH: crate::method::Method;
        pub const TRACE: crate::method::Method;
        pub const QUERY: crate::method::Method;
        pub fn from_bytes(src: &[u8]) -> Result<crate::method::Method, InvalidMethod>;
        pub fn is_safe(&self) -> bool;
        pub fn is_idempotent(&self) -> bool;
        pub fn as_str(&self) -> &str;
    }
    impl AsRef<str> for crate::method::Method {
        fn as_ref(&self) -> &str;
    }
    impl std::fmt::Display for crate::method::Method {}
    impl From<&crate::method::Method> for crate::method::Method {
        fn from(t: &crate::method::Method) -> Self;
    }
    impl TryFrom<&[u8]> for crate::method::Method {
        type Error = InvalidMethod;
        fn try_from(t: &[u8]) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&str> for crate::method::Method {
        type Error = InvalidMethod;
        fn try_from(t: &str) -> Result<Self, Self::Error>;
    }
    impl std::str::FromStr for crate::method::Method {
        type Err = InvalidMethod;
        fn from_str(t: &str) -> Result<Self, Self::Err>;
    }
}
pub mod status {
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct StatusCode {}
    impl crate::status::StatusCode {
        pub const fn from_u16(src: u16) -> Result<crate::status::StatusCode, InvalidStatusCode>;
        pub fn from_bytes(src: &[u8]) -> Result<crate::status::StatusCode, InvalidStatusCode>;
        pub const fn as_u16(&self) -> u16;
        pub fn as_str(&self) -> &str;
        pub fn canonical_reason(&self) -> Option<&'static str>;
        pub fn is_informational(&self) -> bool;
        pub fn is_success(&self) -> bool;
        pub fn is_redirection(&self) -> bool;
        pub fn is_client_error(&self) -> bool;
        pub fn is_server_error(&self) -> bool;
    }
    impl std::fmt::Display for crate::status::StatusCode {}
    impl std::str::FromStr for crate::status::StatusCode {
        type Err = InvalidStatusCode;
        fn from_str(s: &str) -> Result<crate::status::StatusCode, InvalidStatusCode>;
    }
    impl From<&crate::status::StatusCode> for crate::status::StatusCode {
        fn from(t: &crate::status::StatusCode) -> Self;
    }
    impl TryFrom<&[u8]> for crate::status::StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(t: &[u8]) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&str> for crate::status::StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(t: &str) -> Result<Self, Self::Error>;
    }
    impl TryFrom<u16> for crate::status::StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(t: u16) -> Result<Self, Self::Error>;
    }
}
pub mod version {
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Version {}
    impl crate::version::Version {
        pub const HTTP_09: crate::version::Version;
        pub const HTTP_10: crate::version::Version;
        pub const HTTP_11: crate::version::Version;
        pub const HTTP_2: crate::version::Version;
        pub const HTTP_3: crate::version::Version;
    }
}
pub mod uri {
    #[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
    pub struct Uri {}
    impl crate::uri::Uri {
        pub fn builder() -> crate::request::Builder;
        pub fn from_parts(src: crate::request::Parts) -> Result<crate::uri::Uri, InvalidUriParts>;
        pub fn from_maybe_shared<T>(src: T) -> Result<Self, crate::uri::InvalidUri>
        where
            T: AsRef<[u8]> + 'static;
        pub fn from_static(src: &'static str) -> Self;
        pub fn into_parts(self) -> crate::request::Parts;
        pub fn path_and_query(&self) -> Option<&crate::uri::PathAndQuery>;
        pub fn path(&self) -> &str;
        pub fn scheme(&self) -> Option<&crate::uri::Scheme>;
        pub fn scheme_str(&self) -> Option<&str>;
        pub fn authority(&self) -> Option<&crate::uri::Authority>;
        pub fn host(&self) -> Option<&str>;
        pub fn port(&self) -> Option<Port<&str>>;
        pub fn port_u16(&self) -> Option<u16>;
        pub fn query(&self) -> Option<&str>;
    }
    impl TryFrom<&[u8]> for crate::uri::Uri {
        type Error = crate::uri::InvalidUri;
        fn try_from(t: &[u8]) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&str> for crate::uri::Uri {
        type Error = crate::uri::InvalidUri;
        fn try_from(t: &str) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&String> for crate::uri::Uri {
        type Error = crate::uri::InvalidUri;
        fn try_from(t: &String) -> Result<Self, Self::Error>;
    }
    impl TryFrom<String> for crate::uri::Uri {
        type Error = crate::uri::InvalidUri;
        fn try_from(t: String) -> Result<Self, Self::Error>;
    }
    impl TryFrom<Vec<u8>> for crate::uri::Uri {
        type Error = crate::uri::InvalidUri;
        fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error>;
    }
    impl TryFrom<crate::request::Parts> for crate::uri::Uri {
        type Error = InvalidUriParts;
        fn try_from(src: crate::request::Parts) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&crate::uri::Uri> for crate::uri::Uri {
        type Error = crate::Error;
        fn try_from(src: &crate::uri::Uri) -> Result<Self, Self::Error>;
    }
    impl From<crate::uri::Authority> for crate::uri::Uri {
        fn from(authority: crate::uri::Authority) -> Self;
    }
    impl From<crate::uri::PathAndQuery> for crate::uri::Uri {
        fn from(path_and_query: crate::uri::PathAndQuery) -> Self;
    }
    impl std::str::FromStr for crate::uri::Uri {
        type Err = crate::uri::InvalidUri;
        fn from_str(s: &str) -> Result<crate::uri::Uri, crate::uri::InvalidUri>;
    }
    impl std::fmt::Display for crate::uri::Uri {}
    #[derive(Clone, Debug, Eq, Hash, PartialEq, PartialOrd)]
    pub struct Authority {}
    impl crate::uri::Authority {
        pub const fn from_static(src: &'static str) -> Self;
        pub fn from_maybe_shared<T>(src: T) -> Result<Self, crate::uri::InvalidUri>
        where
            T: AsRef<[u8]> + 'static;
        pub fn host(&self) -> &str;
        pub fn port(&self) -> Option<Port<&str>>;
        pub fn port_u16(&self) -> Option<u16>;
        pub fn as_str(&self) -> &str;
    }
    impl AsRef<str> for crate::uri::Authority {
        fn as_ref(&self) -> &str;
    }
    impl TryFrom<&[u8]> for crate::uri::Authority {
        type Error = crate::uri::InvalidUri;
        fn try_from(s: &[u8]) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&str> for crate::uri::Authority {
        type Error = crate::uri::InvalidUri;
        fn try_from(s: &str) -> Result<Self, Self::Error>;
    }
    impl TryFrom<Vec<u8>> for crate::uri::Authority {
        type Error = crate::uri::InvalidUri;
        fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error>;
    }
    impl TryFrom<String> for crate::uri::Authority {
        type Error = crate::uri::InvalidUri;
        fn try_from(t: String) -> Result<Self, Self::Error>;
    }
    impl std::str::FromStr for crate::uri::Authority {
        type Err = crate::uri::InvalidUri;
        fn from_str(s: &str) -> Result<Self, crate::uri::InvalidUri>;
    }
    impl std::fmt::Display for crate::uri::Authority {}
    #[derive(Clone, Debug, Eq, Hash, PartialEq)]
    pub struct Scheme {}
    impl crate::uri::Scheme {
        pub const HTTP: crate::uri::Scheme;
        pub const HTTPS: crate::uri::Scheme;
        pub fn as_str(&self) -> &str;
    }
    impl TryFrom<&[u8]> for crate::uri::Scheme {
        type Error = crate::uri::InvalidUri;
        fn try_from(s: &[u8]) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&str> for crate::uri::Scheme {
        type Error = crate::uri::InvalidUri;
        fn try_from(s: &str) -> Result<Self, Self::Error>;
    }
    impl std::str::FromStr for crate::uri::Scheme {
        type Err = crate::uri::InvalidUri;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    impl std::fmt::Display for crate::uri::Scheme {}
    impl AsRef<str> for crate::uri::Scheme {
        fn as_ref(&self) -> &str;
    }
    #[derive(Clone, Debug, Eq, Hash, PartialEq, PartialOrd)]
    pub struct PathAndQuery {}
    impl crate::uri::PathAndQuery {
        pub const fn from_static(src: &'static str) -> Self;
        pub fn from_maybe_shared<T>(src: T) -> Result<Self, crate::uri::InvalidUri>
        where
            T: AsRef<[u8]> + 'static;
        pub fn path(&self) -> &str;
        pub fn query(&self) -> Option<&str>;
        pub fn as_str(&self) -> &str;
    }
    impl TryFrom<&[u8]> for crate::uri::PathAndQuery {
        type Error = crate::uri::InvalidUri;
        fn try_from(s: &[u8]) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&str> for crate::uri::PathAndQuery {
        type Error = crate::uri::InvalidUri;
        fn try_from(s: &str) -> Result<Self, Self::Error>;
    }
    impl TryFrom<Vec<u8>> for crate::uri::PathAndQuery {
        type Error = crate::uri::InvalidUri;
        fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error>;
    }
    impl TryFrom<String> for crate::uri::PathAndQuery {
        type Error = crate::uri::InvalidUri;
        fn try_from(s: String) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&String> for crate::uri::PathAndQuery {
        type Error = crate::uri::InvalidUri;
        fn try_from(s: &String) -> Result<Self, Self::Error>;
    }
    impl std::str::FromStr for crate::uri::PathAndQuery {
        type Err = crate::uri::InvalidUri;
        fn from_str(s: &str) -> Result<Self, crate::uri::InvalidUri>;
    }
    impl std::fmt::Display for crate::uri::PathAndQuery {}
    #[derive(Debug)]
    pub struct InvalidUri {}
    impl From<ErrorKind> for crate::uri::InvalidUri {
        fn from(src: ErrorKind) -> crate::uri::InvalidUri;
    }
    impl std::fmt::Display for crate::uri::InvalidUri {}
    impl std::error::Error for crate::uri::InvalidUri {}
}
pub mod header {
    #[derive(Clone, Debug, Default, Eq, PartialEq)]
    pub struct HeaderMap<T = crate::header::HeaderValue> {}
    impl crate::header::HeaderMap {
        pub fn new() -> Self;
    }
    impl<T> crate::header::HeaderMap<T> {
        pub fn with_capacity(capacity: usize) -> crate::header::HeaderMap<T>;
        pub fn try_with_capacity(capacity: usize) -> Result<crate::header::HeaderMap<T>, MaxSizeReached>;
        pub fn len(&self) -> usize;
        pub fn keys_len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), MaxSizeReached>;
        pub fn get<K>(&self, key: K) -> Option<&T>
        where
            K: AsHeaderName;
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T>
        where
            K: AsHeaderName;
        pub fn get_all<K>(&self, key: K) -> GetAll<'_, T>
        where
            K: AsHeaderName;
        pub fn contains_key<K>(&self, key: K) -> bool
        where
            K: AsHeaderName;
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn iter_mut(&mut self) -> IterMut<'_, T>;
        pub fn keys(&self) -> Keys<'_, T>;
        pub fn values(&self) -> Values<'_, T>;
        pub fn values_mut(&mut self) -> ValuesMut<'_, T>;
        pub fn drain(&mut self) -> Drain<'_, T>;
        pub fn entry<K>(&mut self, key: K) -> Entry<'_, T>
        where
            K: IntoHeaderName;
        pub fn try_entry<K>(&mut self, key: K) -> Result<Entry<'_, T>, InvalidHeaderName>
        where
            K: AsHeaderName;
        pub fn insert<K>(&mut self, key: K, val: T) -> Option<T>
        where
            K: IntoHeaderName;
        pub fn try_insert<K>(&mut self, key: K, val: T) -> Result<Option<T>, MaxSizeReached>
        where
            K: IntoHeaderName;
        pub fn append<K>(&mut self, key: K, value: T) -> bool
        where
            K: IntoHeaderName;
        pub fn try_append<K>(&mut self, key: K, value: T) -> Result<bool, MaxSizeReached>
        where
            K: IntoHeaderName;
        pub fn remove<K>(&mut self, key: K) -> Option<T>
        where
            K: AsHeaderName;
    }
    impl<'a, T> IntoIterator for &'a crate::header::HeaderMap<T> {
        type Item = (&'a crate::header::HeaderName, &'a T);
        type IntoIter = Iter<'a, T>;
        fn into_iter(self) -> Iter<'a, T>;
    }
    impl<'a, T> IntoIterator for &'a mut crate::header::HeaderMap<T> {
        type Item = (&'a crate::header::HeaderName, &'a mut T);
        type IntoIter = IterMut<'a, T>;
        fn into_iter(self) -> IterMut<'a, T>;
    }
    impl<T> IntoIterator for crate::header::HeaderMap<T> {
        type Item = (Option<crate::header::HeaderName>, T);
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T>;
    }
    impl<T> FromIterator<(crate::header::HeaderName, T)> for crate::header::HeaderMap<T> {
        fn from_iter<I>(iter: I) -> Self
        where
            I: IntoIterator<Item = (crate::header::HeaderName, T)>;
    }
    impl<'a, K, V, S, T> TryFrom<&'a std::collections::HashMap<K, V, S>> for crate::header::HeaderMap<T>
    where
        K: Eq + std::hash::Hash,
        crate::header::HeaderName: TryFrom<&'a K>,
        <crate::header::HeaderName as TryFrom<&'a K>>::Error: Into<crate::Error>,
        T: TryFrom<&'a V>,
        T::Error: Into<crate::Error>,
    {
        type Error = crate::Error;
        fn try_from(c: &'a std::collections::HashMap<K, V, S>) -> Result<Self, Self::Error>;
    }
    impl<K, T> std::ops::Index<K> for crate::header::HeaderMap<T>
    where
        K: AsHeaderName,
    {
        type Output = T;
        fn index(&self, index: K) -> &T;
    }
    #[derive(Clone, Debug, Eq, Hash, PartialEq)]
    pub struct HeaderName {}
    impl crate::header::HeaderName {
        pub fn from_bytes(src: &[u8]) -> Result<crate::header::HeaderName, InvalidHeaderName>;
        pub fn from_lowercase(src: &[u8]) -> Result<crate::header::HeaderName, InvalidHeaderName>;
        pub const fn from_static(src: &'static str) -> crate::header::HeaderName;
        pub fn as_str(&self) -> &str;
    }
    impl std::str::FromStr for crate::header::HeaderName {
        type Err = InvalidHeaderName;
        fn from_str(s: &str) -> Result<crate::header::HeaderName, InvalidHeaderName>;
    }
    impl AsRef<str> for crate::header::HeaderName {
        fn as_ref(&self) -> &str;
    }
    impl AsRef<[u8]> for crate::header::HeaderName {
        fn as_ref(&self) -> &[u8];
    }
    impl std::fmt::Display for crate::header::HeaderName {}
    impl From<&crate::header::HeaderName> for crate::header::HeaderName {
        fn from(src: &crate::header::HeaderName) -> crate::header::HeaderName;
    }
    impl TryFrom<&str> for crate::header::HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(s: &str) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&String> for crate::header::HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(s: &String) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&[u8]> for crate::header::HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(s: &[u8]) -> Result<Self, Self::Error>;
    }
    impl TryFrom<String> for crate::header::HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(s: String) -> Result<Self, Self::Error>;
    }
    impl TryFrom<Vec<u8>> for crate::header::HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error>;
    }
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct HeaderValue {}
    impl crate::header::HeaderValue {
        pub const fn from_static(src: &'static str) -> crate::header::HeaderValue;
        pub fn from_str(src: &str) -> Result<crate::header::HeaderValue, crate::header::InvalidHeaderValue>;
        pub fn from_name(name: crate::header::HeaderName) -> crate::header::HeaderValue;
        pub fn from_bytes(src: &[u8]) -> Result<crate::header::HeaderValue, crate::header::InvalidHeaderValue>;
        pub fn from_maybe_shared<T>(src: T) -> Result<crate::header::HeaderValue, crate::header::InvalidHeaderValue>
        where
            T: AsRef<[u8]> + 'static;
        pub unsafe fn from_maybe_shared_unchecked<T>(src: T) -> crate::header::HeaderValue
        where
            T: AsRef<[u8]> + 'static;
        pub fn to_str(&self) -> Result<&str, crate::header::ToStrError>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn as_bytes(&self) -> &[u8];
        pub fn set_sensitive(&mut self, val: bool);
        pub fn is_sensitive(&self) -> bool;
    }
    impl AsRef<[u8]> for crate::header::HeaderValue {
        fn as_ref(&self) -> &[u8];
    }
    impl From<crate::header::HeaderName> for crate::header::HeaderValue {
        fn from(h: crate::header::HeaderName) -> crate::header::HeaderValue;
    }
    impl std::str::FromStr for crate::header::HeaderValue {
        type Err = crate::header::InvalidHeaderValue;
        fn from_str(s: &str) -> Result<crate::header::HeaderValue, Self::Err>;
    }
    impl From<&crate::header::HeaderValue> for crate::header::HeaderValue {
        fn from(t: &crate::header::HeaderValue) -> Self;
    }
    impl TryFrom<&str> for crate::header::HeaderValue {
        type Error = crate::header::InvalidHeaderValue;
        fn try_from(t: &str) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&String> for crate::header::HeaderValue {
        type Error = crate::header::InvalidHeaderValue;
        fn try_from(s: &String) -> Result<Self, Self::Error>;
    }
    impl TryFrom<&[u8]> for crate::header::HeaderValue {
        type Error = crate::header::InvalidHeaderValue;
        fn try_from(t: &[u8]) -> Result<Self, Self::Error>;
    }
    impl TryFrom<String> for crate::header::HeaderValue {
        type Error = crate::header::InvalidHeaderValue;
        fn try_from(t: String) -> Result<Self, Self::Error>;
    }
    impl TryFrom<Vec<u8>> for crate::header::HeaderValue {
        type Error = crate::header::InvalidHeaderValue;
        fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error>;
    }
    #[derive(Debug)]
    pub struct ToStrError {}
    impl std::fmt::Display for crate::header::ToStrError {}
    impl std::error::Error for crate::header::ToStrError {}
    #[derive(Debug)]
    pub struct InvalidHeaderValue {}
    impl std::fmt::Display for crate::header::InvalidHeaderValue {}
    impl std::error::Error for crate::header::InvalidHeaderValue {}
    pub const ACCEPT: HeaderName;
    pub const AUTHORIZATION: HeaderName;
    pub const CONTENT_LENGTH: HeaderName;
    pub const CONTENT_TYPE: HeaderName;
    pub const COOKIE: HeaderName;
    pub const ETAG: HeaderName;
    pub const HOST: HeaderName;
    pub const LOCATION: HeaderName;
    pub const SET_COOKIE: HeaderName;
    pub const USER_AGENT: HeaderName;
}
pub mod request {
    #[derive(Clone, Debug, Default)]
    pub struct Request<T> {}
    impl crate::request::Request<()> {
        pub fn builder() -> crate::request::Builder;
        pub fn get<T>(uri: T) -> crate::request::Builder
        where
            T: TryInto<crate::Uri>,
            <T as TryInto<Uri>>::Error: Into<crate::Error>;
        pub fn put<T>(uri: T) -> crate::request::Builder
        where
            T: TryInto<crate::Uri>,
            <T as TryInto<Uri>>::Error: Into<crate::Error>;
        pub fn post<T>(uri: T) -> crate::request::Builder
        where
            T: TryInto<crate::Uri>,
            <T as TryInto<Uri>>::Error: Into<crate::Error>;
        pub fn delete<T>(uri: T) -> crate::request::Builder
        where
            T: TryInto<crate::Uri>,
            <T as TryInto<Uri>>::Error: Into<crate::Error>;
        pub fn options<T>(uri: T) -> crate::request::Builder
        where
            T: TryInto<crate::Uri>,
            <T as TryInto<Uri>>::Error: Into<crate::Error>;
        pub fn head<T>(uri: T) -> crate::request::Builder
        where
            T: TryInto<crate::Uri>,
            <T as TryInto<Uri>>::Error: Into<crate::Error>;
        pub fn connect<T>(uri: T) -> crate::request::Builder
        where
            T: TryInto<crate::Uri>,
            <T as TryInto<Uri>>::Error: Into<crate::Error>;
        pub fn patch<T>(uri: T) -> crate::request::Builder
        where
            T: TryInto<crate::Uri>,
            <T as TryInto<Uri>>::Error: Into<crate::Error>;
        pub fn trace<T>(uri: T) -> crate::request::Builder
        where
            T: TryInto<crate::Uri>,
            <T as TryInto<Uri>>::Error: Into<crate::Error>;
    }
    impl<T> crate::request::Request<T> {
        pub fn new(body: T) -> crate::request::Request<T>;
        pub fn from_parts(parts: crate::request::Parts, body: T) -> crate::request::Request<T>;
        pub fn method(&self) -> &crate::method::Method;
        pub fn method_mut(&mut self) -> &mut crate::method::Method;
        pub fn uri(&self) -> &crate::Uri;
        pub fn uri_mut(&mut self) -> &mut crate::Uri;
        pub fn version(&self) -> crate::version::Version;
        pub fn version_mut(&mut self) -> &mut crate::version::Version;
        pub fn headers(&self) -> &crate::header::HeaderMap<crate::header::HeaderValue>;
        pub fn headers_mut(&mut self) -> &mut crate::header::HeaderMap<crate::header::HeaderValue>;
        pub fn extensions(&self) -> &crate::Extensions;
        pub fn extensions_mut(&mut self) -> &mut crate::Extensions;
        pub fn body(&self) -> &T;
        pub fn body_mut(&mut self) -> &mut T;
        pub fn into_body(self) -> T;
        pub fn into_parts(self) -> (crate::request::Parts, T);
        pub fn map<F, U>(self, f: F) -> crate::request::Request<U>
        where
            F: FnOnce(T) -> U;
    }
    #[derive(Clone, Debug)]
    pub struct Parts {
        pub method: crate::method::Method,
        pub uri: crate::Uri,
        pub version: crate::version::Version,
        pub headers: crate::header::HeaderMap<crate::header::HeaderValue>,
        pub extensions: crate::Extensions,
    }
    #[derive(Debug, Default)]
    pub struct Builder {}
    impl crate::request::Builder {
        pub fn new() -> crate::request::Builder;
        pub fn method<T>(self, method: T) -> crate::request::Builder
        where
            T: TryInto<crate::method::Method>,
            <T as TryInto<Method>>::Error: Into<crate::Error>;
        pub fn method_ref(&self) -> Option<&crate::method::Method>;
        pub fn uri<T>(self, uri: T) -> crate::request::Builder
        where
            T: TryInto<crate::Uri>,
            <T as TryInto<Uri>>::Error: Into<crate::Error>;
        pub fn uri_ref(&self) -> Option<&crate::Uri>;
        pub fn version(self, version: crate::version::Version) -> crate::request::Builder;
        pub fn version_ref(&self) -> Option<&crate::version::Version>;
        pub fn header<K, V>(self, key: K, value: V) -> crate::request::Builder
        where
            K: TryInto<crate::header::HeaderName>,
            <K as TryInto<HeaderName>>::Error: Into<crate::Error>,
            V: TryInto<crate::header::HeaderValue>,
            <V as TryInto<HeaderValue>>::Error: Into<crate::Error>;
        pub fn headers_ref(&self) -> Option<&crate::header::HeaderMap<crate::header::HeaderValue>>;
        pub fn headers_mut(&mut self) -> Option<&mut crate::header::HeaderMap<crate::header::HeaderValue>>;
        pub fn extension<T>(self, extension: T) -> crate::request::Builder
        where
            T: Clone + std::any::Any + Send + Sync + 'static;
        pub fn extensions_ref(&self) -> Option<&crate::Extensions>;
        pub fn extensions_mut(&mut self) -> Option<&mut crate::Extensions>;
        pub fn body<T>(self, body: T) -> crate::Result<crate::request::Request<T>>;
    }
}
pub mod response {
    #[derive(Clone, Debug, Default)]
    pub struct Response<T> {}
    impl crate::response::Response<()> {
        pub fn builder() -> crate::response::Builder;
    }
    impl<T> crate::response::Response<T> {
        pub fn new(body: T) -> crate::response::Response<T>;
        pub fn from_parts(parts: crate::response::Parts, body: T) -> crate::response::Response<T>;
        pub fn status(&self) -> crate::status::StatusCode;
        pub fn status_mut(&mut self) -> &mut crate::status::StatusCode;
        pub fn version(&self) -> crate::version::Version;
        pub fn version_mut(&mut self) -> &mut crate::version::Version;
        pub fn headers(&self) -> &crate::header::HeaderMap<crate::header::HeaderValue>;
        pub fn headers_mut(&mut self) -> &mut crate::header::HeaderMap<crate::header::HeaderValue>;
        pub fn extensions(&self) -> &crate::Extensions;
        pub fn extensions_mut(&mut self) -> &mut crate::Extensions;
        pub fn body(&self) -> &T;
        pub fn body_mut(&mut self) -> &mut T;
        pub fn into_body(self) -> T;
        pub fn into_parts(self) -> (crate::response::Parts, T);
        pub fn map<F, U>(self, f: F) -> crate::response::Response<U>
        where
            F: FnOnce(T) -> U;
    }
    #[derive(Clone, Debug)]
    pub struct Parts {
        pub status: crate::status::StatusCode,
        pub version: crate::version::Version,
        pub headers: crate::header::HeaderMap<crate::header::HeaderValue>,
        pub extensions: crate::Extensions,
    }
    #[derive(Debug, Default)]
    pub struct Builder {}
    impl crate::response::Builder {
        pub fn new() -> crate::response::Builder;
        pub fn status<T>(self, status: T) -> crate::response::Builder
        where
            T: TryInto<crate::status::StatusCode>,
            <T as TryInto<StatusCode>>::Error: Into<crate::Error>;
        pub fn version(self, version: crate::version::Version) -> crate::response::Builder;
        pub fn header<K, V>(self, key: K, value: V) -> crate::response::Builder
        where
            K: TryInto<crate::header::HeaderName>,
            <K as TryInto<HeaderName>>::Error: Into<crate::Error>,
            V: TryInto<crate::header::HeaderValue>,
            <V as TryInto<HeaderValue>>::Error: Into<crate::Error>;
        pub fn headers_ref(&self) -> Option<&crate::header::HeaderMap<crate::header::HeaderValue>>;
        pub fn headers_mut(&mut self) -> Option<&mut crate::header::HeaderMap<crate::header::HeaderValue>>;
        pub fn extension<T>(self, extension: T) -> crate::response::Builder
        where
            T: Clone + std::any::Any + Send + Sync + 'static;
        pub fn extensions_ref(&self) -> Option<&crate::Extensions>;
        pub fn extensions_mut(&mut self) -> Option<&mut crate::Extensions>;
        pub fn body<T>(self, body: T) -> crate::Result<crate::response::Response<T>>;
    }
}
