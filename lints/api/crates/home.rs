//! The user's home folder.

#[effect(environment)]
pub fn home_dir() -> Option<std::path::PathBuf>;
#[effect(environment)]
pub fn cargo_home() -> std::io::Result<std::path::PathBuf>;
#[effect(environment)]
pub fn rustup_home() -> std::io::Result<std::path::PathBuf>;
