//! The user and the machine.

#![effect_within(environment)]

pub fn username() -> Result<String, Error>;
pub fn realname() -> Result<String, Error>;
pub fn hostname() -> Result<String, Error>;
pub fn devicename() -> Result<String, Error>;
pub fn distro() -> Result<String, Error>;
pub struct Error {}
