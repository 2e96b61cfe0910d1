//! The machine's network addresses.

#![effect_within(environment)]

pub fn local_ip() -> Result<std::net::IpAddr, Error>;
pub fn local_ipv6() -> Result<std::net::IpAddr, Error>;
pub fn list_afinet_netifas() -> Result<Vec<(String, std::net::IpAddr)>, Error>;
pub struct Error {}
