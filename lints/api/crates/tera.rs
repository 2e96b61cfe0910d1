//! Templates, from memory or from files.

#[derive(Clone, Debug)]
pub struct Tera {}
impl Tera {
    #[effect(file_io)]
    pub fn new(dir: &str) -> Result<Tera, Error>;
    #[effect(file_io)]
    pub fn full_reload(&mut self) -> Result<(), Error>;
    #[effect(file_io)]
    pub fn add_template_file<P: AsRef<std::path::Path>>(&mut self, path: P, name: Option<&str>) -> Result<(), Error>;
    pub fn add_raw_template(&mut self, name: &str, content: &str) -> Result<(), Error>;
    pub fn render(&self, template_name: &str, context: &Context) -> Result<String, Error>;
    pub fn one_off(input: &str, context: &Context, autoescape: bool) -> Result<String, Error>;
}
#[derive(Clone, Debug, Default)]
pub struct Context {}
impl Context {
    pub fn new() -> Self;
}
#[derive(Debug)]
pub struct Error {}
