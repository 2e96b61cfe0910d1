//! Cancellation tokens, task trackers, codecs and queues for tokio.

pub mod sync {
    #[derive(Debug)]
    pub struct DropGuard {}
    impl crate::sync::DropGuard {
        pub fn token(&self) -> &crate::sync::CancellationToken;
        pub fn disarm(self) -> crate::sync::CancellationToken;
    }
    #[derive(Debug)]
    pub struct DropGuardRef<'a> {}
    impl<'a> crate::sync::DropGuardRef<'a> {
        pub fn token(&self) -> &crate::sync::CancellationToken;
        pub fn disarm(self) -> &'a crate::sync::CancellationToken;
    }
    #[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
    pub struct CancellationToken {}
    impl crate::sync::CancellationToken {
        pub fn new() -> crate::sync::CancellationToken;
        pub fn child_token(&self) -> crate::sync::CancellationToken;
        pub fn cancel(&self);
        #[effect(sync_primitive)]
        pub fn is_cancelled(&self) -> bool;
        #[effect(sync_primitive)]
        pub fn cancelled(&self) -> crate::sync::WaitForCancellationFuture<'_>;
        #[effect(sync_primitive)]
        pub fn cancelled_owned(self) -> crate::sync::WaitForCancellationFutureOwned;
        pub fn drop_guard(self) -> crate::sync::DropGuard;
        pub fn drop_guard_ref(&self) -> crate::sync::DropGuardRef<'_>;
        #[effect(sync_primitive)]
        pub async fn run_until_cancelled<F>(&self, fut: F) -> Option<F::Output>
        where
            F: std::future::Future;
        #[effect(sync_primitive)]
        pub async fn run_until_cancelled_owned<F>(self, fut: F) -> Option<F::Output>
        where
            F: std::future::Future;
    }
    #[derive(Debug)]
    pub struct WaitForCancellationFuture<'a> {}
    impl<'a> std::future::Future for crate::sync::WaitForCancellationFuture<'a> {
        type Output = ();
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<()>;
    }
    #[derive(Debug)]
    pub struct WaitForCancellationFutureOwned {}
    impl std::future::Future for crate::sync::WaitForCancellationFutureOwned {
        type Output = ();
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<()>;
    }
    #[derive(Debug)]
    pub struct PollSendError<T> {}
    impl<T> crate::sync::PollSendError<T> {
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> std::fmt::Display for crate::sync::PollSendError<T> {}
    impl<T: std::fmt::Debug> std::error::Error for crate::sync::PollSendError<T> {}
    #[derive(Clone, Debug)]
    pub struct PollSender<T> {}
    impl<T: Send> crate::sync::PollSender<T> {
        pub fn new(sender: tokio::sync::mpsc::Sender<T>) -> Self;
        #[effect(sync_primitive)]
        pub fn poll_reserve(
            &mut self, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), crate::sync::PollSendError<T>>>;
        pub fn send_item(&mut self, value: T) -> Result<(), crate::sync::PollSendError<T>>;
        pub fn is_closed(&self) -> bool;
        pub fn get_ref(&self) -> Option<&tokio::sync::mpsc::Sender<T>>;
        pub fn close(&mut self);
        pub fn abort_send(&mut self) -> bool;
    }
    #[derive(Clone, Debug)]
    pub struct PollSemaphore {}
    impl crate::sync::PollSemaphore {
        pub fn new(semaphore: std::sync::Arc<tokio::sync::Semaphore>) -> Self;
        pub fn close(&self);
        pub fn clone_inner(&self) -> std::sync::Arc<tokio::sync::Semaphore>;
        pub fn into_inner(self) -> std::sync::Arc<tokio::sync::Semaphore>;
        #[effect(sync_primitive)]
        pub fn poll_acquire(
            &mut self, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<tokio::sync::OwnedSemaphorePermit>>;
        pub fn poll_acquire_many(
            &mut self, cx: &mut std::task::Context<'_>, permits: u32,
        ) -> std::task::Poll<Option<tokio::sync::OwnedSemaphorePermit>>;
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
    }
    impl futures_core::Stream for crate::sync::PollSemaphore {
        type Item = tokio::sync::OwnedSemaphorePermit;
        fn poll_next(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<tokio::sync::OwnedSemaphorePermit>>;
    }
    impl AsRef<tokio::sync::Semaphore> for crate::sync::PollSemaphore {
        fn as_ref(&self) -> &tokio::sync::Semaphore;
    }
    #[derive(Debug)]
    pub struct ReusableBoxFuture<'a, T> {}
    impl<'a, T> crate::sync::ReusableBoxFuture<'a, T> {
        pub fn new<F>(future: F) -> Self
        where
            F: std::future::Future<Output = T> + Send + 'a;
        pub fn set<F>(&mut self, future: F)
        where
            F: std::future::Future<Output = T> + Send + 'a;
        pub fn try_set<F>(&mut self, future: F) -> Result<(), F>
        where
            F: std::future::Future<Output = T> + Send + 'a;
        pub fn get_pin(&mut self) -> std::pin::Pin<&mut (dyn std::future::Future<Output = T> + Send)>;
        pub fn poll(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<T>;
    }
    impl<T> std::future::Future for crate::sync::ReusableBoxFuture<'_, T> {
        type Output = T;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<T>;
    }
}
pub mod task {
    #[derive(Clone, Debug)]
    pub struct LocalPoolHandle {}
    impl crate::task::LocalPoolHandle {
        #[effect(threads)]
        pub fn new(pool_size: usize) -> crate::task::LocalPoolHandle;
        pub fn num_threads(&self) -> usize;
        pub fn get_task_loads_for_each_worker(&self) -> Vec<usize>;
        #[effect(threads)]
        pub fn spawn_pinned<F, Fut>(&self, create_task: F) -> tokio::task::JoinHandle<Fut::Output>
        where
            F: FnOnce() -> Fut,
            F: Send + 'static,
            Fut: std::future::Future + 'static,
            Fut::Output: Send + 'static;
        #[effect(threads)]
        pub fn spawn_pinned_by_idx<F, Fut>(&self, create_task: F, idx: usize) -> tokio::task::JoinHandle<Fut::Output>
        where
            F: FnOnce() -> Fut,
            F: Send + 'static,
            Fut: std::future::Future + 'static,
            Fut::Output: Send + 'static;
    }
    #[derive(Clone, Debug, Default)]
    pub struct TaskTracker {}
    impl crate::task::TaskTracker {
        pub fn new() -> Self;
        pub fn wait(&self) -> TaskTrackerWaitFuture<'_>;
        pub fn close(&self) -> bool;
        pub fn reopen(&self) -> bool;
        pub fn is_closed(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F>(&self, task: F) -> tokio::task::JoinHandle<F::Output>
        where
            F: std::future::Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_on<F>(&self, task: F, handle: &tokio::runtime::Handle) -> tokio::task::JoinHandle<F::Output>
        where
            F: std::future::Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_local<F>(&self, task: F) -> tokio::task::JoinHandle<F::Output>
        where
            F: std::future::Future + 'static,
            F::Output: 'static;
        pub fn spawn_local_on<F>(
            &self, task: F, local_set: &tokio::task::LocalSet,
        ) -> tokio::task::JoinHandle<F::Output>
        where
            F: std::future::Future + 'static,
            F::Output: 'static;
        pub fn spawn_blocking<F, T>(&self, task: F) -> tokio::task::JoinHandle<T>
        where
            F: FnOnce() -> T,
            F: Send + 'static,
            T: Send + 'static;
        pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &tokio::runtime::Handle) -> tokio::task::JoinHandle<T>
        where
            F: FnOnce() -> T,
            F: Send + 'static,
            T: Send + 'static;
        pub fn track_future<F: std::future::Future>(&self, future: F) -> TrackedFuture<F>;
        pub fn token(&self) -> TaskTrackerToken;
        pub fn ptr_eq(left: &crate::task::TaskTracker, right: &crate::task::TaskTracker) -> bool;
    }
    #[derive(Debug)]
    pub struct AbortOnDrop {}
    impl crate::task::AbortOnDrop {
        pub fn new(handle: tokio::task::AbortHandle) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn detach(self) -> tokio::task::AbortHandle;
    }
    #[derive(Debug)]
    pub struct AbortOnDropHandle<T> {}
    impl<T> crate::task::AbortOnDropHandle<T> {
        pub fn new(handle: tokio::task::JoinHandle<T>) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> tokio::task::AbortHandle;
        pub fn detach(self) -> tokio::task::JoinHandle<T>;
    }
    impl<T> std::future::Future for crate::task::AbortOnDropHandle<T> {
        type Output = Result<T, tokio::task::JoinError>;
        fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
    }
    impl<T> AsRef<tokio::task::JoinHandle<T>> for crate::task::AbortOnDropHandle<T> {
        fn as_ref(&self) -> &tokio::task::JoinHandle<T>;
    }
    #[derive(Debug, Default)]
    pub struct JoinQueue<T> {}
    impl<T> crate::task::JoinQueue<T> {
        pub const fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F>(&mut self, task: F) -> tokio::task::AbortHandle
        where
            F: std::future::Future<Output = T> + Send + 'static,
            T: Send + 'static;
        pub fn spawn_on<F>(&mut self, task: F, handle: &tokio::runtime::Handle) -> tokio::task::AbortHandle
        where
            F: std::future::Future<Output = T> + Send + 'static,
            T: Send + 'static;
        pub fn spawn_local<F>(&mut self, task: F) -> tokio::task::AbortHandle
        where
            F: std::future::Future<Output = T> + 'static,
            T: 'static;
        pub fn spawn_blocking<F>(&mut self, f: F) -> tokio::task::AbortHandle
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send + 'static;
        pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &tokio::runtime::Handle) -> tokio::task::AbortHandle
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send + 'static;
        #[polls_next]
        pub async fn join_next(&mut self) -> Option<Result<T, tokio::task::JoinError>>;
        #[polls_next]
        pub async fn join_next_with_id(&mut self) -> Option<Result<(tokio::task::Id, T), tokio::task::JoinError>>;
        pub fn try_join_next(&mut self) -> Option<Result<T, tokio::task::JoinError>>;
        pub fn try_join_next_with_id(&mut self) -> Option<Result<(tokio::task::Id, T), tokio::task::JoinError>>;
        pub async fn shutdown(&mut self);
        #[polls_all]
        pub async fn join_all(self) -> Vec<T>;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
        pub fn poll_join_next(
            &mut self, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<T, tokio::task::JoinError>>>;
        pub fn poll_join_next_with_id(
            &mut self, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<(tokio::task::Id, T), tokio::task::JoinError>>>;
    }
    impl<T, F> std::iter::FromIterator<F> for crate::task::JoinQueue<T>
    where
        F: std::future::Future<Output = T> + Send + 'static,
        T: Send + 'static,
    {
        fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self;
    }
    #[derive(Debug, Default)]
    pub struct JoinMap<K, V, S = std::collections::hash_map::RandomState> {}
    impl<K, V> crate::task::JoinMap<K, V> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, S> crate::task::JoinMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
    }
    impl<K, V, S> crate::task::JoinMap<K, V, S>
    where
        K: std::hash::Hash + Eq,
        V: 'static,
        S: std::hash::BuildHasher,
    {
        pub fn spawn<F>(&mut self, key: K, task: F)
        where
            F: std::future::Future<Output = V>,
            F: Send + 'static,
            V: Send;
        pub fn spawn_on<F>(&mut self, key: K, task: F, handle: &tokio::runtime::Handle)
        where
            F: std::future::Future<Output = V>,
            F: Send + 'static,
            V: Send;
        pub fn spawn_blocking<F>(&mut self, key: K, f: F)
        where
            F: FnOnce() -> V,
            F: Send + 'static,
            V: Send;
        pub fn spawn_blocking_on<F>(&mut self, key: K, f: F, handle: &tokio::runtime::Handle)
        where
            F: FnOnce() -> V,
            F: Send + 'static,
            V: Send;
        pub fn spawn_local<F>(&mut self, key: K, task: F)
        where
            F: std::future::Future<Output = V>,
            F: 'static;
        pub fn spawn_local_on<F>(&mut self, key: K, task: F, local_set: &tokio::task::LocalSet)
        where
            F: std::future::Future<Output = V>,
            F: 'static;
        #[polls_next]
        pub async fn join_next(&mut self) -> Option<(K, Result<V, tokio::task::JoinError>)>;
        pub fn try_join_next(&mut self) -> Option<(K, Result<V, tokio::task::JoinError>)>;
        pub async fn shutdown(&mut self);
        pub fn abort<Q>(&mut self, key: &Q) -> bool
        where
            Q: ?Sized + std::hash::Hash + Eq,
            K: std::borrow::Borrow<Q>;
        pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool);
        pub fn keys(&self) -> crate::task::JoinMapKeys<'_, K, V>;
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: ?Sized + std::hash::Hash + Eq,
            K: std::borrow::Borrow<Q>;
        pub fn contains_task(&self, task: &tokio::task::Id) -> bool;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl<K, V, S> crate::task::JoinMap<K, V, S>
    where
        V: 'static,
    {
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
    }
    #[derive(Clone, Debug)]
    pub struct JoinMapKeys<'a, K, V> {}
    impl<'a, K, V> Iterator for crate::task::JoinMapKeys<'a, K, V> {
        type Item = &'a K;
        fn next(&mut self) -> Option<&'a K>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct TaskTracker {}
    impl crate::task::TaskTracker {
        pub fn new() -> Self;
        #[effect(async_task)]
        pub fn wait(&self) -> TaskTrackerWaitFuture<'_>;
        pub fn close(&self) -> bool;
        pub fn reopen(&self) -> bool;
        pub fn is_closed(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        #[effect(async_task)]
        pub fn spawn<F>(&self, task: F) -> tokio::task::JoinHandle<F::Output>
        where
            F: std::future::Future + Send + 'static,
            F::Output: Send + 'static;
        #[effect(async_task)]
        pub fn spawn_on<F>(&self, task: F, handle: &tokio::runtime::Handle) -> tokio::task::JoinHandle<F::Output>
        where
            F: std::future::Future + Send + 'static,
            F::Output: Send + 'static;
        #[effect(async_task)]
        pub fn spawn_local<F>(&self, task: F) -> tokio::task::JoinHandle<F::Output>
        where
            F: std::future::Future + 'static,
            F::Output: 'static;
        #[effect(async_task)]
        pub fn spawn_local_on<F>(
            &self, task: F, local_set: &tokio::task::LocalSet,
        ) -> tokio::task::JoinHandle<F::Output>
        where
            F: std::future::Future + 'static,
            F::Output: 'static;
        #[effect(threads)]
        pub fn spawn_blocking<F, T>(&self, task: F) -> tokio::task::JoinHandle<T>
        where
            F: FnOnce() -> T,
            F: Send + 'static,
            T: Send + 'static;
        #[effect(threads)]
        pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &tokio::runtime::Handle) -> tokio::task::JoinHandle<T>
        where
            F: FnOnce() -> T,
            F: Send + 'static,
            T: Send + 'static;
        pub fn track_future<F: std::future::Future>(&self, future: F) -> TrackedFuture<F>;
        pub fn token(&self) -> TaskTrackerToken;
        pub fn ptr_eq(left: &crate::task::TaskTracker, right: &crate::task::TaskTracker) -> bool;
    }
    #[derive(Debug, Default)]
    pub struct JoinMap<K, V, S = std::collections::hash_map::RandomState> {}
    impl<K, V> crate::task::JoinMap<K, V> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, S> crate::task::JoinMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
    }
    impl<K, V, S> crate::task::JoinMap<K, V, S>
    where
        K: std::hash::Hash + Eq,
        V: 'static,
        S: std::hash::BuildHasher,
    {
        #[effect(async_task)]
        pub fn spawn<F>(&mut self, key: K, task: F)
        where
            F: std::future::Future<Output = V>,
            F: Send + 'static,
            V: Send;
        #[effect(async_task)]
        pub fn spawn_on<F>(&mut self, key: K, task: F, handle: &tokio::runtime::Handle)
        where
            F: std::future::Future<Output = V>,
            F: Send + 'static,
            V: Send;
        #[effect(threads)]
        pub fn spawn_blocking<F>(&mut self, key: K, f: F)
        where
            F: FnOnce() -> V,
            F: Send + 'static,
            V: Send;
        pub fn spawn_blocking_on<F>(&mut self, key: K, f: F, handle: &tokio::runtime::Handle)
        where
            F: FnOnce() -> V,
            F: Send + 'static,
            V: Send;
        #[effect(async_task)]
        pub fn spawn_local<F>(&mut self, key: K, task: F)
        where
            F: std::future::Future<Output = V>,
            F: 'static;
        pub fn spawn_local_on<F>(&mut self, key: K, task: F, local_set: &tokio::task::LocalSet)
        where
            F: std::future::Future<Output = V>,
            F: 'static;
        #[effect(unordered_poll)]
        #[polls_next]
        pub async fn join_next(&mut self) -> Option<(K, Result<V, tokio::task::JoinError>)>;
        pub fn try_join_next(&mut self) -> Option<(K, Result<V, tokio::task::JoinError>)>;
        pub async fn shutdown(&mut self);
        pub fn abort<Q>(&mut self, key: &Q) -> bool
        where
            Q: ?Sized + std::hash::Hash + Eq,
            K: std::borrow::Borrow<Q>;
        pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool);
        pub fn keys(&self) -> crate::task::JoinMapKeys<'_, K, V>;
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: ?Sized + std::hash::Hash + Eq,
            K: std::borrow::Borrow<Q>;
        pub fn contains_task(&self, task: &tokio::task::Id) -> bool;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl<K, V, S> crate::task::JoinMap<K, V, S>
    where
        V: 'static,
    {
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
    }
    #[derive(Debug)]
    pub struct AbortOnDropHandle<T> {}
    impl<T> crate::task::AbortOnDropHandle<T> {
        pub fn new(handle: tokio::task::JoinHandle<T>) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> tokio::task::AbortHandle;
        pub fn detach(self) -> tokio::task::JoinHandle<T>;
    }
    impl<T> std::future::Future for crate::task::AbortOnDropHandle<T> {
        type Output = Result<T, tokio::task::JoinError>;
        fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
    }
    impl<T> AsRef<tokio::task::JoinHandle<T>> for crate::task::AbortOnDropHandle<T> {
        fn as_ref(&self) -> &tokio::task::JoinHandle<T>;
    }
    pub mod task_tracker {
        pub use super::TaskTracker;
    }
}
pub mod time {
    pub use delay_queue::DelayQueue;
    pub trait FutureExt: std::future::Future {
        #[effect(async_timer)]
        fn timeout(self, timeout: std::time::Duration) -> impl std::future::Future {}
        #[effect(sync_primitive)]
        fn with_cancellation_token(
            self, cancellation_token: &crate::sync::CancellationToken,
        ) -> impl std::future::Future {
        }
    }
    pub mod delay_queue {
        #[derive(Debug, Default)]
        pub struct DelayQueue<T> {}
        impl<T> crate::time::delay_queue::DelayQueue<T> {
            pub fn new() -> crate::time::delay_queue::DelayQueue<T>;
            pub fn with_capacity(capacity: usize) -> crate::time::delay_queue::DelayQueue<T>;
            #[effect(async_timer)]
            pub fn insert_at(&mut self, value: T, when: tokio::time::Instant) -> crate::time::delay_queue::Key;
            pub fn poll_expired(
                &mut self, cx: &mut std::task::Context<'_>,
            ) -> std::task::Poll<Option<crate::time::delay_queue::Expired<T>>>;
            #[effect(async_timer)]
            pub fn insert(&mut self, value: T, timeout: tokio::time::Duration) -> crate::time::delay_queue::Key;
            pub fn deadline(&self, key: &crate::time::delay_queue::Key) -> tokio::time::Instant;
            pub fn remove(&mut self, key: &crate::time::delay_queue::Key) -> crate::time::delay_queue::Expired<T>;
            pub fn try_remove(
                &mut self, key: &crate::time::delay_queue::Key,
            ) -> Option<crate::time::delay_queue::Expired<T>>;
            #[effect(async_timer)]
            pub fn reset_at(&mut self, key: &crate::time::delay_queue::Key, when: tokio::time::Instant);
            pub fn shrink_to_fit(&mut self);
            pub fn compact(&mut self);
            pub fn peek(&self) -> Option<crate::time::delay_queue::Key>;
            #[effect(async_timer)]
            pub fn reset(&mut self, key: &crate::time::delay_queue::Key, timeout: tokio::time::Duration);
            pub fn clear(&mut self);
            pub fn capacity(&self) -> usize;
            pub fn len(&self) -> usize;
            pub fn reserve(&mut self, additional: usize);
            pub fn is_empty(&self) -> bool;
        }
        impl<T> futures_core::Stream for crate::time::delay_queue::DelayQueue<T> {
            type Item = crate::time::delay_queue::Expired<T>;
            fn poll_next(
                self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
            ) -> std::task::Poll<Option<Self::Item>>;
        }
        #[derive(Debug)]
        pub struct Expired<T> {}
        impl<T> crate::time::delay_queue::Expired<T> {
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn deadline(&self) -> tokio::time::Instant;
            pub fn key(&self) -> crate::time::delay_queue::Key;
        }
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub struct Key {}
        impl From<KeyInternal> for crate::time::delay_queue::Key {
            fn from(item: KeyInternal) -> Self;
        }
    }
}
pub mod future {
    pub trait FutureExt: std::future::Future {
        #[effect(async_timer)]
        fn timeout(self, timeout: std::time::Duration) -> impl std::future::Future {}
        #[effect(sync_primitive)]
        fn with_cancellation_token(
            self, cancellation_token: &crate::sync::CancellationToken,
        ) -> impl std::future::Future {
        }
    }
}
pub mod codec {
    #[derive(Debug)]
    pub struct Framed<T, U> {}
    impl<T, U> crate::codec::Framed<T, U> {
        pub fn new(inner: T, codec: U) -> crate::codec::Framed<T, U>;
        pub fn with_capacity(inner: T, codec: U, capacity: usize) -> crate::codec::Framed<T, U>;
        pub fn from_parts(parts: FramedParts<T, U>) -> crate::codec::Framed<T, U>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut T>;
        pub fn codec(&self) -> &U;
        pub fn codec_mut(&mut self) -> &mut U;
        pub fn map_codec<C, F>(self, map: F) -> crate::codec::Framed<T, C>
        where
            F: FnOnce(U) -> C;
        pub fn codec_pin_mut(self: std::pin::Pin<&mut Self>) -> &mut U;
        pub fn read_buffer(&self) -> &bytes::BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut bytes::BytesMut;
        pub fn write_buffer(&self) -> &bytes::BytesMut;
        pub fn write_buffer_mut(&mut self) -> &mut bytes::BytesMut;
        pub fn backpressure_boundary(&self) -> usize;
        pub fn set_backpressure_boundary(&mut self, boundary: usize);
        pub fn into_inner(self) -> T;
        pub fn into_parts(self) -> FramedParts<T, U>;
    }
    impl<T, U> futures_core::Stream for crate::codec::Framed<T, U>
    where
        T: tokio::io::AsyncRead,
        U: crate::codec::Decoder,
    {
        type Item = Result<U::Item, U::Error>;
        fn poll_next(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
    }
    #[derive(Debug)]
    pub struct FramedRead<T, D> {}
    impl<T, D> crate::codec::FramedRead<T, D> {
        pub fn new(inner: T, decoder: D) -> crate::codec::FramedRead<T, D>;
        pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> crate::codec::FramedRead<T, D>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn decoder(&self) -> &D;
        pub fn decoder_mut(&mut self) -> &mut D;
        pub fn map_decoder<C, F>(self, map: F) -> crate::codec::FramedRead<T, C>
        where
            F: FnOnce(D) -> C;
        pub fn decoder_pin_mut(self: std::pin::Pin<&mut Self>) -> &mut D;
        pub fn read_buffer(&self) -> &bytes::BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut bytes::BytesMut;
        pub fn into_parts(self) -> FramedParts<T, D>;
    }
    impl<T, D> futures_core::Stream for crate::codec::FramedRead<T, D>
    where
        T: tokio::io::AsyncRead,
        D: crate::codec::Decoder,
    {
        type Item = Result<D::Item, D::Error>;
        fn poll_next(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
    }
    #[derive(Debug)]
    pub struct FramedWrite<T, E> {}
    impl<T, E> crate::codec::FramedWrite<T, E> {
        pub fn new(inner: T, encoder: E) -> crate::codec::FramedWrite<T, E>;
        pub fn with_capacity(inner: T, encoder: E, capacity: usize) -> crate::codec::FramedWrite<T, E>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn encoder(&self) -> &E;
        pub fn encoder_mut(&mut self) -> &mut E;
        pub fn map_encoder<C, F>(self, map: F) -> crate::codec::FramedWrite<T, C>
        where
            F: FnOnce(E) -> C;
        pub fn encoder_pin_mut(self: std::pin::Pin<&mut Self>) -> &mut E;
        pub fn write_buffer(&self) -> &bytes::BytesMut;
        pub fn write_buffer_mut(&mut self) -> &mut bytes::BytesMut;
        pub fn backpressure_boundary(&self) -> usize;
        pub fn set_backpressure_boundary(&mut self, boundary: usize);
        pub fn into_parts(self) -> FramedParts<T, E>;
    }
    impl<T, D> futures_core::Stream for crate::codec::FramedWrite<T, D>
    where
        T: futures_core::Stream,
    {
        type Item = T::Item;
        fn poll_next(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
    }
    #[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct LinesCodec {}
    impl crate::codec::LinesCodec {
        pub fn new() -> crate::codec::LinesCodec;
        pub fn new_with_max_length(max_length: usize) -> Self;
        pub fn max_length(&self) -> usize;
    }
    impl crate::codec::Decoder for crate::codec::LinesCodec {
        type Item = String;
        type Error = LinesCodecError;
        fn decode(&mut self, buf: &mut bytes::BytesMut) -> Result<Option<String>, LinesCodecError>;
        fn decode_eof(&mut self, buf: &mut bytes::BytesMut) -> Result<Option<String>, LinesCodecError>;
    }
    impl<T> crate::codec::Encoder<T> for crate::codec::LinesCodec
    where
        T: AsRef<str>,
    {
        type Error = LinesCodecError;
        fn encode(&mut self, line: T, buf: &mut bytes::BytesMut) -> Result<(), LinesCodecError>;
    }
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct BytesCodec {}
    impl crate::codec::BytesCodec {
        pub fn new() -> crate::codec::BytesCodec;
    }
    impl crate::codec::Decoder for crate::codec::BytesCodec {
        type Item = bytes::BytesMut;
        type Error = std::io::Error;
        fn decode(&mut self, buf: &mut bytes::BytesMut) -> Result<Option<bytes::BytesMut>, std::io::Error>;
    }
    impl crate::codec::Encoder<bytes::Bytes> for crate::codec::BytesCodec {
        type Error = std::io::Error;
        fn encode(&mut self, data: bytes::Bytes, buf: &mut bytes::BytesMut) -> Result<(), std::io::Error>;
    }
    impl crate::codec::Encoder<bytes::BytesMut> for crate::codec::BytesCodec {
        type Error = std::io::Error;
        fn encode(&mut self, data: bytes::BytesMut, buf: &mut bytes::BytesMut) -> Result<(), std::io::Error>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct LengthDelimitedCodec {}
    impl crate::codec::LengthDelimitedCodec {
        pub fn new() -> Self;
        pub fn builder() -> Builder;
        pub fn max_frame_length(&self) -> usize;
        pub fn set_max_frame_length(&mut self, val: usize);
    }
    impl crate::codec::Decoder for crate::codec::LengthDelimitedCodec {
        type Item = bytes::BytesMut;
        type Error = std::io::Error;
        fn decode(&mut self, src: &mut bytes::BytesMut) -> std::io::Result<Option<bytes::BytesMut>>;
    }
    impl crate::codec::Encoder<&[u8]> for crate::codec::LengthDelimitedCodec {
        type Error = std::io::Error;
        fn encode(&mut self, data: &[u8], dst: &mut bytes::BytesMut) -> Result<(), std::io::Error>;
    }
    impl crate::codec::Encoder<bytes::Bytes> for crate::codec::LengthDelimitedCodec {
        type Error = std::io::Error;
        fn encode(&mut self, data: bytes::Bytes, dst: &mut bytes::BytesMut) -> Result<(), std::io::Error>;
    }
    pub trait Decoder {
        type Item;
        type Error: From<std::io::Error>;
        fn decode(&mut self, src: &mut bytes::BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn decode_eof(&mut self, buf: &mut bytes::BytesMut) -> Result<Option<Self::Item>, Self::Error> {}
        fn framed<T: tokio::io::AsyncRead + tokio::io::AsyncWrite + Sized>(self, io: T) -> crate::codec::Framed<T, Self>
        where
            Self: Sized,
        {
        }
    }
    pub trait Encoder<Item> {
        type Error: From<std::io::Error>;
        fn encode(&mut self, item: Item, dst: &mut bytes::BytesMut) -> Result<(), Self::Error>;
    }
}
pub mod io {
    #[derive(Debug)]
    pub struct ReaderStream<R> {}
    impl<R: tokio::io::AsyncRead> crate::io::ReaderStream<R> {
        pub fn new(reader: R) -> Self;
        pub fn with_capacity(reader: R, capacity: usize) -> Self;
    }
    impl<R: tokio::io::AsyncRead> futures_core::stream::Stream for crate::io::ReaderStream<R> {
        type Item = std::io::Result<bytes::Bytes>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
    }
    #[derive(Debug)]
    pub struct StreamReader<S, B> {}
    impl<S, B, E> crate::io::StreamReader<S, B>
    where
        S: futures_core::stream::Stream<Item = Result<B, E>>,
        B: bytes::Buf,
        E: Into<std::io::Error>,
    {
        pub fn new(stream: S) -> Self;
        pub fn into_inner_with_chunk(self) -> (S, Option<B>);
    }
    impl<S, B> crate::io::StreamReader<S, B> {
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut S>;
        pub fn into_inner(self) -> S;
    }
}
#[effect_within(network_io)]
pub mod udp {
    #[derive(Debug)]
    pub struct UdpFramed<C, T = tokio::net::UdpSocket> {}
    impl<C, T> futures_core::Stream for crate::udp::UdpFramed<C, T>
    where
        T: std::borrow::Borrow<tokio::net::UdpSocket>,
        C: crate::codec::Decoder,
    {
        type Item = Result<(C::Item, std::net::SocketAddr), C::Error>;
        fn poll_next(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
    }
    impl<C, T> crate::udp::UdpFramed<C, T>
    where
        T: std::borrow::Borrow<tokio::net::UdpSocket>,
    {
        pub fn new(socket: T, codec: C) -> crate::udp::UdpFramed<C, T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn codec(&self) -> &C;
        pub fn codec_mut(&mut self) -> &mut C;
        pub fn read_buffer(&self) -> &bytes::BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut bytes::BytesMut;
        pub fn into_inner(self) -> T;
    }
}
pub mod either {
    #[derive(Clone, Debug)]
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L, R, O> std::future::Future for crate::either::Either<L, R>
    where
        L: std::future::Future<Output = O>,
        R: std::future::Future<Output = O>,
    {
        type Output = O;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
    }
    impl<L, R> futures_core::stream::Stream for crate::either::Either<L, R>
    where
        L: futures_core::stream::Stream,
        R: futures_core::stream::Stream<Item = L::Item>,
    {
        type Item = L::Item;
        fn poll_next(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
    }
}
