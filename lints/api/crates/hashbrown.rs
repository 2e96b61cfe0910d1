//! The hash tables behind std's. The default hasher is seeded per process, so iteration has no fixed order.

pub use hash_map::HashMap;
pub use hash_set::HashSet;
pub use hash_table::HashTable;
#[derive(Clone, Debug, Default)]
pub struct DefaultHashBuilder {}
#[derive(Clone)]
pub struct DefaultHasher {}
pub trait Equivalent<K: ?Sized> {
    fn equivalent(&self, key: &K) -> bool;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TryReserveError {
    CapacityOverflow,
    AllocError { layout: stdalloc::alloc::Layout },
}
impl std::fmt::Display for TryReserveError {}
impl std::error::Error for TryReserveError {}
pub mod hash_map {
    #[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
    #[unordered]
    pub struct HashMap<K, V, S = crate::DefaultHashBuilder, A: allocator_api2::alloc::Allocator = Global> {}
    impl<K, V> crate::hash_map::HashMap<K, V, crate::DefaultHashBuilder> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, A: allocator_api2::alloc::Allocator> crate::hash_map::HashMap<K, V, crate::DefaultHashBuilder, A> {
        pub fn new_in(alloc: A) -> Self;
        pub fn with_capacity_in(capacity: usize, alloc: A) -> Self;
    }
    impl<K, V, S> crate::hash_map::HashMap<K, V, S> {
        pub const fn with_hasher(hash_builder: S) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
    }
    impl<K, V, S, A: allocator_api2::alloc::Allocator> crate::hash_map::HashMap<K, V, S, A> {
        pub fn allocator(&self) -> &A;
        pub const fn with_hasher_in(hash_builder: S, alloc: A) -> Self;
        pub fn with_capacity_and_hasher_in(capacity: usize, hash_builder: S, alloc: A) -> Self;
        pub fn hasher(&self) -> &S;
        pub fn capacity(&self) -> usize;
        pub fn keys(&self) -> crate::hash_map::Keys<'_, K, V>;
        pub fn values(&self) -> crate::hash_map::Values<'_, K, V>;
        pub fn values_mut(&mut self) -> crate::hash_map::ValuesMut<'_, K, V>;
        pub fn iter(&self) -> crate::hash_map::Iter<'_, K, V>;
        pub fn iter_mut(&mut self) -> crate::hash_map::IterMut<'_, K, V>;
        #[order_free]
        pub fn len(&self) -> usize;
        #[order_free]
        pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> crate::hash_map::Drain<'_, K, V, A>;
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&K, &mut V) -> bool;
        pub fn extract_if<F>(&mut self, f: F) -> crate::hash_map::ExtractIf<'_, K, V, F, A>
        where
            F: FnMut(&K, &mut V) -> bool;
        pub fn clear(&mut self);
        pub fn into_keys(self) -> crate::hash_map::IntoKeys<K, V, A>;
        pub fn into_values(self) -> crate::hash_map::IntoValues<K, V, A>;
    }
    impl<K, V, S, A> crate::hash_map::HashMap<K, V, S, A>
    where
        K: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
        A: allocator_api2::alloc::Allocator,
    {
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn entry(&mut self, key: K) -> crate::hash_map::Entry<'_, K, V, S, A>;
        pub fn entry_ref<'a, 'b, Q>(&'a mut self, key: &'b Q) -> crate::hash_map::EntryRef<'a, 'b, K, Q, V, S, A>
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn get<Q>(&self, k: &Q) -> Option<&V>
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)>
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn get_key_value_mut<Q>(&mut self, k: &Q) -> Option<(&K, &mut V)>
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn contains_key<Q>(&self, k: &Q) -> bool
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V>
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn get_disjoint_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&'_ mut V>; N]
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn get_many_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&'_ mut V>; N]
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub unsafe fn get_disjoint_unchecked_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&'_ mut V>; N]
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub unsafe fn get_many_unchecked_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&'_ mut V>; N]
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn get_disjoint_key_value_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<(&'_ K, &'_ mut V)>; N]
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn get_many_key_value_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<(&'_ K, &'_ mut V)>; N]
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub unsafe fn get_disjoint_key_value_unchecked_mut<Q, const N: usize>(
            &mut self, ks: [&Q; N],
        ) -> [Option<(&'_ K, &'_ mut V)>; N]
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub unsafe fn get_many_key_value_unchecked_mut<Q, const N: usize>(
            &mut self, ks: [&Q; N],
        ) -> [Option<(&'_ K, &'_ mut V)>; N]
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn insert(&mut self, k: K, v: V) -> Option<V>;
        pub unsafe fn insert_unique_unchecked(&mut self, k: K, v: V) -> (&K, &mut V);
        pub fn try_insert(
            &mut self, key: K, value: V,
        ) -> Result<&mut V, crate::hash_map::OccupiedError<'_, K, V, S, A>>;
        pub fn remove<Q>(&mut self, k: &Q) -> Option<V>
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)>
        where
            Q: std::hash::Hash + crate::Equivalent<K> + ?Sized;
        pub fn allocation_size(&self) -> usize;
    }
    impl<K, Q, V, S, A> std::ops::Index<&Q> for crate::hash_map::HashMap<K, V, S, A>
    where
        K: Eq + std::hash::Hash,
        Q: std::hash::Hash + crate::Equivalent<K> + ?Sized,
        S: std::hash::BuildHasher,
        A: allocator_api2::alloc::Allocator,
    {
        type Output = V;
        fn index(&self, key: &Q) -> &V;
    }
    impl<K, V, A, const N: usize> From<[(K, V); N]> for crate::hash_map::HashMap<K, V, crate::DefaultHashBuilder, A>
    where
        K: Eq + std::hash::Hash,
        A: Default + allocator_api2::alloc::Allocator,
    {
        fn from(arr: [(K, V); N]) -> Self;
    }
    impl<'a, K, V, S, A: allocator_api2::alloc::Allocator> IntoIterator for &'a crate::hash_map::HashMap<K, V, S, A> {
        type Item = (&'a K, &'a V);
        type IntoIter = crate::hash_map::Iter<'a, K, V>;
        fn into_iter(self) -> crate::hash_map::Iter<'a, K, V>;
    }
    impl<'a, K, V, S, A: allocator_api2::alloc::Allocator> IntoIterator for &'a mut crate::hash_map::HashMap<K, V, S, A> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = crate::hash_map::IterMut<'a, K, V>;
        fn into_iter(self) -> crate::hash_map::IterMut<'a, K, V>;
    }
    impl<K, V, S, A: allocator_api2::alloc::Allocator> IntoIterator for crate::hash_map::HashMap<K, V, S, A> {
        type Item = (K, V);
        type IntoIter = crate::hash_map::IntoIter<K, V, A>;
        fn into_iter(self) -> crate::hash_map::IntoIter<K, V, A>;
    }
    impl<K, V, S, A> FromIterator<(K, V)> for crate::hash_map::HashMap<K, V, S, A>
    where
        K: Eq + std::hash::Hash,
        S: std::hash::BuildHasher + Default,
        A: Default + allocator_api2::alloc::Allocator,
    {
        fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self;
    }
    #[derive(Debug)]
    pub enum Entry<'a, K, V, S, A = Global>
    where
        A: allocator_api2::alloc::Allocator,
    {
        Occupied(crate::hash_map::OccupiedEntry<'a, K, V, S, A>),
        Vacant(crate::hash_map::VacantEntry<'a, K, V, S, A>),
    }
    impl<'a, K, V, S, A: allocator_api2::alloc::Allocator> crate::hash_map::Entry<'a, K, V, S, A> {
        pub fn insert(self, value: V) -> crate::hash_map::OccupiedEntry<'a, K, V, S, A>
        where
            K: std::hash::Hash,
            S: std::hash::BuildHasher;
        pub fn or_insert(self, default: V) -> &'a mut V
        where
            K: std::hash::Hash,
            S: std::hash::BuildHasher;
        pub fn or_insert_entry(self, default: V) -> crate::hash_map::OccupiedEntry<'a, K, V, S, A>
        where
            K: std::hash::Hash,
            S: std::hash::BuildHasher;
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V
        where
            K: std::hash::Hash,
            S: std::hash::BuildHasher;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V
        where
            K: std::hash::Hash,
            S: std::hash::BuildHasher;
        pub fn key(&self) -> &K;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut V);
        pub fn and_replace_entry_with<F>(self, f: F) -> Self
        where
            F: FnOnce(&K, V) -> Option<V>;
        pub fn into_map(self) -> &'a mut crate::hash_map::HashMap<K, V, S, A>;
    }
    impl<'a, K, V: Default, S, A: allocator_api2::alloc::Allocator> crate::hash_map::Entry<'a, K, V, S, A> {
        pub fn or_default(self) -> &'a mut V
        where
            K: std::hash::Hash,
            S: std::hash::BuildHasher;
    }
    #[derive(Debug)]
    pub enum EntryRef<'a, 'b, K, Q: ?Sized, V, S, A = Global>
    where
        A: allocator_api2::alloc::Allocator,
    {
        Occupied(crate::hash_map::OccupiedEntry<'a, K, V, S, A>),
        Vacant(VacantEntryRef<'a, 'b, K, Q, V, S, A>),
    }
    impl<'a, 'b, K, Q: ?Sized, V, S, A: allocator_api2::alloc::Allocator> crate::hash_map::EntryRef<'a, 'b, K, Q, V, S, A> {
        pub fn insert(self, value: V) -> crate::hash_map::OccupiedEntry<'a, K, V, S, A>
        where
            K: std::hash::Hash,
            Q: ToOwned<Owned = K>,
            S: std::hash::BuildHasher;
        pub fn or_insert(self, default: V) -> &'a mut V
        where
            K: std::hash::Hash,
            Q: ToOwned<Owned = K>,
            S: std::hash::BuildHasher;
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V
        where
            K: std::hash::Hash,
            Q: ToOwned<Owned = K>,
            S: std::hash::BuildHasher;
        pub fn or_insert_with_key<F: FnOnce(&Q) -> V>(self, default: F) -> &'a mut V
        where
            K: std::hash::Hash + std::borrow::Borrow<Q>,
            Q: ToOwned<Owned = K>,
            S: std::hash::BuildHasher;
        pub fn key(&self) -> &Q
        where
            K: std::borrow::Borrow<Q>;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut V);
        pub fn into_map(self) -> &'a mut crate::hash_map::HashMap<K, V, S, A>;
    }
    impl<'a, 'b, K, Q: ?Sized, V: Default, S, A: allocator_api2::alloc::Allocator>
        crate::hash_map::EntryRef<'a, 'b, K, Q, V, S, A>
    {
        pub fn or_default(self) -> &'a mut V
        where
            K: std::hash::Hash,
            Q: ToOwned<Owned = K>,
            S: std::hash::BuildHasher;
        pub fn or_default_entry(self) -> crate::hash_map::OccupiedEntry<'a, K, V, S, A>
        where
            K: std::hash::Hash,
            Q: ToOwned<Owned = K>,
            S: std::hash::BuildHasher;
    }
    #[derive(Debug)]
    pub struct OccupiedEntry<'a, K, V, S = crate::DefaultHashBuilder, A: allocator_api2::alloc::Allocator = Global> {}
    impl<'a, K, V, S, A: allocator_api2::alloc::Allocator> crate::hash_map::OccupiedEntry<'a, K, V, S, A> {
        pub fn key(&self) -> &K;
        pub fn replace_key(&mut self, key: K) -> K
        where
            K: crate::Equivalent<K>;
        pub unsafe fn replace_key_unchecked(&mut self, key: K) -> K;
        pub fn remove_entry(self) -> (K, V);
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn into_mut(self) -> &'a mut V;
        pub fn into_entry(self) -> (&'a K, &'a mut V);
        pub fn insert(&mut self, value: V) -> V;
        pub fn remove(self) -> V;
        pub fn replace_entry_with<F>(self, f: F) -> crate::hash_map::Entry<'a, K, V, S, A>
        where
            F: FnOnce(&K, V) -> Option<V>;
        pub fn into_map(self) -> &'a mut crate::hash_map::HashMap<K, V, S, A>;
    }
    #[derive(Debug)]
    pub struct VacantEntry<'a, K, V, S = crate::DefaultHashBuilder, A: allocator_api2::alloc::Allocator = Global> {}
    impl<'a, K, V, S, A: allocator_api2::alloc::Allocator> crate::hash_map::VacantEntry<'a, K, V, S, A> {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert(self, value: V) -> &'a mut V
        where
            K: std::hash::Hash,
            S: std::hash::BuildHasher;
        pub fn insert_entry(self, value: V) -> crate::hash_map::OccupiedEntry<'a, K, V, S, A>
        where
            K: std::hash::Hash,
            S: std::hash::BuildHasher;
        pub fn into_map(self) -> &'a mut crate::hash_map::HashMap<K, V, S, A>;
    }
    #[derive(Debug)]
    pub struct OccupiedError<'a, K, V, S, A: allocator_api2::alloc::Allocator = Global> {
        pub entry: crate::hash_map::OccupiedEntry<'a, K, V, S, A>,
        pub value: V,
    }
    impl<K: std::fmt::Debug, V: std::fmt::Debug, S, A: allocator_api2::alloc::Allocator> std::fmt::Display
        for crate::hash_map::OccupiedError<'_, K, V, S, A>
    {
    }
    #[derive(Clone, Debug, Default)]
    #[unordered]
    pub struct Iter<'a, K, V> {}
    impl<'a, K, V> Iterator for crate::hash_map::Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
        fn next(&mut self) -> Option<(&'a K, &'a V)>;
    }
    #[derive(Debug, Default)]
    #[unordered]
    pub struct IterMut<'a, K, V> {}
    impl<'a, K, V> Iterator for crate::hash_map::IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
        fn next(&mut self) -> Option<(&'a K, &'a mut V)>;
    }
    #[derive(Debug, Default)]
    #[unordered]
    pub struct IntoIter<K, V, A: allocator_api2::alloc::Allocator = Global> {}
    impl<K, V, A: allocator_api2::alloc::Allocator> Iterator for crate::hash_map::IntoIter<K, V, A> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)>;
    }
    #[derive(Clone, Debug, Default)]
    #[unordered]
    pub struct Keys<'a, K, V> {}
    impl<'a, K, V> Iterator for crate::hash_map::Keys<'a, K, V> {
        type Item = &'a K;
        fn next(&mut self) -> Option<&'a K>;
    }
    #[derive(Clone, Debug, Default)]
    #[unordered]
    pub struct Values<'a, K, V> {}
    impl<'a, K, V> Iterator for crate::hash_map::Values<'a, K, V> {
        type Item = &'a V;
        fn next(&mut self) -> Option<&'a V>;
    }
    #[derive(Debug, Default)]
    #[unordered]
    pub struct ValuesMut<'a, K, V> {}
    impl<'a, K, V> Iterator for crate::hash_map::ValuesMut<'a, K, V> {
        type Item = &'a mut V;
        fn next(&mut self) -> Option<&'a mut V>;
    }
    #[derive(Debug, Default)]
    #[unordered]
    pub struct IntoKeys<K, V, A: allocator_api2::alloc::Allocator = Global> {}
    impl<K, V, A: allocator_api2::alloc::Allocator> Iterator for crate::hash_map::IntoKeys<K, V, A> {
        type Item = K;
        fn next(&mut self) -> Option<K>;
    }
    #[derive(Debug, Default)]
    #[unordered]
    pub struct IntoValues<K, V, A: allocator_api2::alloc::Allocator = Global> {}
    impl<K, V, A: allocator_api2::alloc::Allocator> Iterator for crate::hash_map::IntoValues<K, V, A> {
        type Item = V;
        fn next(&mut self) -> Option<V>;
    }
    #[derive(Debug)]
    #[unordered]
    pub struct Drain<'a, K, V, A: allocator_api2::alloc::Allocator = Global> {}
    impl<K, V, A: allocator_api2::alloc::Allocator> Iterator for crate::hash_map::Drain<'_, K, V, A> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)>;
    }
    #[unordered]
    pub struct ExtractIf<'a, K, V, F, A: allocator_api2::alloc::Allocator = Global> {}
    impl<K, V, F, A> Iterator for crate::hash_map::ExtractIf<'_, K, V, F, A>
    where
        F: FnMut(&K, &mut V) -> bool,
        A: allocator_api2::alloc::Allocator,
    {
        type Item = (K, V);
        fn next(&mut self) -> Option<Self::Item>;
    }
}
pub mod hash_set {
    #[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
    #[unordered]
    pub struct HashSet<T, S = crate::DefaultHashBuilder, A: Allocator = Global> {}
    impl<T> crate::hash_set::HashSet<T, crate::DefaultHashBuilder> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<T: std::hash::Hash + Eq, A: Allocator> crate::hash_set::HashSet<T, crate::DefaultHashBuilder, A> {
        pub fn new_in(alloc: A) -> Self;
        pub fn with_capacity_in(capacity: usize, alloc: A) -> Self;
    }
    impl<T, S, A: Allocator> crate::hash_set::HashSet<T, S, A> {
        pub fn capacity(&self) -> usize;
        pub fn iter(&self) -> crate::hash_set::Iter<'_, T>;
        #[order_free]
        pub fn len(&self) -> usize;
        #[order_free]
        pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> crate::hash_set::Drain<'_, T, A>;
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&T) -> bool;
        pub fn extract_if<F>(&mut self, f: F) -> crate::hash_set::ExtractIf<'_, T, F, A>
        where
            F: FnMut(&T) -> bool;
        pub fn clear(&mut self);
    }
    impl<T, S> crate::hash_set::HashSet<T, S, Global> {
        pub const fn with_hasher(hasher: S) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    }
    impl<T, S, A> crate::hash_set::HashSet<T, S, A>
    where
        A: Allocator,
    {
        pub fn allocator(&self) -> &A;
        pub const fn with_hasher_in(hasher: S, alloc: A) -> Self;
        pub fn with_capacity_and_hasher_in(capacity: usize, hasher: S, alloc: A) -> Self;
        pub fn hasher(&self) -> &S;
    }
    impl<T, S, A> crate::hash_set::HashSet<T, S, A>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
        A: Allocator,
    {
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn difference<'a>(&'a self, other: &'a Self) -> crate::hash_set::Difference<'a, T, S, A>;
        pub fn symmetric_difference<'a>(&'a self, other: &'a Self)
        -> crate::hash_set::SymmetricDifference<'a, T, S, A>;
        pub fn intersection<'a>(&'a self, other: &'a Self) -> crate::hash_set::Intersection<'a, T, S, A>;
        pub fn union<'a>(&'a self, other: &'a Self) -> crate::hash_set::Union<'a, T, S, A>;
        pub fn contains<Q>(&self, value: &Q) -> bool
        where
            Q: std::hash::Hash + crate::Equivalent<T> + ?Sized;
        pub fn get<Q>(&self, value: &Q) -> Option<&T>
        where
            Q: std::hash::Hash + crate::Equivalent<T> + ?Sized;
        pub fn get_or_insert(&mut self, value: T) -> &T;
        pub fn get_or_insert_with<Q, F>(&mut self, value: &Q, f: F) -> &T
        where
            Q: std::hash::Hash + crate::Equivalent<T> + ?Sized,
            F: FnOnce(&Q) -> T;
        pub fn entry(&mut self, value: T) -> crate::hash_map::Entry<'_, T, S, A>;
        #[order_free]
        pub fn is_disjoint(&self, other: &Self) -> bool;
        #[order_free]
        pub fn is_subset(&self, other: &Self) -> bool;
        #[order_free]
        pub fn is_superset(&self, other: &Self) -> bool;
        pub fn insert(&mut self, value: T) -> bool;
        pub unsafe fn insert_unique_unchecked(&mut self, value: T) -> &T;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn remove<Q>(&mut self, value: &Q) -> bool
        where
            Q: std::hash::Hash + crate::Equivalent<T> + ?Sized;
        pub fn take<Q>(&mut self, value: &Q) -> Option<T>
        where
            Q: std::hash::Hash + crate::Equivalent<T> + ?Sized;
        pub fn allocation_size(&self) -> usize;
    }
    impl<T, S, A> From<crate::HashMap<T, (), S, A>> for crate::hash_set::HashSet<T, S, A>
    where
        A: Allocator,
    {
        fn from(map: crate::HashMap<T, (), S, A>) -> Self;
    }
    impl<T, S, A> FromIterator<T> for crate::hash_set::HashSet<T, S, A>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher + Default,
        A: Default + Allocator,
    {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self;
    }
    impl<T, A, const N: usize> From<[T; N]> for crate::hash_set::HashSet<T, crate::DefaultHashBuilder, A>
    where
        T: Eq + std::hash::Hash,
        A: Default + Allocator,
    {
        fn from(arr: [T; N]) -> Self;
    }
    impl<T, S, A> std::ops::BitOr<&crate::hash_set::HashSet<T, S, A>> for &crate::hash_set::HashSet<T, S, A>
    where
        T: Eq + std::hash::Hash + Clone,
        S: std::hash::BuildHasher + Default,
        A: Allocator + Default,
    {
        type Output = crate::hash_set::HashSet<T, S, A>;
        fn bitor(self, rhs: &crate::hash_set::HashSet<T, S, A>) -> crate::hash_set::HashSet<T, S, A>;
    }
    impl<T, S, A> std::ops::BitAnd<&crate::hash_set::HashSet<T, S, A>> for &crate::hash_set::HashSet<T, S, A>
    where
        T: Eq + std::hash::Hash + Clone,
        S: std::hash::BuildHasher + Default,
        A: Allocator + Default,
    {
        type Output = crate::hash_set::HashSet<T, S, A>;
        fn bitand(self, rhs: &crate::hash_set::HashSet<T, S, A>) -> crate::hash_set::HashSet<T, S, A>;
    }
    impl<T, S, A> std::ops::BitXor<&crate::hash_set::HashSet<T, S, A>> for &crate::hash_set::HashSet<T, S, A>
    where
        T: Eq + std::hash::Hash + Clone,
        S: std::hash::BuildHasher + Default,
        A: Allocator + Default,
    {
        type Output = crate::hash_set::HashSet<T, S, A>;
        fn bitxor(self, rhs: &crate::hash_set::HashSet<T, S, A>) -> crate::hash_set::HashSet<T, S, A>;
    }
    impl<T, S, A> std::ops::Sub<&crate::hash_set::HashSet<T, S, A>> for &crate::hash_set::HashSet<T, S, A>
    where
        T: Eq + std::hash::Hash + Clone,
        S: std::hash::BuildHasher + Default,
        A: Allocator + Default,
    {
        type Output = crate::hash_set::HashSet<T, S, A>;
        fn sub(self, rhs: &crate::hash_set::HashSet<T, S, A>) -> crate::hash_set::HashSet<T, S, A>;
    }
    impl<T, S, A> std::ops::SubAssign<&crate::hash_set::HashSet<T, S, A>> for crate::hash_set::HashSet<T, S, A>
    where
        T: Eq + std::hash::Hash + Clone,
        S: std::hash::BuildHasher,
        A: Allocator,
    {
        fn sub_assign(&mut self, rhs: &crate::hash_set::HashSet<T, S, A>);
    }
    impl<'a, T, S, A: Allocator> IntoIterator for &'a crate::hash_set::HashSet<T, S, A> {
        type Item = &'a T;
        type IntoIter = crate::hash_set::Iter<'a, T>;
        fn into_iter(self) -> crate::hash_set::Iter<'a, T>;
    }
    impl<T, S, A: Allocator> IntoIterator for crate::hash_set::HashSet<T, S, A> {
        type Item = T;
        type IntoIter = crate::hash_set::IntoIter<T, A>;
        fn into_iter(self) -> crate::hash_set::IntoIter<T, A>;
    }
    #[derive(Clone, Debug, Default)]
    #[unordered]
    pub struct Iter<'a, K> {}
    impl<'a, K> Iterator for crate::hash_set::Iter<'a, K> {
        type Item = &'a K;
        fn next(&mut self) -> Option<&'a K>;
    }
    #[derive(Debug, Default)]
    #[unordered]
    pub struct IntoIter<K, A: Allocator = Global> {}
    impl<K, A: Allocator> Iterator for crate::hash_set::IntoIter<K, A> {
        type Item = K;
        fn next(&mut self) -> Option<K>;
    }
    #[derive(Debug)]
    #[unordered]
    pub struct Drain<'a, K, A: Allocator = Global> {}
    impl<K, A: Allocator> Iterator for crate::hash_set::Drain<'_, K, A> {
        type Item = K;
        fn next(&mut self) -> Option<K>;
    }
    #[derive(Clone, Debug)]
    #[unordered]
    pub struct Intersection<'a, T, S, A: Allocator = Global> {}
    impl<'a, T, S, A> Iterator for crate::hash_set::Intersection<'a, T, S, A>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
        A: Allocator,
    {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T>;
    }
    #[derive(Clone, Debug)]
    #[unordered]
    pub struct Difference<'a, T, S, A: Allocator = Global> {}
    impl<'a, T, S, A> Iterator for crate::hash_set::Difference<'a, T, S, A>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
        A: Allocator,
    {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T>;
    }
    #[derive(Clone, Debug)]
    #[unordered]
    pub struct SymmetricDifference<'a, T, S, A: Allocator = Global> {}
    impl<'a, T, S, A> Iterator for crate::hash_set::SymmetricDifference<'a, T, S, A>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
        A: Allocator,
    {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T>;
    }
    #[derive(Clone, Debug)]
    #[unordered]
    pub struct Union<'a, T, S, A: Allocator = Global> {}
    impl<'a, T, S, A> Iterator for crate::hash_set::Union<'a, T, S, A>
    where
        T: Eq + std::hash::Hash,
        S: std::hash::BuildHasher,
        A: Allocator,
    {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T>;
    }
    #[unordered]
    pub struct ExtractIf<'a, K, F, A: Allocator = Global> {}
    impl<K, F, A: Allocator> Iterator for crate::hash_set::ExtractIf<'_, K, F, A>
    where
        F: FnMut(&K) -> bool,
    {
        type Item = K;
        fn next(&mut self) -> Option<Self::Item>;
    }
}
pub mod hash_table {
    #[derive(Clone, Debug, Default)]
    #[unordered]
    pub struct HashTable<T, A = Global>
    where
        A: Allocator, {}
    impl<T> crate::hash_table::HashTable<T, Global> {
        pub const fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<T, A> crate::hash_table::HashTable<T, A>
    where
        A: Allocator,
    {
        pub const fn new_in(alloc: A) -> Self;
        pub fn with_capacity_in(capacity: usize, alloc: A) -> Self;
        pub fn allocator(&self) -> &A;
        pub fn find(&self, hash: u64, eq: impl FnMut(&T) -> bool) -> Option<&T>;
        pub fn find_mut(&mut self, hash: u64, eq: impl FnMut(&T) -> bool) -> Option<&mut T>;
        pub fn find_entry(
            &mut self, hash: u64, eq: impl FnMut(&T) -> bool,
        ) -> Result<crate::hash_map::OccupiedEntry<'_, T, A>, AbsentEntry<'_, T, A>>;
        pub fn find_bucket_index(&self, hash: u64, eq: impl FnMut(&T) -> bool) -> Option<usize>;
        pub fn entry(
            &mut self, hash: u64, eq: impl FnMut(&T) -> bool, hasher: impl Fn(&T) -> u64,
        ) -> crate::hash_map::Entry<'_, T, A>;
        pub fn get_bucket_entry(
            &mut self, index: usize,
        ) -> Result<crate::hash_map::OccupiedEntry<'_, T, A>, AbsentEntry<'_, T, A>>;
        pub unsafe fn get_bucket_entry_unchecked(&mut self, index: usize) -> crate::hash_map::OccupiedEntry<'_, T, A>;
        pub fn get_bucket(&self, index: usize) -> Option<&T>;
        pub unsafe fn get_bucket_unchecked(&self, index: usize) -> &T;
        pub fn get_bucket_mut(&mut self, index: usize) -> Option<&mut T>;
        pub unsafe fn get_bucket_unchecked_mut(&mut self, index: usize) -> &mut T;
        pub fn insert_unique(
            &mut self, hash: u64, value: T, hasher: impl Fn(&T) -> u64,
        ) -> crate::hash_map::OccupiedEntry<'_, T, A>;
        pub fn clear(&mut self);
        pub fn shrink_to_fit(&mut self, hasher: impl Fn(&T) -> u64);
        pub fn shrink_to(&mut self, min_capacity: usize, hasher: impl Fn(&T) -> u64);
        pub fn reserve(&mut self, additional: usize, hasher: impl Fn(&T) -> u64);
        pub fn try_reserve(
            &mut self, additional: usize, hasher: impl Fn(&T) -> u64,
        ) -> Result<(), crate::TryReserveError>;
        pub fn num_buckets(&self) -> usize;
        pub fn capacity(&self) -> usize;
        #[order_free]
        pub fn len(&self) -> usize;
        #[order_free]
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> crate::hash_table::Iter<'_, T>;
        pub fn iter_mut(&mut self) -> crate::hash_table::IterMut<'_, T>;
        pub fn unsafe_iter(&mut self) -> UnsafeIter<'_, T>;
        pub fn iter_buckets(&self) -> IterBuckets<'_, T>;
        pub fn iter_hash(&self, hash: u64) -> IterHash<'_, T>;
        pub fn iter_hash_mut(&mut self, hash: u64) -> IterHashMut<'_, T>;
        pub fn iter_hash_buckets(&self, hash: u64) -> IterHashBuckets<'_, T>;
        pub fn retain(&mut self, f: impl FnMut(&mut T) -> bool);
        pub fn drain(&mut self) -> crate::hash_table::Drain<'_, T, A>;
        pub fn extract_if<F>(&mut self, f: F) -> crate::hash_map::ExtractIf<'_, T, F, A>
        where
            F: FnMut(&mut T) -> bool;
        pub fn get_disjoint_mut<const N: usize>(
            &mut self, hashes: [u64; N], eq: impl FnMut(usize, &T) -> bool,
        ) -> [Option<&'_ mut T>; N];
        pub fn get_many_mut<const N: usize>(
            &mut self, hashes: [u64; N], eq: impl FnMut(usize, &T) -> bool,
        ) -> [Option<&'_ mut T>; N];
        pub unsafe fn get_disjoint_unchecked_mut<const N: usize>(
            &mut self, hashes: [u64; N], eq: impl FnMut(usize, &T) -> bool,
        ) -> [Option<&'_ mut T>; N];
        pub unsafe fn get_many_unchecked_mut<const N: usize>(
            &mut self, hashes: [u64; N], eq: impl FnMut(usize, &T) -> bool,
        ) -> [Option<&'_ mut T>; N];
        pub fn allocation_size(&self) -> usize;
    }
    impl<T, A> IntoIterator for crate::hash_table::HashTable<T, A>
    where
        A: Allocator,
    {
        type Item = T;
        type IntoIter = crate::hash_table::IntoIter<T, A>;
        fn into_iter(self) -> crate::hash_table::IntoIter<T, A>;
    }
    impl<'a, T, A> IntoIterator for &'a crate::hash_table::HashTable<T, A>
    where
        A: Allocator,
    {
        type Item = &'a T;
        type IntoIter = crate::hash_table::Iter<'a, T>;
        fn into_iter(self) -> crate::hash_table::Iter<'a, T>;
    }
    impl<'a, T, A> IntoIterator for &'a mut crate::hash_table::HashTable<T, A>
    where
        A: Allocator,
    {
        type Item = &'a mut T;
        type IntoIter = crate::hash_table::IterMut<'a, T>;
        fn into_iter(self) -> crate::hash_table::IterMut<'a, T>;
    }
    #[derive(Clone, Debug, Default)]
    #[unordered]
    pub struct Iter<'a, T> {}
    impl<'a, T> Iterator for crate::hash_table::Iter<'a, T> {
        type Item = &'a T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    #[derive(Debug, Default)]
    #[unordered]
    pub struct IterMut<'a, T> {}
    impl<'a, T> crate::hash_table::IterMut<'a, T> {
        pub fn iter(&self) -> crate::hash_table::Iter<'_, T>;
    }
    impl<'a, T> Iterator for crate::hash_table::IterMut<'a, T> {
        type Item = &'a mut T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    #[derive(Debug, Default)]
    #[unordered]
    pub struct IntoIter<T, A = Global>
    where
        A: Allocator, {}
    impl<T, A> crate::hash_table::IntoIter<T, A>
    where
        A: Allocator,
    {
        pub fn iter(&self) -> crate::hash_table::Iter<'_, T>;
    }
    impl<T, A> Iterator for crate::hash_table::IntoIter<T, A>
    where
        A: Allocator,
    {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    #[derive(Debug)]
    #[unordered]
    pub struct Drain<'a, T, A: Allocator = Global> {}
    impl<'a, T, A: Allocator> crate::hash_table::Drain<'a, T, A> {
        pub fn iter(&self) -> crate::hash_table::Iter<'_, T>;
    }
    impl<T, A: Allocator> Iterator for crate::hash_table::Drain<'_, T, A> {
        type Item = T;
        fn next(&mut self) -> Option<T>;
    }
}
