//! The machine's name.

#[effect(environment)]
pub fn get() -> std::io::Result<std::ffi::OsString>;
#[effect(environment)]
pub fn set<T>(hostname: T) -> std::io::Result<()>
where
    T: AsRef<std::ffi::OsStr>;
