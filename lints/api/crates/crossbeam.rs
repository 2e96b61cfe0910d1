//! Threads, channels and queues for concurrent code, under one roof.

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
#[effect(threads)]
pub fn scope<'env, F: FnOnce(&thread::Scope<'env>) -> R, R>(f: F) -> Result<R, Box<dyn std::any::Any + Send>>;
pub mod channel {
    pub use crate::{select, select_biased};

    #[effect(sync_primitive)]
    pub fn bounded<T>(cap: usize) -> (crate::channel::Sender<T>, crate::channel::Receiver<T>);
    #[effect(sync_primitive)]
    pub fn unbounded<T>() -> (crate::channel::Sender<T>, crate::channel::Receiver<T>);
    #[effect(async_timer)]
    pub fn after(duration: std::time::Duration) -> crate::channel::Receiver<std::time::Instant>;
    #[effect(async_timer)]
    pub fn at(when: std::time::Instant) -> crate::channel::Receiver<std::time::Instant>;
    #[effect(async_timer)]
    pub fn tick(duration: std::time::Duration) -> crate::channel::Receiver<std::time::Instant>;
    pub const fn never<T>() -> crate::channel::Receiver<T>;
    #[derive(Clone, Debug)]
    #[payload(handle)]
    pub struct Sender<T> {}
    impl<T> crate::channel::Sender<T> {
        #[effect(sync_primitive)]
        pub fn try_send(&self, msg: T) -> Result<(), crate::channel::TrySendError<T>>;
        #[effect(sync_primitive)]
        pub fn send(&self, msg: T) -> Result<(), crate::channel::SendError<T>>;
        #[effect(sync_primitive)]
        pub fn send_timeout(
            &self, msg: T, timeout: std::time::Duration,
        ) -> Result<(), crate::channel::SendTimeoutError<T>>;
        #[effect(sync_primitive)]
        pub fn send_deadline(
            &self, msg: T, deadline: std::time::Instant,
        ) -> Result<(), crate::channel::SendTimeoutError<T>>;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &crate::channel::Sender<T>) -> bool;
    }
#[derive(Debug)]
    #[effect_within(sync_primitive)]
#[payload(handle)]
pub struct Receiver<T> {}
impl<T> Clone for Receiver<T> {
    #[effect(none)]
    fn clone(&self) -> Self;
}
    impl<T> crate::channel::Receiver<T> {
        pub fn try_recv(&self) -> Result<T, crate::channel::TryRecvError>;
        pub fn recv(&self) -> Result<T, crate::channel::RecvError>;
        pub fn recv_timeout(&self, timeout: std::time::Duration) -> Result<T, crate::channel::RecvTimeoutError>;
        pub fn recv_deadline(&self, deadline: std::time::Instant) -> Result<T, crate::channel::RecvTimeoutError>;
        #[effect(sync_primitive)]
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        #[effect(none)]
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn iter(&self) -> crate::channel::Iter<'_, T>;
        pub fn try_iter(&self) -> crate::channel::TryIter<'_, T>;
        pub fn same_channel(&self, other: &crate::channel::Receiver<T>) -> bool;
    }
    impl<'a, T> IntoIterator for &'a crate::channel::Receiver<T> {
        type Item = T;
        type IntoIter = crate::channel::Iter<'a, T>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<T> IntoIterator for crate::channel::Receiver<T> {
        type Item = T;
        type IntoIter = crate::channel::IntoIter<T>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Debug)]
    #[effect_within(sync_primitive)]
    pub struct Iter<'a, T> {}
    impl<T> Iterator for crate::channel::Iter<'_, T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    #[derive(Debug)]
    #[effect_within(sync_primitive)]
    pub struct TryIter<'a, T> {}
    impl<T> Iterator for crate::channel::TryIter<'_, T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    #[derive(Debug)]
    #[effect_within(sync_primitive)]
    pub struct IntoIter<T> {}
    impl<T> Iterator for crate::channel::IntoIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct Select<'a> {}
    impl<'a> crate::channel::Select<'a> {
        pub fn new() -> crate::channel::Select<'a>;
        pub fn new_biased() -> Self;
        pub fn send<T>(&mut self, s: &'a crate::channel::Sender<T>) -> usize;
        pub fn recv<T>(&mut self, r: &'a crate::channel::Receiver<T>) -> usize;
        pub fn remove(&mut self, index: usize);
        #[effect(sync_primitive)]
        pub fn try_select(&mut self) -> Result<crate::channel::SelectedOperation<'a>, crate::channel::TrySelectError>;
        #[effect(sync_primitive)]
        pub fn select(&mut self) -> crate::channel::SelectedOperation<'a>;
        #[effect(sync_primitive)]
        pub fn select_timeout(
            &mut self, timeout: std::time::Duration,
        ) -> Result<crate::channel::SelectedOperation<'a>, crate::channel::SelectTimeoutError>;
        pub fn select_deadline(
            &mut self, deadline: std::time::Instant,
        ) -> Result<crate::channel::SelectedOperation<'a>, crate::channel::SelectTimeoutError>;
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
    impl crate::channel::SelectedOperation<'_> {
        pub fn index(&self) -> usize;
        pub fn send<T>(self, s: &crate::channel::Sender<T>, msg: T) -> Result<(), crate::channel::SendError<T>>;
        pub fn recv<T>(self, r: &crate::channel::Receiver<T>) -> Result<T, crate::channel::RecvError>;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub struct SendError<T>(pub T);
    impl<T> std::fmt::Display for crate::channel::SendError<T> {}
    impl<T: Send> std::error::Error for crate::channel::SendError<T> {}
    impl<T> crate::channel::SendError<T> {
        pub fn into_inner(self) -> T;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub struct RecvError;
    impl std::fmt::Display for crate::channel::RecvError {}
    impl std::error::Error for crate::channel::RecvError {}
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub enum TrySendError<T> {
        Full(T),
        Disconnected(T),
    }
    impl<T> std::fmt::Display for crate::channel::TrySendError<T> {}
    impl<T: Send> std::error::Error for crate::channel::TrySendError<T> {}
    impl<T> From<crate::channel::SendError<T>> for crate::channel::TrySendError<T> {
        fn from(err: crate::channel::SendError<T>) -> crate::channel::TrySendError<T>;
    }
    impl<T> crate::channel::TrySendError<T> {
        pub fn into_inner(self) -> T;
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub enum TryRecvError {
        Empty,
        Disconnected,
    }
    impl std::fmt::Display for crate::channel::TryRecvError {}
    impl std::error::Error for crate::channel::TryRecvError {}
    impl From<crate::channel::RecvError> for crate::channel::TryRecvError {
        fn from(err: crate::channel::RecvError) -> crate::channel::TryRecvError;
    }
    impl crate::channel::TryRecvError {
        pub fn is_empty(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub enum RecvTimeoutError {
        Timeout,
        Disconnected,
    }
    impl std::fmt::Display for crate::channel::RecvTimeoutError {}
    impl std::error::Error for crate::channel::RecvTimeoutError {}
    impl From<crate::channel::RecvError> for crate::channel::RecvTimeoutError {
        fn from(err: crate::channel::RecvError) -> crate::channel::RecvTimeoutError;
    }
    impl crate::channel::RecvTimeoutError {
        pub fn is_timeout(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub enum SendTimeoutError<T> {
        Timeout(T),
        Disconnected(T),
    }
    impl<T> std::fmt::Display for crate::channel::SendTimeoutError<T> {}
    impl<T: Send> std::error::Error for crate::channel::SendTimeoutError<T> {}
    impl<T> From<crate::channel::SendError<T>> for crate::channel::SendTimeoutError<T> {
        fn from(err: crate::channel::SendError<T>) -> crate::channel::SendTimeoutError<T>;
    }
    impl<T> crate::channel::SendTimeoutError<T> {
        pub fn into_inner(self) -> T;
        pub fn is_timeout(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub struct TrySelectError;
    impl std::fmt::Display for crate::channel::TrySelectError {}
    impl std::error::Error for crate::channel::TrySelectError {}
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub struct SelectTimeoutError;
    impl std::fmt::Display for crate::channel::SelectTimeoutError {}
    impl std::error::Error for crate::channel::SelectTimeoutError {}
}
pub mod queue {

    #[derive(Debug)]
    pub struct ArrayQueue<T> {}
    impl<T> crate::queue::ArrayQueue<T> {
        pub fn new(cap: usize) -> crate::queue::ArrayQueue<T>;
        pub fn push(&self, value: T) -> Result<(), T>;
        pub fn push_mut(&mut self, value: T) -> Result<(), T>;
        pub fn force_push(&self, value: T) -> Option<T>;
        pub fn pop(&self) -> Option<T>;
        pub fn pop_mut(&mut self) -> Option<T>;
        pub fn capacity(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
    }
    impl<T> IntoIterator for crate::queue::ArrayQueue<T> {
        type Item = T;
        type IntoIter = crate::channel::IntoIter<T>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Debug, Default)]
    pub struct SegQueue<T> {}
    impl<T> crate::queue::SegQueue<T> {
        pub const fn new() -> crate::queue::SegQueue<T>;
        pub fn push(&self, value: T);
        pub fn push_mut(&mut self, value: T);
        pub fn pop(&self) -> Option<T>;
        pub fn pop_mut(&mut self) -> Option<T>;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
    }
    impl<T> IntoIterator for crate::queue::SegQueue<T> {
        type Item = T;
        type IntoIter = crate::channel::IntoIter<T>;
        fn into_iter(self) -> Self::IntoIter;
    }
}
pub mod deque {

    #[derive(Debug)]
    pub struct Worker<T> {}
    impl<T> crate::deque::Worker<T> {
        pub fn new_fifo() -> crate::deque::Worker<T>;
        pub fn new_lifo() -> crate::deque::Worker<T>;
        pub fn stealer(&self) -> crate::deque::Stealer<T>;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn push(&self, task: T);
        pub fn pop(&self) -> Option<T>;
    }
    #[derive(Clone, Debug)]
    pub struct Stealer<T> {}
    impl<T> crate::deque::Stealer<T> {
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        #[effect(sync_primitive)]
        pub fn steal(&self) -> crate::deque::Steal<T>;
        #[effect(sync_primitive)]
        pub fn steal_batch(&self, dest: &crate::deque::Worker<T>) -> crate::deque::Steal<()>;
        pub fn steal_batch_with_limit(&self, dest: &crate::deque::Worker<T>, limit: usize) -> crate::deque::Steal<()>;
        #[effect(sync_primitive)]
        pub fn steal_batch_and_pop(&self, dest: &crate::deque::Worker<T>) -> crate::deque::Steal<T>;
        pub fn steal_batch_with_limit_and_pop(
            &self, dest: &crate::deque::Worker<T>, limit: usize,
        ) -> crate::deque::Steal<T>;
    }
    #[derive(Debug, Default)]
    pub struct Injector<T> {}
    impl<T> crate::deque::Injector<T> {
        pub fn new() -> crate::deque::Injector<T>;
        pub fn push(&self, task: T);
        #[effect(sync_primitive)]
        pub fn steal(&self) -> crate::deque::Steal<T>;
        #[effect(sync_primitive)]
        pub fn steal_batch(&self, dest: &crate::deque::Worker<T>) -> crate::deque::Steal<()>;
        pub fn steal_batch_with_limit(&self, dest: &crate::deque::Worker<T>, limit: usize) -> crate::deque::Steal<()>;
        #[effect(sync_primitive)]
        pub fn steal_batch_and_pop(&self, dest: &crate::deque::Worker<T>) -> crate::deque::Steal<T>;
        pub fn steal_batch_with_limit_and_pop(
            &self, dest: &crate::deque::Worker<T>, limit: usize,
        ) -> crate::deque::Steal<T>;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub enum Steal<T> {
        Empty,
        Success(T),
        Retry,
    }
    impl<T> crate::deque::Steal<T> {
        pub fn is_empty(&self) -> bool;
        pub fn is_success(&self) -> bool;
        pub fn is_retry(&self) -> bool;
        pub fn success(self) -> Option<T>;
        pub fn or_else<F>(self, f: F) -> crate::deque::Steal<T>
        where
            F: FnOnce() -> crate::deque::Steal<T>;
    }
    impl<T> FromIterator<crate::deque::Steal<T>> for crate::deque::Steal<T> {
        fn from_iter<I>(iter: I) -> crate::deque::Steal<T>
        where
            I: IntoIterator<Item = crate::deque::Steal<T>>;
    }
}
pub mod utils {
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
    pub struct CachePadded<T> {}
    impl<T> crate::utils::CachePadded<T> {
        pub const fn new(t: T) -> crate::utils::CachePadded<T>;
        pub fn into_inner(self) -> T;
    }
    impl<T> std::ops::Deref for crate::utils::CachePadded<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T> std::ops::DerefMut for crate::utils::CachePadded<T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T> From<T> for crate::utils::CachePadded<T> {
        fn from(t: T) -> Self;
    }
    impl<T: std::fmt::Display> std::fmt::Display for crate::utils::CachePadded<T> {}
    #[derive(Debug, Default)]
    pub struct Backoff {}
    impl crate::utils::Backoff {
        pub fn new() -> Self;
        pub fn reset(&self);
        pub fn spin(&self);
        #[effect(threads)]
        pub fn snooze(&self);
        pub fn is_completed(&self) -> bool;
    }
}
pub mod atomic {
    #[derive(Debug, Default)]
    pub struct AtomicCell<T> {}
    impl<T> crate::atomic::AtomicCell<T> {
        pub const fn new(val: T) -> crate::atomic::AtomicCell<T>;
        pub const fn into_inner(self) -> T;
        pub const fn is_lock_free() -> bool;
        pub fn store(&self, val: T);
        pub fn swap(&self, val: T) -> T;
        pub const fn as_ptr(&self) -> *mut T;
    }
    impl<T: Default> crate::atomic::AtomicCell<T> {
        pub fn take(&self) -> T;
    }
    impl<T: Copy> crate::atomic::AtomicCell<T> {
        pub fn load(&self) -> T;
    }
    impl<T: Copy + Eq> crate::atomic::AtomicCell<T> {
        pub fn compare_and_swap(&self, current: T, new: T) -> T;
        pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T>;
        pub fn fetch_update<F>(&self, f: F) -> Result<T, T>
        where
            F: FnMut(T) -> Option<T>;
    }
    impl crate::atomic::AtomicCell<bool> {
        pub fn fetch_and(&self, val: bool) -> bool;
        pub fn fetch_nand(&self, val: bool) -> bool;
        pub fn fetch_or(&self, val: bool) -> bool;
        pub fn fetch_xor(&self, val: bool) -> bool;
    }
    impl<T> From<T> for crate::atomic::AtomicCell<T> {
        fn from(val: T) -> crate::atomic::AtomicCell<T>;
    }
}
pub mod sync {
    #[derive(Debug, Default)]
    pub struct Parker {}
    impl crate::sync::Parker {
        pub fn new() -> crate::sync::Parker;
        #[effect(sync_primitive)]
        pub fn park(&self);
        #[effect(sync_primitive)]
        pub fn park_timeout(&self, timeout: std::time::Duration);
        #[effect(sync_primitive)]
        pub fn park_deadline(&self, deadline: std::time::Instant);
        pub fn unparker(&self) -> &crate::sync::Unparker;
        pub fn into_raw(this: crate::sync::Parker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> crate::sync::Parker;
    }
    #[derive(Clone, Debug)]
    pub struct Unparker {}
    impl crate::sync::Unparker {
        pub fn unpark(&self);
        pub fn into_raw(this: crate::sync::Unparker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> crate::sync::Unparker;
    }
    #[derive(Clone, Debug, Default)]
    pub struct WaitGroup {}
    impl crate::sync::WaitGroup {
        pub fn new() -> Self;
        #[effect(sync_primitive)]
        pub fn wait(self);
    }
    #[derive(Debug, Default)]
    pub struct ShardedLock<T: ?Sized> {}
    impl<T> crate::sync::ShardedLock<T> {
        pub fn new(value: T) -> crate::sync::ShardedLock<T>;
        pub fn into_inner(self) -> std::sync::LockResult<T>;
    }
    impl<T: ?Sized> crate::sync::ShardedLock<T> {
        pub fn is_poisoned(&self) -> bool;
        pub fn get_mut(&mut self) -> std::sync::LockResult<&mut T>;
        #[effect(sync_primitive)]
        pub fn try_read(&self) -> std::sync::TryLockResult<ShardedLockReadGuard<'_, T>>;
        #[effect(sync_primitive)]
        pub fn read(&self) -> std::sync::LockResult<ShardedLockReadGuard<'_, T>>;
        #[effect(sync_primitive)]
        pub fn try_write(&self) -> std::sync::TryLockResult<ShardedLockWriteGuard<'_, T>>;
        #[effect(sync_primitive)]
        pub fn write(&self) -> std::sync::LockResult<ShardedLockWriteGuard<'_, T>>;
    }
    impl<T> From<T> for crate::sync::ShardedLock<T> {
        fn from(t: T) -> Self;
    }
}
pub mod thread {
    #[effect(threads)]
    pub fn scope<'env, F, R>(f: F) -> std::thread::Result<R>
    where
        F: FnOnce(&crate::thread::Scope<'env>) -> R;
    #[derive(Debug)]
    pub struct Scope<'env> {}
    impl<'env> crate::thread::Scope<'env> {
        #[effect(threads)]
        pub fn spawn<'scope, F, T>(&'scope self, f: F) -> crate::thread::ScopedJoinHandle<'scope, T>
        where
            F: FnOnce(&crate::thread::Scope<'env>) -> T,
            F: Send + 'env,
            T: Send + 'env;
        pub fn builder<'scope>(&'scope self) -> crate::thread::ScopedThreadBuilder<'scope, 'env>;
    }
    #[derive(Debug)]
    pub struct ScopedThreadBuilder<'scope, 'env> {}
    impl<'scope, 'env> crate::thread::ScopedThreadBuilder<'scope, 'env> {
        pub fn name(self, name: String) -> crate::thread::ScopedThreadBuilder<'scope, 'env>;
        pub fn stack_size(self, size: usize) -> crate::thread::ScopedThreadBuilder<'scope, 'env>;
        #[effect(threads)]
        pub fn spawn<F, T>(self, f: F) -> std::io::Result<crate::thread::ScopedJoinHandle<'scope, T>>
        where
            F: FnOnce(&crate::thread::Scope<'env>) -> T,
            F: Send + 'env,
            T: Send + 'env;
    }
    #[derive(Debug)]
    pub struct ScopedJoinHandle<'scope, T> {}
    impl<T> crate::thread::ScopedJoinHandle<'_, T> {
        #[effect(threads)]
        pub fn join(self) -> std::thread::Result<T>;
        pub fn thread(&self) -> &std::thread::Thread;
    }
}
