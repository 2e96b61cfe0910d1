//! Declarations of `std::sync::mpsc`.

use crate::error::Error;
use crate::fmt::{Debug, Display, Formatter};
use crate::time::Duration;

#[effect(sync_primitive)] pub fn channel<T>() -> (Sender<T>, Receiver<T>);
#[effect(sync_primitive)] pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
#[derive(Debug)]
pub struct IntoIter<T> {}
#[effect_within(sync_primitive)]
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
#[derive(Debug)]
pub struct Iter<'a, T: 'a> {}
#[effect_within(sync_primitive)]
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
#[payload(handle)]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    #[effect(sync_primitive)] pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[effect(sync_primitive)] pub fn recv(&self) -> Result<T, RecvError>;
    #[effect(sync_primitive)] pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    #[effect(sync_primitive)] pub fn iter(&self) -> Iter<'_, T>;
    #[effect(sync_primitive)] pub fn try_iter(&self) -> TryIter<'_, T>;
}
impl<T> Debug for Receiver<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[effect_within(sync_primitive)]
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}
#[effect_within(sync_primitive)]
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T>;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RecvError;
impl Error for RecvError {}
impl Display for RecvError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RecvTimeoutError { Timeout, Disconnected }
impl From<RecvError> for RecvTimeoutError { fn from(err: RecvError) -> RecvTimeoutError; }
impl Error for RecvTimeoutError {}
impl Display for RecvTimeoutError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct SendError<T>(pub T);
impl<T> Error for SendError<T> {}
impl<T> Debug for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T> Display for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[payload(handle)]
pub struct Sender<T> {}
impl<T> Sender<T> {
    #[effect(sync_primitive)] pub fn send(&self, t: T) -> Result<(), SendError<T>>;
}
impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T>; }
impl<T> Debug for Sender<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[payload(handle)]
pub struct SyncSender<T> {}
impl<T> SyncSender<T> {
    #[effect(sync_primitive)] pub fn send(&self, t: T) -> Result<(), SendError<T>>;
    #[effect(sync_primitive)] pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
}
impl<T> Clone for SyncSender<T> { fn clone(&self) -> SyncSender<T>; }
impl<T> Debug for SyncSender<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Debug)]
pub struct TryIter<'a, T: 'a> {}
#[effect_within(sync_primitive)]
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TryRecvError { Empty, Disconnected }
impl From<RecvError> for TryRecvError { fn from(err: RecvError) -> TryRecvError; }
impl Error for TryRecvError {}
impl Display for TryRecvError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Clone, Copy, Eq, PartialEq)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> From<SendError<T>> for TrySendError<T> { fn from(err: SendError<T>) -> TrySendError<T>; }
impl<T> Error for TrySendError<T> {}
impl<T> Debug for TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T> Display for TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
