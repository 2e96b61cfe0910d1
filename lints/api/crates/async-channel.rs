//! Channels between tasks. What receives, or waits for room, observes the other side.

#[effect(sync_primitive)]
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
#[effect(sync_primitive)]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
#[derive(Clone, Debug)]
#[payload(handle)]
pub struct Sender<T> {}
impl<T> Sender<T> {
    #[effect(sync_primitive)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[effect(sync_primitive)]
    pub async fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[effect(sync_primitive)]
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
}
#[derive(Clone, Debug)]
#[payload(handle)]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    #[effect(sync_primitive)]
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[effect(sync_primitive)]
    pub async fn recv(&self) -> Result<T, RecvError>;
    #[effect(sync_primitive)]
    pub fn recv_blocking(&self) -> Result<T, RecvError>;
    #[effect(sync_primitive)]
    pub async fn closed(&self);
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    #[effect(sync_primitive)]
    pub fn is_empty(&self) -> bool;
    #[effect(sync_primitive)]
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
}
impl<T> futures_core::stream::Stream for Receiver<T> {
    type Item = T;
    #[effect(sync_primitive)]
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>>;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> std::error::Error for SendError<T> {}
impl<T> std::fmt::Display for SendError<T> {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl<T> std::error::Error for TrySendError<T> {}
impl<T> std::fmt::Display for TrySendError<T> {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RecvError;
impl std::error::Error for RecvError {}
impl std::fmt::Display for RecvError {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TryRecvError {
    Empty,
    Closed,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl std::error::Error for TryRecvError {}
impl std::fmt::Display for TryRecvError {}
