//! Concurrent containers. The hashed ones have no fixed order.

pub use hash_map::HashMap;
pub use hash_set::HashSet;
pub use hash_index::HashIndex;
pub use hash_cache::HashCache;
pub mod hash_map {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[unordered]
    pub struct HashMap<K, V, H = std::collections::hash_map::RandomState>
    where
        H: std::hash::BuildHasher, {}
    impl<K, V, H> crate::hash_map::HashMap<K, V, H>
    where
        H: std::hash::BuildHasher,
    {
        pub const fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
    }
    impl<K, V, H> crate::hash_map::HashMap<K, V, H>
    where
        K: Eq + std::hash::Hash,
        H: std::hash::BuildHasher,
    {
        pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<'_, K, V, H>>;
        pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn entry_sync(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
        pub async fn begin_async(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub fn begin_sync(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub fn any_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)>;
        pub async fn upsert_async(&self, key: K, val: V) -> Option<V>;
        pub fn upsert_sync(&self, key: K, val: V) -> Option<V>;
        pub async fn update_async<Q, U, R>(&self, key: &Q, updater: U) -> Option<R>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized,
            U: FnOnce(&K, &mut V) -> R;
        pub fn update_sync<Q, U, R>(&self, key: &Q, updater: U) -> Option<R>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized,
            U: FnOnce(&K, &mut V) -> R;
        pub async fn replace_async(&self, key: K) -> ReplaceResult<'_, K, V, H>;
        pub fn replace_sync(&self, key: K) -> ReplaceResult<'_, K, V, H>;
        pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn remove_sync<Q>(&self, key: &Q) -> Option<(K, V)>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn remove_if_sync<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn contains_async<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn contains_sync<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub async fn iter_mut_async<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool;
        pub fn iter_mut_sync<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool;
        pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        pub async fn clear_async(&self);
        pub fn clear_sync(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> std::ops::RangeInclusive<usize>;
        pub fn bucket_index<Q>(&self, key: &Q) -> usize
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
    }
    impl<K, V> crate::hash_map::HashMap<K, V, std::collections::hash_map::RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, H> FromIterator<(K, V)> for crate::hash_map::HashMap<K, V, H>
    where
        K: Eq + std::hash::Hash,
        H: std::hash::BuildHasher + Default,
    {
        fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self;
    }
}
pub mod hash_set {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[unordered]
    pub struct HashSet<K, H = std::collections::hash_map::RandomState>
    where
        H: std::hash::BuildHasher, {}
    impl<K, H> crate::hash_set::HashSet<K, H>
    where
        H: std::hash::BuildHasher,
    {
        pub const fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
    }
    impl<K, H> crate::hash_set::HashSet<K, H>
    where
        K: Eq + std::hash::Hash,
        H: std::hash::BuildHasher,
    {
        pub fn reserve(&self, capacity: usize) -> Option<Reserve<'_, K, H>>;
        pub async fn begin_async(&self) -> Option<OccupiedEntry<'_, K, H>>;
        pub fn begin_sync(&self) -> Option<OccupiedEntry<'_, K, H>>;
        pub async fn any_async<P: FnMut(&K) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, H>>;
        pub fn any_sync<P: FnMut(&K) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, H>>;
        pub async fn insert_async(&self, key: K) -> Result<(), K>;
        pub fn insert_sync(&self, key: K) -> Result<(), K>;
        pub async fn replace_async(&self, key: K) -> Option<K>;
        pub fn replace_sync(&self, key: K) -> Option<K>;
        pub async fn remove_async<Q>(&self, key: &Q) -> Option<K>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn remove_sync<Q>(&self, key: &Q) -> Option<K>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn remove_if_async<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn remove_if_sync<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn read_async<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn read_sync<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn contains_async<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn contains_sync<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn iter_async<F: FnMut(&K) -> bool>(&self, f: F) -> bool;
        pub fn iter_sync<F: FnMut(&K) -> bool>(&self, f: F) -> bool;
        pub async fn iter_mut_async<F: FnMut(ConsumableEntry<'_, K>) -> bool>(&self, f: F) -> bool;
        pub fn iter_mut_sync<F: FnMut(ConsumableEntry<'_, K>) -> bool>(&self, f: F) -> bool;
        pub async fn retain_async<F: FnMut(&K) -> bool>(&self, filter: F);
        pub fn retain_sync<F: FnMut(&K) -> bool>(&self, pred: F);
        pub async fn clear_async(&self);
        pub fn clear_sync(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> std::ops::RangeInclusive<usize>;
        pub fn bucket_index<Q>(&self, key: &Q) -> usize
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
    }
    impl<K: Eq + std::hash::Hash> crate::hash_set::HashSet<K, std::collections::hash_map::RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, H> FromIterator<K> for crate::hash_set::HashSet<K, H>
    where
        K: Eq + std::hash::Hash,
        H: std::hash::BuildHasher + Default,
    {
        fn from_iter<T: IntoIterator<Item = K>>(iter: T) -> Self;
    }
}
pub mod hash_index {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[unordered]
    pub struct HashIndex<K, V, H = std::collections::hash_map::RandomState>
    where
        H: std::hash::BuildHasher, {}
    impl<K, V, H> crate::hash_index::HashIndex<K, V, H>
    where
        H: std::hash::BuildHasher,
    {
        pub const fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
    }
    impl<K, V, H> crate::hash_index::HashIndex<K, V, H>
    where
        K: Eq + std::hash::Hash,
        H: std::hash::BuildHasher,
    {
        pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<'_, K, V, H>>;
        pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn entry_sync(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
        pub async fn begin_async(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub fn begin_sync(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub fn any_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)>;
        pub async fn remove_async<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn remove_sync<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn remove_if_async<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn remove_if_sync<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn peek<'h, Q>(&'h self, key: &Q, guard: &'h Guard) -> Option<&'h V>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn peek_with<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn contains<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub async fn retain_async<F: FnMut(&K, &V) -> bool>(&self, pred: F);
        pub fn retain_sync<F: FnMut(&K, &V) -> bool>(&self, pred: F);
        pub async fn clear_async(&self);
        pub fn clear_sync(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> std::ops::RangeInclusive<usize>;
        pub fn bucket_index<Q>(&self, key: &Q) -> usize
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn iter<'h>(&'h self, guard: &'h Guard) -> Iter<'h, K, V, H>;
    }
    impl<K, V> crate::hash_index::HashIndex<K, V, std::collections::hash_map::RandomState>
    where
        K: Eq + std::hash::Hash,
    {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, H> FromIterator<(K, V)> for crate::hash_index::HashIndex<K, V, H>
    where
        K: Eq + std::hash::Hash,
        H: std::hash::BuildHasher + Default,
    {
        fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self;
    }
}
pub mod hash_cache {
    #[derive(Debug, Default, PartialEq)]
    #[unordered]
    pub struct HashCache<K, V, H = std::collections::hash_map::RandomState>
    where
        H: std::hash::BuildHasher, {}
    impl<K, V, H> crate::hash_cache::HashCache<K, V, H>
    where
        H: std::hash::BuildHasher,
    {
        pub const fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(minimum_capacity: usize, maximum_capacity: usize, build_hasher: H) -> Self;
    }
    impl<K, V, H> crate::hash_cache::HashCache<K, V, H>
    where
        K: Eq + std::hash::Hash,
        H: std::hash::BuildHasher,
    {
        pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn entry_sync(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
        pub async fn put_async(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)>;
        pub fn put_sync(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)>;
        pub async fn replace_async(&self, key: K) -> ReplaceResult<'_, K, V, H>;
        pub fn replace_sync(&self, key: K) -> ReplaceResult<'_, K, V, H>;
        pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn remove_sync<Q>(&self, key: &Q) -> Option<(K, V)>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn contains_async<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn contains_sync<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub fn remove_if_sync<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
        where
            Q: Equivalent<K> + std::hash::Hash + ?Sized;
        pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub async fn iter_mut_async<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool;
        pub fn iter_mut_sync<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool;
        pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        pub async fn clear_async(&self);
        pub fn clear_sync(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> std::ops::RangeInclusive<usize>;
    }
    impl<K, V> crate::hash_cache::HashCache<K, V, std::collections::hash_map::RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(minimum_capacity: usize, maximum_capacity: usize) -> Self;
    }
    impl<K, V, H> FromIterator<(K, V)> for crate::hash_cache::HashCache<K, V, H>
    where
        K: Eq + std::hash::Hash,
        H: std::hash::BuildHasher + Default,
    {
        fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self;
    }
}
