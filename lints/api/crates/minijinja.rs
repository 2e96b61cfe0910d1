//! Templates, from memory or through a loader.

#[effect(file_io)]
pub fn path_loader<'x, P: AsRef<std::path::Path> + 'x>(dir: P) -> impl Fn(&str) -> Result<Option<String>, Error>;
#[derive(Clone, Debug)]
pub struct Environment<'source> {}
impl<'source> Environment<'source> {
    pub fn new() -> Environment<'source>;
    pub fn render_str<S>(&self, source: &str, ctx: S) -> Result<String, Error>;
}
pub struct Error {}
