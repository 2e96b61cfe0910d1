//! Watching files.

#![effect_within(file_io)]

pub trait Watcher {
    fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<Self>
    where
        Self: Sized;
    fn watch(&mut self, path: &std::path::Path, recursive_mode: config::RecursiveMode) -> Result<()>;
    fn unwatch(&mut self, path: &std::path::Path) -> Result<()>;
    fn paths_mut<'me>(&'me mut self) -> Box<dyn PathsMut + 'me> {}
    fn configure(&mut self, _option: Config) -> Result<bool> {}
    fn kind() -> WatcherKind
    where
        Self: Sized;
}
#[effect(none)]
pub struct Config {}
#[effect(none)]
pub struct Error {}
#[effect(none)]
pub struct Event {}
pub struct RecommendedWatcher {}
