//! The environment from a file.

#[effect(file_io, environment)]
pub fn dotenv() -> Result<std::path::PathBuf>;
#[effect(environment)]
pub fn var<K: AsRef<std::ffi::OsStr>>(key: K) -> Result<String>;
#[effect(environment)]
pub fn vars() -> std::env::Vars;
#[effect(file_io, environment)]
pub fn from_path<P: AsRef<std::path::Path>>(path: P) -> Result<()>;
#[effect(file_io, environment)]
pub fn from_filename<P: AsRef<std::path::Path>>(filename: P) -> Result<std::path::PathBuf>;
pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
