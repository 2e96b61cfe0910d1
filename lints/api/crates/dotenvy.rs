//! The environment from a file.

#[effect(file_io, environment)]
pub fn dotenv() -> Result<std::path::PathBuf>;
#[effect(file_io, environment)]
pub fn dotenv_override() -> Result<std::path::PathBuf>;
#[effect(file_io, environment)]
pub fn dotenv_iter() -> Result<Iter<std::fs::File>>;
#[effect(environment)]
pub fn var<K: AsRef<std::ffi::OsStr>>(key: K) -> Result<String>;
#[effect(environment)]
pub fn vars() -> std::env::Vars;
#[effect(file_io, environment)]
pub fn from_path<P: AsRef<std::path::Path>>(path: P) -> Result<()>;
#[effect(file_io, environment)]
pub fn from_path_override<P: AsRef<std::path::Path>>(path: P) -> Result<()>;
#[effect(file_io, environment)]
pub fn from_path_iter<P: AsRef<std::path::Path>>(path: P) -> Result<Iter<std::fs::File>>;
#[effect(file_io, environment)]
pub fn from_filename<P: AsRef<std::path::Path>>(filename: P) -> Result<std::path::PathBuf>;
#[effect(file_io, environment)]
pub fn from_filename_override<P: AsRef<std::path::Path>>(filename: P) -> Result<std::path::PathBuf>;
#[effect(environment)]
pub fn from_read<R: std::io::Read>(reader: R) -> Result<()>;
pub struct Iter<R> {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub enum Error {
    LineParse(String, usize),
    Io(std::io::Error),
    EnvVar(std::env::VarError),
}
impl Error {
    pub fn not_found(&self) -> bool;
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
