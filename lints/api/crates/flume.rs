//! Channels for threads and tasks. What receives, or waits for room, observes the other side.

#[derive(Debug, Default)]
pub struct Selector<'a, T: 'a> {}
impl<'a, T> Selector<'a, T> {
    pub fn new() -> Self;
    pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T + 'a>(
        self, sender: &'a Sender<U>, msg: U, mapper: F,
    ) -> Self;
    pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T + 'a>(self, receiver: &'a Receiver<U>, mapper: F) -> Self;
    pub fn wait(self) -> T;
    pub fn wait_timeout(self, dur: std::time::Duration) -> Result<T, SelectError>;
    pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> std::fmt::Display for SendError<T> {}
impl<T> std::error::Error for SendError<T> {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> std::fmt::Display for TrySendError<T> {}
impl<T> std::error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {
    fn from(err: SendError<T>) -> Self;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> std::fmt::Display for SendTimeoutError<T> {}
impl<T> std::error::Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {
    fn from(err: SendError<T>) -> Self;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RecvError {
    Disconnected,
}
impl std::fmt::Display for RecvError {}
impl std::error::Error for RecvError {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl std::fmt::Display for TryRecvError {}
impl std::error::Error for TryRecvError {}
impl From<RecvError> for TryRecvError {
    fn from(err: RecvError) -> Self;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl std::fmt::Display for RecvTimeoutError {}
impl std::error::Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {
    fn from(err: RecvError) -> Self;
}
#[derive(Clone, Debug)]
#[payload(handle)]
pub struct Sender<T> {}
impl<T> Sender<T> {
    #[effect(sync_primitive)]
    pub fn send_async(&self, item: T) -> SendFut<'_, T>;
    #[effect(sync_primitive)]
    pub fn into_send_async<'a>(self, item: T) -> SendFut<'a, T>;
    pub fn sink(&self) -> SendSink<'_, T>;
    pub fn into_sink<'a>(self) -> SendSink<'a, T>;
}
impl<T> Sender<T> {
    #[effect(sync_primitive)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[effect(sync_primitive)]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[effect(sync_primitive)]
    pub fn send_deadline(&self, msg: T, deadline: std::time::Instant) -> Result<(), SendTimeoutError<T>>;
    #[effect(sync_primitive)]
    pub fn send_timeout(&self, msg: T, dur: std::time::Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
#[derive(Clone, Debug)]
pub struct WeakSender<T> {}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
#[derive(Clone, Debug)]
#[payload(handle)]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    #[effect(sync_primitive)]
    pub fn recv_async(&self) -> RecvFut<'_, T>;
    #[effect(sync_primitive)]
    pub fn into_recv_async<'a>(self) -> RecvFut<'a, T>;
    #[effect(sync_primitive)]
    pub fn stream(&self) -> RecvStream<'_, T>;
    #[effect(sync_primitive)]
    pub fn into_stream<'a>(self) -> RecvStream<'a, T>;
}
impl<T> Receiver<T> {
    #[effect(sync_primitive)]
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[effect(sync_primitive)]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[effect(sync_primitive)]
    pub fn recv_deadline(&self, deadline: std::time::Instant) -> Result<T, RecvTimeoutError>;
    #[effect(sync_primitive)]
    pub fn recv_timeout(&self, dur: std::time::Duration) -> Result<T, RecvTimeoutError>;
    #[effect(sync_primitive)]
    pub fn iter(&self) -> Iter<'_, T>;
    #[effect(sync_primitive)]
    pub fn try_iter(&self) -> TryIter<'_, T>;
    #[effect(sync_primitive)]
    pub fn drain(&self) -> Drain<'_, T>;
    pub fn is_disconnected(&self) -> bool;
    #[effect(sync_primitive)]
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    #[effect(sync_primitive)]
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
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
pub struct Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Debug)]
pub struct TryIter<'a, T> {}
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Debug)]
pub struct Drain<'a, T> {}
impl<'a, T> Iterator for Drain<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Debug)]
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item>;
}
#[effect(sync_primitive)]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
#[effect(sync_primitive)]
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub mod select {
    #[derive(Debug, Default)]
    pub struct Selector<'a, T: 'a> {}
    impl<'a, T> crate::select::Selector<'a, T> {
        pub fn new() -> Self;
        pub fn send<U, F: FnMut(Result<(), crate::SendError<U>>) -> T + 'a>(
            self, sender: &'a crate::Sender<U>, msg: U, mapper: F,
        ) -> Self;
        pub fn recv<U, F: FnMut(Result<U, crate::RecvError>) -> T + 'a>(
            self, receiver: &'a crate::Receiver<U>, mapper: F,
        ) -> Self;
        #[effect(sync_primitive)]
        pub fn wait(self) -> T;
        #[effect(sync_primitive)]
        pub fn wait_timeout(self, dur: std::time::Duration) -> Result<T, SelectError>;
        #[effect(sync_primitive)]
        pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
    }
}
