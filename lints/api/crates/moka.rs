//! Concurrent caches: what they still hold depends on the clock and on other threads.

pub mod sync {
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    #[unordered]
    pub struct Cache<K, V, S = std::collections::hash_map::RandomState> {}
    impl<K, V, S> crate::sync::Cache<K, V, S> {
        pub fn name(&self) -> Option<&str>;
        pub fn policy(&self) -> Policy;
        #[effect(global_state)]
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
    }
    impl<K, V> crate::sync::Cache<K, V, std::collections::hash_map::RandomState>
    where
        K: std::hash::Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder()
        -> crate::sync::CacheBuilder<K, V, crate::sync::Cache<K, V, std::collections::hash_map::RandomState>>;
    }
    impl<K, V, S> crate::sync::Cache<K, V, S>
    where
        K: std::hash::Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: std::hash::BuildHasher + Clone + Send + Sync + 'static,
    {
        #[effect(global_state)]
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: equivalent::Equivalent<K> + std::hash::Hash + ?Sized;
        #[effect(global_state)]
        pub fn get<Q>(&self, key: &Q) -> Option<V>
        where
            Q: equivalent::Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S>
        where
            K: std::hash::Hash + Eq;
        pub fn entry_by_ref<'a, Q>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S>
        where
            Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + std::hash::Hash + ?Sized;
        #[effect(global_state)]
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V;
        #[effect(global_state)]
        pub fn get_with_by_ref<Q>(&self, key: &Q, init: impl FnOnce() -> V) -> V
        where
            Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + std::hash::Hash + ?Sized;
        pub fn get_with_if(&self, key: K, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> V;
        #[effect(global_state)]
        pub fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>;
        pub fn optionally_get_with_by_ref<F, Q>(&self, key: &Q, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>,
            Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + std::hash::Hash + ?Sized;
        #[effect(global_state)]
        pub fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, std::sync::Arc<E>>
        where
            F: FnOnce() -> Result<V, E>,
            E: Send + Sync + 'static;
        pub fn try_get_with_by_ref<F, E, Q>(&self, key: &Q, init: F) -> Result<V, std::sync::Arc<E>>
        where
            F: FnOnce() -> Result<V, E>,
            E: Send + Sync + 'static,
            Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + std::hash::Hash + ?Sized;
        #[effect(global_state)]
        pub fn insert(&self, key: K, value: V);
        pub fn invalidate<Q>(&self, key: &Q)
        where
            Q: equivalent::Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn remove<Q>(&self, key: &Q) -> Option<V>
        where
            Q: equivalent::Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn invalidate_all(&self);
        pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<PredicateId, PredicateError>
        where
            F: Fn(&K, &V) -> bool + Send + Sync + 'static;
        #[effect(global_state)]
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn run_pending_tasks(&self);
    }
    impl<'a, K, V, S> IntoIterator for &'a crate::sync::Cache<K, V, S>
    where
        K: std::hash::Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: std::hash::BuildHasher + Clone + Send + Sync + 'static,
    {
        type Item = (std::sync::Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Default)]
    pub struct CacheBuilder<K, V, C> {}
    impl<K, V> crate::sync::CacheBuilder<K, V, crate::sync::Cache<K, V, std::collections::hash_map::RandomState>>
    where
        K: Eq + std::hash::Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn segments(
            self, num_segments: usize,
        ) -> crate::sync::CacheBuilder<K, V, SegmentedCache<K, V, std::collections::hash_map::RandomState>>;
        pub fn build(self) -> crate::sync::Cache<K, V, std::collections::hash_map::RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> crate::sync::Cache<K, V, S>
        where
            S: std::hash::BuildHasher + Clone + Send + Sync + 'static;
    }
    impl<K, V> crate::sync::CacheBuilder<K, V, SegmentedCache<K, V, std::collections::hash_map::RandomState>>
    where
        K: Eq + std::hash::Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn build(self) -> SegmentedCache<K, V, std::collections::hash_map::RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> SegmentedCache<K, V, S>
        where
            S: std::hash::BuildHasher + Clone + Send + Sync + 'static;
    }
    impl<K, V, C> crate::sync::CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> Self;
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        pub fn eviction_policy(self, policy: EvictionPolicy) -> Self;
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32 + Send + Sync + 'static) -> Self;
        pub fn eviction_listener(
            self, listener: impl Fn(std::sync::Arc<K>, V, RemovalCause) + Send + Sync + 'static,
        ) -> Self;
        pub fn time_to_live(self, duration: std::time::Duration) -> Self;
        pub fn time_to_idle(self, duration: std::time::Duration) -> Self;
        pub fn expire_after(self, expiry: impl Expiry<K, V> + Send + Sync + 'static) -> Self;
        pub fn support_invalidation_closures(self) -> Self;
    }
}
pub mod future {
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    #[unordered]
    pub struct Cache<K, V, S = std::collections::hash_map::RandomState> {}
    impl<K, V, S> crate::future::Cache<K, V, S> {
        pub fn name(&self) -> Option<&str>;
        pub fn policy(&self) -> Policy;
        #[effect(global_state)]
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
        pub async fn debug_stats(&self) -> CacheDebugStats;
    }
    impl<K, V> crate::future::Cache<K, V, std::collections::hash_map::RandomState>
    where
        K: std::hash::Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder()
        -> crate::future::CacheBuilder<K, V, crate::future::Cache<K, V, std::collections::hash_map::RandomState>>;
    }
    impl<K, V, S> crate::future::Cache<K, V, S>
    where
        K: std::hash::Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: std::hash::BuildHasher + Clone + Send + Sync + 'static,
    {
        #[effect(global_state)]
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: equivalent::Equivalent<K> + std::hash::Hash + ?Sized;
        #[effect(global_state)]
        pub async fn get<Q>(&self, key: &Q) -> Option<V>
        where
            Q: equivalent::Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S>
        where
            K: std::hash::Hash + Eq;
        pub fn entry_by_ref<'a, Q>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S>
        where
            Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + std::hash::Hash + ?Sized;
        #[effect(global_state)]
        pub async fn get_with(&self, key: K, init: impl std::future::Future<Output = V>) -> V;
        #[effect(global_state)]
        pub async fn get_with_by_ref<Q>(&self, key: &Q, init: impl std::future::Future<Output = V>) -> V
        where
            Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + std::hash::Hash + ?Sized;
        pub async fn get_with_if(
            &self, key: K, init: impl std::future::Future<Output = V>, replace_if: impl FnMut(&V) -> bool + Send,
        ) -> V;
        #[effect(global_state)]
        pub async fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V>
        where
            F: std::future::Future<Output = Option<V>>;
        pub async fn optionally_get_with_by_ref<F, Q>(&self, key: &Q, init: F) -> Option<V>
        where
            F: std::future::Future<Output = Option<V>>,
            Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + std::hash::Hash + ?Sized;
        #[effect(global_state)]
        pub async fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, std::sync::Arc<E>>
        where
            F: std::future::Future<Output = Result<V, E>>,
            E: Send + Sync + 'static;
        pub async fn try_get_with_by_ref<F, E, Q>(&self, key: &Q, init: F) -> Result<V, std::sync::Arc<E>>
        where
            F: std::future::Future<Output = Result<V, E>>,
            E: Send + Sync + 'static,
            Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + std::hash::Hash + ?Sized;
        #[effect(global_state)]
        pub async fn insert(&self, key: K, value: V);
        pub async fn invalidate<Q>(&self, key: &Q)
        where
            Q: equivalent::Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn remove<Q>(&self, key: &Q) -> Option<V>
        where
            Q: equivalent::Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn invalidate_all(&self);
        pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<PredicateId, PredicateError>
        where
            F: Fn(&K, &V) -> bool + Send + Sync + 'static;
        #[effect(global_state)]
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub async fn run_pending_tasks(&self);
    }
    impl<'a, K, V, S> IntoIterator for &'a crate::future::Cache<K, V, S>
    where
        K: std::hash::Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: std::hash::BuildHasher + Clone + Send + Sync + 'static,
    {
        type Item = (std::sync::Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Default)]
    pub struct CacheBuilder<K, V, C> {}
    impl<K, V> crate::future::CacheBuilder<K, V, crate::future::Cache<K, V, std::collections::hash_map::RandomState>>
    where
        K: Eq + std::hash::Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn build(self) -> crate::future::Cache<K, V, std::collections::hash_map::RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> crate::future::Cache<K, V, S>
        where
            S: std::hash::BuildHasher + Clone + Send + Sync + 'static;
    }
    impl<K, V, C> crate::future::CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> Self;
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        pub fn eviction_policy(self, policy: EvictionPolicy) -> Self;
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32 + Send + Sync + 'static) -> Self;
        pub fn eviction_listener<F>(self, listener: F) -> Self
        where
            F: Fn(std::sync::Arc<K>, V, RemovalCause) + Send + Sync + 'static;
        pub fn async_eviction_listener<F>(self, listener: F) -> Self
        where
            F: Fn(std::sync::Arc<K>, V, RemovalCause) -> ListenerFuture + Send + Sync + 'static;
        pub fn time_to_live(self, duration: std::time::Duration) -> Self;
        pub fn time_to_idle(self, duration: std::time::Duration) -> Self;
        pub fn expire_after(self, expiry: impl Expiry<K, V> + Send + Sync + 'static) -> Self;
        pub fn support_invalidation_closures(self) -> Self;
    }
}
