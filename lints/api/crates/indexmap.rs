//! Hash tables that keep the order of insertion: iterating them is deterministic whatever the hasher.

#![pure]
pub use map::IndexMap;
pub use set::IndexSet;
pub trait Equivalent<K: ?Sized> {
    fn equivalent(&self, key: &K) -> bool;
}
pub mod map {
    #[derive(Clone, Debug, Default, Eq)]
    pub struct IndexMap<K, V, S = std::hash::RandomState> {}
    impl<'a, K, V, S> IntoIterator for &'a crate::map::IndexMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = crate::map::Iter<'a, K, V>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<'a, K, V, S> IntoIterator for &'a mut crate::map::IndexMap<K, V, S> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = crate::map::IterMut<'a, K, V>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<K, V, S> IntoIterator for crate::map::IndexMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = crate::map::IntoIter<K, V>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<K, V> crate::map::IndexMap<K, V> {
        pub fn new() -> Self;
        pub fn with_capacity(n: usize) -> Self;
    }
    impl<K, V, S> crate::map::IndexMap<K, V, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self;
        pub const fn with_hasher(hash_builder: S) -> Self;
        pub fn capacity(&self) -> usize;
        pub fn hasher(&self) -> &S;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> crate::map::Iter<'_, K, V>;
        pub fn iter_mut(&mut self) -> crate::map::IterMut<'_, K, V>;
        pub fn keys(&self) -> crate::map::Keys<'_, K, V>;
        pub fn into_keys(self) -> crate::map::IntoKeys<K, V>;
        pub fn values(&self) -> crate::map::Values<'_, K, V>;
        pub fn values_mut(&mut self) -> crate::map::ValuesMut<'_, K, V>;
        pub fn into_values(self) -> crate::map::IntoValues<K, V>;
        pub fn clear(&mut self);
        pub fn truncate(&mut self, len: usize);
        pub fn drain<R>(&mut self, range: R) -> crate::map::Drain<'_, K, V>
        where
            R: std::ops::RangeBounds<usize>;
        pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, F>
        where
            F: FnMut(&K, &mut V) -> bool,
            R: std::ops::RangeBounds<usize>;
        pub fn split_off(&mut self, at: usize) -> Self
        where
            S: Clone;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl<K, V, S> crate::map::IndexMap<K, V, S>
    where
        K: std::hash::Hash + Eq,
        S: std::hash::BuildHasher,
    {
        pub fn insert(&mut self, key: K, value: V) -> Option<V>;
        pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>);
        pub fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>)
        where
            K: Ord;
        pub fn insert_sorted_by<F>(&mut self, key: K, value: V, cmp: F) -> (usize, Option<V>)
        where
            F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering;
        pub fn insert_sorted_by_key<B, F>(&mut self, key: K, value: V, sort_key: F) -> (usize, Option<V>)
        where
            B: Ord,
            F: FnMut(&K, &V) -> B;
        pub fn insert_before(&mut self, index: usize, key: K, value: V) -> (usize, Option<V>);
        pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V>;
        pub fn replace_index(&mut self, index: usize, key: K) -> Result<K, (usize, K)>;
        pub fn entry(&mut self, key: K) -> crate::map::Entry<'_, K, V>;
        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter, K, V, S>
        where
            R: std::ops::RangeBounds<usize>,
            I: IntoIterator<Item = (K, V)>;
        pub fn append<S2>(&mut self, other: &mut crate::map::IndexMap<K, V, S2>);
    }
    impl<K, V, S> crate::map::IndexMap<K, V, S>
    where
        S: std::hash::BuildHasher,
    {
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn get<Q>(&self, key: &Q) -> Option<&V>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn get_full<Q>(&self, key: &Q) -> Option<(usize, &K, &V)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn get_index_of<Q>(&self, key: &Q) -> Option<usize>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn get_key_value_mut<Q>(&mut self, key: &Q) -> Option<(&K, &mut V)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn get_full_mut<Q>(&mut self, key: &Q) -> Option<(usize, &K, &mut V)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn get_disjoint_mut<Q, const N: usize>(&mut self, keys: [&Q; N]) -> [Option<&mut V>; N]
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<V>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn swap_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<V>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
        pub fn shift_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<K>;
    }
    impl<K, V, S> crate::map::IndexMap<K, V, S> {
        pub fn pop(&mut self) -> Option<(K, V)>;
        pub fn pop_if(&mut self, predicate: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>;
        pub fn retain<F>(&mut self, keep: F)
        where
            F: FnMut(&K, &mut V) -> bool;
        pub fn sort_keys(&mut self)
        where
            K: Ord;
        pub fn sort_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering;
        pub fn sorted_by<F>(self, cmp: F) -> crate::map::IntoIter<K, V>
        where
            F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering;
        pub fn sort_by_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: FnMut(&K, &V) -> T;
        pub fn sort_unstable_keys(&mut self)
        where
            K: Ord;
        pub fn sort_unstable_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering;
        pub fn sorted_unstable_by<F>(self, cmp: F) -> crate::map::IntoIter<K, V>
        where
            F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering;
        pub fn sort_unstable_by_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: FnMut(&K, &V) -> T;
        pub fn sort_by_cached_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: FnMut(&K, &V) -> T;
        pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize>
        where
            K: Ord;
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a K, &'a V) -> std::cmp::Ordering;
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a K, &'a V) -> B,
            B: Ord;
        pub fn is_sorted(&self) -> bool
        where
            K: PartialOrd;
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool
        where
            F: FnMut(&'a K, &'a V, &'a K, &'a V) -> bool;
        pub fn is_sorted_by_key<'a, F, T>(&'a self, sort_key: F) -> bool
        where
            F: FnMut(&'a K, &'a V) -> T,
            T: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize
        where
            P: FnMut(&K, &V) -> bool;
        pub fn reverse(&mut self);
        pub fn as_slice(&self) -> &crate::map::Slice<K, V>;
        pub fn as_mut_slice(&mut self) -> &mut crate::map::Slice<K, V>;
        pub fn into_boxed_slice(self) -> Box<crate::map::Slice<K, V>>;
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)>;
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)>;
        pub fn get_index_entry(&mut self, index: usize) -> Option<crate::map::IndexedEntry<'_, K, V>>;
        pub fn get_disjoint_indices_mut<const N: usize>(
            &mut self, indices: [usize; N],
        ) -> Result<[(&K, &mut V); N], GetDisjointMutError>;
        pub fn get_range<R: std::ops::RangeBounds<usize>>(&self, range: R) -> Option<&crate::map::Slice<K, V>>;
        pub fn get_range_mut<R: std::ops::RangeBounds<usize>>(
            &mut self, range: R,
        ) -> Option<&mut crate::map::Slice<K, V>>;
        pub fn first(&self) -> Option<(&K, &V)>;
        pub fn first_mut(&mut self) -> Option<(&K, &mut V)>;
        pub fn first_entry(&mut self) -> Option<crate::map::IndexedEntry<'_, K, V>>;
        pub fn last(&self) -> Option<(&K, &V)>;
        pub fn last_mut(&mut self) -> Option<(&K, &mut V)>;
        pub fn last_entry(&mut self) -> Option<crate::map::IndexedEntry<'_, K, V>>;
        pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)>;
        pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)>;
        pub fn move_index(&mut self, from: usize, to: usize);
        pub fn swap_indices(&mut self, a: usize, b: usize);
    }
    impl<K, V, Q: ?Sized, S> std::ops::Index<&Q> for crate::map::IndexMap<K, V, S>
    where
        Q: std::hash::Hash + crate::Equivalent<K>,
        S: std::hash::BuildHasher,
    {
        type Output = V;
        fn index(&self, key: &Q) -> &V;
    }
    impl<K, V, Q: ?Sized, S> std::ops::IndexMut<&Q> for crate::map::IndexMap<K, V, S>
    where
        Q: std::hash::Hash + crate::Equivalent<K>,
        S: std::hash::BuildHasher,
    {
        fn index_mut(&mut self, key: &Q) -> &mut V;
    }
    impl<K, V, S> std::ops::Index<usize> for crate::map::IndexMap<K, V, S> {
        type Output = V;
        fn index(&self, index: usize) -> &V;
    }
    impl<K, V, S> std::ops::IndexMut<usize> for crate::map::IndexMap<K, V, S> {
        fn index_mut(&mut self, index: usize) -> &mut V;
    }
    impl<K, V, S> FromIterator<(K, V)> for crate::map::IndexMap<K, V, S>
    where
        K: std::hash::Hash + Eq,
        S: std::hash::BuildHasher + Default,
    {
        fn from_iter<I: IntoIterator<Item = (K, V)>>(iterable: I) -> Self;
    }
    impl<K, V, const N: usize> From<[(K, V); N]> for crate::map::IndexMap<K, V, std::hash::RandomState>
    where
        K: std::hash::Hash + Eq,
    {
        fn from(arr: [(K, V); N]) -> Self;
    }
    #[derive(Debug)]
    pub enum Entry<'a, K, V> {
        Occupied(crate::map::OccupiedEntry<'a, K, V>),
        Vacant(crate::map::VacantEntry<'a, K, V>),
    }
    impl<'a, K, V> crate::map::Entry<'a, K, V> {
        pub fn index(&self) -> usize;
        pub fn insert_entry(self, value: V) -> crate::map::OccupiedEntry<'a, K, V>;
        pub fn or_insert(self, default: V) -> &'a mut V;
        pub fn or_insert_with<F>(self, call: F) -> &'a mut V
        where
            F: FnOnce() -> V;
        pub fn or_insert_with_key<F>(self, call: F) -> &'a mut V
        where
            F: FnOnce(&K) -> V;
        pub fn key(&self) -> &K;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut V);
        pub fn or_default(self) -> &'a mut V
        where
            V: Default;
    }
    #[derive(Debug)]
    pub struct IndexedEntry<'a, K, V> {}
    impl<'a, K, V> crate::map::IndexedEntry<'a, K, V> {
        pub fn index(&self) -> usize;
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn insert(&mut self, value: V) -> V;
        pub fn into_mut(self) -> &'a mut V;
        pub fn swap_remove_entry(self) -> (K, V);
        pub fn shift_remove_entry(self) -> (K, V);
        pub fn swap_remove(self) -> V;
        pub fn shift_remove(self) -> V;
        pub fn move_index(self, to: usize);
        pub fn swap_indices(self, other: usize);
    }
    impl<'a, K, V> From<crate::map::OccupiedEntry<'a, K, V>> for crate::map::IndexedEntry<'a, K, V> {
        fn from(other: crate::map::OccupiedEntry<'a, K, V>) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct Iter<'a, K, V> {}
    impl<'a, K, V> crate::map::Iter<'a, K, V> {
        pub fn as_slice(&self) -> &'a crate::map::Slice<K, V>;
    }
    impl<'a, K, V> Iterator for crate::map::Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
    }
    impl<K, V> DoubleEndedIterator for crate::map::Iter<'_, K, V> {}
    #[derive(Debug, Default)]
    pub struct IterMut<'a, K, V> {}
    impl<'a, K, V> crate::map::IterMut<'a, K, V> {
        pub fn as_slice(&self) -> &crate::map::Slice<K, V>;
        pub fn into_slice(self) -> &'a mut crate::map::Slice<K, V>;
    }
    impl<'a, K, V> Iterator for crate::map::IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
    }
    impl<K, V> DoubleEndedIterator for crate::map::IterMut<'_, K, V> {}
    #[derive(Clone, Debug, Default)]
    pub struct IntoIter<K, V> {}
    impl<K, V> crate::map::IntoIter<K, V> {
        pub fn as_slice(&self) -> &crate::map::Slice<K, V>;
        pub fn as_mut_slice(&mut self) -> &mut crate::map::Slice<K, V>;
    }
    impl<K, V> Iterator for crate::map::IntoIter<K, V> {
        type Item = (K, V);
    }
    impl<K, V> DoubleEndedIterator for crate::map::IntoIter<K, V> {}
    #[derive(Clone, Debug, Default)]
    pub struct Keys<'a, K, V> {}
    impl<'a, K, V> Iterator for crate::map::Keys<'a, K, V> {
        type Item = &'a K;
    }
    impl<K, V> DoubleEndedIterator for crate::map::Keys<'_, K, V> {}
    impl<K, V> std::ops::Index<usize> for crate::map::Keys<'_, K, V> {
        type Output = K;
        fn index(&self, index: usize) -> &K;
    }
    #[derive(Clone, Debug, Default)]
    pub struct IntoKeys<K, V> {}
    impl<K, V> Iterator for crate::map::IntoKeys<K, V> {
        type Item = K;
    }
    impl<K, V> DoubleEndedIterator for crate::map::IntoKeys<K, V> {}
    #[derive(Clone, Debug, Default)]
    pub struct Values<'a, K, V> {}
    impl<'a, K, V> Iterator for crate::map::Values<'a, K, V> {
        type Item = &'a V;
    }
    impl<K, V> DoubleEndedIterator for crate::map::Values<'_, K, V> {}
    #[derive(Debug, Default)]
    pub struct ValuesMut<'a, K, V> {}
    impl<'a, K, V> Iterator for crate::map::ValuesMut<'a, K, V> {
        type Item = &'a mut V;
    }
    impl<K, V> DoubleEndedIterator for crate::map::ValuesMut<'_, K, V> {}
    #[derive(Clone, Debug, Default)]
    pub struct IntoValues<K, V> {}
    impl<K, V> Iterator for crate::map::IntoValues<K, V> {
        type Item = V;
    }
    impl<K, V> DoubleEndedIterator for crate::map::IntoValues<K, V> {}
    #[derive(Debug)]
    pub struct Drain<'a, K, V> {}
    impl<'a, K, V> crate::map::Drain<'a, K, V> {
        pub fn as_slice(&self) -> &crate::map::Slice<K, V>;
    }
    impl<K, V> Iterator for crate::map::Drain<'_, K, V> {
        type Item = (K, V);
    }
    impl<K, V> DoubleEndedIterator for crate::map::Drain<'_, K, V> {}
    #[derive(Debug, Eq, Hash, Ord, PartialOrd)]
    pub struct Slice<K, V> {}
    impl<K, V> crate::map::Slice<K, V> {
        pub const fn new<'a>() -> &'a Self;
        pub const fn new_mut<'a>() -> &'a mut Self;
        pub const fn len(&self) -> usize;
        pub const fn is_empty(&self) -> bool;
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)>;
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)>;
        pub fn get_range<R: std::ops::RangeBounds<usize>>(&self, range: R) -> Option<&Self>;
        pub fn get_range_mut<R: std::ops::RangeBounds<usize>>(&mut self, range: R) -> Option<&mut Self>;
        pub const fn first(&self) -> Option<(&K, &V)>;
        pub const fn first_mut(&mut self) -> Option<(&K, &mut V)>;
        pub const fn last(&self) -> Option<(&K, &V)>;
        pub const fn last_mut(&mut self) -> Option<(&K, &mut V)>;
        pub const fn split_at(&self, index: usize) -> (&Self, &Self);
        pub const fn split_at_mut(&mut self, index: usize) -> (&mut Self, &mut Self);
        pub const fn split_at_checked(&self, index: usize) -> Option<(&Self, &Self)>;
        pub const fn split_at_mut_checked(&mut self, index: usize) -> Option<(&mut Self, &mut Self)>;
        pub const fn split_first(&self) -> Option<((&K, &V), &Self)>;
        pub const fn split_first_mut(&mut self) -> Option<((&K, &mut V), &mut Self)>;
        pub const fn split_last(&self) -> Option<((&K, &V), &Self)>;
        pub const fn split_last_mut(&mut self) -> Option<((&K, &mut V), &mut Self)>;
        pub fn iter(&self) -> crate::map::Iter<'_, K, V>;
        pub fn iter_mut(&mut self) -> crate::map::IterMut<'_, K, V>;
        pub fn keys(&self) -> crate::map::Keys<'_, K, V>;
        pub fn into_keys(self: Box<Self>) -> crate::map::IntoKeys<K, V>;
        pub fn values(&self) -> crate::map::Values<'_, K, V>;
        pub fn values_mut(&mut self) -> crate::map::ValuesMut<'_, K, V>;
        pub fn into_values(self: Box<Self>) -> crate::map::IntoValues<K, V>;
        pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize>
        where
            K: Ord;
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a K, &'a V) -> std::cmp::Ordering;
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a K, &'a V) -> B,
            B: Ord;
        pub fn is_sorted(&self) -> bool
        where
            K: PartialOrd;
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool
        where
            F: FnMut(&'a K, &'a V, &'a K, &'a V) -> bool;
        pub fn is_sorted_by_key<'a, F, T>(&'a self, sort_key: F) -> bool
        where
            F: FnMut(&'a K, &'a V) -> T,
            T: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize
        where
            P: FnMut(&K, &V) -> bool;
        pub fn get_disjoint_mut<const N: usize>(
            &mut self, indices: [usize; N],
        ) -> Result<[(&K, &mut V); N], GetDisjointMutError>;
    }
    impl<'a, K, V> IntoIterator for &'a crate::map::Slice<K, V> {
        type IntoIter = crate::map::Iter<'a, K, V>;
        type Item = (&'a K, &'a V);
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<'a, K, V> IntoIterator for &'a mut crate::map::Slice<K, V> {
        type IntoIter = crate::map::IterMut<'a, K, V>;
        type Item = (&'a K, &'a mut V);
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<K, V> std::ops::Index<usize> for crate::map::Slice<K, V> {
        type Output = V;
        fn index(&self, index: usize) -> &V;
    }
    impl<K, V> std::ops::IndexMut<usize> for crate::map::Slice<K, V> {
        fn index_mut(&mut self, index: usize) -> &mut V;
    }
}
pub mod set {
    #[derive(Clone, Debug, Default, Eq)]
    pub struct IndexSet<T, S = std::hash::RandomState> {}
    impl<'a, T, S> IntoIterator for &'a crate::set::IndexSet<T, S> {
        type Item = &'a T;
        type IntoIter = crate::set::Iter<'a, T>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<T, S> IntoIterator for crate::set::IndexSet<T, S> {
        type Item = T;
        type IntoIter = crate::set::IntoIter<T>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<T> crate::set::IndexSet<T> {
        pub fn new() -> Self;
        pub fn with_capacity(n: usize) -> Self;
    }
    impl<T, S> crate::set::IndexSet<T, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self;
        pub const fn with_hasher(hash_builder: S) -> Self;
        pub fn capacity(&self) -> usize;
        pub fn hasher(&self) -> &S;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> crate::set::Iter<'_, T>;
        pub fn clear(&mut self);
        pub fn truncate(&mut self, len: usize);
        pub fn drain<R>(&mut self, range: R) -> crate::set::Drain<'_, T>
        where
            R: std::ops::RangeBounds<usize>;
        pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, F>
        where
            F: FnMut(&T) -> bool,
            R: std::ops::RangeBounds<usize>;
        pub fn split_off(&mut self, at: usize) -> Self
        where
            S: Clone;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl<T, S> crate::set::IndexSet<T, S>
    where
        T: std::hash::Hash + Eq,
        S: std::hash::BuildHasher,
    {
        pub fn insert(&mut self, value: T) -> bool;
        pub fn insert_full(&mut self, value: T) -> (usize, bool);
        pub fn insert_sorted(&mut self, value: T) -> (usize, bool)
        where
            T: Ord;
        pub fn insert_sorted_by<F>(&mut self, value: T, cmp: F) -> (usize, bool)
        where
            F: FnMut(&T, &T) -> std::cmp::Ordering;
        pub fn insert_sorted_by_key<B, F>(&mut self, value: T, sort_key: F) -> (usize, bool)
        where
            B: Ord,
            F: FnMut(&T) -> B;
        pub fn insert_before(&mut self, index: usize, value: T) -> (usize, bool);
        pub fn shift_insert(&mut self, index: usize, value: T) -> bool;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn replace_full(&mut self, value: T) -> (usize, Option<T>);
        pub fn replace_index(&mut self, index: usize, value: T) -> Result<T, (usize, T)>;
        pub fn difference<'a, S2>(
            &'a self, other: &'a crate::set::IndexSet<T, S2>,
        ) -> crate::set::Difference<'a, T, S2>
        where
            S2: std::hash::BuildHasher;
        pub fn symmetric_difference<'a, S2>(
            &'a self, other: &'a crate::set::IndexSet<T, S2>,
        ) -> crate::set::SymmetricDifference<'a, T, S, S2>
        where
            S2: std::hash::BuildHasher;
        pub fn intersection<'a, S2>(
            &'a self, other: &'a crate::set::IndexSet<T, S2>,
        ) -> crate::set::Intersection<'a, T, S2>
        where
            S2: std::hash::BuildHasher;
        pub fn union<'a, S2>(&'a self, other: &'a crate::set::IndexSet<T, S2>) -> crate::set::Union<'a, T, S>
        where
            S2: std::hash::BuildHasher;
        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter, T, S>
        where
            R: std::ops::RangeBounds<usize>,
            I: IntoIterator<Item = T>;
        pub fn append<S2>(&mut self, other: &mut crate::set::IndexSet<T, S2>);
    }
    impl<T, S> crate::set::IndexSet<T, S>
    where
        S: std::hash::BuildHasher,
    {
        pub fn contains<Q>(&self, value: &Q) -> bool
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
        pub fn get<Q>(&self, value: &Q) -> Option<&T>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
        pub fn get_full<Q>(&self, value: &Q) -> Option<(usize, &T)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
        pub fn get_index_of<Q>(&self, value: &Q) -> Option<usize>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
        pub fn remove<Q>(&mut self, value: &Q) -> bool
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
        pub fn swap_remove<Q>(&mut self, value: &Q) -> bool
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
        pub fn shift_remove<Q>(&mut self, value: &Q) -> bool
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
        pub fn take<Q>(&mut self, value: &Q) -> Option<T>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
        pub fn swap_take<Q>(&mut self, value: &Q) -> Option<T>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
        pub fn shift_take<Q>(&mut self, value: &Q) -> Option<T>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
        pub fn swap_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
        pub fn shift_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)>
        where
            Q: ?Sized + std::hash::Hash + crate::Equivalent<T>;
    }
    impl<T, S> crate::set::IndexSet<T, S> {
        pub fn pop(&mut self) -> Option<T>;
        pub fn pop_if(&mut self, predicate: impl FnOnce(&T) -> bool) -> Option<T>;
        pub fn retain<F>(&mut self, keep: F)
        where
            F: FnMut(&T) -> bool;
        pub fn sort(&mut self)
        where
            T: Ord;
        pub fn sort_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&T, &T) -> std::cmp::Ordering;
        pub fn sorted_by<F>(self, cmp: F) -> crate::set::IntoIter<T>
        where
            F: FnMut(&T, &T) -> std::cmp::Ordering;
        pub fn sort_by_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord,
            F: FnMut(&T) -> K;
        pub fn sort_unstable(&mut self)
        where
            T: Ord;
        pub fn sort_unstable_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&T, &T) -> std::cmp::Ordering;
        pub fn sorted_unstable_by<F>(self, cmp: F) -> crate::set::IntoIter<T>
        where
            F: FnMut(&T, &T) -> std::cmp::Ordering;
        pub fn sort_unstable_by_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord,
            F: FnMut(&T) -> K;
        pub fn sort_by_cached_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord,
            F: FnMut(&T) -> K;
        pub fn binary_search(&self, x: &T) -> Result<usize, usize>
        where
            T: Ord;
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> std::cmp::Ordering;
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> B,
            B: Ord;
        pub fn is_sorted(&self) -> bool
        where
            T: PartialOrd;
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool
        where
            F: FnMut(&'a T, &'a T) -> bool;
        pub fn is_sorted_by_key<'a, F, K>(&'a self, sort_key: F) -> bool
        where
            F: FnMut(&'a T) -> K,
            K: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize
        where
            P: FnMut(&T) -> bool;
        pub fn reverse(&mut self);
        pub fn as_slice(&self) -> &crate::set::Slice<T>;
        pub fn into_boxed_slice(self) -> Box<crate::set::Slice<T>>;
        pub fn get_index(&self, index: usize) -> Option<&T>;
        pub fn get_range<R: std::ops::RangeBounds<usize>>(&self, range: R) -> Option<&crate::set::Slice<T>>;
        pub fn first(&self) -> Option<&T>;
        pub fn last(&self) -> Option<&T>;
        pub fn swap_remove_index(&mut self, index: usize) -> Option<T>;
        pub fn shift_remove_index(&mut self, index: usize) -> Option<T>;
        pub fn move_index(&mut self, from: usize, to: usize);
        pub fn swap_indices(&mut self, a: usize, b: usize);
    }
    impl<T, S> std::ops::Index<usize> for crate::set::IndexSet<T, S> {
        type Output = T;
        fn index(&self, index: usize) -> &T;
    }
    impl<T, S> FromIterator<T> for crate::set::IndexSet<T, S>
    where
        T: std::hash::Hash + Eq,
        S: std::hash::BuildHasher + Default,
    {
        fn from_iter<I: IntoIterator<Item = T>>(iterable: I) -> Self;
    }
    impl<T, const N: usize> From<[T; N]> for crate::set::IndexSet<T, std::hash::RandomState>
    where
        T: Eq + std::hash::Hash,
    {
        fn from(arr: [T; N]) -> Self;
    }
    impl<T, S> crate::set::IndexSet<T, S>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
    {
        pub fn is_disjoint<S2>(&self, other: &crate::set::IndexSet<T, S2>) -> bool
        where
            S2: std::hash::BuildHasher;
        pub fn is_subset<S2>(&self, other: &crate::set::IndexSet<T, S2>) -> bool
        where
            S2: std::hash::BuildHasher;
        pub fn is_superset<S2>(&self, other: &crate::set::IndexSet<T, S2>) -> bool
        where
            S2: std::hash::BuildHasher;
    }
    impl<T, S1, S2> std::ops::BitAnd<&crate::set::IndexSet<T, S2>> for &crate::set::IndexSet<T, S1>
    where
        T: Eq + std::hash::Hash + Clone,
        S1: std::hash::BuildHasher + Default,
        S2: std::hash::BuildHasher,
    {
        type Output = crate::set::IndexSet<T, S1>;
        fn bitand(self, other: &crate::set::IndexSet<T, S2>) -> Self::Output;
    }
    impl<T, S1, S2> std::ops::BitOr<&crate::set::IndexSet<T, S2>> for &crate::set::IndexSet<T, S1>
    where
        T: Eq + std::hash::Hash + Clone,
        S1: std::hash::BuildHasher + Default,
        S2: std::hash::BuildHasher,
    {
        type Output = crate::set::IndexSet<T, S1>;
        fn bitor(self, other: &crate::set::IndexSet<T, S2>) -> Self::Output;
    }
    impl<T, S1, S2> std::ops::BitXor<&crate::set::IndexSet<T, S2>> for &crate::set::IndexSet<T, S1>
    where
        T: Eq + std::hash::Hash + Clone,
        S1: std::hash::BuildHasher + Default,
        S2: std::hash::BuildHasher,
    {
        type Output = crate::set::IndexSet<T, S1>;
        fn bitxor(self, other: &crate::set::IndexSet<T, S2>) -> Self::Output;
    }
    impl<T, S1, S2> std::ops::Sub<&crate::set::IndexSet<T, S2>> for &crate::set::IndexSet<T, S1>
    where
        T: Eq + std::hash::Hash + Clone,
        S1: std::hash::BuildHasher + Default,
        S2: std::hash::BuildHasher,
    {
        type Output = crate::set::IndexSet<T, S1>;
        fn sub(self, other: &crate::set::IndexSet<T, S2>) -> Self::Output;
    }
    #[derive(Clone, Debug, Default)]
    pub struct Iter<'a, T> {}
    impl<'a, T> crate::set::Iter<'a, T> {
        pub fn as_slice(&self) -> &'a crate::set::Slice<T>;
    }
    impl<'a, T> Iterator for crate::set::Iter<'a, T> {
        type Item = &'a T;
    }
    impl<T> DoubleEndedIterator for crate::set::Iter<'_, T> {}
    #[derive(Clone, Debug, Default)]
    pub struct IntoIter<T> {}
    impl<T> crate::set::IntoIter<T> {
        pub fn as_slice(&self) -> &crate::set::Slice<T>;
    }
    impl<T> Iterator for crate::set::IntoIter<T> {
        type Item = T;
    }
    impl<T> DoubleEndedIterator for crate::set::IntoIter<T> {}
    #[derive(Debug)]
    pub struct Drain<'a, T> {}
    impl<'a, T> crate::set::Drain<'a, T> {
        pub fn as_slice(&self) -> &crate::set::Slice<T>;
    }
    impl<T> Iterator for crate::set::Drain<'_, T> {
        type Item = T;
    }
    impl<T> DoubleEndedIterator for crate::set::Drain<'_, T> {}
    #[derive(Clone, Debug)]
    pub struct Difference<'a, T, S> {}
    impl<'a, T, S> Iterator for crate::set::Difference<'a, T, S>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
    {
        type Item = &'a T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<T, S> DoubleEndedIterator for crate::set::Difference<'_, T, S>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
    {
    }
    #[derive(Clone, Debug)]
    pub struct Intersection<'a, T, S> {}
    impl<'a, T, S> Iterator for crate::set::Intersection<'a, T, S>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
    {
        type Item = &'a T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<T, S> DoubleEndedIterator for crate::set::Intersection<'_, T, S>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
    {
    }
    #[derive(Clone, Debug)]
    pub struct SymmetricDifference<'a, T, S1, S2> {}
    impl<'a, T, S1, S2> Iterator for crate::set::SymmetricDifference<'a, T, S1, S2>
    where
        T: Eq + std::hash::Hash,
        S1: std::hash::BuildHasher,
        S2: std::hash::BuildHasher,
    {
        type Item = &'a T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<T, S1, S2> DoubleEndedIterator for crate::set::SymmetricDifference<'_, T, S1, S2>
    where
        T: Eq + std::hash::Hash,
        S1: std::hash::BuildHasher,
        S2: std::hash::BuildHasher,
    {
    }
    #[derive(Clone, Debug)]
    pub struct Union<'a, T, S> {}
    impl<'a, T, S> Iterator for crate::set::Union<'a, T, S>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
    {
        type Item = &'a T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<T, S> DoubleEndedIterator for crate::set::Union<'_, T, S>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
    {
    }
    #[derive(Debug, Eq, Hash, Ord, PartialOrd)]
    pub struct Slice<T> {}
    impl<T> crate::set::Slice<T> {
        pub const fn new<'a>() -> &'a Self;
        pub const fn len(&self) -> usize;
        pub const fn is_empty(&self) -> bool;
        pub fn get_index(&self, index: usize) -> Option<&T>;
        pub fn get_range<R: std::ops::RangeBounds<usize>>(&self, range: R) -> Option<&Self>;
        pub const fn first(&self) -> Option<&T>;
        pub const fn last(&self) -> Option<&T>;
        pub const fn split_at(&self, index: usize) -> (&Self, &Self);
        pub const fn split_at_checked(&self, index: usize) -> Option<(&Self, &Self)>;
        pub const fn split_first(&self) -> Option<(&T, &Self)>;
        pub const fn split_last(&self) -> Option<(&T, &Self)>;
        pub fn iter(&self) -> crate::set::Iter<'_, T>;
        pub fn binary_search(&self, x: &T) -> Result<usize, usize>
        where
            T: Ord;
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> std::cmp::Ordering;
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> B,
            B: Ord;
        pub fn is_sorted(&self) -> bool
        where
            T: PartialOrd;
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool
        where
            F: FnMut(&'a T, &'a T) -> bool;
        pub fn is_sorted_by_key<'a, F, K>(&'a self, sort_key: F) -> bool
        where
            F: FnMut(&'a T) -> K,
            K: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize
        where
            P: FnMut(&T) -> bool;
    }
    impl<'a, T> IntoIterator for &'a crate::set::Slice<T> {
        type IntoIter = crate::set::Iter<'a, T>;
        type Item = &'a T;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<T> std::ops::Index<usize> for crate::set::Slice<T> {
        type Output = T;
        fn index(&self, index: usize) -> &Self::Output;
    }
}
