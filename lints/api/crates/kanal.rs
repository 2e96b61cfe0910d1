//! Channels for threads and tasks. What receives, or waits for room, observes the other side.

#[effect(sync_primitive)]
pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>);
#[effect(sync_primitive)]
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>);
#[effect(sync_primitive)]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
#[effect(sync_primitive)]
pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>);
#[derive(Debug)]
#[effect_within(sync_primitive)]
pub struct Sender<T> {}
impl<T> Clone for Sender<T> {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl<T> Sender<T> {
    pub fn send(&self, data: T) -> Result<(), SendError>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    #[effect(none)]
    pub fn close(&self) -> Result<(), CloseError>;
    #[effect(none)]
    pub fn to_async(self) -> AsyncSender<T>;
    #[effect(none)]
    pub fn clone_async(&self) -> AsyncSender<T>;
}
#[derive(Debug)]
#[effect_within(sync_primitive)]
pub struct AsyncSender<T> {}
impl<T> Clone for AsyncSender<T> {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl<T> AsyncSender<T> {
    pub async fn send(&self, data: T) -> Result<(), SendError>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    #[effect(none)]
    pub fn to_sync(self) -> Sender<T>;
}
#[derive(Debug)]
#[effect_within(sync_primitive)]
pub struct Receiver<T> {}
impl<T> Clone for Receiver<T> {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, ReceiveError>;
    pub fn recv_timeout(&self, duration: std::time::Duration) -> Result<T, ReceiveErrorTimeout>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    #[effect(none)]
    pub fn to_async(self) -> AsyncReceiver<T>;
}
#[derive(Debug)]
#[effect_within(sync_primitive)]
pub struct AsyncReceiver<T> {}
impl<T> Clone for AsyncReceiver<T> {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl<T> AsyncReceiver<T> {
    pub async fn recv(&self) -> Result<T, ReceiveError>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn stream(&self) -> ReceiveStream<'_, T>;
    #[effect(none)]
    pub fn to_sync(self) -> Receiver<T>;
}
pub struct ReceiveStream<'a, T> {}
pub struct CloseError {}
#[derive(Debug, Eq, PartialEq)]
pub enum SendError {
    Closed,
    ReceiveClosed,
}
impl std::error::Error for SendError {}
impl std::fmt::Display for SendError {}
#[derive(Debug, Eq, PartialEq)]
pub enum ReceiveError {
    Closed,
    SendClosed,
}
impl std::error::Error for ReceiveError {}
impl std::fmt::Display for ReceiveError {}
#[derive(Debug, Eq, PartialEq)]
pub enum ReceiveErrorTimeout {
    Closed,
    SendClosed,
    Timeout,
}
impl std::error::Error for ReceiveErrorTimeout {}
impl std::fmt::Display for ReceiveErrorTimeout {}
