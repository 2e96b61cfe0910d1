//! URLs.

#![pure]

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Url {}
impl Url {
    pub fn parse(input: &str) -> Result<Self, ParseError>;
    pub fn parse_with_params<I, K, V>(input: &str, iter: I) -> Result<Self, ParseError>
    where
        I: IntoIterator,
        I::Item: std::borrow::Borrow<(K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn join(&self, input: &str) -> Result<Self, ParseError>;
    pub fn make_relative(&self, url: &Self) -> Option<String>;
    pub fn options<'a>() -> ParseOptions<'a>;
    pub fn as_str(&self) -> &str;
    pub fn into_string(self) -> String;
    pub fn origin(&self) -> Origin;
    pub fn scheme(&self) -> &str;
    pub fn is_special(&self) -> bool;
    pub fn has_authority(&self) -> bool;
    pub fn authority(&self) -> &str;
    pub fn cannot_be_a_base(&self) -> bool;
    pub fn username(&self) -> &str;
    pub fn password(&self) -> Option<&str>;
    pub fn has_host(&self) -> bool;
    pub fn host_str(&self) -> Option<&str>;
    pub fn host(&self) -> Option<Host<&str>>;
    pub fn domain(&self) -> Option<&str>;
    pub fn port(&self) -> Option<u16>;
    pub fn port_or_known_default(&self) -> Option<u16>;
    pub fn socket_addrs(
        &self, default_port_number: impl Fn() -> Option<u16>,
    ) -> std::io::Result<std::vec::Vec<std::net::SocketAddr>>;
    pub fn path(&self) -> &str;
    pub fn path_segments(&self) -> Option<std::str::Split<'_, char>>;
    pub fn query(&self) -> Option<&str>;
    pub fn query_pairs(&self) -> form_urlencoded::Parse<'_>;
    pub fn fragment(&self) -> Option<&str>;
    pub fn set_fragment(&mut self, fragment: Option<&str>);
    pub fn set_query(&mut self, query: Option<&str>);
    pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<'_, UrlQuery<'_>>;
    pub fn set_path(&mut self, path: &str);
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut<'_>, ()>;
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()>;
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError>;
    pub fn set_ip_host(&mut self, address: std::net::IpAddr) -> Result<(), ()>;
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()>;
    pub fn set_username(&mut self, username: &str) -> Result<(), ()>;
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()>;
    pub fn from_file_path<P: AsRef<std::path::Path>>(path: P) -> Result<Self, ()>;
    pub fn from_directory_path<P: AsRef<std::path::Path>>(path: P) -> Result<Self, ()>;
    pub fn serialize_internal<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: serde::Serializer;
    pub fn deserialize_internal<'de, D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>;
    pub fn to_file_path(&self) -> Result<std::path::PathBuf, ()>;
}
impl std::str::FromStr for Url {
    type Err = ParseError;
    fn from_str(input: &str) -> Result<Self, ParseError>;
}
impl<'a> TryFrom<&'a str> for Url {
    type Error = ParseError;
    fn try_from(s: &'a str) -> Result<Self, Self::Error>;
}
impl std::fmt::Display for Url {}
impl AsRef<str> for Url {
    fn as_ref(&self) -> &str;
}
#[derive(Clone, Debug, Eq, Hash, Ord, PartialOrd)]
pub enum Host<S = String> {
    Domain(S),
    Ipv4(std::net::Ipv4Addr),
    Ipv6(Ipv6Addr),
}
impl Host<&str> {
    pub fn to_owned(&self) -> Host<String>;
}
impl Host<String> {
    pub fn parse(input: &str) -> Result<Self, ParseError>;
    pub fn parse_opaque(input: &str) -> Result<Self, ParseError>;
}
impl<S: AsRef<str>> std::fmt::Display for Host<S> {}
impl std::error::Error for ParseError {}
impl std::error::Error for ParseError {}
impl From<::idna::Errors> for ParseError {
    fn from(_: ::idna::Errors) -> Self;
}
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Origin {
    Opaque(OpaqueOrigin),
    Tuple(String, Host<String>, u16),
}
impl Origin {
    pub fn new_opaque() -> Self;
    pub fn is_tuple(&self) -> bool;
    pub fn ascii_serialization(&self) -> String;
    pub fn unicode_serialization(&self) -> String;
}
