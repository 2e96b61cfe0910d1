//! The users of the machine.

#![effect_within(environment)]

pub fn get_current_uid() -> u32;
pub fn get_current_username() -> Option<std::ffi::OsString>;
