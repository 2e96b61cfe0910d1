//! Identifiers from the clock, the machine, the process and a counter.

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Id(pub [u8; RAW_LEN]);
impl Id {
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ParseIdError>;
    pub fn as_bytes(&self) -> &[u8; RAW_LEN];
    pub fn machine(&self) -> [u8; 3];
    pub fn pid(&self) -> u16;
    pub fn time(&self) -> std::time::SystemTime;
    pub fn counter(&self) -> u32;
    pub fn is_zero(&self) -> bool;
}
impl std::fmt::Display for Id {}
impl std::str::FromStr for Id {
    type Err = ParseIdError;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
#[derive(Debug, Eq, PartialEq)]
pub enum ParseIdError {
    InvalidLength(usize),
    InvalidCharacter(char),
}
#[effect(system_time, environment)]
pub fn new() -> Id;
