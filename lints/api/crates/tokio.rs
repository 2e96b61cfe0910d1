//! The asynchronous runtime. Timers wake from outside the workflow, tasks run beside it, and `net`, `fs` and `process`
//! reach the machine.

pub use task::spawn;
#[macro_input(select)]
#[effect_unless_biased(unordered_poll)]
#[macro_export]
macro_rules! select {
    () => {};
}
#[macro_input(join)]
#[macro_export]
macro_rules! join {
    () => {};
}
#[macro_value(try)]
#[macro_input(join)]
#[macro_export]
macro_rules! try_join {
    () => {};
}
#[macro_export]
macro_rules! pin {
    ($($name:ident),* $(,)?) => {
        $(
            let mut $name = $name;
            let mut $name = unsafe { ::std::pin::Pin::new_unchecked(&mut $name) };
        )*
    };
    ($(let $name:ident = $value:expr;)*) => {
        $(
            let mut $name = $value;
            let mut $name = unsafe { ::std::pin::Pin::new_unchecked(&mut $name) };
        )*
    };
}
#[macro_export]
macro_rules! task_local {
    ($($(#[$attr:meta])* $vis:vis static $name:ident : $ty:ty);* $(;)?) => {
        $($(#[$attr])* $vis static $name: $crate::task::LocalKey<$ty> = $crate::task::LocalKey {};)*
    };
}
pub mod macros {}
pub mod time {
    #[effect(async_timer)]
    pub fn sleep(duration: crate::time::Duration) -> crate::time::Sleep;
    #[effect(async_timer)]
    pub fn sleep_until(deadline: crate::time::Instant) -> crate::time::Sleep;
    #[effect(async_timer)]
    pub fn timeout<F>(duration: crate::time::Duration, future: F) -> crate::time::Timeout<F::IntoFuture>
    where
        F: std::future::IntoFuture;
    #[effect(async_timer)]
    pub fn timeout_at<F>(deadline: crate::time::Instant, future: F) -> crate::time::Timeout<F::IntoFuture>
    where
        F: std::future::IntoFuture;
    #[effect(async_timer)]
    pub fn interval(period: crate::time::Duration) -> crate::time::Interval;
    #[effect(async_timer)]
    pub fn interval_at(start: crate::time::Instant, period: crate::time::Duration) -> crate::time::Interval;
    #[effect(async_timer)]
    pub async fn advance(duration: crate::time::Duration);
    #[effect(async_timer)]
    pub fn pause();
    #[effect(async_timer)]
    pub fn resume();
    pub use std::time::Duration;
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[payload(handle)]
    pub struct Instant {}
    impl crate::time::Instant {
        #[effect(system_time)]
        pub fn now() -> crate::time::Instant;
        pub fn from_std(std: std::time::Instant) -> crate::time::Instant;
        pub fn into_std(self) -> std::time::Instant;
        pub fn duration_since(&self, earlier: crate::time::Instant) -> std::time::Duration;
        pub fn checked_duration_since(&self, earlier: crate::time::Instant) -> Option<std::time::Duration>;
        pub fn saturating_duration_since(&self, earlier: crate::time::Instant) -> std::time::Duration;
        #[effect(system_time)]
        pub fn elapsed(&self) -> std::time::Duration;
        pub fn checked_add(&self, duration: std::time::Duration) -> Option<crate::time::Instant>;
        pub fn checked_sub(&self, duration: std::time::Duration) -> Option<crate::time::Instant>;
    }
    impl From<std::time::Instant> for crate::time::Instant {
        fn from(time: std::time::Instant) -> crate::time::Instant;
    }
    impl From<crate::time::Instant> for std::time::Instant {
        fn from(time: crate::time::Instant) -> std::time::Instant;
    }
    impl std::ops::Add<std::time::Duration> for crate::time::Instant {
        type Output = crate::time::Instant;
        fn add(self, other: std::time::Duration) -> crate::time::Instant;
    }
    impl std::ops::AddAssign<std::time::Duration> for crate::time::Instant {
        fn add_assign(&mut self, rhs: std::time::Duration);
    }
    impl std::ops::Sub for crate::time::Instant {
        type Output = std::time::Duration;
        fn sub(self, rhs: crate::time::Instant) -> std::time::Duration;
    }
    impl std::ops::Sub<std::time::Duration> for crate::time::Instant {
        type Output = crate::time::Instant;
        fn sub(self, rhs: std::time::Duration) -> crate::time::Instant;
    }
    impl std::ops::SubAssign<std::time::Duration> for crate::time::Instant {
        fn sub_assign(&mut self, rhs: std::time::Duration);
    }
    #[derive(Debug)]
    pub struct Sleep {}
    impl crate::time::Sleep {
        pub fn deadline(&self) -> crate::time::Instant;
        pub fn is_elapsed(&self) -> bool;
        #[effect(async_timer)]
        pub fn reset(self: std::pin::Pin<&mut Self>, deadline: crate::time::Instant);
    }
    impl std::future::Future for crate::time::Sleep {
        type Output = ();
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
    }
    #[derive(Debug)]
    pub struct Timeout<T> {}
    impl<T> crate::time::Timeout<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> std::future::Future for crate::time::Timeout<T>
    where
        T: std::future::Future,
    {
        type Output = Result<T::Output, crate::time::error::Elapsed>;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
    }
    #[derive(Debug)]
    pub struct Interval {}
    impl crate::time::Interval {
        #[effect(async_timer)]
        pub async fn tick(&mut self) -> crate::time::Instant;
        pub fn poll_tick(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<crate::time::Instant>;
        #[effect(async_timer)]
        pub fn reset(&mut self);
        #[effect(async_timer)]
        pub fn reset_immediately(&mut self);
        #[effect(async_timer)]
        pub fn reset_after(&mut self, after: crate::time::Duration);
        pub fn reset_at(&mut self, deadline: crate::time::Instant);
        pub fn missed_tick_behavior(&self) -> crate::time::MissedTickBehavior;
        pub fn set_missed_tick_behavior(&mut self, behavior: crate::time::MissedTickBehavior);
        pub fn period(&self) -> crate::time::Duration;
    }
    #[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
    pub enum MissedTickBehavior {
        Burst,
        Delay,
        Skip,
    }
    pub mod error {
        #[derive(Debug, Eq, PartialEq)]
        pub struct Elapsed {}
        impl std::fmt::Display for crate::time::error::Elapsed {}
        impl std::error::Error for crate::time::error::Elapsed {}
        #[derive(Clone, Copy, Debug)]
        pub struct Error {}
        impl From<Kind> for crate::time::error::Error {
            fn from(k: Kind) -> Self;
        }
        impl crate::time::error::Error {
            pub fn shutdown() -> crate::time::error::Error;
            pub fn is_shutdown(&self) -> bool;
            pub fn at_capacity() -> crate::time::error::Error;
            pub fn is_at_capacity(&self) -> bool;
            pub fn invalid() -> crate::time::error::Error;
            pub fn is_invalid(&self) -> bool;
        }
        impl std::error::Error for crate::time::error::Error {}
        impl std::fmt::Display for crate::time::error::Error {}
        impl From<crate::time::error::Elapsed> for std::io::Error {
            fn from(_err: crate::time::error::Elapsed) -> std::io::Error;
        }
    }
}
pub mod task {
    #[effect(async_task)]
    pub fn spawn<F>(future: F) -> crate::task::JoinHandle<F::Output>
    where
        F: std::future::Future + Send + 'static,
        F::Output: Send + 'static;
    #[effect(async_task)]
    pub fn spawn_local<F>(future: F) -> crate::task::JoinHandle<F::Output>
    where
        F: std::future::Future + 'static,
        F::Output: 'static;
    #[effect(threads)]
    pub fn spawn_blocking<F, R>(f: F) -> crate::task::JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    #[effect(threads)]
    pub fn block_in_place<F, R>(f: F) -> R
    where
        F: FnOnce() -> R;
    #[effect(async_task)]
    pub async fn yield_now();
    pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
    #[effect(async_task)]
    pub fn id() -> crate::task::Id;
    #[effect(async_task)]
    pub fn try_id() -> Option<crate::task::Id>;
    #[derive(Debug)]
    #[payload(handle)]
    pub struct JoinHandle<R> {}
    impl<R> std::future::Future for crate::task::JoinHandle<R> {
        type Output = Result<R, std::io::Error>;
        fn poll(self: std::pin::Pin<&mut Self>, _cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
    }
    impl<T> std::future::Future for crate::task::JoinHandle<T> {
        type Output = Result<T, std::io::Error>;
        fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
    }
    impl<T> crate::task::JoinHandle<T> {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> crate::task::AbortHandle;
        pub fn id(&self) -> crate::task::Id;
    }
    #[derive(Debug)]
    pub struct JoinError {}
    impl crate::task::JoinError {
        pub fn is_cancelled(&self) -> bool;
        pub fn is_panic(&self) -> bool;
        pub fn into_panic(self) -> Box<dyn std::any::Any + Send + 'static>;
        pub fn try_into_panic(self) -> Result<Box<dyn std::any::Any + Send + 'static>, crate::task::JoinError>;
        pub fn id(&self) -> crate::task::Id;
    }
    impl std::fmt::Display for crate::task::JoinError {}
    impl std::error::Error for crate::task::JoinError {}
    #[derive(Clone, Debug)]
    #[payload(handle)]
    pub struct AbortHandle {}
    impl crate::task::AbortHandle {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn id(&self) -> crate::task::Id;
    }
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Id {}
    impl std::fmt::Display for crate::task::Id {}
    #[derive(Debug, Default)]
    pub struct JoinSet<T> {}
    impl<T> crate::task::JoinSet<T> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T: 'static> crate::task::JoinSet<T> {
        pub fn build_task(&mut self) -> crate::task::Builder<'_, T>;
        #[effect(async_task)]
        pub fn spawn<F>(&mut self, task: F) -> crate::task::AbortHandle
        where
            F: std::future::Future<Output = T>,
            F: Send + 'static,
            T: Send;
        #[effect(async_task)]
        pub fn spawn_on<F>(&mut self, task: F, handle: &crate::runtime::Handle) -> crate::task::AbortHandle
        where
            F: std::future::Future<Output = T>,
            F: Send + 'static,
            T: Send;
        #[effect(async_task)]
        pub fn spawn_local<F>(&mut self, task: F) -> crate::task::AbortHandle
        where
            F: std::future::Future<Output = T>,
            F: 'static;
        #[effect(async_task)]
        pub fn spawn_local_on<F>(&mut self, task: F, local_set: &crate::task::LocalSet) -> crate::task::AbortHandle
        where
            F: std::future::Future<Output = T>,
            F: 'static;
        #[effect(threads)]
        pub fn spawn_blocking<F>(&mut self, f: F) -> crate::task::AbortHandle
        where
            F: FnOnce() -> T,
            F: Send + 'static,
            T: Send;
        #[effect(threads)]
        pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &crate::runtime::Handle) -> crate::task::AbortHandle
        where
            F: FnOnce() -> T,
            F: Send + 'static,
            T: Send;
        #[effect(unordered_poll)]
        #[polls_next]
        pub async fn join_next(&mut self) -> Option<Result<T, crate::task::JoinError>>;
        #[effect(unordered_poll)]
        #[polls_next]
        pub async fn join_next_with_id(&mut self) -> Option<Result<(crate::task::Id, T), crate::task::JoinError>>;
        #[effect(unordered_poll)]
        pub fn try_join_next(&mut self) -> Option<Result<T, crate::task::JoinError>>;
        #[effect(unordered_poll)]
        pub fn try_join_next_with_id(&mut self) -> Option<Result<(crate::task::Id, T), crate::task::JoinError>>;
        pub async fn shutdown(&mut self);
        #[effect(unordered_poll)]
        #[polls_all]
        pub async fn join_all(self) -> Vec<T>;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
        #[effect(unordered_poll)]
        pub fn poll_join_next(
            &mut self, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<T, crate::task::JoinError>>>;
        pub fn poll_join_next_with_id(
            &mut self, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<(crate::task::Id, T), crate::task::JoinError>>>;
    }
    impl<T, F> std::iter::FromIterator<F> for crate::task::JoinSet<T>
    where
        F: std::future::Future<Output = T>,
        F: Send + 'static,
        T: Send + 'static,
    {
        fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct LocalSet {}
    impl crate::task::LocalSet {
        pub fn new() -> crate::task::LocalSet;
        pub fn enter(&self) -> LocalEnterGuard;
        #[effect(async_task)]
        pub fn spawn_local<F>(&self, future: F) -> crate::task::JoinHandle<F::Output>
        where
            F: std::future::Future + 'static,
            F::Output: 'static;
        pub fn block_on<F>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output
        where
            F: std::future::Future;
        pub async fn run_until<F>(&self, future: F) -> F::Output
        where
            F: std::future::Future;
        pub fn id(&self) -> crate::task::Id;
    }
    impl crate::task::LocalSet {
        pub fn unhandled_panic(&mut self, behavior: UnhandledPanic) -> &mut Self;
    }
    impl std::future::Future for crate::task::LocalSet {
        type Output = ();
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
    }
    #[derive(Debug, Default)]
    pub struct Builder<'a> {}
    impl<'a> crate::task::Builder<'a> {
        pub fn new() -> Self;
        pub fn name(&self, name: &'a str) -> Self;
        #[effect(async_task)]
        pub fn spawn<Fut>(self, future: Fut) -> std::io::Result<crate::task::JoinHandle<Fut::Output>>
        where
            Fut: std::future::Future + Send + 'static,
            Fut::Output: Send + 'static;
        #[effect(async_task)]
        pub fn spawn_on<Fut>(
            self, future: Fut, handle: &crate::runtime::Handle,
        ) -> std::io::Result<crate::task::JoinHandle<Fut::Output>>
        where
            Fut: std::future::Future + Send + 'static,
            Fut::Output: Send + 'static;
        #[effect(async_task)]
        pub fn spawn_local<Fut>(self, future: Fut) -> std::io::Result<crate::task::JoinHandle<Fut::Output>>
        where
            Fut: std::future::Future + 'static,
            Fut::Output: 'static;
        pub fn spawn_local_on<Fut>(
            self, future: Fut, local_set: &crate::task::LocalSet,
        ) -> std::io::Result<crate::task::JoinHandle<Fut::Output>>
        where
            Fut: std::future::Future + 'static,
            Fut::Output: 'static;
        #[effect(threads)]
        pub fn spawn_blocking<Function, Output>(
            self, function: Function,
        ) -> std::io::Result<crate::task::JoinHandle<Output>>
        where
            Function: FnOnce() -> Output + Send + 'static,
            Output: Send + 'static;
        pub fn spawn_blocking_on<Function, Output>(
            self, function: Function, handle: &crate::runtime::Handle,
        ) -> std::io::Result<crate::task::JoinHandle<Output>>
        where
            Function: FnOnce() -> Output + Send + 'static,
            Output: Send + 'static;
    }
    #[derive(Debug)]
    pub struct LocalKey<T: 'static> {}
    impl<T: 'static> crate::task::LocalKey<T> {
        pub fn scope<F>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F>
        where
            F: std::future::Future;
        pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R
        where
            F: FnOnce() -> R;
        #[effect(global_state)]
        pub fn with<F, R>(&'static self, f: F) -> R
        where
            F: FnOnce(&T) -> R;
        #[effect(global_state)]
        pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
        where
            F: FnOnce(&T) -> R;
    }
    impl<T: Clone + 'static> crate::task::LocalKey<T> {
        #[effect(global_state)]
        pub fn get(&'static self) -> T;
        #[effect(global_state)]
        pub fn try_get(&'static self) -> Result<T, AccessError>;
    }
    pub mod coop {
        pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
        #[effect(async_task)]
        pub fn has_budget_remaining() -> bool;
        #[effect(async_task)]
        pub async fn consume_budget();
    }
}
pub mod sync {
    #[derive(Debug, Default)]
    #[payload(shared)]
    pub struct Mutex<T: ?Sized> {}
    impl<T: ?Sized> crate::sync::Mutex<T> {
        pub fn new(t: T) -> Self
        where
            T: Sized;
        pub const fn const_new(t: T) -> Self
        where
            T: Sized;
        #[effect(sync_primitive)]
        pub async fn lock(&self) -> crate::sync::MutexGuard<'_, T>;
        #[effect(sync_primitive)]
        pub fn blocking_lock(&self) -> crate::sync::MutexGuard<'_, T>;
        #[effect(sync_primitive)]
        pub fn blocking_lock_owned(self: std::sync::Arc<Self>) -> crate::sync::OwnedMutexGuard<T>;
        #[effect(sync_primitive)]
        pub async fn lock_owned(self: std::sync::Arc<Self>) -> crate::sync::OwnedMutexGuard<T>;
        #[effect(sync_primitive)]
        pub fn try_lock(&self) -> Result<crate::sync::MutexGuard<'_, T>, crate::sync::TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        #[effect(sync_primitive)]
        pub fn try_lock_owned(
            self: std::sync::Arc<Self>,
        ) -> Result<crate::sync::OwnedMutexGuard<T>, crate::sync::TryLockError>;
        pub fn into_inner(self) -> T
        where
            T: Sized;
    }
    impl<T> From<T> for crate::sync::Mutex<T> {
        fn from(s: T) -> Self;
    }
    #[derive(Debug)]
    #[payload(handle)]
    #[guard] pub struct MutexGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> std::ops::Deref for crate::sync::MutexGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<'a, T: ?Sized> std::ops::DerefMut for crate::sync::MutexGuard<'a, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::MutexGuard<'a, T> {}
    impl<'a, T: ?Sized> crate::sync::MutexGuard<'a, T> {
        pub fn map<U, F>(this: Self, f: F) -> crate::sync::MappedMutexGuard<'a, U>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<crate::sync::MappedMutexGuard<'a, U>, Self>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn mutex(this: &Self) -> &'a crate::sync::Mutex<T>;
    }
    impl<T: ?Sized> std::ops::Deref for crate::sync::MutexGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &Self::Target;
    }
    impl<T: ?Sized> std::ops::DerefMut for crate::sync::MutexGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }
    impl<T: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::MutexGuard<'_, T> {}
    #[derive(Debug)]
    #[guard] pub struct OwnedMutexGuard<T: ?Sized> {}
    impl<T: ?Sized> crate::sync::OwnedMutexGuard<T> {
        pub fn map<U, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn mutex(this: &Self) -> &std::sync::Arc<crate::sync::Mutex<T>>;
    }
    impl<T: ?Sized> std::ops::Deref for crate::sync::OwnedMutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target;
    }
    impl<T: ?Sized> std::ops::DerefMut for crate::sync::OwnedMutexGuard<T> {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }
    impl<T: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::OwnedMutexGuard<T> {}
    #[derive(Debug)]
    #[guard] pub struct MappedMutexGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> crate::sync::MappedMutexGuard<'a, T> {
        pub fn map<U, F>(this: Self, f: F) -> crate::sync::MappedMutexGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<crate::sync::MappedMutexGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
    }
    impl<'a, T: ?Sized> std::ops::Deref for crate::sync::MappedMutexGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &Self::Target;
    }
    impl<'a, T: ?Sized> std::ops::DerefMut for crate::sync::MappedMutexGuard<'a, T> {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }
    impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::MappedMutexGuard<'a, T> {}
    #[derive(Debug)]
    pub struct TryLockError {}
    impl std::fmt::Display for crate::sync::TryLockError {}
    impl std::error::Error for crate::sync::TryLockError {}
    #[derive(Debug, Default)]
    #[payload(shared)]
    pub struct RwLock<T> {}
    impl<T: ?Sized> crate::sync::RwLock<T> {
        pub fn new(value: T) -> crate::sync::RwLock<T>
        where
            T: Sized;
        pub fn with_max_readers(value: T, max_reads: u32) -> crate::sync::RwLock<T>
        where
            T: Sized;
        pub const fn const_new(value: T) -> crate::sync::RwLock<T>
        where
            T: Sized;
        pub const fn const_with_max_readers(value: T, max_reads: u32) -> crate::sync::RwLock<T>
        where
            T: Sized;
        #[effect(sync_primitive)]
        pub async fn read(&self) -> crate::sync::RwLockReadGuard<'_, T>;
        #[effect(sync_primitive)]
        pub fn blocking_read(&self) -> crate::sync::RwLockReadGuard<'_, T>;
        #[effect(sync_primitive)]
        pub async fn read_owned(self: std::sync::Arc<Self>) -> crate::sync::OwnedRwLockReadGuard<T>;
        #[effect(sync_primitive)]
        pub fn try_read(&self) -> Result<crate::sync::RwLockReadGuard<'_, T>, crate::sync::TryLockError>;
        #[effect(sync_primitive)]
        pub fn try_read_owned(
            self: std::sync::Arc<Self>,
        ) -> Result<crate::sync::OwnedRwLockReadGuard<T>, crate::sync::TryLockError>;
        #[effect(sync_primitive)]
        pub async fn write(&self) -> crate::sync::RwLockWriteGuard<'_, T>;
        #[effect(sync_primitive)]
        pub fn blocking_write(&self) -> crate::sync::RwLockWriteGuard<'_, T>;
        #[effect(sync_primitive)]
        pub async fn write_owned(self: std::sync::Arc<Self>) -> crate::sync::OwnedRwLockWriteGuard<T>;
        #[effect(sync_primitive)]
        pub fn try_write(&self) -> Result<crate::sync::RwLockWriteGuard<'_, T>, crate::sync::TryLockError>;
        #[effect(sync_primitive)]
        pub fn try_write_owned(
            self: std::sync::Arc<Self>,
        ) -> Result<crate::sync::OwnedRwLockWriteGuard<T>, crate::sync::TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T
        where
            T: Sized;
    }
    impl<T> From<T> for crate::sync::RwLock<T> {
        fn from(s: T) -> Self;
    }
    #[derive(Debug)]
    pub struct RwLockReadGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> std::ops::Deref for crate::sync::RwLockReadGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::RwLockReadGuard<'a, T> {}
    impl<'a, T: ?Sized> crate::sync::RwLockReadGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> crate::sync::RwLockReadGuard<'a, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<crate::sync::RwLockReadGuard<'a, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
    }
    impl<T: ?Sized> std::ops::Deref for crate::sync::RwLockReadGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    #[derive(Debug)]
    pub struct RwLockWriteGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> std::ops::Deref for crate::sync::RwLockWriteGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<'a, T: ?Sized> std::ops::DerefMut for crate::sync::RwLockWriteGuard<'a, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::RwLockWriteGuard<'a, T> {}
    impl<'a, T: ?Sized> crate::sync::RwLockWriteGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> crate::sync::RwLockReadGuard<'a, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<crate::sync::RwLockReadGuard<'a, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
        pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
        pub fn downgrade(self) -> crate::sync::RwLockReadGuard<'a, T>;
    }
    impl<T: ?Sized> std::ops::Deref for crate::sync::RwLockWriteGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> std::ops::DerefMut for crate::sync::RwLockWriteGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    #[derive(Debug)]
    pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T> {}
    impl<T: ?Sized, U: ?Sized> crate::sync::OwnedRwLockReadGuard<T, U> {
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> crate::sync::OwnedRwLockReadGuard<T, V>
        where
            F: FnOnce(&U) -> &V;
        pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<crate::sync::OwnedRwLockReadGuard<T, V>, Self>
        where
            F: FnOnce(&U) -> Option<&V>;
        pub fn rwlock(this: &Self) -> &std::sync::Arc<crate::sync::RwLock<T>>;
    }
    impl<T: ?Sized, U: ?Sized> std::ops::Deref for crate::sync::OwnedRwLockReadGuard<T, U> {
        type Target = U;
        fn deref(&self) -> &U;
    }
    impl<T: ?Sized, U: ?Sized> std::fmt::Display for crate::sync::OwnedRwLockReadGuard<T, U> where U: std::fmt::Display {}
    #[derive(Debug)]
    pub struct OwnedRwLockWriteGuard<T: ?Sized> {}
    impl<T: ?Sized> crate::sync::OwnedRwLockWriteGuard<T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> crate::sync::OwnedRwLockReadGuard<T, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn try_downgrade_map<F, U: ?Sized>(
            this: Self, f: F,
        ) -> Result<crate::sync::OwnedRwLockReadGuard<T, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
        pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
        pub fn downgrade(self) -> crate::sync::OwnedRwLockReadGuard<T>;
        pub fn rwlock(this: &Self) -> &std::sync::Arc<crate::sync::RwLock<T>>;
    }
    impl<T: ?Sized> std::ops::Deref for crate::sync::OwnedRwLockWriteGuard<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> std::ops::DerefMut for crate::sync::OwnedRwLockWriteGuard<T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> std::fmt::Display for crate::sync::OwnedRwLockWriteGuard<T> where T: std::fmt::Display {}
    #[derive(Debug)]
    #[payload(handle)]
    pub struct Semaphore {}
    impl crate::sync::Semaphore {
        pub const MAX_PERMITS: usize;
        pub fn new(permits: usize) -> Self;
        pub const fn const_new(permits: usize) -> Self;
        #[effect(sync_primitive)]
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
        pub fn forget_permits(&self, n: usize) -> usize;
        #[effect(sync_primitive)]
        pub async fn acquire(&self) -> Result<crate::sync::SemaphorePermit<'_>, crate::sync::AcquireError>;
        #[effect(sync_primitive)]
        pub async fn acquire_many(&self, n: u32)
        -> Result<crate::sync::SemaphorePermit<'_>, crate::sync::AcquireError>;
        #[effect(sync_primitive)]
        pub fn try_acquire(&self) -> Result<crate::sync::SemaphorePermit<'_>, crate::sync::TryAcquireError>;
        #[effect(sync_primitive)]
        pub fn try_acquire_many(
            &self, n: u32,
        ) -> Result<crate::sync::SemaphorePermit<'_>, crate::sync::TryAcquireError>;
        pub fn blocking_acquire(&self) -> Result<crate::sync::SemaphorePermit<'_>, crate::sync::AcquireError>;
        pub fn blocking_acquire_many(
            &self, n: u32,
        ) -> Result<crate::sync::SemaphorePermit<'_>, crate::sync::AcquireError>;
        #[effect(sync_primitive)]
        pub async fn acquire_owned(
            self: std::sync::Arc<Self>,
        ) -> Result<crate::sync::OwnedSemaphorePermit, crate::sync::AcquireError>;
        #[effect(sync_primitive)]
        pub async fn acquire_many_owned(
            self: std::sync::Arc<Self>, n: u32,
        ) -> Result<crate::sync::OwnedSemaphorePermit, crate::sync::AcquireError>;
        #[effect(sync_primitive)]
        pub fn try_acquire_owned(
            self: std::sync::Arc<Self>,
        ) -> Result<crate::sync::OwnedSemaphorePermit, crate::sync::TryAcquireError>;
        #[effect(sync_primitive)]
        pub fn try_acquire_many_owned(
            self: std::sync::Arc<Self>, n: u32,
        ) -> Result<crate::sync::OwnedSemaphorePermit, crate::sync::TryAcquireError>;
        pub fn blocking_acquire_owned(
            self: std::sync::Arc<Self>,
        ) -> Result<crate::sync::OwnedSemaphorePermit, crate::sync::AcquireError>;
        pub fn blocking_acquire_many_owned(
            self: std::sync::Arc<Self>, n: u32,
        ) -> Result<crate::sync::OwnedSemaphorePermit, crate::sync::AcquireError>;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
    }
    #[derive(Debug)]
    pub struct SemaphorePermit<'a> {}
    impl<'a> crate::sync::SemaphorePermit<'a> {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &crate::sync::Semaphore;
        pub fn num_permits(&self) -> usize;
    }
    #[derive(Debug)]
    pub struct OwnedSemaphorePermit {}
    impl crate::sync::OwnedSemaphorePermit {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &std::sync::Arc<crate::sync::Semaphore>;
        pub fn num_permits(&self) -> usize;
    }
    #[derive(Debug)]
    pub struct AcquireError {}
    impl std::fmt::Display for crate::sync::AcquireError {}
    impl std::error::Error for crate::sync::AcquireError {}
    #[derive(Debug, Eq, PartialEq)]
    pub enum TryAcquireError {
        Closed,
        NoPermits,
    }
    impl std::fmt::Display for crate::sync::TryAcquireError {}
    impl std::error::Error for crate::sync::TryAcquireError {}
    #[derive(Debug, Default)]
    #[payload(handle)]
    pub struct Notify {}
    impl crate::sync::Notify {
        pub fn new() -> crate::sync::Notify;
        pub const fn const_new() -> crate::sync::Notify;
        #[effect(sync_primitive)]
        pub fn notified(&self) -> crate::sync::futures::Notified<'_>;
        #[effect(sync_primitive)]
        pub fn notified_owned(self: std::sync::Arc<Self>) -> crate::sync::futures::OwnedNotified;
        pub fn notify_one(&self);
        pub fn notify_last(&self);
        pub fn notify_waiters(&self);
    }
    pub mod futures {
        #[derive(Debug)]
        pub struct Notified<'a> {}
        impl crate::sync::futures::Notified<'_> {
            pub fn enable(self: std::pin::Pin<&mut Self>) -> bool;
        }
        impl std::future::Future for crate::sync::futures::Notified<'_> {
            type Output = ();
            #[effect(sync_primitive)]
            fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<()>;
        }
        #[derive(Debug)]
        pub struct OwnedNotified {}
        impl crate::sync::futures::OwnedNotified {
            pub fn enable(self: std::pin::Pin<&mut Self>) -> bool;
        }
        impl std::future::Future for crate::sync::futures::OwnedNotified {
            type Output = ();
            #[effect(sync_primitive)]
            fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<()>;
        }
    }
    #[derive(Debug)]
    #[payload(handle)]
    pub struct Barrier {}
    impl crate::sync::Barrier {
        pub fn new(n: usize) -> crate::sync::Barrier;
        #[effect(sync_primitive)]
        pub async fn wait(&self) -> crate::sync::BarrierWaitResult;
    }
    #[derive(Debug)]
    pub struct BarrierWaitResult {}
    impl crate::sync::BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
    #[derive(Clone, Debug, Default, Eq, PartialEq)]
    pub struct OnceCell<T> {}
    impl<T> From<T> for crate::sync::OnceCell<T> {
        fn from(value: T) -> Self;
    }
    impl<T> crate::sync::OnceCell<T> {
        pub fn new() -> Self;
        pub const fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub const fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        #[effect_if_static(global_state)]
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        #[effect_if_static(global_state)]
        pub fn set(&self, value: T) -> Result<(), SetError<T>>;
        #[effect(sync_primitive)]
        #[effect_if_static(global_state)]
        pub async fn get_or_init<F, Fut>(&self, f: F) -> &T
        where
            F: FnOnce() -> Fut,
            Fut: std::future::Future<Output = T>;
        #[effect(sync_primitive)]
        #[effect_if_static(global_state)]
        pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Fut,
            Fut: std::future::Future<Output = Result<T, E>>;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    #[derive(Clone, Debug, Default, Eq, PartialEq)]
    pub struct SetOnce<T> {}
    impl<T> From<T> for crate::sync::SetOnce<T> {
        fn from(value: T) -> Self;
    }
    impl<T> crate::sync::SetOnce<T> {
        pub fn new() -> Self;
        pub const fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub const fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        #[effect(sync_primitive)]
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
        pub fn into_inner(self) -> Option<T>;
        #[effect(sync_primitive)]
        pub async fn wait(&self) -> &T;
    }
    pub mod mpsc {
        #[effect(sync_primitive)]
        pub fn channel<T>(buffer: usize) -> (crate::sync::mpsc::Sender<T>, crate::sync::mpsc::Receiver<T>);
        #[effect(sync_primitive)]
        pub fn unbounded_channel<T>() -> (
            crate::sync::mpsc::UnboundedSender<T>,
            crate::sync::mpsc::UnboundedReceiver<T>,
        );
        #[derive(Clone, Debug)]
        #[payload(handle)]
        pub struct Sender<T> {}
        impl<T> crate::sync::mpsc::Sender<T> {
            #[effect(sync_primitive)]
            pub async fn send(&self, value: T) -> Result<(), crate::sync::mpsc::error::SendError<T>>;
            #[effect(sync_primitive)]
            pub async fn closed(&self);
            #[effect(sync_primitive)]
            pub fn try_send(&self, message: T) -> Result<(), crate::sync::mpsc::error::TrySendError<T>>;
            #[effect(sync_primitive, async_timer)]
            pub async fn send_timeout(
                &self, value: T, timeout: crate::time::Duration,
            ) -> Result<(), SendTimeoutError<T>>;
            #[effect(sync_primitive)]
            pub fn blocking_send(&self, value: T) -> Result<(), crate::sync::mpsc::error::SendError<T>>;
            pub fn is_closed(&self) -> bool;
            #[effect(sync_primitive)]
            pub async fn reserve(
                &self,
            ) -> Result<crate::sync::mpsc::Permit<'_, T>, crate::sync::mpsc::error::SendError<()>>;
            #[effect(sync_primitive)]
            pub async fn reserve_many(
                &self, n: usize,
            ) -> Result<PermitIterator<'_, T>, crate::sync::mpsc::error::SendError<()>>;
            #[effect(sync_primitive)]
            pub async fn reserve_owned(
                self,
            ) -> Result<crate::sync::mpsc::OwnedPermit<T>, crate::sync::mpsc::error::SendError<()>>;
            #[effect(sync_primitive)]
            pub fn try_reserve(
                &self,
            ) -> Result<crate::sync::mpsc::Permit<'_, T>, crate::sync::mpsc::error::TrySendError<()>>;
            pub fn try_reserve_many(
                &self, n: usize,
            ) -> Result<PermitIterator<'_, T>, crate::sync::mpsc::error::TrySendError<()>>;
            pub fn try_reserve_owned(
                self,
            ) -> Result<crate::sync::mpsc::OwnedPermit<T>, crate::sync::mpsc::error::TrySendError<Self>>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn capacity(&self) -> usize;
            pub fn downgrade(&self) -> crate::sync::mpsc::WeakSender<T>;
            pub fn max_capacity(&self) -> usize;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        #[derive(Debug)]
        #[payload(handle)]
        pub struct Receiver<T> {}
        impl<T> crate::sync::mpsc::Receiver<T> {
            #[effect(sync_primitive)]
            pub async fn recv(&mut self) -> Option<T>;
            #[effect(sync_primitive)]
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            #[effect(sync_primitive)]
            pub fn try_recv(&mut self) -> Result<T, crate::sync::mpsc::error::TryRecvError>;
            #[effect(sync_primitive)]
            pub fn blocking_recv(&mut self) -> Option<T>;
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn capacity(&self) -> usize;
            pub fn max_capacity(&self) -> usize;
            #[effect(sync_primitive)]
            pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>>;
            pub fn poll_recv_many(
                &mut self, cx: &mut std::task::Context<'_>, buffer: &mut Vec<T>, limit: usize,
            ) -> std::task::Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }
        #[derive(Clone, Debug)]
        #[payload(handle)]
        pub struct UnboundedSender<T> {}
        impl<T> crate::sync::mpsc::UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), crate::sync::mpsc::error::SendError<T>>;
            #[effect(sync_primitive)]
            pub async fn closed(&self);
            pub fn is_closed(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn downgrade(&self) -> crate::sync::mpsc::WeakUnboundedSender<T>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        #[derive(Debug)]
        #[payload(handle)]
        pub struct UnboundedReceiver<T> {}
        impl<T> crate::sync::mpsc::UnboundedReceiver<T> {
            #[effect(sync_primitive)]
            pub async fn recv(&mut self) -> Option<T>;
            #[effect(sync_primitive)]
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            #[effect(sync_primitive)]
            pub fn try_recv(&mut self) -> Result<T, crate::sync::mpsc::error::TryRecvError>;
            #[effect(sync_primitive)]
            pub fn blocking_recv(&mut self) -> Option<T>;
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            #[effect(sync_primitive)]
            pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>>;
            pub fn poll_recv_many(
                &mut self, cx: &mut std::task::Context<'_>, buffer: &mut Vec<T>, limit: usize,
            ) -> std::task::Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }
        #[derive(Clone, Debug)]
        pub struct WeakSender<T> {}
        impl<T> crate::sync::mpsc::WeakSender<T> {
            pub fn upgrade(&self) -> Option<crate::sync::mpsc::Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        #[derive(Clone, Debug)]
        pub struct WeakUnboundedSender<T> {}
        impl<T> crate::sync::mpsc::WeakUnboundedSender<T> {
            pub fn upgrade(&self) -> Option<crate::sync::mpsc::UnboundedSender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        #[derive(Debug)]
        pub struct Permit<'a, T> {}
        impl<T> crate::sync::mpsc::Permit<'_, T> {
            pub fn send(self, value: T);
        }
        #[derive(Debug)]
        pub struct OwnedPermit<T> {}
        impl<T> crate::sync::mpsc::OwnedPermit<T> {
            pub fn send(self, value: T) -> crate::sync::mpsc::Sender<T>;
            pub fn release(self) -> crate::sync::mpsc::Sender<T>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn same_channel_as_sender(&self, sender: &crate::sync::mpsc::Sender<T>) -> bool;
        }
        pub mod error {
            #[derive(Clone, Copy, Debug, Eq, PartialEq)]
            pub struct SendError<T>(pub T);
            impl<T> std::fmt::Display for crate::sync::mpsc::error::SendError<T> {}
            impl<T> std::error::Error for crate::sync::mpsc::error::SendError<T> {}
            #[derive(Clone, Copy, Debug, Eq, PartialEq)]
            pub enum TrySendError<T> {
                Full(T),
                Closed(T),
            }
            impl<T> crate::sync::mpsc::error::TrySendError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T> std::fmt::Display for crate::sync::mpsc::error::TrySendError<T> {}
            impl<T> std::error::Error for crate::sync::mpsc::error::TrySendError<T> {}
            impl<T> From<crate::sync::mpsc::error::SendError<T>> for crate::sync::mpsc::error::TrySendError<T> {
                fn from(src: crate::sync::mpsc::error::SendError<T>) -> crate::sync::mpsc::error::TrySendError<T>;
            }
            #[derive(Clone, Copy, Debug, Eq, PartialEq)]
            pub enum TryRecvError {
                Empty,
                Disconnected,
            }
            impl std::fmt::Display for crate::sync::mpsc::error::TryRecvError {}
            impl std::error::Error for crate::sync::mpsc::error::TryRecvError {}
        }
    }
    pub mod oneshot {
        #[effect(sync_primitive)]
        pub fn channel<T>() -> (crate::sync::oneshot::Sender<T>, crate::sync::oneshot::Receiver<T>);
        #[derive(Debug)]
        #[payload(handle)]
        pub struct Sender<T> {}
        impl<T> crate::sync::oneshot::Sender<T> {
            pub fn send(self, t: T) -> Result<(), T>;
            #[effect(sync_primitive)]
            pub async fn closed(&mut self);
            #[effect(sync_primitive)]
            pub fn is_closed(&self) -> bool;
            pub fn poll_closed(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<()>;
        }
        #[derive(Debug)]
        #[payload(handle)]
        pub struct Receiver<T> {}
        impl<T> crate::sync::oneshot::Receiver<T> {
            pub fn close(&mut self);
            pub fn is_terminated(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            #[effect(sync_primitive)]
            pub fn try_recv(&mut self) -> Result<T, crate::sync::mpsc::error::TryRecvError>;
            #[effect(sync_primitive)]
            pub fn blocking_recv(self) -> Result<T, crate::sync::oneshot::error::RecvError>;
        }
        impl<T> std::future::Future for crate::sync::oneshot::Receiver<T> {
            type Output = Result<T, crate::sync::oneshot::error::RecvError>;
            #[effect(sync_primitive)]
            fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
        }
        pub mod error {
            #[derive(Clone, Debug, Eq, PartialEq)]
            pub struct RecvError {}
            impl std::fmt::Display for crate::sync::oneshot::error::RecvError {}
            impl std::error::Error for crate::sync::oneshot::error::RecvError {}
            #[derive(Clone, Debug, Eq, PartialEq)]
            pub enum TryRecvError {
                Empty,
                Closed,
            }
            impl std::fmt::Display for crate::sync::oneshot::error::TryRecvError {}
            impl std::error::Error for crate::sync::oneshot::error::TryRecvError {}
        }
    }
    pub mod watch {
        #[effect(sync_primitive)]
        pub fn channel<T>(init: T) -> (crate::sync::watch::Sender<T>, crate::sync::watch::Receiver<T>);
        #[derive(Clone, Debug, Default)]
        #[payload(handle)]
        pub struct Sender<T> {}
        impl<T> crate::sync::watch::Sender<T> {
            pub fn new(init: T) -> Self;
            pub fn send(&self, value: T) -> Result<(), crate::sync::mpsc::error::SendError<T>>;
            pub fn send_modify<F>(&self, modify: F)
            where
                F: FnOnce(&mut T);
            pub fn send_if_modified<F>(&self, modify: F) -> bool
            where
                F: FnOnce(&mut T) -> bool;
            pub fn send_replace(&self, value: T) -> T;
            pub fn borrow(&self) -> crate::sync::watch::Ref<'_, T>;
            pub fn is_closed(&self) -> bool;
            #[effect(sync_primitive)]
            pub async fn closed(&self);
            pub fn subscribe(&self) -> crate::sync::watch::Receiver<T>;
            pub fn receiver_count(&self) -> usize;
            pub fn sender_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        #[derive(Clone, Debug)]
        #[payload(handle)]
        pub struct Receiver<T> {}
        impl<T> crate::sync::watch::Receiver<T> {
            #[effect(sync_primitive)]
            pub fn borrow(&self) -> crate::sync::watch::Ref<'_, T>;
            #[effect(sync_primitive)]
            pub fn borrow_and_update(&mut self) -> crate::sync::watch::Ref<'_, T>;
            #[effect(sync_primitive)]
            pub fn has_changed(&self) -> Result<bool, crate::sync::oneshot::error::RecvError>;
            pub fn is_closed(&self) -> bool;
            pub fn mark_changed(&mut self);
            pub fn mark_unchanged(&mut self);
            #[effect(sync_primitive)]
            pub async fn changed(&mut self) -> Result<(), crate::sync::oneshot::error::RecvError>;
            #[effect(sync_primitive)]
            pub async fn wait_for(
                &mut self, f: impl FnMut(&T) -> bool,
            ) -> Result<crate::sync::watch::Ref<'_, T>, crate::sync::oneshot::error::RecvError>;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        #[derive(Debug)]
        pub struct Ref<'a, T> {}
        impl<'a, T> crate::sync::watch::Ref<'a, T> {
            pub fn has_changed(&self) -> bool;
        }
        impl<T> std::ops::Deref for crate::sync::watch::Ref<'_, T> {
            type Target = T;
            fn deref(&self) -> &T;
        }
        pub mod error {
            #[derive(Clone, Copy, Debug, Eq, PartialEq)]
            pub struct SendError<T>(pub T);
            impl<T> std::fmt::Display for crate::sync::watch::error::SendError<T> {}
            impl<T> std::error::Error for crate::sync::watch::error::SendError<T> {}
            #[derive(Clone, Debug)]
            pub struct RecvError {}
            impl std::fmt::Display for crate::sync::watch::error::RecvError {}
            impl std::error::Error for crate::sync::watch::error::RecvError {}
        }
    }
    pub mod broadcast {
        #[effect(sync_primitive)]
        pub fn channel<T: Clone>(
            capacity: usize,
        ) -> (crate::sync::broadcast::Sender<T>, crate::sync::broadcast::Receiver<T>);
        #[derive(Clone, Debug)]
        #[payload(handle)]
        pub struct Sender<T> {}
        impl<T> crate::sync::broadcast::Sender<T> {
            pub fn new(capacity: usize) -> Self;
            pub fn send(&self, value: T) -> Result<usize, crate::sync::mpsc::error::SendError<T>>;
            pub fn subscribe(&self) -> crate::sync::broadcast::Receiver<T>;
            pub fn downgrade(&self) -> crate::sync::mpsc::WeakSender<T>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn receiver_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub async fn closed(&self);
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        #[derive(Debug)]
        #[payload(handle)]
        pub struct Receiver<T> {}
        impl<T> crate::sync::broadcast::Receiver<T> {
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
            pub fn is_closed(&self) -> bool;
        }
        impl<T: Clone> crate::sync::broadcast::Receiver<T> {
            pub fn resubscribe(&self) -> Self;
            #[effect(sync_primitive)]
            pub async fn recv(&mut self) -> Result<T, crate::sync::oneshot::error::RecvError>;
            #[effect(sync_primitive)]
            pub fn try_recv(&mut self) -> Result<T, crate::sync::mpsc::error::TryRecvError>;
            #[effect(sync_primitive)]
            pub fn blocking_recv(&mut self) -> Result<T, crate::sync::oneshot::error::RecvError>;
        }
        pub mod error {
            #[derive(Debug)]
            pub struct SendError<T>(pub T);
            impl<T> std::fmt::Display for crate::sync::mpsc::error::SendError<T> {}
            impl<T: std::fmt::Debug> std::error::Error for crate::sync::mpsc::error::SendError<T> {}
            #[derive(Clone, Debug, Eq, PartialEq)]
            pub enum RecvError {
                Closed,
                Lagged(u64),
            }
            impl std::fmt::Display for crate::sync::oneshot::error::RecvError {}
            impl std::error::Error for crate::sync::oneshot::error::RecvError {}
            #[derive(Clone, Debug, Eq, PartialEq)]
            pub enum TryRecvError {
                Empty,
                Closed,
                Lagged(u64),
            }
            impl std::fmt::Display for crate::sync::mpsc::error::TryRecvError {}
            impl std::error::Error for crate::sync::mpsc::error::TryRecvError {}
        }
    }
}
#[effect_within(network_io)]
pub mod net {
    #[derive(Debug)]
    #[payload(handle)]
    pub struct TcpStream {}
    impl crate::net::TcpStream {
        pub async fn connect<A: crate::net::ToSocketAddrs>(addr: A) -> std::io::Result<crate::net::TcpStream>;
        pub fn from_std(stream: std::net::TcpStream) -> std::io::Result<crate::net::TcpStream>;
        #[effect(none)]
        pub fn into_std(self) -> std::io::Result<std::net::TcpStream>;
        #[effect(none)]
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
        #[effect(none)]
        pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn poll_peek(
            &self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<usize>>;
        pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::io::Result<usize>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_write_vectored(&self, bufs: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(
            &self, interest: Interest, f: impl FnMut() -> std::io::Result<R>,
        ) -> std::io::Result<R>;
        pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        #[effect(none)]
        pub fn nodelay(&self) -> std::io::Result<bool>;
        #[effect(none)]
        pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
        pub fn quickack(&self) -> std::io::Result<bool>;
        pub fn set_quickack(&self, quickack: bool) -> std::io::Result<()>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
        #[effect(none)]
        pub fn split<'a>(&'a mut self) -> (crate::net::tcp::ReadHalf<'a>, crate::net::tcp::WriteHalf<'a>);
        #[effect(none)]
        pub fn into_split(self) -> (crate::net::tcp::OwnedReadHalf, crate::net::tcp::OwnedWriteHalf);
    }
    impl TryFrom<std::net::TcpStream> for crate::net::TcpStream {
        type Error = std::io::Error;
        fn try_from(stream: std::net::TcpStream) -> Result<Self, Self::Error>;
    }
    impl crate::io::AsyncRead for crate::net::TcpStream {
        fn poll_read(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    impl crate::io::AsyncWrite for crate::net::TcpStream {
        fn poll_write(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_write_vectored(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
        fn poll_flush(
            self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(
            self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    impl AsRef<Self> for crate::net::TcpStream {
        fn as_ref(&self) -> &Self;
    }
    #[derive(Debug)]
    #[payload(handle)]
    pub struct TcpListener {}
    impl crate::net::TcpListener {
        pub async fn bind<A: crate::net::ToSocketAddrs>(addr: A) -> std::io::Result<crate::net::TcpListener>;
        pub async fn accept(&self) -> std::io::Result<(crate::net::TcpStream, std::net::SocketAddr)>;
        pub fn poll_accept(
            &self, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<(crate::net::TcpStream, std::net::SocketAddr)>>;
        pub fn from_std(listener: std::net::TcpListener) -> std::io::Result<crate::net::TcpListener>;
        pub fn into_std(self) -> std::io::Result<std::net::TcpListener>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
    }
    impl TryFrom<std::net::TcpListener> for crate::net::TcpListener {
        type Error = std::io::Error;
        fn try_from(stream: std::net::TcpListener) -> Result<Self, Self::Error>;
    }
    #[derive(Debug)]
    pub struct TcpSocket {}
    impl crate::net::TcpSocket {
        pub fn new_v4() -> std::io::Result<crate::net::TcpSocket>;
        pub fn new_v6() -> std::io::Result<crate::net::TcpSocket>;
        pub fn set_keepalive(&self, keepalive: bool) -> std::io::Result<()>;
        pub fn keepalive(&self) -> std::io::Result<bool>;
        pub fn set_reuseaddr(&self, reuseaddr: bool) -> std::io::Result<()>;
        pub fn reuseaddr(&self) -> std::io::Result<bool>;
        pub fn set_reuseport(&self, reuseport: bool) -> std::io::Result<()>;
        pub fn reuseport(&self) -> std::io::Result<bool>;
        pub fn set_send_buffer_size(&self, size: u32) -> std::io::Result<()>;
        pub fn send_buffer_size(&self) -> std::io::Result<u32>;
        pub fn set_recv_buffer_size(&self, size: u32) -> std::io::Result<()>;
        pub fn recv_buffer_size(&self) -> std::io::Result<u32>;
        pub fn set_linger(&self, dur: Option<std::time::Duration>) -> std::io::Result<()>;
        pub fn set_zero_linger(&self) -> std::io::Result<()>;
        pub fn linger(&self) -> std::io::Result<Option<std::time::Duration>>;
        pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
        pub fn nodelay(&self) -> std::io::Result<bool>;
        pub fn tclass_v6(&self) -> std::io::Result<u32>;
        pub fn set_tclass_v6(&self, tclass: u32) -> std::io::Result<()>;
        pub fn tos_v4(&self) -> std::io::Result<u32>;
        pub fn set_tos_v4(&self, tos: u32) -> std::io::Result<()>;
        pub fn device(&self) -> std::io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> std::io::Result<()>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
        pub fn bind(&self, addr: std::net::SocketAddr) -> std::io::Result<()>;
        pub async fn connect(self, addr: std::net::SocketAddr) -> std::io::Result<crate::net::TcpStream>;
        pub fn listen(self, backlog: u32) -> std::io::Result<crate::net::TcpListener>;
        pub fn from_std_stream(std_stream: std::net::TcpStream) -> crate::net::TcpSocket;
    }
    #[derive(Debug)]
    #[payload(handle)]
    pub struct UdpSocket {}
    impl crate::net::UdpSocket {
        pub async fn bind<A: crate::net::ToSocketAddrs>(addr: A) -> std::io::Result<crate::net::UdpSocket>;
        pub fn from_std(socket: std::net::UdpSocket) -> std::io::Result<crate::net::UdpSocket>;
        pub fn into_std(self) -> std::io::Result<std::net::UdpSocket>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub async fn connect<A: crate::net::ToSocketAddrs>(&self, addr: A) -> std::io::Result<()>;
        pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_send_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn poll_send(&self, cx: &mut std::task::Context<'_>, buf: &[u8])
        -> std::task::Poll<std::io::Result<usize>>;
        pub fn try_send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_recv_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn poll_recv(
            &self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub async fn send_to<A: crate::net::ToSocketAddrs>(&self, buf: &[u8], addr: A) -> std::io::Result<usize>;
        pub fn poll_send_to(
            &self, cx: &mut std::task::Context<'_>, buf: &[u8], target: std::net::SocketAddr,
        ) -> std::task::Poll<std::io::Result<usize>>;
        pub fn try_send_to(&self, buf: &[u8], target: std::net::SocketAddr) -> std::io::Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub fn poll_recv_from(
            &self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<std::net::SocketAddr>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(
            &self, interest: Interest, f: impl FnMut() -> std::io::Result<R>,
        ) -> std::io::Result<R>;
        pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn poll_peek(
            &self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub fn poll_peek_from(
            &self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<std::net::SocketAddr>>;
        pub fn try_peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub async fn peek_sender(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn poll_peek_sender(
            &self, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<std::net::SocketAddr>>;
        pub fn try_peek_sender(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn broadcast(&self) -> std::io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> std::io::Result<()>;
        pub fn multicast_loop_v4(&self) -> std::io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> std::io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> std::io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> std::io::Result<()>;
        pub fn multicast_loop_v6(&self) -> std::io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> std::io::Result<()>;
        pub fn tclass_v6(&self) -> std::io::Result<u32>;
        pub fn set_tclass_v6(&self, tclass: u32) -> std::io::Result<()>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
        pub fn tos_v4(&self) -> std::io::Result<u32>;
        pub fn set_tos_v4(&self, tos: u32) -> std::io::Result<()>;
        pub fn device(&self) -> std::io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> std::io::Result<()>;
        pub fn join_multicast_v4(
            &self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr,
        ) -> std::io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
        pub fn leave_multicast_v4(
            &self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr,
        ) -> std::io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
    }
    impl TryFrom<std::net::UdpSocket> for crate::net::UdpSocket {
        type Error = std::io::Error;
        fn try_from(stream: std::net::UdpSocket) -> Result<Self, Self::Error>;
    }
    #[derive(Debug)]
    pub struct UnixStream {}
    impl crate::net::UnixStream {
        pub async fn connect<P>(path: P) -> std::io::Result<crate::net::UnixStream>
        where
            P: AsRef<std::path::Path>;
        pub async fn connect_addr(socket_addr: &std::net::SocketAddr) -> std::io::Result<crate::net::UnixStream>;
        pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::io::Result<usize>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_write_vectored(&self, buf: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(
            &self, interest: Interest, f: impl FnMut() -> std::io::Result<R>,
        ) -> std::io::Result<R>;
        pub fn from_std(stream: std::os::unix::net::UnixStream) -> std::io::Result<crate::net::UnixStream>;
        pub fn into_std(self) -> std::io::Result<std::os::unix::net::UnixStream>;
        pub fn pair() -> std::io::Result<(crate::net::UnixStream, crate::net::UnixStream)>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn peer_cred(&self) -> std::io::Result<UCred>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
        pub fn split<'a>(&'a mut self) -> (crate::net::tcp::ReadHalf<'a>, crate::net::tcp::WriteHalf<'a>);
        pub fn into_split(self) -> (crate::net::tcp::OwnedReadHalf, crate::net::tcp::OwnedWriteHalf);
    }
    impl TryFrom<std::os::unix::net::UnixStream> for crate::net::UnixStream {
        type Error = std::io::Error;
        fn try_from(stream: std::os::unix::net::UnixStream) -> std::io::Result<Self>;
    }
    impl crate::io::AsyncRead for crate::net::UnixStream {
        fn poll_read(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    impl crate::io::AsyncWrite for crate::net::UnixStream {
        fn poll_write(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_write_vectored(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
        fn poll_flush(
            self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(
            self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    impl AsRef<Self> for crate::net::UnixStream {
        fn as_ref(&self) -> &Self;
    }
    #[derive(Debug)]
    pub struct UnixListener {}
    impl crate::net::UnixListener {
        pub fn bind<P>(path: P) -> std::io::Result<crate::net::UnixListener>
        where
            P: AsRef<std::path::Path>;
        pub fn bind_addr(socket_addr: &std::net::SocketAddr) -> std::io::Result<crate::net::UnixListener>;
        pub fn from_std(listener: std::os::unix::net::UnixListener) -> std::io::Result<crate::net::UnixListener>;
        pub fn into_std(self) -> std::io::Result<std::os::unix::net::UnixListener>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
        pub async fn accept(&self) -> std::io::Result<(crate::net::UnixStream, std::net::SocketAddr)>;
        pub fn poll_accept(
            &self, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<(crate::net::UnixStream, std::net::SocketAddr)>>;
    }
    impl TryFrom<std::os::unix::net::UnixListener> for crate::net::UnixListener {
        type Error = std::io::Error;
        fn try_from(stream: std::os::unix::net::UnixListener) -> std::io::Result<Self>;
    }
    #[derive(Debug)]
    pub struct UnixDatagram {}
    impl crate::net::UnixDatagram {
        pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_send_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_recv_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn bind<P>(path: P) -> std::io::Result<crate::net::UnixDatagram>
        where
            P: AsRef<std::path::Path>;
        pub fn pair() -> std::io::Result<(crate::net::UnixDatagram, crate::net::UnixDatagram)>;
        pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> std::io::Result<crate::net::UnixDatagram>;
        pub fn into_std(self) -> std::io::Result<std::os::unix::net::UnixDatagram>;
        pub fn unbound() -> std::io::Result<crate::net::UnixDatagram>;
        pub fn connect<P: AsRef<std::path::Path>>(&self, path: P) -> std::io::Result<()>;
        pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_send_to<P>(&self, buf: &[u8], target: P) -> std::io::Result<usize>
        where
            P: AsRef<std::path::Path>;
        pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub async fn send_to<P>(&self, buf: &[u8], target: P) -> std::io::Result<usize>
        where
            P: AsRef<std::path::Path>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub fn poll_recv_from(
            &self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<std::net::SocketAddr>>;
        pub fn poll_send_to<P>(
            &self, cx: &mut std::task::Context<'_>, buf: &[u8], target: P,
        ) -> std::task::Poll<std::io::Result<usize>>
        where
            P: AsRef<std::path::Path>;
        pub fn poll_send(&self, cx: &mut std::task::Context<'_>, buf: &[u8])
        -> std::task::Poll<std::io::Result<usize>>;
        pub fn poll_recv(
            &self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(
            &self, interest: Interest, f: impl FnMut() -> std::io::Result<R>,
        ) -> std::io::Result<R>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> std::io::Result<()>;
    }
    impl TryFrom<std::os::unix::net::UnixDatagram> for crate::net::UnixDatagram {
        type Error = std::io::Error;
        fn try_from(stream: std::os::unix::net::UnixDatagram) -> Result<Self, Self::Error>;
    }
    pub async fn lookup_host<T>(host: T) -> std::io::Result<impl Iterator<Item = std::net::SocketAddr>>
    where
        T: crate::net::ToSocketAddrs;
    pub trait ToSocketAddrs: sealed::ToSocketAddrsPriv {}
    pub mod tcp {
        #[derive(Debug)]
        pub struct OwnedReadHalf {}
        impl crate::net::tcp::OwnedReadHalf {
            pub fn reunite(self, other: crate::net::tcp::OwnedWriteHalf)
            -> Result<crate::net::TcpStream, ReuniteError>;
            pub fn poll_peek(
                &mut self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
            ) -> std::task::Poll<std::io::Result<usize>>;
            pub async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn readable(&self) -> std::io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        }
        impl crate::io::AsyncRead for crate::net::tcp::OwnedReadHalf {
            fn poll_read(
                self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
            ) -> std::task::Poll<std::io::Result<()>>;
        }
        impl AsRef<crate::net::TcpStream> for crate::net::tcp::OwnedReadHalf {
            fn as_ref(&self) -> &crate::net::TcpStream;
        }
        #[derive(Debug)]
        pub struct OwnedWriteHalf {}
        impl crate::net::tcp::OwnedWriteHalf {
            pub fn reunite(self, other: crate::net::tcp::OwnedReadHalf) -> Result<crate::net::TcpStream, ReuniteError>;
            pub fn forget(self);
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn writable(&self) -> std::io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        }
        impl crate::io::AsyncWrite for crate::net::tcp::OwnedWriteHalf {
            fn poll_write(
                self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
            ) -> std::task::Poll<std::io::Result<usize>>;
            fn poll_write_vectored(
                self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
            ) -> std::task::Poll<std::io::Result<usize>>;
            fn is_write_vectored(&self) -> bool;
            fn poll_flush(
                self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>,
            ) -> std::task::Poll<std::io::Result<()>>;
            fn poll_shutdown(
                self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>,
            ) -> std::task::Poll<std::io::Result<()>>;
        }
        impl AsRef<crate::net::TcpStream> for crate::net::tcp::OwnedWriteHalf {
            fn as_ref(&self) -> &crate::net::TcpStream;
        }
        #[derive(Debug)]
        pub struct ReadHalf<'a> {}
        impl crate::net::tcp::ReadHalf<'_> {
            pub fn poll_peek(
                &mut self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
            ) -> std::task::Poll<std::io::Result<usize>>;
            pub async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn readable(&self) -> std::io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        }
        impl crate::io::AsyncRead for crate::net::tcp::ReadHalf<'_> {
            fn poll_read(
                self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
            ) -> std::task::Poll<std::io::Result<()>>;
        }
        impl AsRef<crate::net::TcpStream> for crate::net::tcp::ReadHalf<'_> {
            fn as_ref(&self) -> &crate::net::TcpStream;
        }
        #[derive(Debug)]
        pub struct WriteHalf<'a> {}
        impl crate::net::tcp::WriteHalf<'_> {
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn writable(&self) -> std::io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        }
        impl crate::io::AsyncWrite for crate::net::tcp::WriteHalf<'_> {
            fn poll_write(
                self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
            ) -> std::task::Poll<std::io::Result<usize>>;
            fn poll_write_vectored(
                self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
            ) -> std::task::Poll<std::io::Result<usize>>;
            fn is_write_vectored(&self) -> bool;
            fn poll_flush(
                self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>,
            ) -> std::task::Poll<std::io::Result<()>>;
            fn poll_shutdown(
                self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>,
            ) -> std::task::Poll<std::io::Result<()>>;
        }
        impl AsRef<crate::net::TcpStream> for crate::net::tcp::WriteHalf<'_> {
            fn as_ref(&self) -> &crate::net::TcpStream;
        }
    }
}
#[effect_within(file_io)]
pub mod fs {
    pub async fn canonicalize(path: impl AsRef<std::path::Path>) -> std::io::Result<std::path::PathBuf>;
    pub async fn copy(
        from: impl AsRef<std::path::Path>, to: impl AsRef<std::path::Path>,
    ) -> Result<u64, std::io::Error>;
    pub async fn create_dir(path: impl AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn create_dir_all(path: impl AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn hard_link(
        original: impl AsRef<std::path::Path>, link: impl AsRef<std::path::Path>,
    ) -> std::io::Result<()>;
    pub async fn metadata(path: impl AsRef<std::path::Path>) -> std::io::Result<std::fs::Metadata>;
    pub async fn read(path: impl AsRef<std::path::Path>) -> std::io::Result<Vec<u8>>;
    pub async fn read_dir(path: impl AsRef<std::path::Path>) -> std::io::Result<crate::fs::ReadDir>;
    pub async fn read_link(path: impl AsRef<std::path::Path>) -> std::io::Result<std::path::PathBuf>;
    pub async fn read_to_string(path: impl AsRef<std::path::Path>) -> std::io::Result<String>;
    pub async fn remove_dir(path: impl AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn remove_dir_all(path: impl AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn remove_file(path: impl AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn rename(from: impl AsRef<std::path::Path>, to: impl AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn set_permissions(path: impl AsRef<std::path::Path>, perm: std::fs::Permissions) -> std::io::Result<()>;
    pub async fn symlink(
        original: impl AsRef<std::path::Path>, link: impl AsRef<std::path::Path>,
    ) -> std::io::Result<()>;
    pub async fn symlink_metadata(path: impl AsRef<std::path::Path>) -> std::io::Result<std::fs::Metadata>;
    pub async fn try_exists(path: impl AsRef<std::path::Path>) -> std::io::Result<bool>;
    pub async fn write(path: impl AsRef<std::path::Path>, contents: impl AsRef<[u8]>) -> std::io::Result<()>;
    #[derive(Debug)]
    #[payload(handle)]
    pub struct File {}
    impl crate::fs::File {
        pub async fn open(path: impl AsRef<std::path::Path>) -> std::io::Result<crate::fs::File>;
        pub async fn create(path: impl AsRef<std::path::Path>) -> std::io::Result<crate::fs::File>;
        pub async fn create_new<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<crate::fs::File>;
        pub fn options() -> crate::fs::OpenOptions;
        pub fn from_std(std: std::fs::File) -> crate::fs::File;
        pub async fn sync_all(&self) -> std::io::Result<()>;
        pub async fn sync_data(&self) -> std::io::Result<()>;
        pub async fn set_len(&self, size: u64) -> std::io::Result<()>;
        pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
        pub async fn try_clone(&self) -> std::io::Result<crate::fs::File>;
        pub async fn into_std(self) -> std::fs::File;
        pub fn try_into_std(self) -> Result<std::fs::File, Self>;
        pub async fn set_permissions(&self, perm: std::fs::Permissions) -> std::io::Result<()>;
        pub async fn set_times(&self, times: FileTimes) -> std::io::Result<()>;
        pub async fn set_modified(&self, time: std::time::SystemTime) -> std::io::Result<()>;
        pub fn set_max_buf_size(&mut self, max_buf_size: usize);
        pub fn max_buf_size(&self) -> usize;
    }
    impl crate::io::AsyncRead for crate::fs::File {
        fn poll_read(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, dst: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    impl crate::io::AsyncSeek for crate::fs::File {
        fn start_seek(self: std::pin::Pin<&mut Self>, pos: std::io::SeekFrom) -> std::io::Result<()>;
        fn poll_complete(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<u64>>;
    }
    impl crate::io::AsyncWrite for crate::fs::File {
        fn poll_write(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, src: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_write_vectored(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
        ) -> std::task::Poll<Result<usize, std::io::Error>>;
        fn is_write_vectored(&self) -> bool;
        fn poll_flush(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), std::io::Error>>;
        fn poll_shutdown(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), std::io::Error>>;
    }
    impl From<std::fs::File> for crate::fs::File {
        fn from(std: std::fs::File) -> Self;
    }
    impl From<std::os::fd::OwnedFd> for crate::fs::File {
        fn from(fd: std::os::fd::OwnedFd) -> Self;
    }
    impl From<OwnedHandle> for crate::fs::File {
        fn from(handle: OwnedHandle) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct OpenOptions {}
    impl crate::fs::OpenOptions {
        #[effect(none)]
        pub fn new() -> crate::fs::OpenOptions;
        #[effect(none)]
        pub fn read(&mut self, read: bool) -> &mut crate::fs::OpenOptions;
        #[effect(none)]
        pub fn write(&mut self, write: bool) -> &mut crate::fs::OpenOptions;
        #[effect(none)]
        pub fn append(&mut self, append: bool) -> &mut crate::fs::OpenOptions;
        #[effect(none)]
        pub fn truncate(&mut self, truncate: bool) -> &mut crate::fs::OpenOptions;
        #[effect(none)]
        pub fn create(&mut self, create: bool) -> &mut crate::fs::OpenOptions;
        #[effect(none)]
        pub fn create_new(&mut self, create_new: bool) -> &mut crate::fs::OpenOptions;
        pub async fn open(&self, path: impl AsRef<std::path::Path>) -> std::io::Result<crate::fs::File>;
    }
    impl crate::fs::OpenOptions {
        #[effect(none)]
        pub fn mode(&mut self, mode: u32) -> &mut crate::fs::OpenOptions;
        #[effect(none)]
        pub fn custom_flags(&mut self, flags: i32) -> &mut crate::fs::OpenOptions;
    }
    impl crate::fs::OpenOptions {
        pub fn access_mode(&mut self, access: u32) -> &mut crate::fs::OpenOptions;
        pub fn share_mode(&mut self, share: u32) -> &mut crate::fs::OpenOptions;
        pub fn attributes(&mut self, attributes: u32) -> &mut crate::fs::OpenOptions;
        pub fn security_qos_flags(&mut self, flags: u32) -> &mut crate::fs::OpenOptions;
    }
    impl From<std::fs::OpenOptions> for crate::fs::OpenOptions {
        fn from(options: std::fs::OpenOptions) -> crate::fs::OpenOptions;
    }
    #[derive(Debug)]
    pub struct ReadDir {}
    impl crate::fs::ReadDir {
        pub async fn next_entry(&mut self) -> std::io::Result<Option<crate::fs::DirEntry>>;
        pub fn poll_next_entry(
            &mut self, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<Option<crate::fs::DirEntry>>>;
    }
    #[derive(Debug)]
    pub struct DirEntry {}
    impl crate::fs::DirEntry {
        pub fn ino(&self) -> u64;
    }
    impl crate::fs::DirEntry {
        #[effect(none)]
        pub fn path(&self) -> std::path::PathBuf;
        #[effect(none)]
        pub fn file_name(&self) -> std::ffi::OsString;
        pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
        pub async fn file_type(&self) -> std::io::Result<std::fs::FileType>;
    }
    #[derive(Debug, Default)]
    pub struct DirBuilder {}
    impl crate::fs::DirBuilder {
        #[effect(none)]
        pub fn new() -> Self;
        #[effect(none)]
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub async fn create(&self, path: impl AsRef<std::path::Path>) -> std::io::Result<()>;
    }
    impl crate::fs::DirBuilder {
        #[effect(none)]
        pub fn mode(&mut self, mode: u32) -> &mut Self;
    }
}
pub mod io {
    #[effect(stdio)]
    pub fn stdin() -> crate::io::Stdin;
    #[effect(stdio)]
    pub fn stdout() -> crate::io::Stdout;
    #[effect(stdio)]
    pub fn stderr() -> crate::io::Stderr;
    #[derive(Debug)]
    #[effect_within(stdio)]
    pub struct Stdin {}
    impl crate::io::AsyncRead for crate::io::Stdin {
        fn poll_read(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    #[derive(Debug)]
    #[effect_within(stdio)]
    pub struct Stdout {}
    impl crate::io::AsyncWrite for crate::io::Stdout {
        fn poll_write(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_flush(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), std::io::Error>>;
        fn poll_shutdown(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), std::io::Error>>;
    }
    #[derive(Debug)]
    #[effect_within(stdio)]
    pub struct Stderr {}
    impl crate::io::AsyncWrite for crate::io::Stderr {
        fn poll_write(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_flush(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), std::io::Error>>;
        fn poll_shutdown(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), std::io::Error>>;
    }
    pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> std::io::Result<u64>
    where
        R: crate::io::AsyncRead + Unpin + ?Sized,
        W: crate::io::AsyncWrite + Unpin + ?Sized;
    pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> std::io::Result<(u64, u64)>
    where
        A: crate::io::AsyncRead + crate::io::AsyncWrite + Unpin + ?Sized,
        B: crate::io::AsyncRead + crate::io::AsyncWrite + Unpin + ?Sized;
    pub fn duplex(max_buf_size: usize) -> (crate::io::DuplexStream, crate::io::DuplexStream);
    pub fn simplex(max_buf_size: usize) -> (crate::io::ReadHalf<SimplexStream>, crate::io::WriteHalf<SimplexStream>);
    pub fn empty() -> Empty;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;
    pub fn split<T>(stream: T) -> (crate::io::ReadHalf<T>, crate::io::WriteHalf<T>)
    where
        T: crate::io::AsyncRead + crate::io::AsyncWrite;
    pub trait AsyncRead {
        fn poll_read(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    pub trait AsyncWrite {
        fn poll_write(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_flush(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        fn poll_write_vectored(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
        ) -> std::task::Poll<std::io::Result<usize>> {
        }
        fn is_write_vectored(&self) -> bool {}
    }
    pub trait AsyncBufRead: crate::io::AsyncRead {
        fn poll_fill_buf(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<&[u8]>>;
        fn consume(self: std::pin::Pin<&mut Self>, amt: usize);
    }
    pub trait AsyncSeek {
        fn start_seek(self: std::pin::Pin<&mut Self>, position: std::io::SeekFrom) -> std::io::Result<()>;
        fn poll_complete(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<u64>>;
    }
    pub trait AsyncReadExt: crate::io::AsyncRead {
        fn chain<R: crate::io::AsyncRead>(self, next: R) -> impl crate::io::AsyncRead {}
        async fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
        async fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
        async fn read_buf<B>(&mut self, buf: &mut B) -> std::io::Result<usize> {}
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        async fn read_to_string(&mut self, dst: &mut String) -> std::io::Result<usize> {}
        async fn read_u8(&mut self) -> std::io::Result<u8> {}
        async fn read_u16(&mut self) -> std::io::Result<u16> {}
        async fn read_u32(&mut self) -> std::io::Result<u32> {}
        async fn read_u64(&mut self) -> std::io::Result<u64> {}
        async fn read_i32(&mut self) -> std::io::Result<i32> {}
        async fn read_i64(&mut self) -> std::io::Result<i64> {}
    }
    pub trait AsyncWriteExt: crate::io::AsyncWrite {
        async fn write(&mut self, src: &[u8]) -> std::io::Result<usize> {}
        async fn write_all(&mut self, src: &[u8]) -> std::io::Result<()> {}
        async fn write_buf<B>(&mut self, src: &mut B) -> std::io::Result<usize> {}
        async fn write_all_buf<B>(&mut self, src: &mut B) -> std::io::Result<()> {}
        async fn write_u8(&mut self, n: u8) -> std::io::Result<()> {}
        async fn write_u16(&mut self, n: u16) -> std::io::Result<()> {}
        async fn write_u32(&mut self, n: u32) -> std::io::Result<()> {}
        async fn write_u64(&mut self, n: u64) -> std::io::Result<()> {}
        async fn flush(&mut self) -> std::io::Result<()> {}
        async fn shutdown(&mut self) -> std::io::Result<()> {}
    }
    pub trait AsyncBufReadExt: crate::io::AsyncBufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        async fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize> {}
        async fn fill_buf(&mut self) -> std::io::Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
        fn lines(self) -> crate::io::Lines<Self> {}
    }
    pub trait AsyncSeekExt: crate::io::AsyncSeek {
        async fn seek(&mut self, pos: std::io::SeekFrom) -> std::io::Result<u64> {}
        async fn rewind(&mut self) -> std::io::Result<()> {}
        async fn stream_position(&mut self) -> std::io::Result<u64> {}
    }
    #[derive(Debug)]
    pub struct BufReader<R> {}
    impl<R: crate::io::AsyncRead> crate::io::BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: crate::io::AsyncRead> crate::io::AsyncRead for crate::io::BufReader<R> {
        fn poll_read(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    impl<R: crate::io::AsyncRead> crate::io::AsyncBufRead for crate::io::BufReader<R> {
        fn poll_fill_buf(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<&[u8]>>;
        fn consume(self: std::pin::Pin<&mut Self>, amt: usize);
    }
    impl<R: crate::io::AsyncRead + crate::io::AsyncSeek> crate::io::AsyncSeek for crate::io::BufReader<R> {
        fn start_seek(self: std::pin::Pin<&mut Self>, pos: std::io::SeekFrom) -> std::io::Result<()>;
        fn poll_complete(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<u64>>;
    }
    impl<R: crate::io::AsyncRead + crate::io::AsyncWrite> crate::io::AsyncWrite for crate::io::BufReader<R> {
        fn poll_write(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_write_vectored(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
        fn poll_flush(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    #[derive(Debug)]
    pub struct BufWriter<W> {}
    impl<W: crate::io::AsyncWrite> crate::io::BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: crate::io::AsyncWrite> crate::io::AsyncWrite for crate::io::BufWriter<W> {
        fn poll_write(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_write_vectored(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
        fn poll_flush(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    impl<W: crate::io::AsyncWrite + crate::io::AsyncSeek> crate::io::AsyncSeek for crate::io::BufWriter<W> {
        fn start_seek(self: std::pin::Pin<&mut Self>, pos: std::io::SeekFrom) -> std::io::Result<()>;
        fn poll_complete(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<u64>>;
    }
    impl<W: crate::io::AsyncWrite + crate::io::AsyncRead> crate::io::AsyncRead for crate::io::BufWriter<W> {
        fn poll_read(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    impl<W: crate::io::AsyncWrite + crate::io::AsyncBufRead> crate::io::AsyncBufRead for crate::io::BufWriter<W> {
        fn poll_fill_buf(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<&[u8]>>;
        fn consume(self: std::pin::Pin<&mut Self>, amt: usize);
    }
    #[derive(Debug)]
    pub struct BufStream<RW> {}
    impl<RW: crate::io::AsyncRead + crate::io::AsyncWrite> crate::io::BufStream<RW> {
        pub fn new(stream: RW) -> crate::io::BufStream<RW>;
        pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> crate::io::BufStream<RW>;
        pub fn get_ref(&self) -> &RW;
        pub fn get_mut(&mut self) -> &mut RW;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut RW>;
        pub fn into_inner(self) -> RW;
    }
    impl<RW> From<crate::io::BufReader<crate::io::BufWriter<RW>>> for crate::io::BufStream<RW> {
        fn from(b: crate::io::BufReader<crate::io::BufWriter<RW>>) -> Self;
    }
    impl<RW> From<crate::io::BufWriter<crate::io::BufReader<RW>>> for crate::io::BufStream<RW> {
        fn from(b: crate::io::BufWriter<crate::io::BufReader<RW>>) -> Self;
    }
    impl<RW: crate::io::AsyncRead + crate::io::AsyncWrite> crate::io::AsyncWrite for crate::io::BufStream<RW> {
        fn poll_write(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_write_vectored(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
        fn poll_flush(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    impl<RW: crate::io::AsyncRead + crate::io::AsyncWrite> crate::io::AsyncRead for crate::io::BufStream<RW> {
        fn poll_read(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    impl<RW: crate::io::AsyncRead + crate::io::AsyncWrite + crate::io::AsyncSeek> crate::io::AsyncSeek
        for crate::io::BufStream<RW>
    {
        fn start_seek(self: std::pin::Pin<&mut Self>, position: std::io::SeekFrom) -> std::io::Result<()>;
        fn poll_complete(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<u64>>;
    }
    impl<RW: crate::io::AsyncRead + crate::io::AsyncWrite> crate::io::AsyncBufRead for crate::io::BufStream<RW> {
        fn poll_fill_buf(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<&[u8]>>;
        fn consume(self: std::pin::Pin<&mut Self>, amt: usize);
    }
    #[derive(Debug)]
    pub struct DuplexStream {}
    impl crate::io::AsyncRead for crate::io::DuplexStream {
        fn poll_read(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    impl crate::io::AsyncWrite for crate::io::DuplexStream {
        fn poll_write(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_write_vectored(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
        ) -> std::task::Poll<Result<usize, std::io::Error>>;
        fn is_write_vectored(&self) -> bool;
        fn poll_flush(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(
            mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    #[derive(Debug)]
    pub struct Lines<R> {}
    impl<R> crate::io::Lines<R>
    where
        R: crate::io::AsyncBufRead + Unpin,
    {
        pub async fn next_line(&mut self) -> std::io::Result<Option<String>>;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_ref(&mut self) -> &R;
        pub fn into_inner(self) -> R;
    }
    impl<R> crate::io::Lines<R>
    where
        R: crate::io::AsyncBufRead,
    {
        pub fn poll_next_line(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<Option<String>>>;
    }
    #[derive(Debug)]
    pub struct ReadBuf<'a> {}
    impl<'a> crate::io::ReadBuf<'a> {
        pub fn new(buf: &'a mut [u8]) -> crate::io::ReadBuf<'a>;
        pub fn uninit(buf: &'a mut [std::mem::MaybeUninit<u8>]) -> crate::io::ReadBuf<'a>;
        pub fn capacity(&self) -> usize;
        pub fn filled(&self) -> &[u8];
        pub fn filled_mut(&mut self) -> &mut [u8];
        pub fn take(&mut self, n: usize) -> crate::io::ReadBuf<'_>;
        pub fn initialized(&self) -> &[u8];
        pub fn initialized_mut(&mut self) -> &mut [u8];
        pub unsafe fn inner_mut(&mut self) -> &mut [std::mem::MaybeUninit<u8>];
        pub unsafe fn unfilled_mut(&mut self) -> &mut [std::mem::MaybeUninit<u8>];
        pub fn initialize_unfilled(&mut self) -> &mut [u8];
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
        pub fn remaining(&self) -> usize;
        pub fn clear(&mut self);
        pub fn advance(&mut self, n: usize);
        pub fn set_filled(&mut self, n: usize);
        pub unsafe fn assume_init(&mut self, n: usize);
        pub fn put_slice(&mut self, buf: &[u8]);
    }
    impl<R, B> std::future::Future for crate::io::ReadBuf<'_, R, B>
    where
        R: crate::io::AsyncRead + Unpin + ?Sized,
        B: bytes::BufMut + ?Sized,
    {
        type Output = std::io::Result<usize>;
        fn poll(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<usize>>;
    }
    #[derive(Debug)]
    pub struct ReadHalf<T> {}
    impl<T> crate::io::ReadHalf<T> {
        pub fn is_pair_of(&self, other: &crate::io::WriteHalf<T>) -> bool;
        pub fn unsplit(self, wr: crate::io::WriteHalf<T>) -> T
        where
            T: Unpin;
    }
    impl<T: crate::io::AsyncRead> crate::io::AsyncRead for crate::io::ReadHalf<T> {
        fn poll_read(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    #[derive(Debug)]
    pub struct WriteHalf<T> {}
    impl<T> crate::io::WriteHalf<T> {
        pub fn is_pair_of(&self, other: &crate::io::ReadHalf<T>) -> bool;
    }
    impl<T: crate::io::AsyncWrite> crate::io::AsyncWrite for crate::io::WriteHalf<T> {
        fn poll_write(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
        ) -> std::task::Poll<Result<usize, std::io::Error>>;
        fn poll_flush(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), std::io::Error>>;
        fn poll_shutdown(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), std::io::Error>>;
        fn poll_write_vectored(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
        ) -> std::task::Poll<Result<usize, std::io::Error>>;
        fn is_write_vectored(&self) -> bool;
    }
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
}
#[effect_within(process_io)]
pub mod process {
    #[derive(Debug)]
    pub struct Command {}
    impl crate::process::Command {
        #[effect(none)]
        pub fn new<S: AsRef<std::ffi::OsStr>>(program: S) -> crate::process::Command;
        #[effect(none)]
        pub fn as_std(&self) -> &std::process::Command;
        #[effect(none)]
        pub fn as_std_mut(&mut self) -> &mut std::process::Command;
        #[effect(none)]
        pub fn into_std(self) -> std::process::Command;
        #[effect(none)]
        pub fn arg<S: AsRef<std::ffi::OsStr>>(&mut self, arg: S) -> &mut crate::process::Command;
        #[effect(none)]
        pub fn args<I, S>(&mut self, args: I) -> &mut crate::process::Command
        where
            I: IntoIterator<Item = S>,
            S: AsRef<std::ffi::OsStr>;
        #[effect(none)]
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut crate::process::Command
        where
            K: AsRef<std::ffi::OsStr>,
            V: AsRef<std::ffi::OsStr>;
        #[effect(none)]
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut crate::process::Command
        where
            I: IntoIterator<Item = (K, V)>,
            K: AsRef<std::ffi::OsStr>,
            V: AsRef<std::ffi::OsStr>;
        #[effect(none)]
        pub fn env_remove<K: AsRef<std::ffi::OsStr>>(&mut self, key: K) -> &mut crate::process::Command;
        #[effect(none)]
        pub fn env_clear(&mut self) -> &mut crate::process::Command;
        #[effect(none)]
        pub fn current_dir<P: AsRef<std::path::Path>>(&mut self, dir: P) -> &mut crate::process::Command;
        #[effect(none)]
        pub fn stdin<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
        #[effect(none)]
        pub fn stdout<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
        #[effect(none)]
        pub fn stderr<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
        #[effect(none)]
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut crate::process::Command;
        #[effect(none)]
        pub fn uid(&mut self, id: u32) -> &mut crate::process::Command;
        #[effect(none)]
        pub fn gid(&mut self, id: u32) -> &mut crate::process::Command;
        #[effect(none)]
        pub fn arg0<S>(&mut self, arg: S) -> &mut crate::process::Command
        where
            S: AsRef<std::ffi::OsStr>;
        pub unsafe fn pre_exec<F>(&mut self, f: F) -> &mut crate::process::Command
        where
            F: FnMut() -> std::io::Result<()> + Send + Sync + 'static;
        #[effect(none)]
        pub fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command;
        pub fn spawn(&mut self) -> std::io::Result<crate::process::Child>;
        pub fn spawn_with(
            &mut self, with: impl FnOnce(&mut std::process::Command) -> std::io::Result<std::process::Child>,
        ) -> std::io::Result<crate::process::Child>;
        pub fn status(&mut self) -> impl std::future::Future<Output = std::io::Result<std::process::ExitStatus>>;
        pub fn output(&mut self) -> impl std::future::Future<Output = std::io::Result<std::process::Output>>;
        pub fn get_kill_on_drop(&self) -> bool;
    }
    impl From<std::process::Command> for crate::process::Command {
        fn from(std: std::process::Command) -> crate::process::Command;
    }
    #[derive(Debug)]
    #[payload(handle)]
    pub struct Child {
        pub stdin: Option<crate::process::ChildStdin>,
        pub stdout: Option<crate::process::ChildStdout>,
        pub stderr: Option<crate::process::ChildStderr>,
    }
    impl crate::process::Child {
        pub fn id(&self) -> Option<u32>;
        pub fn start_kill(&mut self) -> std::io::Result<()>;
        pub async fn kill(&mut self) -> std::io::Result<()>;
        pub async fn wait(&mut self) -> std::io::Result<std::process::ExitStatus>;
        pub fn try_wait(&mut self) -> std::io::Result<Option<std::process::ExitStatus>>;
        pub async fn wait_with_output(self) -> std::io::Result<std::process::Output>;
    }
    #[derive(Debug)]
    pub struct ChildStdin {}
    impl crate::process::ChildStdin {
        pub fn from_std(inner: std::process::ChildStdin) -> std::io::Result<Self>;
    }
    impl crate::io::AsyncWrite for crate::process::ChildStdin {
        fn poll_write(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_flush(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
        fn poll_write_vectored(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>],
        ) -> std::task::Poll<Result<usize, std::io::Error>>;
        fn is_write_vectored(&self) -> bool;
    }
    #[derive(Debug)]
    pub struct ChildStdout {}
    impl crate::process::ChildStdout {
        pub fn from_std(inner: std::process::ChildStdout) -> std::io::Result<Self>;
    }
    impl crate::io::AsyncRead for crate::process::ChildStdout {
        fn poll_read(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
    #[derive(Debug)]
    pub struct ChildStderr {}
    impl crate::process::ChildStderr {
        pub fn from_std(inner: std::process::ChildStderr) -> std::io::Result<Self>;
    }
    impl crate::io::AsyncRead for crate::process::ChildStderr {
        fn poll_read(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>>;
    }
}
#[effect_within(process_io)]
pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()>;
    pub mod unix {
        pub fn signal(kind: crate::signal::unix::SignalKind) -> std::io::Result<crate::signal::unix::Signal>;
        #[derive(Debug)]
        pub struct Signal {}
        impl crate::signal::unix::Signal {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<()>>;
        }
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub struct SignalKind {}
        impl crate::signal::unix::SignalKind {
            pub const fn from_raw(signum: std::os::raw::c_int) -> Self;
            pub const fn as_raw_value(&self) -> std::os::raw::c_int;
            pub const fn alarm() -> Self;
            pub const fn child() -> Self;
            pub const fn hangup() -> Self;
            pub const fn info() -> Self;
            pub const fn interrupt() -> Self;
            pub const fn io() -> Self;
            pub const fn pipe() -> Self;
            pub const fn quit() -> Self;
            pub const fn terminate() -> Self;
            pub const fn user_defined1() -> Self;
            pub const fn user_defined2() -> Self;
            pub const fn window_change() -> Self;
        }
        impl From<std::os::raw::c_int> for crate::signal::unix::SignalKind {
            fn from(signum: std::os::raw::c_int) -> Self;
        }
    }
}
pub mod runtime {
    #[derive(Debug)]
    pub struct Runtime {}
    impl crate::runtime::Runtime {
        #[effect(threads)]
        pub fn new() -> std::io::Result<crate::runtime::Runtime>;
        pub fn handle(&self) -> &crate::runtime::Handle;
        #[effect(async_task)]
        pub fn spawn<F>(&self, future: F) -> crate::task::JoinHandle<F::Output>
        where
            F: std::future::Future + Send + 'static,
            F::Output: Send + 'static;
        #[effect(threads)]
        pub fn spawn_blocking<F, R>(&self, func: F) -> crate::task::JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        #[effect(threads)]
        pub fn block_on<F: std::future::Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> crate::runtime::EnterGuard<'_>;
        #[effect(async_timer)]
        pub fn shutdown_timeout(self, duration: std::time::Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    #[derive(Debug)]
    pub struct Builder {}
    impl crate::runtime::Builder {
        pub fn new_current_thread() -> crate::runtime::Builder;
        pub fn new_multi_thread() -> crate::runtime::Builder;
        pub fn enable_all(&mut self) -> &mut Self;
        pub fn enable_alt_timer(&mut self) -> &mut Self;
        pub fn enable_eager_driver_handoff(&mut self) -> &mut Self;
        pub fn enable_sharded_blocking_queue(&mut self) -> &mut Self;
        pub fn worker_threads(&mut self, val: usize) -> &mut Self;
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
        pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
        pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() -> String + Send + Sync + 'static;
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
        pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        pub fn on_task_spawn<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
        pub fn on_before_task_poll<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
        pub fn on_after_task_poll<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
        pub fn on_task_terminate<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
        #[effect(threads)]
        pub fn build(&mut self) -> std::io::Result<crate::runtime::Runtime>;
        #[effect(threads)]
        pub fn build_local(&mut self, _options: LocalOptions) -> std::io::Result<LocalRuntime>;
        pub fn thread_keep_alive(&mut self, duration: std::time::Duration) -> &mut Self;
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
        pub fn event_interval(&mut self, val: u32) -> &mut Self;
        pub fn enable_io(&mut self) -> &mut Self;
        pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
        pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
    }
    impl crate::runtime::Builder {
        pub fn enable_time(&mut self) -> &mut Self;
    }
    impl crate::runtime::Builder {
        pub fn enable_io_uring(&mut self) -> &mut Self;
    }
    impl crate::runtime::Builder {
        pub fn start_paused(&mut self, start_paused: bool) -> &mut Self;
    }
    impl crate::runtime::Builder {
        pub fn track_task_schedule_latency(&mut self) -> &mut Self;
        pub fn enable_metrics_schedule_latency_histogram(&mut self) -> &mut Self;
        pub fn metrics_schedule_latency_histogram_configuration(
            &mut self, configuration: HistogramConfiguration,
        ) -> &mut Self;
    }
    #[derive(Clone, Debug)]
    pub struct Handle {}
    impl crate::runtime::Handle {
        pub fn enter(&self) -> crate::runtime::EnterGuard<'_>;
        pub fn current() -> Self;
        pub fn try_current() -> Result<Self, crate::runtime::TryCurrentError>;
        #[effect(async_task)]
        pub fn spawn<F>(&self, future: F) -> crate::task::JoinHandle<F::Output>
        where
            F: std::future::Future + Send + 'static,
            F::Output: Send + 'static;
        #[effect(threads)]
        pub fn spawn_blocking<F, R>(&self, func: F) -> crate::task::JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        #[effect(threads)]
        pub fn block_on<F: std::future::Future>(&self, future: F) -> F::Output;
        pub fn runtime_flavor(&self) -> crate::runtime::RuntimeFlavor;
        pub fn id(&self) -> crate::task::Id;
        pub fn name(&self) -> Option<&str>;
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    impl crate::runtime::Handle {
        pub async fn dump(&self) -> Dump;
    }
    #[derive(Debug)]
    pub struct EnterGuard<'a> {}
    #[derive(Debug, Eq, PartialEq)]
    pub enum RuntimeFlavor {
        CurrentThread,
        MultiThread,
    }
    #[derive(Debug)]
    pub struct TryCurrentError {}
    impl crate::runtime::TryCurrentError {
        pub fn is_missing_context(&self) -> bool;
        pub fn is_thread_local_destroyed(&self) -> bool;
    }
    impl std::fmt::Display for crate::runtime::TryCurrentError {}
    impl std::error::Error for crate::runtime::TryCurrentError {}
}
pub mod pin {}
