//! Channels between threads. What receives observes the other side and may block.

#[effect(sync_primitive)]
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
#[effect(sync_primitive)]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
#[effect(async_timer)]
pub fn after(duration: std::time::Duration) -> Receiver<std::time::Instant>;
#[effect(async_timer)]
pub fn at(when: std::time::Instant) -> Receiver<std::time::Instant>;
#[effect(async_timer)]
pub fn tick(duration: std::time::Duration) -> Receiver<std::time::Instant>;
pub const fn never<T>() -> Receiver<T>;
#[derive(Clone, Debug)]
#[payload(handle)]
pub struct Sender<T> {}
impl<T> Sender<T> {
    #[effect(sync_primitive)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[effect(sync_primitive)]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[effect(sync_primitive)]
    pub fn send_timeout(&self, msg: T, timeout: std::time::Duration) -> Result<(), SendTimeoutError<T>>;
    #[effect(sync_primitive)]
    pub fn send_deadline(&self, msg: T, deadline: std::time::Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
#[derive(Debug)]
#[effect_within(sync_primitive)]
#[payload(handle)]
pub struct Receiver<T> {}
impl<T> Clone for Receiver<T> {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_timeout(&self, timeout: std::time::Duration) -> Result<T, RecvTimeoutError>;
    pub fn recv_deadline(&self, deadline: std::time::Instant) -> Result<T, RecvTimeoutError>;
    #[effect(sync_primitive)]
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    #[effect(none)]
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter;
}
#[derive(Debug)]
#[effect_within(sync_primitive)]
pub struct Iter<'a, T> {}
impl<T> Iterator for Iter<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Debug)]
#[effect_within(sync_primitive)]
pub struct TryIter<'a, T> {}
impl<T> Iterator for TryIter<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Debug)]
#[effect_within(sync_primitive)]
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Clone, Debug, Default)]
pub struct Select<'a> {}
impl<'a> Select<'a> {
    pub fn new() -> Select<'a>;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    #[effect(sync_primitive)]
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError>;
    #[effect(sync_primitive)]
    pub fn select(&mut self) -> SelectedOperation<'a>;
    #[effect(sync_primitive)]
    pub fn select_timeout(&mut self, timeout: std::time::Duration)
    -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn select_deadline(
        &mut self, deadline: std::time::Instant,
    ) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    #[effect(sync_primitive)]
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    #[effect(sync_primitive)]
    pub fn ready(&mut self) -> usize;
    #[effect(sync_primitive)]
    pub fn ready_timeout(&mut self, timeout: std::time::Duration) -> Result<usize, ReadyTimeoutError>;
    pub fn ready_deadline(&mut self, deadline: std::time::Instant) -> Result<usize, ReadyTimeoutError>;
}
#[derive(Debug)]
pub struct SelectedOperation<'a> {}
impl SelectedOperation<'_> {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SendError<T>(pub T);
impl<T> std::fmt::Display for SendError<T> {}
impl<T: Send> std::error::Error for SendError<T> {}
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RecvError;
impl std::fmt::Display for RecvError {}
impl std::error::Error for RecvError {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> std::fmt::Display for TrySendError<T> {}
impl<T: Send> std::error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {
    fn from(err: SendError<T>) -> TrySendError<T>;
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl std::fmt::Display for TryRecvError {}
impl std::error::Error for TryRecvError {}
impl From<RecvError> for TryRecvError {
    fn from(err: RecvError) -> TryRecvError;
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl std::fmt::Display for RecvTimeoutError {}
impl std::error::Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {
    fn from(err: RecvError) -> RecvTimeoutError;
}
impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> std::fmt::Display for SendTimeoutError<T> {}
impl<T: Send> std::error::Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {
    fn from(err: SendError<T>) -> SendTimeoutError<T>;
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TrySelectError;
impl std::fmt::Display for TrySelectError {}
impl std::error::Error for TrySelectError {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SelectTimeoutError;
impl std::fmt::Display for SelectTimeoutError {}
impl std::error::Error for SelectTimeoutError {}
#[macro_input(select)]
#[effect(unordered_poll)]
#[macro_export]
macro_rules! select {
    () => {};
}
#[macro_input(select)]
#[effect(sync_primitive)]
#[macro_export]
macro_rules! select_biased {
    () => {};
}
