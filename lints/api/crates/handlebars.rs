//! Templates, from memory or from files.

pub struct Handlebars<'reg> {}
impl<'reg> Handlebars<'reg> {
    pub fn new() -> Handlebars<'reg>;
    pub fn register_template_string<S: AsRef<str>>(&mut self, name: &str, tpl_str: S) -> Result<(), TemplateError>;
    #[effect(file_io)]
    pub fn register_template_file<P: AsRef<std::path::Path>>(
        &mut self, name: &str, tpl_path: P,
    ) -> Result<(), TemplateError>;
    #[effect(file_io)]
    pub fn register_templates_directory<P: AsRef<std::path::Path>>(
        &mut self, dir_path: P, options: (),
    ) -> Result<(), TemplateError>;
    pub fn render<T>(&self, name: &str, data: &T) -> Result<String, RenderError>;
    pub fn render_template<T>(&self, template_string: &str, data: &T) -> Result<String, RenderError>;
}
pub struct TemplateError {}
pub struct RenderError {}
