//! Structured logging. A line logged by workflow code is logged again at every replay.

#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! crit {
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
#[macro_input(none)]
#[macro_export]
macro_rules! o {
    () => {};
}
pub struct Logger {}
