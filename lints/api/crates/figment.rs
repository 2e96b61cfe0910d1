//! Layered configuration, from files and the environment.

#[derive(Clone, Debug, Default)]
pub struct Figment {}
impl Figment {
    pub fn new() -> Self;
    #[effect(file_io, environment)]
    pub fn merge<T>(self, provider: T) -> Self;
    #[effect(file_io, environment)]
    pub fn join<T>(self, provider: T) -> Self;
    #[effect(file_io, environment)]
    pub fn admerge<T>(self, provider: T) -> Self;
    #[effect(file_io, environment)]
    pub fn adjoin<T>(self, provider: T) -> Self;
    #[effect(file_io, environment)]
    pub fn from<T>(provider: T) -> Self;
    pub fn extract<'a, T>(&self) -> Result<T>;
    pub fn extract_inner<'a, T>(&self, path: &str) -> Result<T>;
}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error {}
pub mod providers {
    #[derive(Clone, Debug)]
    pub struct Env {
        pub profile: Profile,
    }
    impl crate::providers::Env {
        pub fn raw() -> Self;
        pub fn prefixed(prefix: &str) -> Self;
        pub fn filter<F: Clone + 'static>(self, filter: F) -> Self
        where
            F: Fn(&uncased::UncasedStr) -> bool;
        pub fn map<F: Clone + 'static>(self, mapper: F) -> Self
        where
            F: Fn(&uncased::UncasedStr) -> uncased::Uncased<'_>;
        pub fn filter_map<F: Clone + 'static>(self, f: F) -> Self
        where
            F: Fn(&uncased::UncasedStr) -> Option<uncased::Uncased<'_>>;
        pub fn lowercase(self, lowercase: bool) -> Self;
        pub fn split<P: Into<String>>(self, pattern: P) -> Self;
        pub fn ignore(self, keys: &[&str]) -> Self;
        pub fn only(self, keys: &[&str]) -> Self;
        #[effect(environment)]
        pub fn iter<'a>(&'a self) -> impl Iterator<Item = (uncased::Uncased<'static>, String)> + 'a;
        pub fn profile<P: Into<Profile>>(self, profile: P) -> Self;
        pub fn global(self) -> Self;
        #[effect(environment)]
        pub fn var(name: &str) -> Option<String>;
        #[effect(environment)]
        pub fn var_or<S: Into<String>>(name: &str, default: S) -> String;
    }
}
