//! LMDB with types.

#![effect_within(database_io)]

#[effect(none)]
pub struct EnvOpenOptions {}
impl EnvOpenOptions {
    pub fn new() -> Self;
    pub fn map_size(&mut self, size: usize) -> &mut Self;
    #[effect(database_io)]
    pub unsafe fn open<P: AsRef<std::path::Path>>(&self, path: P) -> Result<Env, Error>;
}
pub struct Env {}
pub struct Error {}
