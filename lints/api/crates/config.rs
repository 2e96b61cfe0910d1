//! Layered configuration, from files and the environment.

#[derive(Clone, Debug, Default)]
pub struct Config {}
impl Config {
    pub fn builder() -> ConfigBuilder<builder::DefaultState>;
    pub fn get<'de, T>(&self, key: &str) -> Result<T, ConfigError>;
    pub fn get_string(&self, key: &str) -> Result<String, ConfigError>;
    pub fn get_int(&self, key: &str) -> Result<i64, ConfigError>;
    pub fn get_float(&self, key: &str) -> Result<f64, ConfigError>;
    pub fn get_bool(&self, key: &str) -> Result<bool, ConfigError>;
    pub fn try_deserialize<'de, T>(self) -> Result<T, ConfigError>;
}
pub use builder::ConfigBuilder;
pub mod builder {
    #[derive(Clone, Debug, Default)]
    pub struct ConfigBuilder<St> {}
    impl<St> ConfigBuilder<St> {
        pub fn add_source<T>(self, source: T) -> Self;
        pub fn set_default<S: AsRef<str>, T>(self, key: S, value: T) -> Result<Self, crate::ConfigError>;
        pub fn set_override<S: AsRef<str>, T>(self, key: S, value: T) -> Result<Self, crate::ConfigError>;
        #[effect(file_io, environment)]
        pub fn build(self) -> Result<crate::Config, crate::ConfigError>;
        #[effect(file_io, environment)]
        pub fn build_cloned(&self) -> Result<crate::Config, crate::ConfigError>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct DefaultState {}
}
#[derive(Debug)]
pub enum ConfigError {
    Frozen,
    NotFound(String),
    Message(String),
}
pub struct File<T, F> {}
impl<T, F> File<T, F> {
    pub fn with_name(name: &str) -> Self;
    pub fn required(self, required: bool) -> Self;
}
#[derive(Clone, Debug, Default)]
pub struct Environment {}
impl Environment {
    pub fn with_prefix(s: &str) -> Self;
    pub fn separator(self, s: &str) -> Self;
    pub fn prefix_separator(self, s: &str) -> Self;
    pub fn try_parsing(self, try_parsing: bool) -> Self;
}
