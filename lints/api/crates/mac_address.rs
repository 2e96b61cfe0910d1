//! The machine's network addresses.

#[effect(environment)]
pub fn get_mac_address() -> Result<Option<MacAddress>, MacAddressError>;
#[effect(environment)]
pub fn mac_address_by_name(name: &str) -> Result<Option<MacAddress>, MacAddressError>;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MacAddress {}
impl MacAddress {
    pub fn new(bytes: [u8; 6]) -> MacAddress;
    pub fn bytes(self) -> [u8; 6];
}
pub enum MacAddressError {
    InternalError,
}
