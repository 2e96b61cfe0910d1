//! The machine's name.

#[effect(environment)]
pub fn gethostname() -> std::ffi::OsString;
