//! Error reports, sent over the network.

#[effect(network_io, global_state)]
pub fn init<C>(opts: C) -> ClientInitGuard;
#[effect(network_io)]
pub fn capture_message(msg: &str, level: Level) -> ();
#[effect(network_io)]
pub fn capture_error<E: std::error::Error + ?Sized>(error: &E) -> ();
#[effect(network_io)]
pub fn capture_event(event: ()) -> ();
pub struct ClientInitGuard {}
pub enum Level {
    Debug,
    Info,
    Warning,
    Error,
    Fatal,
}
