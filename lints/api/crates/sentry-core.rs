//! Error reports, sent over the network; `sentry` re-exports it.

#[effect(network_io)]
pub fn capture_message(msg: &str, level: Level) -> ();
#[effect(network_io)]
pub fn capture_error<E: std::error::Error + ?Sized>(error: &E) -> ();
#[effect(network_io)]
pub fn capture_event(event: ()) -> ();
pub enum Level {
    Debug,
    Info,
    Warning,
    Error,
    Fatal,
}
