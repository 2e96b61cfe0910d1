//! The machine's network addresses.

#[effect(environment)]
pub fn get_if_addrs() -> std::io::Result<Vec<Interface>>;
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Interface {
    pub name: String,
    pub addr: IfAddr,
    pub index: Option<u32>,
    pub oper_status: IfOperStatus,
    pub is_p2p: bool,
}
impl Interface {
    pub const fn is_loopback(&self) -> bool;
    pub const fn is_link_local(&self) -> bool;
    pub const fn ip(&self) -> std::net::IpAddr;
    pub fn is_oper_up(&self) -> bool;
    pub fn is_p2p(&self) -> bool;
}
