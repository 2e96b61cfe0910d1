//! Logging facade. A line logged by workflow code is logged again at every replay.

#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! log {
    () => {};
}
#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! error {
    () => {};
}
#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! warn {
    () => {};
}
#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! info {
    () => {};
}
#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! debug {
    () => {};
}
#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! trace {
    () => {};
}
#[macro_input(log)]
#[macro_export]
macro_rules! log_enabled {
    () => {};
}
pub fn max_level() -> LevelFilter;
#[effect(global_state)]
pub fn set_max_level(level: LevelFilter);
#[effect(global_state)]
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError>;
#[effect(global_state)]
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
pub fn logger() -> &'static dyn Log;
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl std::str::FromStr for Level {
    type Err = ParseLevelError;
    fn from_str(level: &str) -> Result<Level, Self::Err>;
}
impl std::fmt::Display for Level {}
impl Level {
    pub fn max() -> Level;
    pub fn to_level_filter(&self) -> LevelFilter;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl std::str::FromStr for LevelFilter {
    type Err = ParseLevelError;
    fn from_str(level: &str) -> Result<LevelFilter, Self::Err>;
}
impl std::fmt::Display for LevelFilter {}
impl LevelFilter {
    pub fn max() -> LevelFilter;
    pub fn to_level(&self) -> Option<Level>;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Metadata<'a> {}
impl<'a> Metadata<'a> {
    pub fn builder() -> MetadataBuilder<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
}
#[derive(Clone, Debug)]
pub struct Record<'a> {}
impl<'a> Record<'a> {
    pub fn builder() -> RecordBuilder<'a>;
    pub fn args(&self) -> &std::fmt::Arguments<'a>;
    pub fn metadata(&self) -> &Metadata<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn module_path_static(&self) -> Option<&'static str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn file_static(&self) -> Option<&'static str>;
    pub fn line(&self) -> Option<u32>;
    pub fn key_values(&self) -> &dyn kv::Source;
    pub fn to_builder(&self) -> RecordBuilder<'_>;
}
pub trait Log: Sync + Send {
    fn enabled(&self, metadata: &Metadata) -> bool;
    #[effect(replay_logging)]
    fn log(&self, record: &Record);
    fn flush(&self);
}
#[derive(Debug)]
pub struct SetLoggerError {}
impl std::fmt::Display for SetLoggerError {}
impl std::error::Error for SetLoggerError {}
#[derive(Debug, Eq, PartialEq)]
pub struct ParseLevelError {}
impl std::fmt::Display for ParseLevelError {}
impl std::error::Error for ParseLevelError {}
