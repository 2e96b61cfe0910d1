//! Programs by name.

#[effect(environment, file_io)]
pub fn which<T>(binary_name: T) -> Result<std::path::PathBuf>;
#[effect(environment, file_io)]
pub fn which_all<T>(binary_name: T) -> Result<std::vec::IntoIter<std::path::PathBuf>>;
#[effect(environment, file_io)]
pub fn which_global<T>(binary_name: T) -> Result<std::path::PathBuf>;
#[effect(environment, file_io)]
pub fn which_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<std::path::PathBuf>;
pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {
    CannotFindBinaryPath,
}
